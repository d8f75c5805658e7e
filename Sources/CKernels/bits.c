// Samples of an odd number of bits, as the depths of old TIFFs are: one row at a time, into the next wider
// unsigned integer or into floats. Rare, so scalar.

#include "CKernels.h"

#include <string.h>

void unpack_bits(const uint8_t *source, unsigned bits, void *target, unsigned target_bytes, size_t count) {
  uint64_t held = 0;
  unsigned have = 0;
  for (size_t k = 0; k < count; k++) {
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
