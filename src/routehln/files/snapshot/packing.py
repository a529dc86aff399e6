"""Plain values as JSON texts and back, for the snapshot."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import Any

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.overzicht import Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Afwezig, Besluit, Gremium, Lid, Naam, Overleg, Vermelding
from routehln.model.moment.recurrence import Recurrence

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=date.isoformat).encode
_SOME = 1_000
_AT = {field: at for at, field in enumerate(Mijlpaal._fields)}
_DAYS = _AT["begin"], _AT["eind"], _AT["afgerond_op"]
_OVERLEGGEN, _GEDAAN, _HERHALING, _BRONNEN = (_AT[field] for field in ("overleggen", "gedaan", "herhaling", "bronnen"))


def pack(value: Any) -> str:  # noqa: ANN401  # a plain value, or a list or mapping of them
    """A plain value as JSON; a tuple is a list, a day is its ISO form."""
    return _encode(value)


def unpack(text: str) -> Any:  # noqa: ANN401  # as above
    """What was packed, of lists, mappings and texts."""
    return json.loads(text)


def unpack_mijlpalen(texts: Iterable[str]) -> list[Mijlpaal]:
    """Mijlpalen, a text each; read some at a time, which is faster than one and takes less memory than all."""
    remaining, found = iter(texts), list[Mijlpaal]()
    while some := list(islice(remaining, _SOME)):
        found += map(_mijlpaal, json.loads(f"[{','.join(some)}]"))
    return found


def unpack_vermeldingen(text: str) -> list[Vermelding]:
    """The records that mention a mijlpaal."""
    return [_vermelding(each) for each in json.loads(text)]


def unpack_overzicht(text: str, mijlpalen: Mijlpalen) -> Overzicht:
    """The programme, with mijlpalen that were kept apart from it."""
    naam, tijdzone, onderdelen, fasen, gremia, bijeenkomsten, overleggen, besluiten = json.loads(text)
    return Overzicht(
        naam,
        tijdzone,
        tuple(map(_naam, onderdelen)),
        tuple(map(_naam, fasen)),
        tuple(map(_gremium, gremia)),
        tuple(map(_bijeenkomst, bijeenkomsten)),
        {known: _overleg(each) for known, each in overleggen.items()},
        tuple(map(_besluit, besluiten)),
        mijlpalen,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _vermelding(found: list[Any]) -> Vermelding:
    status, afgerond_op, eigenaar, toelichting, dubbel_van, apart_van, *rest = found
    return Vermelding(status, _day(afgerond_op), eigenaar, toelichting, dubbel_van, tuple(apart_van), *rest)


def _mijlpaal(found: list[Any]) -> Mijlpaal:
    for at in _DAYS:
        if found[at]:
            found[at] = date.fromisoformat(found[at])
    found[_OVERLEGGEN] = tuple(found[_OVERLEGGEN])
    found[_GEDAAN] = tuple(map(date.fromisoformat, found[_GEDAAN]))
    found[_HERHALING] = found[_HERHALING] and _recurrence(*found[_HERHALING])
    found[_BRONNEN] = tuple([Bron._make(bron) for bron in found[_BRONNEN]])
    return Mijlpaal._make(found)


def _recurrence(aantal: int, eenheid: str, eerste: list[str] | None) -> Recurrence:
    span = (date.fromisoformat(eerste[0]), date.fromisoformat(eerste[1])) if eerste else None
    return Recurrence(aantal, eenheid, span)


def _naam(found: list[Any]) -> Naam:
    known, naam, namen = found
    return Naam(known, naam, tuple(namen))


def _gremium(found: list[Any]) -> Gremium:
    naam, besluitvormend, voorzitter, vaste_agenda, leden = found
    return Gremium(naam, besluitvormend, voorzitter, tuple(vaste_agenda), tuple(Lid(*lid) for lid in leden))


def _bijeenkomst(found: list[Any]) -> Bijeenkomst:
    known, gremium, begin, eind, datum = found
    return Bijeenkomst(known, gremium, date.fromisoformat(begin), date.fromisoformat(eind), _day(datum))


def _overleg(found: list[Any]) -> Overleg:
    begintijd, eindtijd, locatie, afwezig, mededelingen = found
    absent = tuple(Afwezig(*each) for each in afwezig)
    return Overleg(begintijd, eindtijd, locatie, absent, tuple(mededelingen))


def _besluit(found: list[Any]) -> Besluit:
    *texts, acties = found
    return Besluit._make([*texts, tuple(acties)])
