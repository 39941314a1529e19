"""From an empty workspace to an import, its faults mended on the way, and back out again."""
import zipfile

import pytest
from openpyxl import Workbook, load_workbook
from playwright.sync_api import expect

from conftest import serving, workspace
from gestures import sound, speak


@pytest.fixture
def empty_site(tmp_path, chromium):
    """A page that came in to a workspace where nothing is yet."""
    file = workspace(tmp_path / "ma-residence.etabli", title="Été à l’atelier")
    with serving(file, TMPDIR=str(tmp_path)) as link:
        contexts = []

        def opened(width):
            context = chromium.new_context(
                base_url=link.split("/enter")[0], viewport={"width": width, "height": 900}
            )
            contexts.append(context)
            page = context.new_page()
            page.set_default_timeout(10_000)
            page.goto(link)
            return page

        yield opened
        for context in contexts:
            context.close()
    left = [path.name for path in tmp_path.iterdir() if path.name.startswith("etabli-")]
    assert left == [], left


def fill(book, tab, row, **cells):
    """Writes cells under their headings, below the grey example."""
    sheet = book[tab]
    headings = {cell.value: cell.column for cell in sheet[1]}
    for heading, value in cells.items():
        sheet.cell(row, headings[heading], value)


@pytest.mark.parametrize("width", [1280, 390])
def test_a_workbook_with_three_faults_is_mended_imported_and_undone(empty_site, tmp_path, width):
    page = empty_site(width)
    page.goto("/import")
    sound(page)
    with page.expect_download() as downloading:
        page.locator("a[href='/import/workbook']").click()
    book = tmp_path / "classeur.xlsx"
    downloading.value.save_as(book)
    assert downloading.value.suggested_filename == "Classeur à remplir.xlsx"

    filled = load_workbook(book)
    fill(filled, "Verbatim", 3, verbatim="On rappelle toujours.", profil="un artisan", date="2017")
    fill(filled, "Verbatim", 4, verbatim="Je note tout.", date="32/13/2017")
    fill(filled, "Verbatim", 5, profil="une élue")
    fill(filled, "Prototypes", 3, nom="Le carnet", **{"test du": "bientôt"})
    filled.save(book)
    page.locator("#files").set_input_files(book)
    page.locator(".drop button").click()

    expect(page.locator("h1")).to_have_text("3 points à reprendre dans le tableau")
    sound(page)
    wrong = page.locator(".wrong")
    expect(wrong).to_have_count(3)
    expect(wrong.nth(0)).to_contain_text("32/13/2017")
    expect(wrong.nth(1)).to_contain_text("est vide")
    expect(wrong.nth(2)).to_contain_text("bientôt")
    rows = page.locator(".row")
    expect(rows.nth(0)).to_contain_text("Je note tout.")
    expect(rows.nth(1)).to_contain_text("une élue")
    expect(rows.nth(2)).to_contain_text("Le carnet")
    speak(page, "en")
    expect(page.locator("h1")).to_have_text("3 points to mend in the table")
    sound(page)
    speak(page, "fr")

    fields = page.locator(".wrong input:not([type=hidden])")
    fields.nth(0).fill("octobre 2017")
    fields.nth(1).fill("On est d’accord.")
    fields.nth(2).fill("12/10/2017")
    page.locator(".bar button.main").click()
    expect(page.locator("h1")).to_have_text("Voici ce qui changerait")
    expect(page.locator(".changes").first).to_contain_text("Verbatim : 3")
    sound(page)
    page.goto("/")
    expect(page.locator(".counts li")).to_have_count(0)
    page.go_back()
    page.locator("form.bar button.main").click()

    expect(page.locator("h1")).to_have_text("C’est importé")
    expect(page.locator(".done")).to_contain_text("import")
    sound(page)
    imported = page.url
    page.goto("/")
    expect(page.locator(".counts .verbatim b")).to_have_text("3")
    expect(page.locator(".counts .prototype b")).to_have_text("1")
    page.locator(".acts form button").first.click()
    expect(page.locator(".done")).to_contain_text("C’est fait")
    sound(page)
    page.goto(imported)
    expect(page.locator("h1")).to_have_text("Cet import a été annulé")
    sound(page)
    page.goto("/")
    expect(page.locator(".counts li")).to_have_count(0)


def test_a_table_nobody_recognises_is_named_on_its_page(empty_site):
    page = empty_site(1280)
    page.goto("/import")
    page.locator("#files").set_input_files(
        [{"name": "notes.csv", "mimeType": "text/csv",
          "buffer": "aaa;bbb\nVal-Fleuri;La Tannerie où l’on répare\n".encode("cp1252")}]
    )
    page.locator(".drop button").click()
    expect(page.locator("label[for=table-0]")).to_contain_text("notes.csv")
    expect(page.locator(".look .ask")).to_contain_text("aaa, bbb")
    sound(page)
    page.locator("#table-0").select_option("places")
    page.locator(".which button").click()
    expect(page.locator(".look[open]")).to_contain_text("lu comme")
    expect(page.locator("main")).to_contain_text("manque la colonne")
    page.locator("#use-0-1").select_option("name")
    page.locator("#use-0-2").select_option("publicName")
    page.locator(".which button").click()
    expect(page.locator("h1")).to_have_text("Voici ce qui changerait")
    expect(page.locator(".changes").first).to_contain_text("Val-Fleuri")
    sound(page)


def test_tables_leave_and_come_back_unchanged(empty_site):
    page = empty_site(390)
    page.goto("/import")
    words = {"name": "mots.csv", "mimeType": "text/csv",
             "buffer": "verbatim;profil\nÇa rappelle.;un artisan\n".encode()}
    page.locator("#files").set_input_files([words])
    page.locator(".drop button").click()
    page.locator("form.bar button.main").click()
    expect(page.locator("h1")).to_have_text("C’est importé")

    page.goto("/export")
    sound(page)
    with page.expect_download() as downloading:
        page.locator("a[href='/export/tables']").click()
    assert downloading.value.suggested_filename.startswith("Été à l’atelier tableaux 20")
    with zipfile.ZipFile(downloading.value.path()) as folder:
        files = [
            {"name": name, "mimeType": "text/csv", "buffer": folder.read(name)}
            for name in folder.namelist()
        ]
    assert {file["name"] for file in files} >= {"verbatim.csv", "profils.csv"}
    page.goto("/import")
    page.locator("#files").set_input_files(files)
    page.locator(".drop button").click()
    expect(page.locator("h1")).to_have_text("Rien ne change : tout y est déjà")
    sound(page)

    page.goto("/export")
    with page.expect_download() as downloading:
        page.locator("form[action='/export/copy'] button").click()
    assert downloading.value.suggested_filename == "Été à l’atelier sans noms.etabli"
    with open(downloading.value.path(), "rb") as copy:
        assert copy.read(15) == b"SQLite format 3"


@pytest.mark.parametrize("width", [1280, 390])
def test_what_a_workbook_hides_is_said_and_decided_by_one_button(empty_site, tmp_path, width):
    book = Workbook()
    seen = book.active
    seen.title = "Verbatim"
    for row in (["verbatim", "notes"], ["Vu", 612345678], ["Masqué", None], ["verbatim", "notes"]):
        seen.append(row)
    seen["B2"].number_format = '0#" "##" "##" "##" "##'
    seen.row_dimensions[3].hidden = True
    hidden = book.create_sheet("Citations")
    hidden.sheet_state = "hidden"
    for row in (["verbatim"], ["Caché"]):
        hidden.append(row)
    file = tmp_path / "cachettes.xlsx"
    book.save(file)

    page = empty_site(width)
    page.goto("/import")
    page.locator("#files").set_input_files(file)
    page.locator(".drop button").click()
    noticed = page.locator(".changes").last
    expect(noticed).to_contain_text("cet onglet est masqué")
    expect(noticed).to_contain_text("1 ligne masquée ou filtrée (3) est prise")
    expect(noticed).to_contain_text("reviennent à la ligne 4")
    sound(page)
    page.get_by_role("button", name="Prendre aussi les onglets masqués").click()
    page.get_by_role("button", name="Laisser les lignes masquées").click()
    expect(page.get_by_role("button", name="Laisser les onglets masqués")).to_be_visible()
    sound(page)
    page.locator("form.bar button.main").click()
    expect(page.locator("h1")).to_have_text("C’est importé")

    page.goto("/export")
    with page.expect_download() as downloading:
        page.locator("a[href='/export/workbook/ods']").click()
    assert downloading.value.suggested_filename.endswith(".ods")
    with zipfile.ZipFile(downloading.value.path()) as folder:
        content = folder.read("content.xml").decode()
    assert "Vu" in content and "Caché" in content and "Masqué" not in content
    assert "06 12 34 56 78" in content
