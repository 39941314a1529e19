"""Help is complete, in two languages, on 80 columns; its examples do what they say."""
import gzip
import json
import os
import re
import shlex
import shutil
import subprocess

import pytest

from conftest import ROOT, program

LANGUAGES = ("fr", "en")


def ask(*words, **options):
    return subprocess.run([program(), *words], capture_output=True, text=True, **options)


@pytest.fixture(scope="module")
def verbs():
    told = json.loads(ask("--experimental-dump-help").stdout)["command"]["subcommands"]
    return {verb["commandName"]: verb for verb in told
            if verb["shouldDisplay"] and verb["commandName"] != "help"}


def pages(verbs, language):
    for words in [("--help",), *((verb, "--help") for verb in verbs)]:
        done = ask(*words, "--language", language)
        assert done.returncode == 0 and not done.stderr, words
        yield " ".join(words), done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_fits_80_columns_and_has_examples(verbs, language):
    for name, page in pages(verbs, language):
        assert all(len(line) <= 80 for line in page.splitlines()), name
        assert ("Exemples :" if language == "fr" else "Examples:") in page, name
        assert not re.search(r"[<>]|subcommand|OVERVIEW", page), name


def test_a_french_page_has_no_english_left(verbs):
    for name, page in pages(verbs, "fr"):
        for line in page.splitlines():
            assert not re.search(r"\b(Show|The|with|file|Usage:|Options:)\b", line.split("etabli ")[0]), (
                f"{name}: {line}")


def test_every_value_has_a_name_of_its_own(verbs):
    """A name of the code, such as `output`, is not one: each is written in capitals."""
    for name, verb in verbs.items():
        for part in verb["arguments"]:
            if part["kind"] != "flag":
                assert part["valueName"] == part["valueName"].upper(), f"{name} {part['valueName']}"


@pytest.mark.parametrize("words", [
    ("help",), ("--help",), ("-h",), (), ("--language", "fr", "--help"), ("help", "--language", "fr")])
def test_the_whole_is_shown_however_it_is_asked_for(words):
    done = ask(*words, env=os.environ | {"LC_ALL": "fr_FR.UTF-8"})
    assert done.returncode == 0 and "Codes de sortie" in done.stdout


@pytest.mark.parametrize("words", [
    ("help", "print"), ("print", "--help"), ("print", "-h"), ("--language", "fr", "print", "--help"),
    ("print", "--language=fr", "--help")])
def test_a_verb_is_shown_however_it_is_asked_for(words):
    done = ask(*words, env=os.environ | {"LC_ALL": "fr_FR.UTF-8"})
    assert done.returncode == 0 and done.stdout.startswith("Imprime")


def test_help_on_an_unknown_verb_is_wrong_use_and_names_the_nearest():
    for words in (["prnt", "--help"], ["help", "prnt"], ["prnt", "-h"]):
        done = subprocess.run(
            [program(), *words, "--language", "fr"], capture_output=True, text=True)
        assert done.returncode == 2, words
        assert done.stdout == ""
        assert "« prnt » n’existe pas" in done.stderr and "« print »" in done.stderr


def test_examples_do_what_they_say(verbs, sample, tmp_path):
    """Each example of each page, in French, typed as it is written; the longest prints and the site apart."""
    shutil.copy(sample, tmp_path / "ma-residence.etabli")
    shutil.copytree(ROOT / "Kits/sprint", tmp_path / "mon-kit")
    (tmp_path / "citations.csv").write_text("citation;qui\nUn mot;une élue\n", encoding="utf-8")
    (tmp_path / "form.csv").write_text("Horodateur;Et vous ?\n24/10/2017;Un mot\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("Une élue : « On attend encore. »\n", encoding="utf-8")
    home = os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "config")}
    shutil.copy(ROOT / "Kits/residence/classeur.xlsx", tmp_path / "classeur.xlsx")
    ran = 0
    for _, page in pages(verbs, "fr"):
        for line in re.findall(r"^  etabli (.+)$", page, re.M):
            words = [word.replace("/media/cle", str(tmp_path)) for word in shlex.split(line)]
            if words[:1] == ["init"]:
                (tmp_path / f"{words[1]}.etabli").unlink(missing_ok=True)
            if ("--template" in words or words[0] == "export") and (tmp_path / words[-1]).is_file():
                (tmp_path / words[-1]).unlink()
            if "tout" in words or words == ["--help"] or words[0] == "serve":
                continue
            if words[0] in ("print", "deck", "calibrate") and "-o" not in words:
                words += ["-o", str(tmp_path / "sorties")]
            # An example stands on several pages.
            words += ["--replace"] if words[0] == "export" and "ics" in words else []
            done = ask(*words, "--language", "fr", cwd=tmp_path, env=home)
            # These say 1 where something is wrong, or nothing is in dispute or hanging; notes are to be read again.
            asks = words[0] in ("check", "doctor", "settle", "takedown") or "notes.txt" in words
            asks = asks or "--new" in words or words[0] == "plan" and words[-1] == "check"
            # A day is run on its day, or as of an hour that is said.
            asks = asks or words[0] == "run" and "--at" not in words
            allowed = (0, 1) if asks else (0,)
            assert done.returncode in allowed, f"{line}\n{done.stderr}"
            ran += 1
            if words[0] == "init" and words[1] == "ma-residence":
                shutil.copy(sample, tmp_path / "ma-residence.etabli")
    assert ran > 20


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The command as `make install` lays it, found from anywhere."""
    prefix = tmp_path_factory.mktemp("pose")
    subprocess.run([ROOT / ".ci/install", program(), prefix], check=True)
    return prefix


def test_the_manual_says_what_the_help_says(verbs, installed):
    for language, page in (("fr", "share/man/fr/man1/etabli.1.gz"), ("en", "share/man/man1/etabli.1.gz")):
        source = gzip.decompress((installed / page).read_bytes()).decode()
        plain = re.sub(r"\\(.)", lambda found: {"~": "\u00a0"}.get(found[1], found[1]), source)
        for name, verb in verbs.items():
            assert f".SS {name}" in source
            for part in verb["arguments"]:
                for long in [each["name"] for each in part.get("names") or [] if each["kind"] == "long"]:
                    assert f"--{long}" in plain, f"{language}: {name} --{long}"
        if shutil.which("groff"):
            read = subprocess.run(["groff", "-Kutf8", "-man", "-Tutf8", "-ww", "-z"], input=source,
                                  capture_output=True, text=True)
            assert read.stderr == ""


def test_shells_complete_verbs_files_and_names(installed):
    script = installed / "share/bash-completion/completions/etabli"
    def complete(*words):
        typed = "\n".join([
            f"source '{script}'", f"COMP_WORDS=({' '.join(words)} '')",
            "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))", "COMP_LINE=\"${COMP_WORDS[*]}\"",
            "COMP_POINT=${#COMP_LINE}", f"_etabli etabli '' {words[-1]}",
            "printf '%s\\n' \"${COMPREPLY[@]}\""])
        return subprocess.run(["bash", "-c", typed], capture_output=True, text=True, check=True,
                              cwd=installed).stdout.split()
    assert {"print", "deck", "doctor"} <= set(complete("etabli"))
    (installed / "ma-residence.etabli").touch()
    assert "ma-residence.etabli" in complete("etabli", "print")
    assert {"verbatim", "suivi", "tout"} <= set(complete("etabli", "print", "x.etabli"))
    assert {"residence", "sprint"} <= set(complete("etabli", "deck"))
    for shell, file in (("zsh", "zsh/vendor-completions/_etabli"), ("fish", "fish/vendor_completions.d/etabli.fish")):
        if shutil.which(shell):
            subprocess.run([shell, "-n", installed / "share" / file], check=True)


def test_an_installed_command_finds_its_kits_and_prints_beside_the_workspace(installed, tmp_path):
    command = installed / "bin/etabli"
    run = lambda *words: subprocess.run([command, *words], cwd=tmp_path, check=True, capture_output=True)
    run("init", "essai", "--kit", "residence")
    run("print", "essai.etabli", "étonnements")
    assert (tmp_path / "etonnements.pdf").exists()
