"""The tables of `diff` about one change that moves many mijlpalen: a heading that tells it, its effects below."""

from collections.abc import Iterator
from datetime import date

from routehln.model.answers.difference import Difference, Oorzaak
from routehln.model.names import short
from routehln.views.difference.agendas import LOAD, load_row
from routehln.views.difference.moves import SHIFTS, shift_row
from routehln.views.difference.table import Row, Table
from routehln.views.report.report import Column
from routehln.views.report.words import counted, day, month

REFINED = [Column("Door", width=24), Column("Wat"), Column("Mijlpalen", width=24)]
DASHES_IN_DAY = 2  # of a day in ISO form; a month has one


def causes(diff: Difference) -> Iterator[Table]:
    """Make the tables of each change that moves other mijlpalen: those that shift, and the agendas that change."""
    shifts_by_id = {shift.id: shift for shift in diff.verschuivingen}
    loads = {load.overleg: load for load in diff.overleggen}
    for cause in diff.oorzaken:
        moved = [shift_row(shifts_by_id[shift_id], with_lateness=True) for shift_id in cause.verschuivingen]
        filled = [load_row(loads[overleg]) for overleg in cause.overleggen]
        if moved:
            effect = counted(len(moved), "mijlpaal verschuift mee", "mijlpalen verschuiven mee")
            yield _effects(cause, effect, SHIFTS, moved)
        if filled:
            effect = counted(len(filled), "agenda verandert mee", "agenda's veranderen mee")
            yield _effects(cause, effect, LOAD, filled)


def refinements(diff: Difference) -> Table:
    """Make the table of what only made moments more or less precise: one line for each cause."""
    rows: list[Row] = []
    got = dated = 0
    for cause in diff.oorzaken:
        number = len(cause.preciezer_of_ruimer)
        if number:
            of_overleg = cause.soort == "overleg"
            dated += of_overleg
            got += of_overleg and _is_day(cause.nieuw)
            what = _date_known(cause) if of_overleg else _cause(cause)
            mijlpalen = counted(number, "mijlpaal hoort hierbij", "mijlpalen horen hierbij")
            rows.append(("", [_cause_in_short(cause), what, mijlpalen]))
    counts: list[str] = []
    if got:
        counts.append(counted(got, "overleg krijgt zijn dag", "overleggen krijgen hun dag"))
    if dated > got:
        counts.append(counted(dated - got, "overleg verliest zijn dag", "overleggen verliezen hun dag"))
    if len(rows) > dated:
        others = counted(len(rows) - dated, "andere oorzaak", "andere oorzaken")
        counts.append(f"momenten preciezer of ruimer door {others}")
    return Table("Preciezer of ruimer", REFINED, rows, counts)


def _date_known(cause: Oorzaak) -> str:
    """Say that the day of an overleg is known, or no longer is; of any other change what it was and is."""
    was_day, is_day = _is_day(cause.oud), _is_day(cause.nieuw)
    if is_day and not was_day:
        return f"datum bekend: {day(date.fromisoformat(cause.nieuw))}"
    if was_day and not is_day:
        return f"datum niet meer bekend (was {day(date.fromisoformat(cause.oud))})"
    return _cause(cause)


def _is_day(text: str) -> bool:
    """Tell a day in ISO form from a month, or from nothing."""
    return text.count("-") == DASHES_IN_DAY


def _effects(cause: Oorzaak, effect: str, columns: list[Column], rows: list[Row]) -> Table:
    count = f"{effect} met {_cause_in_short(cause)}"
    return Table(f"{_cause(cause)}: {effect}", columns, rows, [count], is_effect=True)


def _cause(cause: Oorzaak) -> str:
    old, new = cause.oud, cause.nieuw
    match cause.soort:
        case "overleg":
            now, before = _when(new) or "niet meer beschreven", _when(old) or "niet beschreven"
            return f"Overleg {cause.id} is {now} (was {before})"
        case "leidend":
            return f"Bij verschil van moment zijn nu de {_sources(new)} leidend (was: {_sources(old)})"
        case "gremium":
            return f"Nu besluit {new} (was {old})"


def _sources(leidend: str) -> str:
    return "kalenderregels" if leidend == "kalender" else "tussenstops"


def _when(text: str) -> str:
    """Give a day or a month in ISO form in words; nothing where there is none."""
    if not text:
        return ""
    if text.count("-") == 1:
        return f"in {month(date.fromisoformat(f'{text}-01'))}"
    return f"op {day(date.fromisoformat(text))}"


def _cause_in_short(cause: Oorzaak) -> str:
    match cause.soort:
        case "overleg":
            return f"overleg {short(cause.id)}"
        case "leidend":
            return "de leidende bron"
        case "gremium":
            return "wie besluit"
