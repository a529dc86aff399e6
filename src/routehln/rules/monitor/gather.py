"""Make the plain values of model/monitor out of the records of a routekaart."""

from collections.abc import Iterable, Mapping

from routehln.model.monitor import monitor as plain
from routehln.model.records.records import Indicator, Leefgebied, Maatregel, Meting, Risico, Streefwaarde
from routehln.model.records.routekaart import Routekaart

Key = tuple[str | None, int]  # the id of a gebied, None of the own one that no file describes; and a year


def monitor(routekaart: Routekaart) -> plain.Monitor:
    """Give the gebieden, the indicatoren with their metingen, and the risico's of a routekaart.

    A meting of an indicator or a gebied that doesn't exist is left out. Of two metingen of the same the last counts;
    `check` reports both.
    """
    gebieden = tuple(gebied.as_plain(plain.Gebied) for gebied in routekaart.gebieden)
    ranks = {gebied.id: (not gebied.eigen, number) for number, gebied in enumerate(gebieden)}
    metingen: dict[str, dict[Key, plain.Meting]] = {}
    for record in routekaart.metingen:
        gebied_id = gebied_of(record, routekaart)
        if gebied_id is not None or record.gebied is None:
            metingen.setdefault(record.indicator, {})[gebied_id, record.jaar] = _meting(record, gebied_id)
    indicatoren: list[plain.Indicator] = []
    for leefgebied in routekaart.leefgebieden:
        for indicator in leefgebied.indicatoren:
            own = sorted(metingen.get(indicator.id, {}).values(), key=lambda meting: _order(meting, ranks))
            indicatoren.append(_indicator(indicator, leefgebied, own, routekaart))
    return plain.Monitor(
        gebieden, tuple(indicatoren), tuple(_risico(risico, routekaart) for risico in routekaart.risicos)
    )


def gebied_of(meting: Meting, routekaart: Routekaart) -> str | None:
    """Give the id of the gebied of a meting, the own one where it names none; None where there is no such gebied."""
    gebied = routekaart.gebied(meting.gebied) if meting.gebied else routekaart.own_gebied
    return gebied.id if gebied else None


def name_of(meting: Meting, routekaart: Routekaart) -> str:
    """Give what a meting is called: `indicator gebied jaar`."""
    gebied = gebied_of(meting, routekaart) or meting.gebied
    return " ".join(filter(None, (meting.indicator, gebied, str(meting.jaar))))


def _order(meting: plain.Meting, ranks: Mapping[str, tuple[bool, int]]) -> tuple[tuple[bool, int], int]:
    """Sort key: the own gebied first, then the others in their order, each by year."""
    return ranks.get(meting.gebied or "", (False, 0)), meting.jaar


def _meting(record: Meting, gebied_id: str | None) -> plain.Meting:
    waarde = None if record.status in plain.WITHOUT_VALUE else record.waarde
    return record.as_plain(plain.Meting, gebied=gebied_id, waarde=waarde)


def _indicator(
    record: Indicator, leefgebied: Leefgebied, metingen: Iterable[plain.Meting], routekaart: Routekaart
) -> plain.Indicator:
    streefwaarde = record.streefwaarde
    return record.as_plain(
        plain.Indicator,
        onderdeel=leefgebied.naam,
        streven=streefwaarde if isinstance(streefwaarde, str) else None,
        doel=_doel(streefwaarde, routekaart) if isinstance(streefwaarde, Streefwaarde) else None,
        metingen=tuple(metingen),
    )


def _doel(record: Streefwaarde, routekaart: Routekaart) -> plain.Doel:
    gebied = routekaart.gebied(record.gebied) if record.gebied else None
    gebied_id = gebied.id if gebied else record.gebied
    return plain.Doel(record.jaar, record.waarde, gebied_id, record.marge or plain.NO_MARGIN)


def _risico(record: Risico, routekaart: Routekaart) -> plain.Risico:
    onderdeel = routekaart.onderdeel(record.onderdeel) if record.onderdeel else None
    beoordelingen = [beoordeling.as_plain(plain.Beoordeling) for beoordeling in record.beoordelingen]
    return record.as_plain(
        plain.Risico,
        onderdeel=onderdeel.naam if onderdeel else record.onderdeel,
        maatregelen=tuple(_maatregel(maatregel, routekaart) for maatregel in record.maatregelen),
        beoordelingen=tuple(sorted(beoordelingen, key=lambda beoordeling: beoordeling.jaar)),
    )


def _maatregel(record: Maatregel, routekaart: Routekaart) -> plain.Maatregel:
    if record.moment is None:
        return plain.Maatregel(record.tekst, record.wie, None, None, None)
    settled = routekaart.bijeenkomsten.settle(record.moment)
    return plain.Maatregel(record.tekst, record.wie, record.moment.tekst, settled.begin, settled.eind)
