// Bilinear sampling of u8, u16 and f32 at full resolution or finer, at a scale: the bands of 20 m and 60 m on
// a grid of 10 m.
//
// Each source row is spread to the target's columns once, and each target row blends two of those. Spreading
// looks pixels up inside one or two registers, since neighbouring targets lie on neighbouring pixels.
//
// Positions on such grids are multiples of a small fraction (a quarter, a twelfth), so weights of integers
// are whole numbers and every sum is a whole number below 2²⁴, which a float holds exactly: results are
// exact, ties round up, and the result of a pixel is the same in every window.
//
// Rows without missing pixels, nearly all, are never checked pixel by pixel: one comparison while a source
// row is converted tells. In the others, pixels that lack a neighbour are done again one by one.

#ifndef SUFFIX
#include "isa.h"

/// Room that every array of scratch has beyond its length, for whole registers.
enum { SPARE = 32 };

static size_t padded(size_t count) { return (count + SPARE + 15) / 16 * 16; }

/// Source columns that `width` targets reach.
static size_t reached(warp_axis x, size_t width) { return (size_t)(x.ratio * (double)width) + 8; }

size_t warp_bilinear_scratch(warp_axis x, size_t width, size_t height) {
  // Two weights and two indices of each column and row, two spread rows, and the source's columns as floats
  // and, for two rows, as bytes.
  return 6 * padded(width) + 4 * padded(height) + 3 * padded(reached(x, width));
}

#define KERNELS "bilinear.c"
#include "stamp.h"

KERNEL(warp_bilinear_scale,
       (const warp_source *source, warp_axis x, warp_axis y, int64_t u, int64_t v, size_t width,
        size_t height, void *target, size_t target_stride_bytes, float *scratch),
       (source, x, y, u, v, width, height, target, target_stride_bytes, scratch))
#else

#include "lanes.h"
#include "pixels.h"
#include "sampling.h"

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

/// Writes `n` lanes (a constant where a register is full) of whole numbers, or of floats.
INLINE void NAME(store_)(int type, void *row, size_t i, f32x x, size_t n) {
  switch (type) {
    case PIXEL_U8: {
      u8x narrow = __builtin_convertvector(__builtin_convertvector(x, i32x), u8x);
      memcpy((uint8_t *)row + i, &narrow, n);
      return;
    }
    case PIXEL_U16: {
      u16x narrow = __builtin_convertvector(__builtin_convertvector(x, i32x), u16x);
      memcpy((uint16_t *)row + i, &narrow, 2 * n);
      return;
    }
    default: memcpy((float *)row + i, &x, 4 * n); return;
  }
}

/// table[index[k]] for each lane; indices are below the number of lanes.
INLINE f32x NAME(look_up_)(f32x table, i32x index) {
#if LANE_BYTES == 64
  return (f32x)__builtin_ia32_permvarsf512(table, index);
#elif LANE_BYTES == 32
  return (f32x)__builtin_ia32_permvarsf256(table, index);
#else
  return (f32x){table[index[0] & 3], table[index[1] & 3], table[index[2] & 3], table[index[3] & 3]};
#endif
}

/// Where the targets of one axis lie: between the pixels `first` and `first` + 1 (of which one may be
/// outside of the raster), with the weights `low` and `high`, and on the pixel `under`. Only those from
/// `from` up to and without `to` lie on the raster.
typedef struct {
  float *low, *high;
  int32_t *first, *under;
  /// What `first` and `under` count from.
  int64_t base;
  size_t from, to;
} NAME(steps_);

INLINE NAME(steps_) NAME(steps_along_)(warp_axis axis, int64_t u, size_t count, int64_t size, float *room) {
  size_t columns = padded(count);
  int32_t *indices = (int32_t *)(room + 2 * columns);
  NAME(steps_) steps = {room, room + columns, indices, indices + columns, 0, 0, count};
  double start = (double)u + 0.5;
  while (steps.from < count &&
         NAME(under_)(axis.offset + axis.ratio * (start + (double)steps.from), size) < 0)
    steps.from++;
  while (steps.to > steps.from &&
         NAME(under_)(axis.offset + axis.ratio * (start + (double)(steps.to - 1)), size) < 0)
    steps.to--;
  if (steps.from == steps.to) return steps;
  double first_position = axis.offset + axis.ratio * (start + (double)steps.from);
  // One less, for a position a hair above the middle between two pixels may be put below it.
  double base = __builtin_floor(first_position - 0.5) - 1;
  steps.base = (int64_t)base;
  float *restrict low = steps.low, *restrict high = steps.high;
  int32_t *restrict first = steps.first, *restrict under = steps.under;
  if (axis.denominator == 0) {
    for (size_t i = steps.from; i < steps.to; i++) {
      double position = axis.offset + axis.ratio * (start + (double)i);
      double pixel = __builtin_floor(position - 0.5);
      high[i] = (float)(position - 0.5 - pixel);
      low[i] = 1 - high[i];
      first[i] = (int32_t)(pixel - base);
      under[i] = (int32_t)(__builtin_floor(position + 1e-10) - base);
    }
  } else {
    double whole = axis.denominator, part = 1 / whole;
    for (size_t i = steps.from; i < steps.to; i++) {
      double position = axis.offset + axis.ratio * (start + (double)i);
      double n = __builtin_floor((position - 0.5) * whole + 0.5);
      double pixel = __builtin_floor((n + 0.25) * part);
      high[i] = (float)(n - pixel * whole);
      low[i] = (float)(whole - (n - pixel * whole));
      first[i] = (int32_t)(pixel - base);
      under[i] = (int32_t)(__builtin_floor(position + 1e-10) - base);
    }
  }
  // A position that ends on the raster's far edge lies on its last pixel.
  for (size_t i = steps.to; i > steps.from && steps.base + under[i - 1] >= size; i--) under[i - 1] -= 1;
  for (size_t i = 0; i < steps.from; i++) first[i] = first[steps.from], low[i] = high[i] = 0;
  for (size_t i = steps.to; i < columns; i++) first[i] = first[steps.to - 1], low[i] = high[i] = 0;
  return steps;
}

/// A source row on the target's columns. Two of them are kept.
typedef struct {
  int64_t row;
  bool is_whole;
  float *spread;
  /// Whether each reached source pixel is there; written only where not all are.
  uint8_t *there;
} NAME(slot_);

/// Everything that the rows of a window share.
typedef struct {
  const warp_source *s;
  size_t width;
  NAME(steps_) x;
  /// Source columns from `x.base` on, of which those outside of the raster repeat its edge.
  float *pixels;
  size_t span;
  bool fits_registers;
  NAME(slot_) slots[2];
} NAME(window_);

/// Brings a source row into `w->pixels` as floats. False where a pixel is missing.
INLINE bool NAME(convert_row_)(int type, NAME(window_) * w, int64_t y) {
  const warp_source *s = w->s;
  const char *row = (const char *)s->pixels + (size_t)(y - s->y) * s->stride_bytes;
  int64_t last = s->grid_width - 1;
  int64_t begin = w->x.base < 0 ? 0 : w->x.base;
  int64_t end = w->x.base + (int64_t)w->span;
  end = end > last + 1 ? last + 1 : end;
  float *out = w->pixels + (begin - w->x.base);
  size_t count = (size_t)(end - begin), at = (size_t)(begin - s->x), i = 0;
  float none = s->has_no_data ? (float)s->no_data : __builtin_nanf("");
  f32x missing = (f32x){0} + none;
  i32x bad = {0};
  for (; i + NAME(lanes_) <= count; i += NAME(lanes_)) {
    f32x x = NAME(load_)(type, row, at + i);
    *(f32v *)(out + i) = (f32v)x;
    bad |= x == missing;
    if (type == PIXEL_F32) bad |= x != x;
  }
  bool whole = !__builtin_reduce_or(bad);
  for (; i < count; i++) {
    float x = (float)NAME(get_)(row, type, at + i);
    out[i] = x;
    whole = whole && x == x && x != none;
  }
  for (float *p = w->pixels; p < out; p++) *p = out[0];
  for (float *p = out + count; p < w->pixels + w->span; p++) *p = out[count - 1];
  return whole;
}

/// Fills a slot with source row `y`.
INLINE void NAME(spread_row_)(int type, NAME(window_) * w, NAME(slot_) * slot, int64_t y) {
  slot->row = y;
  slot->is_whole = NAME(convert_row_)(type, w, y);
  if (!slot->is_whole)
    for (size_t j = 0; j < w->span; j++) slot->there[j] = NAME(is_there_)(w->s, (double)w->pixels[j]);
  const float *pixels = w->pixels;
  for (size_t i = 0; i < w->width; i += NAME(lanes_)) {
    f32x a, b;
    i32x index = (i32x) * (const i32v *)(w->x.first + i);
    if (w->fits_registers) {
      const float *near = pixels + index[0];
      index -= index[0];
      a = NAME(look_up_)((f32x) * (const f32v *)near, index);
      b = NAME(look_up_)((f32x) * (const f32v *)(near + 1), index);
    } else {
      for (size_t k = 0; k < NAME(lanes_); k++) {
        a[k] = pixels[index[k]];
        b[k] = pixels[index[k] + 1];
      }
    }
    *(f32v *)(slot->spread + i) =
        (f32v)(a * (f32x) * (const f32v *)(w->x.low + i) + b * (f32x) * (const f32v *)(w->x.high + i));
  }
}

INLINE NAME(slot_) * NAME(slot_of_)(int type, NAME(window_) * w, int64_t y) {
  // Rows come in order, two at a time, so even and odd ones never displace a row still in use.
  NAME(slot_) *slot = &w->slots[y & 1];
  if (slot->row != y) NAME(spread_row_)(type, w, slot, y);
  return slot;
}

/// Blends two spread rows. `whole` is the sum of an integer's weights.
INLINE void NAME(blend_)(int type, const warp_source *s, const float *north, const float *south,
                         float y_low, float y_high, float whole, void *target, size_t count) {
  const f32x low = (f32x){0} + y_low, high = (f32x){0} + y_high;
  const f32x sum = (f32x){0} + whole, share = 1 / sum;
  const bool is_exact = ((int)whole & ((int)whole - 1)) == 0;
  const f32x fill = (f32x){0} + (float)s->fill;
  const f32x moved = fill + (s->fill <= 0 ? 1.0f : -1.0f);
  const bool avoids = s->avoids_fill;
  for (size_t i = 0; i < count; i += NAME(lanes_)) {
    f32x x = (f32x) * (const f32v *)(north + i) * low + (f32x) * (const f32v *)(south + i) * high;
    if (type != PIXEL_F32) {
      // Nothing here is negative, so to cut is to round down.
      f32x q = __builtin_convertvector(__builtin_convertvector(x * share + 0.5f, i32x), f32x);
      if (!is_exact) {
        // Division by a sum that is no power of two may be off by one near a tie; the rest tells.
        f32x rest = 2 * (x - q * sum);
        q += (f32x)((i32x)(rest >= sum) & (i32x)((f32x){0} + 1.0f));
        q -= (f32x)((i32x)(rest < -sum) & (i32x)((f32x){0} + 1.0f));
      }
      if (avoids) {
        i32x hit = q == fill;
        q = (f32x)(((i32x)moved & hit) | ((i32x)q & ~hit));
      }
      x = q;
    }
    size_t n = count - i;
    if (n >= NAME(lanes_)) NAME(store_)(type, target, i, x, NAME(lanes_));
    else NAME(store_)(type, target, i, x, n);
  }
}

/// Does again the pixels of a row that lack a neighbour, or lie on a missing pixel.
INLINE void NAME(mend_)(int type, const NAME(window_) * w, const NAME(slot_) * north,
                        const NAME(slot_) * south, const NAME(slot_) * under, float y_low, float y_high,
                        void *target) {
  const warp_source *s = w->s;
  for (size_t i = w->x.from; i < w->x.to; i++) {
    double weight = 0, total = 0;
    bool all = true;
    for (int k = 0; k < 4; k++) {
      const NAME(slot_) *slot = k < 2 ? north : south;
      size_t j = (size_t)w->x.first[i] + (k & 1);
      if (!slot->is_whole && !slot->there[j]) {
        all = false;
        continue;
      }
      int64_t column = w->x.base + (int64_t)j;
      column = column < 0 ? 0 : column >= s->grid_width ? s->grid_width - 1 : column;
      const char *row = (const char *)s->pixels + (size_t)(slot->row - s->y) * s->stride_bytes;
      double part = (double)(k & 1 ? w->x.high[i] : w->x.low[i]) * (double)(k < 2 ? y_low : y_high);
      weight += part;
      total += part * NAME(get_)(row, type, (size_t)(column - s->x));
    }
    bool found = under->is_whole || under->there[w->x.under[i]];
    if (all && found) continue;
    found = found && weight > 0;
    NAME(put_result_)(type, s, target, i, found, found ? total / weight : 0);
  }
}

INLINE void NAME(bilinear_)(int type, const warp_source *s, warp_axis x, warp_axis y, int64_t u, int64_t v,
                            size_t width, size_t height, void *target, size_t target_stride_bytes,
                            float *scratch) {
  NAME(window_) w = {.s = s, .width = width};
  w.x = NAME(steps_along_)(x, u, width, s->grid_width, scratch);
  const NAME(steps_) rows = NAME(steps_along_)(y, v, height, s->grid_height, scratch + 4 * padded(width));
  w.slots[0].spread = scratch + 4 * padded(width) + 4 * padded(height);
  w.slots[1].spread = w.slots[0].spread + padded(width);
  w.pixels = w.slots[1].spread + padded(width);
  w.slots[0].there = (uint8_t *)(w.pixels + 2 * padded(reached(x, width)));
  w.slots[1].there = w.slots[0].there + padded(reached(x, width));
  w.slots[0].row = w.slots[1].row = INT64_MIN;
  size_t from = w.x.from, to = w.x.to;
  bool is_empty = from == to;
  if (!is_empty) {
    w.span = (size_t)w.x.first[to - 1] + 2;
    w.fits_registers = true;
    for (size_t i = 0; i < width; i += NAME(lanes_))
      w.fits_registers = w.fits_registers && w.x.first[i + NAME(lanes_) - 1] - w.x.first[i] < NAME(lanes_);
  }
  float whole = (float)(x.denominator * y.denominator);
  for (size_t j = 0; j < height; j++) {
    char *row = (char *)target + j * target_stride_bytes;
    if (is_empty || j < rows.from || j >= rows.to) {
      for (size_t i = 0; i < width; i++) NAME(put_)(row, type, i, s->fill);
      continue;
    }
    int64_t first = rows.base + rows.first[j];
    int64_t y0 = first < 0 ? 0 : first, y1 = first + 1 < s->grid_height ? first + 1 : s->grid_height - 1;
    NAME(slot_) *north = NAME(slot_of_)(type, &w, y0), *south = NAME(slot_of_)(type, &w, y1);
    NAME(blend_)(type, s, north->spread, south->spread, rows.low[j], rows.high[j], whole, row, width);
    if (!north->is_whole || !south->is_whole) {
      const NAME(slot_) *under = rows.base + rows.under[j] == y0 ? north : south;
      NAME(mend_)(type, &w, north, south, under, rows.low[j], rows.high[j], row);
    }
    for (size_t i = 0; i < from; i++) NAME(put_)(row, type, i, s->fill);
    for (size_t i = to; i < width; i++) NAME(put_)(row, type, i, s->fill);
  }
}

BODY(warp_bilinear_scale)
(const warp_source *source, warp_axis x, warp_axis y, int64_t u, int64_t v, size_t width, size_t height,
 void *target, size_t target_stride_bytes, float *scratch) {
  switch (source->type) {
    case PIXEL_U8:
      NAME(bilinear_)(PIXEL_U8, source, x, y, u, v, width, height, target, target_stride_bytes, scratch);
      return;
    case PIXEL_U16:
      NAME(bilinear_)(PIXEL_U16, source, x, y, u, v, width, height, target, target_stride_bytes, scratch);
      return;
    default:
      NAME(bilinear_)(PIXEL_F32, source, x, y, u, v, width, height, target, target_stride_bytes, scratch);
      return;
  }
}
#endif
