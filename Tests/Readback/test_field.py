"""What is taken to the field: blank from nothing, filled from the sample."""
import subprocess

import pytest

SHEETS = {
    "rencontres": "rencontres.pdf",
    "carnet": "carnet.pdf",
    "débrief": "debrief-du-soir.pdf",
    "croisement": "croisement.pdf",
}


def text(pdf):
    done = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True)
    return " ".join(done.stdout.replace("\u202f", " ").split())


@pytest.mark.parametrize("what", SHEETS)
def test_every_blank_prints_from_an_empty_workspace(etabli, tmp_path, what):
    file = tmp_path / "vide.etabli"
    etabli("init", file, "--title", "Vide")
    etabli("print", file, what, "-o", tmp_path)
    assert text(tmp_path / SHEETS[what])
    subprocess.run(["qpdf", "--check", tmp_path / SHEETS[what]], check=True, capture_output=True)


def test_a_week_counts_its_calls(etabli, sample, tmp_path):
    etabli("print", sample, "rencontres", "--only", "J-07", "-o", tmp_path)
    said = text(tmp_path / "rencontres.pdf")
    assert "37 appels pour 10 rencontres faites" in said
    assert "sa fille se marie" in said and "exemple fictif" in said.lower()


def test_an_encounter_prints_its_questions_its_agreement_and_its_notebook(
    etabli, sample, tmp_path
):
    etabli("print", sample, "carnet", "--only", "R-21", "-o", tmp_path)
    said = text(tmp_path / "carnet.pdf")
    assert "Votre dernier recrutement" in said and "Carnet de terrain" in said
    assert "R-21" in said


def test_a_trace_tells_who_enriched_an_orientation(etabli, sample):
    said = etabli("trace", sample, "H-01").stdout
    assert "enrichie par l’agence de Vauclair" in said
    assert said.index("enrichie par") < said.index("retenue")


def test_the_command_tells_a_week(etabli, sample):
    said = etabli("meet", sample, "J-07").stdout
    assert "37" in said and "R-31" in said
    assert etabli("meet", sample, "R-21", "zut", ok=False).returncode == 2
