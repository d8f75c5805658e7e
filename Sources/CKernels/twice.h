// Bilinear at exactly twice the resolution, of u8 and u16: quarters on both axes, in whole numbers. The same
// values as those of sums of floats, which are exact for quarters, in half the time. Included once for each
// instruction set, by enlarge.c.

/// Pixels that are done at once: their sums stay in the first cache.
#undef TWICE_CHUNK
#define TWICE_CHUNK 512

INLINE i32x NAME(load_whole_)(int type, const void *row, size_t i) {
  return type == PIXEL_U8 ? __builtin_convertvector(*(const u8x *)((const uint8_t *)row + i), i32x)
                          : __builtin_convertvector(*(const u16x *)((const uint16_t *)row + i), i32x);
}

/// One register of targets, two to a pixel, of their sums in sixteenths. Those of u16 may go past the cache.
INLINE void NAME(twice_at_)(int type, i32x low, i32x high, uint16_t fill, uint16_t step, bool moves,
                            bool streams, void *target) {
  low >>= 4;
  if (type == PIXEL_U16) {
    typedef uint16_t line __attribute__((vector_size(LANE_BYTES)));
    u16v q = (u16v)(low | ((high << 12) & (int32_t)0xffff0000));
    if (moves) q += (u16v)(q == (u16v){0} + fill) & ((u16v){0} + step);
    if (streams) __builtin_nontemporal_store((line)q, (line *)target);
    else *(u16v *)target = q;
    return;
  }
  high >>= 4;
  if (moves) {
    // A fill value that is no byte is never met.
    const i32x met = (i32x){0} + fill, taken = (i32x){0} + (int16_t)step;
    low += (low == met) & taken;
    high += (high == met) & taken;
  }
  *(u16x *)target = __builtin_convertvector(low | high << 8, u16x);
}

/// Targets by twos from the sums of columns: a quarter of one and three of the next, and the reverse. Where
/// `is_centred`, each two lie on the pixel i + 1, else between the pixels i and i + 1.
INLINE void NAME(twice_across_)(int type, const int32_t *sums, size_t twos, bool is_centred, uint16_t fill,
                                uint16_t step, bool moves, bool streams, void *target) {
  const size_t size = type == PIXEL_U8 ? 2 : 4;
  char rest[LANE_BYTES] __attribute__((aligned(LANE_BYTES)));
  for (size_t i = 0; i < twos; i += NAME(lanes_)) {
    i32x a = (i32x) * (const i32v *)(sums + i), b = (i32x) * (const i32v *)(sums + i + 1), low, high;
    if (is_centred) {
      i32x c = (i32x) * (const i32v *)(sums + i + 2), most = b + b + b;
      low = a + most;
      high = c + most;
    } else {
      i32x both = a + b;
      low = both + a + a;
      high = both + b + b;
    }
    if (i + NAME(lanes_) <= twos) {
      NAME(twice_at_)(type, low, high, fill, step, moves, streams, (char *)target + i * size);
    } else {
      NAME(twice_at_)(type, low, high, fill, step, moves, false, rest);
      memcpy((char *)target + i * size, rest, (twos - i) * size);
    }
  }
}

/// Two rows of targets between two rows of `pairs` + 1 pixels.
INLINE void NAME(twice_)(int type, const void *north, const void *south, size_t pairs, uint16_t fill,
                         uint16_t step, bool moves, bool streams, void *const *targets) {
  int32_t sums[2][TWICE_CHUNK + 4 * NAME(lanes_)] __attribute__((aligned(64)));
  const size_t size = type == PIXEL_U8 ? 2 : 4;
  // What goes past the cache goes as whole registers. Rows begin at any of their bytes, so each has a few
  // twos of its own before; and where twos between pixels lie askew, those on pixels do not.
  size_t lead[2] = {0, 0};
  bool is_centred[2] = {false, false};
  for (size_t k = 0; k < 2 && streams; k++) {
    uintptr_t place = (uintptr_t)targets[k];
    is_centred[k] = place % 4 != 0;
    lead[k] = (size_t)(-(place + 2 * is_centred[k])) % LANE_BYTES / 4;
  }
  for (size_t start = 0; start < pairs; start += TWICE_CHUNK) {
    size_t left = pairs + 1 - start, most = TWICE_CHUNK + NAME(lanes_) + 2, i = 0;
    size_t n = left < most ? left : most;
    // Sixteenths; eight of them are added, which rounds halves up.
    for (; i + NAME(lanes_) <= n; i += NAME(lanes_)) {
      i32x a = NAME(load_whole_)(type, north, start + i), b = NAME(load_whole_)(type, south, start + i);
      i32x both = a + b + 2;
      *(i32v *)(sums[0] + i) = (i32v)(both + a + a);
      *(i32v *)(sums[1] + i) = (i32v)(both + b + b);
    }
    for (; i < n; i++) {
      int32_t a = (int32_t)NAME(get_)(north, type, start + i);
      int32_t b = (int32_t)NAME(get_)(south, type, start + i);
      sums[0][i] = 3 * a + b + 2;
      sums[1][i] = a + 3 * b + 2;
    }
    for (size_t k = 0; k < 2; k++) {
      char *here = (char *)targets[k] + 2 * is_centred[k] + start * size;
      size_t end = n - 1 - is_centred[k], from = lead[k] < end ? lead[k] : end;
      size_t to = from + TWICE_CHUNK < end ? from + TWICE_CHUNK : end;
      if (start == 0 && from > 0)
        NAME(twice_across_)(type, sums[k], from, is_centred[k], fill, step, moves, false, here);
      if (is_centred[k])
        NAME(twice_across_)(type, sums[k] + from, to - from, true, fill, step, moves, streams,
                            here + from * size);
      else
        NAME(twice_across_)(type, sums[k] + from, to - from, false, fill, step, moves, streams,
                            here + from * size);
      if (!is_centred[k]) continue;
      // One target before the first pixel and one beyond the last but one.
      for (size_t side = 0; side < 2; side++) {
        if (side == 0 ? start > 0 : start + n < pairs + 1) continue;
        const int32_t *s = side == 0 ? sums[k] : sums[k] + n - 2;
        uint16_t q = (uint16_t)((side == 0 ? 3 * s[0] + s[1] : s[0] + 3 * s[1]) >> 4);
        size_t at = side == 0 ? 0 : 2 * pairs - 1;
        ((uint16_t *)targets[k])[at] = moves && q == fill ? (uint16_t)(q + step) : q;
      }
    }
  }
}

typedef void (*NAME(twicer_))(const void *, const void *, size_t, const NAME(rounding_) *, void *const *);

#undef TWICE
#define TWICE(name, type, moves, streams)                                                              \
  LOOP NAME(name)(const void *north, const void *south, size_t pairs, const NAME(rounding_) * r,      \
                  void *const *targets) {                                                              \
    NAME(twice_)(type, north, south, pairs, r->fill, r->step, moves, streams, targets);                \
  }
TWICE(twice_u8, PIXEL_U8, true, false)
TWICE(twice_u16, PIXEL_U16, false, false)
TWICE(twice_u16_moved, PIXEL_U16, true, false)
TWICE(twice_u16_streamed, PIXEL_U16, false, true)
TWICE(twice_u16_moved_streamed, PIXEL_U16, true, true)
