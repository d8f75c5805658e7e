"""The shares of land-cover classes under polygons.

    python w10_labels.py LANDCOVER polygons.geojson exactextract|rasterio
"""

import json

import peers


def exactextract_way(raster, features):
    from exactextract import exact_extract

    exact_extract(raster, features, ["unique", "frac"])
    return "shares of area, feature after feature"


def rasterio_way(raster, features):
    """Centres instead of areas, each polygon on its own window of a raster in memory."""
    import numpy as np
    import rasterio
    from rasterio.features import rasterize

    with rasterio.open(raster) as source:
        pixels, transform = source.read(1), source.transform
    for feature in features:
        ring = np.asarray(feature["geometry"]["coordinates"][0])
        x, y = (ring[:, 0] - transform.c) / transform.a, (ring[:, 1] - transform.f) / transform.e
        left, top = max(0, int(x.min())), max(0, int(y.min()))
        right, bottom = min(pixels.shape[1], int(x.max()) + 1), min(pixels.shape[0], int(y.max()) + 1)
        mask = rasterize(
            [feature["geometry"]], out_shape=(bottom - top, right - left), fill=0, dtype="uint8",
            transform=transform @ rasterio.Affine.translation(left, top))
        np.unique(pixels[top:bottom, left:right][mask == 1], return_counts=True)
    return "centres only, with decoding"


def main():
    options = peers.arguments(__doc__, "raster", "polygons", ways=["exactextract", "rasterio"])
    with open(options.polygons) as file:
        features = json.load(file)["features"]
    work = {"exactextract": exactextract_way, "rasterio": rasterio_way}[options.way]
    work(options.raster, features[:10])
    elapsed = peers.stopwatch()
    note = work(options.raster, features)
    peers.report(options.threads, elapsed(), len(features), note)


if __name__ == "__main__":
    main()
