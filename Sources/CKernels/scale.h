// What the two ways of scaling share (enlarge.c, reduce.c): where the kernel of each target lies on an axis,
// which source rows lack pixels, and how a row of sums becomes pixels. Included once for each set of
// instructions.
//
// A kernel is separable, so each axis has a table of its own. Positions that are multiples of a small
// fraction share their weights; other targets, and those whose kernel the edge of the raster cuts, have their
// own. Weights come in doubles and add up to the same over what lies on the raster.
//
// Sums are floats, added in the order of the taps on every instruction set. A float holds 24 bits, so that of
// a 16-bit image is within 0.03 of what doubles give: a result differs from that rounded only where it lies
// as near as that to a half. Bilinear weights of integers are whole numbers and their sums exact.
//
// Rows without missing pixels, nearly all, are never checked pixel by pixel: one comparison as a row is read
// tells. In the others, targets that lack a tap are done again one by one, in doubles.

#include "lanes.h"
#include "pixels.h"
#include "sampling.h"
#include "taps.h"
#include "axis.h"

#define f32x NAME(f32x_)
#define i32x NAME(i32x_)
#define u16x NAME(u16x_)
#define u8x NAME(u8x_)
enum { NAME(lanes_) = LANE_BYTES / 4 };
typedef float f32x __attribute__((vector_size(LANE_BYTES)));
typedef int32_t i32x __attribute__((vector_size(LANE_BYTES)));
typedef uint16_t u16x __attribute__((vector_size(LANE_BYTES / 2), aligned(1), may_alias));
typedef uint8_t u8x __attribute__((vector_size(LANE_BYTES / 4), aligned(1), may_alias));

/// One register of pixels as floats.
INLINE f32x NAME(load_)(int type, const void *row, size_t i) {
  switch (type) {
    case PIXEL_U8: return __builtin_convertvector(*(const u8x *)((const uint8_t *)row + i), f32x);
    case PIXEL_U16: return __builtin_convertvector(*(const u16x *)((const uint16_t *)row + i), f32x);
    default: return (f32x) * (const f32v *)((const float *)row + i);
  }
}

/// Two registers of numbers as 16-bit integers, clamped.
INLINE u16v NAME(pack_)(i32x a, i32x b) {
#if LANE_BYTES == 32
  return (u16v)__builtin_shufflevector((i64v)__builtin_ia32_packusdw256(a, b), (i64v){0}, 0, 2, 1, 3);
#else
  typedef uint16_t half __attribute__((vector_size(LANE_BYTES / 2)));
  const i32x none = {0}, most = none + 65535;
  a = (a > none) & (((a < most) & a) | ((a >= most) & most));
  b = (b > none) & (((b < most) & b) | ((b >= most) & most));
  half low = __builtin_convertvector(a, half), high = __builtin_convertvector(b, half);
  u16v both;
  memcpy(&both, &low, sizeof low);
  memcpy((char *)&both + sizeof low, &high, sizeof high);
  return both;
#endif
}

/// The kernels along one axis. Target i takes `counts[e]` taps from pixel `base` + `first[i]` on, with the
/// weights of its entry e = `entry[i]`, `taps` apart, the rest of them zero; and it lies on the pixel
/// `base` + `under[i]`. Only targets from `from` up to and without `to` have any; the others repeat
/// the nearest.
typedef struct {
  int64_t base;
  size_t from, to, taps, entries;
  /// Targets whose taps are those a period before, and more pixels on; none where there is no period.
  size_t inner, outer;
  int32_t *first, *under, *entry, *counts;
  double *weights;
  /// What the weights add up to.
  double whole;
  /// Pixels from `base` on that taps reach, those of weight zero too.
  size_t span;
} NAME(axis_);

/// The pixels in the box of the target `u`, weighted by area; none where it does not touch the raster.
INLINE NAME(taps_) NAME(box_taps_)(const warp_axis *axis, int64_t u, int64_t size, double *weights) {
  NAME(span_) span = NAME(span_of_)(axis->offset + axis->ratio * (double)u,
                                    axis->offset + axis->ratio * (double)(u + 1), size);
  for (int64_t k = span.first; k < span.end; k++) weights[k - span.first] = NAME(part_)(span, k);
  return (NAME(taps_)){span.first, span.end - span.first, weights};
}

/// The taps around a position, before the edges of the raster cut them.
INLINE NAME(taps_) NAME(taps_around_)(int kernel, double position, double stretch, double *weights) {
  NAME(taps_) taps = NAME(taps_at_)(kernel, position, stretch, weights);
  if (stretch == 1) return taps;
  // A stretched kernel ends between two pixels: what is beyond has no weight, and need not be supplied.
  while (taps.count > 1 && weights[taps.count - 1] == 0) taps.count--;
  int64_t lead = 0;
  while (lead + 1 < taps.count && weights[lead] == 0) lead++;
  taps.first += lead;
  taps.count -= lead;
  for (int64_t k = 0; k < taps.count; k++) weights[k] = weights[k + lead];
  return taps;
}

/// What the raster of `size` pixels leaves of the taps, adding up to the same as all.
INLINE NAME(taps_) NAME(cut_)(NAME(taps_) taps, int64_t size, const warp_axis *axis) {
  int64_t lead = taps.first < 0 ? -taps.first : 0;
  int64_t end = taps.first + taps.count > size ? size - taps.first : taps.count;
  double sum = 0, whole = whole_of(axis);
  for (int64_t k = lead; k < end; k++) sum += taps.weights[k];
  for (int64_t k = lead; k < end; k++) {
    double weight = taps.weights[k] / sum * whole;
    taps.weights[k - lead] = axis->is_whole ? __builtin_floor(weight + 0.5) : weight;
  }
  for (int64_t k = end - lead; k < axis->taps; k++) taps.weights[k] = 0;
  return (NAME(taps_)){taps.first + lead, end - lead, taps.weights};
}

INLINE NAME(axis_) NAME(axis_along_)(int kernel, const warp_axis *axis, int64_t u, size_t count, int64_t size,
                                     char **room) {
  size_t columns = padded(count), taps = (size_t)axis->taps;
  NAME(axis_) a = {.taps = taps, .whole = whole_of(axis)};
  a.first = take(room, columns * 4);
  a.under = take(room, columns * 4);
  a.entry = take(room, columns * 4);
  a.counts = take(room, (count + 1) * 4);
  a.weights = take(room, (count + 1) * taps * 8);
  // The entry of each phase, and where its taps begin; −1 where it is not made yet.
  int32_t phases[16], leads[16];
  for (int k = 0; k < 16; k++) phases[k] = -1;
  // How many targets before this one are those of phases, not cut: each is as that a period before.
  size_t steady = 0, period = (size_t)axis->period;
  for (size_t i = 0; i < count; i++) {
    if (period > 0 && steady >= period) {
      size_t k = i - period;
      int64_t first = a.base + a.first[k] + axis->advance;
      if (first + a.counts[a.entry[k]] <= size) {
        a.to = a.outer = i + 1;
        a.first[i] = a.first[k] + (int32_t)axis->advance;
        a.under[i] = a.under[k] + (int32_t)axis->advance;
        a.entry[i] = a.entry[k];
        continue;
      }
    }
    const size_t before = steady;
    steady = 0;
    int64_t v = u + (int64_t)i, under = 0, pixel = 0, first;
    int phase = 16;
    int32_t e = -1;
    if (kernel == WARP_BOX) {
      if (period == 1) phase = 0, pixel = (int64_t)(axis->offset + axis->ratio * (double)v);
    } else {
      under = NAME(under_)(axis->offset + axis->ratio * ((double)v + 0.5), size);
      if (under < 0) continue;
      if (axis->denominator > 0) {
        // Part `phase` of the way from the middle of `pixel` to the next.
        double centre = centre_of(axis, v) - 0.5, below = __builtin_floor(centre);
        pixel = (int64_t)below;
        phase = (int)((centre - below) * axis->denominator + 0.5);
      }
    }
    if (phase < 16 && phases[phase] >= 0 && pixel + leads[phase] >= 0 &&
        pixel + leads[phase] + a.counts[phases[phase]] <= size)
      e = phases[phase];
    if (e >= 0) {
      first = pixel + leads[phase];
    } else {
      double *weights = a.weights + a.entries * taps;
      NAME(taps_) found;
      if (kernel == WARP_BOX) {
        found = NAME(box_taps_)(axis, v, size, weights);
        if (found.count == 0) continue;
        if (phase == 0 && found.count < axis->advance) phase = 16;
      } else {
        // Weights of a phase are the same bits wherever it is met.
        double position = phase < 16 ? (double)phase / axis->denominator + 0.5 : centre_of(axis, v);
        found = NAME(taps_around_)(kernel, position, axis->stretch, weights);
        found.first += pixel;
      }
      bool is_cut = found.first < 0 || found.first + found.count > size;
      found = NAME(cut_)(found, size, axis);
      e = (int32_t)a.entries++;
      a.counts[e] = (int32_t)found.count;
      first = found.first;
      if (kernel == WARP_BOX) under = first;
      if (!is_cut && phase < 16) phases[phase] = e, leads[phase] = (int32_t)(first - pixel);
    }
    if (a.from == a.to) a.from = i, a.base = first - 1;
    steady = phase < 16 && phases[phase] == e ? before + 1 : 0;
    if (steady == 1) a.inner = i;
    a.to = i + 1;
    a.first[i] = (int32_t)(first - a.base);
    a.under[i] = (int32_t)(under - a.base);
    a.entry[i] = e;
  }
  if (a.from == a.to) return a;
  for (size_t i = 0; i < a.from; i++) a.first[i] = a.first[a.from], a.entry[i] = a.entry[a.from];
  for (size_t i = a.to; i < columns; i++) a.first[i] = a.first[a.to - 1], a.entry[i] = a.entry[a.to - 1];
  a.span = (size_t)a.first[a.to - 1] + taps;
  return a;
}

/// A source row at work: whether all its pixels are there and finite, and else which targets lack one.
typedef struct {
  int64_t row;
  bool is_whole;
  uint8_t *gone;
} NAME(state_);

/// What is scaled, and how.
typedef struct {
  const warp_source *s;
  int kernel;
  const warp_axis *along_x, *along_y;
  NAME(axis_) x, y;
  size_t width;
} NAME(scaling_);

INLINE const void *NAME(row_of_)(const warp_source *s, int64_t y) {
  return (const char *)s->pixels + (size_t)(y - s->y) * s->stride_bytes;
}

INLINE size_t NAME(bytes_)(int type) { return type == PIXEL_U8 ? 1 : type == PIXEL_U16 ? 2 : 4; }

/// Whether a pixel is there and finite.
INLINE bool NAME(is_sound_)(int type, const warp_source *s, const void *row, size_t i) {
  double value = NAME(get_)(row, type, i);
  return NAME(is_there_)(s, value) && value - value == 0;
}

/// Whether the `count` pixels of a row are all there and finite.
INLINE bool NAME(is_whole_)(int type, const warp_source *s, const char *row, size_t count) {
  if (type != PIXEL_F32 && !s->has_no_data) return true;
  size_t i = 0;
  if (type == PIXEL_F32) {
    f32x missing = (f32x){0} + (s->has_no_data ? (float)s->no_data : __builtin_nanf(""));
    i32x bad = {0};
    for (; i + NAME(lanes_) <= count; i += NAME(lanes_)) {
      f32x x = NAME(load_)(type, row, i);
      bad |= (x == missing) | (x - x != (f32x){0});
    }
    if (__builtin_reduce_or(bad)) return false;
  } else if (!(s->no_data >= 0 && s->no_data <= 65535)) {
    return true;
  } else if (type == PIXEL_U16) {
    u16v missing = (u16v){0} + (uint16_t)s->no_data, bad = {0};
    for (; i + LANE_BYTES / 2 <= count; i += LANE_BYTES / 2)
      bad |= (u16v)(*(const u16v *)((const uint16_t *)row + i) == missing);
    if (__builtin_reduce_or(bad)) return false;
  } else {
    u8v missing = (u8v){0} + (uint8_t)s->no_data, bad = {0};
    if (s->no_data > 255) return true;
    for (; i + LANE_BYTES <= count; i += LANE_BYTES)
      bad |= (u8v)(*(const u8v *)((const uint8_t *)row + i) == missing);
    if (__builtin_reduce_or(bad)) return false;
  }
  for (; i < count; i++)
    if (!NAME(is_sound_)(type, s, row, i)) return false;
  return true;
}

/// The columns that taps reach and the raster has.
INLINE void NAME(columns_)(const NAME(scaling_) * w, int64_t *begin, int64_t *end) {
  // What is not supplied has no weight.
  int64_t last = w->s->x + w->s->width;
  *begin = w->x.base < w->s->x ? w->s->x : w->x.base;
  *end = w->x.base + (int64_t)w->x.span;
  *end = *end > last ? last : *end;
}

/// The first target whose taps begin at `column`, from `base` on, or beyond; or where `ends` end beyond it.
INLINE size_t NAME(target_at_)(const NAME(axis_) * x, int64_t column, bool ends) {
  size_t low = x->from, high = x->to;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    int64_t first = x->first[middle];
    bool is_there = ends ? first + x->counts[x->entry[middle]] > column : first >= column;
    if (is_there) high = middle;
    else low = middle + 1;
  }
  return low;
}

/// Notes which targets lack a tap in a source row, run by run of missing pixels.
INLINE void NAME(mark_)(int type, const NAME(scaling_) * w, NAME(state_) * state) {
  int64_t begin, end;
  NAME(columns_)(w, &begin, &end);
  const size_t skipped = (size_t)(begin - w->s->x) * NAME(bytes_)(type);
  const char *row = (const char *)NAME(row_of_)(w->s, state->row) + skipped;
  const size_t count = (size_t)(end - begin), block = 64;
  const int64_t base = begin - w->x.base;
  memset(state->gone, 0, padded(w->width));
  for (size_t i = 0; i < count;) {
    size_t n = count - i < block ? count - i : block;
    if (NAME(is_whole_)(type, w->s, row + i * NAME(bytes_)(type), n)) {
      i += n;
      continue;
    }
    while (NAME(is_sound_)(type, w->s, row, i)) i++;
    size_t run = i;
    while (i < count && !NAME(is_sound_)(type, w->s, row, i)) i++;
    size_t from = NAME(target_at_)(&w->x, base + (int64_t)run, true);
    size_t to = NAME(target_at_)(&w->x, base + (int64_t)i, false);
    if (from < to) memset(state->gone + from, 1, to - from);
  }
}

/// The taps of target i of an axis.
INLINE NAME(taps_) NAME(entry_)(const NAME(axis_) * a, size_t i) {
  size_t e = (size_t)a->entry[i];
  return (NAME(taps_)){a->base + a->first[i], a->counts[e], a->weights + e * a->taps};
}

/// Does target i of the row j again, in doubles, from the pixels that are there.
INLINE void NAME(mend_)(int type, const NAME(scaling_) * w, int64_t u, int64_t v, size_t i, size_t j,
                        void *target) {
  double value = 0;
  bool complete, found = true;
  if (w->kernel != WARP_BOX)
    found = NAME(at_)(type, w->s, w->x.base + w->x.under[i], w->y.base + w->y.under[j], &value);
  if (found)
    found = NAME(mean_)(type, w->kernel, w->s, NAME(entry_)(&w->x, i), NAME(entry_)(&w->y, j), &complete,
                        &value);
  if (found && w->kernel == WARP_CUBIC && !complete && w->along_x->stretch == 1 && w->along_y->stretch == 1) {
    double weights[4];
    NAME(taps_) tx = NAME(taps_at_)(WARP_BILINEAR, centre_of(w->along_x, u + (int64_t)i), 1, weights);
    NAME(taps_) ty = NAME(taps_at_)(WARP_BILINEAR, centre_of(w->along_y, v + (int64_t)j), 1, weights + 2);
    found = NAME(mean_)(type, WARP_BILINEAR, w->s, tx, ty, &complete, &value);
  }
  NAME(put_result_)(type, w->s, target, i, found, value);
}

typedef uint64_t NAME(eight_) __attribute__((aligned(1), may_alias));

/// Does again the targets of the row j that lack a tap in any of the `count` source rows, and fills those
/// that have none.
INLINE void NAME(mend_row_)(int type, const NAME(scaling_) * w, NAME(state_) *const *states, size_t count,
                            int64_t u, int64_t v, size_t j, void *target) {
  const uint8_t *gone[64];
  size_t n = 0;
  for (size_t t = 0; t < count; t++)
    if (!states[t]->is_whole) gone[n++] = states[t]->gone;
  if (n > 0)
    for (size_t i = 0; i < w->width; i += 8) {
      // Eight targets at a time; there is room behind the last.
      uint64_t any = 0;
      for (size_t t = 0; t < n; t++) any |= *(const NAME(eight_) *)(gone[t] + i);
      if (any == 0) continue;
      uint8_t bytes[8];
      memcpy(bytes, &any, 8);
      for (size_t k = 0; k < 8 && i + k < w->x.to; k++)
        if (bytes[k]) NAME(mend_)(type, w, u, v, i + k, j, target);
    }
  for (size_t i = 0; i < w->x.from; i++) NAME(put_)(target, type, i, w->s->fill);
  for (size_t i = w->x.to; i < w->width; i++) NAME(put_)(target, type, i, w->s->fill);
}

/// How sums become pixels: rounded half up, where their weights are whole numbers exactly so.
typedef struct {
  bool divides;
  float half, share, bias;
  int shift;
  /// What is added to a valid result that equals the fill value.
  uint16_t fill, step;
} NAME(rounding_);

INLINE NAME(rounding_) NAME(rounding_of_)(const warp_source *s, double whole) {
  NAME(rounding_) r = {.divides = whole != 1};
  bool avoids = s->avoids_fill && s->fill >= 0 && s->fill <= 65535 && s->fill == __builtin_floor(s->fill);
  r.fill = avoids ? (uint16_t)s->fill : 0;
  r.step = !avoids ? 0 : r.fill == 0 ? 1 : -1;
  if (!r.divides) return r;
  // ⌊(x + ⌊w/2⌋) / w⌋ for w = 2ᵏ·m, m odd and up to 32. The quotient by 2ᵏ has few bits, and that by m, a
  // quarter of one part up, is nearer to no whole number than the float's error.
  int odd = (int)whole;
  while (odd % 2 == 0) odd /= 2, r.shift++;
  r.half = (float)(int)(whole / 2);
  r.share = 1.0f / (float)odd;
  r.bias = 0.25f / (float)odd;
  return r;
}

/// A register of sums as whole numbers, not yet clamped.
INLINE i32x NAME(round_)(const NAME(rounding_) * r, bool divides, f32x x) {
  if (!divides) return __builtin_convertvector(x + 0.5f, i32x);
  i32x n = __builtin_convertvector(x + r->half, i32x) >> r->shift;
  return __builtin_convertvector(__builtin_convertvector(n, f32x) * r->share + r->bias, i32x);
}

/// Writes two registers of sums, or of floats, as pixels i, i + 1, …
INLINE void NAME(finish_)(int type, const NAME(rounding_) * r, bool divides, void *row, size_t i, f32x low,
                          f32x high) {
  if (type == PIXEL_F32) {
    *(f32v *)((float *)row + i) = (f32v)low;
    *(f32v *)((float *)row + i + NAME(lanes_)) = (f32v)high;
    return;
  }
  // Cutting off is rounding down where nothing is negative, and what is becomes zero.
  u16v q = NAME(pack_)(NAME(round_)(r, divides, low), NAME(round_)(r, divides, high));
  if (type == PIXEL_U8) {
    const u16v most = (u16v){0} + 255;
    q = ((u16v)(q < most) & q) | ((u16v)(q >= most) & most);
  }
  q += (u16v)(q == (u16v){0} + r->fill) & ((u16v){0} + r->step);
  if (type == PIXEL_U16) {
    *(u16v *)((uint16_t *)row + i) = q;
  } else {
    typedef uint8_t bytes __attribute__((vector_size(LANE_BYTES / 2), aligned(1), may_alias));
    *(bytes *)((uint8_t *)row + i) = __builtin_convertvector(q, bytes);
  }
}
