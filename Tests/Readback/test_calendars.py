"""Calendars as a library that we did not write reads them."""

import datetime
import time

import icalendar
import pytest

UTC = datetime.timezone.utc

DAYS = """événement;journée;ouvre à;ferme à
J-01;28/10/2017;22 h;24 h
J-02;24/03/2018;23 h;24 h
"""
TEAMS = "événement;équipe;salle\nJ-01;A;Cuisine\nJ-01;B;Préau\n"
BLOCKS = """réf;événement;journée;séquence;équipes;durée;heure fixe;consigne
K-01;J-01;28/10/2017;"Veiller ; attendre";;240;;Un thé\tchaud, « ou deux »
K-02;J-01;28/10/2017;Relever;A;60;;
K-03;J-02;24/03/2018;Passer l’heure;;240;;
K-04;J-02;24/03/2018;Ranger;;30;;
"""
CALENDAR = """réf;type;titre;début;fin
J-01;sprint;Nuit d’automne;28/10/2017;29/10/2017
J-02;sprint;Nuit de printemps;24/03/2018;25/03/2018
J-03;comité;Comité;16/02/2018;17/02/2018
"""


@pytest.fixture()
def planned(tmp_path, etabli):
    tables = {
        "calendrier": CALENDAR, "journées": DAYS, "équipes": TEAMS, "séquences": BLOCKS,
    }
    for name, rows in tables.items():
        (tmp_path / f"{name}.csv").write_text(rows, encoding="utf-8")
    file = tmp_path / "nuits.etabli"
    etabli("init", file, "--title", "Nuits")
    etabli("import", file, *(tmp_path / f"{name}.csv" for name in tables))
    return file


@pytest.fixture()
def taken(planned, etabli):
    """Takes a calendar out, and gives its events by their titles."""
    place = planned.parent / "sortie.ics"

    def take(*words):
        etabli("export", planned, *words, "--format", "ics", "--to", place, "--replace")
        calendar = icalendar.Calendar.from_ical(place.read_bytes())
        assert not [part for part in calendar.walk() if getattr(part, "errors", None)]
        return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}

    return take


def hours(event):
    return tuple(event.decoded(name).astimezone(UTC) for name in ("DTSTART", "DTEND"))


def at(*moment):
    return datetime.datetime(*moment, tzinfo=UTC)


def test_the_night_when_an_hour_comes_twice_is_read_as_it_passes(taken):
    events = taken("J-01")
    # From ten in the evening, four hours; then from two in the morning, the first time.
    assert hours(events["Veiller ; attendre"]) == (at(2017, 10, 28, 20), at(2017, 10, 29, 0))
    tidy = events["Relever (équipe A)"]
    assert hours(tidy) == (at(2017, 10, 29, 0), at(2017, 10, 29, 1))
    assert str(tidy["LOCATION"]) == "Cuisine"
    assert "« ou deux »" in str(events["Veiller ; attendre"]["DESCRIPTION"])


def test_the_night_when_an_hour_is_skipped_is_read_as_it_passes(taken):
    events = taken("J-02")
    assert hours(events["Passer l’heure"]) == (at(2018, 3, 24, 22), at(2018, 3, 25, 2))
    assert hours(events["Ranger"]) == (at(2018, 3, 25, 2), at(2018, 3, 25, 2, 30))
    assert events["Ranger"].decoded("DTSTART").hour == 4


def test_its_own_account_of_the_zone_is_that_of_the_zone(taken, planned):
    taken()
    calendar = icalendar.Calendar.from_ical((planned.parent / "sortie.ics").read_bytes())
    [zone] = calendar.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Paris"
    told = zone.to_tz(lookup_tzid=False)
    for moment, shift in [
        (at(2017, 7, 1), 2), (at(2017, 10, 29, 0, 59), 2), (at(2017, 10, 29, 1, 1), 1),
        (at(2018, 3, 25, 0, 59), 1), (at(2018, 3, 25, 1, 1), 2), (at(2018, 12, 1), 1),
    ]:
        assert moment.astimezone(told).utcoffset() == datetime.timedelta(hours=shift), moment


def test_dates_without_a_plan_are_whole_days(taken):
    event = taken()["Comité"]
    assert event.decoded("DTSTART") == datetime.date(2018, 2, 16)
    assert event.decoded("DTEND") == datetime.date(2018, 2, 18)


def test_an_event_is_known_again_counted_up_cancelled_and_back(taken, planned, etabli):
    first = taken("J-01")
    assert taken("J-01") == first
    time.sleep(1.1)
    etabli("plan", planned, "J-01", "stretch", "K-01", "--minutes", "10")
    moved = taken("J-01")
    for name, event in first.items():
        assert moved[name]["UID"] == event["UID"]
        assert int(moved[name]["SEQUENCE"]) > int(event["SEQUENCE"])
        assert "ATTENDEE" not in event and "ORGANIZER" not in event
    time.sleep(1.1)
    etabli("plan", planned, "J-01", "remove", "K-01")
    gone = taken("J-01")["Veiller ; attendre"]
    assert str(gone["STATUS"]) == "CANCELLED"
    assert gone["UID"] == first["Veiller ; attendre"]["UID"]
    assert int(gone["SEQUENCE"]) > int(moved["Veiller ; attendre"]["SEQUENCE"])
    time.sleep(1.1)
    etabli("undo", planned)
    back = taken("J-01")["Veiller ; attendre"]
    assert str(back["STATUS"]) == "CONFIRMED" and hours(back) == hours(moved["Veiller ; attendre"])
    assert int(back["SEQUENCE"]) > int(gone["SEQUENCE"])


def test_what_cannot_be_taken_is_said_in_one_sentence(planned, etabli):
    place = planned.parent / "rien.ics"
    asked = [
        (["J-99"], 1, "J-99"), (["J-01", "--team", "Z"], 1, "« Z »"),
        (["J-01", "--day", "2017-11-02"], 1, "2 novembre 2017"), (["--person", "Zoé"], 1, "Zoé"),
    ]
    for words, code, said in asked:
        done = etabli("export", planned, *words, "--format", "ics", "--to", place, ok=False)
        assert done.returncode == code and said in done.stderr.replace("\u00a0", " "), done.stderr
    for words in (["J-01"], ["--team", "A"]):
        done = etabli("export", planned, *words, "--to", planned.parent / "a.xlsx", ok=False)
        assert done.returncode == 2 and words[0] in done.stderr
    done = etabli("export", planned, "--format", "ics", "--to", planned.parent / "a.txt", ok=False)
    assert done.returncode == 2 and ".ics" in done.stderr
    assert etabli("export", planned, ok=False).returncode == 2
    assert not list(planned.parent.glob("a.*")) and not place.exists()
