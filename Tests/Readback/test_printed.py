"""What left on paper is noted by the command, and comes down when someone takes their words back."""
import os
import subprocess

import pytest


def text(pdf):
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True).stdout


def filled(etabli, folder):
    file = folder / "m.etabli"
    etabli("init", file, "--title", "Essai")
    people = folder / "personnes.csv"
    people.write_text("réf;prénom;profil\nPE-01;Nadia;une artisane\n")
    words = folder / "verbatim.csv"
    words.write_text("mots;personne\nUn;PE-01\nDeux;\nTrois;\n")
    etabli("import", file, people)
    etabli("import", file, words)
    return file


def test_only_new_cards_then_what_must_come_down_and_what_stands_in_its_place(etabli, tmp_path):
    file = filled(etabli, tmp_path)
    out = tmp_path / "out"
    etabli("print", file, "verbatim", "--only", "V-0001", "-o", out)
    new = etabli("print", file, "verbatim", "--new", "-o", out)
    assert "V-0001" not in text(out / "verbatim.pdf") and "V-0003" in text(out / "verbatim.pdf")
    assert new.stderr == ""
    none = etabli("print", file, "verbatim", "--new", "-o", out, ok=False)
    assert none.returncode == 1 and "déjà été imprimées" in none.stderr
    assert "rien n’est à retirer" in etabli("takedown", file).stdout.lower()
    said = etabli("erase", file, "PE-01", "--withdraw").stdout
    assert "V-0001" in said and "cartes du" in said and "etabli takedown" in said
    assert "V-0001" in etabli("check", file, ok=False).stdout
    again = etabli("print", file, "verbatim", "-o", out)
    assert "1 parole retirée" in again.stderr and "V-0001" in again.stderr
    etabli("print", file, "remplacements", "-o", out)
    card = " ".join(text(out / "cartes-de-remplacement.pdf").split())
    assert "Mots retirés par la personne qui les a dits" in card and "V-0001" in card
    assert "Un " not in card
    assert "retiré le" in etabli("takedown", file, "V-0001").stdout
    assert "V-0001" not in etabli("takedown", file).stdout
    assert "À retirer" not in etabli("check", file, ok=False).stdout
    refused = etabli("takedown", file, "V-0002", ok=False)
    assert refused.returncode == 1 and "V-0002" in refused.stderr
    etabli("undo", file)
    assert "V-0001" in etabli("takedown", file).stdout


def test_an_erasure_tells_it_too(etabli, tmp_path):
    file = filled(etabli, tmp_path)
    etabli("print", file, "verbatim", "-o", tmp_path / "out")
    said = etabli("erase", file, "V-0002").stdout
    assert "• V-0002" in said.replace("\u00a0", " ") and "cartes du" in said
    assert "V-0003" not in said


def test_a_file_that_cannot_be_written_is_printed_and_that_is_said(etabli, tmp_path):
    file = filled(etabli, tmp_path)
    folder = tmp_path / "fermé"
    folder.mkdir()
    closed = folder / "m.etabli"
    closed.write_bytes(file.read_bytes())
    bound = subprocess.run(["mount", "--bind", folder, folder], capture_output=True, text=True)
    if bound.returncode:
        pytest.skip(f"nothing can be mounted here: {bound.stderr.strip()}")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        done = etabli("print", closed, "verbatim", "-o", tmp_path / "out")
        assert (tmp_path / "out" / "verbatim.pdf").exists()
        assert "n’est pas noté" in done.stderr
        assert closed.read_bytes() == file.read_bytes()
    finally:
        subprocess.run(["umount", folder], check=True)
    assert sorted(os.listdir(folder)) == ["m.etabli"]
