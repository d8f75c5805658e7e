// Samples of an odd number of bits: one row at a time, into the next wider unsigned integer or into floats.
//
// Depths from 9 to 15, as of cameras, are shuffled: eight samples of n bits are n bytes, so that all eights
// are alike, and each sample lies in the four bytes from where it begins. The other depths are those of old
// TIFFs and rare, so they are scalar.

#ifndef SUFFIX
#define KERNELS "bits.c"
#include "stamp.h"

KERNEL(unpack_bits,
       (const uint8_t *source, unsigned bits, void *target, unsigned target_bytes, size_t count),
       (source, bits, target, target_bytes, count))

// A float of `exponent` and `mantissa` bits below its sign as a 32-bit float; all values fit exactly.
static uint32_t widened(uint32_t value, unsigned exponent, unsigned mantissa) {
  uint32_t sign = value >> (exponent + mantissa) & 1;
  uint32_t power = value >> mantissa & ((1u << exponent) - 1);
  uint32_t fraction = value & ((1u << mantissa) - 1);
  int bias = (1 << (exponent - 1)) - 1;
  if (power == (1u << exponent) - 1) return sign << 31 | 0x7F800000u | fraction << (23 - mantissa);
  if (power == 0) {
    if (fraction == 0) return sign << 31;
    int shift = 0;
    while (!(fraction >> mantissa & 1)) {
      fraction <<= 1;
      shift++;
    }
    fraction &= (1u << mantissa) - 1;
    return sign << 31 | (uint32_t)(128 - bias - shift) << 23 | fraction << (23 - mantissa);
  }
  return sign << 31 | (uint32_t)((int)power - bias + 127) << 23 | fraction << (23 - mantissa);
}

void unpack_float16(const uint8_t *source, float *target, size_t count) {
  for (size_t k = 0; k < count; k++) {
    uint16_t half;
    memcpy(&half, source + 2 * k, 2);
    uint32_t value = widened(half, 5, 10);
    memcpy(target + k, &value, 4);
  }
}

void unpack_float24(const uint8_t *source, float *target, size_t count, bool is_big_endian) {
  for (size_t k = 0; k < count; k++) {
    const uint8_t *s = source + 3 * k;
    uint32_t value = is_big_endian ? (uint32_t)s[0] << 16 | (uint32_t)s[1] << 8 | s[2]
                                   : (uint32_t)s[2] << 16 | (uint32_t)s[1] << 8 | s[0];
    value = widened(value, 7, 16);
    memcpy(target + k, &value, 4);
  }
}
#else

/// Samples from `from` on, one by one; `from` × `bits` are whole bytes.
INLINE void NAME(unpack_each_)(const uint8_t *source, unsigned bits, void *target, unsigned target_bytes,
                               size_t from, size_t count) {
  source += from * bits / 8;
  uint64_t held = 0;
  unsigned have = 0;
  for (size_t k = from; k < count; k++) {
    while (have < bits) {
      held = held << 8 | *source++;
      have += 8;
    }
    have -= bits;
    uint32_t value = (uint32_t)(held >> have & ((1ull << bits) - 1));
    if (target_bytes == 1) ((uint8_t *)target)[k] = (uint8_t)value;
    else if (target_bytes == 2) ((uint16_t *)target)[k] = (uint16_t)value;
    else ((uint32_t *)target)[k] = value;
  }
}

typedef uint8_t NAME(bytes16_) __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint32_t NAME(eight32_) __attribute__((vector_size(32)));
typedef uint16_t NAME(eight16_) __attribute__((vector_size(16), aligned(1), may_alias));

/// Byte `t` of the four that hold sample `k`, the last first; where the sample does not reach that byte, any.
#undef SAMPLE_BYTE
#undef SAMPLE_BYTES
#undef SAMPLE_SHIFT
#define SAMPLE_BYTE(k, bits, t) ((k) * (bits) / 8 + 3 - (t) > 15 ? 15 : (k) * (bits) / 8 + 3 - (t))
#define SAMPLE_BYTES(k, bits) \
  SAMPLE_BYTE(k, bits, 0), SAMPLE_BYTE(k, bits, 1), SAMPLE_BYTE(k, bits, 2), SAMPLE_BYTE(k, bits, 3)
#define SAMPLE_SHIFT(k, bits) 32 - (bits) - (k) * (bits) % 8

/// Samples of 9 to 15 bits, eight at a time while 16 bytes can be read.
#undef UNPACK
#define UNPACK(bits)                                                                                   \
  LOOP NAME(unpack_##bits)(const uint8_t *source, uint16_t *target, size_t count) {                    \
    const NAME(eight32_) shift = {SAMPLE_SHIFT(0, bits), SAMPLE_SHIFT(1, bits), SAMPLE_SHIFT(2, bits), \
                                  SAMPLE_SHIFT(3, bits), SAMPLE_SHIFT(4, bits), SAMPLE_SHIFT(5, bits), \
                                  SAMPLE_SHIFT(6, bits), SAMPLE_SHIFT(7, bits)};                       \
    const size_t size = (count * (bits) + 7) / 8, all = count / 8;                                     \
    const size_t readable = size < 16 ? 0 : (size - 16) / (bits) + 1;                                  \
    const size_t eights = all < readable ? all : readable;                                             \
    for (size_t k = 0; k < eights; k++) {                                                              \
      NAME(bytes16_) packed = *(const NAME(bytes16_) *)(source + k * (bits));                          \
      NAME(eight32_) held = (NAME(eight32_))__builtin_shufflevector(                                   \
          packed, packed, SAMPLE_BYTES(0, bits), SAMPLE_BYTES(1, bits), SAMPLE_BYTES(2, bits),         \
          SAMPLE_BYTES(3, bits), SAMPLE_BYTES(4, bits), SAMPLE_BYTES(5, bits), SAMPLE_BYTES(6, bits),  \
          SAMPLE_BYTES(7, bits));                                                                      \
      *(NAME(eight16_) *)(target + 8 * k) =                                                            \
          __builtin_convertvector(held >> shift & ((1u << (bits)) - 1), NAME(eight16_));               \
    }                                                                                                  \
    NAME(unpack_each_)(source, bits, target, 2, 8 * eights, count);                                    \
  }
UNPACK(9)
UNPACK(10)
UNPACK(11)
UNPACK(12)
UNPACK(13)
UNPACK(14)
UNPACK(15)

BODY(unpack_bits)
(const uint8_t *source, unsigned bits, void *target, unsigned target_bytes, size_t count) {
  switch (target_bytes == 2 ? bits : 0) {
    case 9: NAME(unpack_9)(source, target, count); return;
    case 10: NAME(unpack_10)(source, target, count); return;
    case 11: NAME(unpack_11)(source, target, count); return;
    case 12: NAME(unpack_12)(source, target, count); return;
    case 13: NAME(unpack_13)(source, target, count); return;
    case 14: NAME(unpack_14)(source, target, count); return;
    case 15: NAME(unpack_15)(source, target, count); return;
    default: NAME(unpack_each_)(source, bits, target, target_bytes, 0, count); return;
  }
}
#endif
