"""Cards meant for a print shop: colour beyond the cut, marks outside, boxes that say where."""
import re
import subprocess

import pikepdf
import pytest

MM = 72 / 25.4


def boxes(page):
    return [[float(edge) / MM for edge in page[name]] for name in
            ("/MediaBox", "/TrimBox", "/BleedBox")]


def picture(pdf, page=1, dots_a_mm=10):
    """The page in colour, and a function that reads it at a place from its top left, in mm."""
    image = subprocess.run(
        ["pdftoppm", "-r", str(dots_a_mm * 25.4), "-f", str(page), "-l", str(page), pdf],
        capture_output=True, check=True,
    ).stdout
    header = re.match(rb"P6\s+(\d+)\s+(\d+)\s+255\s", image)
    width = int(header[1])

    def at(x, y):
        start = header.end() + (round(y * dots_a_mm) * width + round(x * dots_a_mm)) * 3
        return tuple(image[start:start + 3])

    return at


@pytest.fixture(scope="module")
def shop(etabli, tmp_path_factory):
    folder = tmp_path_factory.mktemp("imprimeur")
    etabli(
        "deck", "residence", "questions", "-o", folder, "--sheet", "320x450", "--bleed", "3")
    return next(folder.glob("*.pdf"))


def test_boxes_are_those_of_sixteen_cards_on_the_sheet_asked_for(shop):
    with pikepdf.open(shop) as pdf:
        media, trim, bleed = boxes(pdf.pages[0])
    assert sorted(round(side, 1) for side in media[2:]) == [320, 450]
    width, height = trim[2] - trim[0], trim[3] - trim[1]
    assert (round(width, 1), round(height, 1)) == (4 * 96 + 3 * 6, 4 * 68 + 3 * 6)
    assert [round(a - b, 1) for a, b in zip(trim, bleed)] == [3, 3, -3, -3]


def test_colour_goes_beyond_the_cut_as_far_as_the_bleed_and_no_further(shop):
    with pikepdf.open(shop) as pdf:
        media, trim, _ = boxes(pdf.pages[0])
    left, top = trim[0], media[3] - trim[3]
    at = picture(shop)
    for across in (1, 2.5):
        colours = {at(left - across, top + down / 2) for down in range(0, 120)}
        assert any(red - blue > 60 for red, _, blue in colours), f"{across} mm beyond the trim"
    assert {at(left - 3.3, top + down / 2) for down in range(4, 130)} == {(255, 255, 255)}
    # The next card of the row bleeds too, and leaves the first one's own bleed alone.
    second = left + 96 + 6
    assert any(at(second - 2, top + down)[0] - at(second - 2, top + down)[2] > 60
               for down in range(0, 60))
    assert at(second - 4, top + 34) == (255, 255, 255)


def test_marks_stand_outside_the_cards_and_their_bleed(shop):
    with pikepdf.open(shop) as pdf:
        media, trim, _ = boxes(pdf.pages[0])
    left, top = trim[0], media[3] - trim[3]
    at = picture(shop, dots_a_mm=20)
    def dark(x, y):
        return min(sum(at(x + step / 20, y)) for step in range(-3, 4)) < 400
    for cut in (left, left + 96, left + 102, left + 198):
        assert dark(cut, top - 4.5), f"no mark above {cut}"
        assert not dark(cut, top - 1) or cut in (left, left + 102)


def test_without_a_bleed_the_copiers_sheet_has_no_boxes(etabli, tmp_path):
    etabli("deck", "residence", "questions", "-o", tmp_path)
    with pikepdf.open(next(tmp_path.glob("*.pdf"))) as pdf:
        assert "/TrimBox" not in pdf.pages[0] and "/BleedBox" not in pdf.pages[0]


def test_one_card_a_page_for_shops_that_lay_sheets_out_themselves(etabli, tmp_path):
    etabli(
        "deck", "residence", "questions", "-o", tmp_path, "--sheet", "102x74", "--margin", "0",
        "--bleed", "3", "--cut", "none")
    with pikepdf.open(next(tmp_path.glob("*.pdf"))) as pdf:
        assert len(pdf.pages) >= 10
        for page in pdf.pages:
            _, trim, _ = boxes(page)
            assert [round(edge, 1) for edge in trim] == [3, 3, 99, 71]


def test_a_sheet_is_asked_for_by_any_case_and_refused_in_words(etabli, tmp_path):
    etabli("deck", "residence", "questions", "-o", tmp_path, "--sheet", "A3")
    for sheet, said in (("A9", "de A6 à A0"), ("3x4", "de 50 à 5"), ("320", "320x450")):
        done = etabli("deck", "residence", "-o", tmp_path / "x", "--sheet", sheet, ok=False)
        assert done.returncode in (1, 2) and said in done.stderr
    assert not (tmp_path / "x").exists()


def test_small_faces_people_write_are_printed_as_lines(etabli, tmp_path):
    table = tmp_path / "verbatim.csv"
    table.write_text("verbatim;profil\nOn a fini autour d’un café 🙂👍 ☕.;une conseillère 🌻\n", encoding="utf-8")
    etabli("init", tmp_path / "essai 🙂")
    etabli("import", tmp_path / "essai 🙂", table)
    etabli("print", tmp_path / "essai 🙂", "verbatim", "-o", tmp_path / "sorties")
    pdf = tmp_path / "sorties/verbatim.pdf"
    words = subprocess.run(["pdftotext", "-raw", pdf, "-"], capture_output=True, text=True).stdout
    assert all(face in words for face in "🙂👍☕🌻")
    pictures = subprocess.run(["pdfimages", "-list", pdf], capture_output=True, text=True).stdout
    assert len(pictures.splitlines()) == 2, "a face became pixels"


def printed(etabli, folder, table, *options, ok=True):
    """The words of the cards made from a table, page by page, and what the command said."""
    rows = folder / "verbatim.csv"
    rows.write_text(table, encoding="utf-8")
    etabli("init", folder / "essai")
    etabli("import", folder / "essai", rows)
    done = etabli("print", folder / "essai", "verbatim", "-o", folder / "sorties", *options, ok=ok)
    if not (folder / "sorties/verbatim.pdf").exists():
        return [], done
    text = subprocess.run(
        ["pdftotext", "-raw", folder / "sorties/verbatim.pdf", "-"], capture_output=True, text=True)
    return text.stdout.split("\f")[:-1], done


WILD = (
    "verbatim,profil\n"
    "On m’a demandé : « Vous êtes qui ? »,une mère de famille\n"
    f"{'Rindfleischetikettierung' * 5},un juriste\n"
    "我想学法语。한국어도 됩니다.,une apprenante\n"
    "قالت لي : « أريد أن أتعلم »,une apprenante\n"
    f"{'Très long récit qui ne tient pas. ' * 300},un bavard\n"
)


def test_one_card_that_cannot_be_printed_stops_no_other(etabli, tmp_path):
    pages, done = printed(etabli, tmp_path, WILD)
    said = " ".join(pages[-1].split())
    assert "V-0001" in pages[0] and "V-0004" in "".join(pages[:-1])
    for reference in ("V-0002", "V-0003", "V-0005"):
        assert reference not in "".join(pages[:-1])
        assert reference in said and reference in done.stderr
    assert "fonts-noto-cjk" in "".join(pages[-1].split()) and "formulation publiée" in said
    assert "3 cartes" in said and "3 cartes" in done.stderr


def test_strict_prints_nothing_at_the_first_that_cannot(etabli, tmp_path):
    pages, done = printed(etabli, tmp_path, WILD, "--strict", ok=False)
    assert done.returncode == 1 and pages == []
    assert all(reference in done.stderr for reference in ("V-0002", "V-0003", "V-0005"))


def test_where_none_can_be_printed_nothing_is_and_it_is_said(etabli, tmp_path):
    pages, done = printed(etabli, tmp_path, "verbatim\n我想学法语。\n", ok=False)
    assert done.returncode == 1 and pages == [] and "V-0001" in done.stderr


def test_several_signs_that_make_one_face_are_drawn_as_one(etabli, tmp_path):
    words = "👨‍👩‍👧‍👦 à table 🏳️‍🌈 ❤️ 1️⃣ ☕️ 🤷🏾‍♀️ 👍🏽."
    pages, _ = printed(etabli, tmp_path, f"verbatim\n{words}\n")
    # Whoever copies the words gets them as they were written.
    assert "".join(words.split()) in "".join("".join(pages).split())
    # One glyph a face and none more: family, flag, heart, cup, shrug, thumb.
    assert 5 <= faces(tmp_path / "sorties/verbatim.pdf") <= 6


def faces(pdf):
    """How many signs of the font of faces a print embeds."""
    with pikepdf.open(pdf) as document:
        fonts = document.pages[0].Resources.Font.values()
        [symbola] = [font for font in fonts if "Symbola" in str(font.BaseFont)]
        widths = symbola.DescendantFonts[0].W
        return sum(len(part) for part in widths if isinstance(part, pikepdf.Array)) - 1


def test_an_address_among_words_is_printed_as_it_was_written(etabli, tmp_path):
    table = (
        "verbatim;profil\nVoir https://exemple.fr/aide?id=3&x=1;un menuisier\n"
        "Écrire à accueil@exemple.fr?objet=oui;un menuisier\n")
    pages, _ = printed(etabli, tmp_path, table)
    words = "".join("".join(pages).split())
    assert "https://exemple.fr/aide?id=3&x=1" in words
    assert "accueil@exemple.fr?objet=oui" in words
