"""What chipmill writes, read and recomputed by h5py, rasterio and pyproj.

Run by `make test-peers`, which builds the program and sets CHIPMILL_PROGRAM.
"""

import csv
import os
import sqlite3
import subprocess

import h5py
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.warp import Resampling, reproject, transform
from rio_cogeo.cogeo import cog_validate
from shapely import wkb
from shapely.geometry import Polygon

PROGRAM = os.environ["CHIPMILL_PROGRAM"]
BANDS = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]


def chipmill(*arguments, cwd):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def world(tmp_path_factory):
    folder = tmp_path_factory.mktemp("world")
    chipmill("synth", "world", "--size", "1098", "--dates", "1", "--footprints", "150", cwd=folder)
    return folder


@pytest.fixture(scope="session")
def scene(world):
    root = world / "world" / "sentinel-2-l2a"
    return next(path for path in root.iterdir() if path.name.startswith("S2"))


def terrain(world):
    return next((world / "world" / "cop-dem-glo-30").glob("*.tif"))


def warped(path, shape, affine, crs, resampling):
    """A band of `path` on a target grid, by GDAL."""
    with rasterio.open(path) as source:
        target = np.full(shape, source.nodata or 0, source.dtypes[0])
        reproject(
            rasterio.band(source, 1), target, dst_transform=affine, dst_crs=crs, resampling=resampling,
            dst_nodata=source.nodata,
        )
    return target


def test_hdf5_chips_are_the_bands_as_gdal_warps_them(world, scene):
    chipmill("chip", str(scene), "--size", "128", "--layer", "SCL", "--format", "hdf5", "--output", "grid", cwd=world)
    with rasterio.open(scene / "B02.tif") as reference:
        whole = {
            band: warped(scene / f"{band}.tif", reference.shape, reference.transform, reference.crs, Resampling.bilinear)
            for band in BANDS
        }
        classes = warped(scene / "SCL.tif", reference.shape, reference.transform, reference.crs, Resampling.nearest)
    with h5py.File(world / "grid" / "chips.h5") as file:
        data = file["data"]
        assert list(data["image"].attrs["bands"]) == BANDS
        assert data["image"].attrs["crs"] == "EPSG:32632"
        assert data["image"].attrs["nodata"] == 0
        assert data["image"].chunks == (1, 12, 128, 128)
        assert len(data["id"]) == len(data["image"]) == 64
        assert all(crs == "EPSG:32632" for crs in data["crs"].asstr()[:])
        for chip in range(len(data["image"])):
            affine = rasterio.Affine(*data["transform"][chip])
            column, row = (int(round(v)) for v in ~reference.transform * (affine.c, affine.f))
            part = (slice(row, row + 128), slice(column, column + 128))
            image = data["image"][chip].astype(int)
            for i, band in enumerate(BANDS):
                difference = np.abs(image[i] - whole[band][part].astype(int))
                # GDAL's coordinate noise of 1e-9 pixels decides exact halves either way.
                assert difference.max() <= 1
                assert band in ("B02", "B03", "B04", "B08") or (difference > 0).mean() < 0.06
                if band in ("B02", "B03", "B04", "B08"):
                    assert difference.max() == 0
            assert np.array_equal(data["SCL"][chip], classes[part])


@pytest.mark.parametrize("compression", ["none", "lzf", "deflate"])
def test_h5py_opens_every_compression(world, scene, compression):
    name = f"h5-{compression}"
    chipmill(
        "chip", str(scene), "--size", "256", "--format", "hdf5", "--compression", compression, "--output", name,
        cwd=world,
    )
    with h5py.File(world / name / "chips.h5") as file, h5py.File(world / "h5-none" / "chips.h5") as plain:
        assert file["data/image"].compression == {"none": None, "lzf": "lzf", "deflate": "gzip"}[compression]
        assert np.array_equal(file["data/image"][:], plain["data/image"][:])


@pytest.mark.parametrize("compression", ["none", "lzw", "deflate", "zstd"])
def test_rasterio_opens_every_geotiff(world, scene, compression):
    name = f"tif-{compression}"
    chipmill("chip", str(scene), "--size", "256", "--compression", compression, "--output", name, cwd=world)
    with rasterio.open(world / name / "chips" / "r00001_c00002.tif") as chip, rasterio.open(scene / "B02.tif") as band:
        assert chip.descriptions == tuple(BANDS)
        assert chip.nodata == 0
        assert chip.crs == CRS.from_epsg(32632)
        assert chip.transform == band.transform * rasterio.Affine.translation(512, 256)
        assert np.array_equal(chip.read(2), band.read(1)[256:512, 512:768])


def test_points_on_terrain_are_where_pyproj_puts_them(world):
    chipmill(
        "chip", str(terrain(world)), "--points", "world/points.csv", "--size", "32", "--crs", "utm", "--resolution",
        "30", "--format", "hdf5", "--output", "terrain", cwd=world,
    )
    with open(world / "world" / "points.csv") as file:
        points = {row["id"]: (float(row["lon"]), float(row["lat"])) for row in csv.DictReader(file)}
    with h5py.File(world / "terrain" / "chips.h5") as file:
        data = file["data"]
        assert len(data["id"]) > 100
        for chip, name in enumerate(data["id"].asstr()[:]):
            affine = rasterio.Affine(*data["transform"][chip])
            crs = CRS.from_string(data["crs"].asstr()[chip])
            (x,), (y,) = transform("EPSG:4326", crs, [points[name][0]], [points[name][1]])
            centre = ~affine * (x, y)
            assert abs(centre[0] - 16) <= 0.5 + 1e-6 and abs(centre[1] - 16) <= 0.5 + 1e-6
            expected = warped(terrain(world), (32, 32), affine, crs, Resampling.bilinear)
            # GDAL's own approximation is off by up to 0.125 pixels of slope.
            assert np.abs(data["image"][chip, 0] - expected).max() < 0.6
            assert np.median(np.abs(data["image"][chip, 0] - expected)) < 0.02


def test_the_index_is_a_geopackage_of_the_footprints(world):
    chipmill(
        "chip", str(terrain(world)), "--points", "world/points.csv", "--size", "16", "--crs", "utm", "--resolution",
        "30", "--output", "index", cwd=world,
    )
    with open(world / "index" / "index.csv") as file:
        rows = list(csv.DictReader(file))
    with sqlite3.connect(world / "index" / "index.gpkg") as database:
        features = database.execute("select geom, id, lon, lat from chips order by fid").fetchall()
    assert [row["id"] for row in rows] == [feature[1] for feature in features]
    for row, (blob, _, lon, lat) in zip(rows, features):
        header = 8 + {0: 0, 1: 32}[blob[3] >> 1 & 7]
        footprint = wkb.loads(blob[header:])
        assert isinstance(footprint, Polygon) and footprint.is_valid
        assert abs(footprint.centroid.x - lon) < 1e-4 and abs(footprint.centroid.y - lat) < 1e-4
        assert os.path.exists(world / "index" / row["file"])


@pytest.mark.parametrize("kernel", ["nearest", "bilinear", "cubic", "average", "mode", "min", "max", "med"])
def test_warp_agrees_with_gdal(world, kernel):
    out = f"warp-{kernel}.tif"
    chipmill(
        "warp", str(terrain(world)), out, "--crs", "EPSG:32632", "--resolution", "90", "--resampling", kernel,
        cwd=world,
    )
    valid, _, _ = cog_validate(world / out)
    assert valid
    with rasterio.open(world / out) as ours:
        expected = warped(terrain(world), ours.shape, ours.transform, ours.crs, Resampling[kernel])
        inner = (slice(8, -8), slice(8, -8))
        pair = ours.read(1)[inner], expected[inner]
        both = np.isfinite(pair[0]) & (pair[1] != 0)
        difference = np.abs(pair[0][both] - pair[1][both])
        assert both.any()
        # GDAL interpolates its positions to 0.125 pixels, ours are exact to 0.01: steep terrain shows it.
        picks = kernel in ("nearest", "mode", "min", "max", "med")
        assert np.percentile(difference, 99) < (1.5 if picks else 0.5)
        assert np.median(difference) < (0.5 if picks else 0.05)


def test_slope_agrees_with_gdaldem(world):
    if subprocess.run(["which", "gdaldem"], capture_output=True).returncode:
        pytest.skip("gdaldem is not installed")
    chipmill("warp", str(terrain(world)), "utm.tif", "--crs", "EPSG:32632", "--resolution", "30", cwd=world)
    for unit, flag in (("degree", []), ("percent", ["-p"])):
        chipmill("slope", "utm.tif", f"{unit}.tif", "--unit", unit, cwd=world)
        subprocess.run(["gdaldem", "slope", "utm.tif", f"gdal-{unit}.tif", "-q", *flag], cwd=world, check=True)
        with rasterio.open(world / f"{unit}.tif") as ours, rasterio.open(world / f"gdal-{unit}.tif") as theirs:
            a, b = ours.read(1, masked=True), theirs.read(1, masked=True)
            both = ~(np.ma.getmaskarray(a) | np.ma.getmaskarray(b)) & np.isfinite(a.data)
            assert both.mean() > 0.5
            assert np.abs(a.data - b.data)[both].max() < 2e-2
