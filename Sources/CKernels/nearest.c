// The source pixel under the centre of each target.

#ifndef SUFFIX
#define KERNELS "nearest.c"
#include "stamp.h"

KERNEL(warp_nearest,
       (const warp_source *source, const double *x, const double *y, void *target, size_t count),
       (source, x, y, target, count))
KERNEL(warp_nearest_scale,
       (const warp_source *source, double offset_x, double ratio_x, double offset_y, double ratio_y,
        int64_t u, int64_t v, size_t width, size_t height, void *target, size_t target_stride_bytes,
        int32_t *columns),
       (source, offset_x, ratio_x, offset_y, ratio_y, u, v, width, height, target, target_stride_bytes,
        columns))
KERNEL(warp_copy, (const warp_source *source, const void *pixels, void *target, size_t count),
       (source, pixels, target, count))
#else

#include "pixels.h"
#include "sampling.h"

/// Bytes of a pixel.
INLINE size_t NAME(size_of_)(int type) {
  static const uint8_t sizes[] = {1, 1, 2, 2, 4, 4, 4, 8};
  return sizes[type];
}

/// Whether every pixel, missing or not, is its own result.
INLINE bool NAME(keeps_pixels_)(const warp_source *s) {
  if (s->type < PIXEL_F32) return !s->has_no_data || s->fill == s->no_data;
  return !s->has_no_data && s->fill != s->fill;
}

INLINE void NAME(nearest_row_)(int type, const warp_source *s, const double *x, const double *y,
                               void *target, size_t count) {
  for (size_t i = 0; i < count; i++) {
    double value;
    bool found = NAME(at_)(type, s, NAME(under_)(x[i], s->grid_width), NAME(under_)(y[i], s->grid_height),
                           &value);
    NAME(put_result_)(type, s, target, i, found, value);
  }
}

BODY(warp_nearest)
(const warp_source *source, const double *x, const double *y, void *target, size_t count) {
  FOR_TYPE(source->type, NAME(nearest_row_), source, x, y, target, count)
}

INLINE void NAME(copy_row_)(int type, const warp_source *s, const void *pixels, void *target, size_t count) {
  for (size_t i = 0; i < count; i++) {
    double value = NAME(get_)(pixels, type, i);
    NAME(put_result_)(type, s, target, i, NAME(is_there_)(s, value), value);
  }
}

BODY(warp_copy)(const warp_source *source, const void *pixels, void *target, size_t count) {
  if (NAME(keeps_pixels_)(source)) memcpy(target, pixels, count * NAME(size_of_)(source->type));
  else FOR_TYPE(source->type, NAME(copy_row_), source, pixels, target, count)
}

#undef PICK
/// Picks pixels of one row, as they are.
INLINE void NAME(pick_)(size_t size, const void *restrict row, const int32_t *restrict columns,
                        void *restrict target, size_t from, size_t to) {
#define PICK(type) \
  for (size_t i = from; i < to; i++) ((type *)target)[i] = ((const type *)row)[columns[i]]
  switch (size) {
    case 1: PICK(uint8_t); return;
    case 2: PICK(uint16_t); return;
    case 4: PICK(uint32_t); return;
    default: PICK(uint64_t); return;
  }
}

#undef FILL
#define FILL(type, target, from, to, value) \
  for (size_t i = from; i < to; i++) NAME(put_)(target, type, i, value)

BODY(warp_nearest_scale)
(const warp_source *s, double offset_x, double ratio_x, double offset_y, double ratio_y, int64_t u, int64_t v,
 size_t width, size_t height, void *target, size_t target_stride_bytes, int32_t *columns) {
  // Targets on the raster are a run of columns. A column below none of them is -1.
  size_t from = width, to = 0;
  for (size_t i = 0; i < width; i++) {
    int64_t column = NAME(under_)(offset_x + ratio_x * ((double)(u + (int64_t)i) + 0.5), s->grid_width);
    columns[i] = column < s->x || column >= s->x + s->width ? -1 : (int32_t)(column - s->x);
    if (columns[i] < 0) continue;
    from = from == width ? i : from;
    to = i + 1;
  }
  const size_t size = NAME(size_of_)(s->type);
  const bool keeps = NAME(keeps_pixels_)(s);
  int64_t before = -1;
  for (size_t j = 0; j < height; j++) {
    char *here = (char *)target + j * target_stride_bytes;
    int64_t y = NAME(under_)(offset_y + ratio_y * ((double)(v + (int64_t)j) + 0.5), s->grid_height);
    if (y < s->y || y >= s->y + s->height || from >= to) {
      FOR_TYPE(s->type, FILL, here, 0, width, s->fill)
      before = -1;
      continue;
    }
    if (y == before) {
      memcpy(here, here - target_stride_bytes, width * size);
      continue;
    }
    before = y;
    const char *row = (const char *)s->pixels + (size_t)(y - s->y) * s->stride_bytes;
    NAME(pick_)(size, row, columns, here, from, to);
    if (!keeps) FOR_TYPE(s->type, NAME(copy_row_), s, here + from * size, here + from * size, to - from)
    if (from > 0) FOR_TYPE(s->type, FILL, here, 0, from, s->fill)
    if (to < width) FOR_TYPE(s->type, FILL, here, to, width, s->fill)
  }
}
#endif
