"""Letters on letters, and letters off the sheet, as pdfplumber reads them in a finished PDF."""
import collections

import pdfplumber

MILLIMETRE = 72 / 25.4


def hearts(page):
    """From the baseline to the tops of small letters, each with what it says."""
    for char in page.chars:
        if not char["upright"] or not char["text"].strip() or not char["text"][0].isalnum():
            continue
        base = page.height - char["matrix"][5]
        aside = (char["x1"] - char["x0"]) * 0.15
        yield char["x0"] + aside, base - char["size"] * 0.5, char["x1"] - aside, base, char["text"]


def collisions(page, tolerance=0.3 * MILLIMETRE):
    """Pairs of letters in each other's way, and letters beyond the sheet."""
    shelves = collections.defaultdict(list)
    found = []
    for heart in hearts(page):
        left, top, right, bottom, letter = heart
        if left < -1 or top < -1 or right > page.width + 1 or bottom > page.height + 1:
            found.append((letter, "edge", left / MILLIMETRE, top / MILLIMETRE))
        rows = range(int(top // 20), int(bottom // 20) + 1)
        for row in rows:
            for other in shelves[row]:
                across = min(right, other[2]) - max(left, other[0])
                down = min(bottom, other[3]) - max(top, other[1])
                if across > tolerance and down > tolerance:
                    found.append((letter, other[4], left / MILLIMETRE, top / MILLIMETRE))
        for row in rows:
            shelves[row].append(heart)
    return found


def pages(file, chance, most):
    """Some pages of a PDF, drawn by chance."""
    with pdfplumber.open(file) as pdf:
        numbers = list(range(len(pdf.pages)))
        for number in chance.sample(numbers, min(most, len(numbers))):
            yield number + 1, pdf.pages[number]
            pdf.pages[number].close()
