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

enum { longest_match = 264, farthest_match = 8192, longest_run = 32, widest_step = 7 };

static inline uint32_t three_bytes(const uint8_t *p) {
  return (uint32_t)p[0] << 16 | (uint32_t)p[1] << 8 | p[2];
}

/// Writes `count` literals as runs and returns where they end. `room` is how many bytes follow `source`.
static uint8_t *put_literals(uint8_t *out, const uint8_t *source, size_t count, size_t room) {
  while (count > 0) {
    size_t run = count < longest_run ? count : longest_run;
    *out++ = (uint8_t)(run - 1);
    // A copy of a known length is two moves; what is too much is written over.
    if (room >= longest_run)
      memcpy(out, source, longest_run);
    else
      memcpy(out, source, run);
    room -= run;
    out += run;
    source += run;
    count -= run;
  }
  return out;
}

/// How many of the first `most` bytes are equal, the first three being so.
static inline size_t common_length(const uint8_t *a, const uint8_t *b, size_t most) {
  size_t length = 3;
  while (length + 8 <= most) {
    uint64_t x, y;
    memcpy(&x, a + length, 8);
    memcpy(&y, b + length, 8);
    if (x != y) break;
    length += 8;
  }
  while (length < most && a[length] == b[length]) length++;
  return length;
}

size_t lzf_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table, uint32_t used) {
  uint8_t *out = target;
  size_t at = 0, literals = 0;  // where the search is, and where what is not yet written begins
  while (at + 3 < count) {
    uint32_t key = three_bytes(source + at);
    uint32_t *slot = table + (key * 2654435761u >> (32 - LZF_TABLE_BITS));
    // One past the position; what lies before `used` is of another call and none.
    size_t match = *slot > used ? *slot - used : 0;
    *slot = used + (uint32_t)(at + 1);
    if (!match || at - match >= farthest_match || three_bytes(source + match - 1) != key) {
      // The longer nothing has matched, the wider the steps: noise costs little. They stay narrow enough to
      // notice where it ends, for shuffled pixels are noise first and order after.
      size_t wider = (at - literals) >> 6;
      at += 1 + (wider < widest_step ? wider : widest_step);
      continue;
    }
    const uint8_t *earlier = source + match - 1;
    size_t distance = at - match;  // less one
    size_t most = count - at < longest_match ? count - at : longest_match;
    size_t length = common_length(earlier, source + at, most);
    out = put_literals(out, source + literals, at - literals, count - literals);
    if (length - 2 < 7) {
      *out++ = (uint8_t)((length - 2) << 5 | distance >> 8);
    } else {
      *out++ = (uint8_t)(7 << 5 | distance >> 8);
      *out++ = (uint8_t)(length - 2 - 7);
    }
    *out++ = (uint8_t)distance;
    at += length;
    literals = at;
  }
  out = put_literals(out, source + literals, count - literals, count - literals);
  return (size_t)(out - target);
}
