// Slope of a terrain.
//
//   a b c    Horn: dx = ((c + 2f + i) − (a + 2d + g)) / 8 cell widths, dy = ((g + 2h + i) − (a + 2b + c)) / 8
//   d e f    cell heights; central differences: dx = (f − d) / 2, dy = (h − b) / 2.
//   g h i    slope = √(dx² + dy²), rise over run.
//
// B. K. P. Horn, "Hill shading and the reflectance map", Proc. IEEE 69(1), 1981.

#ifndef SUFFIX
#define KERNELS "slope.c"
#include "stamp.h"

KERNEL(slope_row,
       (const float *north, const float *here, const float *south, float *slope, size_t count, float per_dx,
        float per_dy, int unit),
       (north, here, south, slope, count, per_dx, per_dy, unit))
KERNEL(gradient_row,
       (const float *north, const float *west, const float *east, const float *south, float *slope,
        size_t count, float per_dx, float per_dy, int unit),
       (north, west, east, south, slope, count, per_dx, per_dy, unit))
KERNEL(missing_to_nan, (const float *source, float *target, size_t count, float no_data),
       (source, target, count, no_data))
KERNEL(nan_to_value, (float *pixels, size_t count, float value), (pixels, count, value))
KERNEL(extend_line, (const float *edge, const float *inner, float *target, size_t count),
       (edge, inner, target, count))
#else

#include "lanes.h"

#define lanes_f32 NAME(lanes_f32_)
enum { lanes_f32 = LANE_BYTES / 4 };

/// The first `count` floats (a register, if there are more), the rest zero.
INLINE f32v NAME(load_some_)(const float *source, size_t count) {
  f32v lanes = {0};
  if (count >= lanes_f32) memcpy(&lanes, source, sizeof lanes);
  else memcpy(&lanes, source, count * sizeof *source);
  return lanes;
}

INLINE void NAME(store_some_)(float *target, f32v lanes, size_t count) {
  if (count >= lanes_f32) memcpy(target, &lanes, sizeof lanes);
  else memcpy(target, &lanes, count * sizeof *target);
}

INLINE f32v NAME(choose_)(i32v mask, f32v yes, f32v no) {
  return (f32v)(((i32v)yes & mask) | ((i32v)no & ~mask));
}

/// The arctangent of t ≥ 0 in degrees, to 2.5 · 10⁻⁵ degrees. Beyond tan(π/8) arguments are
/// brought near zero by atan t = π/4 + atan((t − 1)/(t + 1)) and π/2 − atan(1/t); there the series
/// of the Cephes library is good to a float's last bit.
INLINE f32v NAME(degrees_)(f32v t) {
  i32v is_large = t > 2.414213562373095f, is_middle = ~is_large & (t > 0.4142135623730950f);
  f32v one = (f32v){0} + 1.0f;
  f32v base = NAME(choose_)(is_large, one * 1.5707963267948966f,
                            NAME(choose_)(is_middle, one * 0.7853981633974483f, one * 0));
  f32v over = NAME(choose_)(is_large, -one, NAME(choose_)(is_middle, t - 1, t));
  f32v under = NAME(choose_)(is_large, t, NAME(choose_)(is_middle, t + 1, one));
  f32v r = over / under;
  f32v z = r * r;
  f32v p = ((8.05374449538e-2f * z - 1.38776856032e-1f) * z + 1.99777106478e-1f) * z - 3.33329491539e-1f;
  return (base + (p * z * r + r)) * 57.29577951308232f;
}

INLINE f32v NAME(in_unit_)(f32v dx, f32v dy, int unit) {
  f32v rise = __builtin_elementwise_sqrt(dx * dx + dy * dy);
  if (unit == SLOPE_DEGREES) return NAME(degrees_)(rise);
  return unit == SLOPE_PERCENT ? rise * 100 : rise;
}

BODY(slope_row)
(const float *north, const float *here, const float *south, float *slope, size_t count, float per_dx,
 float per_dy, int unit) {
  for (size_t x = 0; x < count; x += lanes_f32) {
    size_t n = count - x;
    f32v a = NAME(load_some_)(north + x, n), b = NAME(load_some_)(north + x + 1, n);
    f32v c = NAME(load_some_)(north + x + 2, n), d = NAME(load_some_)(here + x, n);
    f32v e = NAME(load_some_)(here + x + 1, n), f = NAME(load_some_)(here + x + 2, n);
    f32v g = NAME(load_some_)(south + x, n), h = NAME(load_some_)(south + x + 1, n);
    f32v i = NAME(load_some_)(south + x + 2, n);
    f32v dx = ((c + 2 * f + i) - (a + 2 * d + g)) * per_dx;
    f32v dy = ((g + 2 * h + i) - (a + 2 * b + c)) * per_dy;
    f32v result = NAME(in_unit_)(dx, dy, unit);
    // A missing centre is not among the eight neighbours.
    NAME(store_some_)(slope + x, NAME(choose_)(e == e, result, e), n);
  }
}

BODY(gradient_row)
(const float *north, const float *west, const float *east, const float *south, float *slope, size_t count,
 float per_dx, float per_dy, int unit) {
  for (size_t x = 0; x < count; x += lanes_f32) {
    size_t n = count - x;
    f32v dx = (NAME(load_some_)(east + x, n) - NAME(load_some_)(west + x, n)) * per_dx;
    f32v dy = (NAME(load_some_)(south + x, n) - NAME(load_some_)(north + x, n)) * per_dy;
    NAME(store_some_)(slope + x, NAME(in_unit_)(dx, dy, unit), n);
  }
}

BODY(missing_to_nan)(const float *source, float *target, size_t count, float no_data) {
  for (size_t i = 0; i < count; i++) target[i] = source[i] == no_data ? __builtin_nanf("") : source[i];
}

BODY(nan_to_value)(float *pixels, size_t count, float value) {
  for (size_t i = 0; i < count; i++) pixels[i] = pixels[i] == pixels[i] ? pixels[i] : value;
}

BODY(extend_line)(const float *edge, const float *inner, float *target, size_t count) {
  for (size_t i = 0; i < count; i++) target[i] = 2 * edge[i] - inner[i];
}
#endif
