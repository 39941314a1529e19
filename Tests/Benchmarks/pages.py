"""The site: how soon it opens, how fast its pages come, how many in a second."""
import itertools
import pathlib
import re
import shutil
import statistics
import subprocess
import time

import samples
from measure import RUNS, run
from server import Server, free_port, linked, rate, site

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKBOOK = ROOT / "Kits/residence/classeur.xlsx"
# The address of a page that was not asked before: what the site kept of it does not serve.
turns = itertools.count()


def fresh(path):
    return f"{path}{'&' if '?' in path else '?'}afresh={next(turns)}"


# What is asked of a grid of many rows: narrowed, sorted, searched, far from its first page.
GRID = [
    "/verbatim", "/verbatim?page=7", "/verbatim?page=1500", "/verbatim?theme=confiance",
    "/verbatim?only=untagged", "/verbatim?only=key", "/verbatim?only=unused",
    "/verbatim?order=latest", "/verbatim?order=speaker", "/verbatim?order=speaker&page=900",
    "/verbatim?q=apprenti", "/verbatim?q=garage+neige", "/verbatim?theme=temps&order=latest",
    "/verbatim?q=cahier&theme=accueil", "/verbatim?q=V-0412", "/verbatim/V-0412",
    "/verbatim/V-99999", "/search?q=apprenti+neige",
]
SHEETS = 60


def measure(etabli, bench, out, report):
    """- `large.etabli` is there already: a hundred thousand verbatim."""
    sample = out / "sample.etabli"
    sample.unlink(missing_ok=True)
    run([etabli, "init", sample, "--title", "Montferrand", "--language", "fr"])
    run([etabli, "import", sample, WORKBOOK, "--language", "fr"])
    opened = [opening(etabli, sample) for _ in range(RUNS + 1)][1:]
    report.goal("site, from serve to the first page", statistics.median(opened), 150, "ms")
    with site(etabli, sample) as server:
        server.visitor.enter(server.link)
        measure_pages(server, report)
        measure_rate(bench, server, report)
    measure_grid(etabli, out / "large.etabli", report)
    measure_beside_print(etabli, sample, out, report)


def opening(etabli, file):
    """Milliseconds from the command to the whole of the first page, through the one-time link."""
    with site(etabli, file) as server:
        server.visitor.enter(server.link)
        server.visitor.timed("/")
        return (time.perf_counter() - server.began) * 1000


def measure_pages(server, report):
    found = linked(server.visitor, 400)
    table, all_times = timings(server.visitor, found)
    report.table(
        f"The {len(found)} pages of the sample, {RUNS} times each, ms",
        ["", "pages", "median", "p95"], table)
    report.goal("pages of the sample, p95", p95(all_times), 30, "ms")


def timings(visitor, paths):
    """A row for each room, and every time; a page met for the first time is not counted."""
    rooms = {}
    for _ in range(RUNS):
        for path in paths:
            room = "/" + path.split("?")[0].split("/")[1]
            is_one = path.split("?")[0].count("/") > 1
            name = room + ("/…" if is_one else "")
            rooms.setdefault(name, []).append(visitor.timed(fresh(path)))
    rows = [[room, len(times) // RUNS, statistics.median(times), p95(times)]
            for room, times in sorted(rooms.items())]
    return rows, [spent for times in rooms.values() for spent in times]


def measure_rate(bench, server, report):
    """Pages that are read, beside one word said by a bare server, each in turn."""
    origin = f"http://127.0.0.1:{server.port}"
    port = free_port()
    with Server(bench, "hello", port, port=port) as hello:
        asked = {
            "one word, bare Hummingbird": (hello.link, None),
            "home": (origin + "/", server.visitor.cookie),
            "a verbatim": (origin + "/verbatim/V-0001", server.visitor.cookie),
            "a prototype": (origin + "/prototypes/P-01", server.visitor.cookie),
            "the grid, fifty verbatim": (origin + "/verbatim", server.visitor.cookie),
        }
        rates = {name: [] for name in asked}
        for _ in range(RUNS):
            for name, (address, cookie) in asked.items():
                rates[name].append(rate(address, cookie, seconds=1))
    medians = {name: statistics.median(all) for name, all in rates.items()}
    base = medians["one word, bare Hummingbird"]
    report.table(
        "Answers in a second, pages read again", ["", "", "× hello"],
        [[name, f"{answers:.0f}", answers / base] for name, answers in medians.items()])
    report.floor(
        "a read page, answers in a second", medians["a verbatim"] / base, 0.25, "× hello")


def measure_grid(etabli, large, report):
    with site(etabli, large) as server:
        server.visitor.enter(server.link)
        first = server.visitor.timed("/verbatim")
        rows = []
        for path in GRID:
            times = [server.visitor.timed(fresh(path)) for _ in range(RUNS + 1)][1:]
            rows.append([path, statistics.median(times), max(times), times])
        memory = server.memory()
    every = [spent for row in rows for spent in row[3]]
    report.table(
        "A hundred thousand verbatim, ms", ["", "median", "most"],
        [["first page after opening", first, None]] + [row[:3] for row in rows]
        + [["memory, MiB", memory, None]])
    report.goal("grid of a hundred thousand verbatim, p95", p95(every), 30, "ms")


def measure_beside_print(etabli, sample, out, report):
    """What a long print does to who reads pages meanwhile."""
    busy, table = out / "busy.etabli", out / "busy.csv"
    shutil.copy(sample, busy)
    samples.write_verbatim(table, SHEETS * 9)
    run([etabli, "import", busy, table, "--language", "fr"])
    outside = [etabli, "print", busy, "verbatim", "-o", out / "busy", "--language", "fr"]
    run(outside)
    with site(etabli, busy) as server:
        server.visitor.enter(server.link)
        paths = linked(server.visitor, 100)
        watcher = server.visitor.again()
        times, prints = [], 0
        while len(times) < 1000:
            printing = asked_of_site(watcher) or Apart(outside)
            while not printing.is_over():
                for _ in range(10):
                    times.append(server.visitor.timed(fresh(paths[len(times) % len(paths)])))
            prints += 1
    report.table(
        f"Pages read beside {prints} prints of {sheets(out / 'busy')} sheets, "
        f"{printing.where}, ms",
        ["", "median", "p95"], [[len(times), statistics.median(times), p95(times)]])
    report.goal("pages read beside a print, p95", p95(times), 100, "ms")


class Apart:
    """A print by a program of its own, where the site has none."""

    where = "by another program"

    def __init__(self, command):
        self.process = subprocess.Popen(
            [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def is_over(self):
        if self.process.poll() is None:
            return False
        assert self.process.returncode == 0
        return True


class Within:
    """A print by the site itself, whose page asks to be read again until it is made."""

    where = "by the site"

    def __init__(self, visitor, path):
        self.visitor, self.path = visitor, path

    def is_over(self):
        answer = self.visitor.ask(self.path)
        assert answer.status == 200, answer.status
        return "Refresh" not in answer.headers


def asked_of_site(visitor):
    token = re.search('name="token" value="([^"]+)"', visitor.ask("/").text)[1]
    answer = visitor.ask("/prints", {"what": "verbatim", "token": token})
    return Within(visitor, answer.headers["Location"]) if answer.status == 303 else None


def sheets(folder):
    return sum(
        int(line.split()[1])
        for file in folder.glob("*.pdf")
        for line in subprocess.run(
            ["pdfinfo", file], capture_output=True, text=True, check=True).stdout.splitlines()
        if line.startswith("Pages:"))


def p95(times):
    return sorted(times)[len(times) * 95 // 100]
