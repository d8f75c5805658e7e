// Where the pixels of a target row lie on the source.

#ifndef SUFFIX
#define KERNELS "positions.c"
#include "stamp.h"

KERNEL(warp_scale_positions, (double offset, double ratio, double u, double *positions, size_t count),
       (offset, ratio, u, positions, count))
KERNEL(warp_mesh_positions,
       (const double *nodes_x, const double *nodes_y, size_t columns, size_t rows, int64_t step,
        int64_t origin_x, int64_t origin_y, double u, double v, double *x, double *y, size_t count),
       (nodes_x, nodes_y, columns, rows, step, origin_x, origin_y, u, v, x, y, count))
#else

BODY(warp_scale_positions)(double offset, double ratio, double u, double *positions, size_t count) {
  for (size_t i = 0; i < count; i++) positions[i] = offset + ratio * (u + (double)i);
}

/// The number of the cell that holds `position`, which lies on the lattice.
INLINE size_t NAME(cell_)(double position, size_t nodes) {
  if (!(position > 0)) return 0;
  size_t cell = (size_t)position;
  return cell < nodes - 2 ? cell : nodes - 2;
}

BODY(warp_mesh_positions)
(const double *nodes_x, const double *nodes_y, size_t columns, size_t rows, int64_t step, int64_t origin_x,
 int64_t origin_y, double u, double v, double *restrict x, double *restrict y, size_t count) {
  double per_step = 1.0 / (double)step;
  double row = (v - (double)origin_y) * per_step;
  size_t j = NAME(cell_)(row, rows);
  double down = row - (double)j;
  const double *top_x = nodes_x + j * columns, *bottom_x = top_x + columns;
  const double *top_y = nodes_y + j * columns, *bottom_y = top_y + columns;
  size_t i = 0;
  while (i < count) {
    double first = (u + (double)i - (double)origin_x) * per_step;
    size_t c = NAME(cell_)(first, columns);
    // Up to the node at the right, and in the last cell to the end.
    double left = (double)(origin_x + (int64_t)c * step);
    size_t end = count;
    if (c + 2 < columns) {
      double room = __builtin_ceil(left + (double)step - u);
      end = room < (double)count ? (size_t)room : count;
    }
    double x0 = top_x[c] + (bottom_x[c] - top_x[c]) * down;
    double x1 = top_x[c + 1] + (bottom_x[c + 1] - top_x[c + 1]) * down;
    double y0 = top_y[c] + (bottom_y[c] - top_y[c]) * down;
    double y1 = top_y[c + 1] + (bottom_y[c + 1] - top_y[c + 1]) * down;
    double dx = x1 - x0, dy = y1 - y0;
    do {
      double t = (u + (double)i - left) * per_step;
      x[i] = x0 + dx * t;
      y[i] = y0 + dy * t;
      i++;
    } while (i < end);
  }
}
#endif
