// The eight pixel types, and how a number becomes one of them. Included once for each instruction set.

#ifndef EACH_TYPE
/// X(name, C type, least, greatest) for the integers, and Y(name, C type) for the floats.
#define EACH_INTEGER(X)            \
  X(u8, uint8_t, 0, 255)           \
  X(i8, int8_t, -128, 127)         \
  X(u16, uint16_t, 0, 65535)       \
  X(i16, int16_t, -32768, 32767)   \
  X(u32, uint32_t, 0, 4294967295.0) \
  X(i32, int32_t, -2147483648.0, 2147483647)
#define EACH_FLOAT(Y) \
  Y(f32, float)       \
  Y(f64, double)
#define EACH_TYPE(X, Y) EACH_INTEGER(X) EACH_FLOAT(Y)
#endif

#undef TO_INTEGER
/// `value` rounded half up and clamped; a NaN becomes the least value.
#define TO_INTEGER(name, type, least, greatest)             \
  INLINE type NAME(to_##name##_)(double value) {            \
    double rounded = __builtin_floor(value + 0.5);          \
    rounded = rounded > (least) ? rounded : (least);        \
    return (type)(rounded < (greatest) ? rounded : (greatest)); \
  }
EACH_INTEGER(TO_INTEGER)
#undef TO_FLOAT
#define TO_FLOAT(name, type) \
  INLINE type NAME(to_##name##_)(double value) { return (type)value; }
EACH_FLOAT(TO_FLOAT)

/// Pixel `i` as a number. `type` is a constant wherever this is inlined.
INLINE double NAME(get_)(const void *pixels, int type, size_t i) {
  switch (type) {
    case PIXEL_U8: return ((const uint8_t *)pixels)[i];
    case PIXEL_I8: return ((const int8_t *)pixels)[i];
    case PIXEL_U16: return ((const uint16_t *)pixels)[i];
    case PIXEL_I16: return ((const int16_t *)pixels)[i];
    case PIXEL_U32: return ((const uint32_t *)pixels)[i];
    case PIXEL_I32: return ((const int32_t *)pixels)[i];
    case PIXEL_F32: return (double)((const float *)pixels)[i];
    default: return ((const double *)pixels)[i];
  }
}

/// Makes pixel `i` of a number: integers are rounded half up and clamped.
INLINE void NAME(put_)(void *pixels, int type, size_t i, double value) {
  switch (type) {
    case PIXEL_U8: ((uint8_t *)pixels)[i] = NAME(to_u8_)(value); return;
    case PIXEL_I8: ((int8_t *)pixels)[i] = NAME(to_i8_)(value); return;
    case PIXEL_U16: ((uint16_t *)pixels)[i] = NAME(to_u16_)(value); return;
    case PIXEL_I16: ((int16_t *)pixels)[i] = NAME(to_i16_)(value); return;
    case PIXEL_U32: ((uint32_t *)pixels)[i] = NAME(to_u32_)(value); return;
    case PIXEL_I32: ((int32_t *)pixels)[i] = NAME(to_i32_)(value); return;
    case PIXEL_F32: ((float *)pixels)[i] = (float)value; return;
    default: ((double *)pixels)[i] = value; return;
  }
}

/// The number that `value` becomes as a pixel, and the least number of the type; floats as they are.
INLINE double NAME(rounded_)(int type, double value) {
  switch (type) {
    case PIXEL_U8: return NAME(to_u8_)(value);
    case PIXEL_I8: return NAME(to_i8_)(value);
    case PIXEL_U16: return NAME(to_u16_)(value);
    case PIXEL_I16: return NAME(to_i16_)(value);
    case PIXEL_U32: return NAME(to_u32_)(value);
    case PIXEL_I32: return NAME(to_i32_)(value);
    default: return value;
  }
}

/// Calls `F(type, …)` with a constant for `type`.
#undef FOR_TYPE
#define FOR_TYPE(type, F, ...)                          \
  switch (type) {                                       \
    case PIXEL_U8: F(PIXEL_U8, __VA_ARGS__); break;     \
    case PIXEL_I8: F(PIXEL_I8, __VA_ARGS__); break;     \
    case PIXEL_U16: F(PIXEL_U16, __VA_ARGS__); break;   \
    case PIXEL_I16: F(PIXEL_I16, __VA_ARGS__); break;   \
    case PIXEL_U32: F(PIXEL_U32, __VA_ARGS__); break;   \
    case PIXEL_I32: F(PIXEL_I32, __VA_ARGS__); break;   \
    case PIXEL_F32: F(PIXEL_F32, __VA_ARGS__); break;   \
    default: F(PIXEL_F64, __VA_ARGS__); break;          \
  }

/// Does `F(name)` with the name of `type`, and returns.
#undef BY_TYPE
#define BY_TYPE(F)                  \
  switch (type) {                   \
    case PIXEL_U8: F(u8); return;   \
    case PIXEL_I8: F(i8); return;   \
    case PIXEL_U16: F(u16); return; \
    case PIXEL_I16: F(i16); return; \
    case PIXEL_U32: F(u32); return; \
    case PIXEL_I32: F(i32); return; \
    case PIXEL_F32: F(f32); return; \
    default: F(f64); return;        \
  }
