"""Which acties there are, and which of them a reader asks for (contract section 5, `due` and `acties`)."""

from collections.abc import Collection, Iterable
from datetime import date

from routehln.model.mijlpaal.actie import Actie, by_moment
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.rules.ask.select import select


def acties_on(overzicht: Overzicht, dag: date) -> list[Actie]:
    """Give every actie as it stands on that day, by moment: what was gereed later is still open."""
    return sorted((_on_day(actie, dag) for actie in overzicht.acties), key=by_moment)


def _on_day(actie: Actie, dag: date) -> Actie:
    if actie.status == "gereed" and actie.gereed_op and actie.gereed_op > dag:
        return actie._replace(status="open", gereed_op=None)
    return actie


def open_on(overzicht: Overzicht, dag: date) -> list[Actie]:
    """Give the acties that are open on that day, by moment."""
    return [actie for actie in acties_on(overzicht, dag) if actie.is_open]


def of_people(acties: list[Actie], names: Collection[str]) -> list[Actie]:
    """Give the acties that these people do, whatever the case of their names; all of them where no name is given."""
    folded = {name.casefold() for name in names}
    return [actie for actie in acties if (actie.wie or "").casefold() in folded] if folded else acties


def people(overzicht: Overzicht) -> list[str]:
    """Give the names of who may do an actie: who does one, and each organisation and function in a gremium."""
    names = [actie.wie for actie in overzicht.acties]
    for gremium in overzicht.gremia:
        for lid in gremium.leden:
            names += (lid.organisatie, lid.functie)
    return list(dict.fromkeys(filter(None, names)))


def named_by(acties: Iterable[Actie]) -> list[str]:
    """Give the ids of the records by which these acties name their mijlpaal."""
    return [actie.mijlpaal for actie in acties if actie.mijlpaal]


def mijlpalen_of(acties: Iterable[Actie], overzicht: Overzicht) -> list[Mijlpaal]:
    """Give at least the mijlpalen that these acties name, whatever the day."""
    record_ids = named_by(acties)
    return overzicht.mijlpalen.such(Hint(ids=record_ids)) if record_ids else []


def by_record(mijlpalen: Iterable[Mijlpaal]) -> dict[str, Mijlpaal]:
    """Give the mijlpalen by the id of each of their records."""
    owners: dict[str, Mijlpaal] = {}
    for mijlpaal in mijlpalen:
        owners |= {bron.id: mijlpaal for bron in mijlpaal.bronnen}
    return owners


def placed(acties: Iterable[Actie], mijlpalen: Iterable[Mijlpaal]) -> list[Actie]:
    """Give the acties with the id of their mijlpaal, of which they may name any record, and if it is confidential."""
    owners = by_record(mijlpalen)
    return [
        _of(actie, owners[actie.mijlpaal]) if actie.mijlpaal is not None and actie.mijlpaal in owners else actie
        for actie in acties
    ]


def _of(actie: Actie, mijlpaal: Mijlpaal) -> Actie:
    return actie._replace(mijlpaal=mijlpaal.id, vertrouwelijk=mijlpaal.vertrouwelijk)


def about(acties: Iterable[Actie], mijlpaal: Mijlpaal) -> list[Actie]:
    """Give the acties of a mijlpaal, by its own id."""
    owned = by_record([mijlpaal])
    return [_of(actie, mijlpaal) for actie in acties if actie.mijlpaal in owned]


def select_acties(
    acties: list[Actie],
    mijlpalen: list[Mijlpaal],
    *,
    onderdelen: Collection[str] = (),
    fasen: Collection[str] = (),
    eigenaren: Collection[str] = (),
) -> list[Actie]:
    """Give the acties that fit every choice, as `select` gives mijlpalen: by their mijlpaal, among these; `placed`.

    An actie is also of the eigenaar who does it. One without a mijlpaal fits no onderdeel and no fase.
    """
    if not acties:  # nothing to look up for
        return []
    within = by_record(select(mijlpalen, onderdelen=onderdelen, fasen=fasen))
    owned = by_record(select(mijlpalen, eigenaren=eigenaren))
    people = {eigenaar.casefold() for eigenaar in eigenaren}

    def fits(actie: Actie) -> bool:
        is_within = actie.mijlpaal in within or not (onderdelen or fasen)
        is_owned = actie.mijlpaal in owned or (actie.wie or "").casefold() in people
        return is_within and (is_owned or not eigenaren)

    return placed(filter(fits, acties), mijlpalen)


def open_acties(overzicht: Overzicht, overleggen: Collection[str], dag: date, *, vertrouwelijk: bool) -> list[Actie]:
    """Give the acties of these overleggen that are open on that day, by moment, for an agenda."""
    acties = acties_of(overzicht, overleggen, dag, vertrouwelijk=vertrouwelijk)
    return [actie for actie in acties if actie.is_open]


def acties_of(overzicht: Overzicht, overleggen: Collection[str], dag: date, *, vertrouwelijk: bool) -> list[Actie]:
    """Give every actie of these overleggen as it stands on that day, by moment; each names its mijlpaal by its own id.

    Without `vertrouwelijk` none of a confidential mijlpaal is told.
    """
    acties = [actie for actie in acties_on(overzicht, dag) if actie.overleg in overleggen]
    mijlpalen = mijlpalen_of(acties, overzicht)
    owners = by_record(mijlpalen)
    hidden = {record_id for record_id, mijlpaal in owners.items() if mijlpaal.vertrouwelijk and not vertrouwelijk}
    return placed([actie for actie in acties if actie.mijlpaal not in hidden], mijlpalen)


def comes_from(actie: Actie, besluit: Besluit) -> bool:
    """Tell whether an actie comes out of a besluit: by its id, or by overleg and mijlpaal where neither names one."""
    if actie.besluit or besluit.id:
        return actie.besluit == besluit.id
    return (actie.overleg, actie.mijlpaal) == (besluit.overleg, besluit.mijlpaal)
