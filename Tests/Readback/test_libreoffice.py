"""A workbook goes through LibreOffice and back, as it does on people's own machines.

LibreOffice is 200 MB to download: `make test` does not install it, and skips these without it
(`apt install libreoffice-calc`).
"""
import csv
import datetime
import re
import shutil
import subprocess
import zipfile

import openpyxl
import pytest

from test_prints import text
from test_workbooks import column

pytestmark = pytest.mark.skipif(
    not shutil.which("soffice"), reason="LibreOffice is not installed")

QUOTE = "J’ai tout recompté à la main, deux fois."
DAY = datetime.datetime(2018, 3, 22)


@pytest.fixture(scope="module")
def resave(tmp_path_factory):
    """Opens a workbook in LibreOffice and saves it again, in one format or another."""
    profile = tmp_path_factory.mktemp("profil")

    def run(book, kind, folder):
        folder.mkdir(exist_ok=True)
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{profile}",
             "--convert-to", kind, "--outdir", folder, book],
            check=True, capture_output=True, timeout=120)
        return folder / f"{book.stem}.{kind}"

    return run


@pytest.fixture
def exported(etabli, sample, tmp_path):
    """A copy of the sample, and its workbook."""
    file, book = tmp_path / "copie.etabli", tmp_path / "export.xlsx"
    shutil.copy(sample, file)
    etabli("export", file, "--format", "xlsx", "--to", book)
    return file, book


def changes(said):
    return [line[2:] for line in said.splitlines() if line[:2] in ("+ ", "~ ")]


def test_opened_and_saved_again_nothing_has_changed(etabli, exported, resave, tmp_path):
    file, book = exported
    first = resave(book, "ods", tmp_path / "1")
    second = resave(first, "xlsx", tmp_path / "2")
    for saved in (first, second):
        said = etabli("import", file, saved, "--dry-run").stdout
        assert changes(said) == [] and "Rien ne change" in said, saved.suffix


def test_our_own_open_workbook_opens_there_and_nothing_has_changed(etabli, sample, resave, tmp_path):
    file, book = tmp_path / "copie.etabli", tmp_path / "export.ods"
    shutil.copy(sample, file)
    etabli("export", file, "--to", book)
    assert zipfile.ZipFile(book).infolist()[0].compress_type == zipfile.ZIP_STORED
    for kind in ("xlsx", "ods", "fods"):
        saved = resave(book, kind, tmp_path / kind)
        said = etabli("import", file, saved, "--dry-run").stdout
        assert changes(said) == [] and "Rien ne change" in said, kind


# What cells show where the machine speaks French; the first letters of a format are its own.
SHOWN = {
    '0#" "##" "##" "##" "##': "06 12 34 56 78", "000": "007", '#,##0.00 "€"': "12,50 €",
    "hh:mm": "09:30", "[h]:mm": "26:00", "dd/mm/yyyy": "24/10/2017", '"Semaine "0': "Semaine 44197",
}
NUMBERS = {
    '0#" "##" "##" "##" "##': 612345678, "000": 7, '#,##0.00 "€"': 12.5, "hh:mm": 9.5 / 24,
    "[h]:mm": 26 / 24, "dd/mm/yyyy": 43032, '"Semaine "0': 44197,
}


def test_a_cell_shows_the_same_in_either_workbook(etabli, resave, tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Verbatim"
    sheet.append(["verbatim", "notes"])
    for format, number in NUMBERS.items():
        sheet.append([f"format {format}", number])
        sheet.cell(sheet.max_row, 2).number_format = format
    first = tmp_path / "formats.xlsx"
    book.save(first)
    for source in (first, resave(first, "ods", tmp_path / "ods")):
        file = tmp_path / f"{source.suffix[1:]}.etabli"
        etabli("init", file, "--title", "Essai")
        etabli("import", file, source)
        etabli("export", file, "--format", "csv", "--to", tmp_path / source.suffix[1:])
        rows = csv.DictReader(
            (tmp_path / source.suffix[1:] / "verbatim.csv").open(encoding="utf-8-sig"),
            delimiter=";")
        shown = {row["verbatim"].removeprefix("format "): row["notes"] for row in rows}
        if source.suffix == ".ods":
            # LibreOffice writes what it shows, in the language of the machine.
            shown = {key: words.replace("12.50", "12,50") for key, words in shown.items()}
        assert {key: words.replace("\u202f", " ") for key, words in shown.items()} == SHOWN


def test_a_quote_and_a_date_changed_there_are_the_two_changes_and_are_printed(
    etabli, exported, resave, tmp_path
):
    file, book = exported
    saved = resave(resave(book, "ods", tmp_path / "1"), "xlsx", tmp_path / "2")
    opened = openpyxl.load_workbook(saved)
    words = opened["Verbatim"]
    words[2][column(words, "verbatim")].value = QUOTE
    words[2][column(words, "version publiée")].value = None
    steps = opened["Prototypes"]
    assert steps[2][column(steps, "réf")].value == "P-01"
    steps[2][column(steps, "test au")].value = DAY
    opened.save(saved)
    for kind in ("ods", "xlsx"):
        copy = tmp_path / f"{kind}.etabli"
        shutil.copy(file, copy)
        again = resave(saved, kind, tmp_path / f"3{kind}")
        told = changes(etabli("import", copy, again).stdout)
        assert len(told) == 2 and told[0].startswith("V-0001"), told
        assert told[1].startswith("P-01"), told
        etabli("print", copy, "verbatim", "prototypes", "-o", tmp_path / kind, "--on", "2018-02-16")
        printed = re.sub(r"\s+", " ", text(tmp_path / kind / "verbatim.pdf"))
        assert "tout recompté à la main" in printed
        assert "22 mars" in re.sub(r"\s+", " ", text(tmp_path / kind / "suivi-prototypes.pdf"))
