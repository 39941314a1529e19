"""Gestures counted as a person makes them: clicks, keys that are no words, pages that load."""
import re

import pytest
from playwright.sync_api import expect

from conftest import WORKBOOK, entered, serving, workspace

@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return workspace(tmp_path_factory.mktemp("gestes") / "montferrand.etabli", WORKBOOK)


class Counted:
    """What a person does on a page, and how many pages it costs."""

    def __init__(self, page):
        self.page, self.clicks, self.keys, self.loads = page, 0, 0, 0
        page.on("load", lambda _: setattr(self, "loads", self.loads + 1))

    def begin(self):
        self.clicks = self.keys = self.loads = 0

    def click(self, where):
        self.clicks += 1
        (self.page.locator(where) if isinstance(where, str) else where).click()

    def press(self, *keys):
        self.keys += len(keys)
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, words):
        """The words themselves, which nobody can save."""
        self.page.keyboard.type(words)


@pytest.fixture
def desk(tmp_path, chromium, sample):
    file = tmp_path / "bureau.etabli"
    file.write_bytes(sample.read_bytes())
    with serving(file, "--language", "fr") as link:
        address, state = entered(chromium, link)
        context = chromium.new_context(
            base_url=address, storage_state=state, viewport={"width": 1280, "height": 800},
            accept_downloads=True)
        page = context.new_page()
        page.set_default_timeout(10_000)
        yield Counted(page)
        context.close()


def test_words_about_a_prototype_cost_n_and_one_click(desk):
    page = desk.page
    page.goto("/prototypes/P-04")
    before = page.locator(".found li").count()
    desk.begin()
    desk.press("n")
    desk.type("Je le garde sous le comptoir, pour les samedis.")
    desk.click(page.locator(".hearing button", has_text="Favorable").first)
    expect(page.locator(".done")).to_be_visible()
    expect(page.locator("main")).to_contain_text("sous le comptoir")
    assert page.locator(".found li").count() == before + 1
    assert desk.clicks <= 1 and desk.keys <= 1 and desk.loads == 0


def test_a_consent_is_taken_back_by_two_clicks(desk):
    page = desk.page
    page.goto("/people")
    desk.begin()
    desk.press("/")
    desk.type("PE-01")
    desk.press("Enter")
    page.wait_for_url(re.compile("/people/PE-01"))
    desk.click(page.get_by_role("button", name="Retirer tous ses accords"))
    expect(page.locator(".done")).to_be_visible()
    assert desk.clicks <= 2 and desk.keys <= 3 and desk.loads <= 1


def test_chosen_cards_are_printed_by_one_click_and_the_pdf_comes_by_itself(desk):
    page = desk.page
    page.goto("/verbatim")
    for at in (0, 2, 5):
        page.locator(".tick input").nth(at).click()
    desk.begin()
    with page.expect_download(timeout=60_000) as coming:
        desk.click(page.locator(".bar button", has_text="Imprimer").first)
    assert coming.value.suggested_filename.endswith(".pdf")
    assert desk.clicks <= 1 and desk.keys == 0 and desk.loads <= 1


def test_a_wall_of_four_columns_and_forty_cards_is_one_act(desk):
    page = desk.page
    page.goto("/wall")
    desk.begin()
    expect(page.locator("#wall")).to_be_focused()
    lines = [
        f"{name} : " + ", ".join(str(number) for number in range(start, start + 10))
        for name, start in (("Confiance", 1), ("Saison", 11), ("Posture du mur", 21), ("Outils", 31))
    ]
    desk.type("\n".join(lines))
    desk.click("form.walling button.main")
    expect(page.locator(".done")).to_be_visible()
    assert desk.clicks <= 1 and desk.loads == 0
    page.goto("/verbatim?theme=confiance")
    assert int(re.search(r"\d+", page.locator("p[role=status]").inner_text()).group()) >= 10


def test_a_long_text_is_kept_until_it_is_saved_and_forgotten_when_one_leaves(desk):
    page = desk.page
    kept = "() => Object.keys(sessionStorage).filter((key) => key.startsWith('etabli-draft ')).length"
    page.goto("/write/astonishments")
    page.locator("textarea[name=facts]").fill("On attend le camion, debout, depuis l’aube.")
    assert page.evaluate(kept) == 1
    page.goto("/verbatim")
    page.goto("/write/astonishments")
    expect(page.locator("textarea[name=facts]")).to_have_value(
        "On attend le camion, debout, depuis l’aube.")
    page.locator("input[name=title], textarea[name=title]").first.fill("Le camion")
    page.locator("form.writing button.main").click()
    expect(page.locator(".done")).to_be_visible()
    assert page.evaluate(kept) == 0
    # Nothing of people, ever; nothing once one leaves.
    page.goto("/write/people")
    page.locator("textarea").first.fill("Tient la caisse le samedi")
    assert page.evaluate(kept) == 0
    page.goto("/write/debriefs")
    page.locator("textarea[name=words]").fill("Personne n’a parlé du froid.")
    assert page.evaluate(kept) == 1
    page.get_by_role("button", name="Sortir").click()
    page.wait_for_load_state()
    assert page.evaluate(kept) == 0
