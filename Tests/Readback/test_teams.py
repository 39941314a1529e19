"""The command of teams, as a person types it and as a machine reads it."""

import json
import shutil
import subprocess

import pytest

from conftest import program


@pytest.fixture()
def sprint(sample, tmp_path, etabli):
    """The sprint of the sample with its teams composed, in a copy of its own."""
    file = tmp_path / "sprint.etabli"
    shutil.copy(sample, file)
    etabli("teams", file, "J-02", "rule", "add", "tailles égales", "--absolute")
    etabli("teams", file, "J-02", "compose", "--seed", "7")
    return file


def read(etabli, file, *words):
    return json.loads(etabli("teams", file, "J-02", *words, "--json").stdout)


def places(board):
    return {one["reference"]: team["team"] for team in board["teams"] for one in team["people"]}


def test_the_same_seed_gives_the_same_teams(sprint, etabli):
    first = read(etabli, sprint)
    again = read(etabli, sprint, "compose", "--seed", "7")
    assert places(first) == places(again) and first["seed"] == 7
    sizes = [len(team["people"]) for team in first["teams"]]
    assert max(sizes) - min(sizes) <= 1 and sum(sizes) == 16
    # No number is ever attached to a person.
    assert {type(value) for team in first["teams"] for one in team["people"] for value in one.values()} <= {
        str, bool, type(None),
    }


def test_what_is_only_tried_is_not_written(sprint, etabli):
    before = sprint.read_bytes()
    tried = read(etabli, sprint, "missing", "PE-09", "PE-10", "--day", "11/07/2017", "--dry-run")
    assert tried["day"] == "2017-07-11"
    read(etabli, sprint, "compose", "--seed", "99", "--dry-run")
    assert sprint.read_bytes() == before


def test_a_morning_is_said_then_done_then_undone(sprint, etabli):
    gone = [one["reference"] for one in read(etabli, sprint)["teams"][0]["people"]][:3]
    moves = read(etabli, sprint, "missing", *gone)["moves"]
    assert moves and all(move["to"] == "A" for move in moves)
    mended = read(etabli, sprint, "mend")
    assert mended["moves"] == []
    assert all(places(mended)[move["person"]] == "A" for move in moves)
    etabli("undo", sprint)
    assert read(etabli, sprint)["moves"] == moves


def test_rules_that_contradict_one_another_are_for_someone_to_settle(sprint, etabli):
    etabli("teams", sprint, "J-02", "rule", "add", "ensemble", "PE-09", "PE-10", "--absolute")
    done = etabli(
        "teams", sprint, "J-02", "rule", "add", "à part", "PE-09", "PE-10", "--absolute", ok=False
    )
    assert done.returncode == 1 and "ne tiennent pas ensemble" in done.stdout
    assert etabli("teams", sprint, "J-02", "explain", ok=False).returncode == 1
    etabli("teams", sprint, "J-02", "rule", "remove", "3")
    etabli("teams", sprint, "J-02", "explain")


@pytest.mark.parametrize("words, code", [
    (["zut"], 2), (["rule", "zut"], 2), (["place", "PE-09", "Z"], 1), (["missing", "PE-999"], 1),
    (["compose", "--seed", "zut"], 1), (["late", "PE-09", "--at", "midi"], 1),
])
def test_what_cannot_be_is_said_in_one_sentence(sprint, etabli, words, code):
    before = read(etabli, sprint)
    done = etabli("teams", sprint, "J-02", *words, ok=False)
    assert done.returncode == code and done.stdout == "" and done.stderr.strip()
    assert read(etabli, sprint) == before


def test_it_speaks_english_too(sprint):
    done = subprocess.run(
        [program(), "teams", sprint, "J-02", "explain", "--language", "en"],
        capture_output=True, text=True,
    )
    assert done.returncode == 0 and "Must hold" in done.stdout, done.stdout
