"""Scales of a whole 16-bit band in memory, by OpenCV or numba, into an array that is used again.

    python w5_resize.py area opencv

OpenCV's cubic has a = -0.75, and its Lanczos eight taps; numba only does areas.
"""

import peers

SIDE = 10980


def numba_half():
    import numba
    import numpy as np

    @numba.njit(parallel=True)
    def half(a, out):
        for y in numba.prange(out.shape[0]):
            for x in range(out.shape[1]):
                upper = np.uint32(a[2 * y, 2 * x]) + a[2 * y, 2 * x + 1]
                lower = np.uint32(a[2 * y + 1, 2 * x]) + a[2 * y + 1, 2 * x + 1]
                out[y, x] = (upper + lower + 2) >> 2

    return half


def main():
    options = peers.arguments(__doc__, "kernel", ways=["opencv", "numba"])
    import numpy as np

    reduces = options.kernel == "area"
    source_side, target_side = (SIDE, SIDE // 2) if reduces else (SIDE // 2, SIDE)
    source = np.random.default_rng(1).integers(1, 65535, (source_side, source_side), dtype=np.uint16)
    target = np.ones((target_side, target_side), np.uint16)
    if options.way == "numba":
        half = numba_half()

        def work():
            half(source, target)
    else:
        import cv2

        cv2.setNumThreads(options.threads)
        how = {
            "area": cv2.INTER_AREA, "bilinear": cv2.INTER_LINEAR, "cubic": cv2.INTER_CUBIC,
            "lanczos": cv2.INTER_LANCZOS4,
        }[options.kernel]

        def work():
            cv2.resize(source, (target_side, target_side), dst=target, interpolation=how)

    work()
    times = []
    for _ in range(5):
        elapsed = peers.stopwatch()
        work()
        times.append(elapsed())
    peers.report(f"{options.way}, {options.kernel}", options.threads, sorted(times)[2], 1)


if __name__ == "__main__":
    main()
