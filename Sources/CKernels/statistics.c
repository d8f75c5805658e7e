// Counts, extremes and sums of pixels.

#ifndef SUFFIX
#define KERNELS "statistics.c"
#include "stamp.h"

KERNEL(add_statistics,
       (pixel_statistics *statistics, int type, const void *pixels, size_t count, bool has_no_data,
        double no_data, double origin),
       (statistics, type, pixels, count, has_no_data, no_data, origin))

#if defined(__x86_64__)
size_t count_value(int type, const void *pixels, size_t count, double value) {
  switch (isa_current()) {
    case ISA_AVX512: return count_value_avx512(type, pixels, count, value);
    case ISA_AVX2: return count_value_avx2(type, pixels, count, value);
    default: return count_value_baseline(type, pixels, count, value);
  }
}
#else
size_t count_value(int type, const void *pixels, size_t count, double value) {
  return count_value_baseline(type, pixels, count, value);
}
#endif
#else

#include "pixels.h"

/// An integer of up to 16 bits as one that begins at 0, and what was added to it for that.
INLINE uint32_t NAME(raised_)(int type, const void *pixels, size_t i) {
  switch (type) {
    case PIXEL_U8: return ((const uint8_t *)pixels)[i];
    case PIXEL_I8: return ((const uint8_t *)pixels)[i] ^ 0x80u;
    case PIXEL_U16: return ((const uint16_t *)pixels)[i];
    default: return ((const uint16_t *)pixels)[i] ^ 0x8000u;
  }
}
INLINE int32_t NAME(rise_)(int type) { return type == PIXEL_I8 ? 128 : type == PIXEL_I16 ? 32768 : 0; }

/// Integers of up to 16 bits: whole sums.
INLINE void NAME(add_whole_)(int type, pixel_statistics *s, const void *pixels, size_t count,
                             bool has_no_data, double no_data) {
  const int32_t rise = NAME(rise_)(type);
  // Equal to no pixel where nothing is missing.
  uint32_t none = UINT32_MAX;
  if (has_no_data) {
    int32_t rounded = (int32_t)NAME(rounded_)(type, no_data);
    if ((double)rounded == no_data) none = (uint32_t)(rounded + rise);
  }
  for (size_t start = 0; start < count; start += 65536) {
    // So many of up to 16 bits add up to less than 2^32; squares are summed in halves.
    size_t end = count - start < 65536 ? count : start + 65536;
    uint32_t valid = 0, sum = 0, low = 0, high = 0, least = UINT32_MAX, greatest = 0;
    for (size_t i = start; i < end; i++) {
      uint32_t x = NAME(raised_)(type, pixels, i);
      uint32_t there = x != none ? UINT32_MAX : 0;
      uint32_t kept = x & there, square = kept * kept, other = x | ~there;
      valid -= there;
      sum += kept;
      low += square & 0xffff;
      high += square >> 16;
      least = other < least ? other : least;
      greatest = kept > greatest ? kept : greatest;
    }
    if (valid == 0) continue;
    // (x − rise)² = x² − 2·rise·x + rise²; what wraps on the way comes back.
    uint64_t squares = low + ((uint64_t)high << 16), shift = (uint64_t)rise;
    s->valid += valid;
    s->whole_sum += (int64_t)sum - (int64_t)rise * valid;
    s->whole_square += squares - 2 * shift * sum + shift * shift * valid;
    double lowest = (double)least - rise, highest = (double)greatest - rise;
    s->least = lowest < s->least ? lowest : s->least;
    s->greatest = highest > s->greatest ? highest : s->greatest;
  }
}

/// Other types: eight lanes of doubles.
INLINE void NAME(add_lanes_)(int type, pixel_statistics *s, const void *pixels, size_t count,
                             bool has_no_data, double no_data, double origin) {
  typedef double lanes __attribute__((vector_size(64)));
  typedef int64_t masks __attribute__((vector_size(64)));
  lanes sum, square, least = (lanes){0} + s->least, greatest = (lanes){0} + s->greatest;
  memcpy(&sum, s->sum, sizeof sum);
  memcpy(&square, s->square, sizeof square);
  masks valid = {0};
  for (size_t i = 0; i < count; i += 8) {
    lanes x = (lanes){0} + __builtin_nan("");
    for (size_t k = 0; k < 8; k++)
      if (i + k < count) x[k] = NAME(get_)(pixels, type, i + k);
    masks there = x == x;
    if (has_no_data) there &= x != no_data;
    lanes d = (lanes)((masks)(x - origin) & there);
    sum += d;
    square += d * d;
    masks less = there & (x < least), more = there & (x > greatest);
    least = (lanes)(((masks)x & less) | ((masks)least & ~less));
    greatest = (lanes)(((masks)x & more) | ((masks)greatest & ~more));
    valid -= there;
  }
  memcpy(s->sum, &sum, sizeof sum);
  memcpy(s->square, &square, sizeof square);
  for (int k = 0; k < 8; k++) {
    s->valid += (uint64_t)valid[k];
    s->least = least[k] < s->least ? least[k] : s->least;
    s->greatest = greatest[k] > s->greatest ? greatest[k] : s->greatest;
  }
}

BODY(add_statistics)
(pixel_statistics *statistics, int type, const void *pixels, size_t count, bool has_no_data, double no_data,
 double origin) {
#define WHOLE(type) NAME(add_whole_)(type, statistics, pixels, count, has_no_data, no_data)
#define LANES(type) NAME(add_lanes_)(type, statistics, pixels, count, has_no_data, no_data, origin)
  switch (type) {
    case PIXEL_U8: WHOLE(PIXEL_U8); return;
    case PIXEL_I8: WHOLE(PIXEL_I8); return;
    case PIXEL_U16: WHOLE(PIXEL_U16); return;
    case PIXEL_I16: WHOLE(PIXEL_I16); return;
    case PIXEL_U32: LANES(PIXEL_U32); return;
    case PIXEL_I32: LANES(PIXEL_I32); return;
    case PIXEL_F32: LANES(PIXEL_F32); return;
    default: LANES(PIXEL_F64); return;
  }
#undef WHOLE
#undef LANES
}

#undef COUNT
/// Compares in the type itself; a value that it cannot hold is nowhere.
#define COUNT(case_, type, convert)                                       \
  case case_: {                                                           \
    type wanted = convert(value);                                         \
    if ((double)wanted != value) return 0;                                \
    for (size_t i = 0; i < count; i++) found += ((const type *)pixels)[i] == wanted; \
    return found;                                                         \
  }
static size_t NAME(count_value)(int type, const void *pixels, size_t count, double value) {
  size_t found = 0;
  if (value != value) {
    if (type == PIXEL_F32)
      for (size_t i = 0; i < count; i++) found += ((const float *)pixels)[i] != ((const float *)pixels)[i];
    if (type == PIXEL_F64)
      for (size_t i = 0; i < count; i++) found += ((const double *)pixels)[i] != ((const double *)pixels)[i];
    return found;
  }
  if (type == PIXEL_F32) value = (double)(float)value;
  switch (type) {
    COUNT(PIXEL_U8, uint8_t, NAME(to_u8_))
    COUNT(PIXEL_I8, int8_t, NAME(to_i8_))
    COUNT(PIXEL_U16, uint16_t, NAME(to_u16_))
    COUNT(PIXEL_I16, int16_t, NAME(to_i16_))
    COUNT(PIXEL_U32, uint32_t, NAME(to_u32_))
    COUNT(PIXEL_I32, int32_t, NAME(to_i32_))
    COUNT(PIXEL_F32, float, (float))
    COUNT(PIXEL_F64, double, (double))
    default: return 0;
  }
}
#endif
