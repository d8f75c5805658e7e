// The pixel loops of Chipmill.
//
// Rows in, rows out: pointers, counts and scalars. No kernel allocates, fails or keeps state.

#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// lzf.c

/// The size of lzf_encode's table is 2 to this power.
#define LZF_TABLE_BITS 14

/// Compresses `count` bytes as LZF and returns how many bytes that made. Writes at most
/// `count + count / 32 + 3` bytes to `target`; uses `table`, whose contents do not matter.
/// `count` is below 2^32.
size_t lzf_encode(const uint8_t *source, size_t count, uint8_t *target, uint32_t *table);

#endif
