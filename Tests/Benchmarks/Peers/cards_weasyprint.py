"""The deck of the benchmarks by WeasyPrint. Usage: cards_weasyprint.py FOLDER FONTS OUT.pdf"""
import html
import json
import sys

from weasyprint import HTML

folder, _, out = sys.argv[1:4]
with open(f"{folder}/deck.json", encoding="utf-8") as file:
    deck = json.load(file)
STYLE = """@page { size: A4; margin: 0 } * { margin: 0; padding: 0; box-sizing: border-box }
body { font: 9.5pt/1.2 Lato }
section { position: relative; width: 210mm; height: 297mm; break-after: page }
section:last-child { break-after: auto }
article { position: absolute; width: 63mm; height: 88mm }
div { position: absolute; left: 1.5mm; top: 1.5mm; width: 60mm; height: 85mm;
  border: .6mm solid #0b6e4f; border-radius: 3mm }
h2 { position: absolute; left: 5mm; top: 5mm; width: 41mm; font: bold 12pt/1.2 Lato;
  color: #083b4c }
img { position: absolute; left: 48.5mm; top: 4.5mm; width: 10mm; height: 10mm }
p { position: absolute; left: 5mm; top: 20mm; width: 53mm }"""


def article(slot, card):
    left, top = 10.5 + slot % 3 * 63, 16.5 + slot // 3 * 88
    title, body = html.escape(card["title"]), html.escape(card["body"])
    return (
        f'<article style="left:{left}mm;top:{top}mm"><div></div><h2>{title}</h2>'
        f'<img src="icon.svg" alt=""><p>{body}</p></article>'
    )


sheets = [deck[first : first + 9] for first in range(0, len(deck), 9)]
pages = "".join(
    f"<section>{''.join(article(slot, card) for slot, card in enumerate(sheet))}</section>"
    for sheet in sheets
)
page = (
    f'<!doctype html><html lang="fr"><meta charset="utf-8"><title>Jeu de cartes</title>'
    f"<style>{STYLE}</style><body>{pages}"
)
HTML(string=page, base_url=folder + "/").write_pdf(out)
