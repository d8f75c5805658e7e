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

/// Integers of up to 16 bits: whole sums.
INLINE void NAME(add_whole_)(int type, pixel_statistics *s, const void *pixels, size_t count,
                             bool has_no_data, double no_data) {
  int32_t none = 0;
  if (has_no_data) {
    none = (int32_t)NAME(rounded_)(type, no_data);
    has_no_data = (double)none == no_data;
  }
  int64_t sum = 0, valid = 0;
  uint64_t square = 0;
  int32_t least = INT32_MAX, greatest = INT32_MIN;
  for (size_t i = 0; i < count; i++) {
    int32_t x = (int32_t)NAME(get_)(pixels, type, i);
    bool there = !(has_no_data & (x == none));
    int32_t kept = there ? x : 0;
    valid += there;
    sum += kept;
    square += (uint64_t)((int64_t)kept * kept);
    least = (there & (x < least)) ? x : least;
    greatest = (there & (x > greatest)) ? x : greatest;
  }
  s->valid += (uint64_t)valid;
  s->whole_sum += sum;
  s->whole_square += square;
  if (valid > 0) {
    s->least = least < s->least ? least : s->least;
    s->greatest = greatest > s->greatest ? greatest : s->greatest;
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
