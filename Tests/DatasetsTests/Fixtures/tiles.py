"""What geetiles' geometry comes to on a small invented land, worked out apart from Chipmill.

    python tiles.py > tiles.json

Follows the contract step by step with pyproj, shapely and numpy: the grid, the names, the choice of
communes, the intersections, the bands, and the proportions of labels. The rasters are formulas, so that
nothing but this file and tiles.json is needed to make them again.
"""

import hashlib
import json
import math

import numpy as np
import pyproj
import shapely
from shapely.geometry import MultiPolygon, Polygon, box, mapping

AREA = "POLYGON ((8.60 50.00, 8.78 49.97, 8.90 50.05, 8.86 50.17, 8.74 50.13, 8.66 50.19, 8.58 50.10, 8.60 50.00))"
CLASSES = [10, 20, 30, 40]


def digest(text):
    value = int(hashlib.sha256(text.encode()).hexdigest(), 16) % 10**15
    return hex(value)[2:].rjust(13, "0")


def name(geometry):
    x0, y0, x1, y1 = geometry.bounds
    ring = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]])
    return digest(str(ring.round(5)))


def utm(longitude, latitude):
    zone = max(1, math.ceil((longitude + 180) / 6))
    code = (32600 if latitude >= 0 else 32700) + zone
    forward = pyproj.Transformer.from_crs(4326, code, always_xy=True).transform
    back = pyproj.Transformer.from_crs(code, 4326, always_xy=True).transform
    return forward, back


def grid(area, meters):
    forward, back = utm(area.centroid.x, area.centroid.y)
    x0, y0, x1, y1 = shapely.transform(area, lambda c: np.stack(forward(c[:, 0], c[:, 1]), 1)).bounds
    nx, ny = int((x1 - x0) // meters), int((y1 - y0) // meters)
    tiles = []
    for gx in range(nx):
        for gy in range(ny):
            lon, lat = back(x0 + gx * meters, y0 + gy * meters)
            east = (forward(lon + 0.001, lat)[0] - forward(lon, lat)[0]) * 1000
            north = (forward(lon, lat + 0.001)[1] - forward(lon, lat)[1]) * 1000
            w, h = (meters - 1) / 2 / east, (meters - 1) / 2 / north
            tile = Polygon([(lon - w, lat - h), (lon - w, lat + h), (lon + w, lat + h), (lon + w, lat - h)])
            if tile.intersects(area):
                tiles.append(tile)
    return nx * ny, tiles


def communes():
    """Quadrangles with common corners over the land and beyond, one missing, one with a hole, one in two parts."""
    corner = lambda i, j: (
        round(8.52 + 0.06 * i + 0.02 * math.sin(3 * i + 5 * j), 4),
        round(49.93 + 0.05 * j + 0.015 * math.cos(4 * i - 2 * j), 4))
    shapes = [
        Polygon([corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)])
        for i in range(7) for j in range(6)]
    hole = box(8.70, 50.06, 8.712, 50.068)
    k = next(k for k, s in enumerate(shapes) if s.contains(hole))
    shapes[k] = shapes[k].difference(hole)
    shapes[9] = MultiPolygon([shapes[9], box(8.801, 50.031, 8.811, 50.037)])
    del shapes[26]
    shapes.append(box(20, 10, 20.1, 10.1))
    return shapes


def bands(tiles, count, angle, shares):
    middles = np.array([np.mean(np.array(
        [(t.bounds[0], t.bounds[1]), (t.bounds[2], t.bounds[1]), (t.bounds[2], t.bounds[3]),
         (t.bounds[0], t.bounds[3]), (t.bounds[0], t.bounds[1])]), axis=0) for t in tiles])
    span = middles.max(axis=0) - middles.min(axis=0)
    span[span == 0] = 1
    at = (middles - middles.min(axis=0)) / span
    if angle < 0:
        at = 1 - at
    if abs(angle) < np.pi / 4:
        px, py = abs(angle) / (np.pi / 4), 1
    else:
        px, py = np.sign(angle), (np.pi / 2 - abs(angle)) / (np.pi / 4)
    for k in np.linspace(0.1, 50, 10000):
        band = ((px * at[:, 0] + py * at[:, 1]) / (k / count)).astype(int)
        band -= band.min()
        if len(np.unique(band)) == count:
            break
    least = min(s for s in shares if s > 0)
    cycle = sum(([word] * round(s / least) for word, s in zip(["train", "test", "val"], shares)), [])
    place = {b: i for i, b in enumerate(np.unique(band))}
    return [cycle[place[b] % len(cycle)] for b in band]


def majority(splits, groups):
    votes = {}
    for group, part in zip(groups, splits):
        votes.setdefault(group, {}).setdefault(part, 0)
        votes[group][part] += 1
    # The first of the largest, as dictionaries keep their order.
    winner = {g: max(v, key=v.get) for g, v in votes.items()}
    return [winner[g] for g in groups]


def raster(number):
    """Labels of 24 columns and 18 rows."""
    rows, columns = np.mgrid[0:18, 0:24]
    return np.array(CLASSES, np.uint8)[(rows // 4 + columns // 5 + rows * columns // 40 + number) % 4]


def proportions(shape, labels, exact):
    """On a raster that spans the shape's rectangle. The centre rule knows outer rings only."""
    x0, y0, x1, y1 = shape.bounds
    rows, columns = labels.shape
    parts = shape.geoms if shape.geom_type == "MultiPolygon" else [shape]
    outer = shapely.union_all([Polygon(p.exterior) for p in parts])
    on = lambda s: shapely.transform(
        s, lambda c: np.stack([(c[:, 0] - x0) / (x1 - x0) * columns, (y1 - c[:, 1]) / (y1 - y0) * rows], 1))
    r, c = np.mgrid[0:rows, 0:columns]
    if exact:
        weight = shapely.area(shapely.intersection(on(shape), shapely.box(c, r, c + 1, r + 1)))
    else:
        weight = shapely.contains_xy(on(outer), c + 0.5, r + 0.5).astype(float)
    return {str(k): float(weight[labels == k].sum() / weight.sum()) for k in np.unique(labels[weight > 1e-12])}


def main():
    area = shapely.from_wkt(AREA)
    inspected, tiles = grid(area, 1000)
    names = [name(t) for t in tiles]
    shapes = communes()
    meets = [s for s in shapes if s.intersects(area) and s.intersection(area).area > 1e-5]
    foreign_names = [name(s) for s in meets]

    ids, overlaps = [], []
    for tile in tiles:
        shared = [(k, tile.intersection(s).area) for k, s in enumerate(meets) if tile.intersects(s)]
        overlaps.append(shared)
        best = max(shared, key=lambda item: (item[1], -item[0]), default=None)
        ids.append(foreign_names[best[0]] if best else -1)

    exact = [proportions(s, raster(k), True) for k, s in enumerate(meets)]
    centre = [proportions(s, raster(k), False) for k, s in enumerate(meets)]
    mixed = []
    for shared in overlaps:
        total = sum(a for _, a in shared)
        mix = {}
        for k, a in shared:
            for label, share in exact[k].items():
                mix[label] = mix.get(label, 0) + a / total * share
        mixed.append({k: round(v, 12) for k, v in mix.items()})

    splits = []
    for count, angle, shares in [
        (8, 0.78, (0.5, 0.3, 0.2)), (8, -0.78, (0.5, 0.3, 0.2)), (12, 0.0, (0.8, 0.1, 0.1)),
        (5, 1.3, (0.6, 0.4, 0.0)), (20, -1.5, (0.5, 0.25, 0.25)), (40, 0.5, (1.0, 0.0, 0.0)),
    ]:
        parts = bands(tiles, count, angle, shares)
        splits.append({
            "bands": count, "angle": angle, "shares": shares,
            "parts": "".join({"train": "t", "test": "e", "val": "v"}[p] for p in parts),
            "majority": "".join({"train": "t", "test": "e", "val": "v"}[p] for p in majority(parts, ids))})
    chips = [proportions(t, raster(k), True) for k, t in enumerate(tiles[:50])]
    print(json.dumps({
        "area": AREA, "inspected": inspected, "identifiers": names, "hash": digest(" ".join(names)),
        "communes": [mapping(s) for s in shapes], "selected": [shapes.index(s) for s in meets],
        "communes_identifiers": foreign_names, "communes_hash": digest(" ".join(foreign_names)),
        "foreignid": ids, "exact": exact, "centre": centre, "chips": chips, "at_communes": mixed,
        "splits": splits,
    }, separators=(",", ":")))


if __name__ == "__main__":
    main()
