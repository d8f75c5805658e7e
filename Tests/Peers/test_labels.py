"""Label proportions and mosaics of chipmill against exactextract and rasterio.

Run by `make test-peers`, which builds the program and sets CHIPMILL_PROGRAM.
"""

import json
import os
import subprocess

import numpy as np
import pytest
import rasterio
from exactextract import exact_extract
from pyproj import Transformer
from rasterio.transform import from_origin

PROGRAM = os.environ["CHIPMILL_PROGRAM"]


def chipmill(*arguments, cwd):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, check=True, capture_output=True, text=True).stdout


def write(path, pixels, west, north, side, **options):
    with rasterio.open(path, "w", driver="GTiff", width=pixels.shape[1], height=pixels.shape[0], count=1,
                       dtype=pixels.dtype, transform=from_origin(west, north, side, side), **options) as file:
        file.write(pixels, 1)


@pytest.fixture(scope="module")
def tiles(tmp_path_factory):
    """Random land cover with holes, and a grid of tiles on it that reaches beyond."""
    folder = tmp_path_factory.mktemp("labels")
    pixels = np.random.default_rng(5).choice(
        np.array([0, 10, 20, 30, 40, 80, 95, 100], "uint8"), size=(900, 1000))
    write(folder / "cover.tif", pixels, 6.0, 50.0, 1 / 12000, crs="EPSG:4326", nodata=0, tiled=True,
          compress="deflate")
    (folder / "aoi.wkt").write_text("POLYGON ((5.99 49.94, 6.07 49.94, 6.05 50.01, 5.99 50.003, 5.99 49.94))")
    chipmill("grid", "--aoi_wkt_file", "aoi.wkt", "--chip_size_meters", "613", "--aoi_name", "a", "--dest_dir", ".",
             cwd=folder)
    return folder, next(folder.glob("a_*.geojson"))


def test_proportions_are_those_of_exactextract(tiles):
    folder, path = tiles
    (folder / "labels.json").write_text('{"name": "cover", "map": {"10": 1, "20": 2, "30": 1, "95": 7}}')
    chipmill("lp.compute", "--tiles_file", path, "--labels_dataset_def", "labels.json", "--label_raster", "cover.tif",
             cwd=folder)
    features = json.loads(path.read_text())["features"]
    theirs = exact_extract(str(folder / "cover.tif"), features, ["unique", "frac"])
    labels, checked = {10: 1, 20: 2, 30: 1, 95: 7}, 0
    for feature, found in zip(features, theirs):
        expected = {}
        for value, share in zip(found["properties"]["unique"], found["properties"]["frac"]):
            label = str(labels.get(int(value), 0))
            expected[label] = expected.get(label, 0) + share
        ours = feature["properties"]["cover_proportions"] or {}
        for label in set(expected) | set(ours):
            assert abs(ours.get(label, 0) - expected.get(label, 0)) < 1e-6
        checked += len(ours) > 0
    assert checked > 50


def test_a_mosaic_is_its_tiles_where_pyproj_says(tmp_path):
    """Pixel for pixel, but where a position lies on the edge of a pixel; GDAL's positions are an eighth off."""
    rng = np.random.default_rng(2)
    whole = rng.integers(1, 200, (120, 160)).astype("int16")
    for number, (x, y) in enumerate([(0, 0), (80, 0), (0, 60), (80, 60)]):
        write(tmp_path / f"{number}.tif", whole[y:y + 60, x:x + 80], 11 + x / 1000, 48 - y / 1000, 0.001,
              crs="EPSG:4326", nodata=-1)
    chipmill("mosaic", "--basedir", ".", "--dest_file", "m.tiff", "--meters_per_pixel", "40", cwd=tmp_path)
    with rasterio.open(tmp_path / "m.tiff") as file:
        ours, transform, crs = file.read(1), file.transform, file.crs
        assert file.nodata == -1 and crs.to_epsg() == 32632 and (transform.a, transform.e) == (40, -40)
    height, width = ours.shape
    x, y = np.meshgrid(transform.c + 40 * (np.arange(width) + 0.5), transform.f - 40 * (np.arange(height) + 0.5))
    lon, lat = Transformer.from_crs(32632, 4326, always_xy=True).transform(x, y)
    column, row = (lon - 11) / 0.001, (48 - lat) / 0.001
    inside = (column >= 0) & (column < 160) & (row >= 0) & (row < 120)
    exact = np.where(inside, whole[np.clip(row.astype(int), 0, 119), np.clip(column.astype(int), 0, 159)], -1)
    edge = np.minimum(abs(column - np.round(column)), abs(row - np.round(row))) < 0.01
    assert (ours >= 0).sum() > 40_000
    assert (ours[~edge] == exact[~edge]).all()
