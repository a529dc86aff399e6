"""The documents in other programs: LibreOffice opens them, axe-core finds nothing wrong in Chromium.

Where LibreOffice, Chromium or axe-core are missing these are skipped; `.ci/run` installs them.
"""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Ask
from office import SOFFICE

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
AXE = REPOSITORY / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
LOOK = """<script>{axe}</script><script>
axe.run(document, {{runOnly: {{type: "tag", values: {tags}}}}}).then(found => {{
  const wide = document.documentElement.scrollWidth > window.innerWidth;
  const wrong = found.violations.map(each => each.id + ": " + each.nodes[0].html);
  const told = JSON.stringify({{passes: found.passes.length, wrong, wide, width: window.innerWidth}});
  parent.document.getElementById("found").textContent = told;
}});
</script></body>"""
# A window of Chromium is never narrower than 500 pixels, so the page stands in a frame.
FRAME = '<pre id="found"></pre><iframe style="border: 0; width: {width}px; height: 900px" srcdoc="{page}"></iframe>'
PHONE, DESK = 390, 1280

PAGES = [
    ("agenda", "2021-10"),
    ("agenda", "2021-10", "--werkversie", "--vertrouwelijk"),
    ("besluitenlijst", "2021-10"),
    ("due", "--maand", "2021-10"),
    ("list",),
]

with_office = pytest.mark.skipif(not SOFFICE, reason="LibreOffice ontbreekt: apt-get install libreoffice-writer-nogui")
with_browser = pytest.mark.skipif(
    not (CHROMIUM and AXE.exists()),
    reason="Chromium of axe-core ontbreekt: apt-get install chromium; npm install axe-core",
)


@with_office
@pytest.mark.parametrize("kind", ["agenda", "besluitenlijst"])
@pytest.mark.parametrize("formaat", ["odt", "docx"])
def test_libreoffice_opens_it(ask: Ask, tmp_path: Path, kind: str, formaat: str) -> None:
    file = tmp_path / f"{kind}.{formaat}"
    assert ask(kind, "2021-10", "-o", str(file)).code == 0
    home = f"-env:UserInstallation=file://{tmp_path}/thuis"
    convert = [str(SOFFICE), home, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run([*convert, str(file)], check=True, capture_output=True, timeout=120)
    text = (tmp_path / f"{kind}.txt").read_text(encoding="utf-8-sig")
    assert "Alliantieoverleg oktober 2021" in text
    assert "Vaststellen communicatiestrategie" in text
    assert not re.search(r"\{[{%#]|[}%#]\}", text)


@with_browser
@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("line", PAGES, ids=" ".join)
def test_axe_finds_nothing(ask: Ask, tmp_path: Path, line: tuple[str, ...], scheme: str, width: int) -> None:
    _nothing_is_found(ask(*line, "--formaat", "html").out, tmp_path, scheme, width)


@with_browser
@pytest.mark.parametrize(("scheme", "width"), [("light", DESK), ("dark", PHONE)])
def test_axe_finds_nothing_in_drawings(ask: Ask, oosterveld: Path, tmp_path: Path, scheme: str, width: int) -> None:
    page = ask("voortgang", "2023", "--peildatum", "2024-02-01", "--formaat", "html", roadmap=oosterveld).out
    assert "<svg" in page
    _nothing_is_found(page, tmp_path, scheme, width)


def _nothing_is_found(page: str, tmp_path: Path, scheme: str, width: int) -> None:
    """Let axe-core look at a page, which must fit in the width."""
    if scheme == "dark":
        page = page.replace("(prefers-color-scheme: dark)", "all")
    look = LOOK.format(axe=AXE.read_text(encoding="utf-8"), tags=json.dumps(TAGS))
    outcome = _seen(page.replace("</body>", look), tmp_path, width)
    assert outcome["passes"] > 15
    assert (outcome["wrong"], outcome["wide"], outcome["width"]) == ([], False, width)


def _seen(page: str, home: Path, width: int) -> dict[str, Any]:
    file = home / "page.html"
    file.write_text(f"<!DOCTYPE html>{FRAME.format(page=html.escape(page), width=width)}", encoding="utf-8")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={home}/thuis",
        "--virtual-time-budget=20000",
        f"--window-size={width + 100},900",
    ]
    done = subprocess.run(
        [str(CHROMIUM), *options, "--dump-dom", file.as_uri()], check=True, capture_output=True, text=True, timeout=60
    )
    match = re.search(r'<pre id="found">(.*)</pre>', done.stdout)
    assert match, done.stdout[:500]
    outcome: dict[str, Any] = json.loads(match[1].replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))
    return outcome
