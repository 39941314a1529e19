"""What is printed, imported and searched by the benchmarks: the same at each run."""
import csv
import json
import random

ICON = """<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">
<circle cx="24" cy="24" r="22" fill="#0b6e4f"/>
<path d="M12 30 C 16 14, 32 14, 36 30" fill="none" stroke="#ffffff" stroke-width="3"
  stroke-linecap="round"/>
<path d="M24 10 L27 18 L36 18 L29 24 L32 33 L24 28 L16 33 L19 24 L12 18 L21 18 Z" fill="#ffd166"/>
<rect x="20" y="35" width="8" height="5" rx="1.5" fill="#073b4c"/>
</svg>
"""

# The deck: 540 titles, each with about 250 letters; 22,098 words in all.
ACTORS = [
    "L'équipe", "La facilitatrice", "Chaque participant", "Le groupe", "Un binôme",
    "La direction", "Le comité", "Notre usagère", "L'animateur", "Une observatrice",
]
ACTIONS = [
    "réfléchit à", "cartographie", "prototype", "interroge", "reformule", "éprouve", "dessine",
    "raconte", "hiérarchise", "décrit",
]
OBJECTS = [
    "l'expérience vécue", "les étapes du parcours", "une hypothèse fragile",
    "les besoins exprimés", "la première maquette", "le cœur du problème",
    "des idées contradictoires", "la façon dont naît la confiance", "les freins à l'adoption",
    "un scénario d'usage",
]
MANNERS = [
    "à l'aide de feutres épais et de notes repositionnables", "sans chercher l'exhaustivité",
    "pendant huit minutes, montre en main", "puis partage ses découvertes à voix haute",
    "en s'appuyant sur les verbatims recueillis", "« comme si » tout était déjà possible",
    "avant d'élire trois pistes prioritaires", "où qu'il se trouve, même à distance",
    "grâce à une grille d'observation très simple", "afin d'éviter l'écueil du consensus mou",
]
TITLES = [
    "Carte d'empathie", "Boîte à idées", "Crazy 8", "Frise du recrutement",
    "Mur des apprentissages", "Journal d'entretien", "Réglage du cadre", "Défi créatif",
    "Évaluation à chaud", "Récit utilisateur",
]


def deck():
    """540 cards as (title, body)."""
    chance = random.Random(42)
    for number in range(540):
        body = ""
        while len(body) < 250:
            parts = [chance.choice(list) for list in (ACTORS, ACTIONS, OBJECTS, MANNERS)]
            body = (body + " " + " ".join(parts) + ".").strip()
        if len(body) > 250:
            body = body[:250].rsplit(" ", 1)[0].rstrip(" ,.«") + "…"
        yield f"{TITLES[number % 10]} n° {number + 1}", body


def write_deck(folder):
    cards = list(deck())
    (folder / "deck.tsv").write_text(
        "".join(f"{title}\t{body}\n" for title, body in cards), encoding="utf-8")
    (folder / "deck.json").write_text(
        json.dumps([{"title": title, "body": body} for title, body in cards]), encoding="utf-8")
    (folder / "icon.svg").write_text(ICON, encoding="utf-8")


# The verbatim: what could be heard, put together so that no two rows are the same.
OPENINGS = [
    "Franchement", "À vrai dire", "Moi", "Chez nous", "Le lundi", "Avant", "Aujourd’hui",
    "Pour recruter", "Quand on débute", "Entre collègues", "Dans l’agence", "Au téléphone",
    "À la campagne",
]
SPEAKERS = [
    "j’hésite longtemps avant d’appeler", "on préfère une voix à un formulaire",
    "je garde les lettres dans un tiroir", "mon apprenti apprend plus vite que prévu",
    "les candidats arrivent sans adresse", "je connais trois boulangers qui cherchent",
    "personne ne relit les annonces", "on nous demande encore un dossier",
    "le conseiller change tous les mois", "ma voisine m’a parlé de vous",
    "je note tout sur un cahier bleu", "la cliente repart avec une réponse",
    "nous répondons aux courriers le soir", "j’ai embauché ma première salariée",
    "les outils tombent en panne à midi", "on s’est compris autour d’un café",
    "je raconte mon métier aux collégiens", "le garage ferme faute de mécanicien",
    "l’entretien a duré dix minutes",
]
REASONS = [
    "parce que la confiance ne s’imprime pas", "et cela m’étonne à chaque fois",
    "alors que le téléphone suffirait", "sauf quand le maire s’en mêle",
    "depuis que la ligne de bus a disparu", "comme si nous étions transparents",
    "pour ne pas perdre la saison", "faute de temps, pas d’envie",
    "sans que personne l’ait décidé", "car le métier a changé de nom",
    "tant que les charges restent floues", "puisque l’atelier tourne enfin",
    "malgré les sigles et les mots de passe", "quitte à fermer le samedi",
    "grâce à une élue qui écoute", "même si l’hiver fut long", "dès que la neige fond",
]
ENDINGS = [
    "il faudrait en parler", "cela vaut un détour", "c’est ce qui manque le plus",
    "je le referais demain", "on pourrait essayer ensemble", "voilà toute l’histoire",
    "le reste suivra", "je n’attends plus rien", "ce serait plus simple", "qui s’en souvient",
    "les jeunes l’ont compris", "ça se respecte", "la porte reste ouverte",
]
PROFILES = [
    "un artisan", "une artisane", "une élue", "un conseiller", "une conseillère",
    "un demandeur d’emploi", "une demandeuse d’emploi", "un employeur", "une apprentie",
    "un garagiste", "une boulangère", "un maçon", "une comptable", "un maraîcher",
    "une directrice d’agence", "un bénévole", "une psychologue", "un chauffeur", "une couturière",
    "un menuisier",
]
THEMES = [
    "confiance", "temps", "recrutement", "outils", "accueil", "distance", "métier", "saison",
    "apprentissage", "papiers",
]


def write_verbatim(path, count):
    """A table as people keep one: words, who, when, what about."""
    parts = (OPENINGS, SPEAKERS, REASONS, ENDINGS)
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Verbatim", "Profil", "Date", "Thèmes"])
        for number in range(count):
            rest, words = number * 7919, []
            for part in parts:
                rest, place = divmod(rest, len(part))
                words.append(part[place])
            opening, told, reason, ending = words
            rows.writerow([
                f"{opening}, {told} {reason} ; {ending} ({number + 1}).",
                PROFILES[number % len(PROFILES)],
                f"{number % 28 + 1:02}/{number % 12 + 1:02}/2017",
                ", ".join(THEMES[(number + 3 * more) % 10] for more in range(1 + number % 3 % 2)),
            ])


def questions(count):
    """What people type: a word to three of something heard, sometimes only the beginning of one."""
    chance = random.Random(7)
    for number in range(count):
        heard = chance.choice(SPEAKERS + REASONS + ENDINGS).replace("’", " ")
        words = [word.strip(",.") for word in heard.split() if len(word) > 4]
        asked = chance.sample(words, min(len(words), number % 3 + 1))
        text = " ".join(asked)
        yield text[:-2] if number % 5 == 4 else text
