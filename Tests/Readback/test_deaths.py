"""The current is cut while a verb or a site is at work: whole or absent, and no answer was a lie."""
import html
import http.cookiejar
import json
import os
import random
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from conftest import ROOT, program

# How often each verb dies: `make thorough` asks for many more.
DEATHS = int(os.environ.get("DEATHS", 6))


def table(folder, name, text):
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def killed_somewhere(words, rest):
    """Starts the command and kills it after a while; says whether it was still at work."""
    running = subprocess.Popen(
        [program(), *map(str, words)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(rest)
    was_running = running.poll() is None
    running.kill()
    running.wait()
    return was_running


def sound(etabli, file):
    """The file opens, and SQLite finds nothing wrong in it."""
    listed = json.loads(etabli("list", file, "verbatim", "--json").stdout)
    with sqlite3.connect(file) as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    return len(listed)


def try_deaths(etabli, tmp_path, make, words, before, after, seed):
    """Kills at random moments, from a fresh file each time: whole or absent, nothing between."""
    chance, killed = random.Random(seed), 0
    file = make()
    start = time.monotonic()
    subprocess.run([program(), *map(str, words)], check=True, capture_output=True)
    whole = time.monotonic() - start
    assert sound(etabli, file) == after
    for _ in range(DEATHS):
        file = make()
        killed += killed_somewhere(words, chance.uniform(0.02, whole))
        assert sound(etabli, file) in (before, after)
        subprocess.run([program(), *map(str, words)], check=True, capture_output=True)
        assert sound(etabli, file) == after
    assert killed > 0


def many(folder, count, word):
    rows = "".join(f"{word} numéro {n};un artisan;thème {n % 9}\n" for n in range(count))
    return table(folder, f"verbatim-{word}.csv", "verbatim;profil;thèmes\n" + rows)


def test_an_import_killed_anywhere_is_whole_or_absent(etabli, tmp_path):
    empty, file = tmp_path / "vide.etabli", tmp_path / "essai.etabli"
    etabli("init", empty)
    rows = many(tmp_path, 1500, "Mot")

    def make():
        for end in ("", "-wal", "-shm"):
            file.with_name(file.name + end).unlink(missing_ok=True)
        shutil.copy(empty, file)
        return file

    words = ["import", file, rows, "--as", "verbatim"]
    try_deaths(etabli, tmp_path, make, words, 0, 1500, seed=1)


def test_a_merge_killed_anywhere_is_whole_or_absent(etabli, tmp_path):
    mine, theirs, file = (tmp_path / f"{n}.etabli" for n in ("mien", "leur", "essai"))
    etabli("init", mine)
    etabli("import", mine, many(tmp_path, 200, "Commun"), "--as", "verbatim")
    etabli("copy", mine, theirs)
    etabli("import", theirs, many(tmp_path, 800, "Loin"), "--as", "verbatim")
    etabli("import", mine, many(tmp_path, 100, "Ici"), "--as", "verbatim")

    def make():
        for old in tmp_path.glob("essai*"):
            old.unlink()
        shutil.copy(mine, file)
        return file

    try_deaths(etabli, tmp_path, make, ["merge", file, theirs], 300, 1100, seed=2)


def test_a_migration_killed_anywhere_is_whole_or_absent(etabli, tmp_path):
    file = tmp_path / "essai.etabli"
    old = (ROOT / "Tests/StorageTests/Old/2026-11-22-first-tables.sql").read_text(encoding="utf-8")
    # Python does not have our tokenizer; that of SQLite stands in for it.
    statements = old.replace("french unicode61", "unicode61")

    def make():
        for left in tmp_path.glob("essai*"):
            left.unlink()
        with sqlite3.connect(file) as db:
            db.executescript(statements)
        db.close()
        return file

    try_deaths(etabli, tmp_path, make, ["list", file, "verbatim", "--json"], 3, 3, seed=3)


class Visitor:
    """Someone at the site's door, with nothing but what a browser sends."""

    def __init__(self, file):
        with socket.socket() as ear:
            ear.bind(("127.0.0.1", 0))
            port = ear.getsockname()[1]
        command = [program(), "serve", file, "--port", str(port), "--language", "fr"]
        self.served = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self.address = f"http://127.0.0.1:{port}"
        link = next(f for line in self.served.stdout if (f := re.search(r"http\S+", line)))
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.browser = urllib.request.build_opener(jar)
        self.browser.open(link.group())

    def keep(self, words):
        """Fills the form of a debrief, as it is given; whether the site said it was kept."""
        try:
            page = self.browser.open(f"{self.address}/debriefs", timeout=20).read().decode()
            form = next(f for f in re.findall(r"<form.*?</form>", page, re.S) if 'action="/debriefs"' in f)
            hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
            sent = [(name, html.unescape(value)) for name, value in hidden]
            sent += [("day", "2024-03-12"), ("words", words)]
            request = urllib.request.Request(
                f"{self.address}/debriefs", urllib.parse.urlencode(sent).encode(),
                {"Origin": self.address})
            return "done=" in self.browser.open(request, timeout=20).url
        except (OSError, urllib.error.URLError):
            return False


def test_a_site_killed_under_ten_writers_keeps_all_it_said_it_kept(etabli, tmp_path):
    chance, total = random.Random(4), 0
    for death in range(max(2, DEATHS // 6)):
        file = tmp_path / f"site-{death}.etabli"
        etabli("init", file)
        visitor, answered = Visitor(file), []

        def write(writer):
            for number in range(1000):
                words = f"Soir {writer} numéro {number}, avec sa virgule"
                if not visitor.keep(words):
                    return
                answered.append(words)

        writers = [threading.Thread(target=write, args=(n,)) for n in range(10)]
        for writer in writers:
            writer.start()
        time.sleep(chance.uniform(0.3, 1.5))
        visitor.served.send_signal(signal.SIGKILL)
        for writer in writers:
            writer.join()
        visitor.served.wait()
        kept = [row["words"] for row in json.loads(etabli("list", file, "débriefs", "--json").stdout)]
        assert sorted(set(answered) - set(kept)) == []
        assert len(kept) == len(set(kept))
        sound(etabli, file)
        total += len(answered)
    assert total > 0
