"""A regular grid of tiles over an area, as geetiles lays it.

    python w13_grid.py AREA.wkt METERS MOST geetiles|shapely

`geetiles` is its way: four little GeoDataFrames for every place of the grid, reprojected one by one, then an
intersection with the area, then names and areas tile by tile, and GeoJSON. `shapely` is the same with one
pyproj transformer for all, which a careful user would write. Of the places only MOST in the middle are made,
all where it is 0; the time is that of as many tiles.
"""

import hashlib
import tempfile

import peers


def names(polygons):
    import numpy as np

    for polygon in polygons:
        text = str(np.array(polygon.envelope.boundary.coords).round(5))
        yield hex(int(hashlib.sha256(text.encode()).hexdigest(), 16) % 10**15)[2:].zfill(13)


def tile(x, y, half, shift):
    import shapely

    east, north = shift(x, y)
    dx, dy = half / east, half / north
    return shapely.Polygon(
        [[x - dx, y - dy], [x - dx, y + dy], [x + dx, y + dy], [x + dx, y - dy], [x - dx, y - dy]])


def main():
    options = peers.arguments(
        __doc__, "area", "meters", "most", ways=["geetiles", "shapely"])
    import geopandas as gpd
    import pyproj
    import shapely

    with open(options.area) as file:
        area = shapely.from_wkt(file.read())
    meters = int(options.meters)
    utm = gpd.GeoSeries([area], crs=4326).estimate_utm_crs()
    elapsed = peers.stopwatch()
    plane = gpd.GeoSeries([area], crs=4326).to_crs(utm).iloc[0]
    west, south, east, north = plane.bounds
    places = [
        (west + i * meters, south + j * meters) for i in range(int((east - west) // meters))
        for j in range(int((north - south) // meters))]
    most = int(options.most)
    if most:
        start = max(0, (len(places) - most) // 2)
        places = places[start:start + most]
    if options.way == "geetiles":
        def convert(x, y, source, target):
            frame = gpd.GeoDataFrame({"geometry": [shapely.Point([x, y])]}, crs=source).to_crs(target)
            return frame.geometry.values[0].coords[0]
    else:
        there = pyproj.Transformer.from_crs(4326, utm, always_xy=True)
        back = pyproj.Transformer.from_crs(utm, 4326, always_xy=True)

        def convert(x, y, source, target):
            return (there if target == utm else back).transform(x, y)

    def shift(x, y):
        x0, y0 = convert(x, y, 4326, utm)
        x1, _ = convert(x + 0.001, y, 4326, utm)
        _, y2 = convert(x, y + 0.001, 4326, utm)
        return (x1 - x0) * 1000, (y2 - y0) * 1000

    tiles = [tile(*convert(x, y, utm, 4326), (meters - 1) / 2, shift) for x, y in places]
    if options.way == "shapely":
        shapely.prepare(area)
    tiles = [t for t in tiles if area.intersects(t)]
    frame = gpd.GeoDataFrame({"geometry": tiles}, crs=4326)
    frame["area_km2"] = [t.area / 1e6 for t in frame.to_crs(utm).geometry]
    frame["identifier"] = list(names(frame.geometry))
    with tempfile.TemporaryDirectory() as folder:
        frame.to_file(folder + "/tiles.geojson", driver="GeoJSON")
    note = f"{len(places)} places; {utm}"
    peers.report(options.threads, elapsed(), len(tiles), note)


if __name__ == "__main__":
    main()
