"""The house: an empty workspace is begun, chosen for, toured, backed up; on a site of its own."""
import pytest
from playwright.sync_api import expect

from conftest import entered, serving, workspace
from gestures import sound, speak


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("house")


@pytest.fixture(scope="module")
def site(chromium, folder):
    """An empty workspace's."""
    with serving(workspace(folder / "vide.etabli")) as link:
        yield entered(chromium, link)


@pytest.fixture
def page(open_page, request):
    return open_page(getattr(request, "param", 1280))


def every_state(page, *addresses):
    """Each page in both languages, accessible and no wider than the screen."""
    for language in ("en", "fr"):
        page.goto("/")
        speak(page, language)
        for address in addresses:
            page.goto(address)
            sound(page)


@pytest.mark.parametrize("page", [390, 1280], indirect=True)
def test_an_empty_workspace_is_filled_with_the_example_and_emptied_by_undo(page):
    every_state(page, "/", "/tour", "/settings")
    page.goto("/tour")
    assert page.locator(".steps .taken").count() < 2
    page.goto("/")
    page.get_by_role("button", name="Remplir avec l’exemple").click()
    expect(page.locator(".done")).to_contain_text("import")
    expect(page.locator(".counts li")).to_have_count(5)
    every_state(page, "/", "/tour")
    page.goto("/tour")
    assert page.locator(".steps .taken").count() >= 6
    page.goto("/#latest")
    page.locator(".acts button").first.click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    expect(page.get_by_role("button", name="Remplir avec l’exemple")).to_be_visible()


def test_choosing_a_network_makes_the_rest_step_back_within_reach(page):
    page.goto("/")
    speak(page, "fr")
    page.get_by_role("button", name="Un réseau").click()
    expect(page.locator("h2", has_text="Qu’est-ce qui vous amène")).to_have_count(0)
    expect(page.locator(".side nav").get_by_text("Prototypes")).to_be_hidden()
    every_state(page, "/", "/prototypes", "/settings")
    page.goto("/")
    page.locator(".side nav summary").click()
    page.locator(".side nav").get_by_text("Prototypes").click()
    expect(page.locator(".side nav a[aria-current=page]")).to_contain_text("Prototypes")
    page.goto("/settings#purpose")
    page.get_by_role("button", name="Un peu de tout").click()
    expect(page.locator(".side nav details a[href='/hypotheses']")).to_have_count(0)


@pytest.mark.parametrize("page", [390, 1280], indirect=True)
def test_a_backup_is_made_downloaded_and_put_back_beside(page, folder):
    page.goto("/settings")
    speak(page, "fr")
    page.goto("/settings")
    page.get_by_role("button", name="Sauvegarder maintenant").click()
    expect(page.locator(".done")).to_be_focused()
    expect(page.locator(".done")).to_contain_text("est dans le dossier")
    sound(page)
    with page.expect_download() as download:
        page.locator(".done a").click()
    assert download.value.suggested_filename.startswith("vide (")
    assert open(download.value.path(), "rb").read(15) == b"SQLite format 3"
    every_state(page, "/settings", "/settings/health")
    page.goto("/settings")
    page.get_by_role("link", name="Revenir à").first.click()
    sound(page)
    page.get_by_role("button", name="Remettre dans un nouveau fichier").click()
    expect(page.locator(".done")).to_contain_text("est remise dans")
    sound(page)
    back = len(list(folder.glob("vide (retour du *.etabli")))
    assert back
    page.goto("/settings")
    page.get_by_text("Une sauvegarde gardée ailleurs").click()
    page.get_by_label("Le fichier de la sauvegarde").set_input_files(download.value.path())
    page.get_by_role("button", name="Remettre dans un nouveau fichier").click()
    expect(page.locator(".done")).to_contain_text("est remise dans")
    assert len(list(folder.glob("vide (retour du *.etabli"))) == back + 1


@pytest.mark.parametrize("page", [390, 1280], indirect=True)
def test_a_logo_and_a_word_of_the_house_are_given_seen_and_taken_back(page, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">'
        '<rect width="30" height="10" fill="#24569c"/></svg>', encoding="utf-8")
    page.goto("/settings")
    speak(page, "fr")
    page.goto("/settings")
    page.get_by_label("À qui est ce logo").fill("Ville d’Été")
    page.get_by_label("Le fichier du logo").set_input_files(logo)
    page.get_by_role("button", name="Ajouter ce logo").click()
    shown = page.get_by_alt_text("Ville d’Été")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => image.naturalWidth > 0")
    page.get_by_label("Notre mot, ligne 1").fill("prototype")
    page.get_by_label("Le vôtre, ligne 1").fill("essai")
    page.get_by_role("button", name="Garder ces mots").click()
    every_state(page, "/settings")
    page.goto("/prototypes")
    expect(page.locator("h1")).to_have_text("Essais")
    page.goto("/print/frieze")
    expect(page.locator("figure img")).to_be_visible()
    page.goto("/settings")
    page.get_by_label("Notre mot, ligne 1").fill("")
    page.get_by_label("Le vôtre, ligne 1").fill("")
    page.get_by_role("button", name="Garder ces mots").click()
    page.get_by_role("button", name="Retirer le logo de Ville d’Été").click()
    expect(page.get_by_alt_text("Ville d’Été")).to_have_count(0)
    page.goto("/prototypes")
    expect(page.locator("h1")).to_contain_text("Prototypes")


def test_the_demo_is_served_from_a_place_of_its_own_and_thrown_away(tmp_path):
    with serving("--demo", TMPDIR=str(tmp_path)):
        assert len(list(tmp_path.glob("etabli-*/*.etabli"))) == 1
    assert list(tmp_path.iterdir()) == []
