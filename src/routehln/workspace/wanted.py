"""Choose how a document goes out, of the options that were typed: its format, its template and its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.commands.options import Document
    from routehln.views.documents.formats import Format

ON_SCREEN = ("tabel", "json", "csv", "md")  # the formats of an answer that is no document


class Wanted(NamedTuple):
    """How a document is asked for: its format, the user's own template if any, and the file to write (None: stdout).

    `is_named` tells whether its format was asked for by name, so that a terminal is shown that and no drawing of it.
    """

    formaat: str
    sjabloon: Path | None
    uitvoer: Path | None
    overschrijf: bool
    is_named: bool = False


def choose(document: Document) -> Wanted:
    """Choose the format: the one named, else by the ending of output or template, else Markdown.

    Raises:
        WrongUsage: no format, or two of them, or one that stdout can't have.
        NotPublished: the output can't be written there.
    """
    from routehln.views.documents.formats import FORMATS

    return _choose(document, FORMATS)


def for_file(uitvoer: Path, *, overschrijf: bool) -> Wanted:
    """Choose the format of a document by the ending of its file's name alone; raises as `choose` does."""
    from routehln.files.disk.publish import refuse_taken
    from routehln.views.documents.formats import FORMATS, by_ending

    formaat = by_ending(uitvoer, FORMATS)
    if formaat is None:
        raise _no_format(uitvoer, FORMATS)
    refuse_taken(uitvoer, overwrite=overschrijf)
    return Wanted(formaat, None, uitvoer, overschrijf)


def choose_answer(document: Document, *, drawn: bool = False) -> Wanted | None:
    """Choose as `choose` does, from the formats that rows have as well; None for an answer that only stdout gets.

    An answer that can be `drawn` may be a drawing by itself too.
    """
    on_screen = document.formaat is None or document.formaat in ON_SCREEN
    if document.uitvoer is None and document.sjabloon is None and on_screen:
        return None
    if document.formaat == "tabel":
        raise WrongUsage("--formaat tabel is voor het scherm; geef met -o een naam op, bijvoorbeeld -o lijst.odt")
    from routehln.views.documents.formats import DRAWN, FILES

    return _choose(document, DRAWN if drawn else FILES)


def _choose(document: Document, formats: Mapping[str, Format]) -> Wanted:
    from routehln.files.disk.publish import refuse_taken
    from routehln.views.documents.formats import by_ending, by_template

    uitvoer, sjabloon = document.uitvoer, document.sjabloon
    by_output = by_ending(uitvoer, formats)
    chosen = document.formaat or by_output or by_template(sjabloon, formats)
    if chosen is None and uitvoer is not None:
        raise _no_format(uitvoer, formats)
    chosen = chosen or "md"
    if by_output not in (None, chosen):
        raise WrongUsage(f"-o: '{uitvoer}' is geen {chosen}; laat --formaat weg of geef een naam op .{chosen}")
    if formats[chosen].packed and uitvoer is None:
        raise WrongUsage(f"{chosen} hoort in een bestand; noem het met -o, bijvoorbeeld -o document.{chosen}")
    if sjabloon is not None and not formats[chosen].ending:
        raise WrongUsage(f"--sjabloon: {chosen} heeft geen sjabloon; laat het weg")
    if uitvoer is not None:
        refuse_taken(uitvoer, overwrite=document.overschrijf)
    return Wanted(chosen, sjabloon, uitvoer, document.overschrijf, is_named=document.formaat is not None)


def _no_format(uitvoer: Path, formats: Mapping[str, Format]) -> WrongUsage:
    return WrongUsage(f"-o: aan '{uitvoer}' is geen formaat te zien; laat het eindigen op .{', .'.join(formats)}")
