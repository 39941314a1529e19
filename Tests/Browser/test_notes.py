"""Notes pasted on a page become verbatim, with and without a script, on a desk and on a phone."""
import pytest
from playwright.sync_api import expect

from conftest import serving, workspace
from gestures import sound, speak, undo

NOTES = """Mardi 24 octobre 2017, agence de Val-Fleuri

Q : Comment ça se passe ?
Maëlle : On attend une heure, dit Rémi.
R : Appelez-moi au 06 12 34 56 78.
R : Moi je suis en arrêt maladie.
"""


@pytest.fixture
def page_of(tmp_path, chromium):
    """A page of a new workspace, of a width, that runs scripts or not."""
    file = workspace(tmp_path / "essai.etabli", title="Essai")
    with serving(file, TMPDIR=str(tmp_path)) as link:
        contexts = []

        def opened(width, scripts):
            context = chromium.new_context(
                base_url=link.split("/enter")[0], viewport={"width": width, "height": 900},
                java_script_enabled=scripts)
            contexts.append(context)
            page = context.new_page()
            page.set_default_timeout(10_000)
            page.goto(link)
            return page

        yield opened
        for context in contexts:
            context.close()


@pytest.mark.parametrize("width, scripts", [(1280, True), (390, True), (1280, False)])
def test_notes_are_pasted_read_again_kept_and_undone(page_of, width, scripts):
    page = page_of(width, scripts)
    check = sound if scripts else lambda page: None
    page.goto("/import")
    page.locator("a[href='/notes']").click()
    check(page)
    page.locator("#text").fill(NOTES)
    page.locator("#profile").fill("un artisan")
    page.locator(".noting .main").click()

    expect(page.locator("h1")).to_have_text("3 paroles proposées")
    check(page)
    rows = page.locator(".passages fieldset")
    expect(rows).to_have_count(3)
    expect(rows.nth(0).locator(".warning")).to_contain_text("Rémi")
    expect(rows.nth(1).locator(".warning")).to_contain_text("06 12 34 56 78")
    expect(rows.nth(2).locator(".warning")).to_contain_text("Santé")
    expect(page.locator("#p0-speaker")).to_have_value("Maëlle")
    expect(page.locator("#p0-place")).to_have_value("agence de Val-Fleuri")
    if scripts:
        speak(page, "en")
        expect(page.locator("h1")).to_have_text("3 passages proposed")
        check(page)
        speak(page, "fr")
    page.locator("#p0-words").fill("On attend une heure.")
    page.locator("#p2-keep").uncheck()
    page.locator("#p1-when").fill("32/13/2017")
    page.locator(".counted").click()

    expect(page.locator(".faulty .fault")).to_contain_text("32/13/2017")
    expect(page.locator("#p0-words")).to_have_value("On attend une heure.")
    expect(page.locator("#p2-keep")).not_to_be_checked()
    check(page)
    page.locator("#p1-when").fill("octobre 2017")
    page.locator(".counted").click()

    expect(page.locator("h1")).to_have_text("Verbatim")
    expect(page.locator(".voices")).to_contain_text("On attend une heure.")
    expect(page.locator(".voices > li")).to_have_count(2)
    undo(page)
    expect(page.locator(".voices > li")).to_have_count(0)
