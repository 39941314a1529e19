"""The deck of the benchmarks by Typst. Usage: cards_typst.py FOLDER FONTS OUT.pdf"""
import sys

import typst

folder, fonts, out = sys.argv[1:4]
typst.compile(
    f"{folder}/cards.typ", output=out, root=folder, font_paths=[fonts], ignore_system_fonts=True
)
