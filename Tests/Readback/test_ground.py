"""The file under the feet: whatever happens to it, every word is in a file, and in no other."""
import contextlib
import http.cookiejar
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

from conftest import ROOT, program


class Site:
    """A browser at the door of a site, and the program behind it."""

    def __init__(self, file):
        with socket.socket() as ear:
            ear.bind(("127.0.0.1", 0))
            self.port = ear.getsockname()[1]
        self.served = subprocess.Popen(
            [program(), "serve", file, "--port", str(self.port), "--language", "fr"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        link = next(
            found[0] for line in self.served.stdout if (found := re.search(r"http\S+", line)))
        self.browser = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.browser.open(link).read()

    def ask(self, path, form=None):
        """The status and the page that a path answers, or a form sent to it."""
        address = f"http://127.0.0.1:{self.port}"
        data = None
        if form is not None:
            token = re.search(r'name="token" value="([^"]+)"', self.ask("/")[1])[1]
            data = urllib.parse.urlencode({"token": token, **form}).encode()
        try:
            with self.browser.open(
                urllib.request.Request(address + path, data, {"Origin": address})
            ) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode()

    def say(self, words):
        return self.ask("/debriefs", {"day": "2024-03-12", "words": words})

    def end(self, how):
        """Stops it, and gives what it said."""
        self.served.send_signal(how)
        return self.served.communicate(timeout=20)[1]


@contextlib.contextmanager
def serving(file):
    site = Site(file)
    try:
        yield site
    finally:
        if site.served.poll() is None:
            site.end(signal.SIGTERM)


@pytest.fixture
def file(tmp_path, etabli):
    etabli("init", tmp_path / "s.etabli", "--title", "T")
    return tmp_path / "s.etabli"


def listed(etabli, file):
    return re.findall(r"Mot \w+", etabli("list", file, "débriefs").stdout)


def alone(file, folder):
    """What a copy of the file alone says, by SQLite's own program's library."""
    copy = shutil.copy(file, folder / "seul.db")
    with contextlib.closing(sqlite3.connect(f"file:{copy}?immutable=1", uri=True)) as db:
        return [words for (words,) in db.execute("SELECT words FROM debrief ORDER BY number")]


def soon(condition, seconds=15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return False


def test_the_file_copied_alone_holds_every_word_once_the_site_rests(file, tmp_path):
    with serving(file) as site:
        for number in range(5):
            assert site.say(f"Mot {number}")[0] == 200
        assert soon(lambda: len(alone(file, tmp_path)) == 5)


@pytest.mark.parametrize("how", [signal.SIGHUP, signal.SIGTERM, signal.SIGINT])
def test_a_site_that_is_told_to_stop_leaves_the_file_alone(file, how, etabli):
    with serving(file) as site:
        site.say("Mot dernier")
        site.end(how)
    names = sorted(path.name for path in file.parent.iterdir() if "sessions" not in path.name)
    assert names == ["s.etabli"]
    assert listed(etabli, file) == ["Mot dernier"]


def test_killed_its_words_are_read_and_the_next_site_has_them(file, etabli):
    with serving(file) as site:
        site.say("Mot dernier")
        site.end(signal.SIGKILL)
    assert listed(etabli, file) == ["Mot dernier"]
    with serving(file) as site:
        assert "Mot dernier" in site.ask("/debriefs")[1]


def test_what_a_sync_client_puts_in_place_of_an_open_file_is_left_whole(file, etabli):
    old = file.parent / "old.etabli"
    etabli("backup", file, "--to", old)
    with serving(file) as site:
        assert site.say("Mot Avant")[0] == 200
        os.replace(shutil.copy(old, file.parent / "tmp"), file)
        status, page = site.say("Mot Apres")
        assert status == 409 and "rien n’est plus enregistré" in page and "remplacé" in page
        assert "remplacé" in site.ask("/verbatim")[1]
        assert site.say("Mot Encore")[0] == 409
        status, page = site.ask("/open-copy", {})
        name = re.search(r"s \(ouvert, [\d-]+\)\.etabli", page)[0]
        assert status == 200
        assert name in site.end(signal.SIGTERM)
    assert listed(etabli, file) == []
    assert listed(etabli, file.parent / name) == ["Mot Avant"]
    with serving(file) as site:
        assert site.say("Mot Neuf")[0] == 200
        page = site.ask("/")[1]
        assert "journal" not in page or "mis de côté" in page
    assert listed(etabli, file) == ["Mot Neuf"]
    assert listed(etabli, file.parent / name) == ["Mot Avant"]


def test_a_file_written_over_is_left_as_it_was_put(file, etabli):
    old = file.parent / "old.etabli"
    etabli("backup", file, "--to", old)
    with serving(file) as site:
        site.say("Mot Avant")
        shutil.copyfile(old, file)
        status, page = site.say("Mot Apres")
        assert status == 409 and "Un autre programme a écrit dans" in page
        status, page = site.ask("/verbatim")
        assert status == 409 and "ne peut plus être lue" in page
        site.end(signal.SIGTERM)
    assert file.read_bytes() == old.read_bytes()
    assert listed(etabli, file) == []


def test_a_renamed_file_has_every_word_where_it_is(file, etabli, tmp_path):
    with serving(file) as site:
        site.say("Mot Avant")
        there = file.rename(file.parent / "ailleurs.etabli")
        status, page = site.say("Mot Apres")
        assert status == 409 and "ailleurs.etabli" in page
        site.end(signal.SIGTERM)
    assert alone(there, tmp_path) == ["Mot Avant"]
    left = sorted(path.name for path in file.parent.iterdir() if "sessions" not in path.name)
    assert left == ["ailleurs.etabli", "seul.db"]


def test_verbs_beside_an_open_site_alarm_nobody_and_its_locks_stand(file, etabli, tmp_path):
    table = tmp_path / "verbatim.csv"
    inode = f":{file.stat().st_ino} "

    def locked(site):
        lines = pathlib.Path("/proc/locks").read_text().splitlines()
        return any(f" {site.served.pid} " in line and inode in line for line in lines)

    with serving(file) as site:
        for turn in range(4):
            table.write_text(f"verbatim\nUn mot {turn}\n")
            etabli("import", file, table)
            assert site.say(f"Mot {turn}")[0] == 200
            if turn % 2:
                assert soon(lambda: len(alone(file, tmp_path)) == turn + 1)
        out = tmp_path / "out"
        for words in (
            ("list", file, "verbatim"), ("trace", file, "V-0001"), ("check", file),
            ("export", file, "--to", tmp_path / "x.xlsx"), ("print", file, "verbatim", "-o", out),
            ("backup", file, "--to", tmp_path / "b.etabli"), ("undo", file, "--list"),
            ("import", file, table, "--dry-run"), ("copy", file, tmp_path / "c.etabli"),
            ("settle", file), ("undo", file), ("merge", file, tmp_path / "c.etabli"),
        ):
            etabli(*words, ok=words[0] != "check")
            assert locked(site), words
        assert site.say("Mot 9")[0] == 200
    assert "Mot 9" in listed(etabli, file)


def test_two_rehearsals_at_once_are_never_busy(file, tmp_path):
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\n" + "".join(f"Un mot {turn}\n" for turn in range(3000)))
    before = file.read_bytes()
    runs = [
        subprocess.Popen(
            [program(), "import", file, table, "--dry-run"], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    for run in runs:
        out, err = run.communicate()
        assert run.returncode == 0, err
    assert file.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["s.etabli", "verbatim.csv"]


def test_the_last_words_are_read_where_nothing_may_be_written(file, etabli):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        with serving(file) as site:
            site.say("Mot dernier")
            site.end(signal.SIGKILL)
        for path in file.parent.glob("s.etabli*"):
            if "sessions" not in path.name and "shm" not in path.name:
                shutil.copy(path, folder)
                (folder / path.name).chmod(0o444)
        folder.chmod(0o555)

        def nobody():
            os.setgroups([])
            os.setuid(65534)

        before = sorted(path.name for path in folder.iterdir())
        assert before == ["s.etabli", "s.etabli-wal"]
        done = subprocess.run(
            [program(), "list", folder / "s.etabli", "débriefs", "--language", "fr"],
            capture_output=True, text=True, preexec_fn=nobody if os.geteuid() == 0 else None)
        assert done.returncode == 0 and "Mot dernier" in done.stdout, done.stderr
        assert sorted(path.name for path in folder.iterdir()) == before
        folder.chmod(0o755)


def test_on_a_full_disk_everything_is_read(sample, etabli, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={sample.stat().st_size + 65536}", "tmpfs", disk],
        capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"no small disk can be made here: {mounted.stderr.strip()}")
    try:
        full = pathlib.Path(shutil.copy(sample, disk / "m.etabli"))
        with contextlib.suppress(OSError), open(disk / "rest", "wb", buffering=0) as rest:
            while rest.write(b"x" * 4096):
                pass
        before = full.read_bytes()
        assert etabli("list", full, "verbatim").stdout == etabli("list", sample, "verbatim").stdout
        etabli("export", full, "--to", tmp_path / "x.xlsx")
        etabli("print", full, "verbatim", "-o", tmp_path / "out")
        etabli("import", full, ROOT / "Kits/residence/classeur.xlsx", "--dry-run")
        assert full.read_bytes() == before
    finally:
        subprocess.run(["umount", disk], check=True)


def test_what_was_erased_is_not_shown_by_a_file_that_cannot_be_written(file, etabli, tmp_path):
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\nUn secret\nUn mot\n")
    etabli("import", file, table)
    etabli("backup", file, "--to", tmp_path / "avant.etabli")
    etabli("erase", file, "V-0001")
    shutil.copy(tmp_path / "avant.etabli", file)
    before = file.read_bytes()
    for words in (("list", file, "verbatim"), ("trace", file, "V-0001")):
        done = etabli(*words)
        assert "secret" not in done.stdout and "effacée pour de bon" in done.stderr
    assert file.read_bytes() == before


def test_a_private_copy_is_made_in_the_folder_asked_for(file, etabli, tmp_path):
    with serving(file) as site:
        site.say("Mot dernier")
        site.end(signal.SIGKILL)
    full = tmp_path / "absent"
    full.write_text("")
    done = etabli("list", file, "débriefs", "--scratch", full / "x", ok=False)
    assert done.returncode == 1 and "n’existe pas" in done.stderr
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    done = etabli("list", file, "débriefs", "--scratch", scratch)
    assert "Mot dernier" in done.stdout and list(scratch.iterdir()) == []
