// LZF, the byte-oriented compressor of Marc Lehmann's liblzf that h5py's HDF5 filter uses, encoding only.
//
// A control byte below 32 starts a run of literals, one more than it says. Any other is a match: the upper
// three bits are its length less two (seven: a second byte adds to it), the lower five with the next byte
// the distance less one, at most 8192.
//
// liblzf's own encoder looks up a table on the stack that nobody clears, so its bytes depend on what the
// thread did before. This one starts from an empty table and always gives the same bytes.

#include "CKernels.h"
#include <string.h>

enum { longest_match = 264, farthest_match = 8192, longest_run = 32 };

static inline uint32_t three_bytes(const uint8_t *p) {
  return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

size_t lzf_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table) {
  memset(table, 0, sizeof(uint32_t) << LZF_TABLE_BITS);
  uint8_t *out = target + 1;  // room for the control byte of the first run
  size_t run = 0, at = 0;
  while (at < count) {
    if (at + 3 < count) {
      uint32_t key = three_bytes(source + at);
      uint32_t *slot = table + (key * 2654435761u >> (32 - LZF_TABLE_BITS));
      size_t match = *slot;  // one past the position, so that zero is none
      *slot = (uint32_t)(at + 1);
      if (match && at - match < farthest_match && three_bytes(source + match - 1) == key) {
        const uint8_t *earlier = source + match - 1;
        size_t distance = at - match;  // less one
        size_t most = count - at < longest_match ? count - at : longest_match;
        size_t length = 3;
        while (length < most && earlier[length] == source[at + length]) length++;
        if (run) out[-(ptrdiff_t)run - 1] = (uint8_t)(run - 1);
        else out--;
        run = 0;
        if (length - 2 < 7) {
          *out++ = (uint8_t)((length - 2) << 5 | distance >> 8);
        } else {
          *out++ = (uint8_t)(7 << 5 | distance >> 8);
          *out++ = (uint8_t)(length - 2 - 7);
        }
        *out++ = (uint8_t)distance;
        out++;
        at += length;
        continue;
      }
    }
    *out++ = source[at++];
    if (++run == longest_run) {
      out[-(ptrdiff_t)run - 1] = longest_run - 1;
      run = 0;
      out++;
    }
  }
  if (run) out[-(ptrdiff_t)run - 1] = (uint8_t)(run - 1);
  else out--;
  return (size_t)(out - target);
}
