"""The mijlpalen of a whole leefgebied or routekaart as tables: when, what, whose, and how far it is."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from routehln.model.mijlpaal.card import Card, texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import is_late
from routehln.views.documents.filled.tables import moment_words
from routehln.views.documents.paper.paper import Cell, Column, Paragraph, Table
from routehln.views.report.words import day
from routehln.views.titles import title

MOMENT, MIJLPAAL = Column("Moment", 2.6), Column("Mijlpaal", 5.4, benoemt=True)
ONDERDEEL, EIGENAAR, STAND = Column("Onderdeel", 2.6), Column("Eigenaar", 2.9), Column("Stand", 2.8)
OF_TREKKER = "Staat er bij een mijlpaal van een leefgebied geen eigenaar, dan is dat de trekker van dat leefgebied."
Trekkers = Mapping[str, str]  # by the name of a leefgebied


def trekkers_of(cards: Iterable[Card]) -> dict[str, str]:
    """Give who pulls each leefgebied that says so."""
    trekkers: dict[str, str] = {}
    for card in cards:
        if card.soort == "leefgebied":
            for trekker in texts(card.record, "trekker"):
                trekkers[card.titel] = trekker
    return trekkers


def calendar_table(
    mijlpalen: Sequence[Mijlpaal], peildatum: date, trekkers: Trekkers, naam: str, *, with_onderdeel: bool
) -> Table:
    """Make a row for each mijlpaal, in this order, with its eigenaar where that isn't the trekker of its leefgebied.

    Args:
        mijlpalen: those to be told.
        peildatum: the day that the table speaks of.
        trekkers: who pulls each leefgebied.
        naam: what the table is called.
        with_onderdeel: whether to say which onderdeel each belongs to.
    """
    with_eigenaar = any(_eigenaar(mijlpaal, trekkers) for mijlpaal in mijlpalen)
    columns = [MOMENT, MIJLPAAL]
    columns += [ONDERDEEL] if with_onderdeel else []
    columns += [EIGENAAR] if with_eigenaar else []
    rows: list[list[Cell]] = []
    for mijlpaal in mijlpalen:
        row: list[Cell] = [moment_words(mijlpaal), title(mijlpaal)]
        if with_onderdeel:
            row.append(mijlpaal.onderdeel)
        if with_eigenaar:
            row.append(_eigenaar(mijlpaal, trekkers))
        rows.append([*row, _stand(mijlpaal, peildatum)])
    return Table([*columns, STAND], rows, naam)


def about_owners(trekkers: Trekkers, mijlpalen: Iterable[Mijlpaal]) -> list[Paragraph]:
    """Say whose a mijlpaal without eigenaar is, where there are trekkers and tables with a column of eigenaren."""
    has_column = any(_eigenaar(mijlpaal, trekkers) for mijlpaal in mijlpalen)
    return [Paragraph(OF_TREKKER, blijft_bij=True)] if trekkers and has_column else []


def _eigenaar(mijlpaal: Mijlpaal, trekkers: Trekkers) -> str | None:
    is_trekker = mijlpaal.eigenaar == trekkers.get(mijlpaal.onderdeel or "")
    return None if is_trekker else mijlpaal.eigenaar


def _stand(mijlpaal: Mijlpaal, peildatum: date) -> str:
    """Say how far it is in a word or two; of what is done the day."""
    if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op:
        return f"afgerond op {day(mijlpaal.afgerond_op)}"
    late = "te laat" if is_late(mijlpaal, peildatum) else ""
    status = "" if late and mijlpaal.status == "gepland" else mijlpaal.status
    return "; ".join(filter(None, (status, late)))
