"""Notes become a table to read again, then come in as any other; nothing is written before."""
import hashlib
import shutil
import subprocess

import pytest

NOTES = """Visite du garage
Mardi 24 octobre 2017, agence de Val-Fleuri

Nadia : Comment ça se passe ?
Maëlle : On attend une heure, dit Rémi.
Un artisan : Appelez-moi au 06 12 34 56 78.
"""


@pytest.fixture
def workspace(etabli, tmp_path):
    file = tmp_path / "essai.etabli"
    etabli("init", file)
    return file


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_notes_are_written_in_a_table_to_read_again_then_imported(etabli, workspace, tmp_path):
    notes = tmp_path / "visite.txt"
    notes.write_text(NOTES.replace("Nadia :", "Q :"), encoding="utf-8")
    before = digest(workspace)
    done = etabli("import", workspace, notes, "--as", "verbatim", ok=False)
    table = tmp_path / "visite-a-relire.csv"
    assert done.returncode == 1 and done.stdout == ""
    assert "2 paroles sont proposées" in done.stderr and table.name in done.stderr
    assert "etabli import" in done.stderr and "à relire" in done.stderr
    assert digest(workspace) == before
    assert table.stat().st_mode & 0o077 == 0
    text = table.read_text(encoding="utf-8-sig")
    assert "Rémi" in text and "2017-10-24" in text and "Comment ça se passe ?" in text
    again = etabli("import", workspace, notes, "--as", "verbatim", ok=False)
    assert again.returncode == 1 and "n’est pas remplacé" in again.stderr
    taken = etabli("import", workspace, table)
    assert "laissée de côté" in taken.stdout
    listed = etabli("list", workspace, "verbatim").stdout
    assert "On attend une heure" in listed and "Appelez-moi" in listed


def test_a_rehearsal_writes_no_table(etabli, workspace, tmp_path):
    notes = tmp_path / "visite.md"
    notes.write_text(NOTES, encoding="utf-8")
    done = etabli("import", workspace, notes, "--as", "verbatim", "--dry-run")
    assert "seraient proposées" in done.stdout
    assert sorted(path.name for path in tmp_path.iterdir()) == ["essai.etabli", "visite.md"]


def test_the_table_goes_where_it_is_told(etabli, workspace, tmp_path):
    notes = tmp_path / "visite.txt"
    notes.write_text(NOTES, encoding="utf-8")
    done = etabli(
        "import", workspace, notes, "--as", "verbatim", "--to", tmp_path / "relecture", ok=False)
    assert done.returncode == 1 and (tmp_path / "relecture.csv").exists()


def test_a_text_is_not_taken_for_a_table_nor_with_one(etabli, workspace, tmp_path):
    notes, table = tmp_path / "visite.docx", tmp_path / "citations.csv"
    notes.write_bytes(b"PK\x03\x04zut")
    table.write_text("verbatim;profil\nUn mot;une élue\n", encoding="utf-8")
    bare = etabli("import", workspace, notes, ok=False)
    assert bare.returncode == 1 and "--as verbatim" in bare.stderr
    damaged = etabli("import", workspace, notes, "--as", "verbatim", ok=False)
    assert damaged.returncode == 1 and "abîmé" in damaged.stderr
    assert len(damaged.stderr.strip().splitlines()) == 1
    mixed = etabli("import", workspace, notes, table, "--as", "verbatim", ok=False)
    assert mixed.returncode == 1 and "à part" in mixed.stderr
    etabli("import", workspace, table, "--as", "verbatim")


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not there")
@pytest.mark.parametrize("ending", ["docx", "odt", "fodt"])
def test_what_a_word_processor_saves_is_read(etabli, workspace, tmp_path, ending):
    page = tmp_path / "visite.html"
    page.write_text(
        "<html><head><meta charset='utf-8'></head><body><h1>Visite</h1><p>Lieu : Val-Fleuri</p>"
        "<p>Il soupire : « On ne me rappelle <b>jamais</b>. »</p>"
        "<ul><li>Elle dit “revenez demain matin”</li></ul></body></html>", encoding="utf-8")
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--writer",
         "--convert-to", ending, "--outdir", tmp_path, page], check=True, capture_output=True)
    etabli("import", workspace, tmp_path / f"visite.{ending}", "--as", "verbatim", ok=False)
    text = (tmp_path / "visite-a-relire.csv").read_text(encoding="utf-8-sig")
    assert "On ne me rappelle jamais." in text and "revenez demain matin" in text
    assert text.count("Val-Fleuri") == 2 and text.count("Visite") == 2
