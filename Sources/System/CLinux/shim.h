// What glibc has behind _GNU_SOURCE, which Swift's module of it does not set.
#pragma once

#ifdef __linux__
#include <linux/falloc.h>

extern int fallocate(int descriptor, int mode, long offset, long length);

/// Gives back the disk's space under a range of a file, whose size stays; -1 where the file system cannot.
static inline int clinux_punch_hole(int descriptor, long offset, long length) {
  return fallocate(descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, offset, length);
}
#endif
