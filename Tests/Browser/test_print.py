"""What is printed from the site: chosen, seen, prepared, fetched; a kit copied and its words changed."""
import re
import shutil
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import serving, workspace
from gestures import faults, sound, speak


def drawn(page):
    """The picture of the sheet, once it is drawn."""
    picture = page.locator(".seen img")
    expect(picture).to_be_visible()
    page.wait_for_function("document.querySelector('.seen img').complete")
    assert picture.evaluate("image => image.naturalWidth") > 100
    return picture.get_attribute("src")


@pytest.mark.parametrize("width, scripts", [(1280, True), (390, True), (1280, False)])
def test_a_deck_is_chosen_changed_prepared_and_fetched(open_page, tmp_path, width, scripts):
    page = open_page(width, scripts=scripts)
    page.goto("/print", wait_until="domcontentloaded")
    if scripts:
        speak(page, "fr")
    page.goto("/print", wait_until="domcontentloaded")
    page.locator("a[href='/print/kits/residence/recruiters']").click()
    expect(page.locator(".seen img")).to_be_visible()
    before = page.locator(".seen img").get_attribute("src")
    if scripts:
        drawn(page)
    page.locator("#sheet").select_option("A3")
    page.locator("input[name=grey]").check()
    page.locator(".choices .go button").click()
    page.wait_for_url("**sheet=A3**")
    assert "grey=1" in page.url and page.locator("#sheet").input_value() == "A3"
    after = drawn(page) if scripts else page.locator(".seen img").get_attribute("src")
    assert after != before
    first, second = (page.request.get(address).body() for address in (before, after))
    assert first != second and second.startswith(b"<?xml")
    page.locator(".prepare button.main").click()
    page.wait_for_url("**/prints/**")
    assert faults(page) == [] if scripts else True
    place = page.url
    page.goto("/print", wait_until="domcontentloaded")
    page.locator(f".jobs a[href='{place[place.index('/prints'):]}']").click()
    expect(page.locator(".files a")).to_have_count(1, timeout=30_000)
    with page.expect_download() as waited:
        page.locator(".files a").click()
    download = waited.value
    assert download.suggested_filename == "cartes-recruteurs-et-postures.pdf"
    file = tmp_path / "fetched.pdf"
    download.save_as(file)
    facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    sizes = sorted(float(side) for side in re.search(r"Page size:\s+(\S+) x (\S+)", facts).groups())
    assert [round(side * 25.4 / 72) for side in sizes] == [297, 420], facts


def test_the_sheets_are_leafed_through_with_the_keyboard(open_page):
    page = open_page()
    page.goto("/print/verbatim")
    page.locator(".seen a[rel=next]").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**page=2")
    assert "/2.svg" in drawn(page)
    page.locator(".seen a[rel=prev]").click()
    page.wait_for_url(re.compile(r"/print/verbatim$"))


def test_verbatim_ticked_in_the_grid_become_cards(open_page):
    page = open_page()
    page.goto("/verbatim")
    for number in (0, 2, 3):
        page.locator(".tick input").nth(number).check()
    page.get_by_role("button", name="En cartes").click()
    page.wait_for_url("**/print/verbatim?only=**")
    assert page.url.count("only=") == 3 and "token" not in page.url
    drawn(page)
    assert page.locator(".choices .filters a.chip").count() == 3
    assert faults(page) == []


@pytest.fixture
def own_site(tmp_path):
    """The link of a site of one's own, over words of which some fit no card."""
    table = tmp_path / "verbatim.csv"
    table.write_text("mots;profil\nOui.;un artisan\n" + "On parle encore. " * 600 + ";un artisan\n")
    with serving(workspace(tmp_path / "essai.etabli", table)) as link:
        yield link


@pytest.mark.parametrize("width", [1280, 390])
def test_words_that_fit_no_card_are_shown_on_it_and_told(chromium, own_site, width):
    page = chromium.new_context(viewport={"width": width, "height": 900}).new_page()
    page.goto(own_site)
    page.goto(own_site.split("/enter")[0] + "/print/verbatim")
    expect(page.locator(".refused li")).to_have_count(1)
    sound(page)
    # That one is left aside, the other is printed.
    assert page.locator(".prepare").count() == 1
    page.locator(".unfit a").first.click()
    page.wait_for_url("**page=2")
    drawn(page)
    page.locator(".unfit a[href='/verbatim/V-0002']").click()
    expect(page.locator("h1")).to_have_text("V-0002")
    page.context.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_a_kit_is_copied_its_words_changed_and_printed(chromium, own_site, tmp_path, width):
    page = chromium.new_context(viewport={"width": width, "height": 900}).new_page()
    page.goto(own_site)
    address = own_site.split("/enter")[0]
    page.goto(address + "/kits")
    page.locator("#copy-sprint").fill("Nos défis")
    page.locator("form[action='/kits/sprint/copy'] button").click()
    expect(page.locator(".done")).to_contain_text("copié")
    sound(page)
    page.locator("a[href='/kits/nos%2Ddefis/challenges/fr']").click()
    expect(page.locator(".cardwords fieldset").first).to_be_visible()
    sound(page)
    page.locator("#c-0-2").fill("mot " * 400)
    page.locator(".cardwords button.main").click()
    expect(page.locator(".faulty .fault")).to_contain_text("mm")
    sound(page)
    page.locator("#c-0-2").fill("Et si l’on commençait par écouter ?")
    last = page.locator(".cardwords fieldset").count() - 1
    page.locator(f"#c-{last}-0").fill("DF-99")
    page.locator(f"#c-{last}-1").fill("La file")
    page.locator(".cardwords button.main").click()
    expect(page.locator(".done")).to_contain_text("enregistré")
    expect(page.locator(".cardwords fieldset")).to_have_count(last + 2)
    written = (tmp_path / "kits/nos-defis/decks/challenges.fr.csv").read_text(encoding="utf-8-sig")
    assert "commençait par écouter" in written and "DF-99;La file" in written
    page.locator(".cardwords .deeds a.button").click()
    drawn(page)
    page.context.close()
    shutil.rmtree(tmp_path / "kits")
