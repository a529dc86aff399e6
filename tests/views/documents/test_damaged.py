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
    with zipfile.ZipFile(TEMPLATES / name) as shipped:
        return with_part(name, part, damage(shipped.read(part)))


def with_part(name: str, part: str, data: bytes | None) -> bytes:
    """The shipped template with this for one of its parts, or without that part."""
    out = io.BytesIO()
    with zipfile.ZipFile(TEMPLATES / name) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            content = data if entry.filename == part else old.read(entry)
            if content is not None:
                new.writestr(entry, content)
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


WORD_STYLES = {"gone": None, "cut off": b"<w:styles", "empty": b""}


@pytest.mark.parametrize("damage", WORD_STYLES)
def test_a_word_template_without_its_styles_is_refused(ask: Ask, tmp_path: Path, damage: str) -> None:
    template, document = tmp_path / "document.docx", tmp_path / "uit.docx"
    template.write_bytes(with_part("document.docx", "word/styles.xml", WORD_STYLES[damage]))
    outcome = ask("due", "--sjabloon", str(template), "-o", str(document))
    assert (outcome.code, outcome.out) == (2, "")
    assert "geen" in outcome.err
    assert "document.docx" in outcome.err
    assert not document.exists()


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_template_is_refused(ask: Ask, tmp_path: Path, damage: str) -> None:
    name, data = DAMAGED[damage]
    template, document = tmp_path / name, tmp_path / f"uit{Path(name).suffix}"
    template.write_bytes(data)
    outcome = ask("agenda", "2021-10", "--sjabloon", str(template), "-o", str(document))
    assert (outcome.code, outcome.out) == (2, "")
    assert "geldig document" in outcome.err
    assert not document.exists()
