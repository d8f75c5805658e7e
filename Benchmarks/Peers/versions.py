"""The versions of what requirements.txt names, and of GDAL's programs."""

import importlib.metadata
import json
import os
import subprocess


def main():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.txt")) as file:
        names = [line.split("==")[0].strip() for line in file if line.strip()]
    versions = {}
    for name in names:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            pass
    try:
        words = subprocess.run(["gdalwarp", "--version"], capture_output=True, text=True).stdout.split()
        versions["GDAL's programs"] = words[1].rstrip(",")
    except (OSError, IndexError):
        pass
    print(json.dumps(versions))


if __name__ == "__main__":
    main()
