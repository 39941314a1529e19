"""What people who never open a terminal can do with the site."""
import pytest
from playwright.sync_api import expect

from gestures import faults, fits, sound, speak

PAGES = [
    "/", "/acts", "/verbatim", "/verbatim?only=unused&q=recruter",
    "/verbatim?q=introuvablexyz",
    "/verbatim/V-0012", "/hypotheses", "/hypotheses/H-07", "/prototypes", "/prototypes/P-04",
    "/trace/E-01", "/search", "/search?q=recruter", "/nowhere",
    "/write/verbatim", "/write/prototypes/P-04", "/write/people",
    "/astonishments", "/astonishments/E-01", "/astonishments/E-01?find=cahier",
    "/findings/C-01", "/hypotheses/H-07?find=recruter", "/hypotheses/H-01",
    "/verbatim/V-0012?find=rappel", "/trace/P-04",
    "/tour", "/settings", "/settings/health",
    "/help", "/help/print", "/accessibility",
    "/import", "/export", "/import/zut",
    "/print", "/print/verbatim", "/print/verbatim?only=V-0001&only=V-0002&grey=1", "/print/poster",
    "/print/prototypes?since=2018-01-01", "/print/kits/sprint/badges?duplex=fold",
    "/print/kits/residence/questions?sheet=50x50", "/print/replacements", "/takedown",
    "/kits", "/kits/sprint/challenges/fr",
    "/prototypes/P-04?find=rappel", "/board", "/board/new?kind=ask", "/board/D-08", "/board/O-20",
    "/people", "/people?role=resident&q=nad", "/people?q=introuvablexyz", "/people/PE-01",
    "/people/PE-01/erasure", "/encounters", "/encounters/new", "/encounters/R-01",
    "/encounters/R-01/quotes", "/debriefs", "/debriefs/B-01",
]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("width, scheme", [(1280, "light"), (390, "light"), (1280, "dark")])
def test_every_page_is_accessible_and_fits(open_page, width, scheme, language):
    page = open_page(width, scheme=scheme)
    page.goto("/")
    speak(page, language)
    for address in PAGES:
        page.goto(address)
        sound(page)


def test_pages_hold_at_360_pixels_and_at_twice_the_size(open_page):
    page = open_page(360)
    for address in PAGES:
        page.goto(address)
        fits(page)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        fits(page)


def test_whoever_did_not_come_in_sees_nothing(open_page):
    page = open_page(known=False)
    for address in PAGES:
        page.goto(address)
        assert "etabli serve" in page.content() or address == "/nowhere", address
        assert page.locator("nav").count() == 0, address
    assert faults(page) == []


def test_no_link_of_the_site_is_dead(open_page):
    page = open_page(scripts=False)
    seen, waiting = set(), ["/"]
    while waiting and len(seen) < 60:
        address = waiting.pop(0)
        if address in seen:
            continue
        seen.add(address)
        answer = page.request.get(address)
        assert answer.status == 200, address
        if "content-disposition" in answer.headers:
            continue
        page.goto(address, wait_until="domcontentloaded")
        for link in page.locator("a[href^='/']").all():
            waiting.append(link.get_attribute("href").split("#")[0])
    assert len(seen) > 30


def test_the_keyboard_alone_goes_from_a_search_to_a_prototype(open_page):
    page = open_page()
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    for _ in ("help", "search", "words"):
        page.keyboard.press("Shift+Tab")
    expect(page.locator("#everywhere")).to_be_focused()
    page.keyboard.type("p 4")
    page.keyboard.press("Enter")
    page.wait_for_url("**/prototypes/P-04")
    expect(page.locator("h1")).to_be_visible()


def test_the_rooms_open_on_a_phone_and_close_again(open_page):
    page = open_page(390, scripts=False)
    page.goto("/verbatim")
    expect(page.locator(".side nav")).to_be_hidden()
    page.locator(".menu").click()
    expect(page.locator(".side nav a[aria-current]")).to_be_visible()
    page.locator(".shut").click()
    expect(page.locator(".side nav")).to_be_hidden()
    page.locator(".menu").click()
    page.locator(".side nav a[href='/prototypes']").click()
    page.wait_for_url("**/prototypes")


@pytest.mark.parametrize("scripts", [True, False])
def test_the_grid_is_narrowed_and_widened_again(open_page, scripts):
    page = open_page(scripts=scripts)
    page.goto("/verbatim")
    speak(page, "fr")
    page.goto("/verbatim")
    all_found = page.locator("p[role=status]").inner_text()
    page.locator(".tabs a[href*=unused]").click()
    page.wait_for_url("**only=unused**")
    page.locator("#q").fill("recruter")
    if not scripts:
        page.locator(".filters button.narrow").click()
    page.wait_for_url("**q=recruter**")
    expect(page.locator(".tabs a[aria-current]")).to_contain_text("pas encore")
    expect(page.locator("p[role=status]")).not_to_have_text(all_found)
    page.locator(".go a").click()
    expect(page.locator("p[role=status]")).to_have_text(all_found)


def test_a_decision_leads_back_to_the_words_it_comes_from(open_page):
    page = open_page()
    page.goto("/prototypes")
    page.locator("h3 a").nth(4).click()
    page.locator(".chain a.chip.hypothesis").first.click()
    page.wait_for_url("**/hypotheses/**")
    page.locator(".voice .own a").first.click()
    page.wait_for_url("**/verbatim/**")
    expect(page.locator(".spoken.large")).to_be_visible()


def test_the_page_prints_without_its_navigation(open_page):
    page = open_page()
    page.goto("/verbatim/V-0012")
    page.emulate_media(media="print")
    expect(page.locator("nav").first).to_be_hidden()
    expect(page.locator(".spoken.large")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_several_verbatim_get_a_theme_at_once_and_lose_it_by_undo(open_page, width):
    page = open_page(width)
    page.goto("/verbatim?only=unused")
    speak(page, "fr")
    page.goto("/verbatim?only=unused")
    for number in (0, 2):
        page.locator(".tick input").nth(number).check()
    page.locator(".bar input[name=theme]").fill("essai de thème")
    page.locator(".bar button.main").click()
    expect(page.locator(".done")).to_contain_text("Thème ajouté")
    expect(page.locator(".done")).to_be_focused()
    assert page.url.startswith(page.url.split("/verbatim")[0] + "/verbatim?only=unused")
    expect(page.locator(".tag", has_text="essai de thème")).to_have_count(2)
    assert faults(page) == []
    page.locator(".done button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    expect(page.locator(".tag", has_text="essai de thème")).to_have_count(0)


def test_ticking_nothing_is_said_in_plain_words(open_page):
    page = open_page(scripts=False)
    page.goto("/verbatim")
    page.locator(".bar input[name=theme]").fill("tri")
    page.locator(".bar button.main").click()
    expect(page.locator("h1")).to_be_visible()
    assert page.locator("form.picking").count() == 0


def test_a_form_that_is_refused_says_what_and_where_and_loses_nothing(open_page):
    page = open_page(390)
    page.goto("/write/verbatim")
    speak(page, "fr")
    page.goto("/write/verbatim")
    page.get_by_label("Verbatim").fill("On rappelle le jeudi.")
    page.get_by_label("Date").fill("le 45 juin")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.locator(".refused")).to_be_focused()
    expect(page.get_by_label("Date")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_label("Verbatim")).to_have_value("On rappelle le jeudi.")
    assert faults(page) == []
    page.get_by_label("Date").fill("octobre 2017")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    expect(page.locator(".done")).to_contain_text("écrit")
    expect(page.locator(".spoken.large")).to_contain_text("On rappelle le jeudi.")
    page.locator(".done button").click()
    page.wait_for_url("**/verbatim?done=**")


def test_a_profile_is_widened_in_one_tap(open_page):
    page = open_page(390)
    page.goto("/verbatim/V-0003")
    speak(page, "fr")
    before = page.locator("article b").inner_text()
    page.locator(".act button").click()
    expect(page.locator(".done")).to_contain_text("Profil élargi")
    assert page.locator("article b").inner_text() != before
    page.locator(".done button").click()
    expect(page.locator("article b")).to_have_text(before)

