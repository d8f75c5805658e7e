#!/usr/bin/env python3
"""Recomputes label proportions with exactextract, rasterio and numpy, and a mosaic with pyproj alone.

    labels.py labels.json

The rasters follow from formulas that the tests repeat. Needs exactextract, numpy, pyproj, rasterio, shapely.
"""
import json
import math
import random
import sys
import tempfile

import numpy as np
import rasterio
import rasterio.features
from exactextract import exact_extract
from pyproj import Transformer
from rasterio.transform import from_origin
from shapely.geometry import MultiPolygon, Polygon, mapping, shape

CODES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95]
WORLDCOVER = {code: label for label, code in enumerate([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100])}


def landcover(width, height, shift=0):
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return np.array(CODES, "uint8")[((x + shift) // 3 + 2 * (y // 4) + x * y % 7 // 5) % 11]


def heights(width, height):
    x, y = np.meshgrid(np.arange(width), np.arange(height))
    return ((x * 3 + y * 5) % 120 / 2).astype("float32")


def star(rng, x, y, radius):
    n = rng.randint(5, 12)
    points = []
    for k in range(n):
        angle, reach = (k + 0.9 * rng.random()) / n * 2 * math.pi, radius * (0.3 + 0.7 * rng.random())
        points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
    return points


def polygons(rng):
    """On a grid from (6, 50), pixels of 0.001: rectangles, stars, one with a hole, two parts, one reaching out."""
    shapes = []
    for _ in range(6):
        x, y, w, h = 6 + 0.04 * rng.random(), 50 - 0.03 * rng.random(), 0.015 * rng.random(), 0.015 * rng.random()
        shapes.append(Polygon([(x, y - h), (x + w, y - h), (x + w, y), (x, y)]))
    while len(shapes) < 12:
        candidate = Polygon(star(rng, 6.03, 49.975, 0.02))
        if candidate.is_valid:
            shapes.append(candidate)
    shapes.append(Polygon([(6.01, 49.96), (6.05, 49.96), (6.05, 49.99), (6.01, 49.99)],
                          [[(6.0203, 49.9702), (6.0304, 49.9707), (6.0251, 49.9853)]]))
    shapes.append(MultiPolygon([shapes[0], Polygon([(6.0512, 49.9511), (6.0581, 49.9523), (6.0533, 49.9594)])]))
    shapes.append(Polygon([(5.99, 49.98), (6.013, 49.983), (6.011, 50.02)]))
    return shapes


def by_area(path, feature):
    """Shares of area by exactextract, in which no-data counts for nothing."""
    found = exact_extract(path, [feature], ["unique", "frac"], include_geom=False)[0]["properties"]
    return dict(zip([float(v) for v in found["unique"]], [float(f) for f in found["frac"]]))


def normalised(polygon, width, height):
    """Outer rings stretched over a raster, centres inside."""
    x0, y0, x1, y1 = polygon.bounds
    parts = polygon.geoms if isinstance(polygon, MultiPolygon) else [polygon]
    rings = [Polygon([((x - x0) / (x1 - x0) * width, (y1 - y) / (y1 - y0) * height)
                      for x, y in part.exterior.coords]) for part in parts]
    return rasterio.features.rasterize(rings, out_shape=(height, width), fill=0, default_value=1, dtype="uint8") == 1


def shares(values):
    unique, counts = np.unique(values, return_counts=True)
    return {float(v): float(c / values.size) for v, c in zip(unique, counts)}


def mosaic():
    """Two tiles in degrees on pixels of 90 m in UTM, nearest, the first counting; -1 near edges of pixels."""
    tiles = [(6.0, 50.0), (6.025, 49.985)]
    boxes = [(w, n - 0.02, w + 0.03, n) for w, n in tiles]
    utm = Transformer.from_crs(4326, 32632, always_xy=True)
    zone = 31 + (np.mean([[b[0], b[2]] for b in boxes]) >= 6)
    assert zone == 32
    west, south = utm.transform(min(b[0] for b in boxes), min(b[1] for b in boxes))
    east, north = utm.transform(max(b[2] for b in boxes), max(b[3] for b in boxes))
    size = (round((east - west) / 90), round((north - south) / 90))
    x, y = np.meshgrid(west + 90 * (np.arange(size[0]) + 0.5), north - 90 * (np.arange(size[1]) + 0.5))
    lon, lat = utm.transform(x, y, direction="INVERSE")
    result = np.zeros(x.shape, int)
    unsure = np.zeros(x.shape, bool)
    for number, (w, n) in reversed(list(enumerate(tiles))):
        pixels = landcover(30, 20, number).astype(int)
        column, row = (lon - w) / 0.001, (n - lat) / 0.001
        inside = (column > 0) & (column < 30) & (row > 0) & (row < 20)
        near = lambda v: np.abs(v - np.round(v)) < 0.02
        around = (column > -1) & (column < 31) & (row > -1) & (row < 21)
        unsure |= around & (near(column) | near(row))
        values = np.where(inside, pixels[np.clip(row.astype(int), 0, 19), np.clip(column.astype(int), 0, 29)], 0)
        result = np.where(values != 0, values, result)
    result[unsure] = -1
    whole = utm.transform_bounds
    bounds = [whole(*box, densify_pts=21) for box in boxes]
    return {"west": west, "north": north, "width": size[0], "height": size[1], "pixels": result.ravel().tolist(),
            "whole": [min(b[0] for b in bounds), min(b[1] for b in bounds), max(b[2] for b in bounds),
                      max(b[3] for b in bounds)]}


def main():
    rng = random.Random(7)
    shapes = polygons(rng)
    grid = from_origin(6, 50, 0.001, 0.001)
    cases = []
    with tempfile.TemporaryDirectory() as folder:
        paths = {}
        for name, pixels, nodata in [("landcover", landcover(60, 50), 0), ("heights", heights(60, 50), None)]:
            paths[name] = f"{folder}/{name}.tif"
            with rasterio.open(paths[name], "w", driver="GTiff", width=60, height=50, count=1, dtype=pixels.dtype,
                               crs="EPSG:4326", transform=grid, nodata=nodata) as file:
                file.write(pixels, 1)
        ranges = [10.0, 20.5, 40.0]
        for polygon in shapes:
            feature = {"type": "Feature", "properties": {}, "geometry": mapping(polygon)}
            area = by_area(paths["landcover"], feature)
            classes = {}
            for value, share in by_area(paths["heights"], feature).items():
                label = int(np.digitize([value], ranges)[0])
                classes[label] = classes.get(label, 0) + share
            mask = normalised(polygon, 37, 41)
            own = landcover(37, 41)[mask]
            cases.append({
                "wkt": polygon.wkt,
                "area": {str(WORLDCOVER[int(v)]): s for v, s in area.items()},
                "ranges": {str(v): s for v, s in sorted(classes.items())},
                "original": {str(WORLDCOVER[int(v)]): s for v, s in shares(own).items()},
                "floats": {str(v): s for v, s in shares(np.floor(heights(37, 41) / 10)[mask]).items()},
            })
    with open(sys.argv[1], "w") as file:
        json.dump({"polygons": cases, "mosaic": mosaic()}, file, separators=(",", ":"))
        file.write("\n")


if __name__ == "__main__":
    main()
