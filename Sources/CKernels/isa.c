// Which instruction set the kernels use.

#include "isa.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#if defined(__x86_64__)
#include <cpuid.h>

static bool has_all(unsigned value, unsigned bits) { return (value & bits) == bits; }

/// The state that the operating system saves on a switch of threads (XCR0).
static unsigned saved_state(void) {
  unsigned low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return low;
}

int isa_best(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return ISA_BASELINE;
  // FMA, MOVBE, OSXSAVE, AVX, F16C, and what x86-64-v2 asks: SSE3, SSSE3, SSE4.1, SSE4.2, POPCNT.
  if (!has_all(c, 1u << 12 | 1u << 22 | 1u << 27 | 1u << 28 | 1u << 29 | 1u << 0 | 1u << 9 | 1u << 19 |
                      1u << 20 | 1u << 23))
    return ISA_BASELINE;
  unsigned saved = saved_state();
  if (!has_all(saved, 0x6)) return ISA_BASELINE;
  if (!__get_cpuid(0x80000001, &a, &b, &c, &d) || !has_all(c, 1u << 5 | 1u << 0)) return ISA_BASELINE;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return ISA_BASELINE;
  if (!has_all(b, 1u << 3 | 1u << 5 | 1u << 8)) return ISA_BASELINE;  // BMI1, AVX2, BMI2
  // AVX-512 F, DQ, CD, BW, VL, and the wide registers saved.
  if (!has_all(b, 1u << 16 | 1u << 17 | 1u << 28 | 1u << 30 | 1u << 31) || !has_all(saved, 0xe6))
    return ISA_AVX2;
  return ISA_AVX512;
}
#else
int isa_best(void) { return ISA_BASELINE; }
#endif

static int isa_default(void) {
  int best = isa_best();
  const char *wish = getenv("CHIPMILL_ISA");
  if (wish == NULL) return best;
  int isa = best;
  if (strcmp(wish, "baseline") == 0) isa = ISA_BASELINE;
  else if (strcmp(wish, "avx2") == 0) isa = ISA_AVX2;
  else if (strcmp(wish, "avx512") == 0) isa = ISA_AVX512;
  return isa < best ? isa : best;
}

static _Thread_local int chosen;
static _Atomic int usual;

int isa_current(void) {
  if (chosen != 0) return chosen;
  int isa = atomic_load_explicit(&usual, memory_order_relaxed);
  if (isa == 0) {
    isa = isa_default();
    atomic_store_explicit(&usual, isa, memory_order_relaxed);
  }
  return isa;
}

void isa_set(int isa) { chosen = isa < isa_best() ? isa : isa_best(); }
