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
NAMES = {
    "c": "C, Cairo and Pango", "etabli": "Établi", "tagged": "Établi, tagged", "typst": "Typst",
    "reportlab": "ReportLab", "weasyprint": "WeasyPrint",
}


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

    def pdf(key):
        return out / f"cards-{key}.pdf"

    commands = {
        "c": [in_c, deck, icon, pdf("c")],
        "etabli": [bench, "cards", deck, icon, pdf("etabli")],
        "tagged": [bench, "cards", deck, icon, pdf("tagged"), "tagged"],
    }
    for module in ("typst", "reportlab", "weasyprint"):
        if importlib.util.find_spec(module) is None:
            report.absent.append(f"{NAMES[module]}: not installed")
        else:
            commands[module] = [
                sys.executable, PEERS / f"cards_{module}.py", out, FONTS, pdf(module)]
    costs = medians({key: alone + command for key, command in commands.items()})
    base = costs["c"]
    report.table(
        "540 cards of 63 × 88 mm on one processor",
        ["", "s", "× C", "s of processor", "× C", "MiB", "KiB", "words"],
        [[NAMES[key], cost.wall, cost.wall / base.wall, cost.cpu, cost.cpu / base.cpu,
          cost.memory, kibibytes(pdf(key)), words(pdf(key))] for key, cost in costs.items()])
    ours, plain, tagged = costs["etabli"], pdf("etabli"), pdf("tagged")
    report.goal("540 cards, untagged, beside C", ours.wall / base.wall, 1.25, "×")
    report.goal("540 cards, memory", ours.memory, 60, "MiB")
    report.goal("540 cards, untagged file", kibibytes(plain), 250, "KiB")
    report.goal("540 cards, tagged file", kibibytes(tagged), 320, "KiB")
    report.same(
        f"540 cards, the same {WORDS:,} words",
        words(plain) == words(tagged) == words(pdf("c")) == WORDS)
    first = digest(tagged)
    run(commands["tagged"])
    report.same("540 cards, the same bytes twice", digest(tagged) == first)
    measure_many(alone, bench, in_c, deck, icon, out, ours, report)


def measure_many(alone, bench, in_c, deck, icon, out, few, report):
    many = out / "cards-many.pdf"
    costs = medians({
        "c": alone + [in_c, deck, icon, many, 10],
        "etabli": alone + [bench, "cards", deck, icon, many, 10],
    })
    base = costs["c"]
    report.table(
        "5,400 cards on one processor", ["", "s", "× C", "s of processor", "MiB"],
        [[NAMES[key], cost.wall, cost.wall / base.wall, cost.cpu, cost.memory]
         for key, cost in costs.items()])
    report.goal(
        "5,400 cards, memory beside 540", costs["etabli"].memory / few.memory, 1.3, "×")


def words(pdf):
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout
    return len(text.split())


def kibibytes(file):
    return file.stat().st_size / 1024


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()
