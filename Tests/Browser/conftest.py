"""A browser at the door of the site, on the sample workspace."""
import pathlib
import re
import shutil
import socket
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
PICTURES = ROOT / ".build" / "browser"


def program():
    built = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return pathlib.Path(built.stdout.strip()) / "etabli"


def free_port():
    with socket.socket() as ear:
        ear.bind(("127.0.0.1", 0))
        return ear.getsockname()[1]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site's address and the state of a browser that came in by its one-time link."""
    etabli = program()
    file = tmp_path_factory.mktemp("site") / "montferrand.etabli"
    for words in (
        ["init", file, "--title", "Montferrand", "--language", "fr"],
        ["import", file, ROOT / "Kits/residence/classeur.xlsx"],
    ):
        subprocess.run([etabli, *map(str, words)], check=True, capture_output=True)
    port = free_port()
    served = subprocess.Popen(
        [etabli, "serve", file, "--port", str(port)], stdout=subprocess.PIPE, text=True
    )
    link = next(found for line in served.stdout if (found := re.search(r"http\S+", line)))[0]
    yield f"http://127.0.0.1:{port}", link
    served.terminate()
    served.wait(20)
    left = sorted(path.name for path in file.parent.iterdir())
    assert left == ["montferrand.etabli", "montferrand.etabli.sessions"], left


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def state(chromium, site):
    """What a browser keeps once it has come in."""
    address, link = site
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    page.goto(link)
    assert page.url == address + "/", page.url
    state = context.storage_state()
    context.close()
    return state


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    setattr(item, f"report_{call.when}", outcome.get_result())


@pytest.fixture
def open_page(request, chromium, site, state):
    """Opens pages of a size; what the browser complains of fails, a failure leaves a picture."""
    contexts, complaints = [], []

    def opened(width=1280, known=True, scripts=True, scheme="light"):
        context = chromium.new_context(
            base_url=site[0],
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
