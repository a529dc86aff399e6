"""What people chose for a source and can't be: keys, leefgebieden or columns that aren't there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.importing.choices import SKIP
from routehln.model.importing.targets import JAAR, PARTS, TARGETS
from routehln.model.names import SLIP, closest, nearest, short
from routehln.rules.importing.columns.column import column_name, folded_name
from routehln.rules.importing.columns.heading_rows import MIN_HEADINGS
from routehln.workspace.importing.pairs import columns_typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from routehln.model.importing.choices import Choices
    from routehln.model.importing.table import SourceTable
    from routehln.model.records.routekaart import Routekaart


def refuse_unknown_keys(choices: Choices, routekaart: Routekaart) -> None:
    """Refuse keys that such a record doesn't have; a column of metingen may be an indicator. Raises WrongUsage."""
    keys = TARGETS[choices.als].keys
    ids: list[str] = []
    if choices.als == "metingen":
        for leefgebied in routekaart.leefgebieden:
            ids += [indicator.id for indicator in leefgebied.indicatoren]
    _refuse_unknown("--kolom", choices.kolommen.values(), (*keys, JAAR, SKIP, *ids))
    _refuse_unknown("--vast", choices.vast, [key for key in keys if key != "id"])


def refuse_unknown_parts(choices: Choices, routekaart: Routekaart) -> None:
    """Refuse an onderdeel or fase for every row (`--vast`) that isn't there; raises WrongUsage."""
    from routehln.rules.importing.cells.meaning import Meanings

    meanings = Meanings(routekaart)
    for key in PARTS:
        text = choices.vast.get(key)
        if text is not None and meanings.parts.names(key) and meanings.parts.written(key, text) is None:
            raise WrongUsage(f"--vast {meanings.parts.unknown(key, text)}")


def missing_columns(typed: Sequence[str], choices: Choices, tables: Sequence[SourceTable]) -> list[str]:
    """List the columns that the rules name and no table has.

    Raises WrongUsage for one that was `typed`, as `--kolom` has it.
    """
    headings = _headings(tables)
    missing = [name for name in choices.kolommen if folded_name(name) not in headings]
    for name in columns_typed(typed):
        if name in missing:
            near = closest(name, headings.values(), SLIP)
            hint = f"; bedoelde u '{near}'?" if near else _first_headings(tables)
            raise WrongUsage(f"--kolom: er is geen kolom '{short(name)}'{hint}")
    return missing


def _headings(tables: Iterable[SourceTable]) -> dict[str, str]:
    """Give every text that may be the name of a column, by how names are compared."""
    headings: dict[str, str] = {}
    for table in tables:
        for row in table.rows:
            for place, cell in row.filled.items():
                headings[folded_name(cell)] = cell
                headings[folded_name(column_name(place))] = column_name(place)
    return headings


def _first_headings(tables: Iterable[SourceTable]) -> str:
    """List the cells of the first row that has several: most likely the headings; nothing without such a row."""
    for table in tables:
        for row in table.rows:
            if len(row.filled) >= MIN_HEADINGS:
                names = ", ".join([f"'{short(cell)}'" for cell in row.filled.values()])
                return f"; de kolommen zijn {names}"
    return ""


def _refuse_unknown(option: str, typed: Iterable[str], keys: Sequence[str]) -> None:
    for key in typed:
        if key not in keys:
            raise WrongUsage(f"{option}: '{short(key)}' is geen sleutel van wat u inleest{nearest(key, keys)}")
