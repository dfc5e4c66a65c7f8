#!/usr/bin/env python3
"""Opens the pages that the command writes in a real browser, and holds what they promise.

usage: pages.py BINARY SEEDS OUT

Needs Playwright and axe-playwright-python from PyPI, and Debian's Chromium. OUT gets the site and
screenshots of each kind of page at a phone's and a desktop's width.
"""
import pathlib
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = {"phone": 390, "desktop": 1280}
HOSTILE = """Ann: He wrote <script>document.title = "taken"</script> ]]> &amp; <img src=x onerror=alert(1)>
Ben: Then javascript:alert(1) and \u202eright to left\u202c and back.
Ann: And "quoted" 'text' --> too.
Ben: It is only text.
"""
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)
        print(f"  FAILED: {what}")


def build(binary, seeds, out):
    """The site of the seeds and of a hostile transcript, and what stands in each."""
    sources = out / "sources"
    sources.mkdir(parents=True)
    (sources / "hostile.txt").write_text(HOSTILE)
    for inputs, name in ((seeds, "tei"), (sources, "tei/more")):
        subprocess.run([binary, "convert", inputs, "-o", out / name, "--exclude", "README.md", "--quiet"], check=True)
    # One file with a mistake, so that there is something to report.
    sample = out / "tei" / "mofa-2022-05-23.xml"
    sample.write_text(sample.read_text().replace('who="#Reporter"', 'who="#Nobody"'))
    subprocess.run([binary, "corpus", "report", out / "tei", "-o", out / "site", "--quiet"], check=True)
    site = out / "site"
    person = sorted((site / "people").iterdir())[0]
    return {
        "index": site / "index.html",
        "transcript": site / "parliament" / "kuestenlandtag-2021-03-18.html",
        "right-to-left": next(iter(sorted(site.rglob("*interview*/*.html")))),
        "hostile": site / "more" / "hostile.html",
        "person": person,
        "lines": site / "mofa-2022-05-23.lines.html",
    }


def look(page, kind, path, out):
    """Loads a page at each width; no error, no request but for itself, no violation of axe's rules."""
    print(kind)
    errors, requests = [], []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    for name, width in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(path.as_uri())
        page.screenshot(path=out / f"{kind}-{name}.png")
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(wide <= 0, f"{kind} is wider than a {name}: {wide} px")
    check(not errors, f"{kind} has errors: {errors[:3]}")
    others = [url for url in requests if url != path.as_uri()]
    check(not others, f"{kind} makes requests: {others[:3]}")
    results = Axe().run(page)
    check(results.violations_count == 0, f"{kind} breaks rules of axe: {results.generate_report()[:2000]}")


def search(page, path):
    """The search and the speakers' list of a transcript show the turns that fit, and only these."""
    page.goto(path.as_uri())
    turns = page.locator(".turn:visible")
    everything = turns.count()
    page.fill("#query", "Deich")
    page.wait_for_timeout(400)
    found = turns.count()
    check(0 < found < everything, f"the search shows {found} of {everything} turns")
    texts = [text.lower() for text in turns.all_inner_texts()]
    check(all("deich" in text for text in texts), "the search shows turns without the words")
    page.click(".tools button[type=reset]")
    page.wait_for_timeout(400)
    check(turns.count() == everything, "Clear does not show all turns again")
    page.select_option("#who", index=1)
    speaker = page.locator("#who").input_value()
    shown = [turn.get_attribute("data-who") for turn in turns.all()]
    check(shown and all(who == speaker for who in shown), f"the list of speakers shows {set(shown)}")


def read_without_script(browser, path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(path.as_uri())
    check(page.locator(".turn:visible").count() > 0, "without script there are no turns")
    check(page.locator(".tools:visible").count() == 0, "without script there are tools that do nothing")
    context.close()


def show_hostile_text(page, path):
    page.goto(path.as_uri())
    text = page.locator("body").inner_text()
    check('<script>document.title = "taken"</script>' in text, "markup in speech is not shown as text")
    check(page.title() != "taken", "a script in speech has run")
    check(page.locator("img, main script").count() == 0, "markup in speech has become markup")
    check(page.locator("a[href^='javascript']").count() == 0, "a script has become a link")


def search_index(page, path):
    page.goto(path.as_uri())
    rows = page.locator(".entry:visible")
    everything = rows.count()
    page.fill("#query", "hayashi")
    page.wait_for_timeout(400)
    check(0 < rows.count() < everything, "the search of the index does not narrow it")
    check(page.locator("figure svg[role=img] title").count() >= 4, "plots have no titles")
    check(page.locator("figure table").count() >= 4, "plots have no tables")


def main():
    binary, seeds, out = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    subprocess.run(["rm", "-rf", out], check=True)
    pages = build(binary, seeds, out)
    shots = out / "screenshots"
    shots.mkdir()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for kind, path in pages.items():
            page = browser.new_page()
            look(page, kind, path, shots)
            page.close()
        page = browser.new_page()
        search(page, pages["transcript"])
        show_hostile_text(page, pages["hostile"])
        search_index(page, pages["index"])
        page.goto(pages["index"].as_uri())
        page.locator("#speakers-turns").screenshot(path=shots / "plot.png")
        read_without_script(browser, pages["transcript"])
        browser.close()
    print(f"{len(pages)} kinds of pages, {len(failures)} failures; screenshots in {shots}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
