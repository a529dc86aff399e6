"""The tables of `diff`: one for each kind of change that there is."""

from collections.abc import Iterable

from routehln.model.answers.difference import Difference, Verschuiving, Waarde, Wijziging
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


def sections(found: Difference) -> list[Section]:
    """A section for each kind of change that there is."""
    changes = found.wijzigingen
    late_now = [
        [f"wordt {late(each.na)}" if each.na else "niet meer te laat", each.titel, each.id] for each in found.te_laat
    ]
    tables = [
        ("Verschuivingen", SHIFTS, [_shift(each) for each in found.verschuivingen]),
        ("Nieuw", RECORDS, [_record(each, _past(each)) for each in changes if each.soort == "nieuw"]),
        ("Vervallen of verwijderd", RECORDS, [_record(each, ended(each)) for each in changes if ended(each)]),
        ("Andere velden", FIELDS, fields(found)),
        ("Overleggen", LOAD, [[each.overleg, f"{each.na} (was {each.voor})"] for each in found.overleggen]),
        ("Te laat", LATE, late_now),
        ("Nieuwe bevindingen", FINDINGS, _findings(found.nieuwe_bevindingen)),
        ("Verdwenen bevindingen", FINDINGS, _findings(found.verdwenen_bevindingen)),
    ]
    return [_tidy(title, columns, rows) for title, columns, rows in tables if rows]


def _tidy(title: str, columns: list[Column], rows: list[list[str]]) -> Section:
    """The section without a last column in which nothing stands."""
    if any(row[-1] for row in rows):
        return Section(title, columns, rows)
    return Section(title, columns[:-1], [row[:-1] for row in rows])


def _shift(each: Verschuiving) -> list[str]:
    van, naar = each.van or "geen moment", each.naar or "geen moment"
    if van == naar:  # the same words, and the overleg has another day
        van, naar = (f"{van.strip()} (t/m {day(eind)})" if eind else van for eind in (each.eind_voor, each.eind_na))
    return [_days(each.dagen), van.strip(), naar.strip(), each.titel, each.id, _past(each)]


def _days(days: int | None) -> str:
    return "open" if days is None else f"{days:+d}"


def _past(each: Verschuiving | Wijziging) -> str:
    if each.voorbij_programma:
        return "voorbij het einde van het programma"
    return f"voorbij het einde van {each.voorbij_fase}" if each.voorbij_fase else ""


def _record(each: Wijziging, note: str) -> list[str]:
    return [WHAT[each.lijst], each.titel, each.id, (each.moment or "").strip(), note]


def ended(each: Wijziging) -> str:
    """How a record came to an end, or nothing where it didn't."""
    if each.soort == "verwijderd":
        return "verwijderd"
    return CLOSES if (each.veld, each.nieuw) == ("status", CLOSES) else ""


def fields(found: Difference) -> list[list[str]]:
    """The changed fields that no other section tells of; a record is named at its first."""
    shifted = {(each.id, each.naar) for each in found.verschuivingen}
    rows: list[list[str]] = []
    named = None
    for each in found.wijzigingen:
        moved = each.veld in ("moment", "afstemming.moment") and (each.mijlpaal, each.nieuw) in shifted
        if each.veld and not moved and not ended(each):
            record = each.lijst, each.id
            called = ("", "") if record == named else (each.titel, each.id)
            rows.append([each.veld, *called, *_values(each), _past(each)])
            named = record
    return rows


def _values(each: Wijziging) -> tuple[str, str]:
    """Old and new; of two lists what only one of them has, of a moment by how much it moves."""
    old, new = each.oud, each.nieuw
    if isinstance(old, list) and isinstance(new, list) and set(old) != set(new):
        olds, news = set(old), set(new)
        old, new = [one for one in old if one not in news], [one for one in new if one not in olds]
    days = each.verschuiving_dagen
    moves = f" ({days:+d} {'dag' if abs(days) == 1 else 'dagen'})" if days else ""
    one, other = told_apart(_text(old), _text(new))
    return one, other + moves


def _text(value: Waarde) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return "; ".join(value) or "–"
    return "–" if value is None else str(value)


def _findings(found: Iterable[Bevinding]) -> list[list[str]]:
    return [[each.ernst, each.melding, str(each.plaats), each.regel_id] for each in found]
