// From any pixel type to the bytes of a picture.

#ifndef SUFFIX
#define KERNELS "stretch.c"
#include "stamp.h"

KERNEL(stretch_row,
       (const void *source, int source_type, size_t count, bool has_no_data, double no_data, double low,
        double per_step, uint8_t *target),
       (source, source_type, count, has_no_data, no_data, low, per_step, target))
#else

#include "pixels.h"

BODY(stretch_row)
(const void *source, int source_type, size_t count, bool has_no_data, double no_data, double low,
 double per_step, uint8_t *target) {
  for (size_t i = 0; i < count; i++) {
    double value = NAME(get_)(source, source_type, i);
    if (value != value || (has_no_data && value == no_data)) {
      target[i] = 0;
      continue;
    }
    double step = (value - low) * per_step + 1.5;
    target[i] = step < 1 ? 1 : step >= 255 ? 255 : (uint8_t)step;
  }
}
#endif
