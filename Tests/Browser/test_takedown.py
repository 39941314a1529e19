"""A card printed in one tap, its words taken back, what must come down, what stands there then."""
import pytest
from playwright.sync_api import expect

from conftest import entered, serving, workspace
from gestures import sound

TABLES = {
    "personnes.csv": "réf;prénom;profil\nPE-01;Nadia;une sociologue\nPE-02;Ali;un employeur\n",
    "verbatim.csv": "mots;personne\nMon carnet est plein;PE-01\nOn attend;PE-02\n",
}


@pytest.fixture(scope="module")
def site(chromium, tmp_path_factory):
    folder = tmp_path_factory.mktemp("takedown")
    tables = folder / "tables"
    tables.mkdir()
    for name, rows in TABLES.items():
        (tables / name).write_text(rows, encoding="utf-8")
    file = folder / "lab" / "essai.etabli"
    file.parent.mkdir()
    with serving(workspace(file, tables)) as link:
        yield entered(chromium, link)


@pytest.mark.parametrize(
    "width, person, card", [(1280, "PE-01", "V-0001"), (390, "PE-02", "V-0002")])
def test_words_taken_back_are_followed_to_the_wall(open_page, width, person, card):
    page = open_page(width, scripts=False)
    page.goto(f"/verbatim/{card}")
    page.get_by_role("button", name="Imprimer cette carte").click()
    page.wait_for_url("**/prints/**")
    for _ in range(60):
        if page.locator(".files a").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    page.goto(f"/verbatim/{card}")
    expect(page.locator("article")).to_contain_text("Imprimé")
    page.goto(f"/people/{person}")
    page.locator("form[action$=withdrawal] button").click()
    page.wait_for_url(f"**/people/{person}?done=*")
    expect(page.locator("main div.warning")).to_contain_text(card)
    page.locator("main div.warning a").click()
    page.wait_for_url("**/takedown")
    expect(page.locator(".acts")).to_contain_text(f"{card} : cartes du")
    page.get_by_role("link", name="Imprimer les cartes de remplacement").click()
    page.wait_for_url("**/print/replacements")
    assert page.request.get(page.locator(".seen img").get_attribute("src")).ok
    page.goto("/takedown")
    page.get_by_role("button", name=f"C’est retiré · {card}").click()
    expect(page.locator(".done")).to_contain_text("etrait des murs noté")
    expect(page.locator(".acts")).to_have_count(0)
    expect(page.locator(".remarks")).to_contain_text("retiré du mur le")


@pytest.mark.parametrize("width", [1280, 390])
def test_its_pages_are_accessible_and_fit(open_page, width):
    page = open_page(width)
    for address in (
        "/takedown", "/print", "/print/replacements", "/verbatim/V-0001", "/people/PE-01",
    ):
        page.goto(address)
        sound(page)
