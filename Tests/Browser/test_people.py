"""People and their consents, encounters and debriefs, from the pages only."""
import subprocess

import pytest
from playwright.sync_api import expect

from conftest import entered, program, serving, workspace
from gestures import faults, speak

TABLES = {
    "personnes.csv": "réf;prénom;rôles;profil\nPE-01;Nadia;résident;une sociologue\n"
    "PE-02;Zélie;membre;une fleuriste\n",
    "verbatim.csv": "réf;mots;personne;thèmes\nV-0001;Mon carnet est plein de noms;PE-01;carnet\n"
    "V-0002;Je vends des pivoines;PE-02;fleurs\n",
    "prototypes.csv": "réf;nom;besoin\nP-01;Le carnet partagé;Ne plus chercher\n",
    "retours.csv": "prototype;verbatim;sens\nP-01;V-0001;favorable\n",
}
NAMING = ["/verbatim", "/verbatim/V-0001", "/trace/V-0001", "/prototypes/P-01", "/"]
ELSEWHERE = ["/search?q=carnet", "/search?q=nadia", "/hypotheses", "/encounters", "/debriefs"]


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("people")
    tables = folder / "tables"
    tables.mkdir()
    for name, rows in TABLES.items():
        (tables / name).write_text(rows, encoding="utf-8")
    file = folder / "lab" / "essai.etabli"
    file.parent.mkdir()
    return workspace(file, tables)


@pytest.fixture(scope="module")
def site(chromium, file):
    with serving(file) as link:
        yield entered(chromium, link)


def printed(file, to):
    """What the verbatim cards of the workspace say on paper, in their order of letters."""
    subprocess.run(
        [program(), "print", file, "verbatim", "-o", to], check=True, capture_output=True
    )
    pages = [
        subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True).stdout
        for pdf in to.glob("*.pdf")
    ]
    assert pages
    return " ".join(" ".join(pages).split())


def where_named(page, name):
    addresses = NAMING + ELSEWHERE
    return [address for address in addresses if name in page.request.get(address).text()]


@pytest.mark.parametrize("width", [1280, 390])
def test_a_name_is_known_at_the_desk_printed_once_agreed_to_and_gone_once_withdrawn(
    open_page, file, tmp_path, width
):
    page = open_page(width, scripts=False)
    page.goto("/people?q=nadia")
    page.locator(".people a").click()
    page.wait_for_url("**/people/PE-01")
    assert where_named(page, "Nadia") == NAMING
    assert "Nadia" not in printed(file, tmp_path / "silent")
    for question in ("Citer les mots, Sur du papier", "Afficher le prénom, Sur du papier"):
        page.get_by_label(question).select_option("given")
    page.locator("button.main").click()
    expect(page.locator(".done")).to_contain_text("Réponses d’accord notées")
    expect(page.locator("td .yes")).to_have_count(2)
    assert where_named(page, "Nadia") == NAMING
    assert "Nadia" in printed(file, tmp_path / "agreed")

    page.locator("form[action$=withdrawal] button").click()
    expect(page.locator(".done")).to_contain_text("Accords retirés")
    expect(page.locator("td .no")).to_have_count(18)
    assert where_named(page, "Nadia") == []
    assert where_named(page, "est plein de noms") == []
    paper = printed(file, tmp_path / "withdrawn")
    assert "Nadia" not in paper and "carnet" not in paper and "pivoines" in paper

    page.locator(".done button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    assert where_named(page, "Nadia") == NAMING
    page.goto("/")
    noted = page.locator(".acts li", has_text="Réponses d’accord notées")
    noted.first.locator("form button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
    assert "Nadia" not in printed(file, tmp_path / "undone")


def test_answers_that_cannot_be_kept_are_said_beside_the_grid(open_page):
    page = open_page()
    page.goto("/people/PE-01")
    page.locator("button.main").click()
    expect(page.locator("#answers-fault")).to_be_visible()
    assert faults(page) == []


def test_what_is_held_is_downloaded(open_page):
    page = open_page()
    page.goto("/people/PE-01")
    for number, name in enumerate(["PE-01.html", "PE-01.json"]):
        with page.expect_download() as waiting:
            page.locator("a[download]").nth(number).click()
        assert waiting.value.suggested_filename == name
        assert "carnet" in open(waiting.value.path(), encoding="utf-8").read()


@pytest.mark.parametrize("width", [1280, 390])
def test_an_encounter_and_its_words_with_one_line_to_mend(open_page, width):
    page = open_page(width)
    page.goto("/encounters")
    page.locator("a.main").click()
    page.locator("#place").fill("Vauclair")
    page.locator("#profile").fill("un garagiste")
    page.locator("#agreement").select_option(label="oral")
    page.locator("#notes").fill(f"à {width} pixels")
    assert faults(page) == []
    page.locator("button.main").click()
    page.wait_for_url("**/quotes?done=**")
    assert faults(page) == []
    counts = [int(count.inner_text()) for count in page.locator(".tally b").all()]
    page.locator("#line1-words").fill("On ne lit pas les CV.")
    page.locator("#line2-themes").fill("tri")
    page.locator("#line3-words").fill("Le téléphone, oui. " * 40)
    page.locator("#line3-key").check()
    page.locator("button.main").click()
    expect(page.locator("[role=alert]")).to_contain_text("rien n’est encore enregistré")
    expect(page.locator("#line2-words-fault")).to_be_visible()
    assert faults(page) == []
    page.locator("#line2-words").fill("Le tri me prend mes soirées.")
    page.locator("button.main").click()
    expect(page.locator(".done")).to_contain_text("écrit")
    expect(page.locator(".tally b")).to_have_text([str(count + 3) for count in counts])
    expect(page.locator("#line1-words")).to_have_value("")
    page.locator(".bar a").click()
    expect(page.locator(".voices .voice")).to_have_count(3)
    expect(page.locator(".voices .who").first).to_contain_text("Un garagiste")
    assert faults(page) == []


def test_a_refusal_says_at_once_that_words_will_not_be_shown(open_page):
    page = open_page()
    page.goto("/encounters/new")
    page.locator("#agreement").select_option(label="refusé")
    page.locator("button.main").click()
    expect(page.locator(".warning")).to_contain_text("ne sont montrés nulle part")
    page.locator("#line1-words").fill("Ceci reste entre nous.")
    page.locator("button.main").click()
    page.locator(".bar a").click()
    expect(page.locator(".voices .voice")).to_have_count(1)
    assert "entre nous" not in page.content()
    assert faults(page) == []


def test_the_evening_debrief_is_kept_beside_the_counts_of_its_day(open_page):
    page = open_page(390, scripts=False)
    page.goto("/debriefs")
    page.locator("#words").fill("On a surtout écouté.")
    page.locator("button.main").click()
    expect(page.locator(".done")).to_contain_text("écrit")
    page.locator(".cards a").first.click()
    page.wait_for_url("**/debriefs/B-01")
    expect(page.locator(".told")).to_have_text("On a surtout écouté.")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pages_of_these_rooms_are_accessible(open_page, language):
    page = open_page(390)
    page.goto("/people")
    speak(page, language)
    for address in ("/people", "/people/PE-02", "/people/PE-02/erasure", "/encounters", "/debriefs"):
        page.goto(address)
        assert faults(page) == [], address


def test_someone_is_erased_for_good_by_typing_their_reference(open_page, file):
    page = open_page()
    page.goto("/people/PE-02")
    page.locator("a[href$=erasure]").click()
    page.locator("#typed").fill("PE-01")
    page.locator("button.grave").click()
    expect(page.locator("#typed-fault")).to_be_visible()
    assert faults(page) == []
    assert not file.with_suffix(".effacements").exists()
    page.locator("#typed").fill("pe 2")
    page.locator("button.grave").click()
    expect(page.locator("h1")).to_have_text("C’est effacé")
    assert faults(page) == []
    register = file.with_suffix(".effacements").read_text(encoding="utf-8")
    assert len(register.splitlines()) >= 3 and "Zélie" not in register
    assert page.request.get("/people/PE-02").status == 410
    for address in ("/people", "/verbatim/V-0002", "/search?q=pivoines", "/"):
        text = page.request.get(address).text()
        assert "Zélie" not in text and "Je vends des pivoines" not in text, address
    beside = {path.name for path in file.parent.iterdir() if path.name[-4:] not in ("-wal", "-shm")}
    assert beside == {"essai.effacements", "essai.etabli", "essai.etabli.sessions"}
