# What a newcomer needs: `make run`. The material for accuracy, conformance and benchmarks lies in
# SHARED; targets that need it say so and are skipped where it is missing.

SHARED ?= ../shared
BINARY := .build/release/verbatim
export VERBATIM_SHARED := $(abspath $(SHARED))

.PHONY: run build test lint accuracy conformance bench schemas dependencies clean

run: build            ## convert, validate, export and restore the seeds, and show it
	@.ci/tour $(BINARY) seeds .build/run

build: dependencies   ## the command, optimised
	swift build -c release --static-swift-stdlib --product verbatim

test: dependencies    ## all tests of the package
	swift build --product verbatim
	swift test --disable-xctest

lint:                 ## the formatter's strict check
	swift format lint --strict -r Sources Tests Schemas Benchmarks Package.swift

accuracy: build       ## score real and synthetic transcripts against the floor
	python3 Benchmarks/accuracy --binary $(BINARY) --shared $(SHARED)

conformance: build    ## James Clark's RELAX NG suite, through the command
	python3 Benchmarks/conformance --binary $(BINARY) --shared $(SHARED)

bench: build          ## speed and memory, paired with xmllint, jing and bare parsing
	swift build -c release --package-path Benchmarks
	python3 Benchmarks/bench --binary $(BINARY) --shared $(SHARED)

schemas:              ## the XML syntax of the schema, made from the compact one
	Schemas/build

dependencies:         ## what the build needs and the machine has not
	@.ci/dependencies build

clean:
	rm -rf .build Benchmarks/.build
