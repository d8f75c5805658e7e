// Numbers as the shortest decimals that read back as the same: R. Giulietti, "The Schubfach way to render
// doubles", 2021. Only for numbers of everyday size, whose powers of ten are exact in 128 bits: no table, and
// no error to reckon with.

#include "CKernels.h"
#include <string.h>

typedef unsigned __int128 wide;

static const uint64_t powers[20] = {
    1ull, 10ull, 100ull, 1000ull, 10000ull, 100000ull, 1000000ull, 10000000ull, 100000000ull, 1000000000ull,
    10000000000ull, 100000000000ull, 1000000000000ull, 10000000000000ull, 100000000000000ull,
    1000000000000000ull, 10000000000000000ull, 100000000000000000ull, 1000000000000000000ull,
    10000000000000000000ull};

static const char pairs[] =
    "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051"
    "5253545556575859606162636465666768697071727374757677787980818283848586878889909192939495969798"
    "99";

static inline int bits_of(wide value) {
  uint64_t high = (uint64_t)(value >> 64);
  return high ? 128 - __builtin_clzll(high) : 64 - __builtin_clzll((uint64_t)value);
}

/// g · p / 2^128 without its fraction; where there is one, the last bit is 1, so that halves stay apart.
static inline uint64_t times_to_odd(wide g, uint64_t p) {
  wide high = (g >> 64) * p + (((wide)(uint64_t)g * p) >> 64);
  return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

/// The digits of c · 2^q, which is no whole number and not below 10^-5, and the power of ten they count.
/// Where c is the least of its exponent, the number below is twice as near as the one above.
static inline uint64_t shortest(uint64_t c, int q, bool is_least, int *exponent) {
  // floor(log10(2^q)), or of 3/4 of it.
  int k = (q * 1262611 - (is_least ? 524031 : 0)) >> 22;
  // From q ≥ -77 follows -k ≤ 24, and 10^24 has 80 bits.
  wide power = -k < 20 ? (wide)powers[-k] : (wide)powers[19] * powers[-k - 19];
  int length = bits_of(power), shift = q + length;
  wide g = power << (128 - length);
  uint64_t below = times_to_odd(g, (4 * c - 2 + is_least) << shift);
  uint64_t value = times_to_odd(g, 4 * c << shift);
  uint64_t above = times_to_odd(g, (4 * c + 2) << shift);
  // An odd number does not own the bounds of its interval.
  below += c & 1;
  above -= c & 1;
  uint64_t s = value / 4;
  if (s >= 10) {
    uint64_t tenth = s / 10;
    bool low = below <= 40 * tenth, high = 40 * tenth + 40 <= above;
    if (low != high) {
      s = tenth + high;
      k++;
      while (s % 10 == 0) {
        s /= 10;
        k++;
      }
      *exponent = k;
      return s;
    }
  }
  bool low = below <= 4 * s, high = 4 * s + 4 <= above;
  uint64_t middle = 4 * s + 2;
  *exponent = k;
  return s + (low != high ? high : value > middle || (value == middle && (s & 1)));
}

/// Writes the digits of a number so that they end before `end`, and returns where they begin.
static inline char *put_digits(uint64_t value, char *end) {
  while (value >= 100) {
    end -= 2;
    memcpy(end, pairs + value % 100 * 2, 2);
    value /= 100;
  }
  if (value >= 10) {
    end -= 2;
    memcpy(end, pairs + value * 2, 2);
  } else {
    *--end = (char)('0' + value);
  }
  return end;
}

static size_t put(uint64_t c, int q, bool is_least, bool is_negative, char *target) {
  char *out = target;
  if (is_negative) *out++ = '-';
  char digits[24], *end = digits + sizeof digits;
  if (q >= 0 || (-q < 64 && (c & ((1ull << -q) - 1)) == 0)) {
    char *start = put_digits(q >= 0 ? c << q : c >> -q, end);
    memcpy(out, start, (size_t)(end - start));
    out += end - start;
    memcpy(out, ".0", 2);
    return (size_t)(out + 2 - target);
  }
  int exponent;
  char *start = put_digits(shortest(c, q, is_least, &exponent), end);
  int count = (int)(end - start), whole = count + exponent;
  if (whole > 0) {
    memcpy(out, start, (size_t)whole);
    out += whole;
    start += whole;
    *out++ = '.';
  } else {
    memcpy(out, "0.", 2);
    out += 2;
    for (; whole < 0; whole++) *out++ = '0';
  }
  memcpy(out, start, (size_t)(end - start));
  return (size_t)(out + (end - start) - target);
}

size_t put_float64(double value, char *target) {
  double size = __builtin_fabs(value);
  if (!(size >= 1e-4 && size < 1e15)) return 0;
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  uint64_t fraction = bits & ((1ull << 52) - 1);
  return put(fraction | 1ull << 52, (int)(bits >> 52 & 2047) - 1075, fraction == 0, bits >> 63, target);
}

size_t put_float32(float value, char *target) {
  float size = __builtin_fabsf(value);
  if (!(size >= 1e-4f && size < 16777216.0f)) return 0;
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  uint32_t fraction = bits & ((1u << 23) - 1);
  return put(fraction | 1u << 23, (int)(bits >> 23 & 255) - 150, fraction == 0, bits >> 31, target);
}
