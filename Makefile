# What a newcomer needs: `make run`. The material for accuracy, conformance and benchmarks lies in
# SHARED; targets that need it say so and are skipped where it is missing.

SHARED ?= ../shared
BINARY := .build/release/verbatim
export VERBATIM_SHARED := $(abspath $(SHARED))

# What `make fuzz` runs, and how long.
TARGET ?= lossless
MINUTES ?= 30

# Where `make install` puts the command; DESTDIR is put before it, as packagers do.
PREFIX ?= /usr/local
DESTDIR ?=

# Which sanitizer `make sanitize` runs, address or thread; without one they take turns by commit.
SANITIZER ?=

.PHONY: run build test attacks fuzz fuzz-smoke sanitize lint accuracy conformance bench schemas docs pages install deb
.PHONY: tarball dependencies clean

run: build            ## convert, validate, export and restore the seeds, and show it
	@.ci/tour $(BINARY) seeds .build/run

build: dependencies   ## the command, optimised
	swift build -c release --static-swift-stdlib --product verbatim

test: dependencies    ## all tests of the package
	swift build --product verbatim
	swift test --disable-xctest

attacks: build        ## the table of attacks: case, exit, time, memory
	swift build --build-tests
	@Tests/Attacks/table $(BINARY)

fuzz: build           ## TARGET (text tei schema json inputs lossless) for MINUTES
	Fuzzing/run $(TARGET) $(MINUTES)

fuzz-smoke: build     ## every fuzzing target, a minute in all
	Fuzzing/run smoke 60

# With the address sanitizer all tests of the library, without those that start the command. With the
# thread sanitizer the tests of what runs in parallel, and the command, built so too, on directories.
sanitize: dependencies ## tests under a sanitizer, whose findings fail
	.ci/sanitize $(SANITIZER)

lint:                 ## the formatter's strict check
	swift format lint --strict -r Sources Tests Schemas Benchmarks Fuzzing/Sources Package.swift

accuracy: build       ## score real and synthetic transcripts against the floor
	python3 Benchmarks/accuracy --binary $(BINARY) --shared $(SHARED)

conformance: build    ## James Clark's RELAX NG suite, through the command
	python3 Benchmarks/conformance --binary $(BINARY) --shared $(SHARED)

bench: build          ## speed and memory, paired with xmllint, jing and bare parsing
	swift build -c release --package-path Benchmarks
	python3 Benchmarks/bench --binary $(BINARY) --shared $(SHARED)

schemas:              ## the XML syntax of the schema and its ODD, made from the compact syntax
	Schemas/build

docs: dependencies    ## the library's documentation
	@Packaging/docs .build/documentation

pages: build          ## manual pages and completions
	@Packaging/pages $(BINARY) .build/share

install: pages        ## the command, schemas, manual and completions below PREFIX
	@Packaging/install $(BINARY) .build/share $(DESTDIR)$(PREFIX)

deb: pages            ## a Debian package
	@Packaging/deb $(BINARY) .build/share .build/packages

tarball: pages        ## an archive that runs without a Swift toolchain
	@Packaging/tarball $(BINARY) .build/share .build/packages

dependencies:         ## what the build needs and the machine has not
	@.ci/dependencies build

clean:
	rm -rf .build Benchmarks/.build Fuzzing/.build
