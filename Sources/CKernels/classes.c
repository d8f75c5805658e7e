// How often each class occurs.
//
// Scene classifications have a dozen classes, so they are counted by comparing a register of pixels with
// each of the first sixteen values; that is ten times as fast as a table. Only where other values occur,
// too, the table counts.

#ifndef SUFFIX
#define KERNELS "classes.c"
#include "stamp.h"

KERNEL(count_classes,
       (const uint8_t *classes, size_t stride, size_t rows, size_t count, uint32_t counts[256]),
       (classes, stride, rows, count, counts))
#else

#include "lanes.h"

/// Adds how often `first` up to `first` + 7 occur in at most 255 registers of pixels.
INLINE void NAME(count_eight_)(const uint8_t *pixels, size_t registers, uint8_t first, uint32_t *counts) {
  u8v found[8] = {{0}};
  for (size_t i = 0; i < registers; i++) {
    u8v x = *(const u8v *)(pixels + i * LANE_BYTES) - first;
    for (uint8_t c = 0; c < 8; c++) found[c] -= (u8v)(x == c);
  }
  for (size_t c = 0; c < 8; c++) {
    uint8_t lanes[LANE_BYTES];
    memcpy(lanes, &found[c], sizeof lanes);
    uint32_t total = 0;
    for (size_t i = 0; i < LANE_BYTES; i++) total += lanes[i];
    counts[first + c] += total;
  }
}

BODY(count_classes)
(const uint8_t *classes, size_t stride, size_t rows, size_t count, uint32_t counts[256]) {
  if (stride == count) {
    count *= rows;
    rows = rows != 0;
  }
  uint32_t few[16] = {0};
  size_t whole = count / LANE_BYTES;
  uint64_t counted = 0;
  for (size_t y = 0; y < rows; y++) {
    const uint8_t *row = classes + y * stride;
    for (size_t i = 0; i < whole; i += 255) {
      size_t registers = whole - i < 255 ? whole - i : 255;
      NAME(count_eight_)(row + i * LANE_BYTES, registers, 0, few);
      NAME(count_eight_)(row + i * LANE_BYTES, registers, 8, few);
    }
  }
  for (int c = 0; c < 16; c++) counted += few[c];
  bool is_few = counted == (uint64_t)whole * LANE_BYTES * rows;
  if (is_few)
    for (int c = 0; c < 16; c++) counts[c] += few[c];
  for (size_t y = 0; y < rows; y++)
    for (size_t x = is_few ? whole * LANE_BYTES : 0; x < count; x++) counts[classes[y * stride + x]] += 1;
}
#endif
