"""Rules of the programme itself, and of what records say of their progress."""

from collections.abc import Iterator

from routehln.model.answers.regel_id import RegelId
from routehln.model.mijlpaal.mijlpaal import OPEN
from routehln.model.names import short
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Hit, Regel
from routehln.rules.mijlpaal.clashes import clashing


def intervention_is_measured(routekaart: Routekaart) -> Iterator[Hit]:
    """Find interventies without an indicator, which the alliance asks of each."""
    for gebied in routekaart.leefgebieden:
        for number, interventie in enumerate(gebied.interventies):
            if not interventie.indicatoren:
                yield Hit(gebied, ("interventies", number), f"'{short(interventie.titel)}' heeft nog geen indicator")


def intervention_has_a_step(routekaart: Routekaart) -> Iterator[Hit]:
    """Find open interventies that no tussenstop or kalenderregel plans."""
    planned: set[str] = set()
    for stap in routekaart.steps:
        planned.update(stap.interventies)
    for gebied in routekaart.leefgebieden:
        for number, interventie in enumerate(gebied.interventies):
            if interventie.status in OPEN and interventie.id not in planned:
                sentence = f"voor '{short(interventie.titel)}' is nog geen stap gepland"
                yield Hit(gebied, ("interventies", number), sentence, unsure=True)


def goal_has_an_intervention(routekaart: Routekaart) -> Iterator[Hit]:
    """Find leefgebieden with doelen for which nothing is done."""
    for gebied in routekaart.leefgebieden:
        if gebied.doelen and not any(interventie.status != "vervallen" for interventie in gebied.interventies):
            yield Hit(gebied, ("doelen",), f"{gebied.naam} heeft doelen, en nog geen interventie")


def done_has_a_day(routekaart: Routekaart) -> Iterator[Hit]:
    """Find what is afgerond without a day."""
    for stap in routekaart.steps:
        if stap.status == "afgerond" and stap.afgerond_op is None:
            yield Hit(stap, ("status",), "afgerond, maar sinds wanneer? vul 'afgerond_op' in")


def day_means_done(routekaart: Routekaart) -> Iterator[Hit]:
    """Find records with an afgerond_op that are not afgerond; in a series it only tells which occurrence was done."""
    for stap in routekaart.steps:
        recurs = stap.moment is not None and routekaart.bijeenkomsten.settle(stap.moment).herhaling is not None
        if stap.afgerond_op is not None and stap.status != "afgerond" and not recurs:
            yield Hit(stap, ("afgerond_op",), f"er is een 'afgerond_op', maar de status is '{stap.status}'")


def sources_agree(routekaart: Routekaart) -> Iterator[Hit]:
    """Find mijlpalen whose sources share no day, while nobody chose a moment."""
    for strijdig in clashing(routekaart):
        yield Hit(routekaart.by_id[strijdig.mijlpaal], ("moment",), strijdig.uitleg.removesuffix("."))


PROGRAMME = (
    Regel(
        RegelId.INTERVENTIE_ZONDER_INDICATOR,
        "waarschuwing",
        "elke interventie heeft een indicator",
        intervention_is_measured,
        alone=True,
    ),
    Regel(
        RegelId.INTERVENTIE_ZONDER_STAP,
        "info",
        "elke interventie heeft een stap die haar plant",
        intervention_has_a_step,
    ),
    Regel(
        RegelId.DOEL_ZONDER_INTERVENTIE,
        "info",
        "een leefgebied met doelen heeft interventies",
        goal_has_an_intervention,
        alone=True,
    ),
    Regel(
        RegelId.AFGEROND_ZONDER_DATUM,
        "waarschuwing",
        "wat afgerond is, heeft een 'afgerond_op'",
        done_has_a_day,
        alone=True,
    ),
    Regel(
        RegelId.DATUM_ZONDER_AFGEROND,
        "waarschuwing",
        "wat een 'afgerond_op' heeft, is afgerond",
        day_means_done,
        alone=True,
    ),
    Regel(RegelId.STRIJDIG, "info", "de bronnen van een mijlpaal spreken elkaar niet tegen", sources_agree),
)
