"""Makes the JPEG 2000 fixtures beside this file with GDAL's OpenJPEG driver.

    python Tests/TestSupport/Fixtures/jpeg2000.py

Needs rasterio and numpy. Every pixel is a function of its place, which the tests know.
"""

import os

import numpy
import rasterio
from rasterio.transform import from_origin

HERE = os.path.dirname(os.path.abspath(__file__))


def values(name, width, height):
    """What JPEG2000Fixtures.value gives for each pixel."""
    y, x = numpy.mgrid[0:height, 0:width]
    band = {"B02": 0, "B05": 1, "B01": 2, "TCI": 0, "SCL": 0, "whole": 3}[name]
    if name == "SCL":
        return [((x // 12 + y // 12) % 4 + 3).astype("uint8")]
    if name == "TCI":
        return [((x * 2 + y * 3 + 40 * k) % 256).astype("uint8") for k in range(3)]
    return [(1000 + 100 * band + x * 7 + y * 13 + (x * y) % 5).astype("uint16")]


def write(name, width, height, resolution, tile, **options):
    bands = values(name, width, height)
    profile = dict(
        driver="JP2OpenJPEG", width=width, height=height, count=len(bands), dtype=bands[0].dtype,
        crs="EPSG:32632", transform=from_origin(300000, 5200020, resolution, resolution),
        QUALITY="100", REVERSIBLE="YES", RESOLUTIONS="3",
        blockxsize=tile, blockysize=tile, **options)
    path = os.path.join(HERE, name + ".jp2")
    with rasterio.open(path, "w", **profile) as target:
        for number, pixels in enumerate(bands):
            target.write(pixels, number + 1)
    extra = path + ".aux.xml"
    if os.path.exists(extra):
        os.remove(extra)


# Place by GML alone as in ESA's products, by GeoJP2 alone, by both; tiles that do not divide the image.
write("B02", 120, 108, 10, 64, GeoJP2="NO", GMLJP2="YES")
write("B05", 60, 54, 20, 32, GeoJP2="YES", GMLJP2="NO", PROGRESSION="RPCL")
write("SCL", 60, 54, 20, 32)
write("B01", 20, 18, 60, 64, CODEBLOCK_WIDTH=4, CODEBLOCK_HEIGHT=4)
write("TCI", 120, 108, 10, 64, YCBCR420="NO", TLM="YES", PLT="YES")
write("whole", 33, 29, 10, 64, PRECINCTS="{32,32},{16,16}")
