"""The answer of `import`: as a report, as JSON and as rows of CSV (contract section 5)."""

from collections.abc import Iterator
from typing import Any, get_args

from routehln.model.importing.outcome import Import, Rij, Uitkomst
from routehln.views.report.answer import Answer, as_dicts, pick
from routehln.views.report.report import Column, Report, Section
from routehln.views.report.words import counted

CSV_KEYS = ["plaats", "uitkomst", "id", "lijkt_op", "wijzigingen", "melding"]
RIJEN = [
    Column("Plaats", width=18),
    Column("Regel"),
    Column("Let op", under=True, alert=True),
    Column("Uitkomst", width=12),
    Column("Id", width=10),
]
MOMENT = Column("Moment", width=14)
KOLOMMEN = [Column("Sleutel", width=18), Column("Kolom")]
TEXTS = ("omschrijving", "titel", "gremium", "datum", "maand", "waarde")  # keys by which a reader knows a row


def answer(planned: Import) -> Answer:
    """Give the answer of `import`."""

    def payload() -> dict[str, Any]:
        return {
            "bron": planned.bron,
            "tabellen": as_dicts(planned.tabellen),
            "rijen": list(map(_row, planned.rijen)),
            "ontbreekt": list(planned.ontbreekt),
            "opmerkingen": list(planned.notes),
        }

    columns = [*CSV_KEYS, *_keys(planned)]
    return Answer("import", lambda: _report(planned), payload, columns, lambda: list(_rows(planned)))


def _row(rij: Rij) -> dict[str, Any]:
    lists = {"velden": dict(rij.velden), "wijzigingen": as_dicts(rij.wijzigingen)}
    return rij._asdict() | lists | {"melding": rij.melding or None}


def _keys(planned: Import) -> list[str]:
    """List the keys that rows have, without their ids."""
    keys: dict[str, None] = {}
    for rij in planned.rijen:
        keys |= dict.fromkeys(rij.velden)
    return [key for key in keys if key not in CSV_KEYS]


def _rows(planned: Import) -> Iterator[dict[str, Any]]:
    empty: dict[str, Any] = dict.fromkeys(_keys(planned))
    for rij in planned.rijen:
        texts = {"lijkt_op": " ".join(rij.lijkt_op), "wijzigingen": "; ".join(_changes(rij))}
        yield empty | dict(rij.velden) | pick(rij, "plaats", "uitkomst", "id", "melding") | texts


def _report(planned: Import) -> Report:
    """Show how columns were read, then every row that needs a look, then one line of counts."""
    sections = [Section(KOLOMMEN, _columns(planned), "Hoe de kolommen gelezen zijn")]
    shown = [rij for rij in planned.rijen if rij.uitkomst != "gelijk" or rij.melding]
    if shown:
        sections.append(_rows_to_look_at(shown))
    return Report(sections, f"Inlezen van {planned.bron}", list(_closing(planned)))


def _rows_to_look_at(shown: list[Rij]) -> Section:
    """Give a table of rows; with a column of their moments, as they are taken in, where one has any."""
    cells = list(map(_cells, shown))
    titel = f"Rijen ({len(shown)})"
    if not any("moment" in rij.velden for rij in shown):
        return Section(RIJEN, cells, titel)
    rows: list[list[str]] = []
    for rij, (plaats, *others) in zip(shown, cells, strict=True):
        rows.append([plaats, rij.velden.get("moment", ""), *others])
    place, *rest = RIJEN
    return Section([place, MOMENT, *rest], rows, titel)


def _columns(planned: Import) -> list[list[str]]:
    """List each key with the heading of its column, and with its table where there are several."""
    rows: list[list[str]] = []
    for tabel in planned.tabellen:
        several = f"tabel {tabel.nummer}, " if len(planned.tabellen) > 1 else ""
        rows += [[f"{several}{key}", heading] for key, heading in tabel.kolommen.items()]
    return rows


def _cells(rij: Rij) -> list[str]:
    """Give the cells of RIJEN for a row; one that is in doubt shows its question, not the changes."""
    text = " ".join(rij.velden[key] for key in TEXTS if key in rij.velden)
    notices = [*_changes(rij), rij.melding] if rij.uitkomst != "lijkt" else [rij.melding]
    return [rij.plaats, text, "; ".join(filter(None, notices)), rij.uitkomst, rij.id or ", ".join(rij.lijkt_op)]


def _changes(rij: Rij) -> list[str]:
    return [_change(*wijziging) for wijziging in rij.wijzigingen]


def _change(veld: str, oud: str | None, nieuw: str | None) -> str:
    wordt = f"wordt '{nieuw or ''}'"
    return f"{veld}: '{oud}' {wordt}" if oud else f"{veld} {wordt}"


def _closing(planned: Import) -> Iterator[str]:
    yield from planned.notes
    if planned.ontbreekt:
        count = counted(len(planned.ontbreekt), "record komt", "records komen")
        yield f"{count} uit deze bron en staan er niet meer in; zij blijven: {', '.join(planned.ontbreekt)}."
    if planned.count("lijkt"):
        yield "Wat op een record lijkt, wordt niet geschreven voor u het met --interactief naloopt."
    counts: list[str] = []
    for uitkomst in get_args(Uitkomst):
        number = planned.count(uitkomst)
        if number:
            counts.append(f"{number} {uitkomst}")
    yield f"{counted(len(planned.planned), 'rij', 'rijen')}: {', '.join(counts) or 'geen'}."
