"""Small windows of twelve bands around random points of a scene, at 10 m.

    python w2_windows.py SCENE points.csv numba --threads 2
"""

import peers

SIDE = 32


def compiled(threads):
    """The gather loop: bilinear between pixel centres, 0 being no data."""
    import numba
    import numpy as np

    @numba.njit(parallel=threads > 1, fastmath=True)
    def gather(band, scale, columns, rows, target, number):
        height, width = band.shape
        step = np.float32(1.0 / scale)
        for i in numba.prange(columns.shape[0]):
            for v in range(SIDE):
                if scale == 1:
                    for u in range(SIDE):
                        target[i, number, v, u] = band[rows[i] + v, columns[i] + u]
                    continue
                y = (np.float32(rows[i] + v) + np.float32(0.5)) * step - np.float32(0.5)
                y0 = int(np.floor(y))
                fy = y - y0
                top, bottom = min(max(y0, 0), height - 1), min(max(y0 + 1, 0), height - 1)
                for u in range(SIDE):
                    x = (np.float32(columns[i] + u) + np.float32(0.5)) * step - np.float32(0.5)
                    x0 = int(np.floor(x))
                    fx = x - x0
                    left, right = min(max(x0, 0), width - 1), min(max(x0 + 1, 0), width - 1)
                    total = np.float32(0)
                    weights = np.float32(0)
                    for value, weight in (
                        (band[top, left], (1 - fx) * (1 - fy)), (band[top, right], fx * (1 - fy)),
                        (band[bottom, left], (1 - fx) * fy), (band[bottom, right], fx * fy),
                    ):
                        if value != 0:
                            total += weight * value
                            weights += weight
                    mean = total / weights + np.float32(0.5) if weights > 1e-5 else np.float32(0)
                    target[i, number, v, u] = np.uint16(mean)

    # Compiled before the clock starts.
    gather(np.ones((40, 40), np.uint16), 2, np.zeros(1, np.int64), np.zeros(1, np.int64),
           np.empty((1, 1, SIDE, SIDE), np.uint16), 0)
    return gather


def numba_way(scene, points, threads):
    """Decodes each band once and gathers all windows from memory."""
    import numpy as np

    gather = compiled(threads)
    elapsed = peers.stopwatch()
    width = peers.grid(peers.band_path(scene, "B02"))[0]
    columns, rows = peers.corners(points, peers.band_path(scene, "B02"), SIDE)
    order = np.lexsort((columns, rows // 256))
    columns, rows = columns[order], rows[order]
    chips = np.empty((len(columns), len(peers.BANDS), SIDE, SIDE), np.uint16)
    for number, name in enumerate(peers.BANDS):
        band = peers.load_band(peers.band_path(scene, name), threads)
        gather(band, width // band.shape[1], columns, rows, chips, number)
    return elapsed(), len(columns), "with decoding; nothing is written"


def warpedvrt(scene, points, count=40):
    """For each window and band: open, lay a virtual warp over the raster, read. What scripts do."""
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.vrt import WarpedVRT
    from rasterio.windows import Window

    columns, rows = peers.corners(points, peers.band_path(scene, "B02"), SIDE)
    width, west, north, pixel, crs = peers.grid(peers.band_path(scene, "B02"))
    transform = rasterio.transform.from_origin(west, north, pixel, pixel)
    some = range(0, len(columns), max(1, len(columns) // count))
    elapsed = peers.stopwatch()
    for i in some:
        for name in peers.BANDS:
            with rasterio.open(peers.band_path(scene, name)) as source, WarpedVRT(
                source, crs=crs, transform=transform, width=width, height=width,
                resampling=Resampling.bilinear,
            ) as warped:
                warped.read(1, window=Window(columns[i], rows[i], SIDE, SIDE))
    seconds = elapsed() * len(columns) / len(some)
    return seconds, len(columns), f"extrapolated from {len(some)} windows; nothing is written"


def main():
    options = peers.arguments(__doc__, "scene", "points", ways=["numba", "warpedvrt"])
    if options.way == "numba":
        result = numba_way(options.scene, options.points, options.threads)
    else:
        result = warpedvrt(options.scene, options.points)
    seconds, chips, note = result
    peers.report(options.threads, seconds, chips, note)


if __name__ == "__main__":
    main()
