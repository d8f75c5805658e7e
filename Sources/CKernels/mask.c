// Masks: a byte for each pixel, 255 where it is masked and 0 elsewhere.

#ifndef SUFFIX
#define KERNELS "mask.c"
#include "stamp.h"

KERNEL(mask_classes_row,
       (const uint8_t *classes, const uint8_t *masked, size_t masked_count, uint8_t *mask, size_t count),
       (classes, masked, masked_count, mask, count))
KERNEL(mask_bits_row, (int type, const void *flags, uint32_t bits, uint8_t *mask, size_t count),
       (type, flags, bits, mask, count))
KERNEL(mask_above_row, (int type, const void *values, double threshold, uint8_t *mask, size_t count),
       (type, values, threshold, mask, count))
KERNEL(mask_missing_row, (int type, const void *pixels, double no_data, uint8_t *mask, size_t count),
       (type, pixels, no_data, mask, count))
KERNEL(fill_masked_row, (int type, void *pixels, const uint8_t *mask, size_t count, double fill),
       (type, pixels, mask, count, fill))
KERNEL(fill_missing_row,
       (int type, void *pixels, const void *others, size_t count, double no_data),
       (type, pixels, others, count, no_data))
KERNEL(mask_distance_row,
       (const uint8_t *mask, const uint8_t *neighbour, uint8_t *distance, size_t count),
       (mask, neighbour, distance, count))
KERNEL(dilate_row,
       (const uint8_t *distance, const uint8_t *reach, size_t radius, uint8_t *mask, size_t count),
       (distance, reach, radius, mask, count))
#else

#include "lanes.h"
#include "pixels.h"

BODY(mask_classes_row)
(const uint8_t *classes, const uint8_t *masked, size_t masked_count, uint8_t *mask, size_t count) {
  size_t x = 0;
  for (; x + LANE_BYTES <= count; x += LANE_BYTES) {
    u8v found = {0}, here = *(const u8v *)(classes + x);
    for (size_t k = 0; k < masked_count; k++) found |= (u8v)(here == masked[k]);
    *(u8v *)(mask + x) = found;
  }
  for (; x < count; x++) {
    uint8_t found = 0;
    for (size_t k = 0; k < masked_count; k++) found |= classes[x] == masked[k] ? 255 : 0;
    mask[x] = found;
  }
}

#undef MASK_WHOLE
#undef MASK_REAL
#undef MASK_ANY
#define MASK_WHOLE(name, type, least, greatest)                                                           \
  static void NAME(mask_bits_##name##_)(const type *flags, uint32_t bits, uint8_t *mask, size_t count) {  \
    for (size_t x = 0; x < count; x++) mask[x] = (uint32_t)flags[x] & bits ? 255 : 0;                     \
  }                                                                                                       \
  MASK_ANY(name, type)
#define MASK_REAL(name, type) MASK_ANY(name, type)
#define MASK_ANY(name, type)                                                                              \
  static void NAME(mask_above_##name##_)(const type *restrict values, double threshold,                   \
                                         uint8_t *restrict mask, size_t count) {                          \
    /* What is not known to be below, NaN, is masked too. */                                              \
    for (size_t x = 0; x < count; x++) mask[x] = (double)values[x] <= threshold ? 0 : 255;                \
  }                                                                                                       \
  static void NAME(mask_missing_##name##_)(const type *pixels, double no_data_value, uint8_t *mask,       \
                                           size_t count) {                                                \
    const type no_data = NAME(to_##name##_)(no_data_value);                                               \
    bool is_held = (double)no_data == (double)(type)no_data_value;                                        \
    for (size_t x = 0; x < count; x++)                                                                    \
      mask[x] |= pixels[x] != pixels[x] || (is_held && pixels[x] == no_data) ? 255 : 0;                   \
  }                                                                                                       \
  static void NAME(fill_masked_##name##_)(type *restrict pixels, const uint8_t *restrict mask,            \
                                          size_t count, double value) {                                   \
    const type fill = NAME(to_##name##_)(value);                                                          \
    for (size_t x = 0; x < count; x++) pixels[x] = mask[x] ? fill : pixels[x];                            \
  }                                                                                                       \
  static void NAME(fill_missing_##name##_)(type *restrict pixels, const type *restrict others,            \
                                           size_t count, double no_data_value) {                          \
    const type no_data = NAME(to_##name##_)(no_data_value);                                               \
    for (size_t x = 0; x < count; x++)                                                                    \
      pixels[x] = pixels[x] != pixels[x] || pixels[x] == no_data ? others[x] : pixels[x];                 \
  }
EACH_TYPE(MASK_WHOLE, MASK_REAL)

BODY(mask_bits_row)(int type, const void *flags, uint32_t bits, uint8_t *mask, size_t count) {
  switch (type) {
    case PIXEL_U8: NAME(mask_bits_u8_)(flags, bits, mask, count); return;
    case PIXEL_I8: NAME(mask_bits_i8_)(flags, bits, mask, count); return;
    case PIXEL_U16: NAME(mask_bits_u16_)(flags, bits, mask, count); return;
    case PIXEL_I16: NAME(mask_bits_i16_)(flags, bits, mask, count); return;
    case PIXEL_U32: NAME(mask_bits_u32_)(flags, bits, mask, count); return;
    default: NAME(mask_bits_i32_)(flags, bits, mask, count); return;
  }
}

#undef ABOVE_CASE
#undef MISSING_CASE
#undef FILL_CASE
#define ABOVE_CASE(name) NAME(mask_above_##name##_)(values, threshold, mask, count)
#define MISSING_CASE(name) NAME(mask_missing_##name##_)(pixels, no_data, mask, count)
#define FILL_CASE(name) NAME(fill_masked_##name##_)(pixels, mask, count, fill)
#undef FILL_MISSING_CASE
#define FILL_MISSING_CASE(name) NAME(fill_missing_##name##_)(pixels, others, count, no_data)

BODY(mask_above_row)(int type, const void *values, double threshold, uint8_t *mask, size_t count) {
  BY_TYPE(ABOVE_CASE)
}

BODY(mask_missing_row)(int type, const void *pixels, double no_data, uint8_t *mask, size_t count) {
  BY_TYPE(MISSING_CASE)
}

BODY(fill_missing_row)(int type, void *pixels, const void *others, size_t count, double no_data) {
  BY_TYPE(FILL_MISSING_CASE)
}

BODY(fill_masked_row)(int type, void *pixels, const uint8_t *mask, size_t count, double fill) {
  BY_TYPE(FILL_CASE)
}

BODY(mask_distance_row)
(const uint8_t *mask, const uint8_t *neighbour, uint8_t *distance, size_t count) {
  size_t x = 0;
  for (; x + LANE_BYTES <= count; x += LANE_BYTES) {
    u8v before = *(const u8v *)(neighbour + x);
    u8v beyond = (before + 1) | (u8v)(before == 255);
    u8v own = mask == NULL ? *(const u8v *)(distance + x) : ~*(const u8v *)(mask + x);
    *(u8v *)(distance + x) = __builtin_elementwise_min(own, beyond);
  }
  for (; x < count; x++) {
    uint8_t beyond = neighbour[x] == 255 ? 255 : (uint8_t)(neighbour[x] + 1);
    uint8_t own = mask == NULL ? distance[x] : (uint8_t)~mask[x];
    distance[x] = own < beyond ? own : beyond;
  }
}

BODY(dilate_row)
(const uint8_t *distance, const uint8_t *reach, size_t radius, uint8_t *mask, size_t count) {
  size_t x = 0;
  for (; x + LANE_BYTES <= count; x += LANE_BYTES) {
    u8v found = (u8v)(*(const u8v *)(distance + x) <= reach[0]);
    for (size_t d = 1; d <= radius; d++) {
      u8v west = *(const u8v *)(distance + x - d), east = *(const u8v *)(distance + x + d);
      found |= (u8v)(__builtin_elementwise_min(west, east) <= reach[d]);
    }
    *(u8v *)(mask + x) = found;
  }
  for (; x < count; x++) {
    uint8_t found = distance[x] <= reach[0];
    for (size_t d = 1; d <= radius; d++) {
      uint8_t west = distance[x - d], east = distance[x + d];
      found |= (west < east ? west : east) <= reach[d];
    }
    mask[x] = found ? 255 : 0;
  }
}
#endif
