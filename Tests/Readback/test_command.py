"""The command says what is wrong in a sentence, and its exit code says whose fault it is."""

from conftest import ROOT


def test_a_misspelt_verb_is_named(etabli):
    done = etabli("pront", ok=False)
    assert done.returncode == 2
    assert "« pront » n’existe pas" in done.stderr


def test_an_option_that_does_not_exist_is_named(etabli, sample):
    done = etabli("print", sample, "verbatim", "--colour", ok=False)
    assert done.returncode == 2 and "--colour" in done.stderr


def test_a_file_that_is_not_there_is_said_to_be_missing(etabli, tmp_path):
    done = etabli("list", tmp_path / "rien.etabli", "verbatim", ok=False)
    assert done.returncode == 1 and "introuvable" in done.stderr


def test_a_file_of_something_else_is_refused_untouched(etabli, tmp_path):
    other = tmp_path / "photo.etabli"
    other.write_bytes(b"\x89PNG" + bytes(5000))
    done = etabli("list", other, "verbatim", ok=False)
    assert done.returncode == 1 and "photo.etabli" in done.stderr
    assert other.read_bytes() == b"\x89PNG" + bytes(5000)


def test_a_kit_that_does_not_exist_is_said_with_those_that_do(etabli):
    done = etabli("deck", "rezidence", ok=False)
    assert done.returncode == 1 and "residence" in done.stderr


def test_a_margin_no_printer_has_is_refused(etabli, tmp_path):
    done = etabli("deck", "residence", "--margin", "90", "-o", tmp_path, ok=False)
    assert done.returncode == 2 and not list(tmp_path.iterdir())


def test_every_kit_prints_in_both_languages_without_a_fault(etabli, tmp_path):
    kits = [file.parent.name for file in (ROOT / "Kits").glob("*/kit.yaml")]
    assert len(kits) >= 5
    for kit in kits:
        etabli("check", kit)
        etabli("deck", kit, "-o", tmp_path / kit)
        assert list((tmp_path / kit).glob("*.pdf"))


def test_a_chain_leads_from_a_prototype_to_words_and_to_the_committee(etabli, sample):
    told = etabli("trace", sample, "P-05").stdout
    assert "V-" in told and "décision" in told
    refused = etabli("list", sample, "hypotheses").stdout
    assert "H-01" in refused


def test_an_act_can_be_undone(etabli, tmp_path):
    file = tmp_path / "essai.etabli"
    etabli("init", file)
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim\nUn mot\n", encoding="utf-8")
    etabli("import", file, table)
    etabli("undo", file)
    assert "Un mot" not in etabli("list", file, "verbatim").stdout


def test_a_workspace_can_start_from_a_kit_and_print_its_cards(etabli, tmp_path):
    told = etabli("init", tmp_path / "depart", "--kit", "residence").stdout
    file = tmp_path / "depart.etabli"
    assert "Verbatim" in told and "V-0001" in etabli("list", file, "verbatim").stdout
    etabli("print", file, "cartes", "-o", tmp_path / "cartes")
    etabli("deck", "residence", "-o", tmp_path / "jeux")
    names = [sorted(found.name for found in (tmp_path / folder).glob("*.pdf"))
             for folder in ("cartes", "jeux")]
    assert names[0] and names[0] == names[1]


def test_a_kit_without_tables_begins_empty_and_says_so(etabli, tmp_path):
    told = etabli("init", tmp_path / "sprint", "--kit", "sprint").stdout
    assert "n’apporte pas de tableaux" in told
    assert etabli("list", tmp_path / "sprint.etabli", "verbatim").stdout.strip() == ""


def test_an_unknown_kit_makes_no_file(etabli, tmp_path):
    done = etabli("init", tmp_path / "depart", "--kit", "rezidence", ok=False)
    assert done.returncode == 1 and "residence" in done.stderr
    assert not list(tmp_path.iterdir())
