"""On a bad day: one sentence that says what, where and what to do; nothing half done, nothing lost."""
import os
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import tempfile

import openpyxl
import pytest

from conftest import ROOT, program

SIGNS = {"🙂": "V-0001", "谢": "V-0002", "ⵣ": "V-0003"}


@pytest.fixture
def workspace(tmp_path, sample):
    """A copy of the sample, to be ill-treated."""
    return pathlib.Path(shutil.copy(sample, tmp_path / "essai.etabli"))


def refused(done, *words):
    assert done.returncode == 1, done.stdout + done.stderr
    for word in words:
        assert word in done.stderr, done.stderr
    assert "Fatal" not in done.stderr and "operation could" not in done.stderr


def with_(environment=None, limit=None, as_nobody=False):
    """Runs the command in another environment, with little room on the disk, or with no rights."""

    def room():
        if as_nobody:
            os.setgroups([])
            os.setuid(65534)
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    def run(*words):
        return subprocess.run(
            [program(), *map(str, words), "--language", "fr"],
            capture_output=True, text=True, env={**os.environ, **(environment or {})},
            preexec_fn=room, restore_signals=False,
        )

    return run


def test_without_its_fonts_nothing_is_printed_and_each_is_named(workspace, tmp_path):
    (tmp_path / "fonts").mkdir()
    settings = tmp_path / "fonts.conf"
    settings.write_text(f"<fontconfig><dir>{tmp_path}/fonts</dir></fontconfig>", encoding="utf-8")
    run = with_({"FONTCONFIG_FILE": str(settings)})
    refused(run("print", workspace, "verbatim", "-o", tmp_path / "out"), "n’est pas installée")
    assert not (tmp_path / "out").exists()
    doctor = run("doctor")
    assert doctor.returncode == 1 and "fonts-ebgaramond" in doctor.stdout


def test_each_card_with_a_sign_no_font_has_is_named(etabli, tmp_path):
    settings = tmp_path / "fonts.conf"
    folders = "".join(
        f"<dir>/usr/share/fonts/{kind}/{name}</dir>"
        for kind in ("opentype", "truetype") for name in ("inter", "ebgaramond", "jetbrains-mono"))
    settings.write_text(f"<fontconfig>{folders}</fontconfig>", encoding="utf-8")
    file = tmp_path / "signes.etabli"
    table = tmp_path / "verbatim.csv"
    rows = "".join(f"Un mot {sign} et la suite\n" for sign in SIGNS)
    table.write_text("verbatim\n" + rows + "Sans rien\n", encoding="utf-8")
    etabli("init", file)
    etabli("import", file, table)
    done = with_({"FONTCONFIG_FILE": str(settings)})(
        "print", file, "verbatim", "-o", tmp_path / "out")
    assert done.returncode == 0
    for sign, name in SIGNS.items():
        assert f"{name} : aucune police de cette machine n’a le signe « {sign} »" in done.stderr
    assert "V-0004" not in done.stderr and (tmp_path / "out/verbatim.pdf").exists()


def test_ten_thousand_letters_fit_or_are_named_and_none_is_cut(etabli, tmp_path):
    file = tmp_path / "long.etabli"
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\n" + "mot " * 2500 + "\n", encoding="utf-8")
    etabli("init", file)
    etabli("import", file, table)
    refused(etabli("print", file, "verbatim", "-o", tmp_path / "out", ok=False), "V-0001", " mm")
    assert not (tmp_path / "out").exists()


def test_what_cannot_be_printed_keeps_nothing_else_from_it(etabli, tmp_path):
    file, out = tmp_path / "long.etabli", tmp_path / "out"
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\n" + "mot " * 2500 + "\n", encoding="utf-8")
    etabli("init", file)
    etabli("import", file, table)
    whole = etabli("print", file, "all", "-o", out, ok=False)
    assert whole.returncode == 0 # something was printed; what was not is said
    for word in ("verbatim\u00a0: ", "V-0001", " mm"):
        assert word in whole.stderr, whole.stderr
    assert whole.stderr.count("V-0001") == 1
    printed = {found.name for found in out.iterdir()}
    assert "accord-et-information.pdf" in printed and "verbatim.pdf" not in printed
    some = etabli("print", file, "verbatim", "formulaires", "-o", tmp_path / "some", ok=False)
    assert some.returncode == 0 and "V-0001" in some.stderr
    assert (tmp_path / "some/accord-et-information.pdf").exists()


def test_names_made_of_markup_are_printed_and_not_obeyed(etabli, tmp_path):
    file = tmp_path / "<b>&amp;.etabli"
    table = tmp_path / "verbatim.csv"
    table.write_text(
        "verbatim;profil;lieu\n"
        "\"<b>&amp;</b> \"\"dit-il\"\"\";\"un robert'); DROP TABLE verbatim;--\";<script>a</script>\n",
        encoding="utf-8")
    etabli("init", file, "--title", "<i>&lt;</i>")
    etabli("import", file, table)
    etabli("print", file, "verbatim", "-o", tmp_path / "out")
    words = subprocess.run(
        ["pdftotext", tmp_path / "out/verbatim.pdf", "-"], capture_output=True, text=True).stdout
    assert "<b>&amp" in words and "DROP TABLE" in words
    for search in ('"', "*", "NEAR(a b", "Robert'); DROP", "a AND", "^", "()"):
        etabli("list", file, "verbatim", "--search", search)


def test_a_full_disk_keeps_what_was_there_and_is_said(workspace, etabli, tmp_path):
    before = etabli("list", workspace, "verbatim").stdout
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\n" + "".join(f"Mot {n} {'x' * 900}\n" for n in range(2000)))
    full = with_(limit=workspace.stat().st_size + 8192)
    refused(full("import", workspace, table), "essai.etabli", "plein")
    assert etabli("list", workspace, "verbatim").stdout == before
    small = with_(limit=60_000)
    refused(small("print", workspace, "verbatim", "-o", tmp_path / "out"), "verbatim.pdf")
    refused(small("export", workspace, "--to", tmp_path / "x.xlsx"), "Faites de la place")
    refused(small("backup", workspace, "--to", tmp_path / "copie.etabli"), "copie.etabli")
    refused(small("init", tmp_path / "neuf.etabli"), "neuf.etabli")
    assert etabli("list", workspace, "verbatim").stdout == before
    left = {path.name for path in tmp_path.iterdir() if path.name != "out"}
    assert left == {"essai.etabli", "verbatim.csv"}
    assert not list((tmp_path / "out").glob("*"))


def test_a_file_held_by_another_program_is_said_to_be_busy(workspace, tmp_path):
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\nUn mot\n")
    other = sqlite3.connect(workspace, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    refused(with_()("import", workspace, table), "occupé")
    other.close()
    assert with_()("import", workspace, table).returncode == 0


def test_a_folder_that_cannot_be_written_is_said(workspace):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        file = pathlib.Path(shutil.copy(workspace, folder))
        file.chmod(0o644)
        folder.chmod(0o555)
        run = with_(as_nobody=os.geteuid() == 0)
        assert run("list", file, "verbatim").returncode == 0
        refused(run("import", file, ROOT / "Kits/residence/dossier/verbatim.csv"), "lecture seule")
        refused(run("print", file, "verbatim", "-o", folder), "verbatim.pdf", "droit")
        refused(run("backup", file), "pas le droit")
        refused(run("init", folder / "neuf"), "pas le droit")
        assert [path.name for path in folder.iterdir()] == [workspace.name]
        folder.chmod(0o755)


def test_what_is_no_file_is_refused_at_once(workspace, etabli, tmp_path):
    loop = tmp_path / "boucle"
    loop.symlink_to(loop)
    pipe = tmp_path / "tuyau"
    os.mkfifo(pipe)
    (tmp_path / "vide").mkdir()
    for path in (loop, pipe, "/dev/zero", "/dev/null", tmp_path / "vide"):
        refused(etabli("import", workspace, path, ok=False))
        refused(etabli("list", path, "verbatim", ok=False))
    (tmp_path / "out/verbatim.pdf").mkdir(parents=True)
    refused(
        etabli("print", workspace, "verbatim", "-o", tmp_path / "out", ok=False), "verbatim.pdf",
        "dossier")


def test_a_workspace_is_never_written_over(workspace, etabli, tmp_path):
    said = etabli("list", workspace, "verbatim").stdout
    book = pathlib.Path(shutil.move(workspace, tmp_path / "essai.xlsx"))
    for words in (("export", book, "--to", book), ("import", "--template", book)):
        refused(etabli(*words, ok=False), "essai.xlsx")
        assert etabli("list", book, "verbatim").stdout == said


@pytest.mark.parametrize("size", [60, 4096, 500_000])
def test_half_a_workspace_is_refused_untouched(workspace, etabli, size):
    workspace.write_bytes(workspace.read_bytes()[:size])
    refused(etabli("list", workspace, "verbatim", ok=False), "essai.etabli", "incomplet")
    assert workspace.stat().st_size == size


def test_a_drawing_that_cannot_be_read_is_told_before_it_is_printed(etabli, tmp_path):
    assets = tmp_path / "assets"
    shutil.copytree(ROOT / "Assets", assets)
    ear = assets / "pictograms/ear.svg"
    laughs = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi"))
    for drawing in (
        "", "<html/>", '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0',
        f'<!DOCTYPE svg [<!ENTITY a "ha">{laughs}]>'
        '<svg xmlns="http://www.w3.org/2000/svg"><text>&i;</text></svg>',
    ):
        ear.write_text(drawing, encoding="utf-8")
        told = etabli("check", "residence", "--assets", assets, ok=False)
        assert told.returncode == 1 and "« ear » ne se lit pas" in told.stdout + told.stderr
        assert etabli("doctor", "--assets", assets, ok=False).returncode == 1
        refused(
            etabli("deck", "residence", "-o", tmp_path / "out", "--assets", assets, ok=False), "ear")
        assert not (tmp_path / "out").exists()


def test_a_workbook_of_another_tool_is_read_or_its_formulas_told(etabli, tmp_path):
    file = tmp_path / "essai.etabli"
    etabli("init", file)
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Verbatim"
    for row in (["verbatim", "profil", "lieu"], ["Un mot", "un artisan", "Gare"],
                ['=CONCATENATE("a","b")', "une élue", None]):
        sheet.append(row)
    sheet.merge_cells("C2:C3")
    book.save(tmp_path / "verbatim.xlsx")
    refused(
        etabli("import", file, tmp_path / "verbatim.xlsx", ok=False), "ligne 3, colonne A",
        "sans son résultat")
    sheet["A3"] = "Deux mots"
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(tmp_path / "verbatim.xlsx")
    etabli("import", file, tmp_path / "verbatim.xlsx")
    assert etabli("list", file, "verbatim").stdout.count("Gare") == 2
    book = openpyxl.Workbook()
    book.save(tmp_path / "vide.xlsx")
    refused(etabli("import", file, tmp_path / "vide.xlsx", ok=False), "vide.xlsx", "vide")
