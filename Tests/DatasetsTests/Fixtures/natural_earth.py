"""Makes Sources/Datasets/TileSets/Areas/NaturalEarthTable.swift.

    apt-get download r-cran-rnaturalearthdata && dpkg -x r-cran-rnaturalearthdata_*.deb unpacked
    pip install rdata shapely
    python natural_earth.py unpacked/usr/lib/R/site-library/rnaturalearthdata/data > NaturalEarthTable.swift

Natural Earth's countries at 1:50 million (public domain), as the R package rnaturalearthdata 0.1.0 has them.
They are simplified as a coverage, so that neighbours keep one border, and rounded to 1/200 of a degree.
"""

import lzma
import struct
import sys
import warnings

import numpy as np
import rdata
import shapely

UNIT = 200
TOLERANCE = 0.03
DIGITS = [chr(c) for c in range(36, 127) if c != 92]
COLUMNS = ["sovereignt", "sov_a3", "continent", "region_un", "subregion", "region_wb"]

HEAD = '''/// The table behind `NaturalEarth`.
///
/// Natural Earth's 241 countries at 1:50 million (public domain), as Debian's r-cran-rnaturalearthdata 0.1.0
/// has them, made by `Tests/DatasetsTests/Fixtures/natural_earth.py`: simplified with shapely 2.2's
/// `coverage_simplify` to 0.03 degrees, so that neighbours keep one border, and rounded to 1/200 of a degree.
///
/// A line is a country: six columns, then its parts, between `#`. Parts stand between spaces, the rings of a
/// part between `!`. A ring is its first point, in units east of 180° W and north of 90° S of three digits
/// each, and the steps to the next points. Digits of base 90 are the printable characters from `$` on,
/// without the backslash. A step has the sign in its lowest bit: below 80 it is one digit, below 890 two,
/// the first of them 80 or more; else three digits follow the digit 89.
enum NaturalEarthTable {
  static let text = """
'''


def countries(folder):
    index = rdata.read_rds(folder + "/Rdata.rdx")
    start, size = (int(v) for v in index["variables"]["countries50"])
    with open(folder + "/Rdata.rdb", "rb") as file:
        raw = file.read()[start:start + size]
    assert raw[4:5] == b"Z"
    plain = lzma.decompress(
        raw[5:], format=lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "preset": 9}])
    frame = rdata.conversion.convert(rdata.parser.parse_data(plain))
    shapes = []
    for country in frame.polygons:
        shells, holes = [], []
        for ring in country.Polygons:
            polygon = shapely.make_valid(shapely.Polygon(np.asarray(ring.coords).reshape(-1, 2)))
            (holes if bool(np.asarray(ring.hole).ravel()[0]) else shells).append(polygon)
        shapes.append(shapely.difference(shapely.union_all(shells), shapely.union_all(holes)))
    return frame.data, shapes


def rounded(shape):
    """The areas of a shape on the lattice of the table."""
    for _ in range(4):
        shape = shapely.transform(shape, lambda a: np.round(a * UNIT) / UNIT)
        shape = shapely.make_valid(shape)
        if shape.geom_type == "GeometryCollection":
            shape = shapely.union_all([s for s in shape.geoms if "Polygon" in s.geom_type])
        again = shapely.transform(shape, lambda a: np.round(a * UNIT) / UNIT)
        if again.is_valid and shapely.equals_exact(again, shape, 1e-9):
            break
    return again


def digits(number, count):
    return "".join(DIGITS[number // 90**k % 90] for k in reversed(range(count)))


def step(d):
    z = 2 * d if d >= 0 else -2 * d - 1
    if z < 80:
        return DIGITS[z]
    z -= 80
    return DIGITS[80 + z // 90] + DIGITS[z % 90] if z < 810 else DIGITS[89] + digits(z + 80, 3)


def ring_text(ring):
    points = np.round(np.asarray(ring.coords) * UNIT).astype(int) + [180 * UNIT, 90 * UNIT]
    points = [tuple(int(v) for v in p) for p in points]
    points = [p for i, p in enumerate(points[:-1]) if i == 0 or p != points[i - 1]]
    text = digits(points[0][0], 3) + digits(points[0][1], 3)
    for p, q in zip(points, points[1:]):
        text += step(q[0] - p[0]) + step(q[1] - p[1])
    return text


def main():
    warnings.filterwarnings("ignore")
    table, shapes = countries(sys.argv[1])
    # The borders of neighbours differ by rounding, and must not where they are simplified together.
    clean = list(shapely.coverage_clean([shapely.set_precision(s, 1e-6) for s in shapes]))
    assert shapely.coverage_is_valid(clean)
    simple = shapely.coverage_simplify(clean, TOLERANCE)
    # The smallest vanish, and stay as they are.
    simple = [rounded(shape if s.is_empty else s) for shape, s in zip(shapes, simple)]
    assert all(s.is_valid and not s.is_empty for s in simple)
    lines = []
    for i, shape in enumerate(simple):
        parts = sorted(getattr(shape, "geoms", [shape]), key=lambda p: -p.area)
        words = [str(table[c].iloc[i]) for c in COLUMNS]
        words.append(" ".join("!".join(ring_text(r) for r in [p.exterior, *p.interiors]) for p in parts))
        lines.append("#".join(words))
    print("points", shapely.get_num_coordinates(simple).sum(), file=sys.stderr)
    print("area before and after", sum(s.area for s in shapes), sum(s.area for s in simple), file=sys.stderr)
    print("area of all together", shapely.union_all(simple).area, file=sys.stderr)
    out = HEAD
    for line in sorted(lines):
        for k in range(0, len(line), 105):
            out += "    " + line[k:k + 105].replace("\\", "\\\\")
            out += "\\\n" if k + 105 < len(line) else "\n"
    sys.stdout.write(out + '    """\n}\n')


if __name__ == "__main__":
    main()
