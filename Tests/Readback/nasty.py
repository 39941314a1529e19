"""Workbooks of whatever people may write, drawn by a seed: few or many, long, in other scripts."""
import datetime
import itertools
import os
import random

import openpyxl

LONG = "Et puis on m’a demandé d’attendre encore une semaine avant de rappeler quelqu’un. "
TEXTS = {
    "plain": ("On rappelle quand on peut, et pas avant.", "Le besoin", "Un titre de tous les jours"),
    "long": (LONG * 140, "Recevoir, relire et comparer les candidatures des personnes", "Le guichet unique de simplification des démarches administratives du travail"),
    "unbroken": ("Donaudampf" * 8, "Anticonstitutionnellement", "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"),
    "address": ("https://exemple.fr/aide/?id=3&page=2#haut contact@exemple.fr", "www.exemple.fr/offre", "aide ?id=3 contact@exemple.fr"),
    "emoji": ("👩🏽‍🔧 répare 👨‍👩‍👧‍👦 et 🏳️‍🌈 sourit 🇫🇷", "Étape 👍🏽", "Titre 🎉"),
    "arabic": ("انتظرت أسبوعين قبل أن يتصل بي أحد من الوكالة", "المقابلة", "مشروع التوظيف"),
    "korean": ("이주 동안 아무도 전화하지 않았습니다", "면접", "채용 실험"),
    "thai": ("ฉันรอสองสัปดาห์ก่อนที่จะมีคนโทรมา", "สัมภาษณ์", "การทดลอง"),
}
AXES = {
    "text": list(TEXTS),
    "count": [0, 1, 3, 40] + ([300] if os.environ.get("THOROUGH") else []),
    "weeks": [0, 1, 2, 6],
    "stages": [1, 7, 12, 15],
    "figures": [0, 1, 5, 15],
    "value": ["3", "1234567", "environ 2000", "plus de 12345678901"],
    "span": ["day", "sprint", "month", "years"],
    "name": ["Léa", "Anne-Élisabeth", "Marie-Bernadette-Joséphine"],
}
UNITS = ["appels", "heures de déplacement", "€", "entretiens menés par téléphone"]


def pairs(axes, seed):
    """Rows of choices in which any two values of two axes meet at least once."""
    chance = random.Random(seed)
    names = list(axes)
    left = {
        ((a, x), (b, y))
        for a, b in itertools.combinations(names, 2)
        for x in map(str, axes[a])
        for y in map(str, axes[b])
    }
    while left:
        best, most = None, -1
        for _ in range(30):
            row = {name: chance.choice(axes[name]) for name in names}
            met = {
                ((a, str(row[a])), (b, str(row[b]))) for a, b in itertools.combinations(names, 2)
            }
            if len(met & left) > most:
                best, most, new = row, len(met & left), met
        left -= new
        yield best


def workbook(path, row, seed):
    """Writes one, and says of what it is made."""
    chance = random.Random(seed)
    words, stage, title = TEXTS[row["text"]]
    n = row["count"]
    start = datetime.datetime(2026, 1, 5)
    days = {"day": 0, "sprint": 1, "month": 25, "years": 900}[row["span"]]
    book = openpyxl.Workbook()
    book.remove(book.active)

    def sheet(name, heads, rows):
        tab = book.create_sheet(name)
        for line in [heads, *rows]:
            tab.append(line)

    def said(i):
        return words if row["text"] in ("long", "unbroken") and i % 7 == 0 else words[:300] + f" {i}"

    sheet("Programme", ["titre"], [[title]])
    sheet("Lieux", ["nom", "type"], [["Montferrand", "agence"]])
    calendar = [["J-01", "lancement", title, start, start, None, None]]
    if row["span"] != "day":
        calendar += [["J-02", "sprint", title, start, start + datetime.timedelta(days=1), None, None]]
        calendar += [
            [f"J-{i + 3:02}", "test", f"Essai {i} {title}",
             start + datetime.timedelta(days=chance.randint(0, days)),
             start + datetime.timedelta(days=days + chance.randint(0, 3)), None, None]
            for i in range(min(n, 40))
        ]
    calendar += [
        [f"J-{60 + i}", "semaine de résidence", ["Observer, écouter, s’étonner", "Documenter"][i % 2],
         start + datetime.timedelta(days=31 * i), start + datetime.timedelta(days=31 * i + 4),
         "Résidence de Montferrand", i + 1]
        for i in range(row["weeks"])
    ]
    sheet("Calendrier", ["réf", "type", "titre", "début", "fin", "résidence", "semaine"], calendar)
    sheet(
        "Personnes", ["réf", "prénom"], [[f"PE-{i + 1:02}", row["name"] + f" {i}" * (i > 0)] for i in range(min(n, 30))])
    sheet(
        "Verbatim", ["réf", "verbatim", "profil", "date", "clé"],
        [[f"V-{i + 1:04}", said(i), ["un artisan", "une conseillère"][i % 2], start,
          "oui" if i < 4 else None] for i in range(n)])
    sheet(
        "Étonnements", ["réf", "titre", "date", "faits", "ce qui surprend", "question", "verbatim"],
        [[f"E-{i + 1:02}", title, start, said(i), said(i + 1), title, f"V-{i + 1:04}"]
         for i in range(min(n, 6))])
    sheet(
        "Prototypes",
        ["réf", "nom", "besoin", "on compte", "seuil", "sur", "résultat", "test du", "test au",
         "appris", "résiste", "décision demandée"],
        [[f"P-{i + 1:02}", title, said(i), "retours", 6, 10, [None, 8][i % 2],
          start + datetime.timedelta(days=10), start + datetime.timedelta(days=10 + 7 * (i % 9)),
          said(i + 1), said(i + 2), said(i + 3)] for i in range(min(n, 12))])
    stages = [f"{stage} {i + 1}" for i in range(row["stages"])]
    sheet(
        "Frises",
        ["frise", "titre", "bande", "public", "date", "étape", "rang", "actions", "ressenti",
         "verbatim"],
        [["F-01", title, f"S-{b + 1:02}", ["Artisans", "Conseillères"][b % 2], start, name, k + 1,
          said(k), chance.randint(-3, 3),
          f"V-{(b * len(stages) + k) % n + 1:04}" if b * len(stages) + k < n else None]
         for b in range(min(max(n, 1), 14)) for k, name in enumerate(stages)])
    sheet(
        "Chiffres", ["libellé", "valeur", "unité", "semaine"],
        [[f"{title} {i}"[:70], row["value"], UNITS[i % 4], f"semaine {i % 3 + 1}"]
         for i in range(row["figures"])])
    sheet("Réseau", ["nom", "permanence"], [[title, "le lundi"]])
    sheet("Membres", ["réf", "prénom", "a adhéré le"], [["M-01", "Zoé", start]])
    for tab, letter in (("Offres", "O"), ("Demandes", "D")):
        sheet(
            tab, ["réf", "intitulé", "domaine", "nature", "membre", "au mur", "depuis le"],
            [[f"{letter}-{i + 1:02}", said(i)[:400], f"Domaine {i % 5}", "savoir-faire", "M-01", "oui",
              start] for i in range(n)])
    book.save(path)
    return path
