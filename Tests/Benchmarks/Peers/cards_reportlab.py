"""The deck of the benchmarks by ReportLab. Usage: cards_reportlab.py FOLDER FONTS OUT.pdf"""
import html
import json
import sys

from reportlab.graphics import renderPDF
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph
from svglib.svglib import svg2rlg

folder, fonts, out = sys.argv[1:4]
with open(f"{folder}/deck.json", encoding="utf-8") as file:
    deck = json.load(file)
pdfmetrics.registerFont(TTFont("Lato", f"{fonts}/Lato-Regular.ttf"))
pdfmetrics.registerFont(TTFont("Lato-Bold", f"{fonts}/Lato-Bold.ttf"))
HEAD = ParagraphStyle(
    "head", fontName="Lato-Bold", fontSize=12, leading=14.4, textColor=HexColor("#083b4c")
)
BODY = ParagraphStyle("body", fontName="Lato", fontSize=9.5, leading=11.4)

pdf = canvas.Canvas(out, pagesize=A4, pageCompression=1)
pdf.setTitle("Jeu de cartes")
icon = svg2rlg(f"{folder}/icon.svg")
icon.scale(10 * mm / 48, 10 * mm / 48)
pdf.beginForm("icon")
renderPDF.draw(icon, pdf, 0, 0)
pdf.endForm()


def write(words, style, x, top, width):
    paragraph = Paragraph(html.escape(words), style)
    _, height = paragraph.wrap(width * mm, 99 * mm)
    paragraph.drawOn(pdf, x, top - height)


for number, card in enumerate(deck):
    slot = number % 9
    if number and slot == 0:
        pdf.showPage()
    x, top = (10.5 + slot % 3 * 63) * mm, A4[1] - (16.5 + slot // 3 * 88) * mm
    pdf.setStrokeColor(HexColor("#0b6e4f"))
    pdf.setLineWidth(0.6 * mm)
    pdf.roundRect(x + 1.5 * mm, top - 86.5 * mm, 60 * mm, 85 * mm, 3 * mm)
    pdf.saveState()
    pdf.translate(x + 48.5 * mm, top - 14.5 * mm)
    pdf.doForm("icon")
    pdf.restoreState()
    write(card["title"], HEAD, x + 5 * mm, top - 5 * mm, 41)
    write(card["body"], BODY, x + 5 * mm, top - 20 * mm, 53)
pdf.save()
