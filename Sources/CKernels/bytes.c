// The order of bytes in elements and of samples in pixels. Plain loops: the compiler makes registers of
// the instruction set's width of them.

#ifndef SUFFIX
#define KERNELS "bytes.c"
#include "stamp.h"

#define SWITCH_SWAP(bits) \
  KERNEL(swap_bytes_##bits, (uint##bits##_t * elements, size_t count), (elements, count))
SWITCH_SWAP(16)
SWITCH_SWAP(32)
SWITCH_SWAP(64)

KERNEL(shuffle_bytes, (const uint8_t *source, uint8_t *target, size_t count, size_t element_size),
       (source, target, count, element_size))
KERNEL(unshuffle_bytes, (const uint8_t *source, uint8_t *target, size_t count, size_t element_size),
       (source, target, count, element_size))

#define SWITCH_SAMPLES(bits)                                                                            \
  KERNEL(deinterleave_##bits,                                                                           \
         (const uint##bits##_t *source, uint##bits##_t *target, size_t count, size_t samples,           \
          size_t plane_stride),                                                                         \
         (source, target, count, samples, plane_stride))                                                \
  KERNEL(interleave_##bits,                                                                             \
         (const uint##bits##_t *source, uint##bits##_t *target, size_t count, size_t samples,           \
          size_t plane_stride),                                                                         \
         (source, target, count, samples, plane_stride))                                                \
  KERNEL(extract_sample_##bits,                                                                         \
         (const uint##bits##_t *source, uint##bits##_t *target, size_t count, size_t samples),          \
         (source, target, count, samples))
SWITCH_SAMPLES(8)
SWITCH_SAMPLES(16)
SWITCH_SAMPLES(32)
SWITCH_SAMPLES(64)
#else

#undef SWAP
#define SWAP(bits)                                                                   \
  BODY(swap_bytes_##bits)(uint##bits##_t * elements, size_t count) {                 \
    for (size_t i = 0; i < count; i++) elements[i] = __builtin_bswap##bits(elements[i]); \
  }
SWAP(16)
SWAP(32)
SWAP(64)

#undef SHUFFLE
/// Shuffling of elements that are integers of the machine.
#define SHUFFLE(bits)                                                                                    \
  INLINE void NAME(shuffle_##bits##_)(const uint8_t *restrict source, uint8_t *restrict target,            \
                                      size_t count) {                                                      \
    for (size_t i = 0; i < count; i++) {                                                                 \
      uint##bits##_t element;                                                                            \
      memcpy(&element, source + i * sizeof element, sizeof element);                                     \
      for (size_t k = 0; k < sizeof element; k++) target[k * count + i] = (uint8_t)(element >> (8 * k)); \
    }                                                                                                    \
  }                                                                                                      \
  INLINE void NAME(unshuffle_##bits##_)(const uint8_t *restrict source, uint8_t *restrict target,          \
                                        size_t count) {                                                    \
    for (size_t i = 0; i < count; i++) {                                                                 \
      uint##bits##_t element = 0;                                                                        \
      for (size_t k = 0; k < sizeof element; k++)                                                        \
        element |= (uint##bits##_t)((uint##bits##_t)source[k * count + i] << (8 * k));                   \
      memcpy(target + i * sizeof element, &element, sizeof element);                                     \
    }                                                                                                    \
  }
SHUFFLE(16)
SHUFFLE(32)
SHUFFLE(64)

BODY(shuffle_bytes)(const uint8_t *source, uint8_t *target, size_t count, size_t element_size) {
  switch (element_size) {
    case 1: memcpy(target, source, count); return;
    case 2: NAME(shuffle_16_)(source, target, count); return;
    case 4: NAME(shuffle_32_)(source, target, count); return;
    case 8: NAME(shuffle_64_)(source, target, count); return;
    default:
      for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < element_size; k++) target[k * count + i] = source[i * element_size + k];
  }
}

BODY(unshuffle_bytes)(const uint8_t *source, uint8_t *target, size_t count, size_t element_size) {
  switch (element_size) {
    case 1: memcpy(target, source, count); return;
    case 2: NAME(unshuffle_16_)(source, target, count); return;
    case 4: NAME(unshuffle_32_)(source, target, count); return;
    case 8: NAME(unshuffle_64_)(source, target, count); return;
    default:
      for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < element_size; k++) target[i * element_size + k] = source[k * count + i];
  }
}

#undef SAMPLES
#define SAMPLES(bits)                                                                                   \
  INLINE void NAME(split_##bits##_)(const uint##bits##_t *restrict source, uint##bits##_t *restrict target, \
                                    size_t count, size_t samples, size_t plane_stride) {                \
    for (size_t i = 0; i < count; i++)                                                                  \
      for (size_t k = 0; k < samples; k++) target[k * plane_stride + i] = source[i * samples + k];      \
  }                                                                                                     \
  INLINE void NAME(join_##bits##_)(const uint##bits##_t *restrict source, uint##bits##_t *restrict target, \
                                   size_t count, size_t samples, size_t plane_stride) {                 \
    for (size_t i = 0; i < count; i++)                                                                  \
      for (size_t k = 0; k < samples; k++) target[i * samples + k] = source[k * plane_stride + i];      \
  }                                                                                                     \
  BODY(deinterleave_##bits)                                                                             \
  (const uint##bits##_t *source, uint##bits##_t *target, size_t count, size_t samples,                  \
   size_t plane_stride) {                                                                               \
    switch (samples) {                                                                                  \
      case 1: memcpy(target, source, count * sizeof *source); return;                                   \
      case 2: NAME(split_##bits##_)(source, target, count, 2, plane_stride); return;                    \
      case 3: NAME(split_##bits##_)(source, target, count, 3, plane_stride); return;                    \
      case 4: NAME(split_##bits##_)(source, target, count, 4, plane_stride); return;                    \
      default: NAME(split_##bits##_)(source, target, count, samples, plane_stride); return;             \
    }                                                                                                   \
  }                                                                                                     \
  BODY(interleave_##bits)                                                                               \
  (const uint##bits##_t *source, uint##bits##_t *target, size_t count, size_t samples,                  \
   size_t plane_stride) {                                                                               \
    switch (samples) {                                                                                  \
      case 1: memcpy(target, source, count * sizeof *source); return;                                   \
      case 2: NAME(join_##bits##_)(source, target, count, 2, plane_stride); return;                     \
      case 3: NAME(join_##bits##_)(source, target, count, 3, plane_stride); return;                     \
      case 4: NAME(join_##bits##_)(source, target, count, 4, plane_stride); return;                     \
      default: NAME(join_##bits##_)(source, target, count, samples, plane_stride); return;              \
    }                                                                                                   \
  }                                                                                                     \
  BODY(extract_sample_##bits)                                                                           \
  (const uint##bits##_t *restrict source, uint##bits##_t *restrict target, size_t count, size_t samples) { \
    for (size_t i = 0; i < count; i++) target[i] = source[i * samples];                                 \
  }
SAMPLES(8)
SAMPLES(16)
SAMPLES(32)
SAMPLES(64)
#endif
