"""Select the mijlpalen that a reader asks for, and put them in order."""

from collections.abc import Collection, Container, Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.mijlpaal.overzicht import Overzicht


def eigenaren(overzicht: Overzicht) -> list[str]:
    """Give the names of who owns a mijlpaal or does an actie, each once, in alphabetical order."""
    owners = {mijlpaal.eigenaar for mijlpaal in overzicht.mijlpalen.every()}
    owners |= {actie.wie for actie in overzicht.acties}
    return sorted(filter(None, owners))


def select(
    mijlpalen: list[Mijlpaal],
    *,
    onderdelen: Collection[str] = (),
    fasen: Collection[str] = (),
    eigenaren: Collection[str] = (),
    statussen: Collection[str] = (),
    overleg: str | None = None,
    punten: Container[str] = (),
) -> list[Mijlpaal]:
    """Give the mijlpalen that fit every choice; of several onderdelen, fasen, … any one will do.

    Onderdelen go by name, fasen and the overleg by id, eigenaren by name whatever the case. With an overleg `punten`
    are the ids of what stands on its agenda, which fits too, whatever overleg it belongs to.
    """
    owners = {owner.casefold() for owner in eigenaren}

    def fits(mijlpaal: Mijlpaal) -> bool:
        return (
            (not onderdelen or mijlpaal.onderdeel in onderdelen)
            and (not fasen or mijlpaal.fase in fasen)
            and (not owners or (mijlpaal.eigenaar or "").casefold() in owners)
            and (not statussen or mijlpaal.status in statussen)
            and (overleg is None or overleg in mijlpaal.overleggen or mijlpaal.id in punten)
        )

    return [mijlpaal for mijlpaal in mijlpalen if fits(mijlpaal)]


def in_order(mijlpalen: Iterable[Mijlpaal], punten: Iterable[str] | None) -> list[Mijlpaal]:
    """Give the mijlpalen by moment; those on an agenda first and in its order, where `punten` are their ids."""
    ordered = sorted(mijlpalen, key=by_moment)
    if punten is not None:
        places = {mijlpaal_id: place for place, mijlpaal_id in enumerate(punten)}
        ordered.sort(key=lambda mijlpaal: places.get(mijlpaal.id, len(places)))
    return ordered
