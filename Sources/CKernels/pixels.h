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
