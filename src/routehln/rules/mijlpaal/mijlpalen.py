"""From records to mijlpalen: each decision once, with the moment and title that hold (contract section 4)."""

from datetime import date
from itertools import chain

from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal, Status
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Kalenderregel, Leefgebied, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.claims import Claim, claims, clash, settled
from routehln.rules.mijlpaal.rejection import rejected_on

NO_MOMENT = Moment("", "")


def mijlpalen(routekaart: Routekaart) -> list[Mijlpaal]:
    """Give every mijlpaal of the routekaart, in the order of the files, whatever the day."""
    return [of_group(group, routekaart) for group in routekaart.groups]


def of_group(group: list[Stap], routekaart: Routekaart) -> Mijlpaal:
    """Give the mijlpaal that the records of a group are (`Routekaart.groups`), whatever the day."""
    leading = Tussenstop if routekaart.programma.leidend == "tussenstops" else Kalenderregel
    chosen = settled(group, routekaart.bijeenkomsten)
    claimed = claims(group, routekaart.bijeenkomsten, leading)
    valid = [chosen, *claimed] if chosen else claimed
    giver, moment = valid[0] if valid else Claim(group[0], NO_MOMENT)
    sources = [giver, *group]
    onderdeel_name = next((stap.onderdeel for stap in sources if stap.onderdeel), None)
    onderdeel = routekaart.onderdeel(onderdeel_name) if onderdeel_name else None
    fase_name = next((stap.fase for stap in sources if stap.fase), None)
    fase = routekaart.fase(fase_name) if fase_name else None
    trekker = onderdeel.trekker if isinstance(onderdeel, Leefgebied) else None
    owners = [*(stap.eigenaar for stap in sources), trekker]
    status, earlier_status, afgerond_op = _progress(group)
    return Mijlpaal(
        id=group[0].id,
        titel=giver.titel,
        moment=moment.tekst if valid else None,
        soort=moment.soort if valid else None,
        begin=moment.begin,
        eind=moment.eind,
        overleg=moment.overleg,
        overleggen=tuple(sorted({claim.moment.overleg for claim in valid if claim.moment.overleg})),
        fase=fase.id if fase else None,
        fasenaam=fase.naam if fase else "",
        onderdeel=onderdeel.naam if onderdeel else onderdeel_name,
        leefgebied=onderdeel.id if isinstance(onderdeel, Leefgebied) else None,
        volgorde=routekaart.rank(onderdeel),
        status=status,
        status_tot_dan=earlier_status,
        afgerond_op=afgerond_op,
        afgewezen_op=None if moment.herhaling else afgewezen_op(group[0].id, routekaart),
        gedaan=tuple(sorted(stap.afgerond_op for stap in group if stap.afgerond_op)),
        eigenaar=next(filter(None, owners), None),
        vertrouwelijk=any(stap.vertrouwelijk for stap in group),
        strijdig=chosen is None and clash(claimed),
        na=tuple(dict.fromkeys(chain.from_iterable(stap.na for stap in group))),
        interventies=tuple(dict.fromkeys(chain.from_iterable(stap.interventies for stap in group))),
        wacht_op=(),
        herhaling=moment.herhaling,
        bronnen=tuple(map(_bron, group)),
    )


def afgewezen_op(mijlpaal_id: str, routekaart: Routekaart) -> date | None:
    """Give the day from which a besluit makes a mijlpaal lapse; None where none does."""
    besluiten = routekaart.besluiten_about.get(mijlpaal_id)
    return rejected_on(routekaart, besluiten) if besluiten else None


def _progress(group: list[Stap]) -> tuple[Status, Status, date | None]:
    """Give a group's status, the status it had before it was afgerond, and the earliest `afgerond_op`, if any."""
    heads = group[:1] if isinstance(group[0], Tussenstop) else group
    statuses = {stap.status for stap in group}
    earlier: Status = "gepland"
    if all(stap.status == "vervallen" for stap in heads):
        earlier = "vervallen"
    elif "lopend" in statuses:
        earlier = "lopend"
    if "afgerond" not in statuses:
        return earlier, earlier, None
    days = [stap.afgerond_op for stap in group if stap.status == "afgerond" and stap.afgerond_op]
    return "afgerond", earlier, min(days, default=None)


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
