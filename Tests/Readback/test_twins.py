"""The same content for a browser: a page that stands alone, read by a strict parser."""
import base64
import csv
import re
import shutil
import xml.etree.ElementTree as xml

import html5lib
import pytest

from conftest import ROOT
from hearing import heard, letters


@pytest.fixture(scope="session")
def open_sample(sample, etabli):
    """The sample, where everyone says of screens what they said of paper."""
    file = shutil.copy(sample, sample.parent / "ouvert.etabli")
    etabli("export", file, "--format", "csv", "--to", sample.parent / "ouvert")
    with open(sample.parent / "ouvert" / "consentements.csv", encoding="utf-8-sig", newline="") as text:
        rows = list(csv.reader(text, delimiter=";"))
    channel, day = rows[0].index("canal"), rows[0].index("date")
    told = []
    for row in rows[1:]:
        if row[channel] == "sur du papier":
            row[channel], row[day] = "en ligne ou à l’écran", "2026-01-01"
            told.append(row)
    table = sample.parent / "consentements.csv"
    with open(table, "w", encoding="utf-8", newline="") as text:
        csv.writer(text, delimiter=";").writerows([["personne", *rows[0][1:]], *told])
    etabli("import", file, table)
    return file


@pytest.fixture(scope="session")
def twins(open_sample, sample, etabli):
    """The same prints for a browser."""
    folder = sample.parent / "twins"
    etabli("print", open_sample, "all", "-o", folder, "--on", "2019-10-07", "--format", "html")
    etabli("deck", "residence", "-o", folder, "--format", "html")
    return folder


class Twin:
    """A page for a browser, as a strict parser reads it."""

    def __init__(self, file):
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        self.source = file.read_text(encoding="utf-8")
        self.root = parser.parse(self.source)

    def all(self, *names):
        return [element for element in self.root.iter() if element.tag in names]

    def words(self):
        said = []

        def listen(element):
            if element.tag == "img":
                said.append(element.get("alt"))
            said.append(element.text or "")
            for child in element:
                listen(child)
                said.append(child.tail or "")

        listen(self.root.find("body"))
        return letters("".join(said))


def test_a_twin_says_what_its_print_says(prints, twins):
    pages = sorted(twins.glob("*.html"))
    names = {page.stem for page in pages}
    assert {"suivi-prototypes", "etonnements", "affiche-residence", "accord-et-information"} <= names
    with open(ROOT / "Kits/residence/dossier/personnes.csv", encoding="utf-8-sig", newline="") as text:
        people = {row["prénom"]: row["réf"] for row in csv.DictReader(text, delimiter=";")}
    for page in pages:
        said, printed = Twin(page).words(), heard(prints / f"{page.stem}.pdf")
        if page.stem.startswith("j-"):
            # Sheets of the animation team name people; on a screen only those who agreed are named.
            for name in sorted(people, key=len, reverse=True):
                said, printed = [
                    words.replace(letters(name), letters(people[name])) for words in (said, printed)
                ]
        assert said == printed, page.name


def test_a_twin_names_nobody_who_agreed_to_paper_only(sample, etabli, tmp_path, twins):
    etabli("print", sample, "poster", "-o", tmp_path, "--on", "2019-10-07", "--format", "html")
    assert "Claire" in Twin(twins / "affiche-residence.html").source
    assert "Claire" not in Twin(tmp_path / "affiche-residence.html").source


def test_a_twin_stands_alone(twins):
    for page in twins.glob("*.html"):
        twin = Twin(page)
        assert not twin.all("script", "link", "iframe", "object", "form"), page.name
        assert not re.search(r"(https?:)?//|@import|url\(", re.sub(
            r"data:image/svg\+xml;base64,[\w+/=]+", "", twin.source)), page.name
        for image in twin.all("img"):
            assert image.get("src").startswith("data:"), page.name
        ids = [element.get("id") for element in twin.root.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), page.name
        for link in twin.all("a"):
            assert link.get("href")[1:] in ids, f"{page.name}: {link.get('href')}"


def test_a_twin_can_be_heard_and_read_on_a_phone(twins):
    for page in twins.glob("*.html"):
        twin = Twin(page)
        assert twin.root.get("lang") == "fr"
        assert twin.all("title")[0].text.strip()
        assert any(m.get("name") == "viewport" for m in twin.all("meta"))
        assert len(twin.all("main")) == 1
        level = 0
        for heading in twin.all("h1", "h2", "h3", "h4", "h5", "h6"):
            assert int(heading.tag[1]) <= level + 1, page.name
            assert "".join(heading.itertext()).strip(), page.name
            level = int(heading.tag[1])
        assert level
        for image in twin.all("img"):
            assert image.get("alt").strip(), page.name
        for table in twin.all("table"):
            heads = [cell for cell in table.iter() if cell.tag == "th"]
            assert heads and all(head.get("scope") in ("col", "row") for head in heads), page.name
        for svg in re.findall(r"base64,([\w+/=]+)", twin.source):
            xml.fromstring(base64.b64decode(svg))


def test_the_same_twin_twice_is_the_same_bytes(twins, open_sample, etabli, tmp_path):
    etabli(
        "print", open_sample, "prototypes", "-o", tmp_path, "--on", "2019-10-07", "--format", "html")
    name = "suivi-prototypes.html"
    assert (tmp_path / name).read_bytes() == (twins / name).read_bytes()


def test_an_unknown_format_is_refused(etabli, sample, tmp_path):
    done = etabli("print", sample, "forms", "-o", tmp_path, "--format", "docx", ok=False)
    assert done.returncode != 0 and "html" in done.stderr
