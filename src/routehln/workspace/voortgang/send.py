"""Make the report of a year, and write it as a document or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.workspace import publishing, question, typed

if TYPE_CHECKING:
    from routehln.commands.options import Document, Settings
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.voortgang.voortgang import Voortgang
    from routehln.rules.voortgang.material import Material, Moves
    from routehln.views.documents.paper.drawing_names import IndicatorNames
    from routehln.workspace.wanted import Wanted

DRAWING = "indicator"  # the template of the drawing, in templates/
WITHOUT_DRAWINGS = ("md", "json")


def explain() -> int:
    """Print the names that the templates may use: of the document, then of the drawing; gives exit code 0."""
    from routehln.views.documents.paper.drawing_names import IndicatorNames

    publishing.explain_paper()
    return publishing.explain(IndicatorNames, DRAWING)


def send(settings: Settings, document: Document, wanted: Wanted, jaar: str, peildatum: str | None) -> int:
    """Make the report, and write it to its file or to stdout; says on stderr what it can't tell.

    Raises NoRoutekaart, InvalidFiles or WrongUsage.
    """
    from routehln.rules.voortgang.material import all_of, without_confidential
    from routehln.rules.voortgang.voortgang import left_out, voortgang
    from routehln.views.documents.titles import awaited_titles
    from routehln.views.voortgang.answer import answer
    from routehln.views.voortgang.paper import voortgang_paper
    from routehln.workspace.voortgang.year import period

    overzicht = question.overzicht(settings)
    day = typed.day(peildatum) or question.today(overzicht.tijdzone)
    periode = period(jaar, overzicht, day)
    everything = all_of(overzicht, _moves(settings))
    public = without_confidential(everything)
    whole, report = voortgang(everything, periode, day), voortgang(public, periode, day)
    secret = left_out(whole, report)
    if document.vertrouwelijk:
        public, report = everything, whole
    else:
        publishing.say_left_out(secret)
    _say_undated(public)
    titels = awaited_titles(_waiting(report), overzicht, vertrouwelijk=document.vertrouwelijk)

    def draw(names: IndicatorNames) -> str:
        return "" if wanted.formaat in WITHOUT_DRAWINGS else publishing.drawn(settings, DRAWING, names)

    is_secret = document.vertrouwelijk and secret > 0
    paper = voortgang_paper(report, overzicht.naam, titels, draw, vertrouwelijk=is_secret)
    return publishing.send_answer(settings, wanted, answer(report), paper)


def _moves(settings: Settings) -> Moves | None:
    """Give how the planning moved; None where the history isn't whole."""
    from routehln.rules.voortgang.material import Moves
    from routehln.workspace.history.history import tracks_of

    whole = tracks_of(settings, None)
    return Moves(*whole) if whole else None


def _waiting(report: Voortgang) -> list[Mijlpaal]:
    """Give the mijlpalen of which the report says what they wait for."""
    late = [achterstand.mijlpaal for achterstand in report.achterstanden]
    return [*late, *(vraag.mijlpaal for vraag in report.vragen)]


def _say_undated(material: Material) -> None:
    """Say on stderr how much is afgerond without a day, which no report of a year can count."""
    from routehln.rules.voortgang.end_of_period import undated
    from routehln.views.report.messages import say

    number = len(undated(material.mijlpalen))
    if number:
        count, them = ("Eén mijlpaal is", "telt die") if number == 1 else (f"{number} mijlpalen zijn", "tellen die")
        say(f"{count} afgerond zonder dag, en {them} in geen enkel jaar mee; zeg: routehln status ID afgerond --op DAG")
