"""What tests look for on every page, and what they do on many."""
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect


def faults(page):
    return [
        (fault["id"], [node["html"][:200] for node in fault["nodes"]])
        for fault in Axe().run(page).response["violations"]
    ]


def speak(page, language):
    """Changes the language from the page it is on."""
    if page.locator("html").get_attribute("lang") != language:
        button = page.locator(f"button[lang={language}]")
        if page.locator(".menu").is_visible() and not button.is_visible():
            page.locator(".menu").click()
        button.click()
    expect(page.locator("html")).to_have_attribute("lang", language)


def fits(page):
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), page.url


def sound(page):
    """Accessible, no wider than the screen, under one title."""
    assert faults(page) == [], page.url
    fits(page)
    assert page.locator("h1").count() == 1, page.url


def undo(page):
    page.locator(".done button").click()
    expect(page.locator(".done")).to_contain_text("annulation", ignore_case=True)
