"""Scales of a whole 16-bit band in memory, into an array that is used again where the library can.

    python w5_resize.py area opencv|numba|pillow|pyvips

OpenCV's cubic has a = -0.75, and its Lanczos eight taps; numba only does areas.
"""

import os

import peers

SIDE = 10980


def numba_half(source, target, kernel, threads):
    import numba
    import numpy as np

    @numba.njit(parallel=True)
    def half(a, out):
        for y in numba.prange(out.shape[0]):
            for x in range(out.shape[1]):
                upper = np.uint32(a[2 * y, 2 * x]) + a[2 * y, 2 * x + 1]
                lower = np.uint32(a[2 * y + 1, 2 * x]) + a[2 * y + 1, 2 * x + 1]
                out[y, x] = (upper + lower + 2) >> 2

    return lambda: half(source, target)


def opencv(source, target, kernel, threads):
    import cv2

    cv2.setNumThreads(threads)
    how = {
        "area": cv2.INTER_AREA, "bilinear": cv2.INTER_LINEAR, "cubic": cv2.INTER_CUBIC,
        "lanczos": cv2.INTER_LANCZOS4,
    }[kernel]
    size = target.shape[::-1]
    return lambda: cv2.resize(source, size, dst=target, interpolation=how)


def pillow(source, target, kernel, threads):
    from PIL import Image

    image = Image.fromarray(source)
    how = {
        "area": Image.Resampling.BOX, "bilinear": Image.Resampling.BILINEAR,
        "cubic": Image.Resampling.BICUBIC, "lanczos": Image.Resampling.LANCZOS,
    }[kernel]
    return lambda: image.resize(target.shape[::-1], how)


def pyvips(source, target, kernel, threads):
    os.environ["VIPS_CONCURRENCY"] = str(threads)
    import pyvips

    pyvips.cache_set_max(0)
    height, width = source.shape
    image = pyvips.Image.new_from_memory(source.data, width, height, 1, "ushort")
    if kernel == "area":
        return lambda: image.shrink(2, 2).write_to_memory()
    how = {"bilinear": "linear", "cubic": "cubic", "lanczos": "lanczos3"}[kernel]
    return lambda: image.resize(2, kernel=how).write_to_memory()


def main():
    ways = {"opencv": opencv, "numba": numba_half, "pillow": pillow, "pyvips": pyvips}
    options = peers.arguments(__doc__, "kernel", ways=list(ways))
    import numpy as np

    reduces = options.kernel == "area"
    source_side, target_side = (SIDE, SIDE // 2) if reduces else (SIDE // 2, SIDE)
    source = np.random.default_rng(1).integers(1, 65535, (source_side, source_side), dtype=np.uint16)
    target = np.ones((target_side, target_side), np.uint16)
    work = ways[options.way](source, target, options.kernel, options.threads)
    is_reusing = options.way in ("opencv", "numba")
    time = peers.median(work, 5 if is_reusing else 1)
    note = "" if is_reusing else "into fresh memory, as it always does"
    peers.report(options.threads, time, 1, note)


if __name__ == "__main__":
    main()
