"""A template that is damaged is refused in a sentence, and nothing is written (contract section 5 and 6)."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Ask

TEMPLATES = REPOSITORY / "templates"


def repacked(name: str, part: str, damage: Callable[[bytes], bytes]) -> bytes:
    """The shipped template with one of its parts damaged."""
    out = io.BytesIO()
    with zipfile.ZipFile(TEMPLATES / name) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, damage(data) if entry.filename == part else data)
    return out.getvalue()


def scrambled(name: str, part: str) -> bytes:
    """The shipped template with the compressed bytes of one of its parts damaged."""
    data = bytearray((TEMPLATES / name).read_bytes())
    start = data.index(part.encode()) + len(part) + 20
    data[start : start + 40] = bytes(40)
    return bytes(data)


DAMAGED = {
    "not UTF-8": ("agenda.odt", repacked("agenda.odt", "content.xml", lambda xml: b"\xff\xfe" + xml)),
    "scrambled": ("agenda.odt", scrambled("agenda.odt", "content.xml")),
    "cut off": ("agenda.docx", repacked("agenda.docx", "word/document.xml", lambda xml: xml[:-40])),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_template_is_refused(ask: Ask, tmp_path: Path, damage: str) -> None:
    name, data = DAMAGED[damage]
    template, document = tmp_path / name, tmp_path / f"uit{Path(name).suffix}"
    template.write_bytes(data)
    outcome = ask("agenda", "2021-10", "--sjabloon", str(template), "-o", str(document))
    assert (outcome.code, outcome.out) == (2, "")
    assert "geldig document" in outcome.err
    assert not document.exists()
