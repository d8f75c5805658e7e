// Scaling to a coarser resolution of u8, u16 and f32: stretched bilinear, cubic and Lanczos, and areas.
//
// The source rows under a target row are summed first, since that is done in whole registers; what is left of
// them is one row of floats, of which each target takes a weighted sum. Both passes add in an order that does
// not depend on the width of registers: down a column, and across in four lanes.
//
// Areas of whole numbers of integer pixels, the commonest reductions, are sums of whole numbers, and exact.

#ifndef SUFFIX
#include "axis.h"

/// Bytes of the table of an axis.
static size_t axis_bytes(const warp_axis *axis, size_t count) {
  return 12 * padded(count) + (count + 1) * (8 * (size_t)axis->taps + 4) + 5 * 64;
}

size_t warp_scale_scratch(const warp_axis *x, const warp_axis *y, size_t width, size_t height) {
  size_t strip = width < strip_of(x) ? width : strip_of(x);
  size_t columns = padded(strip), span = padded((size_t)(x->ratio * (double)strip) + 2 * (size_t)x->taps + 8);
  size_t tables = axis_bytes(y, height) + axis_bytes(x, strip);
  // Of an enlargement, and of a reduction.
  size_t taps = (size_t)y->taps;
  size_t spread = (size_t)x->taps * columns * 4 + span * 4 + taps * (columns * 4 + columns);
  size_t summed = (strip + 1) * (size_t)(x->taps + 4) * 4 + 2 * span * 4 + taps * (columns + span * 4);
  return tables + (spread > summed ? spread : summed) + 64 * (3 * taps + 16);
}

int64_t warp_pixel_before(const warp_axis *axis, int64_t u) {
  return (int64_t)__builtin_floor(centre_of(axis, u) - 0.5);
}

#define KERNELS "reduce.c"
#include "stamp.h"

KERNEL(warp_reduce,
       (const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u, int64_t v,
        size_t width, size_t height, void *target, size_t target_stride_bytes, bool streams, void *scratch),
       (source, kernel, x, y, u, v, width, height, target, target_stride_bytes, streams, scratch))
#else

#include "scale.h"

typedef float NAME(four_) __attribute__((vector_size(16)));
typedef float NAME(loose_) __attribute__((vector_size(16), aligned(1), may_alias));

/// A source row under the kernels of target rows.
typedef struct {
  NAME(state_) state;
  /// The row from `w.x.base` on in memory, or where it has floats that are not finite, a copy without them.
  const char *pixels;
  float *clean;
} NAME(tap_row_);

/// Everything that the rows of a strip share.
typedef struct {
  NAME(scaling_) w;
  /// The weights of each entry, `stride` apart, a multiple of four.
  float *weights;
  size_t stride;
  /// The columns of the source that are read, and a row of their sums from `w.x.base` on.
  int64_t begin, end;
  float *sums;
  float *row;
  /// Where boxes are whole pixels: how many there are in each, on both axes. Else 0.
  int64_t box_x, box_y;
  /// The targets whose boxes the raster's edge does not cut.
  size_t inner, outer;
  NAME(tap_row_) rows[64];
} NAME(strip_);

#include "boxes.h"

/// The source row `y`, looked at when it is first met.
INLINE NAME(tap_row_) * NAME(tap_row_at_)(int type, NAME(strip_) * t, int64_t y) {
  NAME(tap_row_) *row = &t->rows[(size_t)y % t->w.y.taps];
  if (row->state.row == y) return row;
  const warp_source *s = t->w.s;
  row->state.row = y;
  row->pixels = (const char *)NAME(row_of_)(s, y) + (size_t)(t->begin - s->x) * NAME(bytes_)(type);
  size_t count = (size_t)(t->end - t->begin);
  row->state.is_whole = NAME(is_whole_)(type, s, row->pixels, count);
  if (row->state.is_whole) return row;
  NAME(mark_)(type, &t->w, &row->state);
  if (type == PIXEL_F32) {
    const float *pixels = (const float *)row->pixels;
    for (size_t i = 0; i < count; i++) row->clean[i] = pixels[i] - pixels[i] == 0 ? pixels[i] : 0;
    row->pixels = (const char *)row->clean;
  }
  return row;
}

/// Sums `taps` rows of `count` pixels into floats.
INLINE void NAME(sum_down_)(int type, const char *const *rows, const float *weights, size_t taps, float *sums,
                            size_t count) {
  size_t i = 0;
  for (; i + 4 * NAME(lanes_) <= count; i += 4 * NAME(lanes_)) {
    f32x sum[4];
    for (size_t k = 0; k < taps; k++) {
      f32x weight = (f32x){0} + weights[k];
#pragma clang loop unroll(full)
      for (size_t j = 0; j < 4; j++) {
        f32x x = NAME(load_)(type, rows[k], i + j * NAME(lanes_)) * weight;
        sum[j] = k == 0 ? x : sum[j] + x;
      }
    }
#pragma clang loop unroll(full)
    for (size_t j = 0; j < 4; j++) *(f32v *)(sums + i + j * NAME(lanes_)) = (f32v)sum[j];
  }
  for (; i < count; i++) {
    float sum = 0;
    for (size_t k = 0; k < taps; k++) {
      float x = (float)NAME(get_)(rows[k], type, i) * weights[k];
      sum = k == 0 ? x : sum + x;
    }
    sums[i] = sum;
  }
}

/// Sums across: four targets at a time, of which each adds its taps in four lanes.
INLINE void NAME(sum_across_)(const NAME(strip_) * t, float *row) {
  const NAME(axis_) *x = &t->w.x;
  const size_t stride = t->stride;
  for (size_t i = 0; i < t->w.width; i += 4) {
    NAME(four_) lanes[4];
#pragma clang loop unroll(full)
    for (size_t j = 0; j < 4; j++) {
      const float *pixels = t->sums + x->first[i + j];
      const float *weights = t->weights + (size_t)x->entry[i + j] * stride;
      NAME(four_) sum =
          (NAME(four_)) * (const NAME(loose_) *)pixels * (NAME(four_)) * (const NAME(loose_) *)weights;
      for (size_t k = 4; k < stride; k += 4)
        sum += (NAME(four_)) * (const NAME(loose_) *)(pixels + k) *
               (NAME(four_)) * (const NAME(loose_) *)(weights + k);
      lanes[j] = sum;
    }
    NAME(four_) a = __builtin_shufflevector(lanes[0], lanes[1], 0, 4, 2, 6);
    NAME(four_) b = __builtin_shufflevector(lanes[0], lanes[1], 1, 5, 3, 7);
    NAME(four_) c = __builtin_shufflevector(lanes[2], lanes[3], 0, 4, 2, 6);
    NAME(four_) d = __builtin_shufflevector(lanes[2], lanes[3], 1, 5, 3, 7);
    NAME(four_) low = a + b, high = c + d;
    *(NAME(loose_) *)(row + i) = (NAME(loose_))(__builtin_shufflevector(low, high, 0, 1, 4, 5) +
                                               __builtin_shufflevector(low, high, 2, 3, 6, 7));
  }
}

/// A row of targets on the raster, `live` rows of the source under it.
INLINE void NAME(reduce_row_)(int type, NAME(strip_) * t, const NAME(rounding_) * rounding, size_t j,
                              const char *const *rows, size_t live, void *target) {
  const NAME(axis_) *x = &t->w.x, *y = &t->w.y;
  if (t->box_x > 0) {
    // What is cut by the raster's edge is mended.
    if (live != (size_t)t->box_y || t->inner >= t->outer) return;
    NAME(box_row_)(type, t, rounding, rows, target);
    return;
  }
  float weights[64];
  const double *exact = y->weights + (size_t)y->entry[j] * y->taps;
  for (size_t k = 0; k < live; k++) weights[k] = (float)(exact[k] / y->whole);
  NAME(sum_down_)(type, rows, weights, live, t->sums + (t->begin - x->base), (size_t)(t->end - t->begin));
  if (type == PIXEL_F32 && t->w.width % 4 == 0) {
    NAME(sum_across_)(t, target);
    return;
  }
  NAME(sum_across_)(t, t->row);
  if (type == PIXEL_F32) {
    memcpy(target, t->row, t->w.width * 4);
    return;
  }
  size_t i = 0;
  for (; i + 2 * NAME(lanes_) <= t->w.width; i += 2 * NAME(lanes_))
    NAME(finish_)(type, rounding, false, target, i, (f32x) * (f32v *)(t->row + i),
                  (f32x) * (f32v *)(t->row + i + NAME(lanes_)));
  char rest[2 * LANE_BYTES];
  NAME(finish_)(type, rounding, false, rest, 0, (f32x) * (f32v *)(t->row + i),
                (f32x) * (f32v *)(t->row + i + NAME(lanes_)));
  memcpy((char *)target + i * NAME(bytes_)(type), rest, (t->w.width - i) * NAME(bytes_)(type));
}

INLINE void NAME(reduce_strip_)(int type, NAME(strip_) * t, int64_t u, int64_t v, size_t height, void *target,
                                size_t stride, bool streams) {
  const NAME(scaling_) *w = &t->w;
  const NAME(axis_) *y = &w->y;
  const NAME(rounding_) rounding = NAME(rounding_of_)(w->s, 1);
  for (size_t j = 0; j < height; j++) {
    char *here = (char *)target + j * stride;
    if (w->x.from == w->x.to || j < y->from || j >= y->to) {
      for (size_t i = 0; i < w->width; i++) NAME(put_)(here, type, i, w->s->fill);
      continue;
    }
    size_t live = (size_t)y->counts[y->entry[j]];
    if (t->box_x > 0 && live == (size_t)t->box_y && t->inner < t->outer) {
      // Only where that meets a missing pixel are the rows looked at again.
      bool is_done = NAME(small_boxes_)(type, t, &rounding, y->base + y->first[j], here, streams);
      if (is_done && t->inner == 0 && t->outer == w->width) continue;
    }
    const char *rows[64];
    NAME(state_) *states[64];
    for (size_t k = 0; k < live; k++) {
      NAME(tap_row_) *row = NAME(tap_row_at_)(type, t, y->base + y->first[j] + (int64_t)k);
      rows[k] = row->pixels;
      states[k] = &row->state;
    }
    NAME(reduce_row_)(type, t, &rounding, j, rows, live, here);
    NAME(mend_row_)(type, w, states, live, u, v, j, here);
    if (t->box_x > 0) {
      // A box that the raster's edge cuts has fewer pixels.
      bool is_cut = live != (size_t)t->box_y;
      for (size_t i = w->x.from; i < (is_cut ? w->x.to : t->inner); i++)
        NAME(mend_)(type, w, u, v, i, j, here);
      for (size_t i = t->outer; i < w->x.to && !is_cut; i++) NAME(mend_)(type, w, u, v, i, j, here);
    }
  }
}

/// The side of a target in whole pixels where edges of targets are edges of pixels; else 0.
INLINE int64_t NAME(box_side_)(const warp_axis *axis) {
  bool is_box = axis->ratio == __builtin_floor(axis->ratio) && axis->offset == __builtin_floor(axis->offset);
  return is_box && axis->ratio <= 64 ? (int64_t)axis->ratio : 0;
}

/// Gives all pixels of whole boxes the weight 1, with which sums over those that are there are exact.
INLINE void NAME(weigh_alike_)(NAME(axis_) * axis) {
  for (size_t e = 0; e < axis->entries; e++)
    for (int32_t k = 0; k < axis->counts[e]; k++) axis->weights[e * axis->taps + (size_t)k] = 1;
}

INLINE void NAME(reduce_)(int type, const warp_source *s, int kernel, const warp_axis *x, const warp_axis *y,
                          int64_t u, int64_t v, size_t width, size_t height, void *target, size_t stride,
                          bool streams, char *room) {
  NAME(axis_) rows = NAME(axis_along_)(kernel, y, v, height, s->grid_height, &room);
  int64_t box_x = NAME(box_side_)(x), box_y = NAME(box_side_)(y);
  if (kernel != WARP_BOX || type == PIXEL_F32 || box_x == 0 || box_y == 0) box_x = box_y = 0;
  if (box_x > 0) NAME(weigh_alike_)(&rows);
  const size_t strip = strip_of(x);
  for (size_t start = 0; start < width; start += strip) {
    char *here = room;
    size_t count = width - start < strip ? width - start : strip;
    int64_t left = u + (int64_t)start;
    NAME(strip_) t;
    t.w = (NAME(scaling_)){.s = s, .kernel = kernel, .along_x = x, .along_y = y, .y = rows, .width = count};
    NAME(axis_) *a = &t.w.x;
    *a = NAME(axis_along_)(kernel, x, left, count, s->grid_width, &here);
    if (box_x > 0) NAME(weigh_alike_)(a);
    size_t span = padded(a->span + (size_t)x->taps);
    t.box_x = box_x;
    t.box_y = box_y;
    t.stride = ((size_t)x->taps + 3) / 4 * 4;
    t.weights = take(&here, (a->entries + 1) * t.stride * 4);
    memset(t.weights, 0, (a->entries + 1) * t.stride * 4);
    for (size_t e = 0; e < a->entries; e++)
      for (size_t k = 0; k < a->taps; k++)
        t.weights[e * t.stride + k] = (float)(a->weights[e * a->taps + k] / a->whole);
    t.sums = take(&here, span * 4);
    memset(t.sums, 0, span * 4);
    t.row = take(&here, padded(count) * 4);
    t.inner = a->from;
    t.outer = a->to;
    while (box_x > 0 && t.inner < t.outer && a->counts[a->entry[t.inner]] < box_x) t.inner++;
    while (box_x > 0 && t.inner < t.outer && a->counts[a->entry[t.outer - 1]] < box_x) t.outer--;
    t.begin = t.end = 0;
    if (a->from < a->to) NAME(columns_)(&t.w, &t.begin, &t.end);
    for (size_t k = 0; k < rows.taps; k++) {
      t.rows[k].state = (NAME(state_)){INT64_MIN, true, take(&here, padded(count))};
      if (type == PIXEL_F32) t.rows[k].clean = take(&here, span * 4);
    }
    char *part = (char *)target + start * NAME(bytes_)(type);
    NAME(reduce_strip_)(type, &t, left, v, height, part, stride, streams);
  }
  // What went past the cache is there before whoever is told that it is done.
  if (streams) __atomic_thread_fence(__ATOMIC_SEQ_CST);
}

BODY(warp_reduce)
(const warp_source *source, int kernel, const warp_axis *x, const warp_axis *y, int64_t u, int64_t v,
 size_t width, size_t height, void *target, size_t target_stride_bytes, bool streams, void *scratch) {
#undef REDUCE
#define REDUCE(type)                                                                                 \
  NAME(reduce_)(type, source, kernel, x, y, u, v, width, height, target, target_stride_bytes, streams, \
                scratch)
  switch (source->type) {
    case PIXEL_U8: REDUCE(PIXEL_U8); return;
    case PIXEL_U16: REDUCE(PIXEL_U16); return;
    default: REDUCE(PIXEL_F32); return;
  }
}
#endif
