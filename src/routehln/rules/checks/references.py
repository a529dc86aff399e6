"""References: each name that a record gives exists (contract section 2)."""

import re
from collections.abc import Collection, Iterator, Sequence

from routehln.model.answers.regel_id import RegelId
from routehln.model.mijlpaal.bijeenkomst import by_id
from routehln.model.moment.day import DAY, MONTH
from routehln.model.names import SLIP, closest, nearest, short
from routehln.model.records.records import Actie, Besluit, Fase, Gremium, Onderdeel, Record
from routehln.model.records.references import under, uses
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel

# What looks like the id of an overleg; in front of its month or day may stand a gremium (contract section 2).
_OVERLEG = re.compile(rf"(?:(?P<gremium>.+)-)?(?P<when>{DAY.pattern}|{MONTH.pattern})")


def onderdeel_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find onderdelen that are no leefgebied or onderdeel by id, name or alias."""
    names: list[str] = []
    for onderdeel in routekaart.onderdelen:
        names += (onderdeel.naam, onderdeel.id, *onderdeel.aliassen)
    for stap in routekaart.steps:
        if stap.onderdeel is not None and routekaart.onderdeel(stap.onderdeel) is None:
            choices = _choices(stap.onderdeel, names, routekaart.onderdelen)
            yield _unknown(stap, ("onderdeel",), stap.onderdeel, "leefgebied of onderdeel", choices)
    for risico in routekaart.risicos:
        if risico.onderdeel is not None and routekaart.onderdeel(risico.onderdeel) is None:
            choices = _choices(risico.onderdeel, names, routekaart.onderdelen)
            yield _unknown(risico, ("onderdeel",), risico.onderdeel, "leefgebied of onderdeel", choices)


def fase_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find fasen that are no phase's id, name, or number and name."""
    names: list[str] = []
    for fase in routekaart.fasen:
        names += fase.namen
    for stap in routekaart.steps:
        if stap.fase is not None and routekaart.fase(stap.fase) is None:
            yield _unknown(stap, ("fase",), stap.fase, "fase", _choices(stap.fase, names, routekaart.fasen))


def _choices(name: str, names: list[str], records: Sequence[Fase | Gremium | Onderdeel]) -> list[str]:
    """Give the names to offer for an unknown one: all of `names` where one of these is near it, else each `naam`."""
    return names if closest(name, names) else [record.naam for record in records]


def tussenstop_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find kalenderregels that link to no tussenstop.

    A near id doesn't prove a slip, since ids are much alike: a file that couldn't be read may hold the tussenstop.
    """
    ids = [tussenstop.id for tussenstop in routekaart.tussenstops]
    return _dangling(routekaart, "tussenstop", "tussenstop", ids, unsure=True)


def gremium_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find gremia, of an overleg or of another gremium, that are nobody's id, name or alias."""
    gremia = routekaart.bijeenkomsten.gremia
    keys: list[tuple[Record, str]] = [(overleg, "gremium") for overleg in routekaart.overleggen]
    for gremium in routekaart.gremia:
        keys += [(gremium, "bereidt_voor"), (gremium, "onder")]
    for record, key in keys:
        name = getattr(record, key)
        if name is not None and name not in routekaart.spoiled and not gremia.called(name):
            choices = _choices(name, gremia.names, routekaart.gremia)
            yield _unknown(record, (key,), name, "gremium", choices)


def mijlpaal_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find besluiten, acties and steps that name a mijlpaal that doesn't exist; an unreadable file may hold it."""
    yield from _dangling(routekaart, "mijlpaal", "mijlpaal", routekaart.by_id, unsure=True)
    yield from _dangling(routekaart, "na", "mijlpaal", routekaart.by_id, unsure=True)


def interventie_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find steps of an interventie that doesn't exist; an unreadable file may hold it."""
    ids: list[str] = []
    for gebied in routekaart.leefgebieden:
        ids += [interventie.id for interventie in gebied.interventies if interventie.id]
    return _dangling(routekaart, "interventies", "interventie", ids, unsure=True)


def besluit_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find acties out of a besluit that doesn't exist; an unreadable file may hold it."""
    ids = [besluit.id for besluit in routekaart.besluiten if besluit.id]
    return _dangling(routekaart, "besluit", "besluit", ids, unsure=True)


def overleg_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find besluiten and acties of an overleg that no gremium can have; no file needs to describe it."""
    described = [meeting.id for meeting in routekaart.bijeenkomsten.described]
    gremia = [gremium.id for gremium in routekaart.gremia]
    records: tuple[Besluit | Actie, ...] = (*routekaart.besluiten, *routekaart.acties)
    for record in records:
        overleg = record.overleg
        if overleg is None or overleg in described or overleg in routekaart.spoiled:
            continue
        if by_id(overleg, gremia):
            continue
        named = _OVERLEG.fullmatch(overleg)
        if named is None or not named["gremium"]:
            yield _unknown(record, ("overleg",), overleg, "overleg", described)
        else:
            alike = [f"{gremium}-{named['when']}" for gremium in gremia]
            yield _unknown(record, ("overleg",), overleg, "overleg van een gremium", [*alike, named["when"]])


def agenda_points_exist(routekaart: Routekaart) -> Iterator[Hit]:
    """Find fixed points of agendas whose record is gone: the others keep their numbers, this one's stays free.

    A file that couldn't be read may hold the record.
    """
    return _dangling(routekaart, "punten", "mijlpaal", routekaart.by_id, unsure=True)


def _dangling(
    routekaart: Routekaart, key: str, noun: str, ids: Collection[str], *, unsure: bool = False
) -> Iterator[Hit]:
    """Find texts under a key that names records, of whatever list, that are none of these ids.

    `noun` is the word for what is missing: "'x' is geen tussenstop".
    """
    existing = {*ids, *routekaart.spoiled}
    for reference in under(key):
        for record in getattr(routekaart, reference.lijst):
            for path, text, _ in uses(record, reference):
                if text not in existing:
                    yield _unknown(record, path, text, noun, ids, unsure=unsure)


def indicator_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find interventies and metingen of an indicator that doesn't exist; an unreadable file may hold it."""
    ids: list[str] = []
    for gebied in routekaart.leefgebieden:
        ids += [indicator.id for indicator in gebied.indicatoren]
    yield from _dangling(routekaart, "indicatoren", "indicator", ids)
    yield from _dangling(routekaart, "indicator", "indicator", ids, unsure=True)


def one_that_decides(routekaart: Routekaart) -> Iterator[Hit]:
    """Find each gremium that decides beside the first one that does; or the first gremium, where none decides."""
    deciding = [gremium for gremium in routekaart.gremia if gremium.besluitvormend]
    if routekaart.gremia and not deciding:
        yield Hit(routekaart.gremia[0], (), "geen enkel gremium is besluitvormend; precies één is dat", unsure=True)
    for gremium in deciding[1:]:
        yield Hit(gremium, ("besluitvormend",), f"'{deciding[0].id}' is al besluitvormend; precies één gremium is dat")


def _unknown(
    record: Record, path: tuple[str | int, ...], name: str, noun: str, names: Collection[str], *, unsure: bool = False
) -> Hit:
    """Make the hit for a name that a record gives and nothing has, with the nearest of the names there are.

    The hit is unsure where no name is near, or where the caller says so (`unsure`).
    """
    sentence = f"'{short(name)}' is geen {noun}{nearest(name, names)}"
    return Hit(record, path, sentence, unsure or closest(name, names, SLIP) is None)


REFERENCES = (
    Regel(RegelId.ONBEKEND_ONDERDEEL, "fout", "een onderdeel bestaat, met id, naam of alias", onderdeel_exists),
    Regel(RegelId.ONBEKENDE_FASE, "fout", "een fase bestaat, met id, naam of nummer en naam", fase_exists),
    Regel(
        RegelId.ONBEKENDE_TUSSENSTOP,
        "fout",
        "een kalenderregel wijst naar een tussenstop die bestaat",
        tussenstop_exists,
    ),
)
OTHER_REFERENCES = (
    Regel(
        RegelId.ONBEKEND_GREMIUM, "fout", "een gremium dat genoemd wordt bestaat, met id, naam of alias", gremium_exists
    ),
    Regel(
        RegelId.ONBEKENDE_MIJLPAAL,
        "fout",
        "een besluit, actie of 'na' noemt een mijlpaal die bestaat",
        mijlpaal_exists,
    ),
    Regel(
        RegelId.ONBEKEND_AGENDAPUNT,
        "waarschuwing",
        "elk punt van een vastgestelde agenda is een mijlpaal die bestaat",
        agenda_points_exist,
    ),
    Regel(RegelId.ONBEKEND_BESLUIT, "fout", "een actie volgt uit een besluit dat bestaat", besluit_exists),
    Regel(
        RegelId.ONBEKEND_OVERLEG,
        "fout",
        "het overleg van een besluit of actie heet naar zijn maand of dag, met zijn gremium ervoor",
        overleg_exists,
    ),
    Regel(
        RegelId.ONBEKENDE_INDICATOR, "fout", "een interventie of meting noemt indicatoren die bestaan", indicator_exists
    ),
    Regel(RegelId.ONBEKENDE_INTERVENTIE, "fout", "een stap noemt interventies die bestaan", interventie_exists),
    Regel(RegelId.EEN_GREMIUM_BESLUIT, "fout", "precies één gremium is besluitvormend", one_that_decides),
)
