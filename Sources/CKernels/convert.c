// From every pixel type to every other.

#ifndef SUFFIX
#define KERNELS "convert.c"
#include "stamp.h"

KERNEL(convert_pixels,
       (const void *source, int source_type, void *target, int target_type, size_t count, double nan_value),
       (source, source_type, target, target_type, count, nan_value))
KERNEL(scale_pixels,
       (const void *source, int type, float *target, size_t count, double scale, double offset,
        bool has_no_data, double no_data),
       (source, type, target, count, scale, offset, has_no_data, no_data))
#else

#include "pixels.h"

#undef TO_I
#undef TO_F
#undef FROM_TYPE
/// Loops over one source type, for each target type. Integers of 32 bits fit a double, so every step is
/// exact but the rounding.
#define TO_I(from, stype, to, ttype)                                                 \
  static void NAME(from##_to_##to##_)(const stype *restrict source, ttype *restrict target, size_t count, \
                                      double nan_value) {                                             \
    ttype missing = NAME(to_##to##_)(nan_value);                                                      \
    for (size_t i = 0; i < count; i++)                                                                \
      target[i] = source[i] == source[i] ? NAME(to_##to##_)((double)source[i]) : missing;             \
  }
#define TO_F(from, stype, to, ttype)                                                                  \
  static void NAME(from##_to_##to##_)(const stype *restrict source, ttype *restrict target, size_t count, \
                                      double nan_value) {                                             \
    (void)nan_value;                                                                                  \
    for (size_t i = 0; i < count; i++) target[i] = (ttype)source[i];                                  \
  }
#define FROM_TYPE(from, stype)                \
  TO_I(from, stype, u8, uint8_t)      \
  TO_I(from, stype, i8, int8_t)         \
  TO_I(from, stype, u16, uint16_t)      \
  TO_I(from, stype, i16, int16_t)       \
  TO_I(from, stype, u32, uint32_t)      \
  TO_I(from, stype, i32, int32_t)       \
  TO_F(from, stype, f32, float)               \
  TO_F(from, stype, f64, double)              \
  static void NAME(convert_##from##_)(const stype *source, void *target, int type, size_t count, \
                                      double nan_value) {                                        \
    switch (type) {                                                                              \
      case PIXEL_U8: NAME(from##_to_u8_)(source, target, count, nan_value); return;              \
      case PIXEL_I8: NAME(from##_to_i8_)(source, target, count, nan_value); return;              \
      case PIXEL_U16: NAME(from##_to_u16_)(source, target, count, nan_value); return;            \
      case PIXEL_I16: NAME(from##_to_i16_)(source, target, count, nan_value); return;            \
      case PIXEL_U32: NAME(from##_to_u32_)(source, target, count, nan_value); return;            \
      case PIXEL_I32: NAME(from##_to_i32_)(source, target, count, nan_value); return;            \
      case PIXEL_F32: NAME(from##_to_f32_)(source, target, count, nan_value); return;            \
      default: NAME(from##_to_f64_)(source, target, count, nan_value); return;                   \
    }                                                                                            \
  }
#undef FROM_INTEGER
#define FROM_INTEGER(name, type, least, greatest) FROM_TYPE(name, type)
EACH_INTEGER(FROM_INTEGER)
EACH_FLOAT(FROM_TYPE)

BODY(convert_pixels)
(const void *source, int source_type, void *target, int target_type, size_t count, double nan_value) {
  switch (source_type) {
    case PIXEL_U8: NAME(convert_u8_)(source, target, target_type, count, nan_value); return;
    case PIXEL_I8: NAME(convert_i8_)(source, target, target_type, count, nan_value); return;
    case PIXEL_U16: NAME(convert_u16_)(source, target, target_type, count, nan_value); return;
    case PIXEL_I16: NAME(convert_i16_)(source, target, target_type, count, nan_value); return;
    case PIXEL_U32: NAME(convert_u32_)(source, target, target_type, count, nan_value); return;
    case PIXEL_I32: NAME(convert_i32_)(source, target, target_type, count, nan_value); return;
    case PIXEL_F32: NAME(convert_f32_)(source, target, target_type, count, nan_value); return;
    default: NAME(convert_f64_)(source, target, target_type, count, nan_value); return;
  }
}

#undef SCALE_TYPE
#undef SCALE_INTEGER
#define SCALE_TYPE(name, type)                                                                              \
  LOOP NAME(scale_##name)(const void *source, float *restrict target, size_t count, double scale,           \
                          double offset, bool has_no_data, double no_data) {                                \
    const type *pixels = source;                                                                            \
    if (has_no_data)                                                                                        \
      for (size_t i = 0; i < count; i++) {                                                                  \
        double value = (double)pixels[i];                                                                   \
        target[i] = (float)((value == no_data ? __builtin_nan("") : value) * scale + offset);               \
      }                                                                                                     \
    else                                                                                                    \
      for (size_t i = 0; i < count; i++) target[i] = (float)((double)pixels[i] * scale + offset);           \
  }
#define SCALE_INTEGER(name, type, least, greatest) SCALE_TYPE(name, type)
EACH_TYPE(SCALE_INTEGER, SCALE_TYPE)

BODY(scale_pixels)
(const void *source, int type, float *target, size_t count, double scale, double offset, bool has_no_data,
 double no_data) {
#undef SCALE_CALL
#define SCALE_CALL(name) NAME(scale_##name)(source, target, count, scale, offset, has_no_data, no_data)
  BY_TYPE(SCALE_CALL)
}
#endif
