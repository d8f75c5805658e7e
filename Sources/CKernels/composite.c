// Composites of dates other than the median.

#ifndef SUFFIX
#define KERNELS "composite.c"
#include "stamp.h"

KERNEL(mean_row,
       (int type, const void *const *dates, const uint8_t *const *masks, size_t date_count, void *target,
        size_t count, bool has_no_data, double no_data, double fill),
       (type, dates, masks, date_count, target, count, has_no_data, no_data, fill))
KERNEL(choose_date_row,
       (const float *const *scores, const uint8_t *const *masks, size_t date_count, bool is_least,
        uint16_t *chosen, size_t count),
       (scores, masks, date_count, is_least, chosen, count))
KERNEL(pick_row,
       (int type, const void *const *dates, const uint16_t *chosen, void *target, size_t count, double fill),
       (type, dates, chosen, target, count, fill))
KERNEL(normalized_difference_row,
       (int type, const void *one, const void *other, float *target, size_t count),
       (type, one, other, target, count))
KERNEL(shift_row,
       (int type, void *pixels, size_t count, double shift, bool has_no_data, double no_data),
       (type, pixels, count, shift, has_no_data, no_data))
#else

#include "lanes.h"
#include "pixels.h"

#ifndef COMPOSITE_PIECE
/// Pixels whose sums are kept at once, in the first cache.
#define COMPOSITE_PIECE 512
/// A valid integer that equals the value of missing ones moves by one.
#define KEPT_WHOLE(value, none, least)                                                                      \
  ((value) == (none) ? (none) == (least) ? (none) + 1 : (none) - 1 : (value))
#define KEPT_REAL(value, none, least) (value)
#endif

#undef COMPOSITE
/// `sum` holds the sum of 65535 pixels: exactly, of integers.
#define COMPOSITE(name, type, sum, lowest, kept, rounding)                                                  \
  static void NAME(mean_##name##_)(const void *const *dates, const uint8_t *const *masks,                   \
                                   size_t date_count, type *target, size_t count,                           \
                                   bool has_no_data, double no_data_value,                                  \
                                   double fill_value) {                                                     \
    const type no_data = has_no_data ? NAME(to_##name##_)(no_data_value) : 0;                               \
    const type fill = NAME(to_##name##_)(fill_value);                                                       \
    has_no_data = has_no_data && (double)no_data == (double)(type)no_data_value;                            \
    for (size_t x = 0; x < count; x += COMPOSITE_PIECE) {                                                   \
      size_t n = count - x < COMPOSITE_PIECE ? count - x : COMPOSITE_PIECE;                                 \
      sum total[COMPOSITE_PIECE];                                                                           \
      uint32_t valid[COMPOSITE_PIECE];                                                                      \
      for (size_t i = 0; i < n; i++) total[i] = 0, valid[i] = 0;                                            \
      for (size_t t = 0; t < date_count; t++) {                                                             \
        const type *row = (const type *)dates[t] + x;                                                       \
        const uint8_t *mask = masks ? masks[t] + x : NULL;                                                  \
        if (mask) {                                                                                         \
          for (size_t i = 0; i < n; i++) {                                                                  \
            bool there = (row[i] == row[i]) & !(has_no_data & (row[i] == no_data)) & (mask[i] == 0);        \
            total[i] += there ? (sum)row[i] : (sum)0;                                                       \
            valid[i] += there;                                                                              \
          }                                                                                                 \
        } else {                                                                                            \
          for (size_t i = 0; i < n; i++) {                                                                  \
            bool there = (row[i] == row[i]) & !(has_no_data & (row[i] == no_data));                         \
            total[i] += there ? (sum)row[i] : (sum)0;                                                       \
            valid[i] += there;                                                                              \
          }                                                                                                 \
        }                                                                                                   \
      }                                                                                                     \
      /* A quotient of such integers is at least 2^-49 of itself away from where its rounding changes, so   \
         that of doubles is rounded the same way. */                                                        \
      for (size_t i = 0; i < n; i++) {                                                                      \
        type mean = NAME(to_##name##_)(rounding((double)total[i], (double)(valid[i] | (valid[i] == 0))));   \
        target[x + i] = valid[i] == 0 ? fill : kept(mean, fill, lowest);                                    \
      }                                                                                                     \
    }                                                                                                       \
  }                                                                                                         \
  static void NAME(pick_##name##_)(const void *const *dates, const uint16_t *chosen, type *target,          \
                                   size_t count, double fill_value) {                                       \
    const type fill = NAME(to_##name##_)(fill_value);                                                       \
    for (size_t x = 0; x < count; x++) {                                                                    \
      if (chosen[x] == NO_DATE) {                                                                           \
        target[x] = fill;                                                                                   \
      } else {                                                                                              \
        type value = ((const type *)dates[chosen[x]])[x];                                                   \
        target[x] = (type)kept(value, fill, lowest);                                                        \
      }                                                                                                     \
    }                                                                                                       \
  }                                                                                                         \
  static void NAME(difference_##name##_)(const type *one, const type *other, float *target,                 \
                                         size_t count) {                                                    \
    for (size_t x = 0; x < count; x++) {                                                                    \
      float a = (float)one[x], b = (float)other[x];                                                         \
      target[x] = (a - b) / (a + b);                                                                        \
    }                                                                                                       \
  }                                                                                                         \
  static void NAME(shift_##name##_)(type *pixels, size_t count, double shift, bool has_no_data,             \
                                    double no_data_value) {                                                 \
    const type no_data = has_no_data ? NAME(to_##name##_)(no_data_value) : 0;                               \
    has_no_data = has_no_data && (double)no_data == (double)(type)no_data_value;                            \
    for (size_t x = 0; x < count; x++) {                                                                    \
      type value = NAME(to_##name##_)((double)pixels[x] + shift);                                           \
      type shifted = has_no_data ? (type)kept(value, no_data, lowest) : value;                              \
      pixels[x] = has_no_data && pixels[x] == no_data ? no_data : shifted;                                  \
    }                                                                                                       \
  }
#undef HALF_UP
#undef QUOTIENT
/// A quotient of integers, rounded half up.
#define HALF_UP(sum, n) (__builtin_floor((2 * (sum) + (n)) / (2 * (n))))
#define QUOTIENT(sum, n) ((sum) / (n))
COMPOSITE(u8, uint8_t, int32_t, 0, KEPT_WHOLE, HALF_UP)
COMPOSITE(i8, int8_t, int32_t, INT8_MIN, KEPT_WHOLE, HALF_UP)
COMPOSITE(u16, uint16_t, uint32_t, 0, KEPT_WHOLE, HALF_UP)
COMPOSITE(i16, int16_t, int32_t, INT16_MIN, KEPT_WHOLE, HALF_UP)
COMPOSITE(u32, uint32_t, int64_t, 0, KEPT_WHOLE, HALF_UP)
COMPOSITE(i32, int32_t, int64_t, INT32_MIN, KEPT_WHOLE, HALF_UP)
COMPOSITE(f32, float, double, 0, KEPT_REAL, QUOTIENT)
COMPOSITE(f64, double, double, 0, KEPT_REAL, QUOTIENT)

#undef MEAN_CASE
#undef PICK_CASE
#undef DIFFERENCE_CASE
#undef SHIFT_CASE
#define MEAN_CASE(name)                                                                                     \
  NAME(mean_##name##_)(dates, masks, date_count, target, count, has_no_data, no_data, fill)
#define PICK_CASE(name) NAME(pick_##name##_)(dates, chosen, target, count, fill)
#define DIFFERENCE_CASE(name) NAME(difference_##name##_)(one, other, target, count)
#define SHIFT_CASE(name) NAME(shift_##name##_)(pixels, count, shift, has_no_data, no_data)

BODY(mean_row)
(int type, const void *const *dates, const uint8_t *const *masks, size_t date_count, void *target,
 size_t count, bool has_no_data, double no_data, double fill) {
  BY_TYPE(MEAN_CASE)
}

/// The date with the best score for a register of floats, or for `lanes` of them.
INLINE void NAME(choose_best_)(const float *const *scores, const uint8_t *const *masks, size_t date_count,
                               bool is_least, uint16_t *chosen, size_t x, const size_t lanes) {
  enum { LANES = LANE_BYTES / sizeof(float) };
  typedef int8_t bytes __attribute__((vector_size(LANES), aligned(1), may_alias));
  typedef uint16_t shorts __attribute__((vector_size(2 * LANES), aligned(1), may_alias));
  const uint32_t flip = is_least ? 0x80000000 : 0;
  i32v now = (i32v){0} + NO_DATE, none = ~(i32v){0};
  f32v best = {0};
  for (size_t t = 0; t < date_count; t++) {
    u32v score = {0};
    bytes mask = {0};
    memcpy(&score, scores[t] + x, lanes * sizeof(float));
    memcpy(&mask, masks[t] + x, lanes);
    f32v value = (f32v)(score ^ flip);
    i32v better = (i32v)(value == value) & (none | (i32v)(value > best)) &
                  ~__builtin_convertvector(mask, i32v);
    now = (better & (int32_t)t) | (~better & now);
    best = (f32v)((better & (i32v)value) | (~better & (i32v)best));
    none &= ~better;
  }
  shorts numbers = __builtin_convertvector((u32v)now, shorts);
  memcpy(chosen + x, &numbers, lanes * sizeof(uint16_t));
}

BODY(choose_date_row)
(const float *const *scores, const uint8_t *const *masks, size_t date_count, bool is_least, uint16_t *chosen,
 size_t count) {
  enum { LANES = LANE_BYTES / sizeof(float) };
  if (scores != NULL) {
    size_t x = 0;
    for (; x + LANES <= count; x += LANES)
      NAME(choose_best_)(scores, masks, date_count, is_least, chosen, x, LANES);
    if (x < count) NAME(choose_best_)(scores, masks, date_count, is_least, chosen, x, count - x);
    return;
  }
  for (size_t x = 0; x < count; x += COMPOSITE_PIECE) {
    size_t n = count - x < COMPOSITE_PIECE ? count - x : COMPOSITE_PIECE;
    uint16_t now[COMPOSITE_PIECE];
    for (size_t i = 0; i < n; i++) now[i] = NO_DATE;
    // From the last date on, so that the first one stays.
    for (size_t t = date_count; t-- > 0;) {
      const uint8_t *mask = masks[t] + x;
      for (size_t i = 0; i < n; i++) now[i] = mask[i] == 0 ? (uint16_t)t : now[i];
    }
    memcpy(chosen + x, now, n * sizeof(uint16_t));
  }
}

BODY(pick_row)
(int type, const void *const *dates, const uint16_t *chosen, void *target, size_t count, double fill) {
  BY_TYPE(PICK_CASE)
}

BODY(normalized_difference_row)
(int type, const void *one, const void *other, float *target, size_t count) {
  BY_TYPE(DIFFERENCE_CASE)
}

BODY(shift_row)
(int type, void *pixels, size_t count, double shift, bool has_no_data, double no_data) {
  BY_TYPE(SHIFT_CASE)
}
#endif
