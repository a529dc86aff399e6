"""How far the interventies of a leefgebied are: in a table what is on its way, in lists what hasn't begun."""

from collections.abc import Iterable

from routehln.model.voortgang.voortgang import Interventie
from routehln.views.documents.filled.calendar import UNKNOWN
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.record.card import text_of
from routehln.views.voortgang.words import due_words

COLUMNS = [Column("Interventie", 4.6, benoemt=True), Column("Stand", 1.4), Column("Volgende stap", 5)]
PLANNED = "gepland"  # the status of an interventie that says none


def work(interventies: Iterable[Interventie]) -> list[Block]:
    """Give a row for each interventie that is on its way, and lists of the others by the step that comes first."""
    rows: list[list[Cell]] = []
    waiting: dict[str, list[str]] = {}
    for interventie in interventies:
        naam = text_of(interventie.record.get("titel"))
        status = text_of(interventie.record.get("status")) or PLANNED
        step = _next_step(interventie)
        if interventie.afrondingen or status != PLANNED:
            rows.append([naam, status, step])
        else:
            waiting.setdefault(step, []).append(naam)
    blocks: list[Block] = [without_empty(Table(COLUMNS, rows, "Interventies"))] if rows else []
    for step, names in waiting.items():
        why = f"eerste stap: {step}" if step else "er is nog geen stap gepland"
        blocks += [Paragraph(f"Nog niet begonnen ({why}):", blijft_bij=True), Bullets(names)]
    return blocks


def _next_step(interventie: Interventie) -> str:
    """Give the step that comes first, and say that it is te laat; nothing where none is left."""
    for achterstand in interventie.achterstanden:
        return f"{title(achterstand.mijlpaal)}, {due_words(achterstand.mijlpaal)}, te laat"
    for step in interventie.gepland:
        return f"{title(step)}, {due_words(step) or UNKNOWN}"
    return ""
