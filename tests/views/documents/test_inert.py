"""A template of LibreOffice or Word runs nothing, and shows nothing from elsewhere (contract section 6)."""

import io
import zipfile
from pathlib import Path

import pytest
from conftest import Ask

SHIPPED = Path(__file__).parents[3] / "templates" / "agenda.odt"
MANIFEST = "META-INF/manifest.xml"
ENTRY = '<manifest:file-entry manifest:full-path="Basic/Standard/Module1.xml" manifest:media-type="text/xml"/>'
LISTENER = (
    '<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" '
    'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" script:event-name="dom:load"/>'
    "</office:event-listeners></office:scripts>"
)


def changed(file: Path, old: str, new: str, shipped_file: Path = SHIPPED) -> str:
    """Write the shipped agenda with other text in its parts; gives where."""
    with zipfile.ZipFile(shipped_file) as shipped, zipfile.ZipFile(file, "w") as template:
        for name in shipped.namelist():
            template.writestr(name, shipped.read(name).decode().replace(old, new, 1))
    return str(file)


def test_macros_and_what_starts_them_stay_behind(ask: Ask, tmp_path: Path) -> None:
    template = changed(tmp_path / "a.odt", "<office:body>", f"{LISTENER}<office:body>")
    with zipfile.ZipFile(template, "a") as packed:
        packed.writestr("Basic/Standard/Module1.xml", "<x/>")
        packed.writestr("Scripts/python/a.py", "print()")
    out = tmp_path / "agenda.odt"
    assert ask("agenda", "2021-10", "--sjabloon", template, "-o", str(out)).code == 0
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as document:
        assert not [name for name in document.namelist() if name.startswith(("Basic/", "Scripts/"))]
        assert b"event-listener" not in document.read("content.xml")


def test_the_manifest_names_no_macro_that_is_gone(ask: Ask, tmp_path: Path) -> None:
    template = changed(tmp_path / "a.odt", "</manifest:manifest>", f"{ENTRY}</manifest:manifest>")
    out = tmp_path / "agenda.odt"
    assert ask("agenda", "2021-10", "--sjabloon", template, "-o", str(out)).code == 0
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as document:
        assert b"Basic/" not in document.read(MANIFEST)


@pytest.mark.parametrize(
    "element",
    [
        '<text:a xlink:type="simple" xlink:href="vnd.sun.star.script:Standard.Module1.Main">x</text:a>',
        '<draw:image xlink:type="simple" xlink:href="https://example.org/x.png"/>',
        '<draw:image xlink:type="simple" xlink:href="../geheim.png"/>',
        '<text:section-source xlink:type="simple" xlink:href="file:///etc/hostname"/>',
    ],
)
def test_what_runs_or_comes_from_elsewhere_is_refused(ask: Ask, tmp_path: Path, element: str) -> None:
    old = '<text:p text:style-name="Title">'
    template = changed(tmp_path / "a.odt", old, f"{old}{element}")
    outcome = ask("agenda", "2021-10", "--sjabloon", template, "-o", str(tmp_path / "agenda.odt"))
    assert (outcome.code, (tmp_path / "agenda.odt").exists()) == (2, False)
    assert "mag niet in een sjabloon" in outcome.err


def test_a_link_to_the_web_stays(ask: Ask, tmp_path: Path) -> None:
    old = '<text:p text:style-name="Title">'
    link = '<text:a xlink:type="simple" xlink:href="https://example.org/">x</text:a>'
    template = changed(tmp_path / "a.odt", old, f"{old}{link}")
    assert ask("agenda", "2021-10", "--sjabloon", template, "-o", str(tmp_path / "agenda.odt")).code == 0


@pytest.mark.parametrize(("kind", "code"), [("attachedTemplate", 2), ("image", 2), ("hyperlink", 0)])
def test_word_fetches_nothing_when_it_opens_the_document(ask: Ask, tmp_path: Path, kind: str, code: int) -> None:
    types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="x" Type="{types}/{kind}" Target="https://example.org/" TargetMode="External"/>'
    template = changed(
        tmp_path / "a.docx", "</Relationships>", f"{relation}</Relationships>", SHIPPED.with_suffix(".docx")
    )
    outcome = ask("agenda", "2021-10", "--sjabloon", template, "-o", str(tmp_path / "agenda.docx"))
    assert (outcome.code, "van elders" in outcome.err) == (code, code == 2)


def test_a_folder_of_templates_that_leads_out_of_the_repository_is_refused(
    ask: Ask, roadmap: Path, tmp_path: Path
) -> None:
    """
    overleggen: [{maand: 2021-10}]
    """
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    home = roadmap.parent / "thuis"
    home.mkdir()
    roadmap = roadmap.rename(home / "roadmap")
    (home / "templates").symlink_to(elsewhere)
    outcome = ask("agenda", "2021-10", roadmap=roadmap)
    assert (outcome.code, outcome.out) == (2, "")
    assert "de map 'templates' wijst naar buiten de repository" in outcome.err
