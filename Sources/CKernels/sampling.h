// What all ways of sampling share: which pixel lies under a position, whether it is there, and how a
// result is written. Included once for each instruction set, after pixels.h.

/// The pixel under a position, −1 where the position is outside of the raster or not a number. Positions
/// come from map coordinates, so one a ten-billionth below an edge is on it.
INLINE int64_t NAME(under_)(double position, int64_t size) {
  if (!(position >= 0 && position + 1e-10 <= (double)size)) return -1;
  int64_t pixel = (int64_t)(position + 1e-10);
  return pixel < size ? pixel : size - 1;
}

INLINE bool NAME(is_there_)(const warp_source *s, double value) {
  return value == value && !(s->has_no_data && value == s->no_data);
}

/// The pixel at a column and a row of the raster; false where it is missing or not supplied.
INLINE bool NAME(at_)(int type, const warp_source *s, int64_t x, int64_t y, double *value) {
  int64_t i = x - s->x, j = y - s->y;
  *value = 0;
  if (x < 0 || y < 0 || i < 0 || j < 0 || i >= s->width || j >= s->height) return false;
  *value = NAME(get_)((const char *)s->pixels + (size_t)j * s->stride_bytes, type, (size_t)i);
  return NAME(is_there_)(s, *value);
}

/// Writes a result. One that happens to be the fill value moves by one, as in GDAL: down, or up from
/// the least value of the type.
INLINE void NAME(put_result_)(int type, const warp_source *s, void *target, size_t i, bool found,
                              double value) {
  if (!found) value = s->fill;
  else if (type < PIXEL_F32 && s->avoids_fill) {
    value = NAME(rounded_)(type, value);
    if (value == s->fill) value = NAME(rounded_)(type, value - 1) == value ? value + 1 : value - 1;
  }
  NAME(put_)(target, type, i, value);
}
