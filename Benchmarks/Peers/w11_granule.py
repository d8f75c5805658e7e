"""A GEDI granule's way to the combined table, as the generator that Chipmill rebuilds goes it.

    python w11_granule.py make FOLDER        an invented granule of about 100 MB, laid out as the real ones
    python w11_granule.py read FOLDER        its footprints as a table of polars, filtered
    python w11_granule.py table FOLDER       and shuffled and written as text

Nine columns are read with h5py, all beams of them, then joined, filtered and named by polars.
"""

import datetime
import glob
import os

import peers

FIELDS = [
    "agbd", "agbd_se", "lon_lowestmode", "lat_lowestmode", "shot_number", "delta_time", "l2_quality_flag",
    "l4_quality_flag", "surface_flag"]
BEAMS = ["BEAM0000", "BEAM0001", "BEAM0010", "BEAM0011", "BEAM0101", "BEAM0110", "BEAM1000", "BEAM1011"]
NAME = "GEDI04_A_2020036151358_O06515_02_T00198_02_002_01_V002.h5"


def make(folder):
    """Columns with the chunks and filters of real granules; the larger part is none of the table's."""
    import h5py
    import numpy as np

    random = np.random.default_rng(0)
    count = 130_000
    os.makedirs(folder, exist_ok=True)
    with h5py.File(os.path.join(folder, NAME), "w") as file:
        for number, beam in enumerate(BEAMS):
            group = file.create_group(beam)

            def put(name, values):
                group.create_dataset(name, data=values, chunks=(14200,), maxshape=(None,), compression="gzip")

            # Runs of land, some of it forest; elsewhere there is no prediction.
            land = np.repeat(random.random(count // 1000) < 0.45, 1000)
            good = land & (random.random(count) < 0.6)
            agbd = np.where(land, random.gamma(1.2, 60, count) + 0.5, -9999).astype(np.float32)
            error = np.where(land, 3 + 0.1 * agbd + random.random(count), -9999).astype(np.float32)
            along = np.linspace(0, 1, count)
            put("agbd", agbd)
            put("agbd_se", error)
            put("lon_lowestmode", -60 + 150 * along + random.normal(0, 1e-5, count))
            put("lat_lowestmode", 51.8 * np.sin(along * 3.1 + number * 1e-3) + random.normal(0, 1e-5, count))
            first = np.uint64(65150000200000001 + number * 100000000000)
            put("shot_number", first + np.arange(count, dtype="u8"))
            put("delta_time", 66154252.68842455 + 0.008264 * np.arange(count) + random.normal(0, 1e-8, count))
            put("l2_quality_flag", good.astype(np.uint8))
            put("l4_quality_flag", (good & (random.random(count) < 0.9)).astype(np.uint8))
            put("surface_flag", (random.random(count) < 0.97).astype(np.uint8))
            for i in range(45):
                put(f"agbd_prediction/agbd_{i}", agbd * np.float32(1 + random.random()))


def read(path):
    import h5py
    import numpy as np
    import polars as pl

    columns = {name: [] for name in FIELDS}
    with h5py.File(path, "r") as file:
        for key in file.keys():
            if key[:4] == "BEAM":
                for name in FIELDS:
                    columns[name].append(file[key][name][:])
    frame = pl.DataFrame({name: np.concatenate(values) for name, values in columns.items()})
    frame = frame.filter(
        (pl.col("l2_quality_flag") == 1) & (pl.col("l4_quality_flag") == 1) & (pl.col("surface_flag") == 1))
    frame = frame.filter(pl.col("agbd_se") / pl.col("agbd") * 100 < 50)
    name = os.path.basename(path)
    time = datetime.datetime.strptime(name.split("_")[2], "%Y%j%H%M%S")
    return frame.with_columns(
        pl.lit(name).alias("GEDI Filename"), pl.lit(time).alias("acquisition_time"))


def main():
    options = peers.arguments(__doc__, "way", "folder")
    if options.way == "make":
        return make(options.folder)
    os.environ["POLARS_MAX_THREADS"] = str(options.threads)
    paths = sorted(glob.glob(os.path.join(options.folder, "*.h5")))
    import polars as pl

    read(paths[0])
    elapsed = peers.stopwatch()
    frame = pl.concat([read(path) for path in paths])
    if options.way == "table":
        out = os.path.join(options.scratch, "train_combined.csv")
        frame.sample(fraction=1, shuffle=True, seed=0).write_csv(out, separator=";")
        os.remove(out)
    peers.report(options.threads, elapsed(), len(frame), f"{len(paths)} granules")


if __name__ == "__main__":
    main()
