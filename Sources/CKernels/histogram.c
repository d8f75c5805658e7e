// How often each value of a raster occurs, by tables, and how much of it is covered.
//
// Values are told by keys that rise with them: unsigned integers as they are, signed ones with the sign
// turned, floats with all bits of the negative ones turned. A table has 65536 places; of 32-bit values the
// upper half of a key chooses a place first, and then, where that is not exact enough, the lower half.

#ifndef SUFFIX
#define KERNELS "histogram.c"
#include "stamp.h"

KERNEL(count_keys,
       (int type, const void *pixels, size_t count, bool has_no_data, double no_data, uint64_t *counts),
       (type, pixels, count, has_no_data, no_data, counts))
KERNEL(count_lower_keys,
       (int type, const void *pixels, size_t count, bool has_no_data, double no_data, const uint8_t *slots,
        uint64_t *counts),
       (type, pixels, count, has_no_data, no_data, slots, counts))
KERNEL(add_covered,
       (const uint8_t *classes, const double *steps, size_t count, uint64_t whole[256], double part[256]),
       (classes, steps, count, whole, part))
KERNEL(covered_runs,
       (int type, const void *pixels, const double *steps, size_t count, bool has_no_data, double no_data,
        const double *bounds, size_t bound_count, double *values, double *weights, size_t *run_count),
       (type, pixels, steps, count, has_no_data, no_data, bounds, bound_count, values, weights, run_count))
#else

#include "pixels.h"

/// Pixel `i` as a key; false where it is missing.
INLINE bool NAME(key_)(int type, const void *pixels, size_t i, bool has_no_data, double no_data,
                       uint32_t *key) {
  const double value = NAME(get_)(pixels, type, i);
  if (value != value || (has_no_data && value == no_data)) return false;
  switch (type) {
    case PIXEL_U8: *key = ((const uint8_t *)pixels)[i]; break;
    case PIXEL_I8: *key = ((const uint8_t *)pixels)[i] ^ 0x80u; break;
    case PIXEL_U16: *key = ((const uint16_t *)pixels)[i]; break;
    case PIXEL_I16: *key = ((const uint16_t *)pixels)[i] ^ 0x8000u; break;
    case PIXEL_U32: *key = ((const uint32_t *)pixels)[i]; break;
    case PIXEL_I32: *key = ((const uint32_t *)pixels)[i] ^ 0x80000000u; break;
    default: {
      // Zeros are one value, whatever their sign.
      float number = (float)value + 0.0f;
      uint32_t bits;
      memcpy(&bits, &number, sizeof bits);
      *key = bits >> 31 ? ~bits : bits | 0x80000000u;
    }
  }
  return true;
}

INLINE bool NAME(is_short_)(int type) {
  return type == PIXEL_U8 || type == PIXEL_I8 || type == PIXEL_U16 || type == PIXEL_I16;
}

INLINE void NAME(keys_)(int type, const void *pixels, size_t count, bool has_no_data, double no_data,
                        uint64_t *counts) {
  const int shift = NAME(is_short_)(type) ? 0 : 16;
  uint32_t key;
  for (size_t i = 0; i < count; i++)
    if (NAME(key_)(type, pixels, i, has_no_data, no_data, &key)) counts[key >> shift] += 1;
}

BODY(count_keys)
(int type, const void *pixels, size_t count, bool has_no_data, double no_data, uint64_t *counts) {
  FOR_TYPE(type, NAME(keys_), pixels, count, has_no_data, no_data, counts)
}

INLINE void NAME(lower_keys_)(int type, const void *pixels, size_t count, bool has_no_data, double no_data,
                              const uint8_t *slots, uint64_t *counts) {
  uint32_t key;
  for (size_t i = 0; i < count; i++) {
    if (!NAME(key_)(type, pixels, i, has_no_data, no_data, &key)) continue;
    const uint8_t slot = slots[key >> 16];
    if (slot != 0) counts[(size_t)(slot - 1) * 65536 + (key & 0xffff)] += 1;
  }
}

BODY(count_lower_keys)
(int type, const void *pixels, size_t count, bool has_no_data, double no_data, const uint8_t *slots,
 uint64_t *counts) {
  FOR_TYPE(type, NAME(lower_keys_), pixels, count, has_no_data, no_data, slots, counts)
}

BODY(add_covered)
(const uint8_t *classes, const double *steps, size_t count, uint64_t whole[256], double part[256]) {
  double covered = 0;
  for (size_t i = 0; i < count; i++) {
    covered += steps[i];
    // What the sum's rounding leaves of nothing and of all.
    if (covered < 1e-9) continue;
    if (covered > 1 - 1e-9) whole[classes[i]] += 1;
    else part[classes[i]] += covered;
  }
}

BODY(covered_runs)
(int type, const void *pixels, const double *steps, size_t count, bool has_no_data, double no_data,
 const double *bounds, size_t bound_count, double *values, double *weights, size_t *run_count) {
  double covered = 0;
  size_t runs = 0;
  for (size_t i = 0; i < count; i++) {
    double weight = 1;
    if (steps != NULL) {
      covered += steps[i];
      if (covered < 1e-9) continue;
      weight = covered > 1 - 1e-9 ? 1 : covered;
    }
    double value = NAME(get_)(pixels, type, i);
    if (value != value || (has_no_data && value == no_data)) continue;
    if (bound_count > 0) {
      size_t below = 0;
      while (below < bound_count && bounds[below] <= value) below++;
      value = (double)below;
    }
    if (runs > 0 && values[runs - 1] == value) {
      weights[runs - 1] += weight;
    } else {
      values[runs] = value;
      weights[runs++] = weight;
    }
  }
  *run_count = runs;
}
#endif
