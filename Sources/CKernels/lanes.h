// Vectors as wide as a register of the instruction set that is being stamped. Included once for each.
//
// Arithmetic on them is element by element. `u16v` is a register of unsigned 16-bit elements, and so on.

#define u8v NAME(u8v_)
#define u16v NAME(u16v_)
#define u32v NAME(u32v_)
#define u64v NAME(u64v_)
#define i32v NAME(i32v_)
#define i64v NAME(i64v_)
#define f32v NAME(f32v_)
#define f64v NAME(f64v_)

typedef uint8_t u8v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef uint16_t u16v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef uint32_t u32v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef uint64_t u64v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef int32_t i32v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef int64_t i64v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef float f32v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));
typedef double f64v __attribute__((vector_size(LANE_BYTES), aligned(1), may_alias));

/// F(0, A), F(1, A) … one for each byte of a register: the list of a shuffle.
#define LIST8(F, b, A)                                                                           \
  F((b), A), F((b) + 1, A), F((b) + 2, A), F((b) + 3, A), F((b) + 4, A), F((b) + 5, A),          \
      F((b) + 6, A), F((b) + 7, A)
#define LIST16(F, b, A) LIST8(F, b, A), LIST8(F, (b) + 8, A)
#define LIST32(F, b, A) LIST16(F, b, A), LIST16(F, (b) + 16, A)
#define LIST64(F, b, A) LIST32(F, b, A), LIST32(F, (b) + 32, A)
#undef EACH_BYTE
#if LANE_BYTES == 16
#define EACH_BYTE(F, A) LIST16(F, 0, A)
#elif LANE_BYTES == 32
#define EACH_BYTE(F, A) LIST32(F, 0, A)
#else
#define EACH_BYTE(F, A) LIST64(F, 0, A)
#endif
