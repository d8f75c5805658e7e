// Overviews: rasters reduced by exactly two.

#ifndef SUFFIX
#define KERNELS "halve.c"
#include "stamp.h"

KERNEL(halve_row,
       (int type, int how, const void *upper, const void *lower, void *target, size_t source_count,
        bool has_no_data, double no_data, double fill),
       (type, how, upper, lower, target, source_count, has_no_data, no_data, fill))
#else

#include "pixels.h"

#undef HALVE
/// Pixels and no-data in the type itself. `sum` is a type that holds the sum of four pixels,
/// `mean(total, n)` the mean of n.
#define HALVE(name, type, sum, mean, nudge)                                                             \
  INLINE bool NAME(is_valid_##name##_)(type value, bool has_no_data, type no_data) {                    \
    return value == value && !(has_no_data && value == no_data);                                        \
  }                                                                                                     \
  INLINE type NAME(average_##name##_)(const type *p, bool has_no_data, type no_data, type fill) {       \
    sum total = 0;                                                                                      \
    int n = 0;                                                                                          \
    for (int k = 0; k < 4; k++) {                                                                       \
      bool valid = NAME(is_valid_##name##_)(p[k], has_no_data, no_data);                                \
      total += valid ? (sum)p[k] : (sum)0;                                                              \
      n += valid;                                                                                       \
    }                                                                                                   \
    if (n == 0) return fill;                                                                            \
    type result = (type)mean(total, n);                                                                 \
    return has_no_data && result == no_data ? nudge(result) : result;                                   \
  }                                                                                                     \
  INLINE type NAME(mode_##name##_)(const type *p, bool has_no_data, type no_data, type fill) {          \
    int best = 0;                                                                                       \
    type winner = fill;                                                                                 \
    for (int k = 0; k < 4; k++) {                                                                       \
      if (!NAME(is_valid_##name##_)(p[k], has_no_data, no_data)) continue;                              \
      int n = 0;                                                                                        \
      for (int j = 0; j <= k; j++) n += p[j] == p[k];                                                   \
      if (n > best) {                                                                                   \
        best = n;                                                                                       \
        winner = p[k];                                                                                  \
      }                                                                                                 \
    }                                                                                                   \
    return winner;                                                                                      \
  }                                                                                                     \
  INLINE type NAME(nearest_##name##_)(const type *p, bool has_no_data, type no_data, type fill) {       \
    return NAME(is_valid_##name##_)(p[3], has_no_data, no_data) ? p[3] : fill;                          \
  }                                                                                                     \
  static void NAME(halve_##name##_)(int how, const type *restrict upper, const type *restrict lower,    \
                                    type *restrict target, size_t source_count, bool has_no_data,       \
                                    double no_data_value, double fill_value) {                          \
    type no_data = has_no_data ? NAME(to_##name##_)(no_data_value) : 0;                                 \
    type fill = NAME(to_##name##_)(fill_value);                                                         \
    has_no_data = has_no_data && ((double)no_data == no_data_value);                                    \
    size_t pairs = source_count / 2;                                                                    \
    if (how == HALVE_AVERAGE) {                                                                         \
      if (has_no_data) HALVE_EACH(average_##name##_, true) else HALVE_EACH(average_##name##_, false)    \
    } else if (how == HALVE_MODE) {                                                                     \
      HALVE_EACH(mode_##name##_, has_no_data)                                                           \
    } else {                                                                                            \
      HALVE_EACH(nearest_##name##_, has_no_data)                                                        \
    }                                                                                                   \
  }

#undef HALVE_EACH
#define HALVE_EACH(pick, has)                                                                  \
  {                                                                                            \
    for (size_t x = 0; x < pairs; x++)                                                         \
      target[x] = NAME(pick)((typeof(*upper)[4]){upper[2 * x], upper[2 * x + 1], lower[2 * x], \
                                                 lower[2 * x + 1]},                            \
                             has, no_data, fill);                                              \
    if (source_count % 2 != 0) {                                                               \
      size_t x = source_count - 1;                                                             \
      target[pairs] =                                                                          \
          NAME(pick)((typeof(*upper)[4]){upper[x], upper[x], lower[x], lower[x]}, has, no_data, fill); \
    }                                                                                          \
  }

#undef MEAN_U
#undef MEAN_I
#undef MEAN_F
#undef NUDGE
#undef KEEP
/// floor(total / n + ½) in whole numbers, n from 1 to 4.
#define MEAN_U(total, n) ((2 * (total) + (n)) / (2 * (n)))
#define MEAN_I(total, n) ((2 * (total) + (n) - ((2 * (total) + (n)) < 0 ? 2 * (n) - 1 : 0)) / (2 * (n)))
#define MEAN_F(total, n) ((total) / (n))
#define NUDGE(value) (typeof(value))((value) == (typeof(value))((typeof(value))-1 > 0 ? 0 : \
    1ull << (8 * sizeof(value) - 1)) ? (value) + 1 : (value) - 1)
#define KEEP(value) (value)

HALVE(u8, uint8_t, uint32_t, MEAN_U, NUDGE)
HALVE(i8, int8_t, int32_t, MEAN_I, NUDGE)
HALVE(u16, uint16_t, uint32_t, MEAN_U, NUDGE)
HALVE(i16, int16_t, int32_t, MEAN_I, NUDGE)
HALVE(u32, uint32_t, uint64_t, MEAN_U, NUDGE)
HALVE(i32, int32_t, int64_t, MEAN_I, NUDGE)
HALVE(f32, float, double, MEAN_F, KEEP)
HALVE(f64, double, double, MEAN_F, KEEP)

BODY(halve_row)
(int type, int how, const void *upper, const void *lower, void *target, size_t source_count,
 bool has_no_data, double no_data, double fill) {
#undef HALVE_CASE
#define HALVE_CASE(name) \
  NAME(halve_##name##_)(how, upper, lower, target, source_count, has_no_data, no_data, fill)
  switch (type) {
    case PIXEL_U8: HALVE_CASE(u8); return;
    case PIXEL_I8: HALVE_CASE(i8); return;
    case PIXEL_U16: HALVE_CASE(u16); return;
    case PIXEL_I16: HALVE_CASE(i16); return;
    case PIXEL_U32: HALVE_CASE(u32); return;
    case PIXEL_I32: HALVE_CASE(i32); return;
    case PIXEL_F32: HALVE_CASE(f32); return;
    default: HALVE_CASE(f64); return;
  }
}
#endif
