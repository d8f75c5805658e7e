// The median of each pixel over a series of dates, without those that are missing.
//
// Values become keys, unsigned numbers of the same order. Of the missing ones the first becomes the greatest
// key, the second the least, and so on by turns: they cancel out, so the median of those that are there lies
// at the same place however many are missing, in the middle. With `count` dates the two places around the
// middle are enough:
//
//                    count even                count odd
//   valid even       mean of both              mean of both
//   valid odd        the lower one             the upper one
//
// Up to 32 dates a sorting network finds them, in which all that the two do not depend on is left out by the
// compiler: K. E. Batcher, "Sorting networks and their applications", AFIPS 1968, the odd-even merge. It does
// the same comparisons for every pixel, so a register of pixels passes at once. More dates than that, and
// doubles, are found bit by bit, from the most significant one, by counting how many keys are less.
//
// A row is worked on in pieces of 256 bytes of keys a date, which stay in the first cache.

#ifndef SUFFIX
#define KERNELS "median.c"
#include "stamp.h"

KERNEL(median_row,
       (int type, const void *const *dates, const uint8_t *const *masks, size_t date_count, void *target,
        size_t count, bool has_no_data, double no_data, double fill, void *scratch),
       (type, dates, masks, date_count, target, count, has_no_data, no_data, fill, scratch))
#else

#include "lanes.h"
#include "pixels.h"

#ifndef MEDIAN_PIECE
/// Bytes of keys of a date that are worked on at once.
#define MEDIAN_PIECE 256
/// The most dates that a network sorts.
#define NETWORK_DATES 32

// Batcher's networks over v[0] … v[size − 1]. What lies beyond would be the greatest and stay there.
#define EXCHANGE(i, j)                                                                                     \
  if ((j) < size) {                                                                                        \
    typeof(v[0]) greater = __builtin_elementwise_max(v[i], v[j]);                                          \
    v[i] = __builtin_elementwise_min(v[i], v[j]);                                                          \
    v[j] = greater;                                                                                        \
  }
#define EXCHANGES_3(o, r) EXCHANGE((o) + (r), (o) + 2 * (r)) EXCHANGE((o) + 3 * (r), (o) + 4 * (r))        \
  EXCHANGE((o) + 5 * (r), (o) + 6 * (r))
#define EXCHANGES_7(o, r) EXCHANGES_3(o, r) EXCHANGE((o) + 7 * (r), (o) + 8 * (r))                         \
  EXCHANGES_3((o) + 8 * (r), r)
#define MERGE_2(o, r) EXCHANGE(o, (o) + (r))
#define MERGE_4(o, r) MERGE_2(o, 2 * (r)) MERGE_2((o) + (r), 2 * (r)) EXCHANGE((o) + (r), (o) + 2 * (r))
#define MERGE_8(o, r) MERGE_4(o, 2 * (r)) MERGE_4((o) + (r), 2 * (r)) EXCHANGES_3(o, r)
#define MERGE_16(o, r) MERGE_8(o, 2 * (r)) MERGE_8((o) + (r), 2 * (r)) EXCHANGES_7(o, r)
#define MERGE_32(o, r) MERGE_16(o, 2 * (r)) MERGE_16((o) + (r), 2 * (r)) EXCHANGES_7(o, r)                 \
  EXCHANGE((o) + 15 * (r), (o) + 16 * (r)) EXCHANGES_7((o) + 16 * (r), r)
#define SORT_2(o) EXCHANGE(o, (o) + 1)
#define SORT_4(o) SORT_2(o) SORT_2((o) + 2) MERGE_4(o, 1)
#define SORT_8(o) SORT_4(o) SORT_4((o) + 4) MERGE_8(o, 1)
#define SORT_16(o) SORT_8(o) SORT_8((o) + 8) MERGE_16(o, 1)
#define SORT_32(o) SORT_16(o) SORT_16((o) + 16) MERGE_32(o, 1)

#define EACH_SIZE(F, tag)                                                                                  \
  F(tag, 1) F(tag, 2) F(tag, 3) F(tag, 4) F(tag, 5) F(tag, 6) F(tag, 7) F(tag, 8) F(tag, 9) F(tag, 10)     \
  F(tag, 11) F(tag, 12) F(tag, 13) F(tag, 14) F(tag, 15) F(tag, 16) F(tag, 17) F(tag, 18) F(tag, 19)       \
  F(tag, 20) F(tag, 21) F(tag, 22) F(tag, 23) F(tag, 24) F(tag, 25) F(tag, 26) F(tag, 27) F(tag, 28)       \
  F(tag, 29) F(tag, 30) F(tag, 31) F(tag, 32)
#endif

#undef KEYS
/// Registers of keys (`tag`_), the same as signed numbers (`tag`s_), and a byte for each (`tag`b_).
#define KEYS(tag, lane, signed_lane)                                                                       \
  typedef lane NAME(tag##_) __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));               \
  typedef signed_lane NAME(tag##s_) __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));       \
  typedef int8_t NAME(tag##b_)                                                                             \
      __attribute__((vector_size(LANE_BYTES / sizeof(lane)), aligned(1), may_alias));                      \
  INLINE NAME(tag##_) NAME(sign_##tag##_)(void) {                                                          \
    return (NAME(tag##_)){0} + (lane)((lane)1 << (8 * sizeof(lane) - 1));                                  \
  }
KEYS(k16, uint16_t, int16_t)
KEYS(k32, uint32_t, int32_t)
KEYS(k64, uint64_t, int64_t)

#undef SELECT
/// The keys at the two places around the middle of any number of dates, bit by bit.
#define SELECT(tag, lane)                                                                                  \
  static void NAME(select_##tag##_)(const uint8_t *staged, size_t size, uint8_t *middle) {                 \
    const lane lower = (lane)(size < 2 ? 0 : size / 2 - 1), upper = (lane)(size / 2);                      \
    for (size_t i = 0; i < MEDIAN_PIECE; i += LANE_BYTES) {                                                \
      NAME(tag##_) found = {0}, less, next = ~found;                                                       \
      for (size_t b = 8 * sizeof(lane); b-- > 0;) {                                                        \
        NAME(tag##_) tried = found | (lane)((lane)1 << b);                                                 \
        less = (NAME(tag##_)){0};                                                                          \
        for (size_t t = 0; t < size; t++)                                                                  \
          less -= (NAME(tag##_))(*(const NAME(tag##_) *)(staged + t * MEDIAN_PIECE + i) < tried);          \
        /* What has no more than `lower` keys below it is not above the one that is sought. */             \
        NAME(tag##_) reached = (NAME(tag##_))(less <= lower);                                              \
        found = (tried & reached) | (found & ~reached);                                                    \
      }                                                                                                    \
      less = (NAME(tag##_)){0};                                                                            \
      for (size_t t = 0; t < size; t++) {                                                                  \
        NAME(tag##_) v = *(const NAME(tag##_) *)(staged + t * MEDIAN_PIECE + i);                           \
        NAME(tag##_) above = (NAME(tag##_))(v > found);                                                    \
        less -= ~above;                                                                                    \
        next = __builtin_elementwise_min(next, v | ~above);                                                \
      }                                                                                                    \
      NAME(tag##_) same = (NAME(tag##_))(less > upper);                                                    \
      *(NAME(tag##_) *)(middle + i) = found;                                                               \
      *(NAME(tag##_) *)(middle + MEDIAN_PIECE + i) = (found & same) | (next & ~same);                      \
    }                                                                                                      \
  }
SELECT(k16, uint16_t)
SELECT(k32, uint32_t)
SELECT(k64, uint64_t)

#undef NETWORK
#undef NETWORK_CASE
#undef MIDDLE
/// The same of `dates` dates by a network.
#define NETWORK(tag, dates)                                                                                \
  static void NAME(network_##tag##_##dates##_)(const uint8_t *staged, uint8_t *middle) {                   \
    enum { size = dates };                                                                                 \
    for (size_t i = 0; i < MEDIAN_PIECE; i += LANE_BYTES) {                                                \
      NAME(tag##_) v[NETWORK_DATES];                                                                       \
      _Pragma("clang loop unroll(full)") for (size_t t = 0; t < size; t++)                                 \
          v[t] = *(const NAME(tag##_) *)(staged + t * MEDIAN_PIECE + i);                                   \
      if (size <= 8) { SORT_8(0) } else if (size <= 16) { SORT_16(0) } else { SORT_32(0) }                 \
      *(NAME(tag##_) *)(middle + i) = v[size < 2 ? 0 : size / 2 - 1];                                      \
      *(NAME(tag##_) *)(middle + MEDIAN_PIECE + i) = v[size / 2];                                          \
    }                                                                                                      \
  }
#define NETWORK_CASE(tag, dates)                                                                           \
  case dates: NAME(network_##tag##_##dates##_)(staged, middle); return;
#define MIDDLE(tag)                                                                                        \
  EACH_SIZE(NETWORK, tag)                                                                                  \
  static void NAME(middle_##tag##_)(const uint8_t *staged, size_t size, uint8_t *middle) {                 \
    switch (size) {                                                                                        \
      EACH_SIZE(NETWORK_CASE, tag)                                                                         \
      default: NAME(select_##tag##_)(staged, size, middle);                                                \
    }                                                                                                      \
  }
MIDDLE(k16)
MIDDLE(k32)
#define middle_k64_ select_k64_

#undef WHOLE_KEYS
#undef REAL_KEYS
/// Pixels as keys and back, and the mean of two keys: of integers, rounded half up. `as` is what pixels are
/// widened to, s for signed ones.
#define WHOLE_KEYS(name, pixel, tag, as, bias)                                                             \
  typedef pixel NAME(name##p_)                                                                             \
      __attribute__((vector_size(LANE_BYTES / sizeof(((NAME(tag##_) *)0)[0][0]) * sizeof(pixel)),          \
                     aligned(1), may_alias));                                                              \
  INLINE NAME(tag##_) NAME(key_##name##_)(NAME(name##p_) pixels) {                                         \
    return (NAME(tag##_))__builtin_convertvector(pixels, NAME(as)) ^ (bias);                               \
  }                                                                                                        \
  INLINE NAME(name##p_) NAME(pixel_##name##_)(NAME(tag##_) keys) {                                         \
    return __builtin_convertvector(keys ^ (bias), NAME(name##p_));                                         \
  }                                                                                                        \
  INLINE NAME(tag##_) NAME(gone_##name##_)(NAME(name##p_) pixels, bool has_no_data, pixel no_data) {       \
    if (!has_no_data) return (NAME(tag##_)){0};                                                            \
    return (NAME(tag##_))__builtin_convertvector(pixels == no_data, NAME(tag##s_));                        \
  }                                                                                                        \
  INLINE NAME(tag##_) NAME(mean_##name##_)(NAME(tag##_) a, NAME(tag##_) b) {                               \
    return (a | b) - ((a ^ b) >> 1);                                                                       \
  }                                                                                                        \
  /* A valid result that equals `fill` moves by one, so that it stays valid. */                            \
  INLINE NAME(name##p_) NAME(kept_##name##_)(NAME(name##p_) pixels, pixel fill, pixel least) {             \
    NAME(name##p_) same = (NAME(name##p_))(pixels == fill);                                                \
    return fill == least ? pixels - same : pixels + same;                                                  \
  }
#define REAL_KEYS(name, pixel, tag, bits)                                                                  \
  typedef pixel NAME(name##p_) __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));            \
  INLINE NAME(tag##_) NAME(key_##name##_)(NAME(name##p_) pixels) {                                         \
    NAME(tag##s_) x = (NAME(tag##s_))pixels;                                                               \
    return (NAME(tag##_))x ^ ((NAME(tag##_))(x >> (bits - 1)) | NAME(sign_##tag##_)());                    \
  }                                                                                                        \
  INLINE NAME(name##p_) NAME(pixel_##name##_)(NAME(tag##_) keys) {                                         \
    NAME(tag##s_) positive = (NAME(tag##s_))keys >> (bits - 1);                                            \
    return (NAME(name##p_))(keys ^ ((NAME(tag##_))~positive | NAME(sign_##tag##_)()));                     \
  }                                                                                                        \
  INLINE NAME(tag##_) NAME(gone_##name##_)(NAME(name##p_) pixels, bool has_no_data, pixel no_data) {       \
    NAME(tag##_) gone = (NAME(tag##_))(pixels != pixels);                                                  \
    return has_no_data ? gone | (NAME(tag##_))(pixels == no_data) : gone;                                  \
  }                                                                                                        \
  INLINE NAME(tag##_) NAME(mean_##name##_)(NAME(tag##_) a, NAME(tag##_) b) {                               \
    NAME(name##p_) sum = NAME(pixel_##name##_)(a) + NAME(pixel_##name##_)(b);                              \
    return NAME(key_##name##_)(sum * (pixel)0.5);                                                          \
  }                                                                                                        \
  INLINE NAME(name##p_) NAME(kept_##name##_)(NAME(name##p_) pixels, pixel fill, pixel least) {             \
    (void)fill, (void)least;                                                                               \
    return pixels;                                                                                         \
  }
WHOLE_KEYS(u8, uint8_t, k16, k16_, 0)
WHOLE_KEYS(i8, int8_t, k16, k16s_, 0x8000)
WHOLE_KEYS(u16, uint16_t, k16, k16_, 0)
WHOLE_KEYS(i16, int16_t, k16, k16s_, 0x8000)
WHOLE_KEYS(u32, uint32_t, k32, k32_, 0)
WHOLE_KEYS(i32, int32_t, k32, k32s_, 0x80000000)
REAL_KEYS(f32, float, k32, 32)
REAL_KEYS(f64, double, k64, 64)

#undef MEDIAN
#define MEDIAN(name, pixel, tag, least)                                                                    \
  /* The keys of some registers of pixels (of `lanes` pixels) of every date; behind them which pixels      \
     lack an odd number of dates, and which lack all. Date after date for up to four registers, as the     \
     rows of many dates often lie so that they share lines of the cache. */                                \
  INLINE void NAME(stage_##name##_)(const void *const *dates, const uint8_t *const *masks, size_t size,    \
                                    size_t x, const size_t registers, const size_t lanes,                  \
                                    const bool has_no_data, pixel no_data, uint8_t *staged,                \
                                    uint8_t *middle) {                                                     \
    enum { LANES = LANE_BYTES / sizeof(((NAME(tag##_) *)0)[0][0]) };                                       \
    NAME(tag##_) end[4], none[4];                                                                          \
    for (size_t k = 0; k < registers; k++) end[k] = (NAME(tag##_)){0}, none[k] = ~end[k];                  \
    for (size_t t = 0; t < size; t++) {                                                                    \
      const pixel *row = (const pixel *)dates[t] + x;                                                      \
      const uint8_t *mask_row = masks ? masks[t] + x : NULL;                                               \
      /* More rows than the processor foresees by itself. */                                               \
      if (registers > 1) {                                                                                 \
        for (size_t k = 0; k < 4 * LANES * sizeof(pixel); k += 64)                                         \
          __builtin_prefetch((const char *)row + MEDIAN_PIECE + k);                                        \
        if (masks) __builtin_prefetch(mask_row + MEDIAN_PIECE);                                            \
      }                                                                                                    \
      _Pragma("clang loop unroll(full)") for (size_t k = 0; k < registers; k++) {                          \
        NAME(name##p_) pixels = {0};                                                                       \
        memcpy(&pixels, row + k * LANES, lanes * sizeof(pixel));                                           \
        NAME(tag##_) gone = NAME(gone_##name##_)(pixels, has_no_data, no_data);                            \
        if (masks) {                                                                                       \
          NAME(tag##b_) mask = {0};                                                                        \
          memcpy(&mask, mask_row + k * LANES, lanes);                                                      \
          gone |= (NAME(tag##_))__builtin_convertvector(mask, NAME(tag##s_));                              \
        }                                                                                                  \
        end[k] ^= gone;                                                                                    \
        none[k] &= gone;                                                                                   \
        *(NAME(tag##_) *)(staged + t * MEDIAN_PIECE + k * LANE_BYTES) =                                    \
            (NAME(key_##name##_)(pixels) & ~gone) | (end[k] & gone);                                       \
      }                                                                                                    \
    }                                                                                                      \
    for (size_t k = 0; k < registers; k++) {                                                               \
      *(NAME(tag##_) *)(middle + 2 * MEDIAN_PIECE + k * LANE_BYTES) = end[k];                              \
      *(NAME(tag##_) *)(middle + 3 * MEDIAN_PIECE + k * LANE_BYTES) = none[k];                             \
    }                                                                                                      \
  }                                                                                                        \
  INLINE void NAME(stage_all_##name##_)(const void *const *dates, const uint8_t *const *masks,             \
                                        size_t size, size_t x, size_t count, const bool has_no_data,       \
                                        pixel no_data, uint8_t *staged) {                                  \
    enum { LANES = LANE_BYTES / sizeof(((NAME(tag##_) *)0)[0][0]) };                                       \
    uint8_t *middle = staged + size * MEDIAN_PIECE;                                                        \
    size_t i = 0;                                                                                          \
    for (; i + 4 * LANES <= count; i += 4 * LANES, staged += 4 * LANE_BYTES, middle += 4 * LANE_BYTES)     \
      NAME(stage_##name##_)(dates, masks, size, x + i, 4, LANES, has_no_data, no_data, staged, middle);    \
    for (; i + LANES <= count; i += LANES, staged += LANE_BYTES, middle += LANE_BYTES)                     \
      NAME(stage_##name##_)(dates, masks, size, x + i, 1, LANES, has_no_data, no_data, staged, middle);    \
    if (i < count)                                                                                         \
      NAME(stage_##name##_)(dates, masks, size, x + i, 1, count - i, has_no_data, no_data, staged,         \
                            middle);                                                                       \
  }                                                                                                        \
  static void NAME(median_##name##_)(const void *const *dates, const uint8_t *const *masks, size_t size,   \
                                     pixel *target, size_t count, bool has_no_data,                        \
                                     double no_data_value, double fill_value, uint8_t *staged) {           \
    enum { LANES = LANE_BYTES / sizeof(((NAME(tag##_) *)0)[0][0]),                                         \
           PIECE = MEDIAN_PIECE / (LANE_BYTES / LANES) };                                                  \
    const pixel no_data = has_no_data ? NAME(to_##name##_)(no_data_value) : 0;                             \
    const pixel fill = NAME(to_##name##_)(fill_value);                                                     \
    /* A value that pixels cannot have is nowhere. */                                                      \
    has_no_data = has_no_data && (double)no_data == (double)(pixel)no_data_value;                          \
    uint8_t *middle = staged + size * MEDIAN_PIECE;                                                        \
    for (size_t x = 0; x < count; x += PIECE) {                                                            \
      const size_t n = count - x < PIECE ? count - x : PIECE;                                              \
      if (masks) {                                                                                         \
        if (has_no_data) NAME(stage_all_##name##_)(dates, masks, size, x, n, true, no_data, staged);       \
        else NAME(stage_all_##name##_)(dates, masks, size, x, n, false, 0, staged);                        \
      } else {                                                                                             \
        if (has_no_data) NAME(stage_all_##name##_)(dates, NULL, size, x, n, true, no_data, staged);        \
        else NAME(stage_all_##name##_)(dates, NULL, size, x, n, false, 0, staged);                         \
      }                                                                                                    \
      NAME(middle_##tag##_)(staged, size, middle);                                                         \
      for (size_t i = 0; i < n; i += LANES) {                                                              \
        const uint8_t *m = middle + i * (LANE_BYTES / LANES);                                              \
        NAME(tag##_) low = *(const NAME(tag##_) *)m, high = *(const NAME(tag##_) *)(m + MEDIAN_PIECE);     \
        NAME(tag##_) end = *(const NAME(tag##_) *)(m + 2 * MEDIAN_PIECE);                                  \
        NAME(tag##_) none = *(const NAME(tag##_) *)(m + 3 * MEDIAN_PIECE);                                 \
        NAME(tag##_) odd = size % 2 == 0 ? end : ~end, one = size % 2 == 0 ? low : high;                   \
        NAME(tag##_) key = (one & odd) | (NAME(mean_##name##_)(low, high) & ~odd);                         \
        NAME(name##p_) result = NAME(kept_##name##_)(NAME(pixel_##name##_)(key), fill, least);             \
        /* In bytes: floats have no operators of bits. */                                                  \
        NAME(name##p_) filled = (NAME(name##p_)){0} + fill;                                                \
        typeof(result == result) gone =                                                                    \
            __builtin_convertvector((NAME(tag##s_))none, typeof(result == result));                        \
        result = (NAME(name##p_))(((typeof(gone))filled & gone) | ((typeof(gone))result & ~gone));         \
        memcpy(target + x + i, &result, (n - i < LANES ? n - i : LANES) * sizeof(pixel));                  \
      }                                                                                                    \
    }                                                                                                      \
  }
MEDIAN(u8, uint8_t, k16, 0)
MEDIAN(i8, int8_t, k16, INT8_MIN)
MEDIAN(u16, uint16_t, k16, 0)
MEDIAN(i16, int16_t, k16, INT16_MIN)
MEDIAN(u32, uint32_t, k32, 0)
MEDIAN(i32, int32_t, k32, INT32_MIN)
MEDIAN(f32, float, k32, 0)
MEDIAN(f64, double, k64, 0)

BODY(median_row)
(int type, const void *const *dates, const uint8_t *const *masks, size_t date_count, void *target,
 size_t count, bool has_no_data, double no_data, double fill, void *scratch) {
#undef MEDIAN_CASE
#define MEDIAN_CASE(name)                                                                                  \
  NAME(median_##name##_)(dates, masks, date_count, target, count, has_no_data, no_data, fill, scratch)
  BY_TYPE(MEDIAN_CASE)
}
#endif
