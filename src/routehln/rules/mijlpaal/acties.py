"""The acties of a routekaart as plain values (contract section 2, `acties`)."""

from collections.abc import Iterator

from routehln.model.mijlpaal.actie import Actie
from routehln.model.records import records
from routehln.model.records.routekaart import Routekaart


def acties(routekaart: Routekaart) -> Iterator[Actie]:
    """Give every actie in the order of the files; last the texts under besluiten, as older files have them.

    An actie of a besluit is also of its overleg and its mijlpaal, unless it names others itself.
    """
    besluiten = {besluit.id: besluit for besluit in routekaart.besluiten if besluit.id}
    for record in routekaart.acties:
        besluit = besluiten.get(record.besluit) if record.besluit else None
        actie = _actie(record, routekaart)
        if besluit is not None:
            actie = actie._replace(
                overleg=actie.overleg or besluit.overleg, mijlpaal=actie.mijlpaal or besluit.mijlpaal
            )
        yield actie
    for besluit in routekaart.besluiten:
        for tekst in besluit.acties:
            origin = (besluit.overleg, besluit.id, besluit.mijlpaal)
            yield Actie(None, tekst, None, None, None, None, None, "open", None, *origin, None)


def _actie(record: records.Actie, routekaart: Routekaart) -> Actie:
    moment = routekaart.bijeenkomsten.settle(record.moment) if record.moment else None
    return record.as_plain(
        Actie,
        moment=moment and moment.tekst,
        soort=moment and moment.soort,
        begin=moment and moment.begin,
        eind=moment and moment.eind,
        vertrouwelijk=False,
    )
