"""What keeps a file from being read or written is said by its true cause, whatever the verb; and
what a verb writes is nobody else's to read, and takes the place of nothing unasked."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import socket
import sqlite3
import stat
import subprocess
import tempfile
import urllib.error
import urllib.request

import pytest

from conftest import program
from test_bad_days import refused, with_

# Each verb that reads a workspace, FILE standing for it and OUT for a folder to write in.
VERBS = {
    "list": "list FILE verbatim", "trace": "trace FILE V-0001", "check": "check FILE",
    "export": "export FILE --to OUT/tables.xlsx", "print": "print FILE verbatim -o OUT",
    "backup": "backup FILE --to OUT/sauvegarde.etabli", "copy": "copy FILE OUT/copie.etabli",
    "merge": "merge FILE OTHER", "merged": "merge OTHER FILE", "settle": "settle FILE",
    "person": "person FILE PE-01", "erase": "erase FILE PE-01", "undo": "undo FILE",
    "acts": "undo FILE --list", "import": "import FILE TABLE", "serve": "serve FILE",
    "link": "serve FILE --link", "backed": "restore OUT/nouveau.etabli FILE",
}


def words(verb, file, sample, folder):
    table = folder / "verbatim.csv"
    table.write_text("verbatim\nUn mot\n", encoding="utf-8")
    other = folder / "autre.etabli"
    if not other.exists():
        shutil.copy(sample, other)
    named = {"FILE": file, "OTHER": other, "TABLE": table}
    return [str(named.get(word, word)).replace("OUT", str(folder)) for word in VERBS[verb].split()]


def cause_missing(folder, sample):
    return folder / "rien.etabli", "introuvable"


def cause_no_folder(folder, sample):
    return folder / "nulle-part" / "rien.etabli", "nulle-part » n’existe pas"


def cause_file_for_folder(folder, sample):
    (folder / "fichier").write_text("x")
    return folder / "fichier" / "rien.etabli", "n’existe pas"


def cause_folder(folder, sample):
    (folder / "dossier.etabli").mkdir()
    return folder / "dossier.etabli", "est un dossier"


def cause_dead_link(folder, sample):
    (folder / "mort.etabli").symlink_to("parti.etabli")
    return folder / "mort.etabli", "est un lien vers"


def cause_link_to_folder(folder, sample):
    (folder / "lien.etabli").symlink_to(".")
    return folder / "lien.etabli", "est un dossier"


def cause_loop(folder, sample):
    (folder / "boucle.etabli").symlink_to("retour.etabli")
    (folder / "retour.etabli").symlink_to("boucle.etabli")
    return folder / "boucle.etabli", "ne mène à aucun fichier"


def cause_not_ours(folder, sample):
    file = folder / "faux.etabli"
    file.write_text("Ceci n’est pas un espace de travail. " * 20, encoding="utf-8")
    return file, "n’est pas un espace de travail"


CAUSES = [value for name, value in sorted(globals().items()) if name.startswith("cause_")]


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: cause.__name__[6:])
def test_every_verb_says_the_true_cause(cause, etabli, sample, tmp_path):
    file, said = cause(tmp_path, sample)
    wrong = {}
    for verb in VERBS:
        done = etabli(*words(verb, file, sample, tmp_path), ok=False)
        if done.returncode != 1 or said not in done.stderr or "Fatal" in done.stderr:
            # No site is open on a file that is no workspace: that is the cause of a missing link.
            if not (verb == "link" and "Aucun site" in done.stderr):
                wrong[verb] = (done.returncode, done.stderr)
    assert not wrong


@pytest.fixture
def open_folder():
    """A folder that another person of the machine may go through."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="essai-"))
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.skipif(os.geteuid() != 0, reason="takes the rights of nobody, as root can")
def test_who_has_no_right_to_read_is_told_so(sample, open_folder):
    file = pathlib.Path(shutil.copy(sample, open_folder / "essai.etabli"))
    file.chmod(0o600)
    shutil.copy(sample, open_folder / "autre.etabli")
    (open_folder / "autre.etabli").chmod(0o666)
    closed = open_folder / "ferme"
    closed.mkdir()
    shutil.copy(sample, closed / "essai.etabli")
    closed.chmod(0o700)
    run = with_(as_nobody=True)
    for place in (file, closed / "essai.etabli"):
        for verb in VERBS:
            done = run(*words(verb, place, sample, open_folder))
            refused(done, "pas le droit")


@pytest.mark.skipif(os.geteuid() != 0, reason="takes the rights of nobody, as root can")
def test_where_nothing_may_be_made_the_cause_is_told(sample, open_folder):
    file = pathlib.Path(shutil.copy(sample, open_folder / "essai.etabli"))
    file.chmod(0o666)
    closed = open_folder / "ferme"
    closed.mkdir()
    closed.chmod(0o755)
    run = with_(as_nobody=True)
    for line in (
        ["init", closed / "n.etabli"], ["copy", file, closed / "n.etabli"],
        ["backup", file, "--to", closed / "n.etabli"], ["restore", closed / "n.etabli", file],
    ):
        refused(run(*line), "pas le droit")
    for line in (["export", file, "--to", closed / "n.xlsx"], ["person", file, "PE-01", "--to", closed / "n.html"]):
        refused(run(*line), "pas le droit")
    assert not list(closed.iterdir())


def test_new_files_where_no_folder_is_or_a_folder_is(etabli, sample, tmp_path):
    (tmp_path / "dossier.etabli").mkdir()
    away = tmp_path / "nulle-part" / "n.etabli"
    for line in (
        ["init", away], ["copy", sample, away], ["backup", sample, "--to", away],
        ["restore", away, sample],
    ):
        refused(etabli(*line, ok=False), "nulle-part » n’existe pas")
    for line in (["init", tmp_path / "dossier.etabli"], ["restore", tmp_path / "dossier.etabli", sample]):
        refused(etabli(*line, ok=False), "est un dossier")
    assert [path.name for path in tmp_path.iterdir()] == ["dossier.etabli"]


def loosely(*words):
    """Runs the command as where new files are everybody's to read and write."""
    done = subprocess.run(
        [program(), *map(str, words), "--language", "fr"], capture_output=True, text=True, umask=0)
    assert done.returncode == 0, done.stderr
    return done


def test_whatever_a_verb_writes_of_people_is_its_owners_alone(sample, tmp_path):
    file = tmp_path / "essai.etabli"
    loosely("init", file, "--kit", "residence")
    other = tmp_path / "autre.etabli"
    loosely("copy", file, other)
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\nUn mot\n", encoding="utf-8")
    table.chmod(0o600)
    loosely("import", other, table)
    loosely("merge", file, other)
    loosely("backup", file)
    backup = next(path for path in tmp_path.iterdir() if re.search(r"\(\d{4}-", path.name))
    loosely("export", file, "--to", tmp_path / "t.xlsx")
    loosely("export", file, "--format", "csv", "--to", tmp_path / "tables" / "ici")
    loosely("person", file, "PE-01", "--to", tmp_path / "p.html")
    loosely("erase", file, "PE-01")
    loosely("restore", tmp_path / "rendu.etabli", backup)
    loosely("restore", file, backup)
    found = {
        str(path.relative_to(tmp_path)): oct(stat.S_IMODE(path.stat().st_mode))
        for path in tmp_path.rglob("*")
        if stat.S_IMODE(path.stat().st_mode) != (0o700 if path.is_dir() else 0o600)
    }
    assert not found
    assert (tmp_path / "essai.effacements").exists()


def test_an_export_replaces_nothing_unasked(etabli, sample, tmp_path):
    book = tmp_path / "t.xlsx"
    book.write_text("à moi", encoding="utf-8")
    refused(etabli("export", sample, "--to", book, ok=False), "« t.xlsx » existe déjà", "--replace")
    assert book.read_text(encoding="utf-8") == "à moi"
    book.chmod(0o640)
    etabli("export", sample, "--to", book, "--replace")
    assert book.read_bytes()[:2] == b"PK" and stat.S_IMODE(book.stat().st_mode) == 0o640
    tables = tmp_path / "tables"
    etabli("export", sample, "--format", "csv", "--to", tables)
    (tables / "lieux.csv").unlink()
    mine = tables / "verbatim.csv"
    mine.write_text("à moi", encoding="utf-8")
    done = etabli("export", sample, "--format", "csv", "--to", tables, ok=False)
    refused(done, "« verbatim.csv »", "« personnes.csv »", "--replace")
    assert "lieux.csv" not in done.stderr
    assert mine.read_text(encoding="utf-8") == "à moi" and not (tables / "lieux.csv").exists()
    etabli("export", sample, "--format", "csv", "--to", tables, "--replace")
    assert (tables / "lieux.csv").exists() and mine.read_text(encoding="utf-8") != "à moi"


def test_a_print_replaces_an_earlier_one_and_nothing_else(etabli, sample, tmp_path):
    for end in ("pdf", "html"):
        line = ["print", sample, "verbatim", "-o", tmp_path, "--format", end]
        etabli(*line)
        file = tmp_path / f"verbatim.{end}"
        etabli(*line)
        file.write_bytes(b"%PDF-1.4 une autre" if end == "pdf" else "<!doctype html>à moi".encode())
        before = file.read_bytes()
        refused(etabli(*line, ok=False), f"« verbatim.{end} » existe déjà")
        assert file.read_bytes() == before
    page = tmp_path / "p.html"
    etabli("person", sample, "PE-01", "--to", page)
    etabli("person", sample, "PE-01", "--to", page)
    page.write_text("à moi", encoding="utf-8")
    refused(etabli("person", sample, "PE-01", "--to", page, ok=False), "« p.html » existe déjà")
    template = tmp_path / "m.xlsx"
    etabli("import", "--template", template)
    refused(etabli("import", "--template", template, ok=False), "« m.xlsx » existe déjà")


def test_what_a_link_names_is_made_kept_and_restored(etabli, tmp_path):
    away = tmp_path / "ailleurs"
    away.mkdir()
    link = tmp_path / "lien.etabli"
    link.symlink_to("ailleurs/vrai.etabli")
    etabli("init", link, "--kit", "residence")
    etabli("erase", link, "PE-01")
    etabli("backup", link, "--to", tmp_path / "s.etabli")
    etabli("restore", link, tmp_path / "s.etabli")
    assert link.is_symlink()
    names = {path.name for path in away.iterdir()}
    assert "vrai.etabli" in names and "vrai.effacements" in names
    assert {path.name for path in tmp_path.iterdir()} == {"ailleurs", "lien.etabli", "s.etabli"}


def test_one_file_given_twice_is_said_and_nothing_changes(etabli, sample, tmp_path):
    file = tmp_path / "essai.etabli"
    shutil.copy(sample, file)
    (tmp_path / "lien.etabli").symlink_to("essai.etabli")
    os.link(file, tmp_path / "deux.etabli")

    def held():
        # Opening a file to write counts up in its header, whatever comes of it.
        with contextlib.closing(sqlite3.connect(file)) as db:
            return [list(db.execute(f"SELECT * FROM {table} ORDER BY rowid"))
                    for table in ("act", "change", "verbatim", "person")]

    before = held()
    for twin in ("essai", "essai.etabli", "lien.etabli", "deux.etabli"):
        for verb, said in (
                ("restore", "la sauvegarde à reprendre"), ("merge", "puis l’autre copie"),
                ("copy", "un autre nom à la copie")):
            refused(etabli(verb, file, tmp_path / twin, ok=False), said)
    refused(etabli("backup", file, "--to", file, ok=False), "un autre nom à la copie")
    assert held() == before
    assert len(list(tmp_path.iterdir())) == 3


def test_a_damaged_file_is_named_as_it_was_given_whatever_is_made_of_it(etabli, sample, tmp_path):
    file = tmp_path / "vieux.etabli"
    bytes = bytearray(sample.read_bytes())
    for place in range(40 * 4096, len(bytes), 4096):
        bytes[place:place + 8] = b"\xff" * 8
    file.write_bytes(bytes)
    for line in (["backup", file, "--to", tmp_path / "s.etabli"], ["copy", file, tmp_path / "c.etabli"]):
        refused(etabli(*line, ok=False), "« vieux.etabli » est incomplet ou abîmé")
    assert [path.name for path in tmp_path.iterdir()] == ["vieux.etabli"]


def test_a_list_of_acts_says_where_it_stops(etabli, tmp_path):
    file = tmp_path / "essai.etabli"
    etabli("init", file, "--title", "Essai")
    table = tmp_path / "verbatim.csv"
    for turn in range(21):
        table.write_text(f"verbatim\nMot {turn}\n", encoding="utf-8")
        etabli("import", file, table)
        said = etabli("undo", file, "--list", "--language", "fr").stdout.splitlines()
        if turn < 19:
            assert len(said) == turn + 2
    assert len(said) == 21 and said[-1].replace("\u00a0", " ") == (
        "Les 20 derniers gestes, sur 22 ; --all les donne tous.")
    for line in (["--list", "--all"], ["--all"]):
        said = etabli("undo", file, *line, "--language", "fr").stdout.splitlines()
        assert len(said) == 22 and "sur 22" not in said[-1]


def free_port():
    with socket.socket() as line:
        line.bind(("127.0.0.1", 0))
        return line.getsockname()[1]


class Site:
    """A site that is open, and the first link to it."""

    def __init__(self, file, folder):
        folder.mkdir(exist_ok=True)
        self.served = subprocess.Popen(
            [program(), "serve", str(file), "--port", str(free_port()), "--language", "fr"],
            stdout=subprocess.PIPE, text=True, env={**os.environ, "TMPDIR": str(folder)})
        lines = iter(self.served.stdout)
        self.link = next(found[0] for line in lines if (found := re.search(r"http\S+", line)))

    def end(self, how=signal.SIGTERM):
        self.served.send_signal(how)
        self.served.wait(20)


class NoRedirection(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def asked(link, cookie=None):
    request = urllib.request.Request(link, headers={"Cookie": cookie} if cookie else {})
    try:
        return urllib.request.build_opener(NoRedirection).open(request)
    except urllib.error.HTTPError as answer:
        return answer


def test_another_link_is_had_without_closing_the_site(etabli, sample, tmp_path):
    file = pathlib.Path(shutil.copy(sample, tmp_path / "essai.etabli"))
    refused(etabli("serve", file, "--link", ok=False), "Aucun site n’est ouvert sur « essai.etabli »")
    site = Site(file, tmp_path / "t")
    try:
        assert asked(site.link).status == 303
        spent = asked(site.link)
        assert spent.status == 403 and "etabli serve essai.etabli --link" in spent.read().decode()
        for _ in range(2):
            link = re.search(r"http\S+", etabli("serve", file, "--link").stdout)[0]
            assert link != site.link and asked(link).status == 303
            assert asked(link).status == 403
    finally:
        site.end(signal.SIGKILL)
    refused(etabli("serve", file, "--link", ok=False), "Aucun site")


def test_a_file_that_a_site_has_open_is_not_replaced_and_says_why(etabli, sample, tmp_path):
    file = pathlib.Path(shutil.copy(sample, tmp_path / "essai.etabli"))
    backup = tmp_path / "s.etabli"
    etabli("backup", file, "--to", backup)
    site = Site(file, tmp_path / "t")
    try:
        asked(site.link)
        refused(etabli("restore", file, backup, ok=False), "essai.etabli", "un site l’a ouvert")
    finally:
        site.end()
    etabli("restore", file, backup)


def test_a_copy_and_its_origin_are_open_in_one_browser(etabli, sample, tmp_path):
    file = pathlib.Path(shutil.copy(sample, tmp_path / "essai.etabli"))
    copy = tmp_path / "copie.etabli"
    etabli("copy", file, copy)
    sites = [Site(file, tmp_path / "t"), Site(copy, tmp_path / "t")]
    try:
        jar = "; ".join(asked(site.link).headers["Set-Cookie"].split(";")[0] for site in sites)
        for site in sites:
            assert asked(site.link.split("/enter")[0] + "/", jar).status == 200
    finally:
        for site in sites:
            site.end()


def test_what_a_killed_site_left_goes_at_the_next_start_and_nothing_else(sample, tmp_path):
    files = [pathlib.Path(shutil.copy(sample, tmp_path / f"{n}.etabli")) for n in "abc"]
    folder = tmp_path / "t"
    folder.mkdir()
    (folder / "etabli-scratch-pas-un-dossier").write_text("x")
    killed, alive = Site(files[0], folder), Site(files[1], folder)
    made = [path for path in folder.iterdir() if path.is_dir()]
    assert len(made) == 2 and all(stat.S_IMODE(path.stat().st_mode) == 0o700 for path in made)
    for path in made:
        (path / "envoi").write_text("secret")
    killed.end(signal.SIGKILL)
    third = Site(files[2], folder)
    left = [path for path in folder.iterdir() if path.is_dir()]
    assert len([path for path in made if path in left]) == 1 and len(left) == 2
    third.end()
    alive.end()
    assert [path.name for path in folder.iterdir()] == ["etabli-scratch-pas-un-dossier"]
