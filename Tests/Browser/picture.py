"""picture.py ETABLI WORKSPACE FOLDER: the site as the README shows it."""
import shutil
import sys

from playwright.sync_api import sync_playwright

from conftest import serving

etabli, workspace, folder = sys.argv[1:]
SHOWN = {
    "site": "/verbatim", "site-prototype": "/prototypes/P-04",
    "site-imprimer": "/print/verbatim?page=2", "site-importer": "/import",
}
with serving(workspace, etabli=etabli) as link, sync_playwright() as playwright:
    browser = playwright.chromium.launch(
        executable_path=shutil.which("chromium"), args=["--no-sandbox"]
    )
    page = browser.new_page(viewport={"width": 1200, "height": 760})
    page.goto(link)
    for name, address in SHOWN.items():
        page.goto(link.split("/enter")[0] + address)
        page.evaluate("document.fonts.ready")
        page.screenshot(path=f"{folder}/{name}.png")
    browser.close()
