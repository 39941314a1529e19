"""The desk, quick with a script: each gesture is counted as a person makes it."""
import re

import pytest
from playwright.sync_api import expect

from conftest import WORKBOOK, entered, serving, workspace
from gestures import faults


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The sample workspace, copied for each test."""
    return workspace(tmp_path_factory.mktemp("bureau") / "montferrand.etabli", WORKBOOK)


@pytest.fixture
def desk(tmp_path, chromium, sample):
    """A page of a site of one's own, its words as the sample has them; loads are counted."""
    file = tmp_path / "bureau.etabli"
    file.write_bytes(sample.read_bytes())
    with serving(file, "--language", "fr") as link:
        address, state = entered(chromium, link)
        context = chromium.new_context(
            base_url=address, storage_state=state, viewport={"width": 1280, "height": 800})
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.loads = []
        page.on("load", lambda _: page.loads.append(page.url))
        wrong = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: said.type == "error"
                and "ERR_INTERNET" not in said.text and wrong.append(said.text))
        yield page
        context.close()
        assert wrong == []


def whole(page, selector):
    """How many of these are seen whole, without scrolling."""
    return page.locator(selector).evaluate_all(
        "all => all.filter(one => { const box = one.getBoundingClientRect();"
        " return box.top >= 0 && box.bottom <= innerHeight; }).length")


def test_eight_quotes_are_whole_on_a_desk_and_four_on_a_phone(desk):
    desk.goto("/verbatim")
    assert whole(desk, ".listed .what") >= 8
    desk.set_viewport_size({"width": 390, "height": 844})
    assert whole(desk, ".listed .what") >= 4


def test_a_theme_on_one_quote_costs_t_two_letters_and_enter(desk):
    desk.goto("/verbatim")
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    expect(desk.locator(".voice.open .ref")).to_have_text("V-0002")
    expect(desk.locator(".reader .ref")).to_have_text("V-0002")
    desk.loads.clear()
    for key in ("t", "p", "o", "Enter"):
        desk.keyboard.press(key)
    expect(desk.locator(".reader .own")).to_contain_text("posture")
    expect(desk.locator(".voice.open .tags")).to_contain_text("posture")
    # Focus is back on the row: the next key goes to the next quote, and the act can be undone.
    desk.keyboard.press("j")
    expect(desk.locator(".reader .ref")).to_have_text("V-0003")
    assert desk.loads == []


def test_the_last_act_is_undone_by_u_and_enter(desk):
    desk.goto("/verbatim?open=V-0002")
    before = desk.locator(".reader .own .tag").all_inner_texts()
    desk.locator("#reader-theme").fill("posture")
    desk.keyboard.press("Enter")
    expect(desk.locator(".reader .own")).to_contain_text("posture")
    desk.keyboard.press("u")
    expect(desk.locator(".done button")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator(".done")).to_contain_text("annulation", ignore_case=True)
    assert desk.locator(".reader .own .tag").all_inner_texts() == before


def test_ten_quotes_get_a_theme_by_two_clicks_with_shift_and_four_keys(desk):
    desk.goto("/verbatim")
    desk.loads.clear()
    boxes = desk.locator(".tick input")
    boxes.nth(0).click()
    boxes.nth(9).click(modifiers=["Shift"])
    expect(desk.locator(".bar .tally")).to_have_text("10 cochés")
    for key in ("t", "p", "o", "Enter"):
        desk.keyboard.press(key)
    expect(desk.locator(".done")).to_contain_text("Thème ajouté")
    expect(desk.locator(".listed .tag", has_text="posture").nth(9)).to_be_visible()
    expect(desk.locator(".bar")).to_be_hidden()
    assert desk.loads == []


def test_ticks_live_across_filters(desk):
    desk.goto("/verbatim")
    desk.locator(".tick input").nth(0).click()
    desk.locator("#q").fill("recruter")
    expect(desk.locator("p[role=status]")).not_to_have_text("147 résultats")
    desk.locator(".tick input").nth(0).click()
    expect(desk.locator(".bar .tally")).to_have_text("2 cochés")
    desk.locator(".bar input[name=theme]").fill("essai de deux")
    desk.keyboard.press("Enter")
    expect(desk.locator(".done")).to_contain_text("Thème ajouté")
    desk.goto("/verbatim?theme=essai%20de%20deux")
    expect(desk.locator("p[role=status]")).to_have_text("2 résultats")


def test_a_filter_acts_as_it_is_chosen_and_its_address_comes_back(desk):
    desk.goto("/verbatim")
    desk.loads.clear()
    desk.locator("#theme").select_option(index=1)
    desk.wait_for_url(re.compile("theme="))
    found = desk.locator("p[role=status]").inner_text()
    assert desk.loads == []
    desk.reload()
    expect(desk.locator("p[role=status]")).to_have_text(found)


def test_a_quote_is_tied_by_one_click_where_it_is_suggested(desk):
    desk.goto("/verbatim?open=V-0002")
    desk.loads.clear()
    button = desk.locator(".near button").first
    name = button.get_attribute("aria-label")
    button.click()
    pressed = desk.locator(f'.near button[aria-label="{name}"]')
    expect(pressed).to_have_attribute("aria-pressed", "true")
    expect(pressed).to_be_focused()
    expect(desk.locator(".voice.open .tags .chip")).to_contain_text(name.split("·")[1].strip())
    assert desk.loads == []


def test_back_and_forward_follow_the_words_opened(desk):
    desk.goto("/verbatim")
    for reference in ("V-0001", "V-0003"):
        desk.locator(".voice", has_text=reference).locator(".opens").click()
        expect(desk.locator(".reader .ref")).to_have_text(reference)
    desk.go_back()
    expect(desk.locator(".reader .ref")).to_have_text("V-0001")
    desk.go_back()
    expect(desk.locator(".reader")).to_have_count(0)
    desk.go_forward()
    expect(desk.locator(".reader .ref")).to_have_text("V-0001")


def test_anything_is_found_as_one_types(desk):
    desk.goto("/")
    desk.keyboard.press("/")
    expect(desk.locator("#everywhere")).to_be_focused()
    desk.keyboard.type("frigo")
    hit = desk.locator(".found-menu a").first
    expect(hit).to_contain_text("frigo")
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/verbatim/V-**")


def test_what_someone_just_said_is_kept_from_home_and_its_profile_holds(desk):
    desk.goto("/")
    desk.loads.clear()
    desk.keyboard.press("n")
    desk.keyboard.type("On m’a dit lundi, on est jeudi.")
    desk.locator(".saying .who label").first.click()
    profile = desk.locator(".saying [name=profile]:checked").input_value()
    desk.locator("#said").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(".done")).to_contain_text("On m’a dit lundi")
    expect(desk.locator("#said")).to_have_value("")
    expect(desk.locator(".heard .voice").first).to_contain_text("On m’a dit lundi")
    expect(desk.locator(".saying [name=profile]:checked")).to_have_value(profile)
    desk.locator("#said").fill("Deuxième.")
    desk.keyboard.press("Enter")
    expect(desk.locator(".heard .voice").first).to_contain_text("Deuxième.")
    assert desk.loads == []
    reference = desk.locator(".heard .voice .ref").first.inner_text()
    desk.goto(f"/write/verbatim/{reference}")
    expect(desk.locator("#profile")).to_have_value(profile)
    expect(desk.locator("#fidelity option:checked")).to_have_text("de mémoire", ignore_case=True)


def test_a_network_cut_in_the_middle_keeps_what_was_typed_and_says_so(desk):
    desk.goto("/verbatim?open=V-0002")
    desk.context.set_offline(True)
    desk.locator("#reader-theme").fill("coupure")
    desk.locator(".theming button").click()
    expect(desk.locator("main > .complaint")).to_contain_text("rien n’est perdu")
    expect(desk.locator("#reader-theme")).to_have_value("coupure")
    desk.context.set_offline(False)
    desk.locator(".theming button").click()
    expect(desk.locator(".reader .own")).to_contain_text("coupure")


def test_keys_are_listed_and_turned_off_in_one_setting(desk):
    desk.goto("/verbatim")
    desk.keyboard.press("?")
    expect(desk.locator("#keys")).to_be_visible()
    assert faults(desk) == []
    desk.locator("#keys button[value=off]").click()
    desk.wait_for_load_state()
    desk.keyboard.press("j")
    desk.wait_for_timeout(200)
    expect(desk.locator(".reader")).to_have_count(0)
    desk.locator(".settings button[popovertarget=keys]").click()
    desk.locator("#keys button[value=on]").click()
    desk.wait_for_load_state()
    desk.keyboard.press("j")
    expect(desk.locator(".reader .ref")).to_have_text("V-0001")


def test_the_same_gestures_work_without_a_script(desk, chromium):
    state = desk.context.storage_state()
    desk.goto("/verbatim")
    context = chromium.new_context(
        base_url=desk.url.split("/verbatim")[0], storage_state=state, java_script_enabled=False)
    page = context.new_page()
    page.goto("/verbatim")
    page.locator(".opens").nth(1).click()
    expect(page.locator(".reader .ref")).to_have_text("V-0002")
    page.locator("#reader-theme").fill("sans script")
    page.locator(".theming button").click()
    expect(page.locator(".reader .own")).to_contain_text("sans script")
    page.goto("/")
    page.locator("#said").fill("Sans script aussi.")
    page.locator(".saying button.main").click()
    expect(page.locator(".done")).to_contain_text("Sans script aussi")
    context.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("dark", ["light", "dark"])
def test_the_desk_is_accessible_open_and_ticked(desk, width, dark):
    desk.set_viewport_size({"width": width, "height": 844})
    desk.emulate_media(color_scheme=dark)
    for address in ("/", "/verbatim", "/verbatim?open=V-0012"):
        desk.goto(address)
        if address == "/verbatim":
            desk.locator(".tick input").first.click()
        assert faults(desk) == [], address
        assert not desk.evaluate("document.documentElement.scrollWidth > innerWidth"), address
