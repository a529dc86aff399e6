"""The tables of `diff`: one for each kind of change that there is."""

from collections.abc import Iterable
from datetime import date

from routehln.model.answers.difference import Difference, Drukte, TeLaat, Verschuiving, Waarde, Wijziging
from routehln.model.answers.finding import Bevinding
from routehln.views.difference.apart import told_apart
from routehln.views.report.report import Column, Section
from routehln.views.report.words import day, late

WHAT = {
    "routekaart": "routekaart",
    "fasen": "fase",
    "leefgebieden": "leefgebied",
    "tussenstops": "tussenstop",
    "kalender": "kalenderregel",
    "overleggen": "overleg",
    "gremia": "gremium",
    "besluiten": "besluit",
    "acties": "actie",
}
CLOSES = "vervallen"

_ID, _NOTE = Column("Id", under=True), Column("Let op", width=12, alert=True)
_MOMENT = Column("Moment", width=16)
SHIFTS = [Column("Dagen", width=6), Column("Van", width=16), Column("Naar", width=16), Column("Mijlpaal"), _ID, _NOTE]
RECORDS = [Column("Wat", width=13), Column("Titel"), _ID, _MOMENT, _NOTE]
FIELDS = [Column("Veld", width=16), Column("Record"), _ID, Column("Oud"), Column("Nieuw"), _NOTE]
LOAD = [Column("Overleg", width=24), Column("Open mijlpalen")]
LATE = [Column("Wat", width=24), Column("Mijlpaal"), _ID]
FINDINGS = [Column("Ernst", width=12), Column("Melding"), Column("Plaats", under=True), Column("Regel", under=True)]


def sections(diff: Difference) -> list[Section]:
    """Make a section for each kind of change that there is."""
    created = [wijziging for wijziging in diff.wijzigingen if wijziging.soort == "nieuw"]
    tables = [
        _section("Verschuivingen", SHIFTS, map(_shift, diff.verschuivingen)),
        _section("Nieuw", RECORDS, map(_record, created)),
        _section("Vervallen of verwijderd", RECORDS, map(_record, filter(ended, diff.wijzigingen))),
        _section("Andere velden", FIELDS, fields(diff)),
        _section("Overleggen", LOAD, map(_load, diff.overleggen)),
        _section("Te laat", LATE, map(_late, diff.te_laat)),
        _section("Nieuwe bevindingen", FINDINGS, map(_finding, diff.nieuwe_bevindingen)),
        _section("Verdwenen bevindingen", FINDINGS, map(_finding, diff.verdwenen_bevindingen)),
    ]
    return [table for table in tables if table.rows]


def _section(title: str, columns: list[Column], rows: Iterable[list[str]]) -> Section:
    """Make a section; a last column in which nothing stands is left out."""
    cells = list(rows)
    if not any(row[-1] for row in cells):
        return Section(columns[:-1], [row[:-1] for row in cells], title)
    return Section(columns, cells, title)


def _shift(shift: Verschuiving) -> list[str]:
    van, naar = shift.van or "geen moment", shift.naar or "geen moment"
    if van == naar:  # the same words, and the overleg has another day
        van, naar = _until(van, shift.eind_voor), _until(naar, shift.eind_na)
    days = "open" if shift.dagen is None else f"{shift.dagen:+d}"
    return [days, van.strip(), naar.strip(), shift.titel, shift.id, _past(shift)]


def _until(moment: str, eind: date | None) -> str:
    return f"{moment.strip()} (t/m {day(eind)})" if eind else moment


def _past(moved: Verschuiving | Wijziging) -> str:
    """Name the end that a moment now lies behind, if any."""
    if moved.voorbij_programma:
        return "voorbij het einde van het programma"
    return f"voorbij het einde van {moved.voorbij_fase}" if moved.voorbij_fase else ""


def _record(wijziging: Wijziging) -> list[str]:
    note = ended(wijziging) or _past(wijziging)
    return [WHAT[wijziging.lijst], wijziging.titel, wijziging.id, (wijziging.moment or "").strip(), note]


def ended(wijziging: Wijziging) -> str:
    """Say how a record came to an end: 'verwijderd', 'vervallen', or nothing where it didn't."""
    if wijziging.soort == "verwijderd":
        return "verwijderd"
    return CLOSES if (wijziging.veld, wijziging.nieuw) == ("status", CLOSES) else ""


def _load(drukte: Drukte) -> list[str]:
    return [drukte.overleg, f"{drukte.na} (was {drukte.voor})"]


def _late(te_laat: TeLaat) -> list[str]:
    change = f"wordt {late(te_laat.na)}" if te_laat.na else "niet meer te laat"
    return [change, te_laat.titel, te_laat.id]


def _finding(bevinding: Bevinding) -> list[str]:
    return [bevinding.ernst, bevinding.melding, str(bevinding.plaats), bevinding.regel_id]


def fields(diff: Difference) -> list[list[str]]:
    """Make a row for each changed field that no other section shows; only a record's first row names the record."""
    shifted = {(shift.id, shift.naar) for shift in diff.verschuivingen}
    rows: list[list[str]] = []
    last_record = None
    for wijziging in diff.wijzigingen:
        is_moment = wijziging.veld in ("moment", "afstemming.moment")
        is_shift = is_moment and (wijziging.mijlpaal, wijziging.nieuw) in shifted
        if not wijziging.veld or is_shift or ended(wijziging):
            continue
        record = wijziging.lijst, wijziging.id
        names = ("", "") if record == last_record else (wijziging.titel, wijziging.id)
        rows.append([wijziging.veld, *names, *_values(wijziging), _past(wijziging)])
        last_record = record
    return rows


def _values(wijziging: Wijziging) -> tuple[str, str]:
    """Return old and new as texts: of lists only the differing items, of a moment also the days that it moves."""
    old, new = wijziging.oud, wijziging.nieuw
    if isinstance(old, list) and isinstance(new, list) and set(old) != set(new):
        differing = set(old) ^ set(new)
        old = [text for text in old if text in differing]
        new = [text for text in new if text in differing]
    old_text, new_text = told_apart(_text(old), _text(new))
    days = wijziging.verschuiving_dagen
    if days:
        new_text += f" ({days:+d} {'dag' if abs(days) == 1 else 'dagen'})"
    return old_text, new_text


def _text(value: Waarde) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return "; ".join(value) or "–"
    return "–" if value is None else str(value)
