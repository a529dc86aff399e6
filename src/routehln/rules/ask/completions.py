"""The words of a routekaart that a parameter may take, for a shell that completes what is typed."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.title import without_moment
from routehln.rules.ask.acties import people
from routehln.rules.ask.select import eigenaren

Word = tuple[str, str]  # what may be typed, and what it means
MAX_EXPLAINED = 100  # of more ids than this a person reads no titles


def _record_ids(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    """List the tussenstops and kalenderregels whose id begins so, with their titles where they are few."""
    ids = _ids(overzicht, beginning)
    if len(ids) > MAX_EXPLAINED:
        return [(record_id, "") for record_id in ids]
    return _bronnen(overzicht, ids, "tussenstop", "kalender")


def _links(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    """List the kalenderregels; behind an equals sign the tussenstops that the kalenderregel may belong to."""
    regel, equals, tussenstop = beginning.partition("=")
    if not equals:
        return _bronnen(overzicht, _ids(overzicht, regel), "kalender")
    return [(f"{regel}={record_id}", titel) for record_id, titel in _tussenstops(overzicht, tussenstop)]


def _tussenstops(overzicht: Overzicht, beginning: str) -> Iterable[Word]:
    """List the tussenstops whose id begins so, and those that are one mijlpaal with what does."""
    return _bronnen(overzicht, _ids(overzicht, beginning), "tussenstop")


def _ids(overzicht: Overzicht, beginning: str) -> list[str]:
    return [record_id for record_id in overzicht.mijlpalen.ids() if record_id.startswith(beginning)]


def _bronnen(overzicht: Overzicht, ids: list[str], *soorten: str) -> Iterator[Word]:
    """Give every source of these soorten, with its title, of the mijlpalen that mention one of these ids."""
    for mijlpaal in overzicht.mijlpalen.such(Hint(ids=ids)):
        for bron in mijlpaal.bronnen:
            if bron.soort in soorten:
                yield bron.id, without_moment(bron.titel, bron.moment)


def _cards(overzicht: Overzicht, soort: str) -> Iterator[Word]:
    """Give the id of each record of this kind, with its name."""
    for card in overzicht.cards.every():
        if card.soort == soort and card.record:
            yield card.id, card.titel


# By the name of a command's parameter: every command calls the same thing the same. Each function gets the beginning
# of the word in lower case, and may give words that begin otherwise.
COMPLETIONS: Mapping[str, Callable[[Overzicht, str], Iterable[Word]]] = {
    "record_id": _record_ids,
    "dubbel": _record_ids,
    "apart": _record_ids,
    "koppel": _links,
    "kies": _tussenstops,
    "gremium": lambda overzicht, _: [(gremium.naam, "") for gremium in overzicht.gremia],
    "overleg": lambda overzicht, _: [(bijeenkomst.id, "") for bijeenkomst in overzicht.bijeenkomsten],
    "onderdeel": lambda overzicht, _: [(onderdeel.naam, "") for onderdeel in overzicht.onderdelen],
    "fase": lambda overzicht, _: [(fase.naam, "") for fase in overzicht.fasen],
    "eigenaar": lambda overzicht, _: [(name, "") for name in eigenaren(overzicht)],
    "actie_id": lambda overzicht, _: [(actie.id, actie.tekst) for actie in overzicht.acties if actie.id],
    "wie": lambda overzicht, _: [(name, "") for name in people(overzicht)],
    "besluit": lambda overzicht, _: [(besluit.id, "") for besluit in overzicht.besluiten if besluit.id],
    "mijlpaal": _record_ids,
    "indicator": lambda overzicht, _: _cards(overzicht, "indicator"),
    "gebied": lambda overzicht, _: _cards(overzicht, "gebied"),
}
