"""The house: an empty workspace is begun, chosen for, toured, backed up; on a site of its own."""
import os
import re
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import free_port, program
from test_site import faults, speak


@pytest.fixture(scope="module")
def house(tmp_path_factory, chromium):
    """An empty workspace's site, and what a browser keeps once it has come in."""
    folder = tmp_path_factory.mktemp("house")
    file = folder / "vide.etabli"
    subprocess.run([program(), "init", file, "--language", "fr"], check=True, capture_output=True)
    port = free_port()
    served = subprocess.Popen(
        [program(), "serve", file, "--port", str(port)], stdout=subprocess.PIPE, text=True)
    link = next(found for line in served.stdout if (found := re.search(r"http\S+", line)))[0]
    address = f"http://127.0.0.1:{port}"
    context = chromium.new_context(base_url=address)
    context.new_page().goto(link)
    state = context.storage_state()
    context.close()
    yield address, state, folder
    served.terminate()
    served.wait(20)


@pytest.fixture
def page(chromium, house, request):
    context = chromium.new_context(
        base_url=house[0], storage_state=house[1],
        viewport={"width": getattr(request, "param", 1280), "height": 900})
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


def holds(page):
    assert faults(page) == [], page.url
    assert page.locator("h1").count() == 1, page.url
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), page.url


def every_state(page, *addresses):
    """Each page in both languages, accessible and no wider than the screen."""
    for language in ("en", "fr"):
        page.goto("/")
        speak(page, language)
        for address in addresses:
            page.goto(address)
            holds(page)


@pytest.mark.parametrize("page", [390, 1280], indirect=True)
def test_an_empty_workspace_is_filled_with_the_example_and_emptied_by_undo(page):
    every_state(page, "/", "/tour", "/settings")
    page.goto("/tour")
    assert page.locator(".steps .taken").count() < 2
    page.goto("/")
    page.get_by_role("button", name="Remplir avec l’exemple").click()
    expect(page.locator(".done")).to_contain_text("import")
    expect(page.locator(".counts li")).to_have_count(3)
    every_state(page, "/", "/tour")
    page.goto("/tour")
    assert page.locator(".steps .taken").count() >= 6
    page.goto("/#latest")
    page.locator(".acts button").first.click()
    expect(page.locator(".done")).to_contain_text("annulation")
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
    expect(page.locator(".side nav a[aria-current=page]")).to_have_text("Prototypes")
    page.goto("/settings#purpose")
    page.get_by_role("button", name="Un peu de tout").click()
    expect(page.locator(".side nav summary")).to_have_count(0)


@pytest.mark.parametrize("page", [390, 1280], indirect=True)
def test_a_backup_is_made_downloaded_and_put_back_beside(page, house):
    page.goto("/settings")
    speak(page, "fr")
    page.goto("/settings")
    page.get_by_role("button", name="Sauvegarder maintenant").click()
    expect(page.locator(".done")).to_be_focused()
    expect(page.locator(".done")).to_contain_text("est dans le dossier")
    holds(page)
    with page.expect_download() as download:
        page.locator(".done a").click()
    assert download.value.suggested_filename.startswith("vide (")
    assert open(download.value.path(), "rb").read(15) == b"SQLite format 3"
    every_state(page, "/settings", "/settings/health")
    page.goto("/settings")
    page.get_by_role("link", name="Revenir à").first.click()
    holds(page)
    page.get_by_role("button", name="Remettre dans un nouveau fichier").click()
    expect(page.locator(".done")).to_contain_text("est remise dans")
    holds(page)
    assert list(house[2].glob("vide (retour du *.etabli"))


def test_the_demo_is_served_from_a_place_of_its_own_and_thrown_away(tmp_path):
    served = subprocess.Popen(
        [program(), "serve", "--demo", "--port", str(free_port())], stdout=subprocess.PIPE,
        text=True, env=os.environ | {"TMPDIR": str(tmp_path)})
    try:
        assert any("/enter?key=" in line for line in served.stdout)
        assert len(list(tmp_path.glob("etabli-*/*.etabli"))) == 1
    finally:
        served.terminate()
        served.wait(20)
    assert list(tmp_path.iterdir()) == []
