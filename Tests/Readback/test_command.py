"""The command says what is wrong in a sentence, and its exit code says whose fault it is."""

import json
import re

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


def test_a_chain_can_be_read_by_a_machine(etabli, sample):
    def references(nodes):
        return [found for node in nodes
                for found in [node["reference"], *references(node["branches"])]]

    told = json.loads(etabli("trace", sample, "P-05", "--json").stdout)
    lines = etabli("trace", sample, "P-05").stdout
    assert told["reference"] == "P-05" and told["words"] in lines
    listed = references(told["above"] + told["below"])
    assert any(found.startswith("V-") for found in listed)
    assert sorted(listed) == sorted(re.findall(r"^ +\S.*?  ([A-Z]+-\d+)", lines, re.M))


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


def test_a_request_in_the_wrong_order_is_said_as_it_should_be(etabli, sample):
    for words, line in (
        (("print", "verbatim", "x.etabli"), "etabli print x.etabli verbatim"),
        (("list", "verbatim", "x.etabli"), "etabli list x.etabli verbatim"),
        (("import", "a.xlsx", "x.etabli"), "etabli import x.etabli a.xlsx"),
    ):
        done = etabli(*words, ok=False)
        assert done.returncode == 2 and line in done.stderr


def test_what_is_misspelt_is_followed_by_the_nearest_word(etabli, sample):
    for words, nearest in (
        (("pront",), "« print »"), (("imprimer",), "« print »"),
        (("print", sample, "vebatim"), "« verbatim »"), (("list", sample, "hypotèses"), "« hypothèses »"),
        (("deck", "résidence"), "« residence »"), (("deck", "residence", "qestions"), "« questions »"),
        (("print", sample, "verbatim", "--sheat", "A3"), "« --sheet »"),
    ):
        done = etabli(*words, ok=False)
        assert done.returncode in (1, 2) and f"Vouliez-vous écrire {nearest}" in done.stderr, words


def test_names_in_refusals_are_those_of_the_help(etabli, sample):
    for words, missing in (
        (("print",), "FICHIER"), (("print", sample), "QUOI"), (("import", sample), "SOURCE"),
        (("import",), "FICHIER"), (("export", sample), "--to CHEMIN"), (("trace", sample), "RÉFÉRENCE"),
    ):
        done = etabli(*words, ok=False)
        assert done.returncode == 2 and f"Il manque {missing}." in done.stderr, words


def test_wrong_use_is_2_and_says_what_would_do(etabli, sample, tmp_path):
    for words, said in (
        (("--margin", "90"), "de 0 à 30"), (("--bleed", "-1"), "--bleed"), (("--on", "32/13"), "16/02/2018"),
        (("--only", "bonjour"), "V-0412"), (("--cut", "ciseaux"), "scissors"), (("--language", "de"), "fr, en"),
    ):
        done = etabli("print", sample, "verbatim", "-o", tmp_path, *words, ok=False)
        assert done.returncode == 2 and said in done.stderr, words
    assert not list(tmp_path.iterdir())


def test_a_day_may_be_written_as_french_people_do(etabli, sample, tmp_path):
    etabli("print", sample, "suivi", "-o", tmp_path, "--on", "16/02/2018")
    assert (tmp_path / "suivi-prototypes.pdf").exists()


def test_an_ending_may_be_left_out(etabli, tmp_path):
    etabli("init", tmp_path / "essai")
    etabli("list", tmp_path / "essai", "verbatim")
    etabli("check", tmp_path / "essai")
    etabli("export", tmp_path / "essai", "--to", tmp_path / "livre")
    etabli("backup", tmp_path / "essai", "--to", tmp_path / "copie")
    etabli("import", "--template", tmp_path / "modele")
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {"essai.etabli", "livre.xlsx", "copie.etabli", "modele.xlsx"}


def test_a_workbook_is_not_written_under_another_ending(etabli, sample, tmp_path):
    for words, said in (
        (("--to", tmp_path / "x.csv"), "--format csv"), (("--format", "csv", "--to", tmp_path / "x.csv"), "dossier"),
    ):
        done = etabli("export", sample, *words, ok=False)
        assert done.returncode == 2 and said in done.stderr
    assert not list(tmp_path.iterdir())


def test_nothing_to_print_nothing_to_list_and_nothing_to_read_are_said(etabli, sample, tmp_path):
    file = tmp_path / "vide.etabli"
    etabli("init", file)
    for words in ((file, "verbatim"), (sample, "verbatim", "--only", "V-9999")):
        done = etabli("print", *words, "-o", tmp_path / "x", ok=False)
        assert done.returncode == 1 and "rien à imprimer" in done.stderr
    done = etabli("list", file, "verbatim")
    assert done.stdout == "" and "Rien" in done.stderr
    assert etabli("list", file, "verbatim", "--json").stdout.split() == ["[", "]"]
    (tmp_path / "dossier").mkdir()
    for source, said in ((tmp_path / "dossier", "ni classeur ni CSV"), (sample, "espace de travail")):
        done = etabli("import", file, source, ok=False)
        assert done.returncode == 1 and said in done.stderr


def test_a_search_reads_every_table(etabli, sample):
    told = etabli("list", sample, "lieux", "--search", "vauclair").stdout.splitlines()[1:]
    assert told and all("auclair" in line for line in told)
    told = etabli("list", sample, "personnes", "--search", "NADIA").stdout.splitlines()[1:]
    assert told and all("Nadia" in line for line in told)


def test_why_a_file_cannot_be_written_is_said_in_french(etabli, sample, tmp_path):
    (tmp_path / "sorties").write_text("un fichier")
    done = etabli("print", sample, "étonnements", "-o", tmp_path / "sorties", ok=False)
    assert done.returncode == 1 and "un fichier porte le nom de ce dossier" in done.stderr
    assert "operation" not in done.stderr


def test_the_service_opens_the_file_it_is_named_after():
    """%I would read the hyphen of « ma-residence » as a slash."""
    unit = (ROOT / ".ci/etabli@.service").read_text(encoding="utf-8")
    assert "%h/Etabli/%i.etabli" in unit and "%I" not in unit
