"""picture.py ETABLI WORKSPACE FOLDER HELP: the site as the README and its own help show it."""
import shutil
import sys

from playwright.sync_api import sync_playwright

from conftest import serving

etabli, workspace, folder, helps = sys.argv[1:]
SHOWN = {
    "site": "/verbatim", "site-prototype": "/prototypes/P-04",
    "site-imprimer": "/print/verbatim?page=2", "site-importer": "/import",
}
# By the rooms of the help.
ROOMS = {
    "home": "/", "plan": "/plan/J-02", "import": "/import", "verbatim": "/verbatim", "encounters": "/encounters",
    "people": "/people", "sense": "/astonishments", "prototypes": "/prototypes",
    "board": "/board", "print": "/print/verbatim", "settings": "/settings",
}


def shot(page, address, **where):
    page.goto(address)
    page.evaluate("document.fonts.ready")
    page.screenshot(**where)


with serving(workspace, etabli=etabli) as link, sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"]
    )
    context = browser.new_context(viewport={"width": 1200, "height": 760})
    page, site = context.new_page(), link.split("/enter")[0]
    page.goto(link)
    for name, address in SHOWN.items():
        shot(page, site + address, path=f"{folder}/{name}.png")
    page.set_viewport_size({"width": 1080, "height": 660})
    for language, other in [("fr", "English"), ("en", "Français")]:
        for name, address in ROOMS.items():
            shot(page, site + address, path=f"{helps}/help-{name}.{language}.png")
        page.get_by_role("button", name=other).first.click()
    browser.close()
