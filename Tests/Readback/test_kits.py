"""What Kits/README.md teaches is done for real, line by line, in a folder of its own."""
import os
import re
import subprocess

from conftest import ROOT, program

BLOCK = re.compile(r"^```(\S+)[ ]?([^\n]*)\n(.*?)^```$", re.S | re.M)
COMMAND = re.compile(r"`(etabli deck [a-z-]+(?: [a-z]+)?)`")


def lesson():
    """Each box of the lesson: its language, what its first line adds, its lines."""
    return BLOCK.findall((ROOT / "Kits/README.md").read_text(encoding="utf-8"))


def run(line, folder):
    surroundings = os.environ | {
        "PATH": f"{program().parent}:{os.environ['PATH']}", "LANG": "fr_FR.UTF-8",
    }
    return subprocess.run(
        ["bash", "-euc", line], cwd=folder, env=surroundings, capture_output=True, text=True
    )


def fits(wanted, told):
    """« … » in the lesson stands for anything; a path may be told whole."""
    pattern = ".*".join(re.escape(part) for part in wanted.split("…"))
    return any(re.search(pattern + "$", line) for line in told)


def test_the_lesson_can_be_followed_to_its_end(tmp_path):
    (tmp_path / "Kits").symlink_to(ROOT / "Kits")
    boxes = lesson()
    assert {kind for kind, _, _ in boxes} == {"sh", "yaml", "csv", "md", "text"}
    told = []
    for kind, more, lines in boxes:
        if kind == "sh":
            done = run(lines, tmp_path)
            assert (done.returncode != 0) == (more == "refusé"), lines + done.stdout + done.stderr
            told = (done.stdout + done.stderr).replace("\u00a0", " ").splitlines()
        elif kind == "text":
            for wanted in lines.replace("\u00a0", " ").splitlines():
                assert fits(wanted, told), f"{wanted!r} is not in {told!r}"
        else:
            file = tmp_path / more
            assert file.parent.is_dir(), f"{more}: the lesson has made no such folder"
            file.write_text(lines, encoding="utf-8")
    assert len(list((tmp_path / "impressions").glob("*.pdf"))) == 3


def test_every_kit_is_in_the_table_of_the_lesson():
    rows = re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "Kits/README.md").read_text("utf-8"), re.M)
    kits = {file.parent.name for file in (ROOT / "Kits").glob("*/kit.yaml")}
    assert kits <= set(rows)


def test_the_commands_named_in_passing_print(tmp_path):
    commands = COMMAND.findall((ROOT / "Kits/README.md").read_text(encoding="utf-8"))
    assert commands
    for number, command in enumerate(commands):
        done = run(f"{command} -o {tmp_path / str(number)}", tmp_path)
        assert done.returncode == 0 and list((tmp_path / str(number)).glob("*.pdf")), done.stderr


def test_folded_cards_print_without_backs(tmp_path, etabli):
    etabli("deck", "methode", "listen", "-o", tmp_path, "--duplex", "fold")
    done = subprocess.run(
        ["pdftotext", tmp_path / "cartes-ecouter.pdf", "-"], capture_output=True, text=True
    )
    pages = done.stdout.split("\f")[:-1]
    assert len(pages) == 2
    for page in pages:
        assert "À faire" in page and "À guetter" in page and "plier sur le pointillé" in page
