"""The exchange board, with someone beside the screen."""
import pytest
from playwright.sync_api import expect

from gestures import faults, fits, speak, undo


@pytest.fixture(params=[390, 1280])
def board(open_page, request):
    page = open_page(request.param)
    page.goto("/")
    speak(page, "fr")
    page.goto("/board")
    return page


def fill(page, words, area, who):
    page.locator("label[for=kind-ask]").click()
    page.locator("#card-title").fill(words)
    page.locator("#card-area").fill(area)
    page.locator("#card-member").fill(who)
    page.locator("form.newcard button.main").click()


def test_an_ask_typed_for_someone_new_stands_under_its_area_and_its_meeting_is_noted(board):
    page = board
    page.locator("a.button.main").click()
    assert faults(page) == []
    fill(page, "J’aimerais tailler mes rosiers sans les abîmer.", "Maison et jardin", "Yvonne")
    expect(page.locator(".done")).to_contain_text("ajoutée")
    assert faults(page) == []
    reference = page.locator("h1.ref").inner_text()
    page.goto("/board")
    area = page.locator("section.area", has=page.locator("h2", has_text="Maison et jardin"))
    expect(area.locator(".card-item", has_text="tailler mes rosiers")).to_be_visible()
    assert "Yvonne" in page.locator("main").inner_text(), "the team knows whom to call"
    fits(page)

    page.goto(f"/board/{reference}")
    page.locator(".pick label", has_text="rosier").first.click()
    page.locator("#meet-day").fill("2019-10-14")
    page.locator("form[action$='/meetings'] button.main").click()
    expect(page.locator(".met")).to_contain_text("14 octobre 2019")
    assert faults(page) == []
    undo(page)
    expect(page.locator(".met")).to_have_count(0)

    page.locator("button[value=down]").click()
    expect(page.locator(".done")).to_contain_text("retirée")
    assert "rosiers" not in page.locator("main").inner_text()
    assert faults(page) == []
    undo(page)
    page.goto("/")
    made = page.locator(".acts li:not(.undone)", has_text=f"{reference} ajoutée")
    made.locator("form button").first.click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    page.goto("/board")
    expect(page.locator(".card-item", has_text="tailler mes rosiers")).to_have_count(0)


def test_what_is_missing_is_said_beside_its_field(board):
    page = board
    page.goto("/board/new")
    page.locator("form.newcard").evaluate("form => form.noValidate = true")
    page.locator("#card-title").fill("Le pain")
    page.locator("form.newcard button.main").click()
    expect(page.locator("#kind-fault")).to_be_visible()
    page.locator("form.newcard").evaluate("form => form.noValidate = true")
    page.locator("label[for=kind-offer]").click()
    page.locator("form.newcard button.main").click()
    expect(page.locator("#card-member-fault")).to_be_visible()
    assert page.locator("#card-title").input_value().strip() == "Le pain"
    assert faults(page) == []


def test_targets_are_large(board):
    for target in board.locator("main a.button, .card-item > a").all()[:20]:
        assert target.bounding_box()["height"] >= 44
