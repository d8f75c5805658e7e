"""Tiles shared with others, read by what others have: pickle, numpy, zipfile, sha256sum, STAC, Croissant.

Run by `make test-peers`, which builds the program and sets CHIPMILL_PROGRAM.
"""

import hashlib
import json
import os
import pathlib
import pickle
import subprocess
import sys
import warnings
import zipfile

import mlcroissant
import numpy as np
import pyogrio
import pystac
import pytest
import rasterio
import shapely
from pystac.validation import validate_dict
from pystac.validation.stac_validator import GetSchemaError
from rasterio.transform import from_bounds

PROGRAM = os.environ["CHIPMILL_PROGRAM"]
FIXTURES = pathlib.Path(__file__).parent.parent / "DatasetsTests" / "Fixtures"


def chipmill(*arguments, cwd):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, check=True, capture_output=True, text=True)


def test_the_fixture_is_the_pickle_that_it_is_said_to_be():
    value = pickle.loads((FIXTURES / "record.pkl").read_bytes())
    assert value["chip"].dtype == np.int16
    assert value["chip"].tolist() == [[256, 770, 1284], [1798, 2312, 2826]]
    assert value["chip_id"] == "132e3b06023c3" and value["center"].tolist() == [50.5, 8.25]
    assert value["mask"].dtype == np.uint8 and value["mask"].tolist() == [1, 2, 255]
    assert value["numbers"] == [0, 255, 65535, -1, 1 << 40, 0.1, None]
    assert value["empty"] == [{}, []] and value["ä" * 200] == {"30": 0.75}
    value["chip"][0, 0] = 1


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """Tiles of which each tenth has no image, and the arrays of the others."""
    folder = tmp_path_factory.mktemp("tiles")
    (folder / "hill.wkt").write_text("POLYGON ((8 50, 8.06 50, 8.06 50.04, 8 50.04, 8 50))")
    chipmill("grid", "--aoi_wkt_file", "hill.wkt", "--chip_size_meters", "1000", "--aoi_name", "hill",
             "--dest_dir", ".", cwd=folder)
    [path] = folder.glob("*.geojson")
    tiles = json.loads(path.read_text())
    random = np.random.default_rng(5)
    arrays = {}
    for number, feature in enumerate(tiles["features"]):
        facts = feature["properties"]
        corners = np.array(feature["geometry"]["coordinates"][0])
        profile = {"driver": "GTiff", "width": 20, "height": 16, "crs": "EPSG:4326",
                   "transform": from_bounds(*corners.min(0), *corners.max(0), 20, 16)}
        image = random.integers(0, 65535, (4, 16, 20)).astype("u2")
        label = random.choice([10, 20, 30], (16, 20)).astype("u1")
        classes, counts = np.unique(label, return_counts=True)
        facts["esaworldcover-2020_proportions"] = {
            str(k): n / label.size for k, n in zip(classes.tolist(), counts.tolist())}
        for name, values in [("s2-2020", image), ("esaworldcover-2020", label[None])]:
            place = path.with_suffix("") / name
            place.mkdir(parents=True, exist_ok=True)
            if number % 10 == 9 and name == "s2-2020":
                continue
            with rasterio.open(place / (facts["identifier"] + ".tif"), "w", count=len(values),
                               dtype=values.dtype, **profile) as file:
                file.write(values)
        if number % 10 != 9:
            arrays[facts["identifier"]] = image, label, corners, facts
    path.write_text(json.dumps(tiles))
    chipmill("split", "--tiles_file", path.name, "--nbands", "4", "--train_pct", "0.5", "--test_pct", "0.25",
             "--val_pct", "0.25", cwd=folder)
    return folder, path, arrays


@pytest.fixture(scope="module")
def shared(world):
    folder, path, _ = world
    chipmill("zip.dataset", "--tiles_file", path.name, "--images_dataset_def", "s2-2020",
             "--labels_dataset_def", "esaworldcover-2020", cwd=folder)
    return folder / "hill_s2-2020_esaworldcover-2020"


def test_records_are_those_of_the_tiles(world, shared):
    arrays = world[2]
    assert {path.stem for path in (shared / "data").glob("*.pkl")} == set(arrays)
    for name, (image, label, corners, facts) in arrays.items():
        record = pickle.loads((shared / f"data/{name}.pkl").read_bytes())
        assert list(record) == ["chip", "chip_id", "center_latlon", "corners", "label", "label_proportions"]
        ring = np.r_[corners.min(0), corners.max(0)][[[0, 1], [2, 1], [2, 3], [0, 3], [0, 1]]]
        with np.load(shared / f"data/{name}.npz") as portable:
            for chip, mask in [(record["chip"], record["label"]), (portable["chip"], portable["label"])]:
                assert chip.dtype == np.uint16 and np.array_equal(chip, image.transpose(1, 2, 0))
                assert mask.dtype == np.uint8 and np.array_equal(mask, label // 10)
            assert np.array_equal(portable["corners"], [record["corners"]["nw"], record["corners"]["se"]])
        assert np.allclose(record["center_latlon"], ring.mean(0)[::-1], rtol=0, atol=1e-13)
        assert np.array_equal(record["corners"]["nw"], [corners[:, 1].max(), corners[:, 0].min()])
        assert record["label_proportions"] == {"partitions_aschip": facts["esaworldcover-2020_proportions"]}
        text = json.loads((shared / f"data/{name}.json").read_text())
        assert text["chip_id"] == name and text["shape"] == [16, 20, 4] and text["dtype"] == "uint16"


def test_older_records_are_as_geetiles_made_them(world):
    folder, path, arrays = world
    chipmill("zip.dataset", "--tiles_file", path.name, "--images_dataset_name", "s2-2020",
             "--labels_dataset_name", "esaworldcover-2020", "--label_map", "[10,20,30]", "--compat",
             cwd=folder)
    for name, (image, label, _, facts) in arrays.items():
        record = pickle.loads((folder / f"hill_s2-2020_esaworldcover-2020/data/{name}.pkl").read_bytes())
        assert np.array_equal(record["chipmean"], image.transpose(1, 2, 0).astype(np.int16))
        assert record["label"].dtype == np.int16 and np.array_equal(record["label"], label // 10)
        shares = facts["esaworldcover-2020_proportions"]
        assert record["label_proportions"]["partitions_aschip"] == {k[0]: v for k, v in shares.items()}


def test_the_archive_is_whole_and_its_sums_are_right(shared):
    with zipfile.ZipFile(shared.with_suffix(".zip")) as archive:
        assert archive.testzip() is None
        assert {name.split("/")[0] for name in archive.namelist()} == {shared.name}
        sums = archive.read(f"{shared.name}/SHA256SUMS").decode().splitlines()
        assert len(sums) == len(archive.namelist()) - 1
        for line in sums:
            value, name = line.split("  ")
            assert hashlib.sha256(archive.read(f"{shared.name}/{name}")).hexdigest() == value


def test_stac_accepts_the_items(shared):
    """By the core schema, which comes with pystac."""
    items = pystac.ItemCollection.from_file(str(shared / "stac_items.json"))
    assert len(items) == len(list((shared / "data").glob("*.pkl")))
    for item in items:
        assert validate_dict(item.to_dict(transform_hrefs=False), extensions=[])
        for asset in item.assets.values():
            data = (shared / asset.href).read_bytes()
            assert asset.extra_fields["file:size"] == len(data)
            assert asset.extra_fields["file:checksum"] == "1220" + hashlib.sha256(data).hexdigest()
        assert item.properties["proj:shape"] == [16, 20] and item.properties["proj:code"] == "EPSG:4326"


def test_extensions_accept_the_items(shared):
    item = json.loads((shared / "stac_items.json").read_text())["features"][0]
    try:
        validate_dict(item)
    except GetSchemaError:
        pytest.skip("the extensions' schemas cannot be fetched")


def test_croissant_accepts_the_description(shared):
    dataset = mlcroissant.Dataset(str(shared / "croissant.json"))
    assert not dataset.metadata.issues.errors
    rows = list(dataset.records("chips"))
    assert {row["chips/identifier"].decode() for row in rows} == {
        path.stem for path in (shared / "data").glob("*.pkl")}
    assert {row["chips/split"].decode() for row in rows} <= {"train", "test", "val"}
    for file in dataset.metadata.file_objects:
        assert file.sha256 == hashlib.sha256((shared / file.content_url).read_bytes()).hexdigest()
    program = pathlib.Path(sys.executable).with_name("mlcroissant")
    check = subprocess.run([program, "validate", "--jsonld", str(shared / "croissant.json")],
                           capture_output=True, text=True)
    assert check.returncode == 0, check.stderr


def test_ogr_reads_tiles_without_a_warning(world):
    """QGIS opens them with OGR."""
    folder, path, _ = world
    chipmill("grid", "--aoi_wkt_file", "Luxembourg", "--chip_size_meters", "5000", "--aoi_name", "lux",
             "--dest_dir", "grid", cwd=folder)
    for file in [path, *(folder / "grid").glob("*.geojson")]:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            info = pyogrio.read_info(file)
            meta, _, shapes, values = pyogrio.raw.read(file)
        assert info["crs"] in ("EPSG:4326", "OGC:CRS84") and info["features"] == len(shapes)
        names = dict(zip(meta["fields"], values))["identifier"]
        assert len(set(names)) == len(names) > 10
        assert all(shape.is_valid for shape in shapely.from_wkb(shapes))
