"""picture.py ETABLI WORKSPACE TO: the site's verbatim as the README shows them."""
import re
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright

from conftest import free_port

etabli, workspace, to = sys.argv[1:]
served = subprocess.Popen([etabli, "serve", workspace, "--port", str(free_port())], stdout=subprocess.PIPE, text=True)
link = next(found for line in served.stdout if (found := re.search(r"http\S+", line)))[0]
try:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1200, "height": 760})
        page.goto(link)
        page.goto(link.split("/enter")[0] + "/verbatim")
        page.evaluate("document.fonts.ready")
        page.screenshot(path=to)
        browser.close()
finally:
    served.terminate()
    served.wait()
