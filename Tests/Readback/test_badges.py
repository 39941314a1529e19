"""Badges fall on the labels of a sheet that is cut beforehand, to a hundredth of a millimetre."""
import csv

import pikepdf
import pytest
from conftest import ROOT

# Where the box for photos stands on a badge of 90 × 55 mm, and its side.
LEFT, LEFT_ALONE, TOP, SIDE = 33, 6, 49, 3.2


def sheets():
    with open(ROOT / "Assets/labels.csv", encoding="utf-8") as table:
        return list(csv.DictReader(table, delimiter=";"))


def multiply(inner, outer):
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j,
            e * g + f * i + k, e * h + f * j + m)


def boxes(page):
    """Every square that is drawn: its left, its top and its side, in mm from the top left corner."""
    found, stack, matrix, path = [], [], (1, 0, 0, 1, 0, 0), []
    height = float(page.MediaBox[3])

    def point(x, y):
        a, b, c, d, e, f = matrix
        return a * x + c * y + e, b * x + d * y + f

    def read(content, resources):
        nonlocal matrix, path
        for words, operator in pikepdf.parse_content_stream(content):
            operator, numbers = str(operator), words
            if operator == "q":
                stack.append(matrix)
            elif operator == "Q":
                matrix = stack.pop()
            elif operator == "cm":
                matrix = multiply([float(n) for n in numbers], matrix)
            elif operator in ("m", "l"):
                path.append(point(*[float(n) for n in numbers]))
            elif operator == "re":
                x, y, w, h = [float(n) for n in numbers]
                path += [point(x, y), point(x + w, y), point(x + w, y + h), point(x, y + h)]
            elif operator == "Do" and resources.XObject[numbers[0]].get("/Subtype") == "/Form":
                form = resources.XObject[numbers[0]]
                stack.append(matrix)
                matrix = multiply([float(n) for n in form.get("/Matrix", [1, 0, 0, 1, 0, 0])], matrix)
                read(form, form.get("/Resources", resources))
                matrix = stack.pop()
            elif operator in ("S", "s", "f", "f*", "B", "b", "n", "W", "W*", "B*", "b*"):
                if operator in ("S", "s") and path:
                    xs, ys = [p[0] for p in path], [p[1] for p in path]
                    wide, high = max(xs) - min(xs), max(ys) - min(ys)
                    if abs(wide - high) < 0.01 and wide > 0:
                        mm = 25.4 / 72
                        found.append((min(xs) * mm, (height - max(ys)) * mm, wide * mm))
                if operator not in ("W", "W*"):
                    path = []

    read(page, page.Resources)
    return found


@pytest.mark.parametrize("labels", sheets(), ids=lambda row: row["name"])
def test_the_box_of_every_badge_is_where_its_label_is(etabli, sample, tmp_path, labels):
    etabli("print", sample, "planning", "--only", "J-02", "--labels", labels["name"], "-o", tmp_path)
    measure = {name: float(labels[name]) for name in
               ("width", "height", "left", "top", "across", "down")}
    unit = min(measure["width"] / 90, measure["height"] / 55)
    with pikepdf.open(tmp_path / "j-02-badges.pdf") as pdf:
        assert len(pdf.pages) > 1
        for page in pdf.pages:
            assert abs(float(page.MediaBox[2]) * 25.4 / 72 - 210) < 0.01
            drawn = [box for box in boxes(page) if abs(box[2] - SIDE * unit) < 0.005]
            for row in range(int(labels["rows"])):
                for column in range(int(labels["columns"])):
                    x = measure["left"] + column * measure["across"]
                    y = measure["top"] + (row * measure["down"])
                    near = [
                        box for box in drawn
                        if abs(box[1] - (y + TOP * unit)) < 0.01
                        and min(abs(box[0] - (x + left * unit)) for left in (LEFT, LEFT_ALONE)) < 0.01
                    ]
                    assert len(near) == 1, (labels["name"], row, column, drawn)


def test_an_unknown_sheet_names_those_there_are(etabli, sample, tmp_path):
    done = etabli("print", sample, "planning", "--labels", "9x9", "-o", tmp_path, ok=False)
    assert done.returncode == 1
    assert "90x55" in done.stderr and "labels.csv" in done.stderr
