"""The cloud-masked median of 16 dates, four bands of uint16, side x side pixels.

    python w7_median.py 2048 network
"""

import peers

DATES, BANDS, CLASSES = 16, 4, (0, 1, 3, 8, 9, 10)


def series(side):
    """Values and scene classes of every date, with clouds in squares of 16 pixels."""
    import numpy as np

    random = np.random.default_rng(11)
    ground = random.integers(1000, 4000, (BANDS, side, side), dtype=np.uint16)
    values = np.empty((DATES, BANDS, side, side), np.uint16)
    classes = np.empty((DATES, side, side), np.uint8)
    for date in range(DATES):
        values[date] = ground + random.integers(0, 300, ground.shape, dtype=np.uint16)
        clouds = random.random((side // 16, side // 16)) < random.uniform(0.1, 0.7)
        classes[date] = np.where(np.kron(clouds, np.ones((16, 16), bool)), 9, 4)
    return values, classes


def batcher(count):
    """The comparisons of Batcher's odd-even merge sort."""
    pairs = []

    def merge(first, count, step):
        if 2 * step < count:
            merge(first, count, 2 * step)
            merge(first + step, count, 2 * step)
            pairs.extend((i, i + step) for i in range(first + step, first + count - step, 2 * step))
        else:
            pairs.append((first, first + step))

    def sort(first, count):
        if count > 1:
            sort(first, count // 2)
            sort(first + count // 2, count // 2)
            merge(first, count, 1)

    sort(0, count)
    return pairs


def network(values, classes, result):
    """A sorting network over strips of 256 pixels, compiled by numba; masked values sort to the end."""
    import numba
    import numpy as np

    strip = 256
    pairs = np.array(batcher(DATES), np.int64)

    @numba.njit(parallel=True)
    def composite(values, classes, result, pairs):
        dates, bands, height, width = values.shape
        for y in numba.prange(height):
            held = np.empty((dates, strip), np.uint16)
            masked = np.empty((dates, strip), np.uint16)
            clear = np.empty(strip, np.uint8)
            for x in range(0, width, strip):
                clear[:] = 0
                for date in range(dates):
                    for i in range(strip):
                        c = classes[date, y, x + i]
                        bad = (c == 0) | (c == 1) | (c == 3) | (c == 8) | (c == 9) | (c == 10)
                        masked[date, i] = 65535 if bad else 0
                        clear[i] += 0 if bad else 1
                for band in range(bands):
                    for date in range(dates):
                        for i in range(strip):
                            held[date, i] = values[date, band, y, x + i] | masked[date, i]
                    for pair in range(pairs.shape[0]):
                        low, high = held[pairs[pair, 0]], held[pairs[pair, 1]]
                        for i in range(strip):
                            less, more = min(low[i], high[i]), max(low[i], high[i])
                            low[i], high[i] = less, more
                    for i in range(strip):
                        n = clear[i]
                        if n == 0:
                            result[band, y, x + i] = 0
                        else:
                            both = np.uint32(held[(n - 1) >> 1, i]) + held[n >> 1, i]
                            result[band, y, x + i] = (both + 1) >> 1

    return lambda: composite(values, classes, result, pairs)


def nanmedian(values, classes, result):
    """bottleneck's nanmedian over floats with NaN for what is masked."""
    import bottleneck
    import numpy as np

    masked = np.broadcast_to(np.isin(classes, CLASSES)[:, None], values.shape)

    def composite():
        floats = values.astype(np.float32)
        floats[masked] = np.nan
        result[:] = np.nan_to_num(bottleneck.nanmedian(floats, axis=0) + 0.5)

    return composite


def main():
    options = peers.arguments(__doc__, "side", ways=["network", "bottleneck"])
    import numpy as np

    side = int(options.side)
    # The slow way takes a part.
    part = side if options.way == "network" else min(side, 512)
    values, classes = series(part)
    result = np.ones((BANDS, part, part), np.uint16)
    composite = (network if options.way == "network" else nanmedian)(values, classes, result)
    best = peers.median(composite, 3) * (side / part) ** 2
    note = "" if part == side else f"extrapolated from {part}x{part}"
    peers.report(options.threads, best, side * side * BANDS, note)


if __name__ == "__main__":
    main()
