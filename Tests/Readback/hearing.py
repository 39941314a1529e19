"""What is heard of a tagged PDF, by readers that Établi does not know."""
import collections
import re

import pdfplumber
import pikepdf


def kids(held):
    """What an element holds, whether it holds one thing or several."""
    if "/K" not in held:
        return []
    return held.K if isinstance(held.K, pikepdf.Array) else [held.K]


class Element:
    """An element of the structure tree, its stretches of content and what is under it."""

    def __init__(self, held, parent=None):
        self.held, self.parent = held, parent
        self.kind = str(held.S)[1:]
        self.children, self.stretches, self.links = [], [], []
        for kid in kids(held):
            if isinstance(kid, int):
                self.stretches.append((held.Pg.objgen, kid))
            elif kid.get("/Type") == "/MCR":
                self.stretches.append((kid.get("/Pg", held.get("/Pg")).objgen, int(kid.MCID)))
            elif kid.get("/Type") == "/OBJR":
                self.links.append(kid.Obj)
            else:
                self.children.append(Element(kid, self))
                assert kid.P.objgen == held.objgen

    def all(self):
        yield self
        for child in self.children:
            yield from child.all()


def tree(pdf):
    return Element(pdf.Root.StructTreeRoot.K)


def spoken(file):
    """The words of each stretch, as pdfminer reads them."""
    words = collections.defaultdict(str)
    with pdfplumber.open(file) as pdf:
        for page in pdf.pages:
            identity = (page.page_obj.pageid, 0)
            for char in page.chars:
                if char.get("mcid") is not None:
                    words[(identity, char["mcid"])] += char["text"]
    return words


def heard(file):
    """What is said in reading order: words, alternatives of figures and nothing of their inside."""
    said = []
    with pikepdf.open(file) as pdf:
        words = spoken(file)

        def listen(element):
            if element.kind == "Figure":
                return said.append(str(element.held.Alt))
            if "/ActualText" in element.held:
                return said.append(str(element.held.ActualText))
            children, stretches = iter(element.children), iter(element.stretches)
            for kid in kids(element.held):
                if isinstance(kid, int) or kid.get("/Type") == "/MCR":
                    said.append(words[next(stretches)])
                elif kid.get("/Type") != "/OBJR":
                    listen(next(children))
            if element.kind in ("P", "H1", "H2", "H3", "LBody", "TD", "TH"):
                said.append(" ")

        listen(tree(pdf))
    return letters(" ".join(said))


def letters(words):
    """Without blanks or hyphens, that lines add and take away."""
    return re.sub(r"[\s\u00ad\u200b\u2060\u202f\u00a0-]", "", words)
