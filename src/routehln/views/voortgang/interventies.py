"""How far the interventies of a leefgebied are: a table of those that have begun, lists of those that haven't."""

from collections.abc import Iterable

from routehln.model.voortgang.voortgang import Interventie
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.filled.tables import UNKNOWN
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Paragraph, Table
from routehln.views.record.card import text_of
from routehln.views.titles import title
from routehln.views.voortgang.words import due_words

COLUMNS = [Column("Interventie", 4.6, benoemt=True), Column("Stand", 1.4), Column("Volgende stap", 5)]
PLANNED = "gepland"  # the status of an interventie that says none


def interventies(of_leefgebied: Iterable[Interventie]) -> list[Block]:
    """Give a table of the interventies that have begun, and a list of the others for each step that comes first."""
    rows: list[list[Cell]] = []
    not_begun: dict[str, list[str]] = {}
    for interventie in of_leefgebied:
        naam = text_of(interventie.record.get("titel"))
        status = text_of(interventie.record.get("status")) or PLANNED
        step = _next_step(interventie)
        if interventie.afrondingen or status != PLANNED:
            rows.append([naam, status, step])
        else:
            not_begun.setdefault(step, []).append(naam)
    blocks: list[Block] = [without_empty(Table(COLUMNS, rows, "Interventies"))] if rows else []
    for step, names in not_begun.items():
        first = f"Gepland (eerste stap: {step}):" if step else "Gepland, nog zonder eerste stap:"
        blocks += [Paragraph(first, blijft_bij=True), Bullets(names)]
    return blocks


def _next_step(interventie: Interventie) -> str:
    """Name the step that comes first, with its moment and whether that was te laat; '' where no step is left."""
    for achterstand in interventie.achterstanden:
        return f"{title(achterstand.mijlpaal)}, {due_words(achterstand.mijlpaal)}, te laat"
    for step in interventie.gepland:
        return f"{title(step)}, {due_words(step) or UNKNOWN}"
    return ""
