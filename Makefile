# The doors of the house. Each one installs what is missing, then does its work.
PREFIX ?= /usr/local
RELEASE := swift build -c release --static-swift-stdlib --product etabli
ETABLI = $(shell swift build -c release --show-bin-path)/etabli
DEMO := Exports/demo

.PHONY: setup demo test check bench gallery install

setup:
	@.ci/setup print

test:
	@.ci/setup test
	swift test
	.venv/bin/python -m pytest -q Tests/Readback

check:
	@.ci/setup test
	swift format lint --strict --recursive Package.swift Sources Tests
	swift build
	$(MAKE) test

demo: setup
	@echo "Building (a few minutes the first time)…"
	@$(RELEASE) 2>&1 | tail -1
	@$(ETABLI) demo --to $(DEMO)

gallery: demo
	@.ci/setup test
	@.ci/gallery $(DEMO) Exports/gallery

install: setup
	$(RELEASE)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/etabli
	install -m 755 $(ETABLI) $(DESTDIR)$(PREFIX)/bin/etabli
	cp -R Kits Assets $(DESTDIR)$(PREFIX)/share/etabli/
