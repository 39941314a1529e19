"""Every print says what its parts are, in order, and three other readers agree."""
import collections
import re
import subprocess

import pikepdf
import pytest

from conftest import program
from hearing import heard, letters, spoken, tree

PAINTING = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "Tj", "TJ", "'", '"'}
KINDS = {
    "Document", "Sect", "P", "H1", "H2", "H3", "H4", "H5", "H6", "BlockQuote", "L", "LI", "LBody",
    "Table", "TR", "TH", "TD", "Figure", "Link",
}


@pytest.fixture(scope="session")
def everything(prints, etabli):
    """All prints, those of the other kits too: with backs, folded, with bleed."""
    folder = prints.parent / "decks"
    etabli("deck", "sprint", "-o", folder)
    etabli("deck", "rers", "-o", folder)
    etabli("deck", "residence", "-o", folder / "fold", "--duplex", "fold")
    etabli("deck", "residence", "-o", folder / "print-shop", "--bleed", "3")
    return sorted(prints.glob("*.pdf")) + sorted(folder.rglob("*.pdf"))


def marks(page):
    """The stretches of a page's content by number; every painting operator must be in one."""
    open_marks, numbers = [], []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BMC":
            open_marks.append("artefact" if operands[0] == "/Artifact" else "other")
        elif name == "BDC":
            number = operands[1].get("/MCID") if len(operands) > 1 else None
            if number is not None:
                numbers.append(int(number))
            open_marks.append("other" if number is None else "part")
        elif name == "EMC":
            open_marks.pop()
        elif name in PAINTING:
            heard = [mark for mark in open_marks if mark != "other"]
            assert len(heard) == 1, f"{name} under {open_marks}"
    assert not open_marks
    return numbers


def test_nothing_is_drawn_outside_parts_and_artefacts(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            for number, page in enumerate(pdf.pages, 1):
                found = marks(page)
                assert len(found) == len(set(found)), f"{file.name}, page {number}"


def test_each_stretch_belongs_to_one_part_and_knows_it(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            owners = collections.Counter()
            holder = {}
            for element in tree(pdf).all():
                assert element.kind in KINDS, f"{file.name}: {element.kind}"
                for stretch in element.stretches:
                    owners[stretch] += 1
                    holder[stretch] = element.held.objgen
            assert set(owners.values()) <= {1}, file.name
            numbers = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
            for page in pdf.pages:
                parents = numbers[page.StructParents]
                for number in marks(page):
                    stretch = (page.obj.objgen, number)
                    assert parents[number].objgen == holder[stretch], f"{file.name} {stretch}"
                assert len(parents) == len(marks(page)), file.name


def test_every_link_is_in_the_tree(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            numbers = pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)
            named = {
                link.objgen: element.held.objgen
                for element in tree(pdf).all() for link in element.links
            }
            drawn = [link for page in pdf.pages for link in page.get("/Annots", [])]
            assert len(named) == len(drawn), file.name
            for link in drawn:
                assert numbers[link.StructParent].objgen == named[link.objgen], file.name
                assert str(link.get("/Contents", "")), file.name


def test_headings_go_down_one_level_at_a_time(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            level = 0
            headings = [e.kind for e in tree(pdf).all() if re.fullmatch(r"H\d", e.kind)]
            assert headings and headings[0] == "H1", file.name
            for heading in headings:
                assert int(heading[1]) <= level + 1, f"{file.name}: {headings}"
                level = int(heading[1])


def test_figures_say_what_they_show(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            for element in tree(pdf).all():
                if element.kind == "Figure":
                    assert str(element.held.Alt).strip(), file.name


def test_tables_have_heads_and_rows_of_the_same_length(everything):
    tables = 0
    for file in everything:
        with pikepdf.open(file) as pdf:
            for element in tree(pdf).all():
                if element.kind != "Table":
                    continue
                tables += 1
                rows = [row.children for row in element.children]
                assert {row.kind for row in element.children} == {"TR"}, file.name
                assert len({len(row) for row in rows}) == 1, f"{file.name}: {list(map(len, rows))}"
                heads = [cell for row in rows for cell in row if cell.kind == "TH"]
                assert heads, file.name
                for head in heads:
                    assert head.held.A.Scope in ("/Column", "/Row"), file.name
    assert tables > 10


def test_items_stand_in_lists(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            for element in tree(pdf).all():
                if element.kind == "L":
                    assert {child.kind for child in element.children} == {"LI"}, file.name
                if element.kind == "LI":
                    assert element.parent.kind == "L", file.name
                    assert [child.kind for child in element.children] == ["LBody"], file.name
                if element.kind in ("TH", "TD"):
                    assert element.parent.kind == "TR", file.name


def test_a_document_says_its_language_its_title_and_the_order_of_its_links(everything):
    for file in everything:
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked is True
            assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
            assert str(pdf.Root.Lang) in ("fr", "en")
            assert {str(page.get("/Tabs")) for page in pdf.pages} == {"/S"}
            with pdf.open_metadata() as metadata:
                assert metadata["dc:title"] == str(pdf.docinfo["/Title"]), file.name
                assert metadata["dc:language"] == {str(pdf.Root.Lang)}, file.name
                assert not [key for key in metadata if "pdfuaid" in key or "pdfaid" in key]


def test_each_card_is_a_section_that_begins_with_its_name(prints):
    files = [*prints.glob("cartes-*.pdf"), prints / "verbatim.pdf"]
    for file in files:
        with pikepdf.open(file) as pdf:
            cards = [e for e in tree(pdf).children if e.kind == "Sect"]
            assert cards, file.name
            for card in cards:
                assert re.fullmatch(r"H\d", card.children[0].kind), file.name
    with pikepdf.open(prints / "verbatim.pdf") as pdf:
        heads = [card.children[0] for card in tree(pdf).children if card.kind == "Sect"]
        words = spoken(prints / "verbatim.pdf")
        named = ["".join(words[stretch] for stretch in head.stretches) for head in heads]
        quoted = [name for name in named if re.fullmatch(r"V-\d{4}", name)]
        assert len(set(quoted)) == len(quoted) > 100
        # The last sheet of each size ends with cards to fill in.
        assert len(named) - len(quoted) < 16


def test_pdfinfo_hears_the_same_as_the_others(prints):
    for file in sorted(prints.glob("*.pdf")):
        if re.search(r"-a\d\.pdf$", file.name):
            continue  # Poppler leaves out what a sheet's edge cuts.
        told = subprocess.run(
            ["pdfinfo", "-struct-text", file], capture_output=True, text=True, check=True
        )
        assert "Syntax" not in told.stderr, f"{file.name}: {told.stderr[:400]}"
        lines = re.findall(r'^\s+"(.*)"$', told.stdout, re.M)
        mine = collections.Counter(letters("".join(lines)))
        with pikepdf.open(file) as pdf:
            figures = [e for e in tree(pdf).all() if e.kind == "Figure"]
            if figures:
                continue  # It reads the inside of figures aloud.
        assert mine == collections.Counter(heard(file)), file.name


def test_a_row_of_sheets_says_every_word_of_the_strip(prints):
    whole, row = heard(prints / "frise-programme.pdf"), heard(prints / "frise-programme-a4.pdf")
    for title in ["SprintdeVauclair", "Séminairedepartage", "Comiténational"]:
        assert title in whole and title in row, title


@pytest.mark.parametrize("name", ["frise-recrutement", "affiche-residence", "tableau-rers"])
def test_tiles_say_what_the_whole_says_once(prints, name):
    """Page after page, each after its map, which has already said that the sample is fictional."""
    fiction = "exemplefictif"
    whole = heard(prints / f"{name}.pdf").replace(fiction, "")
    tiles = sorted(prints.glob(f"{name}-a*.pdf"))
    assert tiles
    for file in tiles:
        said = heard(file).replace(fiction, "")
        if len(pikepdf.open(prints / f"{name}.pdf").pages) == 1:
            assert said.endswith(whole), file.name
        else:
            extra = collections.Counter(said)
            extra.subtract(collections.Counter(whole))
            assert min(extra.values()) >= 0, file.name


def languages(folder, file):
    """What the parts of a print are said to be in, apart from the language of the whole."""
    with pikepdf.open(folder / file) as pdf:
        return {
            str(item["/Lang"]) for item in pdf.objects
            if isinstance(item, pikepdf.Dictionary) and "/S" in item and "/Lang" in item
        }


def test_words_said_in_another_language_than_the_print_say_so(prints, sample, tmp_path):
    english = [program(), "print", sample, "all", "-o", tmp_path, "--on", "2018-02-16",
               "--language", "en"]
    subprocess.run(english, check=True, capture_output=True)
    for file in ["verbatim.pdf", "suivi-prototypes.pdf", "etonnements.pdf", "affiche-residence.pdf"]:
        assert languages(tmp_path, file) == {"fr"}, file
        assert languages(prints, file) == set(), file
