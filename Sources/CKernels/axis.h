// Where targets lie on an axis, and the memory that kernels are lent for such tables: what is the same for
// every instruction set.

#ifndef AXIS_H
#define AXIS_H

#include <stddef.h>

#include "isa.h"

/// The position of a target's centre, put onto the multiple of a fraction where all are.
static inline double centre_of(const warp_axis *axis, int64_t u) {
  double position = axis->offset + axis->ratio * ((double)u + 0.5), whole = axis->denominator;
  return whole == 0 ? position : __builtin_floor((position - 0.5) * whole + 0.5) / whole + 0.5;
}

/// What weights add up to: about what GDAL's do, who takes sums near one for means.
static inline double whole_of(const warp_axis *axis) {
  return axis->is_whole ? axis->denominator : axis->stretch;
}

/// Targets of a row that are done at once: what is kept of their sources stays in the second cache.
static inline size_t strip_of(const warp_axis *axis) {
  size_t strip = axis->ratio > 1 ? (size_t)(16384 / axis->ratio) / 64 * 64 : 16384;
  return strip < 64 ? 64 : strip;
}

/// Room that every array of scratch has beyond its length, for whole registers.
enum { SPARE = 32 };

static inline size_t padded(size_t count) { return (count + SPARE + 15) / 16 * 16; }

/// The next `bytes` of scratch memory.
static inline void *take(char **room, size_t bytes) {
  char *here = *room;
  *room += (bytes + 63) / 64 * 64;
  return here;
}

#endif
