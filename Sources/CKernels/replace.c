// One value for another.

#ifndef SUFFIX
#define KERNELS "replace.c"
#include "stamp.h"

KERNEL(replace_pixels,
       (const void *source, int source_type, double value, void *target, int target_type, size_t count,
        double replacement),
       (source, source_type, value, target, target_type, count, replacement))
#else

#include "pixels.h"

BODY(replace_pixels)
(const void *source, int source_type, double value, void *target, int target_type, size_t count,
 double replacement) {
  for (size_t i = 0; i < count; i++)
    if (NAME(get_)(source, source_type, i) == value) NAME(put_)(target, target_type, i, replacement);
}
#endif
