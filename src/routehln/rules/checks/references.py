"""Ids and references: each id once, each name known (contract section 2)."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from routehln.model.names import closest, nearest, short
from routehln.model.records import Besluit, Overleg, Record
from routehln.model.routekaart import Routekaart, fase_names
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.groups import groups
from routehln.rules.overleggen import Overleggen

Subject = tuple[object, Overleg | Besluit]


def unique_ids(routekaart: Routekaart) -> Iterator[Hit]:
    """No two records of a kind share an id; tussenstops and kalenderregels are one kind."""
    kinds: list[Iterable[Record]] = [
        routekaart.steps,
        routekaart.fasen,
        routekaart.leefgebieden,
        routekaart.gremia,
        routekaart.overleggen,
        routekaart.besluiten,
    ]
    for records in kinds:
        yield from _repeats(routekaart, records)


def _repeats(routekaart: Routekaart, records: Iterable[Record]) -> Iterator[Hit]:
    first: dict[str, Record] = {}
    for record in records:
        known = getattr(record, "id", None)
        if known is None:
            continue
        if known in first:
            plaats = routekaart.plaats(first[known], "id")
            yield Hit(record, ("id",), f"het id '{known}' is al van {plaats}{_to_do(first[known], record)}")
        first.setdefault(known, record)


def _to_do(first: Record, again: Record) -> str:
    """What to do about an id that two records have: after a merge they may well be one and the same."""
    if type(first) is not type(again):
        return "; geef dit record een ander id"
    differing = _differing(first, again)
    if not differing:
        return "; die twee zijn precies gelijk: haal er een weg"
    return f"; die twee verschillen in {differing}: maak er één record van, of geef dit record een ander id"


def _differing(one: Record, other: Record) -> str:
    return ", ".join(key for key in type(one).model_fields if getattr(one, key) != getattr(other, key))


def once(routekaart: Routekaart) -> Iterator[Hit]:
    """What needs no id stands there once; a merge of two branches that both added it leaves two.

    An overleg is known by its month or its day, a besluit by its overleg and what it is about (contract section 2).
    """
    meetings = zip(Overleggen(routekaart).bijeenkomsten, routekaart.overleggen, strict=True)
    dated: Iterator[Subject] = ((each.id, overleg) for each, overleg in meetings)
    first: dict[object, Overleg | Besluit] = {}
    home = {stap.id: group[0].id for group in groups(routekaart) for stap in group}
    for subject, record in chain(dated, (_subject(each, home) for each in routekaart.besluiten)):
        before = first.setdefault(subject, record)
        if before is record or (record.id and record.id == before.id):  # the latter is `unique_ids`' to tell
            continue
        differing, plaats = _differing(before, record), routekaart.plaats(before)
        if not differing:
            yield Hit(record, (), f"precies hetzelfde staat al op {plaats}; haal er een weg")
        else:
            sentence = f"dit staat al op {plaats}, en die twee verschillen in {differing}: maak er één van"
            yield Hit(record, (), sentence)


def _subject(besluit: Besluit, home: Mapping[str, str]) -> Subject:
    """What a besluit is about, by the mijlpaal in which `home` has the record; the whole of it where it doesn't say."""
    if besluit.overleg and besluit.mijlpaal:
        return (besluit.overleg, home.get(besluit.mijlpaal, besluit.mijlpaal)), besluit
    return besluit, besluit


def known_onderdeel(routekaart: Routekaart) -> Iterator[Hit]:
    """An onderdeel is a leefgebied or onderdeel by id, name or alias."""
    known = [name for part in routekaart.onderdelen for name in (part.naam, part.id, *part.aliassen)]
    for stap in routekaart.steps:
        if routekaart.onderdeel(stap.onderdeel) is None:
            choices = known if closest(stap.onderdeel, known) else [part.naam for part in routekaart.onderdelen]
            yield _unknown(stap, "onderdeel", stap.onderdeel, "leefgebied of onderdeel", choices)


def known_fase(routekaart: Routekaart) -> Iterator[Hit]:
    """A fase is a phase's id, its name, or number and name."""
    known = [name for fase in routekaart.fasen for name in fase_names(fase)]
    for stap in routekaart.steps:
        if stap.fase is not None and routekaart.fase(stap.fase) is None:
            choices = known if closest(stap.fase, known) else [fase.naam for fase in routekaart.fasen]
            yield _unknown(stap, "fase", stap.fase, "fase", choices)


def known_tussenstop(routekaart: Routekaart) -> Iterator[Hit]:
    """A kalenderregel links to a tussenstop that exists."""
    known = [tussenstop.id for tussenstop in routekaart.tussenstops]
    existing = set(known)
    for regel in routekaart.kalender:
        if regel.tussenstop is not None and regel.tussenstop not in existing:
            hit = _unknown(regel, "tussenstop", regel.tussenstop, "tussenstop", known)
            yield hit._replace(unsure=True)  # ids are much alike: the one meant may stand in an unreadable file


def known_gremium(routekaart: Routekaart) -> Iterator[Hit]:
    """An overleg is of a gremium that exists."""
    known = [gremium.id for gremium in routekaart.gremia]
    for overleg in routekaart.overleggen:
        if overleg.gremium is not None and overleg.gremium not in known:
            yield _unknown(overleg, "gremium", overleg.gremium, "gremium", known)


def known_mijlpaal(routekaart: Routekaart) -> Iterator[Hit]:
    """A besluit is about a record that exists."""
    for besluit in routekaart.besluiten:
        if besluit.mijlpaal is not None and besluit.mijlpaal not in routekaart.by_id:
            yield _unknown(besluit, "mijlpaal", besluit.mijlpaal, "mijlpaal", routekaart.by_id)._replace(unsure=True)


def known_indicator(routekaart: Routekaart) -> Iterator[Hit]:
    """An interventie is measured by indicatoren that exist."""
    known = [indicator.id for gebied in routekaart.leefgebieden for indicator in gebied.indicatoren]
    for gebied in routekaart.leefgebieden:
        for number, interventie in enumerate(gebied.interventies):
            for index, indicator in enumerate(interventie.indicatoren):
                if indicator not in known:
                    hit = _unknown(gebied, "indicatoren", indicator, "indicator", known)
                    yield hit._replace(path=("interventies", number, "indicatoren", index))


def one_that_decides(routekaart: Routekaart) -> Iterator[Hit]:
    """Exactly one gremium decides."""
    deciding = [gremium for gremium in routekaart.gremia if gremium.besluitvormend]
    if routekaart.gremia and not deciding:
        yield Hit(routekaart.gremia[0], (), "geen enkel gremium is besluitvormend; precies één is dat", unsure=True)
    for gremium in deciding[1:]:
        yield Hit(gremium, ("besluitvormend",), f"'{deciding[0].id}' is al besluitvormend; precies één gremium is dat")


def _unknown(record: Record, key: str, given: str, what: str, known: Iterable[str]) -> Hit:
    """A name that nothing has; with a near name it is a slip, whatever else could not be read."""
    names = list(known)
    return Hit(
        record, (key,), f"'{short(given)}' is geen {what}{nearest(given, names)}", unsure=closest(given, names) is None
    )


REFERENCES = (
    Regel("dubbel-id", "fout", "een id is van één record", unique_ids),
    Regel("onbekend-onderdeel", "fout", "een onderdeel bestaat, met id, naam of alias", known_onderdeel),
    Regel("onbekende-fase", "fout", "een fase bestaat, met id, naam of nummer en naam", known_fase),
    Regel("onbekende-tussenstop", "fout", "een kalenderregel wijst naar een tussenstop die bestaat", known_tussenstop),
)
OTHERS = (
    Regel("onbekend-gremium", "fout", "een overleg is van een gremium dat bestaat", known_gremium),
    Regel("onbekende-mijlpaal", "fout", "een besluit gaat over een mijlpaal die bestaat", known_mijlpaal),
    Regel("onbekende-indicator", "fout", "een interventie noemt indicatoren die bestaan", known_indicator),
    Regel("dubbel-record", "waarschuwing", "een overleg of besluit staat er één keer", once),
    Regel("een-gremium-besluit", "fout", "precies één gremium is besluitvormend", one_that_decides),
)
