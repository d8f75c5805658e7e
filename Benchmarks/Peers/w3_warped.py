"""Windows at 10 m around points, warped from a raster in degrees, one call of reproject each.

    python w3_warped.py DEM points.csv REFERENCE bilinear
"""

import peers

SIDE = 32


def main():
    options = peers.arguments(__doc__, "raster", "points", "reference", "kernel")
    import numpy as np
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.warp import reproject

    columns, rows = peers.corners(options.points, options.reference, SIDE)
    _, west, north, pixel, crs = peers.grid(options.reference)
    source = rasterio.open(options.raster)
    target = np.empty((SIDE, SIDE), source.dtypes[0])
    some = range(0, len(columns), max(1, len(columns) // 300))

    elapsed = peers.stopwatch()
    for i in some:
        place = rasterio.transform.from_origin(
            west + columns[i] * pixel, north - rows[i] * pixel, pixel, pixel)
        reproject(
            rasterio.band(source, 1), target, dst_transform=place, dst_crs=crs,
            resampling=Resampling[options.kernel])
    seconds = elapsed() * len(columns) / len(some)
    note = f"extrapolated from {len(some)} windows; nothing is written"
    peers.report(options.threads, seconds, len(columns), note)


if __name__ == "__main__":
    main()
