"""From a quote to an astonishment, a hypothesis kept with its reason, and a drawn trace."""
import pytest
from playwright.sync_api import expect

from conftest import WORKBOOK, entered, serving, workspace
from gestures import sound, speak


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    """A site of its own, that these gestures may change."""
    file = workspace(tmp_path_factory.mktemp("sense") / "sens.etabli", WORKBOOK)
    with serving(file) as link:
        yield entered(chromium, link)


def move(page, state, reason):
    details = page.locator(".steps details", has_text="Nouvel état")
    if details.get_attribute("open") is None:
        details.locator("summary").click()
    page.locator(f"#state-{state}").check()
    page.locator("#move-reason").fill(reason)
    details.locator("button.main").click()


@pytest.mark.parametrize("width, scripts", [(1280, True), (390, False)])
def test_a_quote_is_linked_a_hypothesis_kept_and_all_of_it_undone(open_page, width, scripts):
    page = open_page(width, scripts=scripts)
    check = sound if scripts else lambda page: None
    page.goto("/")
    speak(page, "fr")

    page.goto("/astonishments/E-01")
    page.locator("#find").fill("V-0003")
    page.locator(".finder form[role=search] button").click()
    page.wait_for_url("**find=V-0003**")
    check(page)
    page.get_by_role("button", name="Joindre · V-0003").click()
    expect(page.locator(".done")).to_contain_text("Lien posé")
    expect(page.locator(".tied")).to_have_text("joint")
    expect(page.locator(".voices .ref", has_text="V-0003")).to_have_count(1)
    check(page)

    page.goto("/hypotheses/H-12?find=V-0003")
    page.get_by_role("button", name="Pour · V-0003").click()
    expect(page.locator(".tied")).to_have_text("relié, pour")
    expect(page.locator(".sides section").first.locator(".ref")).to_contain_text(["V-0003"])
    page.get_by_role("button", name="Contre · V-0003").click()
    expect(page.locator(".sides .against .ref", has_text="V-0003")).to_have_count(1)

    move(page, "explored", "")
    expect(page.locator(".done")).to_contain_text("Changement d’état")
    move(page, "refused", " ")
    expect(page.locator("#move-reason-fault")).to_contain_text("motif")
    expect(page.locator("#state-refused")).to_be_checked()
    check(page)
    move(page, "kept", "trois agences le demandent")
    expect(page.locator(".life")).to_contain_text("trois agences le demandent")
    check(page)

    moved = page.url
    page.goto("/trace/V-0003")
    expect(page.locator(".chain")).to_contain_text(["trois agences le demandent"])
    expect(page.locator(".chain").first).to_contain_text("E-01")
    assert page.locator(".drawing img").evaluate("image => image.naturalWidth") > 400
    check(page)

    page.goto(moved)
    page.locator(".done button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    expect(page.locator(".life", has_text="trois agences")).to_have_count(0)
    page.goto("/")
    page.locator(".acts li", has_text="Changement d’état").locator("form button").first.click()
    page.goto("/hypotheses/H-12")
    page.get_by_role("button", name="Délier V-0003 · H-12").click()
    expect(page.locator(".sides .ref", has_text="V-0003")).to_have_count(0)
    page.goto("/astonishments/E-01")
    page.get_by_role("button", name="Délier V-0003 · E-01").click()
    expect(page.locator(".voices .ref", has_text="V-0003")).to_have_count(0)


def test_for_and_against_stand_side_by_side_where_there_is_room(open_page):
    for width, is_beside in ((1280, True), (390, False)):
        page = open_page(width)
        page.goto("/hypotheses/H-01")
        tops = [side.bounding_box()["y"] for side in page.locator(".sides > section").all()]
        assert (abs(tops[0] - tops[1]) < 2) == is_beside


def test_one_hypothesis_ends_in_another_and_comes_back(open_page):
    page = open_page()
    page.goto("/hypotheses/H-02")
    speak(page, "fr")
    page.locator("summary", has_text="Fusionner").click()
    page.locator("#into").fill("H-01")
    page.locator(".steps details[open] button.main").click()
    expect(page.locator(".done")).to_contain_text("Hypothèses fusionnées")
    expect(page.locator(".steps details")).to_have_count(0)
    sound(page)
    page.locator(".done button").click()
    expect(page.locator(".steps details")).not_to_have_count(0)


def test_an_astonishment_is_written_in_four_questions(open_page):
    page = open_page(390)
    page.goto("/astonishments")
    speak(page, "fr")
    page.locator(".deeds a.main").click()
    page.locator("#title").fill("La chaise vide")
    page.locator("#facts").fill("Une chaise reste vide.")
    page.locator("#question").fill("Qui manque ?")
    page.locator("button.main").click()
    expect(page.locator("h1")).to_have_text("La chaise vide")
    expect(page.locator(".four")).to_contain_text("Qui manque")
    sound(page)
    page.locator(".done button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    expect(page.locator("h3", has_text="La chaise vide")).to_have_count(0)
