"""A week in the field: ten encounters wanted, eight happen, their words, the evening, a crossing."""
import re

import pytest
from playwright.sync_api import expect

from conftest import WORKBOOK, entered, serving, workspace
from gestures import sound, speak


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    """A site of its own, that these gestures may change."""
    file = workspace(tmp_path_factory.mktemp("field") / "terrain.etabli", WORKBOOK)
    with serving(file) as link:
        yield entered(chromium, link)


def counted(page):
    """How many calls and encounters the week tells: « 9 appels pour 8 rencontres faites »."""
    text = page.locator("main").inner_text().replace("\u00a0", " ").replace("\u202f", " ")
    found = re.search(r"(\d+) appels? pour (\d+) rencontres?", text)
    return (int(found[1]), int(found[2])) if found else (0, 0)


@pytest.mark.parametrize("width, scripts", [(1280, True), (390, False)])
def test_a_week_is_arranged_lived_and_debriefed(open_page, width, scripts):
    page = open_page(width, scripts=scripts)
    check = sound if scripts else lambda page: None
    page.goto("/")
    speak(page, "fr")

    page.goto("/encounters")
    page.get_by_role("link", name="Rencontres de la semaine").click()
    check(page)
    if page.locator("#count").is_hidden():
        page.get_by_text("Il nous faudrait…").click()
    before = counted(page)
    page.locator("#kind").select_option("entretien")
    page.locator("#profile").fill("un artisan")
    page.locator("#guide").fill(f"Guide {width}") # two alike in a moment would be one
    page.locator("#count").fill("10")
    page.get_by_role("button", name="Les écrire").click()
    expect(page.locator(".done")).to_be_visible()
    names = page.locator("section[aria-labelledby=to-arrange] .ref").all_inner_texts()
    wanted = [name.strip() for name in names][-10:]
    assert len(wanted) == 10
    check(page)

    for name in wanted[:8]:
        page.goto(f"/encounters/{name}")
        page.get_by_role("button", name=re.compile("^D’accord")).click()
        page.get_by_role("button", name=re.compile("^C’est fait")).click()
        expect(page.locator(".done")).to_be_visible()
    page.goto(f"/encounters/{wanted[8]}")
    page.get_by_label("Pourquoi", exact=True).fill("fermé le mardi")
    page.get_by_role("button", name=re.compile("^N’aura pas lieu")).click()
    expect(page.locator("article")).to_contain_text("fermé le mardi")
    check(page)
    page.goto("/encounters/week")
    assert counted(page) == (before[0] + 9, before[1] + 8)
    check(page)

    page.goto(f"/encounters/{wanted[0]}/quotes")
    page.locator("#line1-words").fill("On rappellera demain.")
    page.get_by_role("button", name="Enregistrer ces lignes").click()
    expect(page.locator(".done")).to_be_visible()

    page.goto("/debriefs/evening")
    expect(page.locator("section[aria-labelledby=silent]")).to_contain_text(wanted[1])
    check(page)
    page.locator("#about-1").fill(wanted[1])
    page.locator("#line-1").fill("Il a ri avant de répondre.")
    page.locator("#line-2").fill("Trois portes, une seule question.")
    page.get_by_role("button", name="Tout enregistrer").click()
    expect(page.locator(".done")).to_be_visible()
    expect(page.locator("section[aria-labelledby=silent]")).not_to_contain_text(wanted[1])
    check(page)

    page.goto("/hypotheses/H-15")
    page.get_by_role("link", name="Noter un croisement").click()
    page.locator("#by").fill("une mairie")
    page.locator("#adds").fill(f"Un banc devant la porte, {width}.")
    page.locator("button.main").first.click()
    expect(page.locator(".enriched")).to_contain_text(f"Un banc devant la porte, {width}.")
    check(page)
