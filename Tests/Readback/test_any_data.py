"""Any data prints: no page is withheld, nothing on a page is in the way of anything else."""
import os
import random
import re

import pytest

from collisions import collisions, pages
from nasty import AXES, pairs, workbook

THOROUGH = bool(os.environ.get("THOROUGH"))
KINDS = [
    "cartes", "verbatim", "étonnements", "frise", "frise-remplie", "programme", "affiche",
    "prototypes", "tableau",
]
VARIANTS = {
    "kind": KINDS,
    "sheet": [None, "A4", "A3", "A5", "A1"],
    "look": [
        [], ["--black-and-white"], ["--large-print"], ["--backs"], ["--language", "en"],
        ["--title", "Anticonstitutionnellement " * 4], ["--backs", "--duplex", "fold"],
    ],
}
ROWS = list(pairs(AXES, seed=7))[: None if THOROUGH else 10]
# What Établi says of marks in each other's way, in French and in English.
FAULT = re.compile(r"^\s*• Page \d+, |elle n’est pas imprimée|it is not printed", re.M)


def variants(row):
    choices = list(pairs(VARIANTS, seed=3))
    random.Random(str(row)).shuffle(choices)
    everything = {"kind": "tout", "sheet": None, "look": []}
    return [everything] + choices[: None if THOROUGH else 2]


@pytest.mark.parametrize("number", range(len(ROWS)))
def test_whatever_people_write_nothing_stands_in_the_way(number, etabli, tmp_path):
    row = ROWS[number]
    file = tmp_path / "a.etabli"
    etabli("init", file, "--title", "Essai")
    book = workbook(tmp_path / "a.xlsx", row, number)
    done = etabli("import", file, book, ok=False)
    assert done.returncode == 0, (row, done.stderr[-800:])
    faults = []
    for place, variant in enumerate(variants(row)):
        words = ["print", file, variant["kind"], "-o", tmp_path / f"{place}", "--on", "2026-02-10"]
        words += ["--sheet", variant["sheet"]] if variant["sheet"] else []
        done = etabli(*words, *variant["look"], ok=False)
        met = [line[:150] for line in done.stderr.splitlines() if FAULT.search(line)]
        if done.returncode not in (0, 1) or met:
            faults.append((variant["kind"], variant["sheet"], done.returncode, met[:6]))
    assert not faults, str((row, faults))
    # Another reader agrees, on pages drawn by chance; sheets to glue show letters that they cut.
    chance = random.Random(number)
    files = [file for file in (tmp_path / "0").glob("*.pdf") if not re.search("-a[34]$", file.stem)]
    for file in chance.sample(sorted(files), min(len(files), 99 if THOROUGH else 3)):
        for page, drawn in pages(file, chance, 9 if THOROUGH else 1):
            assert collisions(drawn) == [], str((row, file.name, page))


def test_nothing_of_the_sample_nor_of_the_kits_stands_in_the_way(sample, tmp_path, etabli):
    done = etabli("print", sample, "tout", "-o", tmp_path, "--on", "2019-10-07")
    assert not FAULT.search(done.stderr), done.stderr
    for kit in ("residence", "inter-residence", "sprint", "rers", "methode"):
        done = etabli("deck", kit, "-o", tmp_path / kit)
        assert not FAULT.search(done.stderr), done.stderr
