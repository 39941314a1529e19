"""A photograph of nothing, as heavy as one. Usage: photograph.py OUT.jpg WIDTH HEIGHT"""
import random
import sys

from PIL import Image

out, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(7)
grain = Image.new("RGB", (60, 40))
grain.putdata([tuple(chance.randrange(40, 220) for _ in range(3)) for _ in range(60 * 40)])
grain.resize((width, height), Image.BICUBIC).save(out, quality=85)
