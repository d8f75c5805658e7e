// The weights of kernels, and weighted means over pixels of which some are not there. Included once for each
// instruction set, after sampling.h.

/// sin(πx) to the last bit or two, by Taylor's series after reduction to |x| ≤ ½; libm's sine differs
/// between processors.
INLINE double NAME(sin_pi_)(double x) {
  double n = __builtin_floor(x + 0.5);
  double r = (x - n) * 3.14159265358979323846;
  double s = r * r;
  double p = -1.0 / 121645100408832000.0;
  p = p * s + 1.0 / 355687428096000.0;
  p = p * s - 1.0 / 1307674368000.0;
  p = p * s + 1.0 / 6227020800.0;
  p = p * s - 1.0 / 39916800.0;
  p = p * s + 1.0 / 362880.0;
  p = p * s - 1.0 / 5040.0;
  p = p * s + 1.0 / 120.0;
  p = p * s - 1.0 / 6.0;
  p = r + r * s * p;
  return __builtin_floor(n * 0.5) * 2 == n ? p : -p;
}

/// The weight of a pixel whose centre is `d` pixels (of the stretched kernel) away.
INLINE double NAME(weight_)(int kernel, double d) {
  d = __builtin_fabs(d);
  switch (kernel) {
    case WARP_BILINEAR: return d < 1 ? 1 - d : 0;
    case WARP_CUBIC:  // Catmull and Rom: a = −½
      if (d < 1) return d * d * (1.5 * d - 2.5) + 1;
      return d < 2 ? d * (d * (2.5 - 0.5 * d) - 4) + 2 : 0;
    default:  // Lanczos, with three lobes
      if (d == 0) return 1;
      if (d >= 3) return 0;
      return 3 * NAME(sin_pi_)(d) * NAME(sin_pi_)(d / 3) / (9.86960440108935861883 * d * d);
  }
}

/// The taps of one axis: `count` weights from pixel `first` on.
typedef struct {
  int64_t first, count;
  double *weights;
} NAME(taps_);

INLINE NAME(taps_) NAME(taps_at_)(int kernel, double position, double stretch, double *weights) {
  double centre = position - 0.5;
  double base = __builtin_floor(centre);
  double lobes = kernel == WARP_BILINEAR ? 1 : kernel == WARP_CUBIC ? 2 : 3;
  int64_t reach = (int64_t)__builtin_ceil(lobes * stretch);
  NAME(taps_) taps = {(int64_t)base - reach + 1, 2 * reach, weights};
  double offset = centre - base;
  for (int64_t k = 0; k < taps.count; k++)
    weights[k] = NAME(weight_)(kernel, ((double)(k - reach + 1) - offset) / stretch);
  return taps;
}

/// The weighted mean over the taps; false where the weights of what is there come to nothing.
INLINE bool NAME(mean_)(int type, int kernel, const warp_source *s, NAME(taps_) tx, NAME(taps_) ty,
                        bool *complete, double *mean) {
  int64_t i0 = tx.first < s->x ? s->x - tx.first : 0;
  int64_t j0 = ty.first < s->y ? s->y - ty.first : 0;
  int64_t i1 = tx.first + tx.count > s->x + s->width ? s->x + s->width - tx.first : tx.count;
  int64_t j1 = ty.first + ty.count > s->y + s->height ? s->y + s->height - ty.first : ty.count;
  double total = 0, weight = 0;
  int64_t found = 0;
  bool whole = i0 == 0 && j0 == 0 && i1 == tx.count && j1 == ty.count;
  for (int64_t j = j0; j < j1; j++) {
    const char *row = (const char *)s->pixels + (size_t)(ty.first + j - s->y) * s->stride_bytes;
    double row_total = 0, row_weight = 0;
    for (int64_t i = i0; i < i1; i++) {
      double value = NAME(get_)(row, type, (size_t)(tx.first + i - s->x));
      bool there = NAME(is_there_)(s, value);
      whole = whole && there;
      found += there;
      row_total += there ? value * tx.weights[i] : 0;
      row_weight += there ? tx.weights[i] : 0;
    }
    total += row_total * ty.weights[j];
    weight += row_weight * ty.weights[j];
  }
  *complete = whole;
  // Weights of areas are never negative, so that any is enough.
  if (!(weight >= (kernel == WARP_BOX ? 1e-300 : 1e-6))) return false;
  // GDAL does not trust Lanczos where less than half of its pixels are there.
  if (kernel == WARP_LANCZOS && 2 * found < (i1 - i0) * (j1 - j0)) return false;
  *mean = weight < 0.99999 || weight > 1.00001 ? total / weight : total;
  return true;
}

/// The pixels that a stretch of one axis touches, and how much of the first and the last.
typedef struct {
  int64_t first, end;
  double first_part, last_part;
} NAME(span_);

INLINE NAME(span_) NAME(span_of_)(double a, double b, int64_t size) {
  double low = a < b ? a : b, high = a < b ? b : a;
  NAME(span_) none = {0, 0, 0, 0};
  if (!(low < (double)size && high > 0)) return none;
  low = low > 0 ? low : 0;
  high = high < (double)size ? high : (double)size;
  int64_t first = (int64_t)__builtin_floor(low + 1e-10), end = (int64_t)__builtin_ceil(high - 1e-10);
  if (end <= first) end = first + 1;
  if (end > size) return none;
  NAME(span_) span = {first, end, 1, 1};
  if (end > first + 1) {
    span.first_part = 1 - (low - (double)first);
    span.last_part = 1 - ((double)end - high);
  }
  return span;
}

INLINE double NAME(part_)(NAME(span_) span, int64_t k) {
  return k == span.first ? span.first_part : k + 1 == span.end ? span.last_part : 1;
}
