"""The tables of `diff` about mijlpalen that move: by themselves or by one cause, and what that does to overleggen."""

from collections.abc import Iterator
from datetime import date

from routehln.model.answers.difference import Difference, Drukte, Oorzaak, Stand, TeLaat, Titel, Verschuiving, Wijziging
from routehln.model.names import short
from routehln.views.difference.table import EIGENAAR, ID, NOTE, ONDERDEEL, REDEN, Row, Table
from routehln.views.report.report import Column
from routehln.views.report.words import counted, day, late, month

SHIFTS = [
    Column("Dagen", width=6),
    Column("Van", width=16),
    Column("Naar", width=16),
    Column("Mijlpaal"),
    ID,
    ONDERDEEL,
    EIGENAAR,
    REDEN,
    NOTE,
]
LOAD = [
    Column("Overleg", width=24),
    Column("Open mijlpalen", width=14),
    Column("Komt erbij"),
    Column("Gaat eraf"),
    Column("Blijft"),
]
LATE = [Column("Wat", width=24), Column("Mijlpaal"), ID, ONDERDEEL]
MOST_POINTS = 10  # of an overleg, named in one cell
MOST_OF_A_TITLE = 60  # characters


def causes(diff: Difference) -> Iterator[Table]:
    """Make the tables of each change that moves other mijlpalen: those that shift, and the agendas that change."""
    shifts_by_id = {shift.id: shift for shift in diff.verschuivingen}
    loads = {load.overleg: load for load in diff.overleggen}
    for cause in diff.oorzaken:
        moved = [_shift(shifts_by_id[shift_id], with_lateness=True) for shift_id in cause.verschuivingen]
        filled = [_load(loads[overleg]) for overleg in cause.overleggen]
        if moved:
            effect = counted(len(moved), "mijlpaal verschuift mee", "mijlpalen verschuiven mee")
            yield _effects(cause, effect, SHIFTS, moved)
        if filled:
            effect = counted(len(filled), "agenda verandert mee", "agenda's veranderen mee")
            yield _effects(cause, effect, LOAD, filled)


def _effects(cause: Oorzaak, effect: str, columns: list[Column], rows: list[Row]) -> Table:
    return Table(
        f"{_cause(cause)}: {effect}", columns, rows, [f"{effect} met {_cause_in_short(cause)}"], is_effect=True
    )


def _cause(cause: Oorzaak) -> str:
    old, new = cause.oud, cause.nieuw
    match cause.soort:
        case "overleg":
            return (
                f"Overleg {cause.id} is {_when(new) or 'niet meer beschreven'} (was {_when(old) or 'niet beschreven'})"
            )
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
    is_month = text.count("-") == 1
    return f"in {month(date.fromisoformat(f'{text}-01'))}" if is_month else f"op {day(date.fromisoformat(text))}"


def _cause_in_short(cause: Oorzaak) -> str:
    match cause.soort:
        case "overleg":
            return f"overleg {short(cause.id)}"
        case "leidend":
            return "de leidende bron"
        case "gremium":
            return "wie besluit"


def shifts(diff: Difference) -> Table:
    """Make the table of mijlpalen that move by themselves."""
    moved_along = {shift_id for cause in diff.oorzaken for shift_id in cause.verschuivingen}
    rows = [_shift(shift) for shift in diff.verschuivingen if shift.id not in moved_along]
    return Table("Verschuivingen", SHIFTS, rows, [counted(len(rows), "mijlpaal verschuift", "mijlpalen verschuiven")])


def _shift(shift: Verschuiving, *, with_lateness: bool = False) -> Row:
    van, naar = shift.van or "geen moment", shift.naar or "geen moment"
    if van == naar:  # the same words, and the overleg has another day
        van, naar = _until(van, shift.eind_voor), _until(naar, shift.eind_na)
    days = "open" if shift.dagen is None else f"{shift.dagen:+d}"
    notes = [*_notes(shift), *(_lateness(shift) if with_lateness else [])]
    about = [shift.titel, shift.id, shift.onderdeel, shift.eigenaar or "", shift.reden or ""]
    return shift.onderdeel, [days, van.strip(), naar.strip(), *about, ", ".join(notes)]


def _until(moment: str, eind: date | None) -> str:
    return f"{moment.strip()} (t/m {day(eind)})" if eind else moment


def _notes(shift: Verschuiving) -> list[str]:
    notes: list[str] = []
    if shift.was:
        notes.append(f"waarschijnlijk dezelfde als {shift.was}")
    if shift.was_afgerond:
        notes.append("was al afgerond")
    if shift.van_agenda:
        notes.append(f"staat op geen agenda meer (stond op {' en '.join(shift.van_agenda)})")
    past = past_note(shift)
    return [*notes, past] if past else notes


def _lateness(shift: Verschuiving) -> list[str]:
    if bool(shift.te_laat_voor) == bool(shift.te_laat_na):
        return []
    return [f"wordt {late(shift.te_laat_na)}" if shift.te_laat_na else f"was {late(shift.te_laat_voor)}"]


def past_note(moved: Verschuiving | Wijziging | Stand) -> str:
    """Name the end that a moment now lies behind, if any."""
    if moved.voorbij_programma:
        return "voorbij het einde van het programma"
    return f"voorbij het einde van {moved.voorbij_fase}" if moved.voorbij_fase else ""


def agendas(diff: Difference) -> Table:
    """Make the table of overleggen to which other mijlpalen belong, but for those that one cause changes."""
    changed_along = {overleg for cause in diff.oorzaken for overleg in cause.overleggen}
    rows = [_load(load) for load in diff.overleggen if load.overleg not in changed_along]
    return Table("Overleggen", LOAD, rows, [counted(len(rows), "agenda verandert", "agenda's veranderen")])


def _load(load: Drukte) -> Row:
    number = f"{load.na} (was {load.voor})" if load.na != load.voor else str(load.na)
    return "", [load.overleg, number, _titles(load.komt), _titles(load.gaat), ", ".join(_ids(load.blijft))]


def _titles(points: tuple[Titel, ...]) -> str:
    shown = [f"{short(point.titel, MOST_OF_A_TITLE)} ({point.id})" for point in points[:MOST_POINTS]]
    return "; ".join([*shown, *_rest(points)]) or "–"


def _ids(points: tuple[Titel, ...]) -> list[str]:
    shown = [point.id for point in points[:MOST_POINTS]]
    return [*shown, *_rest(points)] or ["–"]


def _rest(points: tuple[Titel, ...]) -> list[str]:
    return [f"en nog {len(points) - MOST_POINTS}"] if len(points) > MOST_POINTS else []


def lateness(diff: Difference) -> Table:
    """Make the table of what becomes te laat or was so, but for what one cause makes so."""
    moved_along = {shift_id for cause in diff.oorzaken for shift_id in cause.verschuivingen}
    told = [te_laat for te_laat in diff.te_laat if te_laat.id not in moved_along]
    rows = [(te_laat.onderdeel, [_late(te_laat), te_laat.titel, te_laat.id, te_laat.onderdeel]) for te_laat in told]
    later = sum(1 for te_laat in told if te_laat.na)
    counts = [counted(later, "wordt te laat", "worden te laat")] if later else []
    if len(told) > later:
        counts.append(counted(len(told) - later, "was te laat", "waren te laat"))
    return Table("Te laat", LATE, rows, counts)


def _late(te_laat: TeLaat) -> str:
    if te_laat.na:
        return f"wordt {late(te_laat.na)}" if te_laat.waardoor != "nieuw" else f"nieuw, en {late(te_laat.na)}"
    days = counted(te_laat.voor, "dag", "dagen")
    match te_laat.waardoor:
        case "verwijderd" | "vervallen" | "samengevoegd":
            return f"{te_laat.waardoor} terwijl te laat ({days})"
        case "afgerond":
            return f"afgerond, was {late(te_laat.voor)}"
        case _:
            return f"verschoven, niet meer te laat (was {days})"
