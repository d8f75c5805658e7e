"""A whole scene, twelve bands brought to 10 m, into chips of 256 x 256 pixels.

    python w1_scene.py SCENE hdf5 --threads 2
"""

import os
import shutil
import tempfile

import peers

SIDE = 256


def load_scene(scene, threads):
    """All bands in memory at 10 m: each decoded once, the coarser ones enlarged by OpenCV."""
    import cv2
    import numpy as np

    cv2.setNumThreads(threads)
    width = peers.grid(peers.band_path(scene, "B02"))[0]
    bands = np.empty((len(peers.BANDS), width, width), np.uint16)
    for target, name in zip(bands, peers.BANDS):
        band = peers.load_band(peers.band_path(scene, name), threads)
        if band.shape[0] == width:
            target[:] = band
        else:
            cv2.resize(band, (width, width), dst=target, interpolation=cv2.INTER_LINEAR)
    return bands


def hdf5(scene, folder, threads, compression, part):
    """Chips of the first rows of the scene to one HDF5 file; the time for all of them."""
    import h5py
    import numpy as np

    elapsed = peers.stopwatch()
    bands = load_scene(scene, threads)
    loaded = elapsed()
    side = bands.shape[1] // SIDE
    rows = max(1, round(side * part))
    with h5py.File(os.path.join(folder, "chips.h5"), "w") as file:
        shape = (rows * side, len(bands), SIDE, SIDE)
        data = file.create_dataset("image", shape, "u2", chunks=(1,) + shape[1:], **compression)
        for i in range(rows):
            strip = bands[:, i * SIDE : (i + 1) * SIDE, : side * SIDE]
            chips = strip.reshape(len(bands), SIDE, side, SIDE).transpose(2, 0, 1, 3)
            data[i * side : (i + 1) * side] = np.ascontiguousarray(chips)
    seconds = loaded + (elapsed() - loaded) * side / rows
    note = f"{rows} of {side} rows of chips, extrapolated" if rows < side else ""
    return seconds, side * side, note


def geotiff(scene, folder, threads, part):
    """Deflated GeoTIFFs by tifffile, as many at a time as threads."""
    import numpy as np
    import tifffile
    from concurrent.futures import ThreadPoolExecutor

    elapsed = peers.stopwatch()
    bands = load_scene(scene, threads)
    loaded = elapsed()
    _, west, north, pixel, crs = peers.grid(peers.band_path(scene, "B02"))
    keys = (1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, crs.to_epsg())
    side = bands.shape[1] // SIDE
    rows = max(1, round(side * part))

    def write(number):
        row, column = divmod(number, side)
        chip = bands[:, row * SIDE : (row + 1) * SIDE, column * SIDE : (column + 1) * SIDE]
        corner = (0.0, 0.0, 0.0, west + column * SIDE * pixel, north - row * SIDE * pixel, 0.0)
        place = [(33550, "d", 3, (pixel, pixel, 0.0), True), (33922, "d", 6, corner, True)]
        tifffile.imwrite(
            os.path.join(folder, f"{number}.tif"), np.ascontiguousarray(chip), planarconfig="separate",
            photometric="minisblack", metadata=None, compression="deflate", predictor=2, rowsperstrip=SIDE,
            extratags=place + [(34735, "H", len(keys), keys, True)], maxworkers=1)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(write, range(rows * side)))
    seconds = loaded + (elapsed() - loaded) * side / rows
    return seconds, side * side, f"{rows} of {side} rows of chips, extrapolated" if rows < side else ""


def windows(scene, folder, part):
    """Window by window with rasterio, a file a chip: what most scripts do."""
    import numpy as np
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.windows import Window

    elapsed = peers.stopwatch()
    sources = [rasterio.open(peers.band_path(scene, name)) for name in peers.BANDS]
    width, west, north, pixel, crs = peers.grid(peers.band_path(scene, "B02"))
    side = width // SIDE
    rows = max(1, round(side * part))
    chip = np.empty((len(sources), SIDE, SIDE), np.uint16)
    for row in range(rows):
        for column in range(side):
            for band, source in zip(chip, sources):
                scale = width / source.width
                place = Window(column * SIDE / scale, row * SIDE / scale, SIDE / scale, SIDE / scale)
                source.read(1, window=place, out=band, resampling=Resampling.bilinear)
            transform = rasterio.transform.from_origin(
                west + column * SIDE * pixel, north - row * SIDE * pixel, pixel, pixel)
            with rasterio.open(
                os.path.join(folder, f"{row}_{column}.tif"), "w", driver="GTiff", count=len(sources),
                height=SIDE, width=SIDE, dtype="uint16", crs=crs, transform=transform,
            ) as target:
                target.write(chip)
    return elapsed() * side / rows, side * side, f"{rows} of {side} rows of chips, extrapolated"


def main():
    ways = ["hdf5", "hdf5-gzip", "geotiff-deflate", "windows"]
    options = peers.arguments(__doc__, "scene", ways=ways)
    folder = tempfile.mkdtemp(dir=options.scratch)
    try:
        if options.way == "hdf5":
            result = hdf5(options.scene, folder, options.threads, {}, 1)
        elif options.way == "hdf5-gzip":
            filters = {"compression": "gzip", "compression_opts": 4, "shuffle": True}
            result = hdf5(options.scene, folder, options.threads, filters, 0.05)
        elif options.way == "geotiff-deflate":
            result = geotiff(options.scene, folder, options.threads, 0.25)
        else:
            result = windows(options.scene, folder, 0.1)
    finally:
        shutil.rmtree(folder)
    seconds, chips, note = result
    peers.report(options.threads, seconds, chips, note)


if __name__ == "__main__":
    main()
