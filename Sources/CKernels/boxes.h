// Means of whole boxes of u8 and u16: sums of whole numbers, and exact. Of 2 × 2 and of 3 × 3 pixels, the
// commonest, the rows are read once, which also tells whether a pixel is missing. Included once for each
// instruction set, by reduce.c.

/// ⌊total / area + ½⌋: the quotient's fraction is a multiple of 1 / (2 × area), and a double's error smaller
/// than half of that.
INLINE void NAME(divide_)(int type, const NAME(rounding_) * r, const uint32_t *totals, double area,
                          void *target, size_t count) {
  const double share = 1 / area, half = 0.5 + 0.25 / area;
  const uint32_t fill = r->fill, moved = (uint16_t)(r->fill + r->step);
  for (size_t i = 0; i < count; i++) {
    uint32_t q = (uint32_t)(int32_t)((double)totals[i] * share + half);
    q = q == fill ? moved : q;
    if (type == PIXEL_U8) ((uint8_t *)target)[i] = (uint8_t)q;
    else ((uint16_t *)target)[i] = (uint16_t)q;
  }
}

/// Means of whole boxes: the targets from `inner` up to `outer`.
INLINE void NAME(box_row_)(int type, NAME(strip_) * t, const NAME(rounding_) * rounding,
                           const char *const *rows, void *target) {
  const NAME(axis_) *x = &t->w.x;
  const size_t count = (size_t)(t->end - t->begin), down = (size_t)t->box_y, across = (size_t)t->box_x;
  uint32_t *restrict sums = (uint32_t *)t->sums + (t->begin - x->base), *restrict totals = (uint32_t *)t->row;
  for (size_t k = 0; k < down; k++) {
    const uint8_t *bytes = (const uint8_t *)rows[k];
    const uint16_t *words = (const uint16_t *)rows[k];
    for (size_t i = 0; i < count; i++)
      sums[i] = (k == 0 ? 0 : sums[i]) + (type == PIXEL_U8 ? bytes[i] : words[i]);
  }
  const uint32_t *first = (const uint32_t *)t->sums + x->first[t->inner];
  size_t n = t->outer - t->inner;
  if (across == 2)
    for (size_t i = 0; i < n; i++) totals[i] = first[2 * i] + first[2 * i + 1];
  else if (across == 3)
    for (size_t i = 0; i < n; i++) totals[i] = first[3 * i] + first[3 * i + 1] + first[3 * i + 2];
  else
    for (size_t i = 0; i < n; i++) {
      uint32_t total = 0;
      for (size_t k = 0; k < across; k++) total += first[across * i + k];
      totals[i] = total;
    }
  NAME(divide_)(type, rounding, totals, (double)(down * across),
                (char *)target + t->inner * NAME(bytes_)(type), n);
}

/// One register of means of 2 × 2 pixels of 16 bits. Notes where a pixel is the missing value.
INLINE u16v NAME(quarter_at_)(const uint16_t *upper, const uint16_t *lower, u16v fill, u16v step,
                              u16v missing, u16v *met) {
  u32v half[2];
#pragma clang loop unroll(full)
  for (size_t j = 0; j < 2; j++) {
    // Two rows at once are more than the processor foresees at this speed.
    __builtin_prefetch(upper + 512 + j * LANE_BYTES / 2);
    __builtin_prefetch(lower + 512 + j * LANE_BYTES / 2);
    u16v a = *(const u16v *)(upper + j * LANE_BYTES / 2), b = *(const u16v *)(lower + j * LANE_BYTES / 2);
    *met |= (u16v)(a == missing) | (u16v)(b == missing);
    u32v north = (u32v)a, south = (u32v)b;
    half[j] = ((north & 0xffff) + (north >> 16) + (south & 0xffff) + (south >> 16) + 2) >> 2;
  }
  u16v q = NAME(pack_)((i32x)half[0], (i32x)half[1]);
  return q + ((u16v)(q == fill) & step);
}

/// The means of the few targets from `from` up to `to`, one by one. Whether one has the missing value.
INLINE bool NAME(quarter_few_)(const NAME(rounding_) * r, const uint16_t *upper, const uint16_t *lower,
                               uint16_t missing, uint16_t *target, size_t from, size_t to) {
  bool met = false;
  for (size_t i = from; i < to; i++) {
    const uint16_t p[4] = {upper[2 * i], upper[2 * i + 1], lower[2 * i], lower[2 * i + 1]};
    uint16_t q = (uint16_t)(((uint32_t)p[0] + p[1] + p[2] + p[3] + 2) >> 2);
    target[i] = q == r->fill ? (uint16_t)(q + r->step) : q;
    for (int k = 0; k < 4; k++) met |= p[k] == missing;
  }
  return met;
}

/// A row of means of 2 × 2 pixels of 16 bits, which may go past the cache. True where none of the pixels is
/// the missing value.
static __attribute__((noinline)) bool NAME(quarter_)(const NAME(rounding_) * r, const warp_source *s,
                                                     const uint16_t *upper, const uint16_t *lower,
                                                     uint16_t *target, size_t count, bool streams) {
  typedef uint16_t line __attribute__((vector_size(LANE_BYTES)));
  const bool looks = s->has_no_data && s->no_data >= 0 && s->no_data <= 65535;
  const u16v fill = (u16v){0} + r->fill, step = (u16v){0} + r->step;
  const u16v missing = (u16v){0} + (uint16_t)(looks ? s->no_data : 0);
  u16v met = {0};
  // What goes past the cache goes as whole registers.
  size_t lead = streams ? (size_t)(-(uintptr_t)target) % LANE_BYTES / 2 : 0, i = lead < count ? lead : count;
  bool met_end = NAME(quarter_few_)(r, upper, lower, missing[0], target, 0, i);
  if (streams)
    for (; i + LANE_BYTES / 2 <= count; i += LANE_BYTES / 2) {
      u16v q = NAME(quarter_at_)(upper + 2 * i, lower + 2 * i, fill, step, missing, &met);
      __builtin_nontemporal_store((line)q, (line *)(target + i));
    }
  for (; i + LANE_BYTES / 2 <= count; i += LANE_BYTES / 2)
    *(u16v *)(target + i) = NAME(quarter_at_)(upper + 2 * i, lower + 2 * i, fill, step, missing, &met);
  met_end |= NAME(quarter_few_)(r, upper, lower, missing[0], target, i, count);
  return !looks || !(met_end || __builtin_reduce_or(met));
}

/// The lanes of three registers in a row that begin a three; first those of the first two.
#undef THIRD
#undef THIRD_LAST
#undef THIRDS
#define THIRD(m, lanes) (3 * (m) < 2 * (lanes) ? 3 * (m) : -1)
#define THIRD_LAST(m, lanes) (3 * (m) < 2 * (lanes) ? (m) : 3 * (m) - (lanes))
#if LANE_BYTES == 64
#define THIRDS(F) LIST16(F, 0, 16)
#elif LANE_BYTES == 32
#define THIRDS(F) LIST8(F, 0, 8)
#else
#define THIRDS(F) F(0, 4), F(1, 4), F(2, 4), F(3, 4)
#endif

/// The sums of threes of one register of targets.
INLINE i32x NAME(threes_)(const int32_t *sums) {
  i32x three[3];
#pragma clang loop unroll(full)
  for (size_t k = 0; k < 3; k++) {
    const int32_t *at = sums + k * NAME(lanes_);
    three[k] = (i32x)(*(const i32v *)at + *(const i32v *)(at + 1) + *(const i32v *)(at + 2));
  }
  i32x both = __builtin_shufflevector(three[0], three[1], THIRDS(THIRD));
  return __builtin_shufflevector(both, three[2], THIRDS(THIRD_LAST));
}

/// Adds three rows of `count` pixels. Notes where a pixel is the missing value.
INLINE void NAME(add_three_)(int type, const void *const *rows, size_t start, int32_t *sums, size_t count,
                             bool looks, uint16_t missing, u8v *met, bool *met_end) {
  size_t i = 0;
  for (; i + 2 * NAME(lanes_) <= count; i += 2 * NAME(lanes_)) {
    i32x low = {0}, high = {0};
#pragma clang loop unroll(full)
    for (size_t k = 0; k < 3; k++) {
      if (type == PIXEL_U16) {
        const uint16_t *row = (const uint16_t *)rows[k] + start + i;
        if (looks) *met |= (u8v)(*(const u16v *)row == (u16v){0} + missing);
        low += __builtin_convertvector(*(const u16x *)row, i32x);
        high += __builtin_convertvector(*(const u16x *)(row + NAME(lanes_)), i32x);
      } else {
        const uint8_t *row = (const uint8_t *)rows[k] + start + i;
        i32x a = __builtin_convertvector(*(const u8x *)row, i32x);
        i32x b = __builtin_convertvector(*(const u8x *)(row + NAME(lanes_)), i32x);
        if (looks) *met |= (u8v)((a == (i32x){0} + missing) | (b == (i32x){0} + missing));
        low += a;
        high += b;
      }
    }
    *(i32v *)(sums + i) = (i32v)low;
    *(i32v *)(sums + i + NAME(lanes_)) = (i32v)high;
  }
  for (; i < count; i++) {
    sums[i] = 0;
    for (size_t k = 0; k < 3; k++) {
      uint16_t value = type == PIXEL_U16 ? ((const uint16_t *)rows[k])[start + i]
                                         : ((const uint8_t *)rows[k])[start + i];
      *met_end |= looks && value == missing;
      sums[i] += value;
    }
  }
}

/// Targets that are done at once: their sums stay in the first cache.
#undef NINTH_CHUNK
#define NINTH_CHUNK 256

/// A row of means of 3 × 3 pixels. True where none of them is the missing value.
INLINE bool NAME(ninth_)(int type, const NAME(rounding_) * r, const warp_source *s, const void *const *rows,
                         void *target, size_t count, bool looks) {
  int32_t sums[3 * NINTH_CHUNK + 6 * NAME(lanes_) + 2] __attribute__((aligned(64)));
  const uint16_t missing = (uint16_t)(looks ? s->no_data : 0);
  const u16v fill = (u16v){0} + r->fill, step = (u16v){0} + r->step;
  u8v met = {0};
  bool met_end = false;
  for (size_t start = 0; start < count; start += NINTH_CHUNK) {
    const size_t n = count - start < NINTH_CHUNK ? count - start : NINTH_CHUNK;
    // What is read behind the last.
    memset(sums + 3 * n, 0, (6 * NAME(lanes_) + 2) * sizeof *sums);
    NAME(add_three_)(type, rows, 3 * start, sums, 3 * n, looks, missing, &met, &met_end);
    for (size_t i = 0; i < n; i += 2 * NAME(lanes_)) {
      i32x mean[2];
#pragma clang loop unroll(full)
      for (size_t k = 0; k < 2; k++) {
        // ⌊(total + 4) / 9⌋: the quotient is nearer to no whole number than the float's error, a quarter of
        // a ninth up.
        i32x total = NAME(threes_)(sums + 3 * (i + k * NAME(lanes_))) + 4;
        f32x share = __builtin_convertvector(total, f32x) * (1 / 9.0f) + 1 / 36.0f;
        mean[k] = __builtin_convertvector(share, i32x);
      }
      u16v q = NAME(pack_)(mean[0], mean[1]);
      q += (u16v)(q == fill) & step;
      char rest[LANE_BYTES], *here = (char *)target + (start + i) * NAME(bytes_)(type);
      const bool fits = i + 2 * NAME(lanes_) <= n;
      if (type == PIXEL_U16) {
        *(u16v *)(fits ? here : rest) = q;
      } else {
        typedef uint8_t bytes __attribute__((vector_size(LANE_BYTES / 2), aligned(1), may_alias));
        *(bytes *)(fits ? here : rest) = __builtin_convertvector(q, bytes);
      }
      if (!fits) memcpy(here, rest, (n - i) * NAME(bytes_)(type));
    }
  }
  return !looks || !(met_end || __builtin_reduce_or(met));
}

#undef NINTH
#define NINTH(name, type)                                                                                  \
  static __attribute__((noinline)) bool NAME(name)(const NAME(rounding_) * r, const warp_source *s,        \
                                                   const void *const *rows, void *target, size_t count) {  \
    const bool looks = s->has_no_data && s->no_data >= 0 && s->no_data <= 65535;                           \
    return looks ? NAME(ninth_)(type, r, s, rows, target, count, true)                                     \
                 : NAME(ninth_)(type, r, s, rows, target, count, false);                                   \
  }
NINTH(ninth_u8, PIXEL_U8)
NINTH(ninth_u16, PIXEL_U16)

/// Means of the targets from `inner` up to `outer` in a row over 2 × 2 or 3 × 3 pixels. False where they are
/// to be looked at again, and where this is no such box.
INLINE bool NAME(small_boxes_)(int type, const NAME(strip_) * t, const NAME(rounding_) * rounding, int64_t y,
                               void *target, bool streams) {
  const warp_source *s = t->w.s;
  const size_t size = NAME(bytes_)(type), count = t->outer - t->inner;
  const size_t at = (size_t)(t->w.x.base + t->w.x.first[t->inner] - s->x) * size;
  const void *rows[3];
  for (int64_t k = 0; k < t->box_y && k < 3; k++) rows[k] = (const char *)NAME(row_of_)(s, y + k) + at;
  void *here = (char *)target + t->inner * size;
  if (t->box_x == 2 && t->box_y == 2 && type == PIXEL_U16)
    return NAME(quarter_)(rounding, s, rows[0], rows[1], here, count, streams);
  if (t->box_x == 3 && t->box_y == 3 && type == PIXEL_U16)
    return NAME(ninth_u16)(rounding, s, rows, here, count);
  if (t->box_x == 3 && t->box_y == 3 && type == PIXEL_U8)
    return NAME(ninth_u8)(rounding, s, rows, here, count);
  return false;
}
