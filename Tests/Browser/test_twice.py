"""Two people on one thing, one form sent twice, a session that ends: nothing is wiped or lost."""
import pytest
from playwright.sync_api import expect

from conftest import WORKBOOK, entered, serving, workspace
from gestures import sound, speak

ROW = "/write/verbatim/V-0012"


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    """A site of its own: these stories write."""
    file = workspace(tmp_path_factory.mktemp("twice") / "essai.etabli", WORKBOOK)
    with serving(file) as link:
        yield entered(chromium, link)


def keep(page):
    page.locator("form.writing button.main, form.crossing button.main").click()


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width, language", [(1280, "fr"), (390, "en")])
def test_both_wordings_are_shown_and_one_is_chosen(open_page, width, language, scripts):
    one, other = open_page(width, scripts=scripts), open_page(width, scripts=scripts)
    one.goto("/")
    speak(one, language)
    for page in (one, other):
        page.goto(ROW)
    mine = f"Mes mots {width} {scripts} : « entiers »"
    one.fill("#words", f"Les mots de l’autre {width} {scripts}")
    keep(one)
    other.fill("#words", mine)
    other.fill("#notes", f"notes {width} {scripts}")
    keep(other)
    expect(other.locator(".crossed")).to_have_count(1)
    expect(other.locator(".wording").first).to_have_text(f"Les mots de l’autre {width} {scripts}")
    expect(other.locator(".wording").last).to_have_text(mine)
    if scripts:
        sound(other)
    other.locator("#pick-words-typed").check()
    keep(other)
    expect(other.locator(".done")).to_contain_text("V-0012")
    other.goto(ROW)
    expect(other.locator("#words")).to_have_value(mine)
    expect(other.locator("#notes")).to_have_value(f"notes {width} {scripts}")


def test_an_impatient_hand_writes_once(open_page):
    page = open_page()
    page.goto("/write/verbatim")
    speak(page, "fr")
    page.fill("#words", "Une fois suffitvraiment")
    page.locator("form.writing button.main").dblclick()
    page.wait_for_url("**done=**")
    expect(page.locator(".done")).to_contain_text("Une fois")
    page.go_back()
    page.fill("#words", "Une fois suffitvraiment")
    keep(page)
    expect(page.locator("h1")).to_have_text("Déjà écrit à l’instant")
    sound(page)
    page.goto("/search?q=suffitvraiment")
    expect(page.locator("main")).to_contain_text("1 résultat")


@pytest.mark.parametrize("width", [1280, 390])
def test_what_was_typed_comes_back_after_the_session(open_page, site, width):
    page = open_page(width)
    typed = f"Il a dit, « pas comme ça » ;\n\net {width} fois plus bas"
    page.goto("/write/verbatim?back=/verbatim")
    page.fill("#words", typed)
    page.locator("#key").check()
    page.context.clear_cookies()
    keep(page)
    expect(page.locator("main")).to_contain_text("etabli serve")
    expect(page.locator(".typed")).to_contain_text("pas comme ça")
    sound(page)
    # Someone who is still not in gets the same page, with all of it.
    page.locator("main button.main").click()
    expect(page.locator(".typed")).to_contain_text("pas comme ça")
    page.context.add_cookies(site[1]["cookies"])
    page.locator("main button.main").click()
    expect(page.locator("#words")).to_have_value(typed)
    expect(page.locator("#key")).to_be_checked()
    sound(page)
    keep(page)
    expect(page.locator(".done")).to_contain_text("pas comme ça")


def test_every_act_is_found_and_undone_from_the_page_of_acts(open_page):
    page = open_page()
    for number in range(9):
        page.goto("/write/verbatim")
        page.fill("#words", f"Mot numéro {number}")
        keep(page)
    page.goto("/acts")
    speak(page, "fr")
    sound(page)
    for _ in range(9):
        page.goto("/#latest")
        page.locator("#latest .acts form button").first.click()
        expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    page.goto("/search?q=num%C3%A9ro")
    assert "Mot numéro" not in page.locator("main").inner_text()
