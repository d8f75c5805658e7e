"""Known cells of Major TOM's grid and squares of the Military Grid Reference System, in grids.json.

    pip install numpy mgrs && python grids.py > grids.json

Rows and columns are numbered as the grid's authors do it, with numpy's linspace and searchsorted; squares are
those of the package `mgrs`, which is GeoTrans of the NGA.
"""

import json
import math

import mgrs
import numpy as np

PLACES = [
    (11.575, 48.137), (-58.44, -34.6), (151.21, -33.87), (-0.001, 51.48), (0.001, -0.001), (-179.99, 64.7),
    (179.93, -16.5), (18.07, 79.1), (-70.9, -53.16), (36.8, -1.29), (103.8, 1.35), (-123.1, 49.28),
    (5.3, 60.4)]
RADIUS = 6378.137


def lattice(span, length, side):
    """Where cells begin: a lattice through 0 that goes once around, or from pole to pole."""
    steps = math.ceil(length / side)
    starts = np.linspace(-span / 2, span / 2, steps + 1)[:-1]
    return np.sort(np.mod(starts, span) - span / 2)


def cell(longitude, latitude, side):
    rows = lattice(180, math.pi * RADIUS, side)
    row = int(np.searchsorted(rows, latitude)) - 1
    columns = lattice(360, 2 * math.pi * RADIUS * math.cos(rows[row] * math.pi / 180), side)
    column = (int(np.searchsorted(columns, longitude)) - 1) % len(columns)
    r = row - int(np.searchsorted(rows, -1e-9))
    c = column - int(np.searchsorted(columns, -1e-9))
    name = (f"{r}U" if r >= 0 else f"{-r}D") + "_" + (f"{c}R" if c >= 0 else f"{-c}L")
    edges = {"west": columns[column], "south": rows[row], "north": rows[row + 1]}
    return {"name": name} | {edge: float(value) for edge, value in edges.items()}


def main():
    squares = mgrs.MGRS()
    out = []
    for longitude, latitude in PLACES:
        out.append({
            "longitude": longitude, "latitude": latitude,
            "square": squares.toMGRS(latitude, longitude, MGRSPrecision=0),
            "cells": {str(side): cell(longitude, latitude, side) for side in (10, 100, 2.56)}})
    print("[\n" + ",\n".join(json.dumps(place) for place in out) + "\n]")


if __name__ == "__main__":
    main()
