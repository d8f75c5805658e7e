// How often each class occurs.
//
// Scene classifications have a dozen classes. In a window those that are asked for are compared with, a
// register of pixels at a time, into counters of a byte a lane. A larger raster is counted bit by bit: a
// shuffle makes each of the first sixteen values a bit, and carry-save adders count the ones in each bit
// (W. Muła, N. Kurz and D. Lemire, "Faster population counts using AVX2 instructions", The Computer Journal
// 61(1), 2018; for each bit apart as in M. D. R. Klarqvist, W. Muła and D. Lemire, "Efficient computation of
// positional population counts using SIMD instructions", 2019). Where other values occur, a table counts.

#ifndef SUFFIX
#define KERNELS "classes.c"

#include <stdint.h>

/// Registers whose bits are counted together.
enum { CARRY_BLOCK = 32 };
#define FOUR_TIMES(...) __VA_ARGS__, __VA_ARGS__, __VA_ARGS__, __VA_ARGS__
/// The bits of the values 0 to 7, and of 8 to 15.
static const uint8_t LOW_BITS[64] = {FOUR_TIMES(1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0)};
static const uint8_t HIGH_BITS[64] = {FOUR_TIMES(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128)};
static const uint8_t SIXTEEN_VALUES[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};

#if defined(__aarch64__)
#include <arm_neon.h>
#endif
#include "stamp.h"

KERNEL(count_classes,
       (const uint8_t *classes, size_t stride, const uint8_t *mask, size_t mask_stride, size_t rows,
        size_t count, uint32_t counts[256]),
       (classes, stride, mask, mask_stride, rows, count, counts))
KERNEL(count_class_windows,
       (const uint8_t *classes, size_t stride, const class_window *windows, size_t window_count, size_t width,
        size_t height, const uint8_t *wanted, size_t wanted_count, uint32_t *counts),
       (classes, stride, windows, window_count, width, height, wanted, wanted_count, counts))
#else

#include "lanes.h"

#undef BYTES
#define BYTES NAME(bytes_)
typedef char BYTES __attribute__((vector_size(LANE_BYTES)));

/// All bytes of a register, added.
INLINE uint32_t NAME(sum_bytes_)(u8v lanes) {
#if LANE_BYTES == 32
  u64v sums = (u64v)__builtin_ia32_psadbw256((BYTES)lanes, (BYTES){0});
#elif LANE_BYTES == 64
  u64v sums = (u64v)__builtin_ia32_psadbw512((BYTES)lanes, (BYTES){0});
#elif defined(__x86_64__)
  u64v sums = (u64v)__builtin_ia32_psadbw128((BYTES)lanes, (BYTES){0});
#else
  u16v pairs = ((u16v)lanes & 0xff) + ((u16v)lanes >> 8);
  u32v fours = ((u32v)pairs & 0xffff) + ((u32v)pairs >> 16);
  u64v sums = ((u64v)fours & 0xffffffff) + ((u64v)fours >> 32);
#endif
  uint64_t total = 0;
  for (size_t i = 0; i < LANE_BYTES / 8; i++) total += sums[i];
  return (uint32_t)total;
}

#undef HAS_SHUFFLE
#if LANE_BYTES == 32
#define HAS_SHUFFLE 1
INLINE u8v NAME(look_up_)(u8v table, u8v index) {
  return (u8v)__builtin_ia32_pshufb256((BYTES)table, (BYTES)index);
}
#elif LANE_BYTES == 64
#define HAS_SHUFFLE 1
INLINE u8v NAME(look_up_)(u8v table, u8v index) {
  return (u8v)__builtin_ia32_pshufb512((BYTES)table, (BYTES)index);
}
#elif defined(__aarch64__)
#define HAS_SHUFFLE 1
INLINE u8v NAME(look_up_)(u8v table, u8v index) {
  return (u8v)vqtbl1q_u8((uint8x16_t)table, (uint8x16_t)index);
}
#endif

#ifdef HAS_SHUFFLE
/// How often eight values have occurred: a bit for each in each byte, in binary over the registers, and from
/// the thirty-twos on in bytes.
#define CARRIES NAME(carries_)
typedef struct {
  u8v ones, twos, fours, eights, sixteens, many[8];
} CARRIES;

/// The sum of three bits, in each bit of a register: `low` is set to its ones, and its twos are returned.
INLINE u8v NAME(carry_)(u8v *low, u8v a, u8v b) {
  u8v c = *low, either = a ^ b;
  *low = either ^ c;
  return (a & b) | (either & c);
}

/// Counts eight values in `registers` registers, a multiple of 32, and returns all of them or-ed. Byte k of
/// the table is the bit of value k.
INLINE u8v NAME(add_bits_)(CARRIES *carries, const uint8_t *pixels, size_t registers,
                           const uint8_t table[64]) {
  const u8v bits = *(const u8v *)table;
  u8v ones = carries->ones, twos = carries->twos, fours = carries->fours, eights = carries->eights, any = {0};
  for (size_t i = 0; i < registers; i += CARRY_BLOCK) {
    const uint8_t *block = pixels + i * LANE_BYTES;
#define BITS(k) ({ u8v x = *(const u8v *)(block + (k) * LANE_BYTES); any |= x; NAME(look_up_)(bits, x); })
#define TWOS(k) ({ u8v a1 = BITS(k), b1 = BITS((k) + 1); NAME(carry_)(&ones, a1, b1); })
#define FOURS(k) ({ u8v a2 = TWOS(k), b2 = TWOS((k) + 2); NAME(carry_)(&twos, a2, b2); })
#define EIGHTS(k) ({ u8v a4 = FOURS(k), b4 = FOURS((k) + 4); NAME(carry_)(&fours, a4, b4); })
#define SIXTEENS(k) ({ u8v a8 = EIGHTS(k), b8 = EIGHTS((k) + 8); NAME(carry_)(&eights, a8, b8); })
    u8v a = SIXTEENS(0), b = SIXTEENS(16);
    u8v many = NAME(carry_)(&carries->sixteens, a, b);
    for (int k = 0; k < 8; k++) carries->many[k] += (many >> k) & 1;
#undef BITS
#undef TWOS
#undef FOURS
#undef EIGHTS
#undef SIXTEENS
  }
  carries->ones = ones;
  carries->twos = twos;
  carries->fours = fours;
  carries->eights = eights;
  return any;
}

INLINE void NAME(settle_)(const CARRIES *c, uint32_t *counts) {
  for (int k = 0; k < 8; k++) {
    u8v few = ((c->ones >> k) & 1) + 2 * ((c->twos >> k) & 1) + 4 * ((c->fours >> k) & 1) +
              8 * ((c->eights >> k) & 1) + 16 * ((c->sixteens >> k) & 1);
    counts[k] += 32 * NAME(sum_bytes_)(c->many[k]) + NAME(sum_bytes_)(few);
  }
}
#endif

/// Whether a byte of a register is 16 or more.
INLINE bool NAME(is_beyond_)(u8v lanes) {
  u64v high = (u64v)(lanes & 0xf0);
  uint64_t any = 0;
  for (size_t i = 0; i < LANE_BYTES / 8; i++) any |= high[i];
  return any != 0;
}

/// Adds how often `wanted`, up to eight values, occur in at most 255 registers: rows of `count` whole ones.
INLINE void NAME(count_some_)(int some, const uint8_t *pixels, size_t stride, size_t rows, size_t count,
                              const uint8_t *wanted, uint32_t *counts) {
  u8v found[8] = {{0}}, value[8];
  for (int c = 0; c < some; c++) value[c] = (u8v){0} + wanted[c];
  for (size_t y = 0; y < rows; y++)
    for (size_t i = 0; i < count; i++) {
      u8v x = *(const u8v *)(pixels + y * stride + i * LANE_BYTES);
      for (int c = 0; c < some; c++) found[c] -= (u8v)(x == value[c]);
    }
  for (int c = 0; c < some; c++) counts[c] += NAME(sum_bytes_)(found[c]);
}

/// Counts one value after the other where they are few.
INLINE void NAME(count_few_)(const uint8_t *pixels, size_t stride, size_t rows, size_t count,
                             const uint8_t *wanted, size_t wanted_count, uint32_t *counts) {
  for (size_t c = 0; c < wanted_count;) {
    size_t left = wanted_count - c;
#define SOME(n) \
  { NAME(count_some_)(n, pixels, stride, rows, count, wanted + c, counts + c); c += n; continue; }
    if (left >= 6) SOME(6)
    if (left >= 4) SOME(4)
    if (left >= 2) SOME(2)
    SOME(1)
#undef SOME
  }
}

/// Any values, by tables: neighbours are often equal, and one table would wait for itself.
INLINE void NAME(count_any_)(const uint8_t *pixels, size_t count, uint32_t *counts) {
  uint32_t tables[3][256] = {{0}};
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    counts[pixels[i]] += 1;
    for (size_t k = 1; k < 4; k++) tables[k - 1][pixels[i + k]] += 1;
  }
  for (size_t v = 0; v < 256; v++) counts[v] += tables[0][v] + tables[1][v] + tables[2][v];
  for (; i < count; i++) counts[pixels[i]] += 1;
}

/// A run of pixels: sixteen values fast, the others by tables.
INLINE void NAME(count_run_)(const uint8_t *pixels, size_t count, uint32_t *counts) {
  size_t done = 0;
#ifdef HAS_SHUFFLE
  CARRIES low = {{0}}, high = {{0}};
  for (size_t blocks = 0; count - done >= CARRY_BLOCK * LANE_BYTES;) {
    // Few enough for the second look to find them in the first cache.
    size_t most = (count - done) / (CARRY_BLOCK * LANE_BYTES), some = 8192 / (CARRY_BLOCK * LANE_BYTES);
    if (some > most) some = most;
    const CARRIES before = low;
    const u8v any = NAME(add_bits_)(&low, pixels + done, some * CARRY_BLOCK, LOW_BITS);
    if (NAME(is_beyond_)(any)) {
      low = before;
      NAME(count_any_)(pixels + done, some * CARRY_BLOCK * LANE_BYTES, counts);
    } else {
      NAME(add_bits_)(&high, pixels + done, some * CARRY_BLOCK, HIGH_BITS);
      blocks += some;
    }
    done += some * CARRY_BLOCK * LANE_BYTES;
    if (blocks + 8 <= 255) continue;
    // The bytes are full.
    NAME(settle_)(&low, counts);
    NAME(settle_)(&high, counts + 8);
    low = high = (CARRIES){{0}};
    blocks = 0;
  }
  NAME(settle_)(&low, counts);
  NAME(settle_)(&high, counts + 8);
#endif
  while (count - done >= LANE_BYTES) {
    size_t registers = (count - done) / LANE_BYTES;
    if (registers > 255) registers = 255;
    u8v any = {0};
    for (size_t i = 0; i < registers; i++) any |= *(const u8v *)(pixels + done + i * LANE_BYTES);
    if (NAME(is_beyond_)(any)) NAME(count_any_)(pixels + done, registers * LANE_BYTES, counts);
    else NAME(count_few_)(pixels + done, 0, 1, registers, SIXTEEN_VALUES, 16, counts);
    done += registers * LANE_BYTES;
  }
  for (; done < count; done++) counts[pixels[done]] += 1;
}

BODY(count_classes)
(const uint8_t *classes, size_t stride, const uint8_t *mask, size_t mask_stride, size_t rows, size_t count,
 uint32_t counts[256]) {
  if (stride == count && (mask == NULL || mask_stride == count)) {
    count *= rows;
    rows = rows != 0;
  }
  for (size_t y = 0; y < rows; y++) {
    const uint8_t *row = classes + y * stride;
    if (mask == NULL) {
      NAME(count_run_)(row, count, counts);
      continue;
    }
    // What is masked out is counted as zeros, and taken off again.
    const uint8_t *keep = mask + y * mask_stride;
    uint8_t kept[4096];
    for (size_t x = 0; x < count; x += sizeof kept) {
      const size_t n = count - x < sizeof kept ? count - x : sizeof kept;
      uint32_t out = 0;
      for (size_t i = 0; i < n; i++) {
        kept[i] = keep[x + i] != 0 ? row[x + i] : 0;
        out += keep[x + i] == 0;
      }
      NAME(count_run_)(kept, n, counts);
      counts[0] -= out;
    }
  }
}

BODY(count_class_windows)
(const uint8_t *classes, size_t stride, const class_window *windows, size_t window_count, size_t width,
 size_t height, const uint8_t *wanted, size_t wanted_count, uint32_t *counts) {
  const size_t whole = width / LANE_BYTES, rest = width % LANE_BYTES;
  const size_t step = whole == 0 ? height : 255 / whole > 0 ? 255 / whole : 1;
  for (size_t i = 0; i < window_count; i++) {
    uint32_t *found = counts + i * wanted_count;
    for (size_t c = 0; c < wanted_count; c++) found[c] = 0;
    const uint8_t *base = classes + (size_t)windows[i].y * stride + (size_t)windows[i].x;
    // Windows lie anywhere, and a row of one is too short for the processor to see what follows.
    if (i + 2 < window_count) {
      const uint8_t *next = classes + (size_t)windows[i + 2].y * stride + (size_t)windows[i + 2].x;
      for (size_t y = 0; y < height; y++) {
        __builtin_prefetch(next + y * stride);
        __builtin_prefetch(next + y * stride + width - 1);
      }
    }
    for (size_t y = 0; y < height && whole > 0; y += step) {
      const size_t rows = height - y < step ? height - y : step;
      for (size_t x = 0; x < whole; x += 255)
        NAME(count_few_)(base + y * stride + x * LANE_BYTES, stride, rows,
                         whole - x < 255 ? whole - x : 255, wanted, wanted_count, found);
    }
    if (rest == 0) continue;
    // The last columns of some rows, side by side.
    uint8_t packed[16 * LANE_BYTES];
    for (size_t y = 0, rows; y < height; y += rows) {
      const size_t room = sizeof packed / rest;
      rows = height - y < room ? height - y : room;
      for (size_t r = 0; r < rows; r++)
        memcpy(packed + r * rest, base + (y + r) * stride + whole * LANE_BYTES, rest);
      const size_t bytes = rows * rest, registers = bytes / LANE_BYTES;
      if (registers > 0) NAME(count_few_)(packed, 0, 1, registers, wanted, wanted_count, found);
      for (size_t k = registers * LANE_BYTES; k < bytes; k++)
        for (size_t c = 0; c < wanted_count; c++) found[c] += packed[k] == wanted[c];
    }
  }
}
#endif
