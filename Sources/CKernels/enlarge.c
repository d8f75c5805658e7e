// Scaling to the same or a finer resolution of u8, u16 and f32: bilinear, cubic, Lanczos, and areas.
//
// Each source row is spread to the target's columns once and kept, as many as a kernel has taps; each target
// row is a weighted sum of those. Spreading looks pixels up inside a register, since neighbouring targets lie
// on neighbouring pixels. A wide window is done in strips whose rows stay in the first cache.

#ifndef SUFFIX
#define KERNELS "enlarge.c"
#include "stamp.h"

KERNEL(warp_enlarge,
       (const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u, int64_t v,
        size_t width, size_t height, void *target, size_t target_stride_bytes, bool streams, void *scratch),
       (source, kernel, x, y, u, v, width, height, target, target_stride_bytes, streams, scratch))
#else

#include "scale.h"
#include "twice.h"

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

/// A source row on the target's columns.
typedef struct {
  NAME(state_) state;
  /// The row that `spread` holds.
  int64_t spread_row;
  float *spread;
} NAME(slot_);

/// Everything that the rows of a strip share.
typedef struct {
  NAME(scaling_) w;
  /// The weights of tap k of all targets, from k × `columns` on.
  float *weights;
  size_t columns;
  bool fits_registers;
  /// Whole registers of periods from `w.x.inner` on.
  size_t blocks;
  /// At twice the resolution, targets from `pair` on are in pairs between the same pixels.
  size_t pair, pairs;
  /// Source columns from `w.x.base` on; those outside of the raster are zero.
  float *pixels;
  NAME(slot_) slots[6];
} NAME(strip_);

/// Brings a source row into `t->pixels` as floats, zero where a pixel is not there or not finite. False where
/// there is such a one.
INLINE bool NAME(convert_row_)(int type, NAME(strip_) * t, int64_t y) {
  const warp_source *s = t->w.s;
  const void *row = NAME(row_of_)(s, y);
  int64_t begin, end;
  NAME(columns_)(&t->w, &begin, &end);
  float *out = t->pixels + (begin - t->w.x.base);
  size_t count = (size_t)(end - begin), at = (size_t)(begin - s->x), i = 0;
  float none = s->has_no_data ? (float)s->no_data : __builtin_nanf("");
  f32x missing = (f32x){0} + none;
  i32x bad = {0};
  for (; i + NAME(lanes_) <= count; i += NAME(lanes_)) {
    f32x x = NAME(load_)(type, row, at + i);
    *(f32v *)(out + i) = (f32v)x;
    bad |= x == missing;
    if (type == PIXEL_F32) bad |= x - x != (f32x){0};
  }
  bool whole = !__builtin_reduce_or(bad);
  for (; i < count; i++) {
    float x = (float)NAME(get_)(row, type, at + i);
    out[i] = x;
    whole = whole && x - x == 0 && x != none;
  }
  if (type == PIXEL_F32 && !whole)
    for (i = 0; i < count; i++) out[i] = out[i] - out[i] == 0 ? out[i] : 0;
  return whole;
}

/// The weighted sums of the taps of one register of targets, from i on, by look-up.
INLINE f32x NAME(spread_)(size_t taps, const float *near, i32x index, const f32x *weights) {
  f32x sum = NAME(look_up_)((f32x) * (const f32v *)near, index) * weights[0];
#pragma clang loop unroll(full)
  for (size_t k = 1; k < taps; k++)
    sum += NAME(look_up_)((f32x) * (const f32v *)(near + k), index) * weights[k];
  return sum;
}

/// Spreads `pixels` to the targets from `from` up to `to`, each with weights of its own.
INLINE void NAME(spread_each_)(size_t taps, const NAME(strip_) * t, float *spread, size_t from, size_t to) {
  const float *pixels = t->pixels;
  for (size_t i = from; i < to; i += NAME(lanes_)) {
    i32x index = (i32x) * (const i32v *)(t->w.x.first + i);
    f32x weights[6], sum;
#pragma clang loop unroll(full)
    for (size_t k = 0; k < taps; k++) weights[k] = (f32x) * (const f32v *)(t->weights + k * t->columns + i);
    if (t->fits_registers) {
      sum = NAME(spread_)(taps, pixels + index[0], index - index[0], weights);
    } else {
#pragma clang loop unroll(full)
      for (size_t k = 0; k < taps; k++) {
        f32x x;
        for (size_t lane = 0; lane < NAME(lanes_); lane++) x[lane] = pixels[(size_t)index[lane] + k];
        sum = k == 0 ? x * weights[k] : sum + x * weights[k];
      }
    }
    *(f32v *)(spread + i) = (f32v)sum;
  }
}

/// Spreads `pixels` to the few targets from `from` up to `to`, one by one.
INLINE void NAME(spread_few_)(size_t taps, const NAME(strip_) * t, float *spread, size_t from, size_t to) {
  for (size_t i = from; i < to; i++) {
    const float *near = t->pixels + t->w.x.first[i];
    float sum = near[0] * t->weights[i];
    for (size_t k = 1; k < taps; k++) sum += near[k] * t->weights[k * t->columns + i];
    spread[i] = sum;
  }
}

/// The first and then the second half of the pairs of a[0], b[0], a[1], b[1] …
INLINE void NAME(store_pairs_)(float *target, f32x a, f32x b) {
#if LANE_BYTES == 64
  *(f32v *)target =
      (f32v)__builtin_shufflevector(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  a = __builtin_shufflevector(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
#elif LANE_BYTES == 32
  *(f32v *)target = (f32v)__builtin_shufflevector(a, b, 0, 8, 1, 9, 2, 10, 3, 11);
  a = __builtin_shufflevector(a, b, 4, 12, 5, 13, 6, 14, 7, 15);
#else
  *(f32v *)target = (f32v)__builtin_shufflevector(a, b, 0, 4, 1, 5);
  a = __builtin_shufflevector(a, b, 2, 6, 3, 7);
#endif
  *(f32v *)(target + NAME(lanes_)) = (f32v)a;
}

/// Spreads the converted row at twice the resolution: the two targets of a pair take the same pixels, so that
/// nothing is looked up.
INLINE void NAME(spread_pairs_)(size_t taps, const NAME(strip_) * t, float *spread) {
  const size_t start = t->pair, end = start + 2 * t->pairs;
  f32x first[6], second[6];
#pragma clang loop unroll(full)
  for (size_t k = 0; k < taps; k++) {
    first[k] = (f32x){0} + t->weights[k * t->columns + start];
    second[k] = (f32x){0} + t->weights[k * t->columns + start + 1];
  }
  const float *pixels = t->pixels + t->w.x.first[start];
  for (size_t i = 0; i < t->pairs; i += NAME(lanes_)) {
    f32x a, b;
#pragma clang loop unroll(full)
    for (size_t k = 0; k < taps; k++) {
      f32x x = (f32x) * (const f32v *)(pixels + i + k);
      a = k == 0 ? x * first[k] : a + x * first[k];
      b = k == 0 ? x * second[k] : b + x * second[k];
    }
    NAME(store_pairs_)(spread + start + 2 * i, a, b);
  }
  NAME(spread_few_)(taps, t, spread, 0, start);
  NAME(spread_few_)(taps, t, spread, end, t->w.width);
}

/// Spreads the converted row to all targets.
INLINE void NAME(spread_row_)(size_t taps, const NAME(strip_) * t, float *spread) {
  const size_t period = (size_t)t->w.along_x->period, step = period * NAME(lanes_);
  const size_t inner = t->w.x.inner, blocks = t->blocks;
  if (blocks == 0) {
    NAME(spread_each_)(taps, t, spread, 0, t->w.width);
    return;
  }
  if (t->pairs > 0) {
    NAME(spread_pairs_)(taps, t, spread);
    return;
  }
  // Where kernels repeat, weights and indices are those of the first period of registers.
  const size_t advance = (size_t)t->w.along_x->advance * NAME(lanes_);
  for (size_t p = 0; p < period; p++) {
    size_t i = inner + p * NAME(lanes_);
    i32x index = (i32x) * (const i32v *)(t->w.x.first + i);
    const float *near = t->pixels + index[0];
    index -= index[0];
    f32x weights[6];
#pragma clang loop unroll(full)
    for (size_t k = 0; k < taps; k++) weights[k] = (f32x) * (const f32v *)(t->weights + k * t->columns + i);
    for (size_t b = 0; b < blocks; b++)
      *(f32v *)(spread + i + b * step) = (f32v)NAME(spread_)(taps, near + b * advance, index, weights);
  }
  NAME(spread_few_)(taps, t, spread, 0, inner);
  NAME(spread_each_)(taps, t, spread, inner + blocks * step, t->w.width);
}

#undef SPREAD_ROW
#define SPREAD_ROW(taps) \
  LOOP NAME(spread_row_##taps)(const NAME(strip_) * t, float *spread) { NAME(spread_row_)(taps, t, spread); }
SPREAD_ROW(2)
SPREAD_ROW(4)
SPREAD_ROW(6)

/// Spreads source row `y` into a slot.
INLINE void NAME(fill_slot_)(int type, size_t taps, NAME(strip_) * t, NAME(slot_) * slot, int64_t y) {
  slot->spread_row = slot->state.row = y;
  slot->state.is_whole = NAME(convert_row_)(type, t, y);
  if (!slot->state.is_whole) NAME(mark_)(type, &t->w, &slot->state);
  switch (taps) {
    case 2: NAME(spread_row_2)(t, slot->spread); return;
    case 4: NAME(spread_row_4)(t, slot->spread); return;
    default: NAME(spread_row_6)(t, slot->spread); return;
  }
}

/// Sums spread rows into `n` rows of targets (1 or 2), whole registers.
INLINE void NAME(sum_rows_)(int type, size_t taps, size_t n, bool divides, const NAME(rounding_) * r,
                            const float *const *rows, const float (*weights)[6], void *const *targets,
                            size_t count) {
  const NAME(rounding_) rounding = *r;
  f32x weight[2][6];
  const float *row[6];
#pragma clang loop unroll(full)
  for (size_t k = 0; k < taps; k++) {
    row[k] = rows[k];
#pragma clang loop unroll(full)
    for (size_t j = 0; j < n; j++) weight[j][k] = (f32x){0} + weights[j][k];
  }
  for (size_t i = 0; i < count; i += 2 * NAME(lanes_)) {
    f32x low[2], high[2];
#pragma clang loop unroll(full)
    for (size_t k = 0; k < taps; k++) {
      f32x a = (f32x) * (const f32v *)(row[k] + i), b = (f32x) * (const f32v *)(row[k] + i + NAME(lanes_));
#pragma clang loop unroll(full)
      for (size_t j = 0; j < n; j++) {
        low[j] = k == 0 ? a * weight[j][k] : low[j] + a * weight[j][k];
        high[j] = k == 0 ? b * weight[j][k] : high[j] + b * weight[j][k];
      }
    }
#pragma clang loop unroll(full)
    for (size_t j = 0; j < n; j++) NAME(finish_)(type, &rounding, divides, targets[j], i, low[j], high[j]);
  }
}

#undef SUM_ROWS
#undef SUM_ROWS_EACH
#define SUM_ROWS(name, type, taps, n, divides)                                                             \
  LOOP NAME(name)(const NAME(rounding_) * r, const float *const *rows, const float (*weights)[6],           \
                  void *const *targets, size_t count) {                                                     \
    NAME(sum_rows_)(type, taps, n, divides, r, rows, weights, targets, count);                              \
  }
/// sum_rows_ of one row and of two, and of two taps with whole weights.
#define SUM_ROWS_EACH(name, type)               \
  SUM_ROWS(name##_2_1, type, 2, 1, false)       \
  SUM_ROWS(name##_2_2, type, 2, 2, false)       \
  SUM_ROWS(name##_divide_1, type, 2, 1, true)   \
  SUM_ROWS(name##_divide_2, type, 2, 2, true)   \
  SUM_ROWS(name##_4_1, type, 4, 1, false)       \
  SUM_ROWS(name##_4_2, type, 4, 2, false)       \
  SUM_ROWS(name##_6_1, type, 6, 1, false)       \
  SUM_ROWS(name##_6_2, type, 6, 2, false)       \
  static const NAME(summer_) NAME(name##_all)[4][2] = {{NAME(name##_2_1), NAME(name##_2_2)},             \
                                                       {NAME(name##_4_1), NAME(name##_4_2)},             \
                                                       {NAME(name##_6_1), NAME(name##_6_2)},             \
                                                       {NAME(name##_divide_1), NAME(name##_divide_2)}};
typedef void (*NAME(summer_))(const NAME(rounding_) *, const float *const *, const float (*)[6],
                              void *const *, size_t);
SUM_ROWS_EACH(sum_u8, PIXEL_U8)
SUM_ROWS_EACH(sum_u16, PIXEL_U16)
SUM_ROWS_EACH(sum_f32, PIXEL_F32)

/// A target that all its two by two pixels make, in whole quarters.
INLINE void NAME(quarters_)(int type, const NAME(strip_) * t, const NAME(rounding_) * r, const void *north,
                            const void *south, const float *down, size_t i, void *target) {
  const warp_source *s = t->w.s;
  int64_t k = t->w.x.base + t->w.x.first[i] - s->x, last = s->width - 1;
  float sum = 0;
  for (size_t tap = 0; tap < 2; tap++) {
    size_t at = (size_t)(k + (int64_t)tap < last ? k + (int64_t)tap : last);
    float upper = (float)NAME(get_)(north, type, at), lower = (float)NAME(get_)(south, type, at);
    float column = upper * down[0] + lower * down[1];
    sum += column * t->weights[tap * t->columns + i];
  }
  uint16_t q = (uint16_t)(int32_t)(sum + 0.5f);
  NAME(put_)(target, type, i, q == r->fill ? (uint16_t)(q + r->step) : q);
}

/// Two rows of targets at twice the resolution, bilinear, between the source rows `y` and `y` + 1, of which
/// the states are given back.
INLINE void NAME(fill_twice_)(int type, NAME(strip_) * t, const NAME(rounding_) * rounding, int64_t y,
                              const float (*down)[6], NAME(state_) * *states, void *const *targets,
                              bool streams) {
  const NAME(scaling_) *w = &t->w;
  const warp_source *s = w->s;
  const size_t size = NAME(bytes_)(type);
  int64_t begin, end;
  NAME(columns_)(w, &begin, &end);
  for (int64_t k = 0; k < 2; k++) {
    NAME(state_) *state = &t->slots[(y + k) % 2].state;
    states[k] = state;
    if (state->row == y + k) continue;
    state->row = y + k;
    const char *row = NAME(row_of_)(s, y + k);
    state->is_whole = NAME(is_whole_)(type, s, row + (size_t)(begin - s->x) * size, (size_t)(end - begin));
    if (!state->is_whole) NAME(mark_)(type, w, state);
  }
  const char *north = NAME(row_of_)(s, y), *south = NAME(row_of_)(s, y + 1);
  size_t at = (size_t)(w->x.base + w->x.first[t->pair] - s->x) * size;
  void *pairs[2] = {(char *)targets[0] + t->pair * size, (char *)targets[1] + t->pair * size};
  // Between pixels that are there no mean is the least or greatest value, when that marks the others.
  bool is_end = s->fill == 0 || s->fill == (type == PIXEL_U8 ? 255 : 65535);
  bool moves = rounding->step != 0 && !(s->has_no_data && s->no_data == s->fill && is_end);
  NAME(twicer_) way = streams ? NAME(twice_u16_streamed) : NAME(twice_u16);
  if (moves) way = streams ? NAME(twice_u16_moved_streamed) : NAME(twice_u16_moved);
  if (type == PIXEL_U8) way = NAME(twice_u8);
  way(north + at, south + at, t->pairs, rounding, pairs);
  for (size_t k = 0; k < 2; k++) {
    for (size_t i = w->x.from; i < t->pair; i++)
      NAME(quarters_)(type, t, rounding, north, south, down[k], i, targets[k]);
    for (size_t i = t->pair + 2 * t->pairs; i < w->x.to; i++)
      NAME(quarters_)(type, t, rounding, north, south, down[k], i, targets[k]);
  }
}

INLINE void NAME(enlarge_strip_)(int type, size_t taps, NAME(strip_) * t, int64_t u, int64_t v, size_t height,
                                 void *target, size_t stride, bool streams) {
  const NAME(scaling_) *w = &t->w;
  const NAME(axis_) *y = &w->y;
  const size_t size = NAME(bytes_)(type);
  const NAME(rounding_) rounding = NAME(rounding_of_)(w->s, w->x.whole * y->whole);
  const size_t way = rounding.divides ? 3 : taps / 2 - 1;
  const NAME(summer_) *summers = type == PIXEL_U8    ? NAME(sum_u8_all)[way]
                                 : type == PIXEL_U16 ? NAME(sum_u16_all)[way]
                                                     : NAME(sum_f32_all)[way];
  size_t whole = w->width / (2 * NAME(lanes_)) * (2 * NAME(lanes_));
  for (size_t j = 0; j < height;) {
    char *here = (char *)target + j * stride;
    if (w->x.from == w->x.to || j < y->from || j >= y->to) {
      for (size_t i = 0; i < w->width; i++) NAME(put_)(here, type, i, w->s->fill);
      j++;
      continue;
    }
    // Two rows of targets between the same source rows are summed at once.
    size_t n = j + 1 < y->to && y->first[j + 1] == y->first[j] ? 2 : 1;
    float weights[2][6];
    size_t live = 0;
    for (size_t k = 0; k < n; k++) {
      size_t e = (size_t)y->entry[j + k];
      for (size_t tap = 0; tap < taps; tap++) weights[k][tap] = (float)y->weights[e * taps + tap];
      live = (size_t)y->counts[e] > live ? (size_t)y->counts[e] : live;
    }
    const float *spread[6];
    NAME(state_) *states[6];
    void *out[2] = {here, here + stride};
    // Quarters on both axes.
    bool is_twice = type != PIXEL_F32 && w->kernel == WARP_BILINEAR && t->pairs > 0 && n == 2 &&
                    weights[0][0] == 0.75f && weights[1][0] == 0.25f && weights[0][1] == 0.25f &&
                    weights[1][1] == 0.75f && t->weights[t->pair] == 0.75f;
    int64_t upper = y->base + y->first[j];
    if (is_twice) NAME(fill_twice_)(type, t, &rounding, upper, weights, states, out, streams);
    for (size_t tap = 0; tap < taps && !is_twice; tap++) {
      int64_t row = y->base + y->first[j] + (int64_t)(tap < live ? tap : live - 1);
      NAME(slot_) *slot = &t->slots[(size_t)row % taps];
      if (slot->spread_row != row) NAME(fill_slot_)(type, taps, t, slot, row);
      spread[tap] = slot->spread;
      states[tap] = &slot->state;
    }
    if (!is_twice) {
      summers[n - 1](&rounding, spread, weights, out, whole);
      // The last part of a register, by way of a whole one.
      const float *rest[6];
      for (size_t tap = 0; tap < taps; tap++) rest[tap] = spread[tap] + whole;
      for (size_t k = 0; k < n && whole < w->width; k++) {
        char bytes[8 * NAME(lanes_)];
        void *last[1] = {bytes};
        summers[0](&rounding, rest, weights + k, last, 1);
        memcpy((char *)out[k] + whole * size, bytes, (w->width - whole) * size);
      }
    }
    for (size_t k = 0; k < n; k++)
      NAME(mend_row_)(type, w, states, (size_t)y->counts[y->entry[j + k]], u, v, j + k, out[k]);
    j += n;
  }
}

INLINE void NAME(enlarge_)(int type, size_t taps, const warp_source *s, int kernel, const warp_axis *x,
                           const warp_axis *y, int64_t u, int64_t v, size_t width, size_t height,
                           void *target, size_t stride, bool streams, char *room) {
  const size_t size = NAME(bytes_)(type);
  NAME(axis_) rows = NAME(axis_along_)(kernel, y, v, height, s->grid_height, &room);
  const size_t strip = strip_of(x);
  for (size_t start = 0; start < width; start += strip) {
    char *here = room;
    size_t count = width - start < strip ? width - start : strip;
    int64_t left = u + (int64_t)start;
    NAME(strip_) t = {.w = {.s = s, .kernel = kernel, .along_x = x, .along_y = y, .y = rows, .width = count}};
    NAME(axis_) *a = &t.w.x;
    *a = NAME(axis_along_)(kernel, x, left, count, s->grid_width, &here);
    t.columns = padded(count);
    t.weights = take(&here, taps * t.columns * 4);
    t.pixels = take(&here, padded(a->span) * 4);
    for (size_t k = 0; k < taps; k++) {
      t.slots[k].spread = take(&here, t.columns * 4);
      t.slots[k].spread_row = INT64_MIN;
      t.slots[k].state = (NAME(state_)){INT64_MIN, true, take(&here, t.columns)};
    }
    if (a->from < a->to) {
      for (size_t i = 0; i < t.columns; i++)
        for (size_t k = 0; k < taps; k++) {
          bool is_on = i >= a->from && i < a->to;
          t.weights[k * t.columns + i] = is_on ? (float)a->weights[(size_t)a->entry[i] * taps + k] : 0;
        }
      size_t step = (size_t)x->period * NAME(lanes_);
      t.blocks = step > 0 && a->outer > a->inner ? (a->outer - a->inner) / step : 0;
      memset(t.pixels, 0, padded(a->span) * 4);
      t.fits_registers = true;
      for (size_t i = 0; i < count; i += NAME(lanes_))
        t.fits_registers = t.fits_registers && a->first[i + NAME(lanes_) - 1] - a->first[i] < NAME(lanes_);
      if (!t.fits_registers) t.blocks = 0;
      t.pair = a->inner;
      if (t.blocks > 0 && x->period == 2 && x->advance == 1) {
        t.pair += a->first[t.pair] != a->first[t.pair + 1];
        t.pairs = (a->outer - t.pair) / 2;
      }
    }
    char *part = (char *)target + start * size;
    NAME(enlarge_strip_)(type, taps, &t, left, v, height, part, stride, streams);
  }
  // What went past the cache is there before whoever is told that it is done.
  if (streams) __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

#undef ENLARGE
#define ENLARGE(type, taps)                                                                          \
  NAME(enlarge_)(type, taps, source, kernel, x, y, u, v, width, height, target, target_stride_bytes, \
                 streams, scratch)
#undef ENLARGE_EACH
#define ENLARGE_EACH(taps)                               \
  switch (source->type) {                                \
    case PIXEL_U8: ENLARGE(PIXEL_U8, taps); return;      \
    case PIXEL_U16: ENLARGE(PIXEL_U16, taps); return;    \
    default: ENLARGE(PIXEL_F32, taps); return;           \
  }

BODY(warp_enlarge)
(const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u, int64_t v,
 size_t width, size_t height, void *target, size_t target_stride_bytes, bool streams, void *scratch) {
  switch (kernel) {
    case WARP_CUBIC: ENLARGE_EACH(4)
    case WARP_LANCZOS: ENLARGE_EACH(6)
    default: ENLARGE_EACH(2)
  }
}
#endif
