"""The steps by which a document goes out: fill in a template, and write to a file or to stdout."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.views.documents.document_names import DocumentNames
    from routehln.views.documents.paper.paper import Paper
    from routehln.views.report.answer import Answer
    from routehln.workspace.wanted import Wanted


def explain(kind: type[DocumentNames], document: str) -> int:
    """Print the names that a template of this document may use; gives exit code 0."""
    from routehln.views.documents.explain import names_report
    from routehln.views.report.output import write
    from routehln.views.report.plain import render

    write(render(names_report(kind, document)))
    return 0


def explain_paper() -> int:
    """Print the names that the template of all documents without one of their own may use; gives exit code 0."""
    from routehln.views.documents.document_names import PaperNames
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

    if wanted.formaat == "csv" and wanted.uitvoer:
        from routehln.views.report.csv import for_excel

        return _out(wanted, for_excel(answer.columns, answer.rows()))
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
        count, those = ("Eén regel is", "die") if number == 1 else (f"{number} regels zijn", "ze")
        say(f"{count} vertrouwelijk en weggelaten; neem {those} op met --vertrouwelijk")


def send_paper(settings: Settings, wanted: Wanted, paper: Paper) -> int:
    """Make a document of blocks by the template that such documents share, and write it to its file or to stdout."""
    from routehln.views.documents.paper_names import TEMPLATE, paper_names

    return _out(wanted, _filled_in(settings, wanted, TEMPLATE, paper_names(paper, wanted.formaat)))


def drawn(settings: Settings, kind: str, names: DocumentNames) -> str:
    """Make the SVG of a drawing that a document holds, by the template of its kind."""
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.templates import shipped
    from routehln.views.documents.render.make import make

    return make("svg", shipped(f"{kind}.svg.j2", find_roadmap(settings.roadmap)), names).decode()


def _out(wanted: Wanted, document: bytes) -> int:
    """Write a document to its file or to stdout; a terminal is shown a drawing, unless Markdown was asked for."""
    from routehln.files.disk.publish import publish
    from routehln.views.report.messages import say
    from routehln.views.report.output import show_document, write

    uitvoer = wanted.uitvoer
    if uitvoer:
        publish(uitvoer, document, overwrite=wanted.overschrijf)
        say(f"Geschreven: {uitvoer}")
    elif wanted.formaat == "md" and not wanted.is_named:
        show_document(document.decode())
    else:
        write(document.decode())
    return 0


def _filled_in(settings: Settings, wanted: Wanted, kind: str, names: DocumentNames) -> bytes:
    """Make the document by filling in the user's own template, or the one that is shipped; raises WrongUsage."""
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.templates import own, shipped
    from routehln.views.documents.formats import DRAWN, by_template
    from routehln.views.documents.render.make import make

    formaat, sjabloon = wanted.formaat, wanted.sjabloon
    roadmap = find_roadmap(settings.roadmap)
    template_format, ending, _ = DRAWN[formaat]
    if sjabloon is None:
        return make(formaat, shipped(f"{kind}{ending}", roadmap), names)
    if by_template(sjabloon, DRAWN) not in (template_format, None):
        raise WrongUsage(f"--sjabloon: '{sjabloon}' is geen sjabloon voor {formaat}; dat eindigt op {ending}")
    return make(formaat, own(sjabloon, roadmap), names)
