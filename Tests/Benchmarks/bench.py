"""Times Établi beside its peers, in one run.

Usage: bench.py ETABLI BENCH OUT, the command, the benchmarks' own program, a folder for results.
"""
import pathlib
import sys

import cards
import pages
import teams
import walls
import workspaces
from report import Report

etabli, bench, out = (pathlib.Path(word).resolve() for word in sys.argv[1:4])
out.mkdir(parents=True, exist_ok=True)
report = Report()
cards.measure(bench, out, report)
walls.measure(bench, out, report)
teams.measure(bench, out, report)
workspaces.measure(etabli, bench, out, report)
pages.measure(etabli, bench, out, report)
report.write(out)
print(report.text())
print(f"Written to {out}/bench.txt and bench.json")
