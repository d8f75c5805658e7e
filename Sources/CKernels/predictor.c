// TIFF's predictors: horizontal differencing (2) and the floating-point predictor (3).
//
// Undoing a difference is a running sum. A register is summed in itself, by adding it to itself moved
// up by one, two, four … pixels inside each 16 bytes, then carrying the last pixel of each 16 bytes into
// the ones after. What is carried from one register to the next is a sum of its own, so that the
// registers do not wait for one another. AVX2, whose registers are slow across their middle, has a half for
// each of two rows instead, and two such registers, which do not wait for one another either.
//
// TIFF Technical Note 3 (Adobe Photoshop, 2005) describes predictor 3.

#ifndef SUFFIX
#define KERNELS "predictor.c"
#include "stamp.h"

#define SWITCH2(bits)                                                                                 \
  KERNEL(undo_predictor2_##bits,                                                                      \
         (uint##bits##_t * pixels, size_t rows, size_t stride, size_t count, size_t samples),         \
         (pixels, rows, stride, count, samples))                                                      \
  KERNEL(apply_predictor2_##bits,                                                                     \
         (uint##bits##_t * pixels, size_t rows, size_t stride, size_t count, size_t samples),         \
         (pixels, rows, stride, count, samples))
SWITCH2(8)
SWITCH2(16)
SWITCH2(32)
SWITCH2(64)

#define SWITCH3(bits)                                                                                 \
  KERNEL(undo_predictor3_##bits,                                                                      \
         (uint8_t * source, size_t source_stride_bytes, uint##bits##_t * target, size_t target_stride, \
          size_t rows, size_t count, size_t samples),                                                 \
         (source, source_stride_bytes, target, target_stride, rows, count, samples))                  \
  KERNEL(apply_predictor3_##bits,                                                                     \
         (const uint##bits##_t *source, size_t source_stride, uint8_t *target,                        \
          size_t target_stride_bytes, size_t rows, size_t count, size_t samples),                     \
         (source, source_stride, target, target_stride_bytes, rows, count, samples))
SWITCH3(32)
SWITCH3(64)
#else

#include "lanes.h"

#undef UP
#undef CARRY
#undef LAST
#undef UP_LANES
/// Shuffle lists over (zero, x): `B` bytes up inside each 16 bytes; the last `D` bytes of the 16 before,
/// repeated; `B` bytes up across the register; the last `D` bytes of the register, repeated.
#define UP(i, B) ((i) % 16 >= (B) ? LANE_BYTES + (i) - (B) : 0)
#define CARRY(i, D) ((i) >= 16 ? LANE_BYTES + (i) / 16 * 16 - (D) + (i) % (D) : 0)
#define UP_LANES(i, B) ((i) >= (B) ? LANE_BYTES + (i) - (B) : 0)
#define LAST(i, D) (2 * LANE_BYTES - (D) + (i) % (D))
#undef SHUFFLED
#define SHUFFLED(V, x, F, A) ((V)__builtin_shufflevector((u8v){0}, (u8v)(x), EACH_BYTE(F, A)))

#undef UNDO_ROW
/// The running sum over `row` of elements `D` bytes apart; `D` divides 16.
#define UNDO_ROW(bits, D)                                                           \
  INLINE void NAME(undo_row_##bits##_##D##_)(uint##bits##_t * row, size_t count) {  \
    const size_t lanes = LANE_BYTES / sizeof *row;                                  \
    u##bits##v carry = {0};                                                         \
    size_t i = 0;                                                                   \
    for (; i + lanes <= count; i += lanes) {                                        \
      u##bits##v x = *(const u##bits##v *)(row + i);                                \
      if (D < 16) x += SHUFFLED(u##bits##v, x, UP, (D));                            \
      if (2 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (2 * D));                    \
      if (4 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (4 * D));                    \
      if (8 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (8 * D));                    \
      if (LANE_BYTES > 16) {                                                        \
        u##bits##v sum = SHUFFLED(u##bits##v, x, CARRY, D);                         \
        if (LANE_BYTES > 32) {                                                      \
          sum += SHUFFLED(u##bits##v, sum, UP_LANES, 16);                           \
          sum += SHUFFLED(u##bits##v, sum, UP_LANES, 32);                           \
        }                                                                           \
        x += sum;                                                                   \
      }                                                                             \
      *(u##bits##v *)(row + i) = x + carry;                                         \
      carry += SHUFFLED(u##bits##v, x, LAST, D);                                    \
    }                                                                               \
    const size_t step = D / sizeof *row;                                            \
    for (i = i > step ? i : step; i < count; i++) row[i] += row[i - step];          \
  }

UNDO_ROW(8, 1)
UNDO_ROW(8, 2)
UNDO_ROW(8, 4)
UNDO_ROW(16, 2)
UNDO_ROW(16, 4)
UNDO_ROW(16, 8)
UNDO_ROW(32, 4)
UNDO_ROW(32, 8)
UNDO_ROW(32, 16)
UNDO_ROW(64, 8)
UNDO_ROW(64, 16)

#undef UNDO_FOUR
#if LANE_BYTES == 32
#undef LAST_OF_16
#define LAST_OF_16(i, D) (LANE_BYTES + (i) / 16 * 16 + 16 - (D) + (i) % (D))
/// The same over four rows, two in each register, of which no half has to know the other.
#define UNDO_FOUR(bits, D)                                                                              \
  INLINE void NAME(undo_four_##bits##_##D##_)(uint##bits##_t * row, size_t stride, size_t count) {      \
    const size_t some = 16 / sizeof *row, step = D / sizeof *row;                                       \
    u##bits##v carry[2] = {{0}, {0}};                                                                   \
    size_t i = 0;                                                                                       \
    for (; i + some <= count; i += some)                                                                \
      _Pragma("clang loop unroll(full)") for (size_t k = 0; k < 2; k++) {                               \
        uint##bits##_t *one = row + 2 * k * stride + i, *other = one + stride;                          \
        u##bits##v x;                                                                                   \
        memcpy(&x, one, 16);                                                                            \
        memcpy((uint8_t *)&x + 16, other, 16);                                                          \
        if (D < 16) x += SHUFFLED(u##bits##v, x, UP, (D));                                              \
        if (2 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (2 * D));                                      \
        if (4 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (4 * D));                                      \
        if (8 * D < 16) x += SHUFFLED(u##bits##v, x, UP, (8 * D));                                      \
        x += carry[k];                                                                                  \
        memcpy(one, &x, 16);                                                                            \
        memcpy(other, (const uint8_t *)&x + 16, 16);                                                    \
        carry[k] = SHUFFLED(u##bits##v, x, LAST_OF_16, D);                                              \
      }                                                                                                 \
    for (i = i > step ? i : step; i < count; i++)                                                       \
      for (size_t k = 0; k < 4; k++) row[k * stride + i] += row[k * stride + i - step];                 \
  }
#else
#define UNDO_FOUR(bits, D)                                                                         \
  INLINE void NAME(undo_four_##bits##_##D##_)(uint##bits##_t * row, size_t stride, size_t count) { \
    for (size_t k = 0; k < 4; k++) NAME(undo_row_##bits##_##D##_)(row + k * stride, count);        \
  }
#endif

UNDO_FOUR(8, 1)
UNDO_FOUR(8, 2)
UNDO_FOUR(8, 4)
UNDO_FOUR(16, 2)
UNDO_FOUR(16, 4)
UNDO_FOUR(16, 8)
UNDO_FOUR(32, 4)
UNDO_FOUR(32, 8)
UNDO_FOUR(32, 16)
UNDO_FOUR(64, 8)
UNDO_FOUR(64, 16)

#undef UNDO_ANY
/// The running sums of pixels of `samples` samples, one sum for each sample; three, the commonest, are
/// kept in registers.
#define UNDO_ANY(bits)                                                                              \
  INLINE void NAME(undo_row_##bits##_any_)(uint##bits##_t * row, size_t count, size_t samples) {    \
    size_t i = samples;                                                                             \
    if (samples == 3 && count >= 3) {                                                               \
      uint##bits##_t a = row[0], b = row[1], c = row[2];                                            \
      for (; i + 3 <= count; i += 3) {                                                              \
        row[i] = a += row[i];                                                                       \
        row[i + 1] = b += row[i + 1];                                                               \
        row[i + 2] = c += row[i + 2];                                                               \
      }                                                                                             \
    }                                                                                               \
    for (; i < count; i++) row[i] += row[i - samples];                                              \
  }
UNDO_ANY(8)
UNDO_ANY(16)
UNDO_ANY(32)
UNDO_ANY(64)

#undef PREDICTOR2
#define PREDICTOR2(bits, one, two, four)                                                              \
  INLINE void NAME(undo_row_##bits##_)(uint##bits##_t * row, size_t count, size_t samples) {          \
    switch (samples) {                                                                                \
      case 1: NAME(undo_row_##bits##_##one##_)(row, count); return;                                   \
      case 2: NAME(undo_row_##bits##_##two##_)(row, count); return;                                   \
      case 4: NAME(undo_row_##bits##_##four)(row, count); return;                                     \
      default: NAME(undo_row_##bits##_any_)(row, count, samples); return;                             \
    }                                                                                                 \
  }                                                                                                   \
  BODY(undo_predictor2_##bits)                                                                        \
  (uint##bits##_t * pixels, size_t rows, size_t stride, size_t count, size_t samples) {               \
    size_t y = 0;                                                                                     \
    for (; y + 4 <= rows; y += 4) {                                                                   \
      uint##bits##_t *row = pixels + y * stride;                                                      \
      if (samples == 1) NAME(undo_four_##bits##_##one##_)(row, stride, count);                        \
      else if (samples == 2) NAME(undo_four_##bits##_##two##_)(row, stride, count);                   \
      else if (samples == 4) NAME(undo_four_##bits##_##four)(row, stride, count);                     \
      else                                                                                            \
        for (size_t k = 0; k < 4; k++)                                                                \
          NAME(undo_row_##bits##_any_)(row + k * stride, count, samples);                             \
    }                                                                                                 \
    for (; y < rows; y++) NAME(undo_row_##bits##_)(pixels + y * stride, count, samples);              \
  }                                                                                                   \
  INLINE void NAME(apply_row_##bits##_)(uint##bits##_t * row, size_t count, size_t samples) {         \
    const size_t lanes = LANE_BYTES / sizeof *row;                                                    \
    size_t i = count;                                                                                 \
    for (; i >= samples + lanes; i -= lanes)                                                          \
      *(u##bits##v *)(row + i - lanes) =                                                              \
          *(const u##bits##v *)(row + i - lanes) - *(const u##bits##v *)(row + i - lanes - samples);  \
    for (; i > samples; i--) row[i - 1] -= row[i - 1 - samples];                                      \
  }                                                                                                   \
  BODY(apply_predictor2_##bits)                                                                       \
  (uint##bits##_t * pixels, size_t rows, size_t stride, size_t count, size_t samples) {               \
    for (size_t y = 0; y < rows; y++) NAME(apply_row_##bits##_)(pixels + y * stride, count, samples); \
  }

INLINE void NAME(undo_row_64_fourfold_)(uint64_t *row, size_t count) {
  for (size_t i = 4; i < count; i++) row[i] += row[i - 4];
}
INLINE void NAME(undo_four_64_fourfold_)(uint64_t *row, size_t stride, size_t count) {
  for (size_t k = 0; k < 4; k++) NAME(undo_row_64_fourfold_)(row + k * stride, count);
}
PREDICTOR2(8, 1, 2, 4_)
PREDICTOR2(16, 2, 4, 8_)
PREDICTOR2(32, 4, 8, 16_)
PREDICTOR2(64, 8, 16, fourfold_)

BODY(undo_predictor3_32)
(uint8_t *source, size_t source_stride_bytes, uint32_t *target, size_t target_stride, size_t rows,
 size_t count, size_t samples) {
  for (size_t y = 0; y < rows; y++) {
    uint8_t *planes = source + y * source_stride_bytes;
    NAME(undo_row_8_)(planes, count * 4, samples);
    const uint8_t *restrict a = planes, *restrict b = a + count, *restrict c = b + count,
                            *restrict d = c + count;
    uint32_t *restrict row = target + y * target_stride;
    for (size_t x = 0; x < count; x++)
      row[x] = (uint32_t)a[x] << 24 | (uint32_t)b[x] << 16 | (uint32_t)c[x] << 8 | d[x];
  }
}

BODY(undo_predictor3_64)
(uint8_t *source, size_t source_stride_bytes, uint64_t *target, size_t target_stride, size_t rows,
 size_t count, size_t samples) {
  for (size_t y = 0; y < rows; y++) {
    uint8_t *planes = source + y * source_stride_bytes;
    NAME(undo_row_8_)(planes, count * 8, samples);
    const uint8_t *restrict p = planes;
    uint64_t *restrict row = target + y * target_stride;
    for (size_t x = 0; x < count; x++) {
      uint64_t value = 0;
      for (size_t k = 0; k < 8; k++) value |= (uint64_t)p[k * count + x] << (56 - 8 * k);
      row[x] = value;
    }
  }
}

#undef APPLY3
#define APPLY3(bits)                                                                                   \
  BODY(apply_predictor3_##bits)                                                                        \
  (const uint##bits##_t *source, size_t source_stride, uint8_t *target, size_t target_stride_bytes,    \
   size_t rows, size_t count, size_t samples) {                                                        \
    for (size_t y = 0; y < rows; y++) {                                                                \
      const uint##bits##_t *restrict row = source + y * source_stride;                                 \
      uint8_t *restrict planes = target + y * target_stride_bytes;                                     \
      for (size_t k = 0; k < bits / 8; k++)                                                            \
        for (size_t x = 0; x < count; x++) planes[k * count + x] = (uint8_t)(row[x] >> (bits - 8 - 8 * k)); \
      NAME(apply_row_8_)(planes, count * (bits / 8), samples);                                         \
    }                                                                                                  \
  }
APPLY3(32)
APPLY3(64)
#endif
