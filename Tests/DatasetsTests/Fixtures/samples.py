#!/usr/bin/env python3
"""Recomputes samples of footprints with h5py, rasterio and numpy alone, and writes what a test holds ours
against.

    samples.py WORLD DATASET samples.json [COUNT]

WORLD is a folder of `chipmill synth`, DATASET what `chipmill gedi` made of it; of that only the subsets of
footprints are read to choose from, and at the end all of it to compare. Needs h5py, numpy, rasterio, pyproj,
shapely.
"""
import csv
import datetime
import glob
import json
import os
import random
import sys

import h5py
import numpy as np
import rasterio
import rasterio.features
import rasterio.warp
import shapely.geometry
from pyproj import Transformer
from rasterio.enums import Resampling

KEYS = {"B02": "blue", "B03": "green", "B04": "red", "B05": "rededge1", "B06": "rededge2", "B07": "rededge3",
        "B08": "nir", "B8A": "nir08", "B09": "nir09", "B11": "swir16", "B12": "swir22", "SCL": "scl"}
BANDS = ["SCL", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
LIMITS = [((8, 9, 10), 25), ((3, 2), 25), ((11,), 25), ((6,), 25), ((0, 7, 1), 5)]
PROBES = [(0, 0), (15, 16), (31, 31)]


def items(world, collection):
    for path in sorted(glob.glob(f"{world}/{collection}/**/*.json", recursive=True)):
        item = json.load(open(path))
        if item.get("type") == "Feature":
            item["folder"] = os.path.dirname(path)
            yield item


def asset(item, key):
    return os.path.normpath(os.path.join(item["folder"], item["assets"][key]["href"]))


def choose(scenes, lon, lat, day):
    """The least cloudy scene within ten days and below 25 %, nearest in time, then by id; the window must fit."""
    found = []
    for item in scenes:
        date = datetime.date.fromisoformat(item["properties"]["datetime"][:10])
        distance = abs((date - day).days)
        cloud = item["properties"]["eo:cloud_cover"]
        if distance <= 10 and cloud < 25 and shapely.geometry.shape(item["geometry"]).covers(
                shapely.geometry.Point(lon, lat)):
            found.append((cloud, distance, item["id"], item))
    for _, _, _, item in sorted(found, key=lambda entry: entry[:3])[:4]:
        with rasterio.open(asset(item, "blue")) as blue:
            x, y = Transformer.from_crs(4326, blue.crs, always_xy=True).transform(lon, lat)
            column, row = ~blue.transform * (x, y)
            left, top = int(np.floor(column - 16 + 0.5)), int(np.floor(row - 16 + 0.5))
            if left < 0 or top < 0 or left + 32 > blue.width or top + 32 > blue.height:
                continue
            transform = blue.transform * rasterio.Affine.translation(left, top)
            return item, blue.crs, transform, (x, y)
    return None


def sampled(path, crs, transform, resampling, dtype, nodata=None):
    out = np.zeros((32, 32), dtype)
    with rasterio.open(path) as source:
        rasterio.warp.reproject(
            rasterio.band(source, 1), out, dst_transform=transform, dst_crs=crs, resampling=resampling,
            src_nodata=nodata, dst_nodata=nodata, tolerance=0.0, warp_mem_limit=256)
    return out


def sample(footprint, scenes, elevations, covers):
    lon, lat = footprint["lon"], footprint["lat"]
    chosen = choose(scenes, lon, lat, footprint["day"])
    if chosen is None:
        return None
    item, crs, transform, (x, y) = chosen
    layers = []
    for band in BANDS:
        path = asset(item, KEYS[band])
        nearest = band == "SCL"
        pixels = sampled(path, crs, transform, Resampling.nearest if nearest else Resampling.bilinear,
                         np.uint8 if nearest else np.uint16, 0)
        if not nearest and int(item["properties"]["s2:processing_baseline"].replace(".", "")) >= 400 \
                and not item["properties"]["earthsearch:boa_offset_applied"]:
            pixels = np.maximum(pixels.astype(int) - 1000, 0)
        layers.append(pixels.astype(np.float64))
    classes = layers[0].astype(int)
    if not np.isin(classes[14:18, 14:18], (4, 5)).all():
        return None
    # round() of Python goes to the even one at halves.
    shares = [round((classes == code).sum() / 1024, 2) for code in range(12)]
    for codes, limit in LIMITS:
        if sum(round(shares[code] * 100) for code in codes) > limit:
            return None
    year = 2020 if footprint["day"].year <= 2020 else 2021
    cover = [c for c in covers if f"_{year}_" in c["id"]
             and shapely.geometry.shape(c["geometry"]).covers(shapely.geometry.Point(lon, lat))][0]
    layers.append(sampled(asset(cover, "map"), crs, transform, Resampling.nearest, np.uint8, 0).astype(float))
    tile = [e for e in elevations
            if shapely.geometry.shape(e["geometry"]).covers(shapely.geometry.Point(lon, lat))][0]
    height = sampled(asset(tile, "data"), crs, transform, Resampling.bilinear, np.float32)
    dy, dx = np.gradient(height.astype(np.float64))
    slope = np.degrees(np.arctan(np.hypot(dx, dy) * 0.1))
    if slope[14:18, 14:18].max() > 15:
        return None
    layers += [height.astype(float), slope]
    circle = shapely.geometry.Point(x, y).buffer(12, 16)
    layers.append(rasterio.features.rasterize(
        [(circle, footprint["agbd"])], (32, 32), fill=-9999, transform=transform, all_touched=True,
        dtype=np.float32).astype(float))
    return {"shot": footprint["shot"], "scene": item["id"], "transform": list(transform)[:6],
            "shares": shares, "layers": np.stack(layers)}


def main():
    world, dataset, target = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 200
    scenes, covers = list(items(world, "sentinel-2-l2a")), list(items(world, "esa-worldcover"))
    elevations = list(items(world, "cop-dem-glo-30"))
    footprints = []
    for part in ("train", "test"):
        for row in csv.DictReader(open(f"{dataset}/{part}_subset.csv"), delimiter=";"):
            footprints.append({
                "part": part, "shot": int(row["shot_number"]), "lon": float(row["lon_lowestmode"]),
                "lat": float(row["lat_lowestmode"]), "agbd": float(row["agbd"]),
                "day": datetime.date.fromisoformat(row["acquisition_time"][:10])})
    footprints.sort(key=lambda footprint: footprint["shot"])
    random.Random(7).shuffle(footprints)
    ours = {}
    for part in ("train", "test"):
        with h5py.File(f"{dataset}/{part}_dataset.h5") as file:
            for row, shot in enumerate(file["data/GEDI Shot Number"][:, 0]):
                ours[int(shot)] = (part, row)
    files = {part: h5py.File(f"{dataset}/{part}_dataset.h5") for part in ("train", "test")}
    made, rejected, worst = [], [], np.zeros(16)
    for footprint in footprints:
        if len(made) == count:
            break
        result = sample(footprint, scenes, elevations, covers)
        if (result is None) == (footprint["shot"] in ours):
            print("differs in being there:", footprint, result is None)
        if result is None:
            rejected.append(footprint["shot"])
            continue
        if footprint["shot"] in ours:
            part, row = ours[footprint["shot"]]
            data = files[part]["data"]
            layers = np.concatenate([data[name][row] for name in (
                "Sentinel-2 L2A", "WorldCover", "CopDEM", "AGBD Raster")]).astype(float)
            assert list(data["Transforms"][row]) == result["transform"] + [0, 0, 1], footprint
            assert [float(v) for v in data["S2 SCL Stats"].asstr()[row][:, 1]] == result["shares"]
            worst = np.maximum(worst, np.abs(layers - result["layers"]).max(axis=(1, 2)))
        made.append({
            "shot": result["shot"], "scene": result["scene"], "transform": result["transform"],
            "shares": result["shares"],
            "sums": [round(float(layer.sum()), 3) for layer in result["layers"]],
            "probes": [[round(float(layer[y, x]), 4) for y, x in PROBES] for layer in result["layers"]]})
    names = BANDS + ["WorldCover", "elevation", "slope", "AGBD"]
    print(len(made), "samples,", len(rejected), "rejected; greatest differences:",
          {name: float(f"{value:.2g}") for name, value in zip(names, worst)})
    with open(target, "w") as file:
        file.write("{\n\"rejected\": " + json.dumps(rejected) + ",\n\"samples\": [\n")
        file.write(",\n".join(json.dumps(entry, separators=(",", ":")) for entry in made))
        file.write("\n]\n}\n")


if __name__ == "__main__":
    main()
