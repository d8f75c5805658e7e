# Each target does its own set-up, and may be run again at any time.

SWIFT ?= swift
FLAGS = -c release

.PHONY: all demo test test-kill test-peers bench bench-check bench-json bench-scale bench-peers bench-table \
  build-bench setup build clean

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

# Builds that are killed at N points, have every EVERY-th call that changes the disk fail, and fill disks:
# a quarter of an hour.
N ?= 1000
EVERY ?= 3

test-kill: build
	@Tests/Durability/durability.sh kill $(N)
	@Tests/Durability/durability.sh faults $(EVERY)
	@Tests/Durability/durability.sh disk 1

# Workloads beside the machine's limits, and beside Python where `make bench-peers` has installed it.
# The scene is synthetic and made once; ARGS="--scene DIR" takes another, ARGS="--only decode" a part.
BENCHMARKS = $$($(SWIFT) build $(FLAGS) --show-bin-path)/Benchmarks

bench: build-bench
	@$(BENCHMARKS) bench $(ARGS)

# The ratios in Benchmarks/Floors.swift, on a small scene and without Python: a minute or two.
bench-check: build-bench
	@$(BENCHMARKS) check $(ARGS)

bench-json: build-bench
	@$(BENCHMARKS) bench --json .build/bench.json $(ARGS)

# 200 GB of pixels, scene after scene; ARGS="--gigabytes 20" for fewer. Then a thousand to a million chips.
bench-scale: build-bench
	@$(BENCHMARKS) scale $(ARGS)
	@$(BENCHMARKS) curve

bench-peers: build-bench .build/peers-venv/installed
	@$(BENCHMARKS) bench $(ARGS)

# The tables in README.
bench-table: build-bench .build/peers-venv/installed
	@$(BENCHMARKS) bench --readme README.md $(ARGS)

.build/peers-venv/installed: Benchmarks/Peers/requirements.txt
	@python3 -m venv .build/peers-venv
	@.build/peers-venv/bin/pip install -q -r $<
	@touch $@

build-bench: build
	@$(SWIFT) build $(FLAGS) --product Benchmarks

# What we write, read and recomputed by h5py, rasterio and pyproj, in a virtual environment of its own.
test-peers: build
	@test -x .build/test-peers/bin/pytest || (python3 -m venv .build/test-peers \
	  && .build/test-peers/bin/pip install -q -r Tests/Peers/requirements.txt)
	@CHIPMILL_PROGRAM=$$($(SWIFT) build $(FLAGS) --show-bin-path)/chipmill \
	  .build/test-peers/bin/pytest -q Tests/Peers

clean:
	@rm -rf .build demo
