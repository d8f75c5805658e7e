// The pixel loops of Chipmill.
//
// Rows in, rows out: pointers, counts and scalars. No kernel allocates, fails or keeps state.

#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

#endif
