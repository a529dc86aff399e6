"""Make the card of every record that is no tussenstop or kalenderregel, and of the texts in them."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from routehln.model.mijlpaal.card import Card, Plain
from routehln.model.mijlpaal.search import Query, folded
from routehln.model.moment.moment import Moment
from routehln.model.monitor.number import decimals_of
from routehln.model.records.records import PROGRAMMA, Besluit, Leefgebied, Programma, Record
from routehln.model.records.routekaart import Routekaart

# The texts and facts in a record, by key: a search finds each by itself.
_TEXTS = {
    "ambitie": "ambitie",
    "kenmerken": "kenmerk",
    "leidende_principes": "principe",
    "randvoorwaarden": "randvoorwaarde",
    "focuswijken": "focuswijk",
    "afkortingen": "afkorting",
    "doelen": "doel",
}
_PARTS = {*_TEXTS, "onderdelen", "interventies", "indicatoren"}  # what has cards of its own


class Listed:
    """Cards in memory."""

    def __init__(self, cards: Iterable[Card]) -> None:
        self.cards = list(cards)

    def every(self) -> list[Card]:
        """Give all cards."""
        return self.cards

    def called(self, record_id: str) -> list[Card]:
        """Give the cards of records with this id."""
        return [card for card in self.cards if card.record and card.id == record_id]

    def holding(self, query: Query, /) -> list[Card]:
        """Give the cards that a search finds."""
        return [card for card in self.cards if query.fits(card.words)]


def cards(routekaart: Routekaart) -> Iterator[Card]:
    """Give the cards of a routekaart: the programme, its leefgebieden, who meets, and what they decided."""
    programma = routekaart.programma
    yield from _with_texts(PROGRAMMA, PROGRAMMA, programma.naam or programma.programma or PROGRAMMA, programma)
    for fase in routekaart.fasen:
        yield _card("fase", fase.id, fase.naam, fase)
    for onderdeel in programma.onderdelen:
        yield _card("onderdeel", onderdeel.id, onderdeel.naam, onderdeel, within=programma)
    for leefgebied in routekaart.leefgebieden:
        yield from _leefgebied(leefgebied)
    for gremium in routekaart.gremia:
        yield _card("gremium", gremium.id, gremium.naam, gremium)
    for meeting, overleg in routekaart.described_meetings:
        yield _card("overleg", meeting.id, f"overleg {meeting.id}", overleg)
    for besluit in routekaart.besluiten:
        yield _card("besluit", besluit.id or "", _title(besluit), besluit)
    for gebied in routekaart.gebieden:
        yield _card("gebied", gebied.id, gebied.naam, gebied)
    for risico in routekaart.risicos:
        named = routekaart.onderdeel(risico.onderdeel or "")
        yield _card("risico", risico.id, risico.titel, risico, onderdeel=named.naam if named else risico.onderdeel)


def _leefgebied(gebied: Leefgebied) -> Iterator[Card]:
    yield from _with_texts("leefgebied", gebied.id, gebied.naam, gebied, gebied.naam)
    for interventie in gebied.interventies:
        record_id = interventie.id or ""
        yield _card("interventie", record_id, interventie.titel, interventie, onderdeel=gebied.naam, within=gebied)
    for indicator in gebied.indicatoren:
        yield _card("indicator", indicator.id, indicator.naam, indicator, onderdeel=gebied.naam, within=gebied)


def _with_texts(
    soort: str, record_id: str, titel: str, record: Programma | Leefgebied, onderdeel: str | None = None
) -> Iterator[Card]:
    """Give the card of a record, then one of each text and fact in it."""
    card = _card(soort, record_id, titel, record, onderdeel=onderdeel)
    yield card
    for key, text_soort in _TEXTS.items():
        for text in _texts(getattr(record, key, None)):
            yield Card(text_soort, record_id, text, onderdeel, card.bestand, {}, folded([text]))


def _card(
    soort: str,
    record_id: str,
    titel: str,
    record: Record,
    *,
    onderdeel: str | None = None,
    within: Record | None = None,
) -> Card:
    """Make the card of a record; one that stands `within` another is in that one's file."""
    values = _values(record)
    own = [value for key, value in values.items() if key not in _PARTS or soort == "interventie"]
    bestand = (within or record).source.bestand
    return Card(soort, record_id, titel, onderdeel, bestand, values, folded([titel, *_leaves(own)]))


def _title(besluit: Besluit) -> str:
    """Say what a besluit is about, by its own keys alone: no edit of a mijlpaal makes its card another."""
    about = besluit.titel or besluit.mijlpaal or besluit.tekst or "besluit"
    return f"{about}: {besluit.uitkomst}" if besluit.uitkomst else about


def _values(record: Record) -> dict[str, Plain]:
    """Give the keys that the file has of a record, in the contract's order, as JSON has their values."""
    return {key: plain(value) for key, value in record if key in record.model_fields_set}


def plain(value: object) -> Plain:
    """Give a value of a record as JSON has it: a moment in its own words, a day in ISO form, a record as its keys.

    A number has no more figures than a float keeps (`number.MOST_DIGITS`).
    """
    match value:
        case Moment():
            return value.tekst
        case Record():
            return _values(value)
        case tuple() | list():
            return list(map(plain, value))
        case Mapping():
            return {str(key): plain(part) for key, part in value.items()}
        case date():
            return value.isoformat()
        case Decimal():
            return int(value) if decimals_of(value) == 0 else float(value)
        case str() | int() | None:
            return value
    raise TypeError(type(value))


def _texts(value: object) -> list[str]:
    """Give each text under a key, which holds one or more; of a record its values, joined by colons."""
    if isinstance(value, str):
        return [value]
    parts = value if isinstance(value, tuple) else ()
    return [": ".join(_leaves([plain(part)])) for part in parts]


def _leaves(values: Iterable[Plain]) -> list[str]:
    """Give every text and number in these values, however deep."""
    leaves: list[str] = []
    for value in values:
        if isinstance(value, dict):
            leaves += _leaves(value.values())
        elif isinstance(value, list):
            leaves += _leaves(value)
        elif value is not None and not isinstance(value, bool):
            leaves.append(str(value))
    return leaves
