"""A workbook as people keep theirs comes in with pages alone, its faults mended in their cells."""
import csv
import datetime
import io
import zipfile

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from playwright.sync_api import expect

from conftest import serving, workspace
from gestures import fits, sound, speak

WORDS = [
    "On tourne en rond : « rappelez lundi ».", "Je note tout, même ce qui ne sert à rien.",
    "Personne ne m’a dit oui ;\nni non.", "Ma voisine m’a coiffée pour l’entretien.",
    "On nous demande 3 fois le même papier…",
]


@pytest.fixture
def messy(tmp_path):
    """Titles above the headings, merged cells, colours, notes, a hidden row, dates as typed, a
    telephone that became a number, and a tab of something else."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Paroles recueillies"
    sheet.append(["Agence de Montferrand – ce qu’on a entendu"])
    sheet.merge_cells("A1:E1")
    sheet["A1"].font = Font(bold=True, size=16)
    sheet.append([])
    sheet.append(["Verbatim", "Recueilli le", "Profil", "Lieu", "Téléphone"])
    days = ["5 oct.", datetime.date(2023, 10, 9), "hier", datetime.date(2023, 10, 11), "12/10/2023"]
    profiles = ["un artisan", None, "une élue", "Mme Delarbre, coiffeuse", "coiffeuse"]
    for words, day, profile in zip(WORDS, days, profiles):
        sheet.append([words, day, profile, "Montferrand"])
    sheet.merge_cells("C4:C5")
    sheet["E4"] = 612345678
    sheet["A4"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet["B6"].comment = Comment("demander à Léa quel jour", "Léa")
    sheet.row_dimensions[8].hidden = True
    other = book.create_sheet("Budget")
    for row in (["Poste", "Montant"], ["Café", 12.5], ["Papier", 30]):
        other.append(row)
    file = tmp_path / "paroles.xlsx"
    book.save(file)
    return file


def plain(words):
    """Without the quote marks and the spaces that careful typography adds on a page."""
    words = words.translate(str.maketrans("\u00a0\u202f\n“”", "   «»")).replace("« ", "«")
    return " ".join(words.replace(" »", "»").removeprefix("«").removesuffix("»").split())


class Hands:
    """What someone presses and types, counted as they would."""

    def __init__(self, page):
        self.page, self.clicks, self.keys = page, 0, 0

    def click(self, name):
        self.page.get_by_role("button", name=name).first.click()
        self.clicks += 1

    def point(self, field):
        field.click()
        self.clicks += 1

    def type(self, words):
        self.page.keyboard.type(words)
        self.keys += len(words)

    def press(self, key):
        self.page.keyboard.press(key)
        self.keys += 1


@pytest.fixture
def opened(tmp_path, chromium):
    """A page that came in to a workspace where nothing is yet."""
    file = workspace(tmp_path / "ma-residence.etabli", title="Été à l’atelier")
    with serving(file, TMPDIR=str(tmp_path)) as link:
        contexts = []

        def open_page(width, scripts):
            context = chromium.new_context(
                base_url=link.split("/enter")[0], viewport={"width": width, "height": 900},
                java_script_enabled=scripts,
            )
            contexts.append(context)
            page = context.new_page()
            page.set_default_timeout(10_000)
            page.complaints = []
            page.on("pageerror", lambda error: page.complaints.append(str(error)))
            page.on("console", lambda said: said.type == "error"
                    and page.complaints.append(said.text))
            page.goto(link)
            return page

        yield open_page
        for context in contexts:
            context.close()
    left = [path.name for path in tmp_path.iterdir() if path.name.startswith("etabli-")]
    assert left == [], left


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [1280, 390])
def test_a_messy_workbook_comes_in_with_pages_alone(opened, messy, width, scripts):
    page = opened(width, scripts)
    sent = []
    page.on("request", lambda request: request.method == "POST" and sent.append(request))
    page.goto("/import")
    page.locator("#files").set_input_files(messy)
    page.locator(".drop button").click()
    messy.unlink()

    # No table is recognised by its tab; its headings say it, and the other is left aside.
    expect(page.locator("h1")).to_have_text("3 points à reprendre dans le tableau")
    expect(page.locator(".wrong")).to_have_count(3)
    expect(page.locator(".row")).to_have_count(3)
    for words in (WORDS[0], WORDS[3]):
        expect(page.locator(".said", has_text=words)).to_be_visible()
    expect(page.locator(".wrong input:not([type=hidden])").first).to_have_value("5 oct.")
    sound(page) if scripts else fits(page)

    hands = Hands(page)
    page.evaluate("window.sameWindow = true") if scripts else None
    hands.click("Écrire « 5 octobre 2023 »")
    expect(page.locator("h1")).to_have_text("2 points à reprendre dans le tableau")
    # The next field is ready to be typed over.
    yesterday = page.locator(".wrong input:not([type=hidden])").first
    expect(yesterday).to_be_focused()
    expect(yesterday).to_have_value("hier")
    if not scripts:
        hands.press("Control+a")
    hands.type("10/10/2023")
    hands.press("Enter")
    expect(page.locator("h1")).to_have_text("Une question avant d’importer")
    hands.click("Écrire « coiffeuse »")
    expect(page.locator("h1")).to_have_text("Voici ce qui changerait")
    assert hands.clicks <= 3 and hands.keys <= 15, (hands.clicks, hands.keys)
    if scripts:
        assert page.evaluate("window.sameWindow"), "the page was never left"
    # The workbook was sent once.
    assert [request.url.split("/")[-1] for request in sent].count("import") == 1
    assert sent[-1].url.endswith("/answers")

    expect(page.locator("main")).to_contain_text("3 corrections faites ici")
    expect(page.locator("main")).to_contain_text("Budget")
    expect(page.locator("main")).to_contain_text("des numéros de téléphone")
    expect(page.locator("main")).to_contain_text("1 ligne masquée")
    expect(page.locator(".sample .said", has_text=WORDS[1])).to_be_visible()
    expect(page.locator(".sample")).not_to_contain_text("Delarbre")
    sound(page) if scripts else fits(page)
    page.locator("form.bar button.main").click()
    expect(page.locator("h1")).to_have_text("C’est importé")

    page.goto("/verbatim?order=oldest")
    shown = [words.text_content() for words in page.locator(".voice .spoken").all()]
    assert sorted(map(plain, shown)) == sorted(map(plain, WORDS)), shown
    with page.expect_download() as downloading:
        page.goto("/export")
        page.locator("a[href='/export/tables']").click()
    with zipfile.ZipFile(downloading.value.path()) as folder:
        text = folder.read("verbatim.csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    kept = [row[rows[0].index("verbatim")] for row in rows[1:]]
    assert sorted(kept) == sorted(WORDS), "letter for letter"
    page.goto("/verbatim")
    expect(page.locator(".voice")).to_have_count(5)
    expect(page.locator(".voice", has_text=WORDS[3])).to_contain_text("Coiffeuse")
    expect(page.locator("main")).not_to_contain_text("Delarbre")
    expect(page.locator(".voice", has_text=WORDS[1])).to_contain_text("artisan", ignore_case=True)
    assert page.complaints == []


@pytest.mark.parametrize("width", [1280, 390])
def test_what_was_typed_outlives_the_files(opened, tmp_path, width):
    page = opened(width, True)
    file = tmp_path / "mots.csv"
    file.write_text("verbatim;date\nOui, mais.;hier\nNon.;5 oct.\nSi.;12/10/2023\n")
    page.goto("/import")
    page.locator("#files").set_input_files(file)
    page.locator(".drop button").click()
    expect(page.locator(".wrong")).to_have_count(2)
    # The files go with their hour: a lot of others comes, and the oldest leaves first.
    other = page.context.new_page()
    for _ in range(8):
        other.goto("/import")
        other.locator("#files").set_input_files(file)
        other.locator(".drop button").click()
        expect(other.locator(".wrong")).to_have_count(2)
    page.locator(".wrong input:not([type=hidden])").first.fill("10 octobre 2023")
    page.locator(".bar button.main").click()
    expect(page.locator("h1")).to_have_text("Ces fichiers ne sont plus là")
    expect(page.locator("dd")).to_have_text(["10 octobre 2023"])
    sound(page)
    page.locator("#files").set_input_files(file)
    page.locator(".drop button").click()
    expect(page.locator("h1")).to_have_text("Un point à reprendre dans le tableau")
    expect(page.locator("main")).to_contain_text("Une correction faite ici")
    speak(page, "en")
    expect(page.locator("main")).to_contain_text("One correction made here")
    sound(page)
    page.get_by_role("button", name="Undo this").click()
    expect(page.locator(".wrong")).to_have_count(2)
    # Two buttons one after the other, before the first is answered: both count.
    page.evaluate("""() => {
      for (const words of ["Leave this row", "Keep without a date"]) {
        const all = [...document.querySelectorAll("button[name=do]")];
        all.filter((button) => button.innerText === words).at(words[0] === "L" ? 0 : -1).click();
      }
    }""")
    expect(page.locator("h1")).to_have_text("This is what would change")
    expect(page.locator("main")).to_contain_text("Oui, mais.")


def test_struck_words_are_taken_or_left_by_page(opened, tmp_path):
    book = Workbook()
    sheet = book.active
    sheet.title = "Verbatim"
    for row in (["verbatim", "date"], ["On rappelle.", 2023], ["À oublier.", "hier"]):
        sheet.append(row)
    for cell in sheet[3]:
        cell.font = Font(strike=True)
    file = tmp_path / "barre.xlsx"
    book.save(file)
    page = opened(390, True)
    page.goto("/import")
    page.locator("#files").set_input_files(file)
    page.locator(".drop button").click()
    # Its fault is mended first; then the words that are struck out may stay out altogether.
    page.get_by_role("button", name="Garder sans date").click()
    expect(page.locator("main")).to_contain_text("des mots barrés (2 cases) sont pris")
    expect(page.locator(".sample .said", has_text="À oublier.")).to_be_visible()
    page.get_by_role("button", name="Laisser les mots barrés").click()
    expect(page.locator("main")).to_contain_text("sont laissés de côté")
    expect(page.locator(".sample .said", has_text="À oublier.")).to_have_count(0)
    page.locator("form.bar button.main").click()
    page.goto("/verbatim")
    expect(page.locator(".voice")).to_have_count(1)
