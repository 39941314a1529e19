"""An A0 poster on 25 A4 and a frieze of five metres on 26 A3, beside plain C."""
import json
import pathlib
import sys

from cards import compiled
from measure import median_of, run

WIDTH, HEIGHT = 1600, 1067


def measure(bench, out, report):
    photo = out / "photo.jpg"
    run([sys.executable, pathlib.Path(__file__).with_name("photograph.py"), photo, WIDTH, HEIGHT])
    in_c = compiled("walls", out, "pangocairo")
    rows = []
    for kind, title, sheets in [("poster", "A0 on A4", 25), ("frieze", "5 m on A3", 26)]:
        pdf = out / f"wall-{kind}.pdf"
        theirs = [in_c, kind, out / "deck.tsv", photo, WIDTH, HEIGHT, pdf]
        ours = [bench, "wall", kind, out / "deck.tsv", photo, pdf]
        base = median_of(lambda: told(theirs)["milliseconds"])
        spent = median_of(lambda: told(ours)["milliseconds"])
        rows += [
            [title, "C, Cairo and Pango", base, 1.0], [title, "Établi, tagged", spent, spent / base]
        ]
        report.goal(f"{title}, layout and drawing", spent, 60, "ms")
        report.same(f"{title}, {sheets} sheets", told(ours)["sheets"] == sheets)
    report.table("Larger than a sheet, from inside", ["", "", "ms", "× C"], rows)


def told(command):
    return json.loads(run(command)[1])
