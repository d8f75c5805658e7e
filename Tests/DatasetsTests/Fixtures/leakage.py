"""Invents tiles in parts, and finds with shapely, pandas and numpy what an audit of them must find.

    python leakage.py    writes leakage.geojson, the tiles, and leakage.json, what there is to find

Every pair is looked at; nothing of Chipmill's is used. The images of the tiles are not stored: `image` says
what they are, and the test makes them in the same way.
"""

import itertools
import json
import pathlib

import numpy as np
import pandas as pd
from shapely import affinity
from shapely.geometry import box, mapping

FOLDER = pathlib.Path(__file__).parent
KINDS = [("test", "train"), ("val", "train"), ("test", "val")]
DISTANCE = 4


def tiles():
    random = np.random.default_rng(6)
    rows = []
    for i in range(90):
        lon, lat = 7 + round(random.random() * 0.5, 3), 50 + round(random.random() * 0.3, 3)
        shape = box(lon, lat, lon + 0.02, lat + 0.0125)
        if i % 5 == 1:
            shape = affinity.rotate(shape, float(random.integers(5, 85)))
        if i % 5 == 2:
            shape = shape.union(affinity.translate(shape, 0.05, 0.01))
        if i >= 84:
            shape = rows[i - 84]["geometry"]
        part = str(random.choice(["train", "train", "test", "val"]))
        part = None if i % 17 == 3 else part
        scene = f"s{random.integers(0, 25)}"
        rows.append({"identifier": f"tile{i}", "geometry": shape, "split": part, "scene": scene})
    return pd.DataFrame(rows)


def image(i):
    """A chip of 27 × 24 pixels. Every seventh is a little changed copy of the one three before."""
    y, x = np.mgrid[0:24, 0:27].astype(int)
    k = i - 3 if i % 7 == 6 else i
    values = (x * (k * 37 % 101 + 3) + y * (k * 53 % 97 + 5) + (x // 3) * (y // 3) * (k % 13 + 1) * 7) % 251
    if k != i:
        values[0:3, 0:3] += 9
    return values.astype("u2") if i % 20 != 19 else np.full_like(values, 7).astype("u2")


def difference_hash(values):
    cells = values.astype(float).reshape(8, 3, 9, 3).mean((1, 3))
    order = np.sort(cells.ravel())
    low, high = order[int(np.floor(0.02 * 71 + 0.5))], order[int(np.floor(0.98 * 71 + 0.5))]
    if low >= high:
        return None
    grey = np.floor(np.clip((cells - low) / (high - low), 0, 1) * 255 + 0.5)
    bits = (grey[:, :-1] > grey[:, 1:]).ravel()
    return int("".join("1" if bit else "0" for bit in bits), 2)


def degree(latitude):
    """Kilometres of a degree of longitude and of latitude on WGS 84."""
    latitude = np.radians(latitude)
    axis, flat = 6378.137, 0.00669437999014
    root = np.sqrt(1 - flat * np.sin(latitude) ** 2)
    return axis / root * np.cos(latitude) * np.pi / 180, axis * (1 - flat) / root**3 * np.pi / 180


def kilometres(a, b):
    """Between the rectangles of two shapes; all are in the northern hemisphere."""
    a, b = a.bounds, b.bounds
    x, y = max(0, b[0] - a[2], a[0] - b[2]), max(0, b[1] - a[3], a[1] - b[3])
    latitude = max(a[1], b[1]) if y > 0 else min(a[3], b[3])
    east, north = degree(latitude)
    return float(np.hypot(x * east, y * north))


def main():
    table = tiles()
    hashes = [difference_hash(image(i)) for i in range(len(table))]
    found = {"hashes": [None if h is None else f"{h:016x}" for h in hashes]}
    parts = {part: table[table.split == part] for part in ("train", "test", "val")}
    for judged, known in KINDS:
        pairs = list(itertools.product(parts[judged].itertuples(), parts[known].itertuples()))
        overlaps = []
        for one, other in pairs:
            area = one.geometry.intersection(other.geometry).area
            if area > 1e-6 * min(one.geometry.area, other.geometry.area):
                first = min(one, other, key=lambda tile: tile.Index).geometry.bounds
                overlaps.append((one.Index, area * np.prod(degree((first[1] + first[3]) / 2))))
        near = {}
        for one, other in pairs:
            near[one.Index] = min(near.get(one.Index, 1e9), kilometres(one.geometry, other.geometry))
        near = np.sort(list(near.values()))
        scenes = parts[judged].merge(parts[known], on="scene")
        alike = [
            one.Index for one, other in pairs
            if hashes[one.Index] is not None and hashes[other.Index] is not None
            and (hashes[one.Index] ^ hashes[other.Index]).bit_count() <= DISTANCE]
        found[f"{judged}_{known}"] = {
            "overlap_pairs": len(overlaps), "overlap_tiles": len({i for i, _ in overlaps}),
            "overlap_km2": sum(area for _, area in overlaps),
            "within": [int((near <= limit).sum()) for limit in (0, 0.5, 1, 5, 10)],
            "nearest": [float(near[int(np.floor(q * (len(near) - 1) + 0.5))]) for q in (0, .25, .5, 1)],
            "scene_pairs": len(scenes), "scenes": int(scenes.scene.nunique()),
            "alike_pairs": len(alike), "alike_chips": len(set(alike)),
        }
    features = [
        {"type": "Feature",
         "properties": {
             "identifier": row.identifier, "split": row.split if isinstance(row.split, str) else None,
             "scene": row.scene},
         "geometry": mapping(row.geometry)}
        for row in table.itertuples()]
    (FOLDER / "leakage.geojson").write_text(
        "{\"type\": \"FeatureCollection\", \"features\": [\n"
        + ",\n".join(json.dumps(feature, allow_nan=False) for feature in features) + "\n]}\n")
    (FOLDER / "leakage.json").write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
