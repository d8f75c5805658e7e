"""How often each of twelve scene classes occurs in each of many random 32×32 windows.

    python w6_classes.py SCL.tif 1000000 compares|table
"""

import peers

SIDE = 32


def compiled():
    import numba
    import numpy as np

    # Only as a parallel loop, be it on one core, are the compares vectorised.
    @numba.njit(parallel=True)
    def compares(scl, rows, columns, counts):
        for i in numba.prange(rows.shape[0]):
            window = np.empty(SIDE * SIDE, np.uint8)
            for y in range(SIDE):
                for x in range(SIDE):
                    window[y * SIDE + x] = scl[rows[i] + y, columns[i] + x]
            for value in range(12):
                found = np.uint16(0)
                for k in range(SIDE * SIDE):
                    found += np.uint16(window[k] == value)
                counts[i, value] = found

    @numba.njit(parallel=True)
    def table(scl, rows, columns, counts):
        for i in numba.prange(rows.shape[0]):
            found = np.zeros(256, np.uint32)
            for y in range(SIDE):
                for x in range(SIDE):
                    found[scl[rows[i] + y, columns[i] + x]] += 1
            for value in range(12):
                counts[i, value] = found[value]

    return {"compares": compares, "table": table}


def main():
    options = peers.arguments(__doc__, "scl", "count", ways=["compares", "table"])
    import numpy as np

    count = int(options.count)
    scl = peers.load_band(options.scl, 1)
    random = np.random.default_rng(5)
    rows = random.integers(0, scl.shape[0] - SIDE, count)
    columns = random.integers(0, scl.shape[1] - SIDE, count)
    counts = np.zeros((count, 12), np.uint16)
    kernel = compiled()[options.way]
    time = peers.median(lambda: kernel(scl, rows, columns, counts), 3)
    peers.report(options.threads, time, count, "memory is reused")


if __name__ == "__main__":
    main()
