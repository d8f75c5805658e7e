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

clean:
	@rm -rf .build demo
