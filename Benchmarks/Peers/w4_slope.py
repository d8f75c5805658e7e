"""The slope of a terrain in memory, one core, or from file to file.

    python w4_slope.py 10980 dem.tif numba-percent|numba-degree|opencv-degree|xrspatial-degree
    python w4_slope.py 10980 dem.tif gdaldem-percent|gdaldem-degree
"""

import os
import subprocess

import peers


def terrain(side):
    """The surface that the benchmark of chipmill has."""
    import numpy as np

    place = np.arange(side, dtype=np.float32)
    x, y = np.sin(place * np.float32(0.02)), np.cos(place * np.float32(0.013))
    return (300 * y[:, None] * x[None, :] + 40 * np.sin(place * np.float32(0.21))[None, :]).astype(np.float32)


def compiled():
    import numba
    import numpy as np

    @numba.njit(fastmath=True)
    def slope(z, out, scale, in_degrees):
        height, width = z.shape
        two = np.float32(2)
        for y in range(1, height - 1):
            for x in range(1, width - 1):
                dx = ((z[y - 1, x - 1] - z[y - 1, x + 1]) + two * (z[y, x - 1] - z[y, x + 1])
                      + (z[y + 1, x - 1] - z[y + 1, x + 1]))
                dy = ((z[y + 1, x - 1] - z[y - 1, x - 1]) + two * (z[y + 1, x] - z[y - 1, x])
                      + (z[y + 1, x + 1] - z[y - 1, x + 1]))
                rise = np.sqrt(dx * dx + dy * dy) * scale
                out[y, x] = np.arctan(rise) * np.float32(57.29578) if in_degrees else rise

    return slope


def main():
    ways = ["numba-percent", "numba-degree", "opencv-degree", "xrspatial-degree"]
    ways += ["gdaldem-percent", "gdaldem-degree"]
    options = peers.arguments(__doc__, "side", "dem", ways=ways)
    import numpy as np

    tool, unit = options.way.split("-")
    note = "memory is reused"
    if tool == "gdaldem":
        target = os.path.join(options.scratch, "gdaldem.tif")
        command = ["gdaldem", "slope", "-q", options.dem, target] + (["-p"] if unit == "percent" else [])
        elapsed = peers.stopwatch()
        subprocess.run(command, check=True)
        seconds, note = elapsed(), "file to file, uncompressed, without overviews"
        os.remove(target)
    else:
        z = terrain(int(options.side))
        out = np.zeros_like(z)
        if tool == "numba":
            kernel = compiled()
            scale = np.float32((100 if unit == "percent" else 1) / 80)
            seconds = peers.median(lambda: kernel(z, out, scale, unit == "degree"))
        elif tool == "xrspatial":
            import xarray
            from xrspatial import slope

            place = np.arange(int(options.side)) * 10.0
            grid = xarray.DataArray(
                z, dims=("y", "x"), coords={"y": place[::-1], "x": place}, attrs={"res": (10, 10)})
            seconds, note = peers.median(lambda: slope(grid), 1), "into fresh memory, as it always does"
        else:
            import cv2

            cv2.setNumThreads(1)
            dx, dy = np.zeros_like(z), np.zeros_like(z)

            def sobel():
                cv2.Sobel(z, cv2.CV_32F, 1, 0, dst=dx, scale=1 / 80)
                cv2.Sobel(z, cv2.CV_32F, 0, 1, dst=dy, scale=1 / 80)
                cv2.magnitude(dx, dy, magnitude=out)
                np.arctan(out, out=out)
                np.multiply(out, np.float32(57.29578), out=out)

            seconds = peers.median(sobel)
    peers.report(options.threads, seconds, 1, note)


if __name__ == "__main__":
    main()
