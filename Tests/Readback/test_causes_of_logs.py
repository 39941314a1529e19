"""What stands in the way of a log, of a folder or of a sign is said by its true cause and name."""
import os
import pathlib
import shutil
import sqlite3
import stat

import pytest

from test_bad_days import refused, with_
from test_causes import open_folder  # noqa: F401


def hot(etabli, folder, name="b.etabli"):
    """A file with the log of a program that was killed."""
    made = folder / "source.etabli"
    etabli("init", made)
    there = folder / name
    kept = sqlite3.connect(made)
    kept.execute("PRAGMA journal_mode = WAL")
    kept.execute("UPDATE change SET number = number")
    kept.commit()
    for end in ("", "-wal"):
        shutil.copy(str(made) + end, str(there) + end)
    kept.close()
    assert pathlib.Path(str(there) + "-wal").stat().st_size > 0
    return there


@pytest.mark.skipif(os.geteuid() != 0, reason="takes the rights of nobody, as root can")
def test_a_log_that_may_not_be_read_is_named(etabli, open_folder):  # noqa: F811
    file = hot(etabli, open_folder)
    file.chmod(0o644)
    pathlib.Path(f"{file}-wal").chmod(0o600)
    done = with_(as_nobody=True)("list", file, "verbatim")
    refused(done, "pas le droit de lire", "b.etabli-wal")
    assert "écrit" not in done.stderr
    file.chmod(0o600)
    done = with_(as_nobody=True)("list", file, "verbatim")
    refused(done, "pas le droit de lire", "« b.etabli »")
    assert "écrire" not in done.stderr


def test_a_folder_for_copies_that_is_not_there_is_named(etabli, tmp_path):
    file = hot(etabli, tmp_path)
    file.chmod(0o444)
    done = etabli("list", file, "verbatim", "--scratch", tmp_path / "rien" / "x", ok=False)
    refused(done, "rien/x » n’existe pas")


def test_an_emptied_file_is_told_under_its_own_name(etabli, tmp_path):
    file = hot(etabli, tmp_path, "t1.etabli")
    file.write_bytes(b"")
    for line in (["list", file, "verbatim"], ["undo", file]):
        done = etabli(*line, ok=False)
        assert "copie.etabli" not in done.stdout + done.stderr
        if done.returncode:
            assert "t1.etabli" in done.stderr


def test_tables_in_a_shared_folder_are_the_groups_too(etabli, sample, tmp_path):
    shared = tmp_path / "sg"
    shared.mkdir()
    shared.chmod(0o2775)
    etabli("export", sample, "--to", shared / "a" / "csv", "--format", "csv")
    for folder in (shared / "a", shared / "a" / "csv"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o2770
    files = list((shared / "a" / "csv").iterdir())
    assert files and all(stat.S_IMODE(path.stat().st_mode) == 0o660 for path in files)


def test_a_sign_no_workbook_can_hold_is_refused_at_every_door(etabli, sample, tmp_path):
    file = pathlib.Path(shutil.copy(sample, tmp_path / "x.etabli"))
    for line in (
        ["plan", file, "J-02", "add", "Cmd\x02titre", "--minutes", "5"],
        ["plan", file, "J-02", "team", "A", "--room", "Cmd\x02salle"],
        ["init", tmp_path / "y.etabli", "--title", "Cmd\x02titre"],
    ):
        refused(etabli(*line, ok=False), "U+0002", "après « Cmd »")
    assert not (tmp_path / "y.etabli").exists()
    book = tmp_path / "x.xlsx"
    etabli("export", file, "--to", book)
    etabli("import", file, book, "--dry-run")
