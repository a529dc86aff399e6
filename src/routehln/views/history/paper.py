"""The answer of `verloop` as a document: drawings, and the same as tables."""

from collections.abc import Callable
from operator import itemgetter

from routehln.model.answers.verloop import Beweging, Stap, Verloop
from routehln.model.history.day import day_of
from routehln.views.documents.paper.drawing_names import VerloopNames
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Paper, Paragraph, Picture, Table
from routehln.views.history.answer import TITLE, notes, period, summary
from routehln.views.history.drawing import WIDTH, description, height, picture_names
from routehln.views.history.words import days, from_first_to_now, moments, step

ON_A_PAGE = 6  # mijlpalen in one drawing, so that it fits on a page, below the words of the first one too
COLUMNS = [
    Column("Mijlpaal", 4.2, benoemt=True),
    Column("Eerst", 2.6),
    Column("Nu", 2.6),
    Column("Keer", 0.9, rechts=True),
    Column("Verschoven", 2),
]
STEPS = [
    Column("Datum", 2),
    Column("Mijlpaal", 3.4, benoemt=True),
    Column("Van", 2.2),
    Column("Naar", 2.2),
    Column("Stap", 1.7),
    Column("Reden", 2),
]
TODAY = "De onderbroken lijn is vandaag. "
LEGEND = (
    "Elke lijn loopt van het eerste moment (open rondje) via de stappen (streepjes) naar het moment van nu (dicht "
    "rondje; een kruis als het vervallen of weg is). {today}Alleen preciezer of ruimer worden is geen verschuiving."
)


def verloop_paper(verloop: Verloop, programma: str, draw: Callable[[VerloopNames], str]) -> Paper:
    """Make the document; `draw` makes an SVG of what a drawing's template may use."""
    bewegingen = verloop.bewegingen
    when = period(verloop)
    first = f"V{when[1:]}. " if when else ""
    blocks: list[Block] = [Paragraph(line) for line in (f"{first}{summary(verloop)}", *notes(verloop))]
    if bewegingen:
        blocks += [Paragraph(_legend(verloop)), *_pictures(verloop, draw)]
        blocks += [Heading("Overzicht"), Table(COLUMNS, [_row(beweging) for beweging in bewegingen], "Verloop")]
    steps: list[list[Cell]] = []
    for beweging in bewegingen:
        steps += [_step(beweging, stap, verloop.tijdzone) for stap in beweging.stappen]
    steps.sort(key=itemgetter(0))  # by day; on one day in the order of the mijlpalen
    if steps:
        blocks += [Heading("Elke stap"), Table(STEPS, steps, "Stappen")]
    secret = any(beweging.vertrouwelijk for beweging in bewegingen)
    return Paper(TITLE, programma, blocks, secret)


def _legend(verloop: Verloop) -> str:
    """Explain what is drawn; the line of today only where that lies on the axis."""
    drawing = picture_names(verloop.bewegingen, verloop.bewegingen, verloop.peildatum)
    return LEGEND.format(today=TODAY if drawing.toont_vandaag else "")


def _pictures(verloop: Verloop, draw: Callable[[VerloopNames], str]) -> list[Block]:
    """Draw the mijlpalen, as many on a drawing as fit on a page, all on one axis."""
    pictures: list[Block] = []
    for start in range(0, len(verloop.bewegingen), ON_A_PAGE):
        part = verloop.bewegingen[start : start + ON_A_PAGE]
        drawing = picture_names(part, verloop.bewegingen, verloop.peildatum, len(pictures) + 1)
        pictures.append(Picture(draw(drawing), description(part), height(part) / WIDTH))
    return pictures


def _row(beweging: Beweging) -> list[Cell]:
    shift = days(beweging.netto) if beweging.keer or beweging.netto else ""
    return [beweging.naam, *from_first_to_now(beweging), beweging.keer, shift]


def _step(beweging: Beweging, stap: Stap, tijdzone: str) -> list[Cell]:
    when = day_of(stap.commit, tijdzone)
    return [when, beweging.naam, *moments(stap.van, stap.naar), step(stap), stap.reden]
