// Sampling by the pixels in the box that a target covers: average, mode, min, max, median, as GDAL's
// warper does.

#ifndef SUFFIX
#define KERNELS "area.c"
#include "stamp.h"

KERNEL(warp_area,
       (const warp_source *source, int how, const double *x0, const double *y0, const double *x1,
        const double *y1, void *target, size_t count, double *values, size_t capacity),
       (source, how, x0, y0, x1, y1, target, count, values, capacity))
#else

#include "pixels.h"
#include "sampling.h"
#include "taps.h"

/// The value whose count first exceeds all others while reading on; `values` are those that came, and
/// `counts` how often.
INLINE void NAME(count_)(double value, double *values, double *counts, size_t *kinds, size_t capacity,
                         double *best, double *winner) {
  size_t k = 0;
  while (k < *kinds && values[k] != value) k++;
  if (k == *kinds) {
    if (k == capacity) return;
    values[k] = value;
    counts[k] = 0;
    *kinds += 1;
  }
  counts[k] += 1;
  if (counts[k] > *best) {
    *best = counts[k];
    *winner = value;
  }
}

/// The `rank`-th smallest of `values`, which are reordered (Hoare's selection).
INLINE double NAME(select_)(double *values, size_t count, size_t rank) {
  int64_t low = 0, high = (int64_t)count - 1, wanted = (int64_t)rank;
  while (low < high) {
    double pivot = values[(low + high) / 2];
    int64_t i = low, j = high;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        double swap = values[i];
        values[i++] = values[j];
        values[j--] = swap;
      }
    }
    if (wanted <= j) high = j;
    else if (wanted >= i) low = i;
    else break;
  }
  return values[rank];
}

INLINE bool NAME(box_)(int type, const warp_source *s, int how, NAME(span_) sx, NAME(span_) sy,
                       double *values, size_t capacity, double *result) {
  double total = 0, weight = 0, best = 0, winner = 0;
  size_t kinds = 0;
  int64_t y0 = sy.first > s->y ? sy.first : s->y;
  int64_t y1 = sy.end < s->y + s->height ? sy.end : s->y + s->height;
  int64_t x0 = sx.first > s->x ? sx.first : s->x;
  int64_t x1 = sx.end < s->x + s->width ? sx.end : s->x + s->width;
  for (int64_t y = y0; y < y1; y++) {
    const char *row = (const char *)s->pixels + (size_t)(y - s->y) * s->stride_bytes;
    double down = NAME(part_)(sy, y);
    for (int64_t x = x0; x < x1; x++) {
      double value = NAME(get_)(row, type, (size_t)(x - s->x));
      if (!NAME(is_there_)(s, value)) continue;
      double part = down * NAME(part_)(sx, x);
      switch (how) {
        case WARP_AVERAGE: total += value * part; break;
        case WARP_MODE:
          NAME(count_)(value, values, values + capacity, &kinds, capacity, &best, &winner);
          break;
        case WARP_MIN: winner = weight == 0 || value < winner ? value : winner; break;
        case WARP_MAX: winner = weight == 0 || value > winner ? value : winner; break;
        default: if (kinds < capacity) values[kinds++] = value; break;
      }
      weight += part;
    }
  }
  if (!(weight > 0)) return false;
  switch (how) {
    case WARP_AVERAGE: *result = total / weight; break;
    case WARP_MEDIAN: *result = NAME(select_)(values, kinds, (kinds - 1) / 2); break;
    default: *result = winner; break;
  }
  return true;
}

INLINE void NAME(area_row_)(int type, const warp_source *s, int how, const double *x0, const double *y0,
                            const double *x1, const double *y1, void *target, size_t count, double *values,
                            size_t capacity) {
  for (size_t i = 0; i < count; i++) {
    NAME(span_) sx = NAME(span_of_)(x0[i], x1[i], s->grid_width);
    NAME(span_) sy = NAME(span_of_)(y0[i], y1[i], s->grid_height);
    double value = 0;
    bool found = NAME(box_)(type, s, how, sx, sy, values, capacity, &value);
    NAME(put_result_)(type, s, target, i, found, value);
  }
}

BODY(warp_area)
(const warp_source *source, int how, const double *x0, const double *y0, const double *x1, const double *y1,
 void *target, size_t count, double *values, size_t capacity) {
  FOR_TYPE(source->type, NAME(area_row_), source, how, x0, y0, x1, y1, target, count, values, capacity)
}
#endif
