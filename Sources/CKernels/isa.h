// The switch between instruction sets.

#ifndef ISA_H
#define ISA_H

#include "CKernels.h"

// Fusing a*b+c into one rounding would make results depend on the processor.
#pragma STDC FP_CONTRACT OFF

/// Defines the public kernel `name` as the switch between its copies, one for each instruction set,
/// which stamp.h made.
#if defined(__x86_64__)
#define KERNEL(name, parameters, arguments)         \
  void name parameters {                            \
    switch (isa_current()) {                        \
      case ISA_AVX512: name##_avx512 arguments; return; \
      case ISA_AVX2: name##_avx2 arguments; return;     \
      default: name##_baseline arguments; return;       \
    }                                               \
  }
#else
#define KERNEL(name, parameters, arguments) \
  void name parameters { name##_baseline arguments; }
#endif

#endif
