"""Workbooks go out, are changed by other tools, and come back with nothing lost."""
import csv
import re
import shutil

import openpyxl

from conftest import ROOT


def column(sheet, *names):
    heads = [str(cell.value or "").lower() for cell in sheet[1]]
    return next(heads.index(name) for name in names if name in heads)


def test_the_workbook_and_its_csv_twin_say_the_same(etabli, sample, tmp_path):
    twin = tmp_path / "twin.etabli"
    etabli("init", twin, "--title", "Montferrand")
    etabli("import", twin, ROOT / "Kits/residence/dossier")
    for file, name in ((sample, "a"), (twin, "b")):
        etabli("export", file, "--format", "csv", "--to", tmp_path / name)
    def said(file):
        """Without where each was exported from."""
        return re.sub(r" \([0-9a-f]{6}·[0-9a-f]{8}\)", "", file.read_text(encoding="utf-8"))

    for file in sorted((tmp_path / "a").glob("*.csv")):
        assert said(file) == said(tmp_path / "b" / file.name), file.name


def test_an_edited_workbook_brings_its_changes_and_nothing_else(etabli, sample, tmp_path):
    file = tmp_path / "copie.etabli"
    shutil.copy(sample, file)
    book = tmp_path / "export.xlsx"
    etabli("export", file, "--format", "xlsx", "--to", book)
    opened = openpyxl.load_workbook(book)
    sheet = next(opened[name] for name in opened.sheetnames if name.lower().startswith("verbatim"))
    words, day = column(sheet, "verbatim"), column(sheet, "date")
    sheet[2][words].value = "Des mots changés dans un tableur, l’œil vif 🙂."
    sheet[3][day].value = "3 octobre 2017"
    opened.save(book)
    said = etabli("import", file, book).stdout
    assert "V-0001" in said or "1" in said
    etabli("export", file, "--format", "csv", "--to", tmp_path / "out")
    rows = (tmp_path / "out" / "verbatim.csv").read_text(encoding="utf-8-sig")
    assert "Des mots changés dans un tableur, l’œil vif 🙂." in rows
    again = etabli("import", file, book, "--dry-run").stdout
    assert "V-0001" not in again


def test_a_faulty_workbook_is_refused_whole_and_each_fault_is_placed(etabli, sample, tmp_path):
    file = tmp_path / "copie.etabli"
    shutil.copy(sample, file)
    bad = tmp_path / "verbatim.csv"
    bad.write_bytes(
        "réf;verbatim;profil;date;répond à\n;Un mot;un artisan;32/13/2017;\n"
        ";Deux mots;un artisan;2017-10-03;V-9999\n".encode("cp1252")
    )
    done = etabli("import", file, bad, ok=False)
    assert done.returncode == 1
    said = done.stdout + done.stderr
    assert "32/13/2017" in said and "V-9999" in said and "verbatim.csv" in said
    etabli("export", file, "--format", "csv", "--to", tmp_path / "out")
    assert "Deux mots" not in (tmp_path / "out" / "verbatim.csv").read_text(encoding="utf-8-sig")


def test_a_colleagues_two_columns_are_enough(etabli, tmp_path):
    file = tmp_path / "neuf.etabli"
    etabli("init", file)
    table = tmp_path / "citations.csv"
    table.write_bytes(
        "Citation;Qui\r\n\"J'ai \"\"tout\"\" noté,\r\nsur deux lignes\";Une élue\r\n".encode("cp1252")
    )
    etabli("import", file, table)
    etabli("export", file, "--format", "csv", "--to", tmp_path / "out")
    with open(tmp_path / "out" / "verbatim.csv", encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text, delimiter=";"))
    assert len(rows) == 1 and "sur deux lignes" in rows[0]["verbatim"]


def test_the_template_opens_with_its_lists_of_choices(etabli, tmp_path):
    book = tmp_path / "modele.xlsx"
    etabli("import", "--template", book)
    opened = openpyxl.load_workbook(book)
    assert any(opened[name].data_validations.dataValidation for name in opened.sheetnames)


def test_days_are_in_the_workbooks_language_whatever_the_programs(etabli, sample, tmp_path):
    """A spreadsheet in American English then reads a typed 12/10 as 12 October, as people do."""
    book = tmp_path / "export.xlsx"
    etabli("export", sample, "--format", "xlsx", "--to", book)
    sheet = openpyxl.load_workbook(book)["Prototypes"]
    day = column(sheet, "test du")
    assert sheet[2][day].is_date and sheet[2][day].number_format == "[$-40C]dd/mm/yyyy"
    template = tmp_path / "modele.xlsx"
    etabli("import", "--template", template)
    sheet = openpyxl.load_workbook(template)["Prototypes"]
    letter = sheet[1][column(sheet, "test du")].column_letter
    assert sheet.column_dimensions[letter].number_format == "[$-40C]dd/mm/yyyy"
