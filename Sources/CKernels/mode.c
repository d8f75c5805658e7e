// The commonest class of boxes of whole pixels: reductions of class maps by whole numbers.
//
// The pixels of a box are told apart first, so that a register holds the same pixel of as many boxes as it
// has bytes. Then each is compared with those before it: the count that results is how often its class has
// come so far, and where that exceeds all counts so far its class wins. That is the rule of the general way
// (area.c) for any classes, without a table of them: n²/2 comparisons for the n pixels of 16, 32 or 64 boxes.

#ifndef SUFFIX
#define KERNELS "mode.c"
#include "stamp.h"

KERNEL(mode_boxes,
       (const uint8_t *source, size_t stride, size_t across, size_t down, uint8_t *target, size_t count,
        bool has_no_data, uint8_t no_data, uint8_t fill, bool avoids_fill),
       (source, stride, across, down, target, count, has_no_data, no_data, fill, avoids_fill))
#else

#include "lanes.h"

/// Boxes that are done at once: their pixels stay in the first cache.
#undef MODE_CHUNK
#define MODE_CHUNK 128

typedef uint8_t NAME(bytes16_) __attribute__((vector_size(16), aligned(1), may_alias));

/// The `j`-th of every fifth byte from the `k`-th on, of five registers: its place in what came of the
/// registers before the `m`-th, which is in the lanes already, and the `m`-th.
#undef FIFTH
#undef FIFTHS
#define FIFTH(j, k, m)                                                                       \
  ((5 * (j) + (k)) / 16 == (m) ? 16 + (5 * (j) + (k)) % 16                                   \
   : (m) > 1                   ? (j)                                                         \
                               : (5 * (j) + (k)) % 16)
#define FIFTHS(a, b, k, m)                                                                            \
  __builtin_shufflevector(a, b, FIFTH(0, k, m), FIFTH(1, k, m), FIFTH(2, k, m), FIFTH(3, k, m),       \
                          FIFTH(4, k, m), FIFTH(5, k, m), FIFTH(6, k, m), FIFTH(7, k, m),             \
                          FIFTH(8, k, m), FIFTH(9, k, m), FIFTH(10, k, m), FIFTH(11, k, m),           \
                          FIFTH(12, k, m), FIFTH(13, k, m), FIFTH(14, k, m), FIFTH(15, k, m))
#undef SPLIT_FIFTHS
#define SPLIT_FIFTHS(k)                                                                              \
  *(NAME(bytes16_) *)(target + (k) * plane_stride + i) =                                             \
      FIFTHS(FIFTHS(FIFTHS(FIFTHS(r[0], r[1], k, 1), r[2], k, 2), r[3], k, 3), r[4], k, 4)

/// Splits `count` fives of bytes into planes.
LOOP NAME(split_fives_)(const uint8_t *source, uint8_t *target, size_t count, size_t plane_stride) {
  size_t i = 0;
  for (; i + 16 <= count; i += 16) {
    NAME(bytes16_) r[5];
    memcpy(r, source + 5 * i, sizeof r);
    SPLIT_FIFTHS(0);
    SPLIT_FIFTHS(1);
    SPLIT_FIFTHS(2);
    SPLIT_FIFTHS(3);
    SPLIT_FIFTHS(4);
  }
  for (; i < count; i++)
    for (size_t k = 0; k < 5; k++) target[k * plane_stride + i] = source[5 * i + k];
}

/// Splits `count` runs of `across` bytes into planes: by fives, by what the compiler makes registers of, and
/// by twos first where that halves what it does not.
INLINE void NAME(split_runs_)(const uint8_t *source, uint8_t *target, size_t count, size_t across,
                              size_t plane_stride) {
  if (across == 5) {
    NAME(split_fives_)(source, target, count, plane_stride);
  } else if (across % 2 == 0 && across > 4) {
    uint8_t halves[2][MODE_CHUNK * MODE_SIDE_LIMIT / 2];
    const size_t half = across / 2;
    deinterleave_8(source, halves[0], count * half, 2, sizeof halves[0]);
    for (size_t k = 0; k < 2; k++) {
      if (half == 5) NAME(split_fives_)(halves[k], target + k * plane_stride, count, 2 * plane_stride);
      else deinterleave_8(halves[k], target + k * plane_stride, count, half, 2 * plane_stride);
    }
  } else {
    deinterleave_8(source, target, count, across, plane_stride);
  }
}

/// Counts pixel `p` among those before it, and makes it the winner where it came oftener than any. Pixels are
/// `MODE_CHUNK` apart.
INLINE void NAME(mode_step_)(const uint8_t *pixels, size_t p, bool has_no_data, u8v no_data, u8v *best,
                             u8v *winner) {
  const u8v value = *(const u8v *)(pixels + p * MODE_CHUNK);
  // A comparison gives −1 where it holds.
  u8v even = (u8v){0} + 1, odd = {0};
  size_t q = 0;
  for (; q + 2 <= p; q += 2) {
    even -= (u8v)(value == *(const u8v *)(pixels + q * MODE_CHUNK));
    odd -= (u8v)(value == *(const u8v *)(pixels + (q + 1) * MODE_CHUNK));
  }
  if (q < p) even -= (u8v)(value == *(const u8v *)(pixels + q * MODE_CHUNK));
  u8v count = even + odd;
  if (has_no_data) count &= (u8v)(value != no_data);
  const u8v wins = (u8v)(count > *best);
  *best = (wins & count) | (~wins & *best);
  *winner = (wins & value) | (~wins & *winner);
}

/// The winners of a chunk of boxes, a register at a time.
INLINE void NAME(mode_chunk_)(const uint8_t *pixels, size_t box, bool has_no_data, uint8_t no_data,
                              uint8_t fill, bool avoids_fill, uint8_t *target, size_t count) {
  const u8v missing = (u8v){0} + no_data, filled = (u8v){0} + fill;
  const u8v step = (u8v){0} + (uint8_t)(!avoids_fill ? 0 : fill == 0 ? 1 : -1);
  for (size_t i = 0; i < count; i += LANE_BYTES) {
    u8v best = {0}, winner = filled;
    for (size_t p = 0; p < box; p++)
      NAME(mode_step_)(pixels + i, p, has_no_data, missing, &best, &winner);
    winner += (u8v)(winner == filled) & (u8v)(best != (u8v){0}) & step;
    if (i + LANE_BYTES <= count) *(u8v *)(target + i) = winner;
    else memcpy(target + i, &winner, count - i);
  }
}

#undef MODE_LOOP
#define MODE_LOOP(name, box, has_no_data)                                                                 \
  LOOP NAME(name)(const uint8_t *pixels, size_t size, uint8_t no_data, uint8_t fill, bool avoids_fill,    \
                  uint8_t *target, size_t count) {                                                        \
    (void)size;                                                                                           \
    NAME(mode_chunk_)(pixels, box, has_no_data, no_data, fill, avoids_fill, target, count);               \
  }
MODE_LOOP(mode_4, 4, false)
MODE_LOOP(mode_4_valid, 4, true)
MODE_LOOP(mode_9, 9, false)
MODE_LOOP(mode_9_valid, 9, true)
MODE_LOOP(mode_any, size, true)
MODE_LOOP(mode_any_whole, size, false)

BODY(mode_boxes)
(const uint8_t *source, size_t stride, size_t across, size_t down, uint8_t *target, size_t count,
 bool has_no_data, uint8_t no_data, uint8_t fill, bool avoids_fill) {
  uint8_t pixels[MODE_SIDE_LIMIT * MODE_SIDE_LIMIT * MODE_CHUNK] __attribute__((aligned(64)));
  const size_t box = across * down;
  void (*loop)(const uint8_t *, size_t, uint8_t, uint8_t, bool, uint8_t *, size_t) =
      has_no_data ? NAME(mode_any) : NAME(mode_any_whole);
  if (box == 4) loop = has_no_data ? NAME(mode_4_valid) : NAME(mode_4);
  if (box == 9) loop = has_no_data ? NAME(mode_9_valid) : NAME(mode_9);
  for (size_t start = 0; start < count; start += MODE_CHUNK) {
    size_t n = count - start < MODE_CHUNK ? count - start : MODE_CHUNK;
    if (n < MODE_CHUNK) memset(pixels, 0, box * MODE_CHUNK);
    for (size_t row = 0; row < down; row++)
      NAME(split_runs_)(source + row * stride + start * across, pixels + row * across * MODE_CHUNK, n, across,
                        MODE_CHUNK);
    loop(pixels, box, no_data, fill, avoids_fill, target + start, n);
  }
}
#endif
