# The doors of the house. Each one installs what is missing, then does its work.
PREFIX ?= /usr/local
RELEASE := swift build -c release --static-swift-stdlib --product etabli
ETABLI = $(shell swift build -c release --static-swift-stdlib --show-bin-path)/etabli
DEMO := Exports/demo
SAMPLE := $(DEMO)/montferrand.etabli

.PHONY: setup demo serve test check fuzz bench gallery install deb

setup:
	@.ci/setup print

test:
	@.ci/setup test
	swift build --build-tests
	swift test --skip-build
	.ci/fuzz
	.venv/bin/python -m pytest -q -rs Tests/Readback
	.venv/bin/python -m pytest -q Tests/Browser

# Throws mangled files at the readers, ten minutes at each: `make fuzz SECONDS=60` for less.
SECONDS ?= 600
fuzz:
	@.ci/setup print
	.ci/fuzz $(SECONDS)

check:
	@.ci/setup test
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build
	$(MAKE) test

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

# The command, its kits, its manual in two languages, what shells complete it with.
install: setup
	$(RELEASE)
	.ci/install $(ETABLI) $(DESTDIR)$(PREFIX)

# A package for Debian 12, in Exports/.
deb:
	@.ci/setup deb
	$(RELEASE)
	.ci/deb $(ETABLI) Exports
