"""540 cards, nine to an A4, in Lato, without hyphenation: Établi beside four peers."""
import hashlib
import importlib.util
import pathlib
import subprocess
import sys

import samples
from measure import medians, run

PEERS = pathlib.Path(__file__).parent / "Peers"
FONTS = pathlib.Path("/usr/share/fonts/truetype/lato")
WORDS = 22_098


def compiled(name, folder, *libraries):
    """A peer written in C, built here."""
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", *libraries], capture_output=True, text=True,
        check=True).stdout.split()
    program = folder / name
    subprocess.run(
        ["gcc", "-O2", "-o", program, PEERS / f"{name}.c", *flags, "-lm"], check=True)
    return program


def measure(bench, out, report):
    samples.write_deck(out)
    (out / "cards.typ").write_bytes((PEERS / "cards.typ").read_bytes())
    deck, icon = out / "deck.tsv", out / "icon.svg"
    in_c = compiled("cards", out, "pangocairo", "librsvg-2.0")
    # One processor for all: what is measured is the work, not how it is shared out.
    alone = ["taskset", "-c", "0"]

    def pdf(name):
        return out / f"cards-{name}.pdf"

    commands = {
        "C, Cairo and Pango": [in_c, deck, icon, pdf("C, Cairo and Pango")],
        "Établi": [bench, "cards", deck, icon, pdf("Établi")],
        "Établi, tagged": [bench, "cards", deck, icon, pdf("Établi, tagged"), "tagged"],
    }
    for name, module in [
        ("Typst", "typst"), ("ReportLab", "reportlab"), ("WeasyPrint", "weasyprint"),
    ]:
        if importlib.util.find_spec(module) is None:
            report.absent.append(f"{name}: not installed")
        else:
            commands[name] = [sys.executable, PEERS / f"cards_{module}.py", out, FONTS, pdf(name)]
    costs = medians({name: alone + command for name, command in commands.items()})
    base = costs["C, Cairo and Pango"]
    rows = [
        [name, cost.wall, cost.wall / base.wall, cost.cpu, cost.memory,
         pdf(name).stat().st_size / 1024, words(pdf(name))]
        for name, cost in costs.items()
    ]
    report.table(
        "540 cards of 63 × 88 mm on one processor",
        ["", "s", "× C", "s of processor", "MiB", "KiB", "words"], rows)
    ours, tagged = costs["Établi"], pdf("Établi, tagged")
    report.goal("540 cards, untagged, beside C", ours.wall / base.wall, 1.25, "×")
    report.goal("540 cards, memory", ours.memory, 60, "MiB")
    report.goal("540 cards, untagged file", pdf("Établi").stat().st_size / 1024, 250, "KiB")
    report.goal("540 cards, tagged file", tagged.stat().st_size / 1024, 320, "KiB")
    report.same(
        f"540 cards, the same {WORDS} words",
        words(pdf("Établi")) == words(tagged) == words(pdf("C, Cairo and Pango")) == WORDS)
    first = digest(tagged)
    run(commands["Établi, tagged"])
    report.same("540 cards, the same bytes twice", digest(tagged) == first)
    measure_many(alone, bench, in_c, deck, icon, out, ours, report)


def measure_many(alone, bench, in_c, deck, icon, out, few, report):
    many = out / "cards-many.pdf"
    costs = medians({
        "C, Cairo and Pango": alone + [in_c, deck, icon, many, 10],
        "Établi": alone + [bench, "cards", deck, icon, many, 10],
    })
    base = costs["C, Cairo and Pango"]
    report.table(
        "5,400 cards on one processor", ["", "s", "× C", "s of processor", "MiB"],
        [[name, cost.wall, cost.wall / base.wall, cost.cpu, cost.memory]
         for name, cost in costs.items()])
    report.goal(
        "5,400 cards, memory beside 540", costs["Établi"].memory / few.memory, 1.3, "×")


def words(pdf):
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout
    return len(text.split())


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()
