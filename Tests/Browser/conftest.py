"""A browser at the door of the site, on the sample workspace."""
import contextlib
import functools
import os
import pathlib
import re
import shutil
import socket
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORKBOOK = ROOT / "Kits/residence/classeur.xlsx"
PICTURES = ROOT / ".build" / "browser"


@functools.cache
def program():
    built = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return pathlib.Path(built.stdout.strip()) / "etabli"


def free_port():
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        return ear.getsockname()[1]


def workspace(file, *tables, title="Montferrand"):
    """A new workspace in French, and what its tables bring in."""
    steps = [["init", file, "--title", title, "--language", "fr"]]
    if tables:
        steps.append(["import", file, *tables])
    for words in steps:
        subprocess.run([program(), *map(str, words)], check=True, capture_output=True)
    return file


@contextlib.contextmanager
def serving(*words, etabli=None, **environment):
    """The one-time link of a site, open as long as it is needed."""
    command = [etabli or program(), "serve", *words, "--port", str(free_port())]
    served = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | environment
    )
    try:
        yield next(found[0] for line in served.stdout if (found := re.search(r"http\S+", line)))
    finally:
        served.terminate()
        served.wait(20)


def entered(chromium, link):
    """The address of a site, and what a browser keeps once it came in by its link."""
    address = link.split("/enter")[0]
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    page.goto(link)
    assert page.url == address + "/", page.url
    state = context.storage_state()
    context.close()
    return address, state


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(chromium, tmp_path_factory):
    """The site over the sample, which tests leave as they found it."""
    file = workspace(tmp_path_factory.mktemp("site") / "montferrand.etabli", WORKBOOK)
    with serving(file) as link:
        yield entered(chromium, link)
    left = sorted(path.name for path in file.parent.iterdir())
    assert left == ["montferrand.etabli", "montferrand.etabli.sessions"], left


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    setattr(item, f"report_{call.when}", outcome.get_result())


@pytest.fixture
def open_page(request, chromium, site):
    """Opens pages of a size; what the browser complains of fails, a failure leaves a picture."""
    (address, state), contexts, complaints = site, [], []

    def opened(width=1280, known=True, scripts=True, scheme="light"):
        context = chromium.new_context(
            base_url=address,
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=scripts,
            storage_state=state if known else None,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console",
            lambda said: said.type == "error"
            and "status of 4" not in said.text
            and complaints.append(said.text),
        )
        return page

    yield opened
    if getattr(request.node, "report_call", None) and request.node.report_call.failed:
        PICTURES.mkdir(parents=True, exist_ok=True)
        for number, context in enumerate(contexts):
            name = re.sub(r"\W+", "-", request.node.name)
            for page in context.pages:
                page.screenshot(path=PICTURES / f"{name}-{number}.png", full_page=True)
    for context in contexts:
        context.close()
    assert complaints == []
