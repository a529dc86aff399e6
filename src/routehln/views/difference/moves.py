"""The tables of `diff` about mijlpalen that shift by a change of their own, and about what is te laat or no longer."""

from collections.abc import Sequence
from datetime import date

from routehln.model.answers.difference import Difference, Stand, TeLaat, Verschuiving, Waardoor, Wijziging
from routehln.views.difference.table import EIGENAAR, ID, NOTE, ONDERDEEL, REDEN, Row, Table
from routehln.views.report.report import Column
from routehln.views.report.words import counted, day, days, late, ordinal

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
MOST_WAITING = 3  # mijlpalen that wait for one that shifts, by id; of more the number is told
TOLD_WITH_THE_END: tuple[Waardoor, ...] = ("afgerond", "vervallen", "verwijderd")
LATE = [Column("Wat", width=24), Column("Mijlpaal"), ID, ONDERDEEL]


def shifts(diff: Difference) -> Table:
    """Make the table of mijlpalen that shift by a change of their own records."""
    caused = _caused(diff)
    rows = [shift_row(shift) for shift in diff.verschuivingen if shift.id not in caused]
    return Table("Verschuivingen", SHIFTS, rows, [counted(len(rows), "mijlpaal verschuift", "mijlpalen verschuiven")])


def _caused(diff: Difference) -> set[str]:
    """Give the ids of the mijlpalen that shift by a change elsewhere, and so stand in the tables of `causes`."""
    caused = set[str]()
    for cause in diff.oorzaken:
        caused.update(cause.verschuivingen)
    return caused


def shift_row(shift: Verschuiving, *, with_lateness: bool = False) -> Row:
    """Make the row of a mijlpaal that shifts; `with_lateness` where no other table tells whether it is te laat."""
    van, naar = shift.van or "geen moment", shift.naar or "geen moment"
    if van == naar:  # the same words, and the overleg has another day
        van, naar = _until(van, shift.eind_voor), _until(naar, shift.eind_na)
    shifted = "open" if shift.dagen is None else f"{shift.dagen:+d}"
    notes = [*_notes(shift), *(_lateness(shift) if with_lateness else [])]
    about = [shift.naam, shift.id, shift.onderdeel or "", shift.eigenaar or "", shift.reden or ""]
    return shift.onderdeel or "", [shifted, van.strip(), naar.strip(), *about, ", ".join(notes)]


def _until(moment: str, eind: date | None) -> str:
    """Give a moment with its last day behind it, if it has one: `oktober 2021 (t/m 31 oktober 2021)`."""
    return f"{moment.strip()} (t/m {day(eind)})" if eind else moment


def _notes(shift: Verschuiving) -> list[str]:
    notes: list[str] = []
    if shift.keer and shift.keer > 1:
        notes.append(f"verschuift voor de {ordinal(shift.keer)} keer")
    if shift.was:
        notes.append(f"waarschijnlijk dezelfde als {shift.was}")
    if shift.was_afgerond:
        notes.append("was al afgerond")
    if shift.van_agenda:
        notes.append(f"staat op geen agenda meer (stond op {' en '.join(shift.van_agenda)})")
    if shift.wachten:
        notes.append(f"hierop {'wacht' if len(shift.wachten) == 1 else 'wachten'} {', '.join(_first(shift.wachten))}")
    past = past_note(shift)
    return [*notes, past] if past else notes


def _first(ids: Sequence[str]) -> list[str]:
    """Give the first ids, and how many more there are."""
    more = len(ids) - MOST_WAITING
    return [*ids[:MOST_WAITING], f"en nog {more}"] if more > 0 else [*ids]


def _lateness(shift: Verschuiving) -> list[str]:
    if bool(shift.te_laat_voor) == bool(shift.te_laat_na):
        return []
    return [f"wordt {late(shift.te_laat_na)}" if shift.te_laat_na else f"was {late(shift.te_laat_voor)}"]


def past_note(moved: Verschuiving | Wijziging | Stand) -> str:
    """Name the end that a moment now lies behind, if any."""
    if moved.voorbij_programma:
        return "voorbij het einde van het programma"
    return f"voorbij het einde van {moved.voorbij_fase}" if moved.voorbij_fase else ""


def lateness(diff: Difference) -> Table:
    """Make the table of what becomes te laat or no longer is.

    It leaves out what another table says of the same mijlpaal: those of `causes`, and of what was done or ended.
    """
    caused = _caused(diff)
    rows: list[Row] = []
    later = 0
    for te_laat in diff.te_laat:
        if te_laat.id not in caused and te_laat.waardoor not in TOLD_WITH_THE_END:
            onderdeel = te_laat.onderdeel or ""
            rows.append((onderdeel, [_late(te_laat), te_laat.naam, te_laat.id, onderdeel]))
            later += bool(te_laat.na)
    counts = [counted(later, "wordt te laat", "worden te laat")] if later else []
    if len(rows) > later:
        counts.append(counted(len(rows) - later, "is niet meer te laat", "zijn niet meer te laat"))
    return Table("Te laat", LATE, rows, counts)


def _late(te_laat: TeLaat) -> str:
    if te_laat.na:
        return f"wordt {late(te_laat.na)}" if te_laat.waardoor != "nieuw" else f"nieuw, en {late(te_laat.na)}"
    return f"{te_laat.waardoor}, niet meer te laat"


def ended_late(how: str, number: int | None) -> str:
    """Say how something ended while te laat, with by how many days where these are known."""
    return f"{how} terwijl te laat" + (f" ({days(number)})" if number else "")
