// How far two rasters are apart.

#ifndef SUFFIX
#define KERNELS "differences.c"
#include "stamp.h"

KERNEL(add_differences,
       (pixel_differences *differences, int type, const void *one, const void *other, size_t count,
        bool has_no_data_one, double no_data_one, bool has_no_data_other, double no_data_other),
       (differences, type, one, other, count, has_no_data_one, no_data_one, has_no_data_other, no_data_other))
#else

#include "pixels.h"

/// Eight lanes of doubles, which hold every number of 32 bits.
INLINE void NAME(add_apart_)(int type, pixel_differences *d, const void *one, const void *other, size_t count,
                             bool has_no_data_one, double no_data_one, bool has_no_data_other,
                             double no_data_other) {
  typedef double lanes __attribute__((vector_size(64)));
  typedef int64_t masks __attribute__((vector_size(64)));
  lanes sum, greatest = (lanes){0} + d->greatest;
  memcpy(&sum, d->sum, sizeof sum);
  masks differing = {0}, missing = {0};
  for (size_t i = 0; i < count; i += 8) {
    // Beyond the end both are missing, and so equal.
    lanes x = (lanes){0} + __builtin_nan(""), y = x;
    for (size_t k = 0; k < 8; k++)
      if (i + k < count) {
        x[k] = NAME(get_)(one, type, i + k);
        y[k] = NAME(get_)(other, type, i + k);
      }
    masks has_x = x == x, has_y = y == y;
    if (has_no_data_one) has_x &= x != no_data_one;
    if (has_no_data_other) has_y &= y != no_data_other;
    // Equal infinities have no distance that is a number.
    masks apart = has_x & has_y & (x != y);
    masks distance = (masks)(x - y) & apart & INT64_MAX;
    sum += (lanes)distance;
    masks more = (lanes)distance > greatest;
    greatest = (lanes)((distance & more) | ((masks)greatest & ~more));
    differing -= apart;
    missing -= has_x ^ has_y;
  }
  memcpy(d->sum, &sum, sizeof sum);
  for (int k = 0; k < 8; k++) {
    d->differing += (uint64_t)differing[k];
    d->missing += (uint64_t)missing[k];
    d->greatest = greatest[k] > d->greatest ? greatest[k] : d->greatest;
  }
}

BODY(add_differences)
(pixel_differences *differences, int type, const void *one, const void *other, size_t count,
 bool has_no_data_one, double no_data_one, bool has_no_data_other, double no_data_other) {
  FOR_TYPE(type, NAME(add_apart_), differences, one, other, count, has_no_data_one, no_data_one,
           has_no_data_other, no_data_other)
}
#endif
