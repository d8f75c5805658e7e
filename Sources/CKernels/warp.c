// Sampling a raster at given positions, as GDAL's warper does: the way for every type, kernel and
// geometry, in doubles. The commonest cases have their own ways in bilinear.c.
//
// A target is missing when the pixel under its centre is missing. Else it is one weighted mean over the
// pixels that are there: missing ones, and those outside of the raster, count for nothing. A cubic kernel
// at full resolution needs all its sixteen pixels; where one lacks, the target is bilinear.

#ifndef SUFFIX
#define KERNELS "warp.c"
#include "stamp.h"

KERNEL(warp_kernel,
       (const warp_source *source, int kernel, double stretch_x, double stretch_y, const double *x,
        const double *y, void *target, size_t count, double *weights),
       (source, kernel, stretch_x, stretch_y, x, y, target, count, weights))
KERNEL(fill_pixels, (int type, void *target, size_t count, double value), (type, target, count, value))
#else

#include "pixels.h"
#include "sampling.h"
#include "taps.h"

#undef FILL
#define FILL(type, target, count, value) \
  for (size_t i = 0; i < count; i++) NAME(put_)(target, type, i, value)
BODY(fill_pixels)(int type, void *target, size_t count, double value) {
  FOR_TYPE(type, FILL, target, count, value)
}

INLINE void NAME(kernel_row_)(int type, const warp_source *s, int kernel, double stretch_x, double stretch_y,
                              const double *x, const double *y, void *target, size_t count,
                              double *weights_x, double *weights_y) {
  NAME(taps_) ty = {0, 0, weights_y};
  double known_y = __builtin_nan("");
  for (size_t i = 0; i < count; i++) {
    double value;
    bool found = NAME(at_)(type, s, NAME(under_)(x[i], s->grid_width), NAME(under_)(y[i], s->grid_height),
                           &value);
    if (found) {
      NAME(taps_) tx = NAME(taps_at_)(kernel, x[i], stretch_x, weights_x);
      if (y[i] != known_y) ty = NAME(taps_at_)(kernel, known_y = y[i], stretch_y, weights_y);
      bool complete;
      found = NAME(mean_)(type, kernel, s, tx, ty, &complete, &value);
      if (kernel == WARP_CUBIC && !complete && stretch_x == 1 && stretch_y == 1) {
        tx = NAME(taps_at_)(WARP_BILINEAR, x[i], 1, weights_x);
        NAME(taps_) below = NAME(taps_at_)(WARP_BILINEAR, y[i], 1, weights_y);
        known_y = __builtin_nan("");
        found = NAME(mean_)(type, WARP_BILINEAR, s, tx, below, &complete, &value);
      }
    }
    NAME(put_result_)(type, s, target, i, found, value);
  }
}

BODY(warp_kernel)
(const warp_source *source, int kernel, double stretch_x, double stretch_y, const double *x,
 const double *y, void *target, size_t count, double *weights) {
  double widest = kernel == WARP_LANCZOS ? 6 : 4;
  double *weights_y = weights + (size_t)(widest * __builtin_ceil(stretch_x)) + 2;
  FOR_TYPE(source->type, NAME(kernel_row_), source, kernel, stretch_x, stretch_y, x, y, target, count,
           weights, weights_y)
}
#endif
