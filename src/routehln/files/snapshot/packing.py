"""Plain values as JSON texts and back, for the snapshot."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import islice
from typing import Any

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.overzicht import Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Afwezig, Besluit, Gremium, Lid, Naam, Overleg, Vermelding
from routehln.model.moment.recurrence import Recurrence

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=date.isoformat).encode
_BATCH = 1_000  # read at a time: faster than one, and less memory than all
_AT = {field: at for at, field in enumerate(Mijlpaal._fields)}
_DAYS = _AT["begin"], _AT["eind"], _AT["afgerond_op"]
_OVERLEGGEN, _GEDAAN, _HERHALING, _BRONNEN = (_AT[field] for field in ("overleggen", "gedaan", "herhaling", "bronnen"))


def pack(value: Any) -> str:  # noqa: ANN401  # a plain value, or a list or mapping of them
    """Write a plain value as JSON: a tuple as a list, a day in its ISO form."""
    return _encode(value)


def unpack(text: str) -> Any:  # noqa: ANN401  # as above
    """Read back lists, mappings and texts that were packed."""
    return json.loads(text)


def unpack_mijlpalen(texts: Iterable[str]) -> list[Mijlpaal]:
    """Read back mijlpalen that were packed one by one."""
    remaining, mijlpalen = iter(texts), list[Mijlpaal]()
    while batch := list(islice(remaining, _BATCH)):
        mijlpalen += map(_mijlpaal, json.loads(f"[{','.join(batch)}]"))
    return mijlpalen


def unpack_vermeldingen(text: str) -> list[Vermelding]:
    """Read back the records that mention a mijlpaal."""
    return list(map(_vermelding, json.loads(text)))


def unpack_overzicht(text: str, mijlpalen: Mijlpalen) -> Overzicht:
    """Read back the programme; its mijlpalen are kept apart from it."""
    naam, tijdzone, onderdelen, fasen, gremia, bijeenkomsten, overleggen, besluiten, acties = json.loads(text)
    return Overzicht(
        naam,
        tijdzone,
        tuple(map(Naam._make, _tuples(onderdelen))),
        tuple(map(Naam._make, _tuples(fasen))),
        tuple(map(_gremium, gremia)),
        tuple(map(_bijeenkomst, bijeenkomsten)),
        {overleg_id: _overleg(fields) for overleg_id, fields in overleggen.items()},
        tuple(map(Besluit._make, _tuples(besluiten))),
        tuple(map(_actie, acties)),
        mijlpalen,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _vermelding(fields: list[Any]) -> Vermelding:
    status, afgerond_op, *words = _tuples(fields)
    return Vermelding(status, _day(afgerond_op), *words)


def _mijlpaal(fields: list[Any]) -> Mijlpaal:
    for at in _DAYS:
        if fields[at]:
            fields[at] = date.fromisoformat(fields[at])
    fields[_OVERLEGGEN] = tuple(fields[_OVERLEGGEN])
    fields[_GEDAAN] = tuple(map(date.fromisoformat, fields[_GEDAAN]))
    fields[_HERHALING] = fields[_HERHALING] and _recurrence(*fields[_HERHALING])
    fields[_BRONNEN] = tuple(map(Bron._make, fields[_BRONNEN]))
    return Mijlpaal._make(fields)


def _recurrence(aantal: int, eenheid: str, eerste: list[str] | None) -> Recurrence:
    span = (date.fromisoformat(eerste[0]), date.fromisoformat(eerste[1])) if eerste else None
    return Recurrence(aantal, eenheid, span)


def _gremium(fields: list[Any]) -> Gremium:
    *facts, leden = _tuples(fields)
    return Gremium._make([*facts, tuple(map(Lid._make, leden))])


def _bijeenkomst(fields: list[Any]) -> Bijeenkomst:
    overleg_id, gremium, begin, eind, datum = fields
    return Bijeenkomst(overleg_id, gremium, date.fromisoformat(begin), date.fromisoformat(eind), _day(datum))


def _overleg(fields: list[Any]) -> Overleg:
    begintijd, eindtijd, locatie, afwezig, mededelingen = fields
    return Overleg(begintijd, eindtijd, locatie, tuple(map(Afwezig._make, afwezig)), tuple(mededelingen))


def _actie(fields: list[Any]) -> Actie:
    actie_id, tekst, wie, moment, soort, begin, eind, status, gereed_op, *origin = fields
    return Actie(actie_id, tekst, wie, moment, soort, _day(begin), _day(eind), status, _day(gereed_op), *origin)


def _tuples(value: Any) -> Any:  # noqa: ANN401  # as above
    """Make tuples of lists, and of the lists within: JSON doesn't tell them apart."""
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
