"""Counts what each step of the filter leaves of GEDI granules, beam by beam, with h5py and numpy alone.

    python granules.py GRANULE.h5 … > granules.json

Steps follow one another, each on what the one before left; `compat` is the original generator's filter.
"""

import json
import os
import sys

import h5py
import numpy as np

FLAGS = ["l2_quality_flag", "l4_quality_flag", "surface_flag"]


def steps(beam):
    columns = {name: beam[name][:] for name in [*FLAGS, "agbd", "agbd_se", "lon_lowestmode", "lat_lowestmode"]}
    agbd, error = columns["agbd"], columns["agbd_se"]
    left = np.ones(len(agbd), bool)
    counts = {"read": len(agbd)}
    for flag in FLAGS:
        left &= columns[flag] == 1
        counts[flag] = int(left.sum())
    good = left.copy()
    for values in (agbd, error, columns["lon_lowestmode"], columns["lat_lowestmode"]):
        left &= np.isfinite(values) & (values != -9999)
    counts["present"] = int(left.sum())
    left &= agbd > 0
    counts["positive"] = int(left.sum())
    with np.errstate(all="ignore"):
        left &= error.astype(float) / agbd.astype(float) < 0.5
        counts["error"] = int(left.sum())
        counts["compat"] = int((good & (error / agbd * 100 < 50)).sum())
    for name, passes in (("sensitivity", lambda v: v >= 0.95), ("degrade_flag", lambda v: v <= 0)):
        counts[name] = int((left & passes(beam[name][:])).sum())
    counts["agbd_sum"] = float(agbd[left].astype(float).sum())
    counts["shot_sum"] = int(beam["shot_number"][:][left].astype(object).sum()) if left.any() else 0
    return counts


def main():
    found = {}
    for path in sys.argv[1:]:
        with h5py.File(path) as file:
            beams = sorted(name for name in file if name.startswith("BEAM"))
            found[os.path.basename(path)] = {name: steps(file[name]) for name in beams}
    json.dump(found, sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
