"""What is typed is what is kept, whatever happens to the file: one story, from pages and a terminal."""
import os
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import entered, program, serving, workspace
from gestures import sound

TABLES = {
    "personnes.csv": "réf;prénom;rôles;profil\nPE-01;Nadia;résident;une sociologue\n",
    "consentements.csv": "personne;usage;canal;réponse;date\n"
    "PE-01;citer les mots;papier;oui;02/10/2017\nPE-01;afficher le prénom;papier;oui;02/10/2017\n",
    "verbatim.csv": "réf;mots;personne;date\nV-0001;Mon carnet est plein de noms;PE-01;03/10/2017\n",
}
WORDS = "C’est long, très long ; et « seul », vraiment"


@pytest.fixture
def file(tmp_path):
    tables = tmp_path / "tables"
    tables.mkdir()
    for name, rows in TABLES.items():
        (tables / name).write_text(rows, encoding="utf-8")
    folder = tmp_path / "lab"
    folder.mkdir()
    return workspace(folder / "essai.etabli", tables)


@pytest.fixture
def site(chromium, file):
    with serving(file) as link:
        yield entered(chromium, link)


def told(*words):
    done = subprocess.run([program(), *map(str, words)], capture_output=True, text=True)
    return done.stdout + done.stderr


def on_paper(file, to):
    subprocess.run(
        [program(), "print", file, "verbatim", "--on", "2017-11-01", "-o", to], capture_output=True)
    pages = [
        subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
        for pdf in to.glob("*.pdf")
    ]
    return " ".join(" ".join(pages).split())


def save(page):
    page.locator("form.writing button.main").click()


@pytest.mark.parametrize("width, scripts", [(1280, True), (390, False)])
def test_nothing_is_lost_wrong_or_shown(open_page, file, tmp_path, width, scripts):
    page = open_page(width, scripts=scripts)
    # A sentence with its commas.
    page.goto("/write/verbatim")
    page.locator("#words").fill(WORDS)
    save(page)
    expect(page.locator(".done")).to_contain_text("V-0002")
    page.goto("/write/verbatim/V-0002")
    expect(page.locator("#words")).to_have_value(WORDS)
    save(page)
    expect(page.locator(".done")).to_contain_text("Rien n’a changé")

    # Two tabs on one row: neither wipes the other.
    other = open_page(width, scripts=scripts)
    page.goto("/write/verbatim/V-0002")
    other.goto("/write/verbatim/V-0002")
    page.locator("#words").fill(WORDS + ", dit-elle")
    save(page)
    other.locator("#words").fill(WORDS + ", dit-il")
    other.locator("#themes").fill("attente")
    save(other)
    expect(other.locator("#kept-words")).to_have_text(WORDS + ", dit-elle")
    expect(other.locator("#typed-words")).to_have_text(WORDS + ", dit-il")
    if scripts:  # axe is a script itself
        sound(other)
    other.locator("#pick-words-typed").check()
    other.locator("form.crossing button.main").click()
    expect(other.locator("main")).to_contain_text("vraiment, dit-il")
    expect(other.locator("main")).to_contain_text("attente")

    # Someone takes their words back: a print of last autumn does not bring them out again.
    assert "Nadia" in on_paper(file, tmp_path / "before")
    page.goto("/people/PE-01")
    page.locator("form[action$=withdrawal] button").click()
    expect(page.locator(".done")).to_be_visible()
    paper = on_paper(file, tmp_path / "after")
    assert "Nadia" not in paper and "carnet" not in paper and "dit-il" in paper

    # The file is given another name under the open site.
    page.goto("/debriefs")
    moved = file.with_name("autre.etabli")
    os.rename(file, moved)
    page.locator("#words").fill("Un soir, et sa virgule")
    save(page)
    expect(page.locator(".ground").first).to_contain_text("autre.etabli")
    assert "Un soir" not in told("list", moved, "débriefs", "--language", "fr")
    os.rename(moved, file)
    page.goto("/debriefs")
    expect(page.locator(".ground")).to_have_count(0)
    page.locator("#words").fill("Un soir, et sa virgule")
    save(page)
    expect(page.locator(".done")).to_be_visible()
    assert "Un soir, et sa virgule" in told("list", file, "débriefs", "--language", "fr")
    assert WORDS + ", dit-il" in told("list", file, "verbatim", "--language", "fr").replace("\n", " ")
