// Includes the file KERNELS once for each instruction set, with
//
//   SUFFIX      the end of the names of this copy's functions,
//   LANE_BYTES  the bytes in a register of this instruction set,
//
// and every function in it compiled for that set. A kernel file is thus
//
//   #ifndef SUFFIX
//   #define KERNELS "this_file.c"
//   #include "stamp.h"
//   KERNEL(name, (parameters), (arguments))   // the switches
//   #else
//   BODY(name)(parameters) { … }              // the bodies
//   #endif

#include <string.h>

#include "isa.h"

#pragma STDC FP_CONTRACT OFF

#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
/// The name of this copy's `name`.
#define NAME(name) JOIN(name, SUFFIX)
#define BODY(name) static void NAME(name)
#define INLINE static inline __attribute__((always_inline))
/// A loop that is worth a function: registers are given out for it alone.
#define LOOP static __attribute__((noinline)) void

#define SUFFIX _baseline
#define LANE_BYTES 16
#include KERNELS
#undef SUFFIX
#undef LANE_BYTES

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("arch=x86-64-v3"))), apply_to = function)
#define SUFFIX _avx2
#define LANE_BYTES 32
#include KERNELS
#undef SUFFIX
#undef LANE_BYTES
#pragma clang attribute pop

#pragma clang attribute push( \
    __attribute__((target("arch=x86-64-v4,no-prefer-256-bit"), min_vector_width(512))), \
    apply_to = function)
#define SUFFIX _avx512
#define LANE_BYTES 64
#include KERNELS
#undef SUFFIX
#undef LANE_BYTES
#pragma clang attribute pop
#endif
