"""The table of `diff` about overleggen: how many open mijlpalen belong to each, and which come, go and stay."""

from routehln.model.answers.difference import Difference, Drukte, Titel
from routehln.model.names import short
from routehln.views.difference.notes import first, listed
from routehln.views.difference.table import Row, Table
from routehln.views.report.answer import ids
from routehln.views.report.report import Column
from routehln.views.report.words import counted

LOAD = [
    Column("Overleg", width=24),
    Column("Open mijlpalen", width=14),
    Column("Komt erbij"),
    Column("Gaat eraf"),
    Column("Blijft"),
]
MOST_OF_A_TITLE = 60  # characters


def agendas(diff: Difference) -> Table:
    """Make the table of overleggen that got or lost open mijlpalen, without those in the tables of `causes`."""
    caused = set[str]()
    for cause in diff.oorzaken:
        caused.update(cause.overleggen)
    rows = [load_row(load) for load in diff.overleggen if load.overleg not in caused]
    return Table("Overleggen", LOAD, rows, [counted(len(rows), "agenda verandert", "agenda's veranderen")])


def load_row(load: Drukte) -> Row:
    """Make the row of an overleg; of what comes and goes it tells the titles, of what stays the ids."""
    number = f"{load.na} (was {load.voor})" if load.na != load.voor else str(load.na)
    return "", [load.overleg, number, _titles(load.komt), _titles(load.gaat), listed(ids(load.blijft)) or "–"]


def _titles(points: tuple[Titel, ...]) -> str:
    return "; ".join(first(list(map(_title, points)))) or "–"


def _title(point: Titel) -> str:
    return f"{short(point.titel, MOST_OF_A_TITLE)} ({point.id})"
