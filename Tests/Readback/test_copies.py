"""Two colleagues work apart and meet again; someone asks to be forgotten; a bad moment comes."""
import json
import shutil
import sqlite3

import pytest


def table(folder, name, text):
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def apart(etabli, tmp_path):
    """A workspace, and the copy a colleague was given."""
    mine, theirs = tmp_path / "mien.etabli", tmp_path / "leur.etabli"
    etabli("init", mine)
    etabli("import", mine, table(tmp_path, "verbatim.csv", "verbatim;profil\nUn mot;un artisan\n"))
    said = etabli("copy", mine, theirs).stdout
    assert "lettre B" in said
    return mine, theirs


def test_what_each_did_apart_meets_and_paper_stays_true(etabli, apart, tmp_path):
    mine, theirs = apart
    etabli("import", mine, table(tmp_path, "verbatim.csv", "verbatim\nDe chez moi\n"))
    etabli("import", theirs, table(tmp_path, "verbatim.csv", "verbatim\nDe chez eux\n"))
    assert "B-V-0002" in etabli("list", theirs, "verbatim").stdout
    said = etabli("merge", mine, theirs).stdout
    assert "1 de plus" in said and "(avant réunion" in said
    listed = etabli("list", mine, "verbatim").stdout
    assert "B-V-0002" in listed and "De chez moi" in listed and "De chez eux" in listed
    assert "Rien de nouveau" in etabli("merge", mine, theirs).stdout
    refused = etabli("undo", mine, ok=False)
    assert refused.returncode == 1 and "etabli restore" in refused.stderr
    aside = next(tmp_path.glob("*avant réunion*"))
    etabli("restore", mine, aside)
    assert "De chez eux" not in etabli("list", mine, "verbatim").stdout
    etabli("merge", mine, theirs)
    assert "De chez eux" in etabli("list", mine, "verbatim").stdout


def test_plain_copies_that_gave_the_same_number_say_so(etabli, apart, tmp_path):
    mine, _ = apart
    theirs = tmp_path / "par clé.etabli"
    shutil.copy(mine, theirs)
    etabli("import", mine, table(tmp_path, "verbatim.csv", "verbatim\nDe chez moi\n"))
    etabli("import", theirs, table(tmp_path, "verbatim.csv", "verbatim\nDe chez eux\n"))
    said = etabli("merge", mine, theirs).stdout
    assert "V-0002 désignait deux choses" in said and "B-V-0002" in said


def test_a_disagreement_is_said_and_settled(etabli, apart, tmp_path):
    mine, theirs = apart
    for file, theme, who in ((mine, "peur", "Ana"), (theirs, "envie", "Ben")):
        rows = f"réf;verbatim;thèmes\nV-0001;Un mot;{theme}\n"
        etabli("import", file, table(tmp_path, "verbatim.csv", rows), "--author", who)
    said = etabli("merge", mine, theirs).stdout
    assert "1 désaccord" in said and "peur" in said and "envie" in said and "Ana" in said
    assert "--take 1" in etabli("settle", mine).stdout
    assert "1 désaccord" in etabli("check", mine, ok=False).stdout
    etabli("settle", mine, "V-0001", "verbatim_theme", "--take", "1")
    assert "rien à départager" in etabli("settle", mine).stdout
    assert "peur" in etabli("list", mine, "verbatim").stdout
    etabli("merge", theirs, mine)
    assert "peur" in etabli("list", theirs, "verbatim").stdout


def test_someone_reads_what_is_held_about_them_then_is_forgotten(etabli, sample, tmp_path):
    file = tmp_path / "copie.etabli"
    shutil.copy(sample, file)
    people = json.loads(etabli("list", file, "people", "--json").stdout)
    spoken = json.loads(etabli("list", file, "verbatim", "--json").stdout)
    who = next(row["speaker"] for row in spoken if row.get("speaker"))
    person = next(row for row in people if who in (row["reference"], row["name"]))
    held = json.loads(etabli("person", file, person["reference"], "--json").stdout)
    assert person["name"] in held["name"] and held["tables"]
    assert person["name"] in etabli("person", file, person["reference"]).stdout
    page = tmp_path / "page.html"
    etabli("person", file, person["reference"], "--to", page)
    assert "<table>" in page.read_text(encoding="utf-8")
    backup = tmp_path / "sauvegarde.etabli"
    etabli("backup", file, "--to", backup)
    said = etabli("erase", file, person["reference"]).stdout
    assert "Effacé pour de bon" in said
    assert (tmp_path / "copie.effacements").exists()
    assert person["name"] not in (tmp_path / "copie.effacements").read_text(encoding="utf-8")
    assert etabli("person", file, person["reference"], ok=False).returncode == 1
    said = etabli("restore", file, backup).stdout
    assert "effacée" in said and "remplacé" in said
    assert etabli("person", file, person["reference"], ok=False).returncode == 1
    words = [row["words"] for row in spoken if row.get("speaker") == who]
    left = file.read_bytes()
    assert words and not any(word.encode() in left for word in words)
    # A backup put back by hand is not a way around either.
    shutil.copy(backup, file)
    assert person["reference"] not in etabli("list", file, "people").stdout


def test_texts_of_others_that_name_someone_are_listed_chosen_and_counted(etabli, tmp_path):
    file = tmp_path / "noms.etabli"
    etabli("init", file, "--title", "Chez Rémi")
    etabli("import", file, table(tmp_path, "personnes.csv", "réf;prénom\nPE-01;Rémi\n"))
    rows = "verbatim;lieu\nRémi attend.;Agence de Saint-Rémi\nÀ Saint-Rémi, rien.;\nLe remi.;\n"
    etabli("import", file, table(tmp_path, "lieux.csv", "nom\nAgence de Saint-Rémi\n"),
           table(tmp_path, "verbatim.csv", rows))
    before = file.read_bytes()
    seen = etabli("erase", file, "PE-01", "--dry-run").stdout
    assert "3 textes" in seen and "« Rémi attend. »" in seen and "Rien n’est effacé" in seen
    assert file.read_bytes() == before
    refused = etabli("erase", file, "PE-01", "--names-in", "V-0002", ok=False)
    assert refused.returncode == 1 and "V-0002 ne porte pas" in refused.stderr
    said = etabli("erase", file, "PE-01", "--names-in", "v-1,titre").stdout
    assert "retiré de 2 textes" in said and "Un texte le porte encore : V-0003" in said
    listed = etabli("list", file, "verbatim").stdout
    assert "[…] attend." in listed and "Le remi." in listed and "À Saint-Rémi, rien." in listed
    assert "Agence de Saint-Rémi" in etabli("list", file, "lieux").stdout


def test_a_file_renamed_without_its_register_brings_nobody_back(etabli, apart, tmp_path):
    mine, _ = apart
    backup = tmp_path / "sauvegarde.etabli"
    etabli("backup", mine, "--to", backup)
    etabli("erase", mine, "V-0001")
    (tmp_path / "mien.effacements").unlink()
    renamed = mine.rename(tmp_path / "renommé.etabli")
    said = etabli("restore", renamed, backup).stdout
    assert "effacée" in said
    assert "Un mot" not in etabli("list", renamed, "verbatim").stdout
    # The register that was missing is beside again.
    assert (tmp_path / "renommé.effacements").exists()
    (tmp_path / "renommé.effacements").unlink()
    etabli("import", renamed, table(tmp_path, "verbatim.csv", "verbatim\nAutre\n"))
    assert (tmp_path / "renommé.effacements").exists()


def test_a_register_that_asks_for_a_lot_is_asked_about(etabli, tmp_path):
    file = tmp_path / "long.etabli"
    etabli("init", file)
    rows = "verbatim\n" + "".join(f"Parole {number}\n" for number in range(60))
    etabli("import", file, table(tmp_path, "verbatim.csv", rows))
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as base:
        ids = [row[0] for row in base.execute("SELECT id FROM verbatim")]
    (tmp_path / "long.effacements").write_text("\n".join(ids) + "\n", encoding="utf-8")
    before = file.read_bytes()
    etabli("list", file, "verbatim")
    assert file.read_bytes() == before
    more = table(tmp_path, "verbatim.csv", "verbatim\nEncore\n")
    refused = etabli("import", file, more, ok=False)
    assert refused.returncode == 1 and "60 choses" in refused.stderr and "--register" in refused.stderr
    said = etabli("erase", file, "--register").stdout
    assert "avant effacement" in said
    assert "Parole 3" not in etabli("list", file, "verbatim").stdout
    assert len(list(tmp_path.glob("*avant effacement*"))) == 1


def test_who_refused_to_be_online_is_in_no_html(etabli, apart, tmp_path):
    mine, _ = apart
    etabli("import", mine, table(tmp_path, "personnes.csv", "réf;prénom\nPE-01;Zoé\n"))
    etabli("import", mine,
           table(tmp_path, "verbatim.csv", "verbatim;personne\nHORSLIGNE dit;PE-01\n"),
           table(tmp_path, "consentements.csv",
                 "personne;usage;canal;réponse;date\nZoé;citer les mots;site;non;2018-01-02\n"))
    out = tmp_path / "out"
    said = etabli("print", mine, "verbatim", "--format", "html", "-o", out)
    assert "montrée sur papier seulement" in said.stdout + said.stderr
    pages = list(out.glob("*.html"))
    assert pages and not any("HORSLIGNE" in page.read_text(encoding="utf-8") for page in pages)
    etabli("print", mine, "verbatim", "-o", out)
    assert list(out.glob("*.pdf"))


def test_agreements_can_be_taken_back_without_erasing(etabli, sample, tmp_path):
    file = tmp_path / "copie.etabli"
    shutil.copy(sample, file)
    spoken = json.loads(etabli("list", file, "verbatim", "--json").stdout)
    row = next(row for row in spoken if row.get("speaker"))
    etabli("erase", file, row["speaker"], "--withdraw")
    again = json.loads(etabli("list", file, "verbatim", "--json").stdout)
    assert row["words"] not in [other.get("words") for other in again]
    assert [other["reference"] for other in again] == [other["reference"] for other in spoken]
    etabli("export", file, "--format", "csv", "--to", tmp_path / "tables")
    assert any(row["words"] in table.read_text() for table in (tmp_path / "tables").iterdir())
    done = etabli(
        "print", file, "verbatim", "--only", row["reference"], "-o", tmp_path / "out", ok=False)
    assert "rien n’en peut être montré" in done.stderr
    assert not list((tmp_path / "out").glob("*.pdf")), done.stdout


def test_a_copy_without_names_names_nobody(etabli, sample, tmp_path):
    copy = tmp_path / "sans-noms.etabli"
    source = tmp_path / "source.etabli"
    shutil.copy(sample, source)
    said = etabli("copy", source, copy, "--without-names").stdout
    assert "Laissé de côté" in said
    people = json.loads(etabli("list", source, "people", "--json").stdout)
    left = copy.read_bytes()
    long = [row["name"] for row in people if len(row["name"]) > 5]
    assert long
    assert [name for name in long if name.encode() in left] == []
