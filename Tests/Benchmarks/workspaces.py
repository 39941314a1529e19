"""50,000 verbatim imported and searched, 100,000 opened, beside the sqlite3 shell."""
import json
import shutil
import subprocess

import samples
from measure import medians, median_of, run

ROWS = 50_000


def measure(etabli, bench, out, report):
    table = out / "verbatim.csv"
    samples.write_verbatim(table, ROWS)
    empty, ours, theirs = out / "empty.etabli", out / "ours.etabli", out / "theirs.db"
    empty.unlink(missing_ok=True)
    run([etabli, "init", empty, "--language", "fr"])
    importing = [etabli, "import", ours, table, "--language", "fr"]
    shutil.copy(empty, ours)
    run(importing)
    script = shell_import(ours, out)

    def prepare(name):
        if name == "shell":
            for file in out.glob("theirs.db*"):
                file.unlink()
        elif name == "new":
            shutil.copy(empty, ours)

    costs = medians({
        "shell": ["sqlite3", "-bail", theirs, f".read {script}"],
        "new": importing, "again": importing,
    }, prepare)
    names = {
        "shell": "sqlite3 shell, same rows and triggers", "new": "Établi, CSV to workspace",
        "again": "Établi, the same CSV again",
    }
    base = costs["shell"]
    report.table(
        f"{ROWS:,} verbatim imported", ["", "s", "× shell", "s of processor", "MiB"],
        [[names[name], cost.wall, cost.wall / base.wall, cost.cpu, cost.memory]
         for name, cost in costs.items()])
    report.goal(f"{ROWS:,} verbatim, import", costs["new"].wall / base.wall, 4, "× shell")
    report.same(f"{ROWS:,} verbatim, the same rows", count(ours) == count(theirs) == ROWS)
    measure_merge(etabli, empty, table, costs["new"], out, report)
    measure_reading(etabli, bench, ours, out, report)


def measure_merge(etabli, empty, table, importing, out, report):
    """What a colleague brought in, away, joins what was kept at home."""
    folder = out / "merge"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    home, away = folder / "home.etabli", folder / "away.etabli"
    shutil.copy(empty, home)
    run([etabli, "copy", home, away])
    run([etabli, "import", away, table, "--language", "fr"])
    kept = folder / "kept.db"
    home.rename(kept)

    def prepare(_):
        for file in folder.glob("home*"):
            file.unlink()
        shutil.copy(kept, home)

    cost = medians({"merge": [etabli, "merge", home, away, "--language", "fr"]}, prepare)["merge"]
    report.table(
        f"{ROWS:,} verbatim brought by another copy", ["", "s", "× import", "s of processor", "MiB"],
        [["Établi, merge", cost.wall, cost.wall / importing.wall, cost.cpu, cost.memory]])
    report.same(f"{ROWS:,} verbatim, the same rows once merged", count(home) == ROWS)


def measure_reading(etabli, bench, ours, out, report):
    asked = out / "questions.txt"
    asked.write_text("".join(f"{question}\n" for question in samples.questions(201)))

    def search():
        with open(asked, encoding="utf-8") as questions:
            return json.loads(run([bench, "search", ours], stdin=questions)[1])

    answers = [search() for _ in range(6)][1:]
    middle = sorted(answers, key=lambda answer: answer["p95"])[2]
    report.table(
        f"200 searches among {ROWS:,} verbatim, ms", ["", "median", "p95", "rows found"],
        [["on the clock", middle["median"], middle["p95"], int(middle["found"])],
         ["of processor", middle["processorMedian"], middle["processorP95"], None]])
    report.goal(f"search among {ROWS:,}, p95", middle["p95"], 10, "ms")
    large = out / "large.etabli"
    shutil.copy(out / "empty.etabli", large)
    samples.write_verbatim(out / "large.csv", 2 * ROWS)
    cost, _ = run([etabli, "import", large, out / "large.csv", "--language", "fr"])
    opened = median_of(lambda: json.loads(run([bench, "open", large])[1])["clock"])
    found = medians({
        "found": [etabli, "list", ours, "verbatim", "--search", "apprenti neige"],
    })["found"]
    report.table(
        "Other", ["", "s", "MiB"],
        [[f"{2 * ROWS:,} verbatim imported, once", cost.wall, cost.memory],
         [f"{2 * ROWS:,} verbatim opened, from inside", opened / 1000, None],
         [f"etabli list --search among {ROWS:,}", found.wall, found.memory]])
    report.goal(f"{2 * ROWS:,} verbatim, open", opened, 100, "ms")


def shell_import(ours, out):
    """What someone with the sqlite3 shell would run to load the same rows."""
    for table in ("profile", "verbatim", "verbatim_theme"):
        # Straight to a file: what this program holds would be counted with what it starts.
        ask(ours, f".mode csv\n.output {out}/{table}.rows.csv\nSELECT * FROM {table};")
    tables = json.loads(ask(ours, """.mode json
        SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'
          AND name NOT LIKE 'search@_%' ESCAPE '@'"""))
    schema = ";\n".join(table["sql"] for table in tables) + ";\n"
    schema = schema.replace("french unicode61 remove_diacritics 0", "unicode61")
    script = out / "shell.sql"
    script.write_text("PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;\n" + schema + f"""
INSERT INTO bench VALUES (1, NULL);
CREATE TEMP TABLE p AS SELECT * FROM profile;
CREATE TEMP TABLE v AS SELECT * FROM verbatim;
CREATE TEMP TABLE t AS SELECT * FROM verbatim_theme;
BEGIN IMMEDIATE;
INSERT INTO act (id, verb, author, milliseconds)
  VALUES ('00000000-0000-0000-0000-000000000000', 'import', '', 0);
UPDATE bench SET act = last_insert_rowid();
.import --csv {out}/profile.rows.csv p
.import --csv {out}/verbatim.rows.csv v
.import --csv {out}/verbatim_theme.rows.csv t
INSERT INTO profile SELECT id, name, nullif(wider, '') FROM p;
INSERT INTO verbatim SELECT id, copy, number, words, fidelity, nullif(speaker, ''), profile,
  nullif(collected_by, ''), happened, nullif(place, ''), nullif(during, ''),
  nullif(encounter, ''), nullif(answers, ''), published, is_key, notes FROM v;
INSERT INTO verbatim_theme SELECT * FROM t;
INSERT INTO search (rowid, title, words, themes, owner, kind, copy, number, is_key, day)
  SELECT number, '', words,
    (SELECT group_concat(theme, char(10)) FROM verbatim_theme WHERE owner = id),
    id, 'V', copy, number, is_key, happened FROM verbatim;
INSERT INTO searched SELECT id, number FROM verbatim;
UPDATE bench SET act = NULL;
COMMIT;
""", encoding="utf-8")
    return script


def ask(file, question):
    return subprocess.run(
        ["sqlite3", file], input=question, capture_output=True, text=True, check=True).stdout


def count(file):
    return int(ask(file, "SELECT count(*) FROM searched JOIN verbatim ON owner = id"))
