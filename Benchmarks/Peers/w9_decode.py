"""All blocks of a 10 m band, decoded into an array that is used again where the library can.

    python w9_decode.py B02.tif rasterio|async-tiff|tifffile
"""

import asyncio
import os

import peers


def with_rasterio(path, threads):
    import numpy as np
    import rasterio

    with rasterio.open(path) as raster:
        target = np.ones(raster.shape, raster.dtypes[0])

    def work():
        # A cache of few blocks: nothing of the round before is left in it.
        with rasterio.Env(GDAL_NUM_THREADS=str(threads), GDAL_CACHEMAX=32 << 20):
            with rasterio.open(path, num_threads=str(threads)) as raster:
                raster.read(1, out=target)

    return work


def with_async_tiff(path, threads):
    import numpy as np
    from async_tiff import TIFF, ThreadPool
    from async_tiff.store import LocalStore

    folder, name = os.path.split(os.path.abspath(path))
    store, pool = LocalStore(prefix=folder), ThreadPool(threads)
    target = None

    async def read():
        nonlocal target
        tiff = await TIFF.open(name, store=store)
        first = tiff.ifds[0]
        width, height = first.tile_width, first.tile_height
        across, down = -(-first.image_width // width), -(-first.image_height // height)
        if target is None:
            target = np.ones((down * height, across * width), np.uint16)
        for row in range(down):
            places = [(column, row) for column in range(across)]
            tiles = await tiff.fetch_tiles(places, 0)
            decoded = await asyncio.gather(*[tile.decode(pool=pool) for tile in tiles])
            for (column, row), tile in zip(places, decoded):
                block = target[row * height :, column * width :][:height, :width]
                block[:] = np.asarray(tile).reshape(height, width)

    return lambda: asyncio.run(read())


def with_tifffile(path, threads):
    import numpy as np
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        target = np.ones(tiff.pages[0].shape, tiff.pages[0].dtype)

    def work():
        with tifffile.TiffFile(path) as tiff:
            tiff.pages[0].asarray(out=target, maxworkers=threads)

    return work


def main():
    ways = {"rasterio": with_rasterio, "async-tiff": with_async_tiff, "tifffile": with_tifffile}
    options = peers.arguments(__doc__, "band", ways=list(ways))
    time = peers.median(ways[options.way](options.band, options.threads), 5)
    peers.report(options.threads, time, 1)


if __name__ == "__main__":
    main()
