"""References: each name is known (contract section 2)."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.names import closest, nearest, short
from routehln.model.records.records import Record
from routehln.model.records.routekaart import Routekaart, fase_names
from routehln.rules.checks.rule import Hit, Regel


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
    Regel(RegelId.ONBEKEND_ONDERDEEL, "fout", "een onderdeel bestaat, met id, naam of alias", known_onderdeel),
    Regel(RegelId.ONBEKENDE_FASE, "fout", "een fase bestaat, met id, naam of nummer en naam", known_fase),
    Regel(
        RegelId.ONBEKENDE_TUSSENSTOP,
        "fout",
        "een kalenderregel wijst naar een tussenstop die bestaat",
        known_tussenstop,
    ),
)
OTHERS = (
    Regel(RegelId.ONBEKEND_GREMIUM, "fout", "een overleg is van een gremium dat bestaat", known_gremium),
    Regel(RegelId.ONBEKENDE_MIJLPAAL, "fout", "een besluit gaat over een mijlpaal die bestaat", known_mijlpaal),
    Regel(RegelId.ONBEKENDE_INDICATOR, "fout", "een interventie noemt indicatoren die bestaan", known_indicator),
    Regel(RegelId.EEN_GREMIUM_BESLUIT, "fout", "precies één gremium is besluitvormend", one_that_decides),
)
