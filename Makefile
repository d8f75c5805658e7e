# Each target does its own set-up, and may be run again at any time.

SWIFT ?= swift
FLAGS = -c release

.PHONY: all demo test test-peers bench bench-check bench-json bench-scale bench-peers setup build install clean

all: build

# System libraries, where they are missing.
setup:
	@./setup.sh

build: setup
	@$(SWIFT) build $(FLAGS) --product chipmill

# The main job, offline, on a synthetic world.
demo: build
	@rm -rf demo
	@$$($(SWIFT) build $(FLAGS) --show-bin-path)/chipmill demo --output demo

# The whole suite, without Python.
test: setup
	@$(SWIFT) build $(FLAGS) --build-tests --explicit-target-dependency-import-check error
	@$(SWIFT) build $(FLAGS) --product chipmill
	@$(SWIFT) test $(FLAGS) --skip-build

# What we write, read and recomputed by h5py, rasterio and pyproj, in a virtual environment of its own.
test-peers: build
	@test -x .build/test-peers/bin/pytest || (python3 -m venv .build/test-peers \
	  && .build/test-peers/bin/pip install -q -r Tests/Peers/requirements.txt)
	@CHIPMILL_PROGRAM=$$($(SWIFT) build $(FLAGS) --show-bin-path)/chipmill \
	  .build/test-peers/bin/pytest -q Tests/Peers

clean:
	@rm -rf .build demo
