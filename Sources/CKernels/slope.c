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
// Eight rows are made at once, from ten: each row's sums and differences serve three results. Results do not
// bypass the cache even where they leave it: see Benchmarks/README.md.

#ifndef SUFFIX
/// Rows made at once, and results of a row that are begun before they are finished.
enum { TERRAIN_GROUP = 8, TERRAIN_CHUNK = 256 };

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
/// Makes `count` results, at least a register, of each row of a group.
typedef void NAME(terrain_rows_)(const float *source, size_t stride, float *target, size_t target_stride,
                                 size_t count, const terrain_rule *rule);

/// The first `count` floats, less than a register, the rest zero.
INLINE f32v NAME(load_some_)(const float *source, size_t count) {
  f32v lanes = {0};
  memcpy(&lanes, source, count * sizeof *source);
  return lanes;
}

INLINE f32v NAME(choose_)(i32v mask, f32v yes, f32v no) {
  return (f32v)(((i32v)yes & mask) | ((i32v)no & ~mask));
}

/// What is NaN in `unseen` is NaN in `lanes`, too, and everything else stays as it is. Fused or not, the
/// product is zero and the sum exact.
INLINE f32v NAME(marked_)(f32v lanes, f32v unseen) {
#if LANE_BYTES > 16 || defined(__aarch64__)
  return __builtin_elementwise_fma(unseen, (f32v){0}, lanes);
#else
  return lanes + unseen * 0;
#endif
}

/// The arctangent of r, at most √2, in degrees, from r and z = r². Of the polynomials in z − 1 that are exact
/// for 45° it is the one whose greatest error is least, 1.5 · 10⁻⁶; rounding makes that 1.3 · 10⁻⁵ degrees.
INLINE f32v NAME(degrees_)(f32v r, f32v z) {
  // In pairs, which waits least for itself.
  f32v u = z - 1, u2 = u * u, u4 = u2 * u2;
  f32v low = (45 - 8.17606831f * u) + (2.55104136f - 0.931903422f * u) * u2;
  f32v middle = (0.368145585f - 0.154132351f * u) + (0.0650408715f - 0.0237275995f * u) * u2;
  f32v high = (0.011465393f - 0.0100843366f * u) + 0.00414534705f * u2;
  return ((low + middle * u4) + high * (u4 * u4)) * r;
}

/// The angle whose tangent is the root of `square`, in degrees.
INLINE f32v NAME(angle_)(f32v square) {
  // atan(t) = 90° − atan(1/t) for the steepest. Few slopes are, and the others need no division.
  const i32v is_steep = square > 2;
  const bool is_any_steep = __builtin_reduce_or(is_steep) != 0;
  if (is_any_steep) square = NAME(choose_)(is_steep, 1 / square, square);
  f32v angle = NAME(degrees_)(__builtin_elementwise_sqrt(square), square);
  return is_any_steep ? NAME(choose_)(is_steep, 90 - angle, angle) : angle;
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
INLINE f32v NAME(begun_)(int measure, f32v dx, f32v dy, float *other) {
  if (measure == TERRAIN_SLOPE) return __builtin_elementwise_sqrt(dx * dx + dy * dy);
  if (measure == TERRAIN_DEGREES) return dx * dx + dy * dy;
  *(f32v *)other = dy;
  return dx;
}

/// And what becomes of it; NaN stays NaN.
INLINE f32v NAME(done_)(int measure, f32v begun, f32v dy, terrain_rule rule) {
  if (measure == TERRAIN_SLOPE) return begun;
  if (measure == TERRAIN_DEGREES) return NAME(angle_)(begun);
  // Down the slope. Angles from the east on run the other way round.
  f32v told = measure == TERRAIN_AZIMUTH ? NAME(bearing_)(-begun, dy) : NAME(bearing_)(dy, -begun);
  return NAME(choose_)((begun == 0) & (dy == 0), (f32v){0} + rule.flat, told);
}

/// What is told: `missing` for NaN.
INLINE f32v NAME(told_)(f32v lanes, float missing) {
  return NAME(choose_)(lanes == lanes, lanes, (f32v){0} + missing);
}

/// A register of results of each of `group` rows is begun, from `group` + 2 rows of elevations.
INLINE void NAME(begin_)(int group, int method, int measure, bool is_final, const float *source,
                         size_t stride, float *begun, size_t begun_stride, float *others,
                         terrain_rule rule) {
  f32v sum[TERRAIN_GROUP + 2], middle[TERRAIN_GROUP + 2], difference[TERRAIN_GROUP + 2],
      pair[TERRAIN_GROUP + 2];
  _Pragma("clang loop unroll(full)") for (int r = 0; r < group + 2; r++) {
    const float *row = source + (size_t)r * stride;
    f32v left = *(const f32v *)row, right = *(const f32v *)(row + 2);
    middle[r] = *(const f32v *)(row + 1);
    sum[r] = (left + right) + (middle[r] + middle[r]);
    difference[r] = right - left;
    if (r > 0) pair[r] = difference[r - 1] + difference[r];
    if (r < 2) continue;
    f32v dx = difference[r - 1], dy = middle[r] - middle[r - 2], unseen = middle[r - 1];
    if (method == TERRAIN_HORN) {
      dx = pair[r - 1] + pair[r];
      dy = sum[r] - sum[r - 2];
    } else {
      // Corners have no weight; where one is missing, so is the result, as in gdaldem.
      unseen = (sum[r - 2] + sum[r]) + unseen;
    }
    f32v lanes =
        NAME(begun_)(measure, dx * rule.per_dx, dy * rule.per_dy, others + (r - 2) * TERRAIN_CHUNK);
    lanes = NAME(marked_)(lanes, unseen);
    if (is_final) lanes = NAME(told_)(lanes, rule.missing);
    *(f32v *)(begun + (size_t)(r - 2) * begun_stride) = lanes;
  }
}

/// `count` results, at least a register, of each row; the last register repeats some of the one before.
INLINE void NAME(begin_rows_)(int group, int method, int measure, bool is_final, const float *source,
                              size_t stride, float *begun, size_t begun_stride, float *others, size_t count,
                              terrain_rule rule) {
#define BEGIN(x)                                                                                          \
  NAME(begin_)(group, method, measure, is_final, source + (x), stride, begun + (x), begun_stride,         \
               others + (measure == TERRAIN_SLOPE ? 0 : (x)), rule)
  for (size_t x = 0; x + lanes_f32 <= count; x += lanes_f32) BEGIN(x);
  if (count % lanes_f32 != 0) BEGIN(count - lanes_f32);
#undef BEGIN
}

/// `count` results of a row, at least a register, are finished.
INLINE void NAME(finish_row_)(int measure, bool is_final, const float *begun, const float *others,
                              float *target, size_t count, terrain_rule rule) {
  for (size_t next = 0; next < count; next += lanes_f32) {
    const size_t x = next + lanes_f32 <= count ? next : count - lanes_f32;
    f32v lanes = NAME(done_)(measure, *(const f32v *)(begun + x), *(const f32v *)(others + x), rule);
    *(f32v *)(target + x) = is_final ? NAME(told_)(lanes, rule.missing) : lanes;
  }
}

/// The rows of a group: slopes at once, the other measures a chunk at a time, so that what is begun stays in
/// the first cache.
INLINE void NAME(make_)(int group, int method, int measure, const float *source, size_t stride,
                        float *target, size_t target_stride, size_t count, terrain_rule rule) {
  if (measure == TERRAIN_SLOPE) {
    if (rule.missing != rule.missing)
      NAME(begin_rows_)(group, method, measure, false, source, stride, target, target_stride, NULL, count,
                        rule);
    else
      NAME(begin_rows_)(group, method, measure, true, source, stride, target, target_stride, NULL, count,
                        rule);
    return;
  }
  float begun[TERRAIN_GROUP * TERRAIN_CHUNK] __attribute__((aligned(64)));
  float others[TERRAIN_GROUP * TERRAIN_CHUNK] __attribute__((aligned(64)));
  for (size_t x = 0, some; x < count; x += some) {
    const size_t left = count - x;
    // What is left for the last chunk is a register or more.
    some = left < TERRAIN_CHUNK + lanes_f32 ? TERRAIN_CHUNK / 2 : TERRAIN_CHUNK;
    if (left <= TERRAIN_CHUNK) some = left;
    NAME(begin_rows_)(group, method, measure, false, source + x, stride, begun, TERRAIN_CHUNK, others, some,
                      rule);
    for (int r = 0; r < group; r++) {
#define FINISH(is_final)                                                                      \
  NAME(finish_row_)(measure, is_final, begun + r * TERRAIN_CHUNK, others + r * TERRAIN_CHUNK, \
                    target + (size_t)r * target_stride + x, some, rule)
      if (rule.missing != rule.missing) FINISH(false);
      else FINISH(true);
#undef FINISH
    }
  }
}

#undef MAKE
/// Makes of a group of rows, and of one row, which are functions of their own for each method and measure.
#define MAKE(name, method, measure)                                                                         \
  LOOP NAME(make_##name##_group_)(const float *source, size_t stride, float *target, size_t target_stride,  \
                                  size_t count, const terrain_rule *rule) {                                 \
    NAME(make_)(TERRAIN_GROUP, method, measure, source, stride, target, target_stride, count, *rule);       \
  }                                                                                                         \
  LOOP NAME(make_##name##_row_)(const float *source, size_t stride, float *target, size_t target_stride,    \
                                size_t count, const terrain_rule *rule) {                                   \
    NAME(make_)(1, method, measure, source, stride, target, target_stride, count, *rule);                   \
  }
MAKE(horn_slope, TERRAIN_HORN, TERRAIN_SLOPE)
MAKE(horn_degrees, TERRAIN_HORN, TERRAIN_DEGREES)
MAKE(horn_azimuth, TERRAIN_HORN, TERRAIN_AZIMUTH)
MAKE(horn_trigonometric, TERRAIN_HORN, TERRAIN_TRIGONOMETRIC)
MAKE(inline_slope, TERRAIN_ZEVENBERGEN_THORNE, TERRAIN_SLOPE)
MAKE(inline_degrees, TERRAIN_ZEVENBERGEN_THORNE, TERRAIN_DEGREES)
MAKE(inline_azimuth, TERRAIN_ZEVENBERGEN_THORNE, TERRAIN_AZIMUTH)
MAKE(inline_trigonometric, TERRAIN_ZEVENBERGEN_THORNE, TERRAIN_TRIGONOMETRIC)

BODY(terrain_block)
(const float *source, size_t source_stride, float *target, size_t target_stride, size_t width, size_t rows,
 const terrain_rule *rule) {
  NAME(terrain_rows_) *group, *one;
  const bool is_horn = rule->method == TERRAIN_HORN;
#define EITHER(name)                                                                      \
  group = is_horn ? NAME(make_horn_##name##_group_) : NAME(make_inline_##name##_group_);  \
  one = is_horn ? NAME(make_horn_##name##_row_) : NAME(make_inline_##name##_row_);        \
  break
  switch (rule->measure) {
    case TERRAIN_DEGREES: EITHER(degrees);
    case TERRAIN_AZIMUTH: EITHER(azimuth);
    case TERRAIN_TRIGONOMETRIC: EITHER(trigonometric);
    default: EITHER(slope);
  }
#undef EITHER
  if (width < lanes_f32) {
    // Too narrow for a register: from a copy that is not, and from there.
    float padded[3][lanes_f32 + 2] = {{0}}, made[lanes_f32];
    for (size_t y = 0; y < rows; y++) {
      for (size_t r = 0; r < 3; r++)
        memcpy(padded[r], source + (y + r) * source_stride, (width + 2) * sizeof *source);
      one(padded[0], lanes_f32 + 2, made, lanes_f32, lanes_f32, rule);
      memcpy(target + y * target_stride, made, width * sizeof *target);
    }
    return;
  }
  size_t y = 0;
  for (; y + TERRAIN_GROUP <= rows; y += TERRAIN_GROUP)
    group(source + y * source_stride, source_stride, target + y * target_stride, target_stride, width, rule);
  for (; y < rows; y++)
    one(source + y * source_stride, source_stride, target + y * target_stride, target_stride, width, rule);
}

/// One register of central differences.
INLINE f32v NAME(gradient_)(int measure, f32v dx, f32v dy, f32v unseen, terrain_rule rule) {
  float others[lanes_f32] = {0};
  f32v lanes = NAME(begun_)(measure, dx * rule.per_dx, dy * rule.per_dy, others);
  lanes = NAME(done_)(measure, NAME(marked_)(lanes, unseen), *(const f32v *)others, rule);
  return NAME(told_)(lanes, rule.missing);
}

INLINE void NAME(gradients_)(int measure, const float *north, const float *west, const float *here,
                             const float *east, const float *south, float *target, size_t count,
                             terrain_rule rule) {
  if (count < lanes_f32) {
#define LOAD(row) NAME(load_some_)(row, count)
    f32v dx = LOAD(east) - LOAD(west), dy = LOAD(south) - LOAD(north);
    f32v lanes = NAME(gradient_)(measure, dx, dy, LOAD(here), rule);
    memcpy(target, &lanes, count * sizeof *target);
#undef LOAD
    return;
  }
  // The last register repeats some of the one before.
  for (size_t next = 0; next < count; next += lanes_f32) {
    const size_t x = next + lanes_f32 <= count ? next : count - lanes_f32;
#define LOAD(row) (*(const f32v *)((row) + x))
    f32v dx = LOAD(east) - LOAD(west), dy = LOAD(south) - LOAD(north);
    *(f32v *)(target + x) = NAME(gradient_)(measure, dx, dy, LOAD(here), rule);
#undef LOAD
  }
}

BODY(gradient_row)
(const float *north, const float *west, const float *here, const float *east, const float *south,
 float *target, size_t count, const terrain_rule *rule) {
#define GRADIENTS(measure) NAME(gradients_)(measure, north, west, here, east, south, target, count, *rule)
  switch (rule->measure) {
    case TERRAIN_DEGREES: GRADIENTS(TERRAIN_DEGREES); return;
    case TERRAIN_AZIMUTH: GRADIENTS(TERRAIN_AZIMUTH); return;
    case TERRAIN_TRIGONOMETRIC: GRADIENTS(TERRAIN_TRIGONOMETRIC); return;
    default: GRADIENTS(TERRAIN_SLOPE); return;
  }
#undef GRADIENTS
}

BODY(missing_to_nan)(const float *source, float *target, size_t count, float no_data) {
  for (size_t i = 0; i < count; i++) target[i] = source[i] == no_data ? __builtin_nanf("") : source[i];
}
#endif
