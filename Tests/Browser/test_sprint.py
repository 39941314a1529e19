"""A sprint with the pages only: planned from its kit, teams made and mended, printed, run."""
import re

import pytest
from playwright.sync_api import expect

from gestures import sound
from test_transfer import empty_site  # noqa: F401

NAMES = (
    "Aïcha Bernard Camille Dimitri Élodie Félix Gisèle Hakim Irène Jordan Kadiatou Loïc Maëlle "
    "Noé Odile Pierre Quitterie Rachid Solène Théo Ursule Victor Wanda Xavier Yasmine Zoé Agathe "
    "Bilal"
).split()
PROFILES = ["une entreprise", "une personne en recherche d’emploi", "une conseillère", "un cadre"]


def tables(folder):
    """What a facilitator has before: who comes, what they agreed to, when it is."""
    people = ["réf;prénom;rôles;profil"] + [
        f"PE-{place + 1:02};{name};participant;{PROFILES[place % 4]}"
        for place, name in enumerate(NAMES)
    ] + [f"PE-{place};{name};animateur;" for place, name in
         enumerate(["Rosalie", "Denis", "Inès", "Yannick"], 29)]
    said = ["personne;usage;canal;réponse;date"] + [
        f"PE-{place + 1:02};afficher le prénom;papier;oui;2017-06-01" for place in range(20)
    ]
    dates = ["réf;type;titre;début;fin;participants;équipes",
             "J-01;sprint;Sprint de Saint-Rémi;2017-07-11;2017-07-12;28;4"]
    files = {"personnes": people, "consentements": said, "calendrier": dates}
    for name, lines in files.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return [folder / f"{name}.csv" for name in files]


def rule(page, kind, absolute=False, **fields):
    if not page.locator("#rule-item").is_visible():
        page.locator("#rules details summary").click()
    page.locator("#rule-item").select_option(label=kind)
    for name, value in fields.items():
        page.locator(f"#rule-{name}").fill(value)
    if absolute:
        page.locator("#rule-absolute").check()
    page.locator("button[value=addRule]").click()
    expect(page.locator(".refused")).to_have_count(0)


def team(page, letter):
    return page.locator("section.table", has=page.locator("h3", has_text=f"Équipe {letter}"))


def badge_names(page):
    """What the list of parts says, and where the badges begin."""
    page.locator(".parts a", has_text="badges").first.click()
    expect(page.locator(".sheetview img").first).to_be_visible()


@pytest.mark.parametrize("width", [1280])
def test_a_sprint_from_its_model_to_the_room(empty_site, tmp_path, width):  # noqa: F811
    page = empty_site(width)
    page.goto("/import")
    page.locator("#files").set_input_files(tables(tmp_path))
    page.locator(".drop button").click()
    page.locator("form.bar button.main").click()
    expect(page.locator(".done")).to_be_focused()

    # The plan starts from its model, then begins half an hour later.
    page.goto("/plan/J-01")
    page.locator("li", has_text="Sprint de deux jours").locator("button[value=start]").click()
    expect(page.locator(".slots").first).to_contain_text("Accueil et badges")
    expect(page.locator("section[aria-labelledby=to-settle] li", has_text="Déjeuner")).to_have_count(0)
    page.locator("summary", has_text="journée").first.click()
    page.locator("#day-item").fill("2017-07-11")
    page.locator("#day-from").fill("9 h 15")
    page.locator("#day-until").fill("17 h 30")
    page.locator("button[value=day]").click()
    expect(page.locator(".slots").first).to_contain_text("9 h 15")
    lunch = page.locator("section[aria-labelledby=to-settle] li", has_text="Déjeuner")
    expect(lunch).to_have_count(1)
    sound(page)

    # What cannot hold any more is mended by what is proposed.
    lunch.locator("button[value=mend]").click()
    expect(lunch).to_have_count(0)
    expect(page.locator(".slots").first).to_contain_text("12 h 15")

    # Each team has someone beside it, then its people.
    for letter, name in zip("ABCD", ["Rosalie", "Denis", "Inès", "Yannick"]):
        page.locator("summary", has_text="équipe").first.click()
        page.locator("#team-item").fill(letter)
        page.locator("#team-by").fill(name)
        page.locator("button[value=team]").click()
        expect(page.locator(".refused")).to_have_count(0)
    page.locator("a", has_text="Équipes").last.click()
    rule(page, "tailles", absolute=True, least="6", most="8")
    rule(page, "tailles égales")
    rule(page, "profils répartis")
    page.locator("button[value=compose]").click()
    expect(page.locator("section.table")).to_have_count(4)
    for letter in "ABCD":
        expect(team(page, letter).locator("li")).to_have_count(7)
    sound(page)

    # On the morning two people of one team are missing: one move, told.
    gone = [words.strip() for words in
            team(page, "B").locator("li > span").all_inner_texts()[:2]]
    for name in gone:
        page.locator("#come-item").select_option(label=name)
        page.locator("button[value=missing]").click()
        expect(page.locator(".snags li", has_text=name)).to_have_count(1)
    expect(page.locator(".moves li")).to_have_count(1)
    told = page.locator(".moves li").inner_text()
    assert "B" in told
    expect(page.locator("#morning")).to_contain_text("1 badge")
    sound(page)
    page.locator("button[value=mend]").click()
    expect(page.locator(".moves li")).to_have_count(0)
    expect(team(page, "B").locator("li")).to_have_count(8)
    moved = re.split(r"\s", told, maxsplit=1)[0]
    expect(team(page, "B")).to_contain_text(moved)
    sound(page)

    # Their badge alone is printed again.
    page.locator("#morning a.button.main").click()
    expect(page.locator(".sheetview img")).to_be_visible()
    expect(page.locator(".choices")).to_contain_text("PE-")
    expect(page.locator(".parts a")).to_have_count(0)
    sound(page)
    # Then all of it.
    page.goto("/print/planning")
    expect(page.locator(".parts a", has_text="badges")).to_have_count(1)
    for part in ("programme", "chevalets", "valise", "présence"):
        expect(page.locator(".parts a", has_text=part).first).to_be_visible()
    badge_names(page)
    page.locator("#labels").select_option("85x54")
    page.locator(".filters button").click()
    badge_names(page)
    page.locator("form.prepare button.main").click()
    expect(page.locator(".files a", has_text="badges").first).to_be_visible(timeout=120_000)

    # The morning is run on the laptop; the room sees it in a window of its own.
    page.goto("/plan/J-01/live?day=2017-07-11&at=10:30&team=C")
    with page.context.expect_page() as opening:
        page.locator("section[aria-labelledby=wall] button").click()
    room = opening.value
    expect(room.locator("main")).to_be_visible()
    page.locator("button[value=here]").click()
    expect(page.locator("form.last")).to_be_visible()
    now = page.locator("#now").inner_text()
    # Everyone is together: the room says the same sequence, whenever it is asked.
    room.reload()
    expect(room.locator("h1").first).to_be_visible()
    before = room.locator("main").inner_text()
    assert now in before, (now, before)
    room.reload()
    assert room.locator("main").inner_text() == before
    assert "retard" not in before
    page.reload()
    expect(page.locator("#now")).to_have_text(now)
    sound(page)

    # Taken back in one gesture, and the room follows.
    page.locator("form.last button").click()
    expect(page.locator("main")).to_be_visible()
    room.reload()
    expect(room.locator("main")).to_be_visible()
