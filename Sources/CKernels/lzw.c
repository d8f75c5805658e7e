// LZW as TIFF 6.0 has it (section 13): codes of 9 to 12 bits, most significant bit first, 256 to clear
// the table, 257 at the end, and codes that widen one entry early.
//
// Decoding keeps no strings: a table entry is where in the output its string has already been written,
// since entry k is the string before it and one more byte, which follow one another there.
//
// T. A. Welch, "A Technique for High-Performance Data Compression", IEEE Computer 17(6), 1984.

#include "CKernels.h"

#include <string.h>

enum { CLEAR = 256, END = 257, FIRST = 258, TABLE = 4096 };

long lzw_decode(const uint8_t *source, size_t source_count, uint8_t *target, size_t target_count) {
  uint32_t start[TABLE];
  uint32_t length[TABLE];
  uint64_t bits = 0;
  unsigned held = 0, width = 9;
  size_t in = 0, out = 0;
  unsigned next = FIRST;
  size_t previous = 0, previous_length = 0;  // 0: no string since the last clear

  while (out < target_count) {
    while (held <= 56 && in < source_count) {
      bits |= (uint64_t)source[in++] << (56 - held);
      held += 8;
    }
    if (held < width) break;
    unsigned code = (unsigned)(bits >> (64 - width));
    bits <<= width;
    held -= width;

    if (code == CLEAR) {
      next = FIRST;
      width = 9;
      previous_length = 0;
      continue;
    }
    if (code == END) break;
    size_t from = 0, count = 1;
    if (code >= FIRST) {
      if (code < next) {
        from = start[code];
        count = length[code];
      } else if (code == next && previous_length > 0) {
        // The string that is just being made: the previous one and its own first byte.
        from = previous;
        count = previous_length + 1;
      } else {
        return -1;
      }
    }
    size_t room = target_count - out;
    size_t copied = count < room ? count : room;
    if (code < CLEAR) {
      target[out] = (uint8_t)code;
    } else if (room >= count + 16 && out - from >= 16) {
      for (size_t k = 0; k < count; k += 16) memcpy(target + out + k, target + from + k, 16);
    } else {
      for (size_t k = 0; k < copied; k++) target[out + k] = target[from + k];
    }
    if (previous_length > 0 && next < TABLE) {
      start[next] = (uint32_t)previous;
      length[next] = (uint32_t)previous_length + 1;
      next++;
      if (next >= (1u << width) - 1 && width < 12) width++;
    }
    previous = out;
    previous_length = count;
    out += copied;
  }
  return (long)out;
}

size_t lzw_bound(size_t count) { return count + count / 2 + 16; }

size_t lzw_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table) {
  // An open hash of (prefix, byte) pairs: 20 bits of key above 12 bits of code, 0 where empty.
  enum { SLOTS = 1 << 14 };
  uint64_t bits = 0;
  unsigned held = 0, width = 9, next = FIRST;
  size_t out = 0;
#define PUT(code)                                       \
  do {                                                  \
    bits = bits << width | (code);                      \
    held += width;                                      \
    while (held >= 8) {                                 \
      held -= 8;                                        \
      target[out++] = (uint8_t)(bits >> held);          \
    }                                                   \
  } while (0)

  memset(table, 0, SLOTS * sizeof *table);
  PUT(CLEAR);
  if (count > 0) {
    unsigned prefix = source[0];
    for (size_t i = 1; i < count; i++) {
      uint32_t key = prefix << 8 | source[i];
      uint32_t slot = (key * 2654435761u) >> 18;
      while (table[slot] != 0 && table[slot] >> 12 != key) slot = (slot + 1) & (SLOTS - 1);
      if (table[slot] != 0) {
        prefix = table[slot] & 0xFFF;
        continue;
      }
      PUT(prefix);
      prefix = source[i];
      table[slot] = key << 12 | next;
      next++;
      if (next == TABLE - 2) {
        PUT(CLEAR);
        memset(table, 0, SLOTS * sizeof *table);
        next = FIRST;
        width = 9;
      } else if (next > (1u << width) - 1) {
        width++;
      }
    }
    PUT(prefix);
    next++;
    if (next > (1u << width) - 1 && width < 12) width++;
  }
  PUT(END);
  if (held > 0) target[out++] = (uint8_t)(bits << (8 - held));
#undef PUT
  return out;
}
