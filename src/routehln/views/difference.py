"""What changed in meaning: a sentence, and a table for each kind of change."""

from collections.abc import Iterable
from typing import Any

from routehln.model.difference import Difference, Verschuiving, Waarde, Wijziging
from routehln.model.finding import Bevinding
from routehln.views.answer import Answer
from routehln.views.findings import as_json
from routehln.views.report import Column, Report, Section
from routehln.views.words import day, late

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
STEPS = ("tussenstops", "kalender")
CLOSES = "vervallen"

_ID, _NOTE = Column("Id", under=True), Column("Let op", width=12, alert=True)
_MOMENT = Column("Moment", width=16)
SHIFTS = [Column("Dagen", width=6), Column("Van", width=16), Column("Naar", width=16), Column("Mijlpaal"), _ID, _NOTE]
RECORDS = [Column("Wat", width=13), Column("Titel"), _ID, _MOMENT, _NOTE]
FIELDS = [Column("Veld", width=16), Column("Record"), _ID, Column("Oud"), Column("Nieuw")]
LOAD = [Column("Overleg", width=24), Column("Open mijlpalen")]
LATE = [Column("Wat", width=24), Column("Mijlpaal"), _ID]
FINDINGS = [Column("Ernst", width=12), Column("Melding"), Column("Plaats", under=True), Column("Regel", under=True)]


def answer(found: Difference) -> Answer:
    """What `diff` found."""
    return Answer("diff", lambda: report(found), lambda: payload(found), [], list)


def report(found: Difference) -> Report:
    """The sentence, and a section for each kind of change that there is."""
    slot = [f"Alleen opmaak: {', '.join(found.opmaak)}."] if found.opmaak else []
    return Report(sentence(found), sections(found), slot)


def payload(found: Difference) -> dict[str, Any]:
    """The JSON object of `diff`, without its schema."""
    return {
        "van": found.van,
        "naar": found.naar,
        "peildatum": found.peildatum,
        "volledig": found.volledig,
        "wijzigingen": [each._asdict() for each in found.wijzigingen],
        "overleggen": [each._asdict() for each in found.overleggen],
        "nieuwe_bevindingen": [as_json(each) for each in found.nieuwe_bevindingen],
        "verdwenen_bevindingen": [as_json(each) for each in found.verdwenen_bevindingen],
        "verschuivingen": [each._asdict() for each in found.verschuivingen],
        "telling": found.telling._asdict(),
        "te_laat": [each._asdict() for each in found.te_laat],
        "opmaak": found.opmaak,
    }


def sentence(found: Difference) -> str:
    """What changed, in one sentence."""
    if not found.volledig:
        number = _count(len(found.wijzigingen), "wijziging", "wijzigingen")
        return f"Niet alles kon gelezen worden; in wat wel te lezen is {number}."
    parts = [*_mijlpalen(found), *_others(found)]
    if not found.wijzigingen:
        parts = ["Geen wijziging in betekenis"]
    said = [", ".join(parts) or _count(len(found.wijzigingen), "wijziging", "wijzigingen")]
    if new := found.nieuwe_bevindingen:
        said.append(_count(len(new), "nieuwe bevinding", "nieuwe bevindingen"))
    if found.opmaak:
        said.append(f"opmaak gewijzigd in {_count(len(found.opmaak), 'bestand', 'bestanden')} zonder betekenis")
    return "; ".join(said) + "."


def _mijlpalen(found: Difference) -> list[str]:
    counts = [
        (len(found.verschuivingen), "verschuift", "verschuiven"),
        (found.telling.nieuw, "nieuw", "nieuw"),
        (found.telling.vervallen, CLOSES, CLOSES),
        (found.telling.verwijderd, "verwijderd", "verwijderd"),
    ]
    some = [each for each in counts if each[0]]
    return [
        f"{number}{'' if at else ' mijlpaal' if number == 1 else ' mijlpalen'} {one if number == 1 else more}"
        for at, (number, one, more) in enumerate(some)
    ]


def _others(found: Difference) -> list[str]:
    number = len(_fields(found)) + sum(each.veld is None and each.lijst not in STEPS for each in found.wijzigingen)
    return [_count(number, "andere wijziging", "andere wijzigingen")] if number else []


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def sections(found: Difference) -> list[Section]:
    """A section for each kind of change that there is."""
    changes = found.wijzigingen
    late_now = [
        [f"wordt {late(each.na)}" if each.na else "niet meer te laat", each.titel, each.id] for each in found.te_laat
    ]
    tables = [
        ("Verschuivingen", SHIFTS, [_shift(each) for each in found.verschuivingen]),
        ("Nieuw", RECORDS, [_record(each, _past(each)) for each in changes if each.soort == "nieuw"]),
        ("Vervallen of verwijderd", RECORDS, [_record(each, _ended(each)) for each in changes if _ended(each)]),
        ("Andere velden", FIELDS, _fields(found)),
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


def _ended(each: Wijziging) -> str:
    if each.soort == "verwijderd":
        return "verwijderd"
    return CLOSES if (each.veld, each.nieuw) == ("status", CLOSES) else ""


def _fields(found: Difference) -> list[list[str]]:
    """The changed fields that no other section tells of."""
    shifted = {(each.id, each.naar) for each in found.verschuivingen}
    return [
        [each.veld, each.titel, each.id, *_values(each)]
        for each in found.wijzigingen
        if each.veld
        and not _ended(each)
        and not (each.veld in ("moment", "afstemming.moment") and (each.mijlpaal, each.nieuw) in shifted)
    ]


def _values(each: Wijziging) -> tuple[str, str]:
    """Old and new; of two lists what only one of them has."""
    old, new = each.oud, each.nieuw
    if isinstance(old, list) and isinstance(new, list) and sorted(old) != sorted(new):
        return _text([one for one in old if one not in new]), _text([one for one in new if one not in old])
    return _text(old), _text(new)


def _text(value: Waarde) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, list):
        return "; ".join(value) or "–"
    return "–" if value is None else str(value)


def _findings(found: Iterable[Bevinding]) -> list[list[str]]:
    return [[each.ernst, each.melding, str(each.plaats), each.regel_id] for each in found]
