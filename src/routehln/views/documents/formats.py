"""The formats of a document."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Format(NamedTuple):
    """A format: `filled_in` is the format of its templates, `ending` that of their names; `packed` fits no terminal."""

    filled_in: str = ""
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


def by_ending(file: Path | None) -> str | None:
    """Give the format that a file's name ends with, if any."""
    ending = file.suffix.lower().removeprefix(".") if file else ""
    return ending if ending in FORMATS else None


def by_template(file: Path | None) -> str | None:
    """Give the format that a template's name ends with, before the `.j2` that it may have."""
    return by_ending(Path(file.stem) if file and file.suffix == ".j2" else file)
