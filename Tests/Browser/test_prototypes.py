"""What is written of a prototype where it is read."""
import pytest
from playwright.sync_api import expect

from gestures import faults, fits, speak, undo


@pytest.fixture
def prototype(open_page):
    """Opens the page of a prototype in French, at the width of a phone unless told otherwise."""

    def opened(reference, width=390, **options):
        page = open_page(width, **options)
        page.goto("/")
        speak(page, "fr")
        page.goto(f"/prototypes/{reference}")
        return page

    return opened


@pytest.mark.parametrize("scripts", [True, False])
def test_feedback_is_added_in_two_taps_on_a_phone(prototype, scripts):
    page = prototype("P-11", scripts=scripts)
    assert page.locator("#heard-profile").input_value() != "", "the last one is proposed"
    page.locator("#heard-words").fill("On s’est parlé devant la carte.")
    button = page.locator(".hearing .stance.resisting")
    assert button.bounding_box()["height"] >= 56
    button.click()
    expect(page.locator(".done")).to_contain_text("Retour gardé")
    kept = page.locator(".found li", has_text="On s’est parlé devant la carte.")
    expect(kept).to_have_count(1)
    if scripts:
        assert faults(page) == []
    fits(page)
    undo(page)
    expect(kept).to_have_count(0)


def test_words_collected_already_become_feedback_then_are_chosen(prototype):
    page = prototype("P-11")
    page.locator("#find-heard summary").click()
    page.locator("#find").fill("recruter")
    page.locator("#find-heard .seek button").click()
    page.wait_for_url("**find=recruter**")
    assert faults(page) == []
    hit = page.locator("#find-heard .found li").first
    reference = hit.locator(".ref").inner_text()
    hit.locator(".stance.favourable").click()
    kept = page.locator(".found li", has=page.locator(f"a.ref[href='/verbatim/{reference}']"))
    expect(kept).to_have_count(1)
    kept.locator("button[value=choose]").click()
    expect(page.locator(".done")).to_contain_text("Retour choisi")
    expect(kept.locator(".chip")).to_be_visible()
    undo(page)
    expect(kept.locator(".chip")).to_have_count(0)
    kept.locator("button[value=remove]").click()
    expect(kept).to_have_count(0)


def test_a_threshold_is_set_counted_and_undone(prototype):
    page = prototype("P-09", width=1280)
    page.locator("form[action$='/threshold']").locator("xpath=..").locator("summary").click()
    page.locator("#threshold-counted").fill("structures servies")
    page.locator("#threshold-atLeast").fill("12")
    page.locator("#threshold-outOf").fill("10")
    page.locator("form[action$='/threshold'] button.main").click()
    expect(page.locator(".refused")).to_be_visible()
    assert page.locator("#threshold-atLeast").input_value() == "12"
    assert faults(page) == []
    page.locator("#threshold-atLeast").fill("4")
    page.locator("#threshold-result").fill("7")
    page.locator("form[action$='/threshold'] button.main").click()
    expect(page.locator("svg.threshold.reached")).to_be_visible()
    assert faults(page) == []
    undo(page)
    expect(page.locator("svg.threshold")).to_have_count(0)


def test_a_decision_is_given_with_its_reason_and_undone(prototype):
    page = prototype("P-11")
    page.locator("form[action$='/decision']").locator("xpath=..").locator("summary").click()
    page.locator("#decision-answer").select_option("oui")
    page.locator("form[action$='/decision'] button.main").click()
    expect(page.locator(".refused")).to_be_visible()
    page.locator("#decision-reason").fill("Une classe est prête.")
    page.locator("form[action$='/decision'] button.main").click()
    expect(page.locator(".decided")).to_contain_text("Une classe est prête.")
    assert faults(page) == []
    undo(page)
    expect(page.locator(".decided")).to_have_count(0)


def test_the_line_of_time_stays_within_the_page(prototype):
    for width in (360, 1280):
        page = prototype("P-01", width=width)
        drawing = page.locator("svg.timeline")
        expect(drawing).to_be_visible()
        box = drawing.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert page.locator(".moments li").count() == page.locator(".timeline .number").count()
