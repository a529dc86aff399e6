"""The documents in other programs: LibreOffice opens them, axe-core finds nothing wrong in Chromium.

Where LibreOffice, Chromium or axe-core are missing these are skipped; `.ci/run` installs them.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import REPOSITORY, Ask

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
AXE = REPOSITORY / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
LOOK = """<script>{axe}</script><script>
axe.run(document, {{runOnly: {{type: "tag", values: {tags}}}}}).then(found => {{
  const wide = document.documentElement.scrollWidth > window.innerWidth;
  const wrong = found.violations.map(each => each.id + ": " + each.nodes[0].html);
  const told = JSON.stringify({{passes: found.passes.length, wrong, wide}});
  document.documentElement.innerHTML = "<pre id=found></pre>";
  document.getElementById("found").textContent = told;
}});
</script></body>"""
PHONE, DESK = 500, 1280  # no window of Chromium is narrower

with_office = pytest.mark.skipif(not SOFFICE, reason="LibreOffice ontbreekt: apt-get install libreoffice-writer-nogui")
with_browser = pytest.mark.skipif(
    not (CHROMIUM and AXE.exists()),
    reason="Chromium of axe-core ontbreekt: apt-get install chromium; npm install axe-core",
)


@with_office
@pytest.mark.parametrize("kind", ["agenda", "besluitenlijst"])
@pytest.mark.parametrize("formaat", ["odt", "docx"])
def test_libreoffice_opens_it(ask: Ask, tmp_path: Path, kind: str, formaat: str) -> None:
    if formaat == "docx":
        pytest.importorskip("docxtpl", reason="docxtpl ontbreekt; het komt met routehln[docx]")
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
@pytest.mark.parametrize("kind", ["agenda", "besluitenlijst"])
def test_axe_finds_nothing(ask: Ask, tmp_path: Path, kind: str, scheme: str, width: int) -> None:
    page = ask(kind, "2021-10", "--formaat", "html").out
    if scheme == "dark":
        page = page.replace("(prefers-color-scheme: dark)", "all")
    file = tmp_path / "page.html"
    file.write_text(
        page.replace("</body>", LOOK.format(axe=AXE.read_text(encoding="utf-8"), tags=json.dumps(TAGS))),
        encoding="utf-8",
    )
    outcome = _seen(file, tmp_path, width)
    assert outcome["passes"] > 20
    assert (outcome["wrong"], outcome["wide"]) == ([], False)


def _seen(page: Path, home: Path, width: int) -> dict[str, Any]:
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={home}/thuis",
        "--virtual-time-budget=20000",
        f"--window-size={width},900",
    ]
    done = subprocess.run(
        [str(CHROMIUM), *options, "--dump-dom", page.as_uri()], check=True, capture_output=True, text=True, timeout=60
    )
    match = re.search(r'<pre id="found">(.*)</pre>', done.stdout)
    assert match, done.stdout[:500]
    outcome: dict[str, Any] = json.loads(match[1].replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">"))
    return outcome
