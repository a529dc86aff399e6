"""The formats of a document."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Format(NamedTuple):
    """How a format is made: from templates of `template_format` (a PDF is made of HTML) with this ending.

    JSON and spreadsheets have no template. What is `packed` is no text, and needs a file.
    """

    template_format: str = ""
    ending: str = ""
    packed: bool = False


FORMATS: Mapping[str, Format] = {
    "md": Format("md", ".md.j2"),
    "json": Format(),
    "html": Format("html", ".html.j2"),
    "odt": Format("odt", ".odt", packed=True),
    "docx": Format("docx", ".docx", packed=True),
    "pdf": Format("html", ".html.j2", packed=True),
}
# What `due` and `list` can be as a file, beside these: rows, without a template.
FILES: Mapping[str, Format] = {**FORMATS, "csv": Format(), "xlsx": Format(packed=True)}
# What `verloop` can be as a file: a drawing too.
DRAWN: Mapping[str, Format] = {**FILES, "svg": Format("svg", ".svg.j2")}


def by_ending(file: Path | None, formats: Mapping[str, Format] = FORMATS) -> str | None:
    """Give the one of these formats that a file's name ends with, if any."""
    ending = file.suffix.lower().removeprefix(".") if file else ""
    return ending if ending in formats else None


def by_template(file: Path | None, formats: Mapping[str, Format] = FORMATS) -> str | None:
    """Give the format that a template's name ends with, before the `.j2` that it may have."""
    return by_ending(Path(file.stem) if file and file.suffix == ".j2" else file, formats)
