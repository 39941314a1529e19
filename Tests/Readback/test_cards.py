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
