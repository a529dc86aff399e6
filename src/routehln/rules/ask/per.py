"""Divide the answer of `due` by onderdeel, eigenaar, fase or overleg (contract section 5, `due --per`)."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from routehln.model.answers.due import Due, Group
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.rules.ask.acties import by_record

Per = Literal["onderdeel", "eigenaar", "fase", "overleg"]
Rank = tuple[int, str]  # where a heading comes, and the heading itself

_OF_MIJLPAAL: dict[Per, Callable[[Mijlpaal], str | None]] = {
    "onderdeel": lambda mijlpaal: mijlpaal.onderdeel,
    "eigenaar": lambda mijlpaal: mijlpaal.eigenaar,
    "fase": lambda mijlpaal: mijlpaal.fasenaam,
    "overleg": lambda mijlpaal: mijlpaal.overleg or next(iter(mijlpaal.overleggen), None),
}
_OF_ACTIE: dict[Per, Callable[[Actie], str | None]] = {
    "eigenaar": lambda actie: actie.wie,
    "overleg": lambda actie: actie.overleg,
}


def groups(due: Due, per: Per, overzicht: Overzicht, mijlpalen: Iterable[Mijlpaal]) -> list[Group]:
    """Give the parts of an answer, each mijlpaal and actie in one of them, in the same lists and order as before.

    Onderdelen, fasen and overleggen come in their order in the routekaart, eigenaren by name; what has none is last.

    Args:
        due: the whole answer.
        per: what to divide by.
        overzicht: the programme.
        mijlpalen: at least those that the acties are about; without a mijlpaal an actie has no onderdeel and no fase.
    """
    order = _order(per, overzicht)
    called = overzicht.meeting_names() if per == "overleg" else {}
    of_mijlpaal = _OF_MIJLPAAL[per]
    owners = by_record(mijlpalen)

    def of_actie(actie: Actie) -> str | None:
        if per in _OF_ACTIE:
            return _OF_ACTIE[per](actie)
        mijlpaal = owners.get(actie.mijlpaal or "")
        return mijlpaal and of_mijlpaal(mijlpaal)

    parts: dict[Rank, Due] = {}
    for field, values in due._asdict().items():
        if not isinstance(values, list):
            continue
        for value in values:
            name = of_actie(value) if isinstance(value, Actie) else of_mijlpaal(value)
            rank = _rank(name, per, order, called)
            part = parts.setdefault(rank, _emptied(due))
            getattr(part, field).append(value)
    return [Group(naam, parts[rank, naam]) for rank, naam in sorted(parts)]


def _order(per: Per, overzicht: Overzicht) -> list[str]:
    """Give the names to divide by in the routekaart's order; none where they go by the alphabet."""
    if per == "onderdeel":
        return [onderdeel.naam for onderdeel in overzicht.onderdelen]
    if per == "fase":
        return [fase.naam for fase in overzicht.fasen]
    if per == "overleg":
        return [bijeenkomst.id for bijeenkomst in overzicht.bijeenkomsten]
    return []


def _rank(name: str | None, per: Per, order: list[str], called: Mapping[str, str]) -> Rank:
    """Give the place and the heading of a name (`called`): first those in `order`, then others, then what has none."""
    if not name:
        return len(order) + 1, f"Zonder {per}"
    return (order.index(name) if name in order else len(order)), called.get(name, name)


def _emptied(due: Due) -> Due:
    """Give the same answer with nothing in its lists."""
    lists: dict[str, Any] = {field: [] for field, values in due._asdict().items() if isinstance(values, list)}
    return due._replace(**lists)
