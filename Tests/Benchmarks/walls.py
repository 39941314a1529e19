"""An A0 poster on 25 A4 and a frieze of five metres on 26 A3, beside plain C."""
import json
import pathlib
import statistics
import sys

from cards import compiled
from measure import RUNS, run

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
        base, spent = told_five_times(theirs), told_five_times(ours)
        rows += [
            [title, name, cost["clock"], cost["processor"],
             cost["processor"] / base["processor"], int(cost["sheets"])]
            for name, cost in [("C, Cairo and Pango", base), ("Établi, tagged", spent)]
        ]
        report.goal(f"{title}, layout and drawing", spent["clock"], 60, "ms")
        report.goal(f"{title}, sheets", spent["sheets"], sheets)
    report.table(
        "Larger than a sheet, from inside", ["", "", "ms", "ms of processor", "× C", "sheets"],
        rows)


def told_five_times(command):
    """Medians of what a program says of itself, after one run to warm up."""
    answers = [json.loads(run(command)[1]) for _ in range(RUNS + 1)][1:]
    return {key: statistics.median(answer[key] for answer in answers) for key in answers[0]}
