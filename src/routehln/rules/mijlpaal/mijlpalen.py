"""From records to mijlpalen: each decision once, with the moment and title that hold (contract section 4)."""

from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.records.records import Fase, Kalenderregel, Leefgebied, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import Claim, claims, clash, settled
from routehln.rules.mijlpaal.status import progress


def mijlpalen(routekaart: Routekaart) -> list[Mijlpaal]:
    """Every mijlpaal of the routekaart, in the order of the files, whatever the day."""
    return [_mijlpaal(group, routekaart) for group in routekaart.groups]


def _mijlpaal(group: list[Stap], routekaart: Routekaart) -> Mijlpaal:
    leading = Tussenstop if routekaart.programma.leidend == "tussenstops" else Kalenderregel
    meetings = routekaart.bijeenkomsten
    chosen, found = settled(group, meetings), claims(group, meetings, leading)
    holds = chosen or next(iter(found), None)
    giver = holds.stap if holds else group[0]
    moment = holds.moment if holds else None
    sources = [giver, *group]
    onderdeel, fase = routekaart.onderdeel(giver.onderdeel), _fase(sources, routekaart)
    herhaling = moment.herhaling if moment else None
    status, before, afgerond_op = progress(group)
    return Mijlpaal(
        id=group[0].id,
        titel=giver.titel,
        moment=moment.tekst if moment else None,
        soort=moment.soort if moment else None,
        begin=moment.begin if moment else None,
        eind=moment.eind if moment else None,
        overleg=moment.overleg if moment else None,
        overleggen=_overleggen([*([chosen] if chosen else []), *found]),
        fase=fase.id if fase else None,
        fasenaam=fase.naam if fase else "",
        onderdeel=onderdeel.naam if onderdeel else giver.onderdeel,
        leefgebied=onderdeel.id if isinstance(onderdeel, Leefgebied) else None,
        volgorde=routekaart.rank(onderdeel),
        status=status,
        status_tot_dan=before,
        afgerond_op=afgerond_op,
        gedaan=tuple(sorted(stap.afgerond_op for stap in group if stap.afgerond_op)),
        eigenaar=next((stap.eigenaar for stap in sources if stap.eigenaar), None),
        vertrouwelijk=any(isinstance(stap, Kalenderregel) and stap.vertrouwelijk for stap in group),
        strijdig=chosen is None and clash(found),
        herhaling=herhaling,
        bronnen=tuple(_bron(stap) for stap in group),
    )


def _overleggen(found: list[Claim]) -> tuple[str, ...]:
    return tuple(sorted({claim.moment.overleg for claim in found if claim.moment.overleg}))


def _fase(sources: list[Stap], routekaart: Routekaart) -> Fase | None:
    named = next((stap.fase for stap in sources if stap.fase), None)
    return routekaart.fase(named) if named else None


def _bron(stap: Stap) -> Bron:
    plaats = stap.source.plaats()
    return Bron(
        soort="tussenstop" if isinstance(stap, Tussenstop) else "kalender",
        id=stap.id,
        titel=stap.titel,
        moment=stap.moment.tekst if stap.moment else None,
        hoofdstuk=stap.hoofdstuk if isinstance(stap, Tussenstop) else None,
        bestand=plaats.bestand,
        regel=plaats.regel,
    )
