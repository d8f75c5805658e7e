// Noise of position: what stands at (x, y) depends on x, y and a seed alone, so any tile can be made by
// itself and neighbours fit. Positions are whole numbers; wavelengths are powers of two of their unit, so
// that the cell of a position and the place inside it are exact on every processor.

#ifndef SUFFIX
#define KERNELS "noise.c"
#include "stamp.h"

KERNEL(fractal_row,
       (const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed, int longest,
        int octaves, float gain),
       (x, y, target, count, seed, longest, octaves, gain))
KERNEL(cells_row,
       (const int32_t *x, const int32_t *y, uint32_t *cell, float *margin, size_t count, uint32_t seed,
        int size),
       (x, y, cell, margin, count, seed, size))
KERNEL(grain_row, (const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed),
       (x, y, target, count, seed))
#else

#include "lanes.h"

/// A well-mixed number for each position: the finaliser of MurmurHash3 (A. Appleby) over a linear
/// combination.
INLINE u32v NAME(hash)(u32v x, u32v y, uint32_t seed) {
  u32v h = x * 0x9E3779B1u + y * 0x85EBCA77u + seed;
  h ^= h >> 16;
  h *= 0x85EBCA6Bu;
  h ^= h >> 13;
  h *= 0xC2B2AE35u;
  h ^= h >> 16;
  return h;
}

/// The product of the gradient that belongs to a lattice point and the way to it. The gradient's two parts
/// are the halves of the hash, from -1 up to 1.
INLINE f32v NAME(slope_to)(u32v hash, f32v dx, f32v dy) {
  f32v gx = __builtin_convertvector((i32v)(hash << 16) >> 16, f32v);
  f32v gy = __builtin_convertvector((i32v)hash >> 16, f32v);
  return (gx * dx + gy * dy) * (1.0f / 32768);
}

INLINE f32v NAME(faded)(f32v t) { return t * t * t * (t * (t * 6 - 15) + 10); }

/// Gradient noise with a wavelength of 2^`bits`, smooth to the second derivative (K. Perlin, "Improving
/// noise", 2002): between -1 and 1, and 0 on the lattice.
INLINE f32v NAME(gradient_noise)(i32v x, i32v y, uint32_t seed, int bits) {
  u32v column = (u32v)(x >> bits), row = (u32v)(y >> bits);
  int32_t mask = (1 << bits) - 1;
  float scale = 1.0f / (float)(1 << bits);
  f32v dx = __builtin_convertvector(x & mask, f32v) * scale;
  f32v dy = __builtin_convertvector(y & mask, f32v) * scale;
  f32v a = NAME(slope_to)(NAME(hash)(column, row, seed), dx, dy);
  f32v b = NAME(slope_to)(NAME(hash)(column + 1, row, seed), dx - 1, dy);
  f32v c = NAME(slope_to)(NAME(hash)(column, row + 1, seed), dx, dy - 1);
  f32v d = NAME(slope_to)(NAME(hash)(column + 1, row + 1, seed), dx - 1, dy - 1);
  f32v u = NAME(faded)(dx), v = NAME(faded)(dy);
  f32v north = a + u * (b - a), south = c + u * (d - c);
  return north + v * (south - north);
}

#undef LANES
#define LANES (LANE_BYTES / 4)

/// Calls `body` for each register of positions; the last is filled with zeros.
#undef EACH
#define EACH(...)                                                            \
  for (size_t i = 0; i < count; i += LANES) {                                \
    size_t n = count - i < LANES ? count - i : LANES;                        \
    i32v px = {0}, py = {0};                                                 \
    if (n == LANES) {                                                        \
      px = *(const i32v *)(x + i);                                           \
      py = *(const i32v *)(y + i);                                           \
    } else {                                                                 \
      memcpy(&px, x + i, n * 4);                                             \
      memcpy(&py, y + i, n * 4);                                             \
    }                                                                        \
    __VA_ARGS__                                                                 \
  }

#undef PUT
#define PUT(target, value)                                \
  {                                                       \
    if (n == LANES) memcpy((target) + i, &(value), 4 * LANES); \
    else memcpy((target) + i, &(value), 4 * n);           \
  }

BODY(fractal_row)
(const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed, int longest, int octaves,
 float gain) {
  EACH({
    f32v sum = {0};
    float weight = 1;
    for (int octave = 0; octave < octaves; octave++) {
      sum += weight * NAME(gradient_noise)(px, py, seed + 0x632BE5ABu * (uint32_t)octave, longest - octave);
      weight *= gain;
    }
    PUT(target, sum)
  })
}

// One point in each square of a lattice, anywhere in it; a cell is all that is nearer to its point than to
// any other, by the greater of the two distances, so that borders are straight and often square.
BODY(cells_row)
(const int32_t *x, const int32_t *y, uint32_t *cell, float *margin, size_t count, uint32_t seed, int size) {
  int32_t mask = (1 << size) - 1;
  float scale = 1.0f / (float)(1 << size);
  EACH({
    u32v column = (u32v)(px >> size), row = (u32v)(py >> size);
    f32v dx = __builtin_convertvector(px & mask, f32v) * scale;
    f32v dy = __builtin_convertvector(py & mask, f32v) * scale;
    f32v nearest = {0}, second = {0};
    u32v winner = {0};
    nearest += 8;
    second += 8;
    for (int j = -1; j <= 1; j++) {
      for (int k = -1; k <= 1; k++) {
        u32v h = NAME(hash)(column + (uint32_t)k, row + (uint32_t)j, seed);
        f32v cx = __builtin_convertvector((i32v)(h & 0xFFFF), f32v) * (1.0f / 65536) + (float)k - dx;
        f32v cy = __builtin_convertvector((i32v)(h >> 16), f32v) * (1.0f / 65536) + (float)j - dy;
        cx = __builtin_elementwise_abs(cx);
        cy = __builtin_elementwise_abs(cy);
        f32v distance = __builtin_elementwise_max(cx, cy) + 0.25f * __builtin_elementwise_min(cx, cy);
        i32v is_nearer = distance < nearest;
        f32v beaten = __builtin_elementwise_max(nearest, distance);
        second = __builtin_elementwise_min(second, beaten);
        nearest = __builtin_elementwise_min(nearest, distance);
        winner = (winner & (u32v)~is_nearer) | (h & (u32v)is_nearer);
      }
    }
    f32v border = second - nearest;
    PUT(cell, winner)
    PUT(margin, border)
  })
}

// The sum of the four bytes of a hash, centred: nearly a normal distribution.
BODY(grain_row)(const int32_t *x, const int32_t *y, float *target, size_t count, uint32_t seed) {
  EACH({
    u32v h = NAME(hash)((u32v)px, (u32v)py, seed);
    u32v pairs = (h & 0x00FF00FFu) + ((h >> 8) & 0x00FF00FFu);
    i32v sum = (i32v)((pairs & 0xFFFFu) + (pairs >> 16)) - 510;
    f32v value = __builtin_convertvector(sum, f32v) * (1.0f / 147.8f);
    PUT(target, value)
  })
}
#endif
