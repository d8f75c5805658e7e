// Bilinear sampling of u8, u16 and f32 at any positions: what is left of a warp through PROJ when the
// positions are known.
//
// Three passes over the row: where the four pixels are and how they weigh; their blend, as if all were
// there; and again, one by one, the few where a pixel is missing or outside of the raster. Which pass a
// pixel's value comes from depends on its four pixels alone.

#ifndef SUFFIX
#define KERNELS "bilinear_row.c"
#include "stamp.h"

KERNEL(warp_bilinear_row,
       (const warp_source *source, const double *x, const double *y, void *target, size_t count,
        float *scratch),
       (source, x, y, target, count, scratch))
#else

#include "pixels.h"
#include "sampling.h"

/// The weighted mean of those of the four pixels that are there.
INLINE bool NAME(blend_some_)(int type, const warp_source *s, double x, double y, double *mean) {
  double value, total = 0, weight = 0;
  if (!NAME(at_)(type, s, NAME(under_)(x, s->grid_width), NAME(under_)(y, s->grid_height), &value))
    return false;
  int64_t column = (int64_t)__builtin_floor(x - 0.5), row = (int64_t)__builtin_floor(y - 0.5);
  double right = x - 0.5 - (double)column, down = y - 0.5 - (double)row;
  for (int k = 0; k < 4; k++) {
    if (!NAME(at_)(type, s, column + (k & 1), row + (k >> 1), &value)) continue;
    double part = (k & 1 ? right : 1 - right) * (k & 2 ? down : 1 - down);
    total += value * part;
    weight += part;
  }
  if (!(weight >= 1e-5)) return false;
  *mean = total / weight;
  return true;
}

INLINE void NAME(bilinear_at_)(int type, const warp_source *s, const double *x, const double *y,
                               void *restrict target, size_t count, float *restrict scratch) {
  float *restrict right = scratch, *restrict down = scratch + count, *restrict blend = scratch + 2 * count;
  int32_t *restrict column = (int32_t *)(scratch + 3 * count), *restrict row = column + count,
                   *restrict odd = row + count;
  // The columns and rows whose right and lower neighbours are supplied, too.
  double x0 = (double)s->x, y0 = (double)s->y;
  double columns = (double)(s->width - 1), rows = (double)(s->height - 1);
  for (size_t i = 0; i < count; i++) {
    double cx = x[i] - 0.5, cy = y[i] - 0.5;
    double fx = __builtin_floor(cx), fy = __builtin_floor(cy);
    right[i] = (float)(cx - fx);
    down[i] = (float)(cy - fy);
    double i0 = fx - x0, j0 = fy - y0;
    // False for a NaN, too.
    bool inside = (i0 >= 0) & (i0 < columns) & (j0 >= 0) & (j0 < rows);
    column[i] = (int32_t)(inside ? i0 : 0);
    row[i] = (int32_t)(inside ? j0 : 0);
    odd[i] = !inside;
  }
  const float none = (float)s->no_data;
  const bool has_none = s->has_no_data;
  const size_t stride = s->stride_bytes;
  const bool is_thin = s->width < 2 || s->height < 2;
  if (is_thin) memset(blend, 0, count * sizeof *blend);
  for (size_t i = 0; i < count && !is_thin; i++) {
    const char *north = (const char *)s->pixels + (size_t)row[i] * stride, *south = north + stride;
    size_t k = (size_t)column[i];
    float a = (float)NAME(get_)(north, type, k), b = (float)NAME(get_)(north, type, k + 1);
    float c = (float)NAME(get_)(south, type, k), d = (float)NAME(get_)(south, type, k + 1);
    float upper = a + (b - a) * right[i], lower = c + (d - c) * right[i];
    blend[i] = upper + (lower - upper) * down[i];
    odd[i] |= has_none & ((a == none) | (b == none) | (c == none) | (d == none));
  }
  int32_t any = is_thin;
  for (size_t i = 0; i < count; i++) {
    if (type == PIXEL_F32) odd[i] |= blend[i] != blend[i];
    any |= odd[i];
  }
  if (type == PIXEL_F32) memcpy(target, blend, count * sizeof *blend);
  else
    for (size_t i = 0; i < count; i++) {
      float value = (float)(int32_t)(blend[i] + 0.5f);
      if (s->avoids_fill) value = value == (float)s->fill ? (value == 0 ? 1 : value - 1) : value;
      if (type == PIXEL_U8) ((uint8_t *)target)[i] = (uint8_t)value;
      else ((uint16_t *)target)[i] = (uint16_t)value;
    }
  if (!any) return;
  for (size_t i = 0; i < count; i++) {
    if (!odd[i] && !is_thin) continue;
    double value = 0;
    bool found = NAME(blend_some_)(type, s, x[i], y[i], &value);
    NAME(put_result_)(type, s, target, i, found, value);
  }
}

BODY(warp_bilinear_row)
(const warp_source *source, const double *x, const double *y, void *target, size_t count, float *scratch) {
  switch (source->type) {
    case PIXEL_U8: NAME(bilinear_at_)(PIXEL_U8, source, x, y, target, count, scratch); return;
    case PIXEL_U16: NAME(bilinear_at_)(PIXEL_U16, source, x, y, target, count, scratch); return;
    default: NAME(bilinear_at_)(PIXEL_F32, source, x, y, target, count, scratch); return;
  }
}
#endif
