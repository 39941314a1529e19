# The doors of the house. Each one installs what is missing, then does its work.
PREFIX ?= /usr/local
RELEASE := swift build -c release --static-swift-stdlib --product etabli
ETABLI = $(shell swift build -c release --static-swift-stdlib --show-bin-path)/etabli
DEMO := Exports/demo
SAMPLE := $(DEMO)/montferrand.etabli

.PHONY: setup demo serve test quick thorough check fuzz bench gallery workbook install deb

setup:
	@.ci/setup print

test:
	@.ci/setup test
	@.ci/stage format swift format lint --strict --recursive Package.swift Sources Tests
	@.ci/stage build swift build --build-tests
	@.ci/stage rules swift test --skip-build
	@.ci/stage fuzzing .ci/fuzz
	@.ci/stage read-back .venv/bin/python -m pytest -q -rs -n 2 Tests/Readback
	@.ci/stage browser .venv/bin/python -m pytest -q -n 2 Tests/Browser

# The rooms that know neither files nor pages: what a small change to a rule breaks, in a minute.
ROOMS ?= Words,People,Atelier,Reciprocity,Paper,Press,Interchange
quick:
	@.ci/setup print
	@.ci/stage format swift format lint --strict --recursive Package.swift Sources Tests
	@ROOMS=$(ROOMS) .ci/stage build swift build --build-tests
	@ROOMS=$(ROOMS) .ci/stage rules swift test --skip-build

# What takes too long for every change: hundreds of deaths, whole matrices, ten minutes of mangled
# files at each reader.
thorough: test
	@DEATHS=80 THOROUGH=1 .ci/stage deaths .venv/bin/python -m pytest -q -n 2 Tests/Readback/test_deaths.py
	@THOROUGH=1 .ci/stage matrices swift test --skip-build
	@.ci/stage fuzzing .ci/fuzz 600

# Throws mangled files at the readers, ten minutes at each: `make fuzz SECONDS=60` for less.
SECONDS ?= 600
fuzz:
	@.ci/setup print
	.ci/fuzz $(SECONDS)

# Everything, from the format on.
check: test

# The sample workbook goes in, every print comes out. The network begins after the committee:
# its wall is printed as of its own autumn, the tracking as of the middle of the tests.
demo: setup
	@echo "Building (a few minutes the first time)…"
	@$(RELEASE)
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@$(ETABLI) init $(SAMPLE) --title "Résidence de Montferrand" --language fr
	@$(ETABLI) import $(SAMPLE) Kits/residence/classeur.xlsx --language fr
	@$(ETABLI) print $(SAMPLE) all -o $(DEMO) --on 2019-10-07 --language fr
	@$(ETABLI) print $(SAMPLE) prototypes -o $(DEMO) --on 2018-02-16 --language fr
	@$(ETABLI) deck residence -o $(DEMO) --language en
	@for kit in inter-residence sprint rers methode; do \
	  $(ETABLI) deck $$kit -o $(DEMO)/$$kit --language fr || exit 1; done
	@echo "Everything is in $(DEMO)"

# The sample, opened as a site; it stays as it was left until Exports/serve is removed.
SERVED := Exports/serve/montferrand.etabli
serve: setup
	@echo "Building (a few minutes the first time)…"
	@$(RELEASE)
	@mkdir -p $(dir $(SERVED))
	@test -e $(SERVED) || { \
	  $(ETABLI) init $(SERVED) --title "Résidence de Montferrand" --language fr && \
	  $(ETABLI) import $(SERVED) Kits/residence/classeur.xlsx --language fr >/dev/null; }
	@$(ETABLI) serve $(SERVED)

# Times cards, walls, imports, searches and the site’s pages beside the same work done by others.
bench:
	@.ci/setup bench
	@$(RELEASE)
	@$(RELEASE:etabli=Bench)
	@.venv/bin/python Tests/Benchmarks/bench.py $(ETABLI) $(dir $(ETABLI))Bench Exports/bench

gallery: demo
	@.ci/setup test
	@.ci/gallery $(DEMO) Exports/gallery $(ETABLI)

# The sample's workbook, made again from its tables.
workbook: setup
	@$(RELEASE)
	@.ci/workbook $(ETABLI)

# The command, its kits, its manual in two languages, what shells complete it with.
install: setup
	$(RELEASE)
	.ci/install $(ETABLI) $(DESTDIR)$(PREFIX)

# A package for Debian 12, in Exports/.
deb:
	@.ci/setup deb
	$(RELEASE)
	.ci/deb $(ETABLI) Exports
