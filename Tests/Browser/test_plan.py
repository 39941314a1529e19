"""A plan, prepared without a script, on a phone and on a laptop."""
import pytest
from playwright.sync_api import expect

from gestures import faults, fits, speak, undo


@pytest.fixture(params=[390, 1280])
def plan(open_page, request):
    page = open_page(request.param)
    page.goto("/")
    speak(page, "fr")
    return page


def chosen(page, title):
    page.locator(".slots .slot a", has_text=title).first.click()
    return page.locator("#chosen")


def test_the_sprint_of_the_sample_reads_by_day_and_by_team_and_to_scale(plan):
    page = plan
    page.goto("/plan")
    page.locator("a", has_text="Sprint de Saint-Rémi").click()
    expect(page.locator(".slots").first).to_contain_text("Accueil, café, badges")
    assert faults(page) == []
    page.locator("nav.jump a", has_text="Mardi").click()
    page.locator("nav.jump a", has_text="C").last.click()
    expect(page.locator(".slots")).to_contain_text("Écouter la boulangère")
    assert "Marcher jusqu’au garage" not in page.locator(".slots").inner_text()
    fits(page)
    page.goto("/plan/J-02?view=scale")
    expect(page.locator("table.scale").first).to_contain_text("Au garage, regarder")
    assert faults(page) == []


def test_a_sequence_is_lengthened_undone_and_what_is_to_settle_is_mended(plan):
    page = plan
    page.goto("/plan/J-02?day=2017-07-11")
    chosen(page, "Parlez-moi de")
    page.locator("#chosen button", has_text="+ 5 min").click()
    expect(page.locator("#chosen")).to_contain_text("30")
    expect(page.locator("section[aria-labelledby=to-settle]")).to_be_visible()
    undo(page)
    expect(page.locator("#chosen")).to_contain_text("25")
    mend = page.locator("button[value=mend]").first
    words = mend.inner_text()
    mend.click()
    expect(page.locator("button[value=mend]", has_text=words)).to_have_count(0)
    undo(page)
    assert faults(page) == []


def test_what_cannot_be_is_said_above_the_plan_and_what_was_typed_stays(plan):
    page = plan
    page.goto("/plan/J-03")
    page.locator("#day-item").fill("2017-09-12")
    page.locator("#day-from").fill("18 h")
    page.locator("button[value=day]").click()
    expect(page.locator(".refused")).to_contain_text("avant le début")
    assert faults(page) == []


def titles(page):
    return page.locator(".slots .slot h3").all_inner_texts()


def test_a_sequence_is_dragged_its_end_pulled_and_the_arrows_do_the_same(open_page):
    page = open_page(1280)
    page.goto("/")
    speak(page, "fr")
    page.goto("/plan/J-02?day=2017-07-12")
    before = titles(page)
    grips = page.locator(".slots .grip")
    assert grips.count() == len(before)
    assert faults(page) == []
    # By hand: the second sequence goes after the fourth.
    last = page.locator(".slots .slot").nth(3).bounding_box()
    grips.nth(1).hover()
    page.mouse.down()
    page.mouse.move(last["x"] + 40, last["y"] + last["height"] * 0.6)
    page.mouse.move(last["x"] + 40, last["y"] + last["height"] * 0.9)
    expect(page.locator(".slot.drop-after")).to_have_count(1)
    page.mouse.up()
    expect(page.locator(".done")).to_be_visible()
    assert titles(page) != before
    undo(page)
    page.goto("/plan/J-02?day=2017-07-12")
    assert titles(page) == before
    # Its end, pulled: ten minutes more.
    slot = page.locator(".slots .slot").first
    length = slot.locator("p.soft").inner_text()
    slot.locator(".pull").scroll_into_view_if_needed()
    box = slot.locator(".pull").bounding_box()
    page.mouse.move(box["x"] + 8, box["y"] + 6)
    page.mouse.down()
    page.mouse.move(box["x"] + 8, box["y"] + 14)
    page.mouse.move(box["x"] + 8, box["y"] + 22)
    page.mouse.up()
    expect(slot.locator("p.soft")).not_to_have_text(length)
    undo(page)
    page.goto("/plan/J-02?day=2017-07-12")
    # By keys: the handle keeps the focus, so that one goes on.
    slot = page.locator(".slots .slot").first
    slot.locator(".grip").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".slots .slot").first.locator("p.soft")).not_to_have_text(length)
    expect(page.locator(".slots .slot").first.locator(".grip")).to_be_focused()
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".slots .slot").first.locator("p.soft")).to_have_text(length)
