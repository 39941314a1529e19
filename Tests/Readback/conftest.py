"""What tools other than ours read in the files Établi writes."""
import functools
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@functools.cache
def program():
    built = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return pathlib.Path(built.stdout.strip()) / "etabli"


@pytest.fixture(scope="session")
def etabli():
    """Runs the command; `ok=False` lets it refuse."""
    path = program()

    def run(*words, ok=True):
        done = subprocess.run(
            [path, *map(str, words), "--language", "fr"], capture_output=True, text=True
        )
        if ok:
            assert done.returncode == 0, done.stderr
        return done

    return run


@pytest.fixture(scope="session")
def sample(tmp_path_factory, etabli):
    """A workspace that holds the sample workbook."""
    folder = tmp_path_factory.mktemp("montferrand")
    file = folder / "montferrand.etabli"
    etabli("init", file, "--title", "Montferrand")
    etabli("import", file, ROOT / "Kits/residence/classeur.xlsx")
    return file


@pytest.fixture(scope="session")
def prints(sample, etabli):
    """Everything printed from the sample, and the kit's decks."""
    folder = sample.parent / "prints"
    etabli("print", sample, "all", "-o", folder, "--on", "2019-10-07")
    etabli("deck", "residence", "-o", folder)
    return folder
