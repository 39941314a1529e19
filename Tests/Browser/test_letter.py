"""What is typed in a real browser is what is kept, and what is saved untouched stays as it is."""
import csv
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import program, serving, workspace

WORDS = "  On tourne en rond, vraiment ; « non »\n\n\t\"oui\", e\u0301te\u0301 👩🏽‍🔧 \u05e9\u05dc\u05d5\u05dd\u00a0 "


@pytest.fixture
def typing(tmp_path, chromium):
    """A page of a site whose places and themes hold commas and line ends."""
    places = tmp_path / "lieux.csv"
    places.write_text('nom\n"Gare, quai 2"\n"Deux\nlignes"\n')
    words = tmp_path / "verbatim.csv"
    words.write_text(
        'verbatim;profil;lieu;thèmes\n"On tourne en rond, vraiment";"une aide, à domicile";'
        '"Gare, quai 2";"accueil, suivi; délais"\nDeux.;;"Deux\nlignes";"accueil, suivi;"\n'
    )
    file = workspace(tmp_path / "virgules.etabli", places, words)
    with serving(file) as link:
        context = chromium.new_context(base_url=link.split("/enter")[0])
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.goto(link)
        yield page, file
        context.close()


def rows(file, folder, table):
    """A table as it leaves by CSV, its first heading without the file and the act it tells of."""
    subprocess.run(
        [program(), "export", file, "--format", "csv", "--to", folder],
        check=True, capture_output=True,
    )
    with open(folder / f"{table}.csv", encoding="utf-8-sig", newline="") as lines:
        first, *others = next(csv.reader([next(lines)], delimiter=";"))
        headings = [first.split(" (")[0], *others]
        return list(csv.DictReader(lines, headings, delimiter=";"))


def test_a_form_saved_untouched_changes_nothing(typing, tmp_path):
    page, file = typing
    before = rows(file, tmp_path / "avant", "verbatim")
    for reference in ["V-0001", "V-0002"]:
        page.goto(f"/write/verbatim/{reference}")
        page.locator("form.writing button.main").click()
        expect(page.locator("body")).to_contain_text("Rien n’a changé")
    assert rows(file, tmp_path / "apres", "verbatim") == before
    assert before[0]["thèmes"] == "accueil, suivi; délais"


def test_what_is_typed_is_what_is_kept(typing, tmp_path):
    page, file = typing
    page.goto("/write/verbatim")
    page.fill("#words", WORDS)
    page.fill("#themes", '"accueil, suivi", délais')
    page.fill("#place", "Gare, quai 2")
    page.locator("form.writing button.main").click()
    page.goto("/write/verbatim/V-0003")
    assert page.input_value("#words") == WORDS
    page.locator("form.writing button.main").click()
    expect(page.locator("body")).to_contain_text("Rien n’a changé")
    kept = rows(file, tmp_path / "tables", "verbatim")[2]
    assert kept["verbatim"] == WORDS
    assert kept["thèmes"] == "accueil, suivi; délais" and kept["lieu"] == "Gare, quai 2"
    assert [row["nom"] for row in rows(file, tmp_path / "t2", "lieux")] == [
        "Gare, quai 2", "Deux\nlignes",
    ]


def test_a_sign_that_no_file_can_hold_is_refused_beside_its_field(typing):
    page, _ = typing
    page.goto("/write/verbatim")
    page.fill("#words", "Un\u0008 mot")
    page.locator("form.writing button.main").click()
    expect(page.locator("#words-fault")).to_contain_text("U+0008")
