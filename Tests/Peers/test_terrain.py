"""Classes under polygons, recomputed by rasterio's rasterize and by exactextract.

Run by `make test-peers`, which builds the program and sets CHIPMILL_PROGRAM.
"""

import json
import os
import subprocess

import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize
from rasterio.transform import from_origin

PROGRAM = os.environ["CHIPMILL_PROGRAM"]
SIDE = 300


def chipmill(*arguments, cwd):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A raster of classes in degrees, and stars on it: some with holes, some in two parts, some half outside."""
    path = tmp_path_factory.mktemp("polygons")
    random = np.random.default_rng(6)
    classes = np.kron(random.integers(0, 12, (SIDE // 3, SIDE // 3)), np.ones((3, 3))).astype(np.uint8)
    transform = from_origin(11, 48, 1e-4, 1e-4)
    with rasterio.open(
        path / "classes.tif", "w", driver="GTiff", dtype="uint8", count=1, width=SIDE, height=SIDE,
        crs="EPSG:4326", transform=transform, tiled=True, blockxsize=128, blockysize=128, compress="deflate",
    ) as target:
        target.write(classes, 1)

    def star(x, y, radius):
        corners = random.integers(5, 12)
        angle = (np.arange(corners) + random.random(corners)) / corners * 2 * np.pi
        reach = radius * random.uniform(0.3, 1, corners) * 1e-4
        ring = np.c_[11 + x * 1e-4 + reach * np.cos(angle), 48 - y * 1e-4 + reach * np.sin(angle)].tolist()
        return ring + ring[:1]

    features = []
    for number in range(400):
        x, y = random.uniform(-5, SIDE + 5, 2)
        rings = [star(x, y, random.uniform(0.5, 40))]
        if number % 3 == 0:
            rings = [star(x, y, 30), star(x, y, 2)]
        geometry = {"type": "Polygon", "coordinates": rings}
        if number % 5 == 0:
            geometry = {"type": "MultiPolygon", "coordinates": [rings, [star(x + 200, y, 20)]]}
        features.append({"type": "Feature", "id": str(number), "properties": {}, "geometry": geometry})
    with open(path / "polygons.geojson", "w") as file:
        json.dump({"type": "FeatureCollection", "features": features}, file)
    return path, classes, transform, features


@pytest.mark.parametrize("rule", ["centre", "all-touched"])
def test_pixels_are_those_of_rasterize(folder, rule):
    path, classes, transform, features = folder
    told = json.loads(
        chipmill("stats", "classes.tif", "--classes", "--polygons", "polygons.geojson", "--rule", rule, "--json",
                 cwd=path))
    differing = 0
    for feature, found in zip(features, told["polygons"], strict=True):
        mask = rasterize(
            [feature["geometry"]], out_shape=classes.shape, transform=transform, all_touched=rule != "centre")
        counts = np.bincount(classes[mask == 1], minlength=12)
        ours = np.zeros(12)
        for entry in found["classes"]:
            ours[entry["class"]] = entry["pixels"]
        differing += np.abs(ours - counts).sum()
    assert differing == 0


def test_shares_are_those_of_exactextract(folder):
    exactextract = pytest.importorskip("exactextract")
    path, _, _, features = folder
    told = json.loads(
        chipmill("stats", "classes.tif", "--classes", "--polygons", "polygons.geojson", "--json", cwd=path))
    theirs = exactextract.exact_extract(str(path / "classes.tif"), features, ["count", "unique", "frac"])
    for found, other in zip(told["polygons"], theirs, strict=True):
        other = other["properties"]
        assert found["pixels"] == pytest.approx(other["count"], abs=1e-3)
        shares = dict(zip(np.asarray(other["unique"]).tolist(), np.asarray(other["frac"]).tolist()))
        ours = {entry["class"]: entry["share"] for entry in found["classes"]}
        for value in shares.keys() | ours.keys():
            assert ours.get(value, 0) == pytest.approx(shares.get(value, 0), abs=2e-5)
