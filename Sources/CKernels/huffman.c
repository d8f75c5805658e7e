// The inner loops of the deflate encoder for noise, whose decisions are Swift's: see HuffmanDeflate.

#ifndef SUFFIX
#define KERNELS "huffman.c"
#include "stamp.h"

KERNEL(put_codes, (bit_writer *writer, const uint8_t *bytes, size_t count, const bit_code codes[256]),
       (writer, bytes, count, codes))

static inline uint32_t four_bytes(const uint8_t *bytes) {
  uint32_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

void count_bytes(const uint8_t *bytes, size_t count, uint32_t counts[256]) {
  // Four tables, so that equal neighbours do not wait for each other's sum.
  uint32_t tables[4][256] = {{0}};
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    uint64_t word;
    memcpy(&word, bytes + i, sizeof word);
    for (int k = 0; k < 8; k++) tables[k & 3][word >> 8 * k & 255]++;
  }
  for (; i < count; i++) tables[0][bytes[i]]++;
  for (int v = 0; v < 256; v++) counts[v] += tables[0][v] + tables[1][v] + tables[2][v] + tables[3][v];
}

/// The place for a position with these four bytes.
static inline uint16_t *slot_of(uint16_t *table, uint32_t word) {
  return table + (word * 2654435761u >> (32 - MATCHES_TABLE_BITS));
}

void compare_codings(const uint8_t *bytes, size_t before, size_t count, const uint8_t costs[256],
                     uint16_t *table, uint32_t *literal_cost, uint32_t *saved_cost) {
  memset(table, 0, sizeof(uint16_t) << MATCHES_TABLE_BITS);
  // What repeats at length is found from any of its positions, so every sixteenth will do.
  for (size_t i = 0; i < before; i += 16) *slot_of(table, four_bytes(bytes + i)) = (uint16_t)(i + 1);
  count += before;
  for (size_t i = before; i + 4 <= count;) {
    uint32_t word = four_bytes(bytes + i);
    uint16_t *slot = slot_of(table, word);
    size_t match = *slot;  // one past the position, so that zero is none
    *slot = (uint16_t)(i + 1);
    if (!match || four_bytes(bytes + match - 1) != word) {
      *literal_cost += costs[bytes[i++]];
      continue;
    }
    uint32_t cost = 0;
    size_t earlier = match - 1, start = i;
    do cost += costs[bytes[i++]];
    while (i < count && i - start < 258 && bytes[earlier + (i - start)] == bytes[i]);
    *literal_cost += cost;
    if (cost > MATCH_COST) *saved_cost += cost - MATCH_COST;
  }
}
#else

#include "lanes.h"

BODY(put_codes)(bit_writer *writer, const uint8_t *bytes, size_t count, const bit_code codes[256]) {
  uint64_t bits = writer->bits;
  uint32_t held = writer->held;
  uint8_t *out = writer->out;
  size_t i = 0;
  // Four codes of at most 14 bits behind 7 that are held fill 63.
  for (; i + 4 <= count; i += 4) {
    bit_code a = codes[bytes[i]], b = codes[bytes[i + 1]], c = codes[bytes[i + 2]], d = codes[bytes[i + 3]];
    uint64_t first = a.bits | (uint64_t)b.bits << a.length;
    uint64_t second = c.bits | (uint64_t)d.bits << c.length;
    uint32_t half = (uint32_t)a.length + b.length;
    bits |= (first | second << half) << held;
    held += half + c.length + d.length;
    memcpy(out, &bits, sizeof bits);
    out += held >> 3;
    bits >>= held & ~7u;
    held &= 7;
  }
  for (; i < count; i++) {
    bits |= (uint64_t)codes[bytes[i]].bits << held;
    held += codes[bytes[i]].length;
    memcpy(out, &bits, sizeof bits);
    out += held >> 3;
    bits >>= held & ~7u;
    held &= 7;
  }
  writer->bits = bits;
  writer->held = held;
  writer->out = out;
}
#endif
