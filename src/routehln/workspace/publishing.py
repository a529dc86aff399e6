"""The steps by which a document goes out: choose the format, fill in a template, write to a file or to stdout."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routehln.commands.options import Document, Settings
    from routehln.views.documents.formats import Format
    from routehln.views.documents.names import DocumentNames
    from routehln.views.documents.paper.paper import Paper
    from routehln.views.report.answer import Answer

ON_SCREEN = ("tabel", "json", "csv", "md")  # the formats of an answer that is no document


class Wanted(NamedTuple):
    """How a document is asked for: its format, the user's own template if any, and the file to write (None: stdout)."""

    formaat: str
    sjabloon: Path | None
    uitvoer: Path | None
    overschrijf: bool


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


def choose_answer(document: Document) -> Wanted | None:
    """Choose as `choose` does, from the formats that rows have as well; None for an answer that only stdout gets."""
    on_screen = document.formaat is None or document.formaat in ON_SCREEN
    if document.uitvoer is None and document.sjabloon is None and on_screen:
        return None
    if document.formaat == "tabel":
        raise WrongUsage("--formaat tabel is voor het scherm; geef met -o een naam op, bijvoorbeeld -o lijst.odt")
    from routehln.views.documents.formats import FILES

    return _choose(document, FILES)


def _choose(document: Document, formats: Mapping[str, Format]) -> Wanted:
    from routehln.files.disk.publish import refuse_taken
    from routehln.views.documents.formats import by_ending, by_template

    uitvoer, sjabloon = document.uitvoer, document.sjabloon
    by_output = by_ending(uitvoer, formats)
    chosen = document.formaat or by_output or by_template(sjabloon)
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
    return Wanted(chosen, sjabloon, uitvoer, document.overschrijf)


def _no_format(uitvoer: Path, formats: Mapping[str, Format]) -> WrongUsage:
    return WrongUsage(f"-o: aan '{uitvoer}' is geen formaat te zien; laat het eindigen op .{', .'.join(formats)}")


def explain(kind: type[DocumentNames], document: str) -> int:
    """Print the names that a template of this document may use; gives exit code 0."""
    from routehln.views.documents.explain import names_report
    from routehln.views.report.output import write
    from routehln.views.report.plain import render

    write(render(names_report(kind, document)))
    return 0


def explain_paper() -> int:
    """Print the names that the template of all documents without one of their own may use; gives exit code 0."""
    from routehln.views.documents.names import PaperNames
    from routehln.views.documents.paper_names import TEMPLATE

    return explain(PaperNames, TEMPLATE)


def send(settings: Settings, wanted: Wanted, kind: str, names: DocumentNames, payload: dict[str, Any]) -> int:
    """Make the document, and write it to its file or to stdout.

    Args:
        settings: where the routekaart is, and so the templates beside it.
        wanted: how the document is asked for.
        kind: `agenda` or `besluitenlijst`.
        names: what a template may use.
        payload: the JSON object, without its schema.
    """
    if wanted.formaat == "json":
        from routehln.views.report.json import render

        return _out(wanted, render(kind, payload).encode())
    return _out(wanted, _filled_in(settings, wanted, kind, names))


def send_answer(settings: Settings, wanted: Wanted, answer: Answer, paper: Paper) -> int:
    """Write an answer to its file or to stdout: its rows as they are, or the document that it is on paper."""
    from routehln.views.report.output import FORMATS, rendered

    if wanted.formaat in FORMATS and wanted.formaat != "md":
        return _out(wanted, rendered(wanted.formaat, answer).encode())
    if wanted.formaat == "xlsx":
        from routehln.views.documents.paper.xlsx import spreadsheet

        return _out(wanted, spreadsheet(paper))
    return send_paper(settings, wanted, paper)


def say_left_out(number: int) -> None:
    """Say on stderr how many rows a document leaves out because they are confidential."""
    from routehln.views.report.messages import say

    if number:
        count = "Eén regel is" if number == 1 else f"{number} regels zijn"
        say(f"{count} vertrouwelijk en weggelaten; neem ze op met --vertrouwelijk")


def send_paper(settings: Settings, wanted: Wanted, paper: Paper) -> int:
    """Make a document of blocks by the template that such documents share, and write it to its file or to stdout."""
    from routehln.views.documents.paper_names import TEMPLATE, paper_names

    return _out(wanted, _filled_in(settings, wanted, TEMPLATE, paper_names(paper, wanted.formaat)))


def _out(wanted: Wanted, document: bytes) -> int:
    from routehln.files.disk.publish import publish
    from routehln.views.report.messages import say
    from routehln.views.report.output import write

    uitvoer = wanted.uitvoer
    if uitvoer:
        publish(uitvoer, document, overwrite=wanted.overschrijf)
        say(f"Geschreven: {uitvoer}")
    else:
        write(document.decode())
    return 0


def _filled_in(settings: Settings, wanted: Wanted, kind: str, names: DocumentNames) -> bytes:
    """Make the document by filling in the user's own template, or the one that is shipped; raises WrongUsage."""
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.templates import own, shipped
    from routehln.views.documents.formats import FORMATS, by_template
    from routehln.views.documents.render.make import make

    formaat, sjabloon = wanted.formaat, wanted.sjabloon
    roadmap = find_roadmap(settings.roadmap)
    template_format, ending, _ = FORMATS[formaat]
    if sjabloon is None:
        return make(formaat, shipped(f"{kind}{ending}", roadmap), names)
    if by_template(sjabloon) not in (template_format, None):
        raise WrongUsage(f"--sjabloon: '{sjabloon}' is geen sjabloon voor {formaat}; dat eindigt op {ending}")
    return make(formaat, own(sjabloon, roadmap), names)
