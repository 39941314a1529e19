"""Every print opens, says its language, keeps its text, and names nobody who did not agree."""
import csv
import re
import subprocess

import pikepdf
import pytest

from conftest import ROOT

EXPECTED = {
    "verbatim.pdf", "etonnements.pdf", "frise-recrutement.pdf", "frise-recrutement-remplie.pdf",
    "frise-programme.pdf", "affiche-residence.pdf", "suivi-prototypes.pdf", "tableau-rers.pdf",
    "accord-et-information.pdf", "mur-prototypes.pdf", "tableau-rers-catalogue.pdf",
    "frise-recrutement-remplie-bandes.pdf", "frise-recrutement-remplie-calques.pdf",
}


def text(pdf, *options):
    done = subprocess.run(["pdftotext", *options, pdf, "-"], capture_output=True, text=True)
    return done.stdout


def test_every_print_of_the_list_is_there(prints):
    names = {file.name for file in prints.glob("*.pdf")}
    assert EXPECTED <= names
    assert any(name.startswith("cartes-") for name in names)


def test_qpdf_has_nothing_to_say(prints):
    for file in prints.glob("*.pdf"):
        done = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "WARNING" not in done.stdout + done.stderr


def test_fonts_are_embedded_cut_down_and_readable(prints):
    for file in prints.glob("*.pdf"):
        lines = subprocess.run(["pdffonts", file], capture_output=True, text=True).stdout
        rows = lines.splitlines()[2:]
        assert rows, file.name
        for row in rows:
            assert re.search(r"yes\s+yes\s+yes\s+\d+\s+\d+$", row), f"{file.name}: {row}"


def test_a_print_says_its_language_and_refuses_to_be_scaled(prints):
    for file in prints.glob("*.pdf"):
        with pikepdf.open(file) as pdf:
            assert str(pdf.Root.Lang) in ("fr", "en"), file.name
            assert pdf.Root.ViewerPreferences.PrintScaling == "/None", file.name
            assert str(pdf.docinfo["/Title"]), file.name


def test_every_page_of_the_sample_says_it_is_fictional(prints):
    tiles = {file.name for file in prints.glob("*-a[34].pdf")}
    assert tiles
    for name in EXPECTED | tiles:
        for number, page in enumerate(text(prints / name).split("\f")[:-1], 1):
            words = page.lower()
            # On a tile, a line of the wall may be read between the two.
            assert re.search(r"exemple.{0,40}fictif", words, re.S), f"{name}, page {number}"


def test_nobody_is_named_who_did_not_agree(prints):
    folder = ROOT / "Kits/residence/dossier"
    read = lambda name: list(
        csv.DictReader(open(folder / name, encoding="utf-8-sig"), delimiter=";")
    )
    people = {row["réf"]: row["prénom"] for row in read("personnes.csv")}
    agreed = {
        row["personne"] for row in read("consentements.csv")
        if row["usage"] == "afficher le prénom" and row["canal"] == "papier"
    }
    named = {people.get(key, key) for key in agreed}
    silent = set(people.values()) - named
    assert silent
    for name in EXPECTED - {"accord-et-information.pdf"}:
        words = set(re.findall(r"[\w’-]+", text(prints / name)))
        assert not (silent & words), f"{name}: {silent & words}"


def test_quotes_come_out_letter_for_letter(prints):
    words = re.sub(r"\s+", " ", text(prints / "verbatim.pdf", "-raw"))
    letters = re.sub(r"\W", "", words).lower()
    folder = ROOT / "Kits/residence/dossier"
    rows = csv.DictReader(open(folder / "verbatim.csv", encoding="utf-8-sig"), delimiter=";")
    missing = [
        row["réf"] for row in rows
        if re.sub(r"\W", "", row["version publiée"] or row["verbatim"]).lower() not in letters
    ]
    assert len(missing) <= 3, missing


def test_the_same_print_twice_gives_the_same_words(prints, sample, etabli, tmp_path):
    etabli("print", sample, "prototypes", "-o", tmp_path, "--on", "2019-10-07")
    assert text(tmp_path / "suivi-prototypes.pdf") == text(prints / "suivi-prototypes.pdf")


def test_a_public_keeps_its_colour_from_one_frieze_to_the_next(prints):
    """The employers are ochre beside the others, and alone on the second frieze."""
    ochre, blue = (0x9A, 0x60, 0x00), (0x24, 0x56, 0x9C)
    with pikepdf.open(prints / "frise-recrutement-remplie.pdf") as pdf:
        strokes = [
            {
                tuple(round(float(part) * 255) for part in words)
                for words, operator in pikepdf.parse_content_stream(page)
                if str(operator) == "RG"
            }
            for page in pdf.pages
        ]
    assert len(strokes) == 2
    assert {ochre, blue} <= strokes[0]
    assert ochre in strokes[1] and blue not in strokes[1]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_nothing_is_within_the_printers_margin(prints, name):
    """Poppler draws each page at 36 dpi in grey; the outer 4.5 mm must stay white."""
    image = subprocess.run(
        ["pdftoppm", "-r", "36", "-gray", prints / name], capture_output=True
    ).stdout
    edge = round(4.5 / 25.4 * 36) - 1
    position = 0
    page = 0
    while position < len(image):
        header = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", image[position:])
        width, height = int(header[1]), int(header[2])
        start = position + header.end()
        pixels = image[start:start + width * height]
        position = start + width * height
        page += 1
        for row in range(height):
            line = pixels[row * width:(row + 1) * width]
            outer = line if row < edge or row >= height - edge else line[:edge] + line[-edge:]
            assert min(outer) > 200, f"{name}, page {page}, row {row}"
