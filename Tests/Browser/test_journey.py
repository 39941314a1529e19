"""The whole way with the pages only: a workbook comes in, a decision and paper come out."""
import subprocess

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from gestures import sound, speak
from test_transfer import empty_site, fill  # noqa: F401


def give(page, book):
    page.locator("#files").set_input_files(book)
    page.locator(".drop button").click()


@pytest.mark.parametrize("width, language", [(1280, "fr"), (390, "en")])
def test_from_a_workbook_with_three_faults_to_cards_and_tracking(
    empty_site, tmp_path, width, language  # noqa: F811
):
    page = empty_site(width)
    page.goto("/import")
    with page.expect_download() as downloading:
        page.locator("a[href='/import/workbook']").click()
    book = tmp_path / "classeur.xlsx"
    downloading.value.save_as(book)
    filled = load_workbook(book)
    fill(filled, "Personnes", 3, prénom="Nadia")
    for row, purpose in ((3, "afficher le prénom"), (4, "citer les mots")):
        fill(filled, "Consentements", row, personne="Nadia", usage=purpose, canal="papier",
             réponse="oui", date="01/10/2017")
    fill(filled, "Verbatim", 3, verbatim="Je préfère une voix à un formulaire.", personne="Nadia",
         profil="une artisane", date="32/13/2017")
    fill(filled, "Verbatim", 4, profil="un élu")
    fill(filled, "Hypothèses", 3, énoncé="Rappeler vaut mieux qu’écrire.")
    fill(filled, "Étonnements", 3, titre="Le téléphone sonne", faits="On rappelle toujours.")
    fill(filled, "Prototypes", 3, nom="Le rappel du jeudi", **{"test du": "bientôt"})
    filled.save(book)
    give(page, book)
    expect(page.locator(".wrong")).to_have_count(3)
    sound(page)

    fields = page.locator(".wrong input:not([type=hidden])")
    for place, words in enumerate(("octobre 2017", "On n’a pas le temps.", "12/10/2017")):
        fields.nth(place).fill(words)
    page.locator("p.bar button.main").click()
    page.locator("form.bar button.main").click()
    expect(page.locator(".done")).to_be_focused()
    speak(page, language)

    page.goto("/verbatim")
    page.locator(".tick input").first.check()
    page.locator(".bar input[name=theme]").fill("téléphone")
    page.locator(".bar button.main").click()
    expect(page.locator(".tag", has_text="téléphone")).to_have_count(1)

    page.goto("/astonishments/E-01?find=V-0001")
    page.locator(".finder li button").first.click()
    expect(page.locator(".voices .ref", has_text="V-0001")).not_to_have_count(0)
    page.goto("/hypotheses/H-01?find=V-0001")
    page.locator(".finder li button").first.click()
    expect(page.locator(".sides section").first.locator(".ref")).to_contain_text(["V-0001"])
    expect(page.locator("body")).to_contain_text("Nadia")
    sound(page)

    page.goto("/prototypes/P-01")
    page.locator("#heard-words").fill("On m’a rappelée le soir même.")
    page.locator("button.stance.favourable, button[value=favourable]").first.click()
    expect(page.locator(".done")).to_be_visible() # in place: what is read and where one is stay
    expect(page.locator("main")).to_contain_text("On m’a rappelée le soir même.")
    sound(page)

    named = ["/verbatim", "/verbatim/V-0001", "/hypotheses/H-01", "/trace/V-0001"]
    for address in named:
        page.goto(address)
        expect(page.locator("main")).to_contain_text("Nadia")
    page.goto("/people/PE-01")
    page.locator("form[action$=withdrawal] button").click()
    expect(page.locator(".done")).to_be_focused()
    for address in named + ["/search?q=formulaire", "/astonishments/E-01"]:
        page.goto(address)
        expect(page.locator("main")).not_to_contain_text("Nadia")
        expect(page.locator("main")).not_to_contain_text("une voix")

    for what in ("verbatim", "prototypes"):
        page.goto(f"/print/{what}")
        page.locator(".prepare button.main").click()
        page.wait_for_url("**/prints/**")
        expect(page.locator(".files a")).to_have_count(1, timeout=30_000)
        with page.expect_download() as waited:
            page.locator(".files a").click()
        file = tmp_path / f"{what}.pdf"
        waited.value.save_as(file)
        words = subprocess.run(
            ["pdftotext", file, "-"], capture_output=True, text=True, check=True
        ).stdout
        assert "Nadia" not in words and "une voix" not in words
        assert ("le temps" if what == "verbatim" else "rappel du jeudi") in " ".join(words.split())
