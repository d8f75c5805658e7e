"""Files of biomass samples as the original generator wrote them, fused and exported; read by h5py and rasterio.

Run by `make test-peers`, which builds the program and sets CHIPMILL_PROGRAM.
"""

import os
import subprocess

import h5py
import numpy as np
import pytest
import rasterio
from rio_cogeo.cogeo import cog_validate

PROGRAM = os.environ["CHIPMILL_PROGRAM"]
ROWS = 40
SCENE = "S2A_MSIL2A_20200601T100031_N0500_R122_T33UUP_20230601T120000"
LAYERS = ["SCL", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]


def chipmill(*arguments, cwd, check=True):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, check=check, capture_output=True, text=True)


def samples(number, rows=ROWS):
    random = np.random.default_rng(number)
    text = lambda value: np.full((rows, 1), value, object)
    stats = np.full((rows, 12, 2), "0.0", object)
    stats[:, :, 0] = [f"CLASS {i}" for i in range(12)]
    transforms = np.tile([10.0, 0, 300000, 0, -10, 5400000, 0, 0, 1], (rows, 1))
    transforms[:, 2] += 320 * np.arange(rows)
    biomass = np.full((rows, 1, 32, 32), -9999, "f4")
    biomass[:, :, 15:18, 15:18] = 120
    return {
        "Sentinel-2 L2A": random.integers(0, 9000, (rows, 12, 32, 32)).astype("i2"),
        "WorldCover": random.integers(1, 10, (rows, 1, 32, 32)).astype("u1") * 10,
        "CopDEM": random.normal(300, 20, (rows, 2, 32, 32)).astype("f4"),
        "AGBD Raster": biomass,
        "Transforms": transforms,
        "CRS": text("EPSG:32633"),
        "S2 SCL Stats": stats,
        "Sentinel-2 Product Name": text(SCENE),
        "WorldCover Tile Name": text("ESA_WorldCover_10m_2020_v100_N48E012_Map"),
        "CopDEM Tile Name": text("Copernicus_DSM_COG_10_N48_00_E012_00_DEM"),
        "GEDI Product Name": text("GEDI04_A_2020153100000_O08262_02_T02084_02_002_02_V002.h5"),
        "GEDI Acquisition Time": text("2020-06-01-10-00-00"),
        "AGBD Values": random.random((rows, 1)).astype("f4"),
        "AGBD Standard Error": random.random((rows, 1)).astype("f4"),
        "GEDI Shot Number": (82620200300000000 + number * rows + np.arange(rows))[:, None],
        "GEDI Delta Time": random.random((rows, 1)).astype("f4"),
        "GEDI Lat Lon": random.random((rows, 2)),
    }


def write(path, number, compression, libver="earliest", rows=ROWS):
    with h5py.File(path, "w", libver=libver) as file:
        for name, values in samples(number, rows).items():
            kind = h5py.string_dtype() if values.dtype == object else values.dtype
            shape = (1,) + values.shape[1:] if compression else None
            file.create_dataset(
                "data/" + name, data=values, chunks=shape, compression=compression, dtype=kind)


@pytest.mark.parametrize("compression", [None, "lzf", "gzip"])
@pytest.mark.parametrize("libver", ["earliest", "v110"])
def test_batches_of_the_original_are_fused(tmp_path, compression, libver):
    os.mkdir(tmp_path / "batches")
    for number in [0, 2, 10]:
        rows = 1 if number == 2 else ROWS
        write(tmp_path / f"batches/batch_40_{number}.h5", number, compression, libver, rows)
    chipmill("gedi", "--fuse-hdf5-datasets", "batches", "--output", "out", cwd=tmp_path)
    with h5py.File(tmp_path / "out/fused_dataset.h5") as file:
        parts = [samples(0), samples(2, 1), samples(10)]
        assert set(file["data"]) == set(parts[0])
        for name, dataset in file["data"].items():
            expected = np.concatenate([part[name] for part in parts])
            values = dataset.asstr()[:] if expected.dtype == object else dataset[:]
            assert dataset.compression == compression
            assert dataset.dtype == expected.dtype and np.array_equal(values, expected), name


def test_unreadable_batches_are_named(tmp_path):
    os.mkdir(tmp_path / "batches")
    for number in range(3):
        write(tmp_path / f"batches/batch_40_{number}.h5", number, "lzf")
    os.truncate(tmp_path / "batches/batch_40_1.h5", 5000)
    refused = chipmill("gedi", "--fuse-hdf5-datasets", "batches", "out", cwd=tmp_path, check=False)
    assert refused.returncode == 1 and "batch_40_1.h5" in refused.stderr
    assert not (tmp_path / "out/fused_dataset.h5").exists()
    done = chipmill("gedi", "--fuse-hdf5-datasets", "batches", "out", "--skip-unreadable", cwd=tmp_path)
    assert "1 skipped" in done.stdout
    with h5py.File(tmp_path / "out/fused_dataset.h5") as file:
        assert len(file["data/CRS"]) == 2 * ROWS


def test_exported_samples_are_those_of_the_file(tmp_path):
    write(tmp_path / "samples.h5", 3, "lzf")
    data = samples(3)
    chipmill("gedi", "export", "samples.h5", "--rows", "4-6", "--output", "tifs", cwd=tmp_path)
    assert len(os.listdir(tmp_path / "tifs")) == 12
    for row in range(4, 7):
        shot = data["GEDI Shot Number"][row, 0]
        for name, dataset, bands, missing in [
            ("agbd_mask", "AGBD Raster", ["AGBD"], -9999),
            (SCENE, "Sentinel-2 L2A", LAYERS, None),
            (data["CopDEM Tile Name"][0, 0], "CopDEM", ["elevation", "slope"], None),
            (data["WorldCover Tile Name"][0, 0], "WorldCover", ["WorldCover"], None),
        ]:
            path = tmp_path / f"tifs/2020_{shot}_{name}.tif"
            with rasterio.open(path) as file:
                assert np.array_equal(file.read(), data[dataset][row])
                assert list(file.descriptions) == bands and file.nodata == missing
                assert file.crs.to_epsg() == 32633
                assert list(file.transform) == list(data["Transforms"][row])
            assert cog_validate(path)[0]


def test_a_world_of_fifty_thousand_footprints(tmp_path):
    """Six scenes of two years: every footprint is written or counted, the files verify, and one thread and two
    make the same bytes."""
    chipmill("synth", "world", "--size", "1098", "--dates", "6", "--footprints", "200000", cwd=tmp_path)
    contents = []
    for threads in (1, 2):
        folder = tmp_path / f"out{threads}"
        chipmill("gedi", "--input", "world/gedi", "--output", folder.name, "--scenes", "world/catalog.json",
                 "--max-size-training", "9000000", "--max-size-test", "9000000", "--no-report",
                 "--num-processors", str(threads), cwd=tmp_path)
        chipmill("verify", folder.name, cwd=tmp_path)
        contents.append({name: (folder / name).read_bytes() for name in (
            "train_dataset.h5", "test_dataset.h5", "index.csv", "index.gpkg", "skipped.csv")})
    assert contents[0] == contents[1]
    footprints = sum(len(open(folder / f"{part}_subset.csv").readlines()) - 1 for part in ("train", "test"))
    skipped = len(contents[0]["skipped.csv"].splitlines()) - 1
    with h5py.File(folder / "train_dataset.h5") as train, h5py.File(folder / "test_dataset.h5") as test:
        products = [set(file["data/Sentinel-2 Product Name"][:, 0]) for file in (train, test)]
        written = [len(file["data/GEDI Shot Number"]) for file in (train, test)]
    assert footprints >= 50_000 and min(written) > 10_000 and sum(written) + skipped == footprints
    assert all(len(names) >= 2 for names in products) and len(set.union(*products)) >= 3
