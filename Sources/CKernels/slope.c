// Slope and aspect of a terrain.
//
//   a b c    Horn: dx = ((c + 2f + i) − (a + 2d + g)) / 8 cell widths, dy = ((g + 2h + i) − (a + 2b + c)) / 8
//   d e f    cell heights; Zevenbergen and Thorne, and central differences: dx = (f − d) / 2,
//   g h i    dy = (h − b) / 2. The slope is √(dx² + dy²), rise over run; the aspect points down it.
//
// B. K. P. Horn, "Hill shading and the reflectance map", Proc. IEEE 69(1), 1981.
// L. W. Zevenbergen and C. R. Thorne, "Quantitative analysis of land surface topography", Earth Surface
// Processes and Landforms 12, 1987.
//
// Four rows are made at once, from six: each row's sums and differences serve three results. A result that
// will not stay in the cache bypasses it, a line at a time: a line that is not read before it is written
// saves a third of the traffic.

#ifndef SUFFIX
/// Rows made at once; floats of a row made before they are streamed, and of a cache line.
enum { TERRAIN_GROUP = 4, TERRAIN_CHUNK = 256, LINE_FLOATS = 16 };

#define KERNELS "slope.c"
#include "stamp.h"

KERNEL(terrain_block,
       (const float *source, size_t source_stride, float *target, size_t target_stride, size_t width,
        size_t rows, const terrain_rule *rule),
       (source, source_stride, target, target_stride, width, rows, rule))
KERNEL(gradient_row,
       (const float *north, const float *west, const float *here, const float *east, const float *south,
        float *target, size_t count, const terrain_rule *rule),
       (north, west, here, east, south, target, count, rule))
KERNEL(missing_to_nan, (const float *source, float *target, size_t count, float no_data),
       (source, target, count, no_data))

#else

#include "lanes.h"

#define lanes_f32 NAME(lanes_f32_)
enum { lanes_f32 = LANE_BYTES / 4 };
#define aligned_f32v NAME(aligned_f32v_)
typedef float aligned_f32v __attribute__((vector_size(LANE_BYTES), may_alias));

/// The first `count` floats (a register, if there are more), the rest zero.
INLINE f32v NAME(load_some_)(const float *source, size_t count) {
  f32v lanes = {0};
  if (count >= lanes_f32) memcpy(&lanes, source, sizeof lanes);
  else memcpy(&lanes, source, count * sizeof *source);
  return lanes;
}

INLINE f32v NAME(choose_)(i32v mask, f32v yes, f32v no) {
  return (f32v)(((i32v)yes & mask) | ((i32v)no & ~mask));
}

/// The arctangent of 0 ≤ r ≤ 1 in degrees from r and z = r²: the polynomial of Abramowitz and Stegun,
/// Handbook of Mathematical Functions, 4.4.49, good to 2 · 10⁻⁸ radians, with degrees for radians.
INLINE f32v NAME(degrees_)(f32v r, f32v z) {
#define DEGREES(c) (float)((c) * 57.295779513082320877)
  // Even and odd powers apart, which halves the wait of one step for the other.
  f32v w = z * z;
  f32v even = DEGREES(0.0028662257) * w + DEGREES(0.0429096138);
  f32v odd = DEGREES(-0.0161657367) * w + DEGREES(-0.0752896400);
  even = even * w + DEGREES(0.1065626393);
  odd = odd * w + DEGREES(-0.1420889944);
  even = even * w + DEGREES(0.1999355085);
  odd = odd * w + DEGREES(-0.3333314528);
  even = even * w + DEGREES(1);
#undef DEGREES
  return (odd * z + even) * r;
}

/// The bearing of the vector (east, north), from 0 for north over 90 for east up to and without 360.
INLINE f32v NAME(bearing_)(f32v east, f32v north) {
  f32v zero = {0}, ax = __builtin_elementwise_abs(east), ay = __builtin_elementwise_abs(north);
  i32v is_steep = ax > ay;
  f32v r = NAME(choose_)(is_steep, ay, ax) / NAME(choose_)(is_steep, ax, ay);
  f32v angle = NAME(degrees_)(r, r * r);
  angle = NAME(choose_)(is_steep, 90 - angle, angle);
  angle = NAME(choose_)(north < zero, 180 - angle, angle);
  angle = NAME(choose_)(east < zero, 360 - angle, angle);
  return NAME(choose_)(angle == 360, zero, angle);
}

/// What is first made of differences, those to the east and to the south: slopes at once, for degrees the
/// square of the slope, for aspects both. Their polynomials have a loop of their own, whose constants stay in
/// registers.
INLINE f32v NAME(begun_)(int measure, f32v dx, f32v dy, float *other, size_t n) {
  if (measure == TERRAIN_SLOPE) return __builtin_elementwise_sqrt(dx * dx + dy * dy);
  if (measure == TERRAIN_DEGREES) return dx * dx + dy * dy;
  memcpy(other, &dy, (n < lanes_f32 ? n : lanes_f32) * sizeof *other);
  return dx;
}

/// And what becomes of it.
INLINE f32v NAME(done_)(int measure, f32v begun, f32v other, terrain_rule rule) {
  f32v told = begun, one = (f32v){0} + 1;
  if (measure == TERRAIN_DEGREES) {
    // atan(t) = 90° − atan(1/t) beyond 45°. Few slopes are, and the others need no division by one.
    i32v is_steep = begun > one;
    if (__builtin_reduce_or(is_steep) != 0)
      begun = NAME(choose_)(is_steep, one, begun) / NAME(choose_)(is_steep, begun, one);
    told = NAME(degrees_)(__builtin_elementwise_sqrt(begun), begun);
    told = NAME(choose_)(is_steep, 90 - told, told);
  } else if (measure != TERRAIN_SLOPE) {
    // Down the slope. Angles from the east on run the other way round.
    told = measure == TERRAIN_AZIMUTH ? NAME(bearing_)(-begun, other) : NAME(bearing_)(other, -begun);
    told = NAME(choose_)((begun == 0) & (other == 0), (f32v){0} + rule.flat, told);
  }
  return NAME(choose_)(told == told, told, (f32v){0} + rule.missing);
}

/// `group` rows of `count` results are begun, from `group` + 2 rows of elevations.
INLINE void NAME(begin_)(int group, int method, int measure, const float *source, size_t stride,
                         float *const *begun, float (*others)[TERRAIN_CHUNK], size_t count,
                         terrain_rule rule) {
#define LOAD(row, k) NAME(load_some_)((row) + (k), n)
#define STEP(n_, STORE)                                                                       \
  {                                                                                           \
    const size_t n = n_;                                                                      \
    f32v sum[TERRAIN_GROUP + 2], difference[TERRAIN_GROUP + 2], middle[TERRAIN_GROUP + 2];    \
    _Pragma("unroll") for (int r = 0; r < group + 2; r++) {                                   \
      const float *row = source + (size_t)r * stride + x;                                     \
      f32v left = LOAD(row, 0), right = LOAD(row, 2);                                         \
      middle[r] = LOAD(row, 1);                                                               \
      sum[r] = (left + right) + (middle[r] + middle[r]);                                      \
      difference[r] = right - left;                                                           \
      if (r < 2) continue;                                                                    \
      f32v dx = difference[r - 1], dy = middle[r] - middle[r - 2];                            \
      f32v all = sum[r - 1];                                                                  \
      if (method == TERRAIN_HORN) {                                                           \
        dx = (difference[r - 2] + difference[r]) + (dx + dx);                                 \
        dy = sum[r] - sum[r - 2];                                                             \
      } else {                                                                                \
        /* Corners have no weight; where one is missing, so is the result, as in gdaldem. */  \
        all = (sum[r - 2] + sum[r]) + all;                                                    \
      }                                                                                       \
      dx *= rule.per_dx;                                                                      \
      dy *= rule.per_dy;                                                                      \
      f32v lanes = NAME(begun_)(measure, dx, dy, others[r - 2] + x, n);                       \
      lanes = NAME(choose_)((lanes == lanes) & (all == all), lanes, missing);                 \
      STORE;                                                                                  \
    }                                                                                         \
  }
  const f32v missing = (f32v){0} + (measure == TERRAIN_SLOPE ? rule.missing : __builtin_nanf(""));
  size_t x = 0;
  for (; x + lanes_f32 <= count; x += lanes_f32) STEP(lanes_f32, *(f32v *)(begun[r - 2] + x) = lanes)
  if (x < count) STEP(count - x, memcpy(begun[r - 2] + x, &lanes, n * sizeof(float)))
#undef STEP
}

/// `count` results of a row are finished.
INLINE void NAME(finish_)(int measure, const float *begun, const float *others, float *target, size_t count,
                          terrain_rule rule) {
  size_t x = 0;
  for (; x + lanes_f32 <= count; x += lanes_f32)
    *(f32v *)(target + x) =
        NAME(done_)(measure, *(const f32v *)(begun + x), *(const f32v *)(others + x), rule);
  if (x == count) return;
  const size_t n = count - x;
  f32v lanes = NAME(done_)(measure, LOAD(begun, x), LOAD(others, x), rule);
  memcpy(target + x, &lanes, n * sizeof *target);
}

/// A group of rows, a chunk at a time.
INLINE void NAME(terrain_group_)(int group, int method, int measure, const float *source, size_t stride,
                                 float *target, size_t target_stride, size_t width, terrain_rule rule) {
  float buffer[TERRAIN_GROUP][LINE_FLOATS + TERRAIN_CHUNK] __attribute__((aligned(64)));
  float others[TERRAIN_GROUP][TERRAIN_CHUNK] __attribute__((aligned(64)));
  float *begun[TERRAIN_GROUP];
  // How much of each row is on its way to memory; the rest of a line waits in front of the next chunk.
  size_t sent[TERRAIN_GROUP] = {0};
  for (size_t x = 0; x < width; x += TERRAIN_CHUNK) {
    const size_t count = width - x < TERRAIN_CHUNK ? width - x : TERRAIN_CHUNK, end = x + count;
    const bool is_direct = measure == TERRAIN_SLOPE && !rule.streams;
    for (int r = 0; r < group; r++)
      begun[r] = is_direct ? target + (size_t)r * target_stride + x : buffer[r] + LINE_FLOATS;
    NAME(begin_)(group, method, measure, source + x, stride, begun, others, count, rule);
    for (int r = 0; r < group && !is_direct; r++) {
      float *row = target + (size_t)r * target_stride;
      if (!rule.streams) {
        NAME(finish_)(measure, begun[r], others[r], row + x, count, rule);
        continue;
      }
      if (measure != TERRAIN_SLOPE) NAME(finish_)(measure, begun[r], others[r], begun[r], count, rule);
      // Position k of the row is at here[k].
      const float *here = begun[r] - (ptrdiff_t)x;
      const size_t head = -((uintptr_t)row / sizeof *row) % LINE_FLOATS;
      if (sent[r] < head) {
        sent[r] = head < end ? head : end;
        memcpy(row, here, sent[r] * sizeof *row);
      }
      const size_t lines = (end - sent[r]) / LINE_FLOATS * LINE_FLOATS;
      for (size_t i = sent[r]; i < sent[r] + lines; i += lanes_f32)
        __builtin_nontemporal_store(*(const f32v *)(here + i), (aligned_f32v *)(row + i));
      sent[r] += lines;
      if (end == width) memcpy(row + sent[r], here + sent[r], (end - sent[r]) * sizeof *row);
      else memcpy(buffer[r], buffer[r] + TERRAIN_CHUNK, LINE_FLOATS * sizeof *row);
    }
  }
}

INLINE void NAME(terrain_rows_)(int method, int measure, const float *source, size_t source_stride,
                                float *target, size_t target_stride, size_t width, size_t rows,
                                terrain_rule rule) {
  size_t y = 0;
  for (; y + TERRAIN_GROUP <= rows; y += TERRAIN_GROUP)
    NAME(terrain_group_)(TERRAIN_GROUP, method, measure, source + y * source_stride, source_stride,
                         target + y * target_stride, target_stride, width, rule);
  for (; y < rows; y++)
    NAME(terrain_group_)(1, method, measure, source + y * source_stride, source_stride,
                         target + y * target_stride, target_stride, width, rule);
#if defined(__x86_64__)
  // Other threads must see what has bypassed the cache.
  if (rule.streams) __builtin_ia32_sfence();
#endif
}

#undef FOR_MEASURE
#define FOR_MEASURE(F, ...)                                                        \
  switch (rule->measure) {                                                         \
    case TERRAIN_DEGREES: F(__VA_ARGS__ TERRAIN_DEGREES); return;                  \
    case TERRAIN_AZIMUTH: F(__VA_ARGS__ TERRAIN_AZIMUTH); return;                  \
    case TERRAIN_TRIGONOMETRIC: F(__VA_ARGS__ TERRAIN_TRIGONOMETRIC); return;      \
    default: F(__VA_ARGS__ TERRAIN_SLOPE); return;                                 \
  }

BODY(terrain_block)
(const float *source, size_t source_stride, float *target, size_t target_stride, size_t width, size_t rows,
 const terrain_rule *rule) {
#define ROWS(method, measure) \
  NAME(terrain_rows_)(method, measure, source, source_stride, target, target_stride, width, rows, *rule)
  if (rule->method == TERRAIN_HORN) FOR_MEASURE(ROWS, TERRAIN_HORN, )
  else FOR_MEASURE(ROWS, TERRAIN_ZEVENBERGEN_THORNE, )
#undef ROWS
}

INLINE void NAME(gradients_)(int measure, const float *north, const float *west, const float *here,
                             const float *east, const float *south, float *target, size_t count,
                             terrain_rule rule) {
  for (size_t x = 0; x < count; x += lanes_f32) {
    size_t n = count - x;
    f32v dx = LOAD(east, x) - LOAD(west, x), dy = LOAD(south, x) - LOAD(north, x), e = LOAD(here, x);
    float others[lanes_f32];
    f32v begun = NAME(begun_)(measure, dx * rule.per_dx, dy * rule.per_dy, others, lanes_f32);
    begun = NAME(choose_)(e == e, begun, e);
    f32v other = {0};
    if (measure != TERRAIN_SLOPE && measure != TERRAIN_DEGREES) memcpy(&other, others, sizeof other);
    f32v done = NAME(done_)(measure, begun, other, rule);
    memcpy(target + x, &done, (n < lanes_f32 ? n : lanes_f32) * sizeof *target);
  }
}

BODY(gradient_row)
(const float *north, const float *west, const float *here, const float *east, const float *south,
 float *target, size_t count, const terrain_rule *rule) {
#define GRADIENTS(measure) NAME(gradients_)(measure, north, west, here, east, south, target, count, *rule)
  FOR_MEASURE(GRADIENTS, )
#undef GRADIENTS
}
#undef LOAD

BODY(missing_to_nan)(const float *source, float *target, size_t count, float no_data) {
  for (size_t i = 0; i < count; i++) target[i] = source[i] == no_data ? __builtin_nanf("") : source[i];
}
#endif
