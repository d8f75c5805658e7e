"""What the scripts share: the scene's bands, the points, and the line of JSON that each prints."""

import argparse
import csv
import json
import os
import resource
import tempfile
import time

BANDS = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]


def arguments(description, *positional, ways=None):
    """Parses the command line: positional words, --threads and --scratch."""
    parser = argparse.ArgumentParser(description=description)
    for name in positional:
        parser.add_argument(name)
    if ways:
        parser.add_argument("way", choices=ways)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--scratch", default=tempfile.gettempdir(), help="where output goes, and is removed")
    found = parser.parse_args()
    # Before any library is loaded that reads them.
    for name in ("OMP_NUM_THREADS", "NUMBA_NUM_THREADS", "OPENBLAS_NUM_THREADS", "GDAL_NUM_THREADS"):
        os.environ[name] = str(found.threads)
    os.environ.setdefault("GDAL_CACHEMAX", "1024")
    os.environ["GDAL_PAM_ENABLED"] = "NO"
    if found.threads == 1 and hasattr(os, "sched_setaffinity"):
        # One thread is one core, whatever pools a library keeps.
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[-1]})
    return found


def peak_mib():
    """The most memory that this process has had, in MiB; 0 where the system does not tell."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) >> 10
    except (OSError, StopIteration):
        return 0


def band_path(scene, band):
    return os.path.join(scene, band + ".tif")


def grid(path):
    """Width, west, north, pixel and CRS of a raster."""
    import rasterio

    with rasterio.open(path) as raster:
        transform = raster.transform
        return raster.width, transform.c, transform.f, transform.a, raster.crs


def read_points(path):
    """Longitudes and latitudes of a CSV with the columns lon and lat."""
    with open(path, newline="") as table:
        rows = [(float(row["lon"]), float(row["lat"])) for row in csv.DictReader(table)]
    return [row[0] for row in rows], [row[1] for row in rows]


def corners(points, reference, side=32):
    """Column and row of the first pixel of each window around a point, on a raster's grid."""
    import numpy as np
    import pyproj

    _, west, north, pixel, crs = grid(reference)
    to_map = pyproj.Transformer.from_crs(4326, crs.to_wkt(), always_xy=True)
    x, y = to_map.transform(*map(np.asarray, read_points(points)))
    column = np.floor((x - west) / pixel - side / 2 + 0.5).astype(np.int64)
    row = np.floor((north - y) / pixel - side / 2 + 0.5).astype(np.int64)
    return column, row


def load_band(path, threads):
    import tifffile

    with tifffile.TiffFile(path) as tiff:
        return tiff.pages[0].asarray(maxworkers=threads)


class Time:
    """Seconds by the clock, and of processors; those of programs that were started count as well."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu

    @staticmethod
    def now():
        own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime
        return Time(time.perf_counter(), cpu)

    def __add__(self, other):
        return Time(self.wall + other.wall, self.cpu + other.cpu)

    def __sub__(self, other):
        return Time(self.wall - other.wall, self.cpu - other.cpu)

    def __mul__(self, factor):
        return Time(self.wall * factor, self.cpu * factor)

    def __truediv__(self, factor):
        return self * (1 / factor)


def stopwatch():
    """A function that gives the time since now."""
    start = Time.now()
    return lambda: Time.now() - start


def median(work, rounds=5):
    """The middle time of some, after one that warms up: memory is touched, and code compiled."""
    work()
    times = []
    for _ in range(rounds):
        elapsed = stopwatch()
        work()
        times.append(elapsed())
    middle = [sorted(seconds)[rounds // 2] for seconds in zip(*((t.wall, t.cpu) for t in times))]
    return Time(*middle)


def report(threads, time, chips, note=""):
    line = {"threads": threads, "seconds": time.wall, "cpu": time.cpu, "peak_mib": peak_mib(), "chips": chips}
    print(json.dumps(line | {"note": note}))
