"""Samples around footprints as the original generator makes them: for each footprint every band is opened and
warped on its own, and so are the terrain model and the land-cover map; only the search is left out.

    w12_samples.py WORLD SUBSET.csv [COUNT]

WORLD is a folder of `chipmill synth` with one scene. Prints the median of seconds a footprint on one core.
"""
import csv
import glob
import os
import statistics
import sys
import time

os.environ["GDAL_NUM_THREADS"] = "1"
import numpy as np
import rasterio
import rasterio.features
import shapely.geometry
from pyproj import Transformer
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import from_bounds

BANDS = ["SCL", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]


def warped(path, crs, x, y, resampling):
    """A window of 320 m around a place, of the raster warped to 10 m as a whole."""
    with rasterio.open(path) as source:
        left, bottom, right, top = rasterio.warp.transform_bounds(source.crs, crs, *source.bounds)
        width, height = int((right - left) / 10), int((top - bottom) / 10)
        transform = rasterio.transform.from_bounds(left, bottom, right, top, width, height)
        with WarpedVRT(source, crs=crs, transform=transform, width=width, height=height,
                       resampling=resampling) as vrt:
            return vrt.read(1, window=from_bounds(x - 160, y - 160, x + 160, y + 160, vrt.transform),
                            out_shape=(32, 32))


def tile(pattern, lon, lat):
    for path in sorted(glob.glob(pattern)):
        with rasterio.open(path) as source:
            box = source.bounds
            if box.left <= lon < box.right and box.bottom < lat <= box.top:
                return path
    raise SystemExit(f"no tile of {pattern} at {lon}, {lat}")


def sample(world, scene, lon, lat, agbd):
    with rasterio.open(f"{scene}/B02.tif") as reference:
        crs = reference.crs
    x, y = Transformer.from_crs(4326, crs, always_xy=True).transform(lon, lat)
    layers = []
    for band in BANDS:
        layers.append(warped(f"{scene}/{band}.tif", crs, x, y,
                             Resampling.nearest if band == "SCL" else Resampling.bilinear))
        if band == "SCL" and not np.isin(layers[0][14:18, 14:18], (4, 5)).all():
            return None
    elevation = warped(tile(f"{world}/cop-dem-glo-30/*.tif", lon, lat), crs, x, y, Resampling.bilinear)
    slope = np.degrees(np.arctan(np.hypot(*np.gradient(elevation)) * 0.1))
    cover = warped(tile(f"{world}/esa-worldcover/*2020*.tif", lon, lat), crs, x, y, Resampling.nearest)
    circle = shapely.geometry.Point(x, y).buffer(12)
    target = rasterio.features.rasterize(
        [(circle, agbd)], (32, 32), fill=-9999, all_touched=True, dtype=np.float32,
        transform=rasterio.transform.from_bounds(x - 160, y - 160, x + 160, y + 160, 32, 32))
    return np.stack(layers), elevation, slope, cover, target


def main():
    world, subset = sys.argv[1:3]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 40
    scene = sorted(glob.glob(f"{world}/sentinel-2-l2a/*_L2A"))[0]
    rows = list(csv.DictReader(open(subset), delimiter=";"))
    seconds, rejected = [], 0
    for row in rows[:: max(1, len(rows) // (count * 2))]:
        start = time.perf_counter()
        lon, lat, agbd = (float(row[name]) for name in ("lon_lowestmode", "lat_lowestmode", "agbd"))
        made = sample(world, scene, lon, lat, agbd)
        elapsed = time.perf_counter() - start
        if made is None:
            rejected += 1
            continue
        seconds.append(elapsed)
        if len(seconds) == count:
            break
    print(f"{statistics.median(seconds):.4f} s a footprint, median of {len(seconds)}; {rejected} rejected")


if __name__ == "__main__":
    main()
