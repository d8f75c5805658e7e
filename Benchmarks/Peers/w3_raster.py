"""Elevations in degrees onto a grid in UTM, bilinear: all of it, or random windows, in memory.

    python w3_raster.py dem.tif REFERENCE 20000 gdalwarp|rasterio|numba|rasterio-windows|numba-windows

The elevations reach beyond the grid, so that no loop has to look for their edges.
"""

import os
import subprocess

import peers

SIDE = 32
# Pixels between two positions that are projected exactly.
STEP = 16


def compiled():
    """Positions run straight between the nodes around them; a pixel is a mean of four."""
    import numba
    import numpy as np

    @numba.njit(fastmath=True)
    def warp(source, across, down, target):
        height, width = target.shape
        part = 1.0 / STEP
        for y in range(height):
            k = y // STEP
            f = (y - k * STEP) * part
            for node in range((width + STEP - 1) // STEP):
                x = across[k, node] * (1 - f) + across[k + 1, node] * f
                v = down[k, node] * (1 - f) + down[k + 1, node] * f
                dx = (across[k, node + 1] * (1 - f) + across[k + 1, node + 1] * f - x) * part
                dv = (down[k, node + 1] * (1 - f) + down[k + 1, node + 1] * f - v) * part
                for i in range(min(STEP, width - node * STEP)):
                    sx, sy = x + i * dx, v + i * dv
                    column, row = int(sx), int(sy)
                    fx, fy = np.float32(sx - column), np.float32(sy - row)
                    top = source[row, column] * (1 - fx) + source[row, column + 1] * fx
                    bottom = source[row + 1, column] * (1 - fx) + source[row + 1, column + 1] * fx
                    target[y, node * STEP + i] = top + (bottom - top) * fy

    @numba.njit(fastmath=True)
    def warp_windows(source, across, down, rows, columns, target):
        part = 1.0 / STEP
        for i in range(rows.shape[0]):
            for v in range(SIDE):
                k = (rows[i] + v) // STEP
                f = (rows[i] + v - k * STEP) * part
                for u in range(SIDE):
                    node = (columns[i] + u) // STEP
                    g = (columns[i] + u - node * STEP) * part
                    sx = (across[k, node] * (1 - g) + across[k, node + 1] * g) * (1 - f) + (
                        across[k + 1, node] * (1 - g) + across[k + 1, node + 1] * g) * f
                    sy = (down[k, node] * (1 - g) + down[k, node + 1] * g) * (1 - f) + (
                        down[k + 1, node] * (1 - g) + down[k + 1, node + 1] * g) * f
                    column, row = int(sx), int(sy)
                    fx, fy = np.float32(sx - column), np.float32(sy - row)
                    top = source[row, column] * (1 - fx) + source[row, column + 1] * fx
                    bottom = source[row + 1, column] * (1 - fx) + source[row + 1, column + 1] * fx
                    target[i, v, u] = top + (bottom - top) * fy

    return warp, warp_windows


def main():
    ways = ["gdalwarp", "rasterio", "numba", "rasterio-windows", "numba-windows"]
    options = peers.arguments(__doc__, "dem", "reference", "count", ways=ways)
    import numpy as np
    import pyproj
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.warp import reproject

    width, west, north, pixel, crs = peers.grid(options.reference)
    count, note = int(options.count), ""
    with rasterio.open(options.dem) as raster:
        source, place, source_crs = raster.read(1), raster.transform, raster.crs

    def nodes():
        """The source's pixels, counted between centres, under every sixteenth of the grid's centres."""
        to_degrees = pyproj.Transformer.from_crs(crs.to_wkt(), source_crs.to_wkt(), always_xy=True)
        steps = np.arange(0, width + STEP, STEP) + 0.5
        lon, lat = to_degrees.transform(*np.meshgrid(west + steps * pixel, north - steps * pixel))
        return (lon - place.c) / place.a - 0.5, (lat - place.f) / place.e - 0.5

    def corners():
        random = np.random.default_rng(11)
        return (random.integers(0, width - SIDE, count) for _ in range(2))

    def at(row, column):
        return rasterio.transform.from_origin(west + column * pixel, north - row * pixel, pixel, pixel)

    def rasterio_warp(source, target, row, column, **more):
        reproject(
            source, target, dst_transform=at(row, column), dst_crs=crs, resampling=Resampling.bilinear,
            num_threads=options.threads, warp_mem_limit=512, **more)

    if options.way == "gdalwarp":
        path = os.path.join(options.scratch, "gdalwarp.tif")
        bounds = [west, north - width * pixel, west + width * pixel, north]
        command = ["gdalwarp", "-q", "-overwrite", "-t_srs", crs.to_string(), "-te", *map(str, bounds)]
        command += ["-tr", str(pixel), str(pixel), "-r", "bilinear", "-wm", "512", options.dem, path]
        time = peers.median(lambda: subprocess.run(command, check=True), 1)
        os.remove(path)
        note = "file to file, uncompressed; off by up to 0.125 pixels"
    elif options.way == "rasterio":
        target = np.empty((width, width), np.float32)
        more = {"src_transform": place, "src_crs": source_crs}
        time = peers.median(lambda: rasterio_warp(source, target, 0, 0, **more), 1)
        note = "off by up to 0.125 pixels"
    elif options.way == "numba":
        target = np.empty((width, width), np.float32)
        warp, _ = compiled()
        time = peers.median(lambda: warp(source, *nodes(), target), 3)
    elif options.way == "rasterio-windows":
        rows, columns = corners()
        target = np.empty((SIDE, SIDE), np.float32)
        some = range(0, count, max(1, count // 300))

        # An array would be looked through from end to end for each window; a band is not, and its blocks stay
        # in GDAL's cache.
        def work():
            with rasterio.open(options.dem) as raster:
                for i in some:
                    rasterio_warp(rasterio.band(raster, 1), target, rows[i], columns[i])

        time = peers.median(work, 1) * (count / len(some))
        note = f"extrapolated from {len(some)} windows"
    else:
        rows, columns = corners()
        target = np.empty((count, SIDE, SIDE), np.float32)
        _, warp_windows = compiled()
        time = peers.median(lambda: warp_windows(source, *nodes(), rows, columns, target), 3)
    chips = count if options.way.endswith("windows") else 1
    peers.report(options.threads, time, chips, note)


if __name__ == "__main__":
    main()
