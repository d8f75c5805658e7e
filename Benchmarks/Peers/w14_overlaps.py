"""100 000 tiles on 1000 foreign ones: which is the largest, and what proportions come from all.

    python w14_overlaps.py make FOLDER      both files, invented: wiggly borders that neighbours share
    python w14_overlaps.py geetiles FOLDER  tile after tile against all foreign tiles, as geetiles goes;
                                            the first 2000 tiles, told as if they were all
    python w14_overlaps.py overlay FOLDER   geopandas.overlay of all tiles, then the largest and the weights

Reading is left out of both; making the columns is in.
"""

import os

import numpy as np

import peers

PART = 2000


def make(folder):
    import geopandas
    import shapely

    os.makedirs(folder, exist_ok=True)
    random = np.random.default_rng(1)
    west, south, width, height, columns, rows = 8.0, 49.0, 3.6, 2.4, 40, 25

    def wiggle(a, b):
        """A line of 30 parts from one corner to the next, the same from both sides."""
        along = np.linspace(0, 1, 31)[:, None]
        line = (1 - along) * a + along * b
        across = np.array([a[1] - b[1], b[0] - a[0]])
        line[1:-1] += across * random.normal(0, 0.06, (29, 1))
        return line

    corners = np.array([[[west + width * i / columns, south + height * j / rows] for j in range(rows + 1)]
                        for i in range(columns + 1)])
    corners += random.normal(0, 0.012, corners.shape)
    flat = {
        (i, j): wiggle(corners[i, j], corners[i + 1, j]) for i in range(columns) for j in range(rows + 1)}
    steep = {
        (i, j): wiggle(corners[i, j], corners[i, j + 1]) for i in range(columns + 1) for j in range(rows)}
    shapes = [
        shapely.make_valid(shapely.Polygon(np.concatenate([
            flat[i, j], steep[i + 1, j][1:], flat[i, j + 1][::-1][1:], steep[i, j][::-1][1:-1]])))
        for i in range(columns) for j in range(rows)]
    shapes = [max(getattr(s, "geoms", [s]), key=lambda p: p.area) for s in shapes]
    x, y = np.meshgrid(
        west + 0.05 + np.arange(400) * 0.00875, south + 0.05 + np.arange(250) * 0.0092, indexing="ij")
    tiles = shapely.box(x.ravel(), y.ravel(), x.ravel() + 0.0086, y.ravel() + 0.009)
    shares = [{str(k): round(float(v), 6) for k, v in zip([10, 20, 30, 40], row)}
              for row in random.dirichlet([1, 1, 1, 1], len(shapes))]
    geopandas.GeoDataFrame({"geometry": tiles}, crs=4326).to_file(os.path.join(folder, "tiles.geojson"))
    geopandas.GeoDataFrame({"labels_proportions": shares, "geometry": shapes}, crs=4326).to_file(
        os.path.join(folder, "foreign.geojson"))


def geetiles(tiles, foreign, shares):
    """Every tile asks every foreign tile."""
    found = []
    for tile in tiles.geometry.values[:PART]:
        hits = foreign[[g.intersects(tile) for g in foreign.geometry.values]]
        areas = [g.intersection(tile).area for g in hits.geometry.values]
        if not areas:
            found.append((-1, {}))
            continue
        weights = np.array(areas) / np.sum(areas)
        mix = {}
        for weight, k in zip(weights, hits.index):
            for label, share in shares[k].items():
                mix[label] = mix.get(label, 0) + weight * share
        found.append((hits.index[int(np.argmax(areas))], mix))
    return found


def overlay(tiles, foreign, shares):
    import geopandas
    import pandas

    def frame(name, of):
        return geopandas.GeoDataFrame({name: np.arange(len(of)), "geometry": of.geometry.values}, crs=4326)

    left, right = frame("tile", tiles), frame("foreign", foreign)
    both = geopandas.overlay(left, right, how="intersection", keep_geom_type=True)
    both["area"] = both.geometry.area.values
    largest = both.loc[both.groupby("tile").area.idxmax()].set_index("tile").foreign
    largest = largest.reindex(left.tile, fill_value=-1)
    weight = both.area / both.groupby("tile").area.transform("sum")
    labels = pandas.DataFrame(shares).fillna(0).to_numpy()[both.foreign.to_numpy()]
    mix = pandas.DataFrame(labels * weight.to_numpy()[:, None]).groupby(both.tile).sum()
    return list(zip(largest, mix.to_numpy()))


def main():
    options = peers.arguments(__doc__, "way", "folder")
    if options.way == "make":
        return make(options.folder)
    import json

    import geopandas
    import shapely

    def read(name):
        with open(os.path.join(options.folder, name)) as file:
            features = json.load(file)["features"]
        shapes = shapely.from_geojson([json.dumps(f["geometry"]) for f in features])
        return geopandas.GeoDataFrame({"geometry": shapes}, crs=4326), [f["properties"] for f in features]

    tiles, _ = read("tiles.geojson")
    foreign, properties = read("foreign.geojson")
    shares = [p["labels_proportions"] for p in properties]
    shares = [json.loads(s) if isinstance(s, str) else s for s in shares]
    elapsed = peers.stopwatch()
    found = geetiles(tiles, foreign, shares) if options.way == "geetiles" else overlay(tiles, foreign, shares)
    seconds = elapsed() * (len(tiles) / len(found))
    print(sum(1 for k, _ in found if k != -1), "of", len(found), "on one")
    peers.report(options.threads, seconds, len(tiles), f"measured on {len(found)} tiles")


if __name__ == "__main__":
    main()
