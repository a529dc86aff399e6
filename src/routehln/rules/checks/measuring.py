"""What is measured and what may go wrong: each named thing exists, nothing stands there twice, and what is missing."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from routehln.model.answers.regel_id import RegelId
from routehln.model.monitor.monitor import WITHOUT_VALUE
from routehln.model.monitor.number import is_percentage, with_unit
from routehln.model.names import nearest, short
from routehln.model.records.records import Meting, Streefwaarde
from routehln.model.records.references import under, uses
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks.rule import Dagregel, Hit, Regel
from routehln.rules.monitor.gather import gebied_of, name_of

HUNDRED = Decimal(100)
LONG_BEFORE = 10  # years: figures from before the programme are its beginning, those of a slip are older
LISTED = 5  # years in one sentence


def gebied_exists(routekaart: Routekaart) -> Iterator[Hit]:
    """Find metingen and targets of a gebied that doesn't exist; an unreadable file may hold it."""
    names = [gebied.naam for gebied in routekaart.gebieden]
    for reference in under("gebied"):
        for record in getattr(routekaart, reference.lijst):
            for path, text, _ in uses(record, reference):
                if routekaart.gebied(text) is None and text not in routekaart.spoiled:
                    yield Hit(record, path, f"'{short(text)}' is geen gebied{nearest(text, names)}", unsure=True)


def one_own_gebied(routekaart: Routekaart) -> Iterator[Hit]:
    """Find each gebied that is the own one beside the first; or the first gebied, where none is."""
    own = [gebied for gebied in routekaart.gebieden if gebied.eigen]
    if routekaart.gebieden and not own:
        sentence = "geen enkel gebied is het eigen gebied; zet bij precies één 'eigen: true'"
        yield Hit(routekaart.gebieden[0], (), sentence, unsure=True)
    for gebied in own[1:]:
        yield Hit(gebied, ("eigen",), f"'{own[0].id}' is al het eigen gebied; precies één gebied is dat")


def measured_once(routekaart: Routekaart) -> Iterator[Hit]:
    """Find metingen of one indicator in one gebied and year beside the first."""
    firsts: dict[tuple[str, str | None, int], Meting] = {}
    for meting in routekaart.metingen:
        key = (meting.indicator, gebied_of(meting, routekaart) or meting.gebied, meting.jaar)
        first = firsts.setdefault(key, meting)
        if first is not meting:
            name = name_of(meting, routekaart)
            yield Hit(meting, (), f"de meting '{short(name)}' staat al op {first.source.plaats()}; maak er één van")


def no_secret_value(routekaart: Routekaart) -> Iterator[Hit]:
    """Find values of metingen that say to have none: nobody may see what is geheim."""
    for meting in routekaart.metingen:
        if meting.waarde is not None and meting.status in WITHOUT_VALUE:
            sentence = f"de status is '{meting.status}', maar er staat een waarde; haal een van beide weg"
            yield Hit(meting, ("waarde",), sentence)


def percentage_is_possible(routekaart: Routekaart) -> Iterator[Hit]:
    """Find percentages over a hundred, of metingen and of targets."""
    for meting in routekaart.metingen:
        indicator = routekaart.indicator(meting.indicator)
        if indicator and meting.waarde is not None and _is_too_much(indicator.eenheid, meting.waarde):
            yield Hit(meting, ("waarde",), f"{with_unit(meting.waarde, indicator.eenheid)} is meer dan 100%")
    for leefgebied in routekaart.leefgebieden:
        for number, indicator in enumerate(leefgebied.indicatoren):
            target = indicator.streefwaarde
            waarde = target.waarde if isinstance(target, Streefwaarde) else None
            if waarde is not None and _is_too_much(indicator.eenheid, waarde):
                path = ("indicatoren", number, "streefwaarde", "waarde")
                yield Hit(leefgebied, path, f"{with_unit(waarde, indicator.eenheid)} is meer dan 100%")


def _is_too_much(eenheid: str | None, value: Decimal) -> bool:
    return is_percentage(eenheid) and value > HUNDRED


def year_is_likely(routekaart: Routekaart) -> Iterator[Hit]:
    """Find metingen of long before the programme or after its einde, and targets outside the programme."""
    first = routekaart.programma.begin.begin if routekaart.programma.begin else None
    last = routekaart.programma.einde.eind if routekaart.programma.einde else None
    for meting in routekaart.metingen:
        if (first and meting.jaar < first.year - LONG_BEFORE) or (last and meting.jaar > last.year):
            yield Hit(meting, ("jaar",), f"{meting.jaar} ligt ver buiten de looptijd van het programma")
    for leefgebied in routekaart.leefgebieden:
        for number, indicator in enumerate(leefgebied.indicatoren):
            target = indicator.streefwaarde
            year = target.jaar if isinstance(target, Streefwaarde) else None
            if year and ((first and year < first.year) or (last and year > last.year)):
                sentence = f"het doel van '{indicator.id}' is voor {year}, buiten de looptijd van het programma"
                yield Hit(leefgebied, ("indicatoren", number, "streefwaarde", "jaar"), sentence)


def indicator_is_complete(routekaart: Routekaart) -> Iterator[Hit]:
    """Find indicatoren without a nulmeting (in words or as a meting), a richting, or a target that has a year."""
    measured = {meting.indicator for meting in routekaart.metingen if _is_own(meting, routekaart)}
    for leefgebied in routekaart.leefgebieden:
        for number, indicator in enumerate(leefgebied.indicatoren):
            has = {
                "nulmeting": indicator.nulmeting or indicator.id in measured,
                "richting": indicator.richting,
                "streefwaarde": indicator.streefwaarde,
            }
            missing = [key for key, value in has.items() if not value]
            if isinstance(indicator.streefwaarde, Streefwaarde) and indicator.streefwaarde.jaar is None:
                missing.append("jaar bij de streefwaarde")
            if missing:
                *most, end = missing
                lacks = f"{', '.join(most)} en {end}" if most else end
                sentence = f"de indicator '{indicator.id}' heeft nog geen {lacks}"
                yield Hit(leefgebied, ("indicatoren", number), sentence, unsure=True)


def _is_own(meting: Meting, routekaart: Routekaart) -> bool:
    own = routekaart.own_gebied
    return gebied_of(meting, routekaart) == (own.id if own else None)


def every_year_is_measured(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Find indicatoren that were measured once, and lack a meting of a later year that is over."""
    years: dict[str, set[int]] = {}
    for meting in routekaart.metingen:
        if _is_own(meting, routekaart):
            years.setdefault(meting.indicator, set()).add(meting.jaar)
    for leefgebied in routekaart.leefgebieden:
        for number, indicator in enumerate(leefgebied.indicatoren):
            own = years.get(indicator.id)
            missing = [year for year in range(min(own), dag.year) if year not in own] if own else []
            if missing:
                listed = ", ".join(map(str, missing[:LISTED])) + (", …" if len(missing) > LISTED else "")
                sentence = f"de indicator '{indicator.id}' heeft geen meting van {listed}"
                yield Hit(leefgebied, ("indicatoren", number), sentence, unsure=True)


def target_is_ahead(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Find targets of a year that is over."""
    for leefgebied in routekaart.leefgebieden:
        for number, indicator in enumerate(leefgebied.indicatoren):
            target = indicator.streefwaarde
            if isinstance(target, Streefwaarde) and target.jaar is not None and target.jaar < dag.year:
                sentence = f"het doel van '{indicator.id}' was voor {target.jaar}; kies een nieuw doel"
                yield Hit(leefgebied, ("indicatoren", number, "streefwaarde", "jaar"), sentence)


def meting_is_no_forecast(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Find metingen of a year that is still to come."""
    for meting in routekaart.metingen:
        if meting.jaar > dag.year:
            yield Hit(meting, ("jaar",), f"{meting.jaar} moet nog komen; wat er dan is, heeft niemand gemeten")


def risico_is_judged(dag: date, routekaart: Routekaart) -> Iterator[Hit]:
    """Find open risico's without a beoordeling of this year."""
    for risico in routekaart.risicos:
        years = {beoordeling.jaar for beoordeling in risico.beoordelingen}
        if risico.status == "open" and dag.year not in years:
            yield Hit(risico, (), f"het risico '{risico.id}' is in {dag.year} nog niet beoordeeld")


MEASURING = (
    Regel(RegelId.ONBEKEND_GEBIED, "fout", "een meting of streefwaarde noemt een gebied dat bestaat", gebied_exists),
    Regel(RegelId.EEN_EIGEN_GEBIED, "fout", "precies één gebied is het eigen gebied", one_own_gebied),
    Regel(RegelId.DUBBELE_METING, "fout", "een indicator heeft per gebied en jaar één meting", measured_once),
    Regel(
        RegelId.GEHEIME_WAARDE,
        "waarschuwing",
        "een meting die geheim is of ontbreekt, heeft geen waarde",
        no_secret_value,
        alone=True,
    ),
    Regel(RegelId.MEER_DAN_ALLES, "waarschuwing", "een percentage is niet meer dan 100", percentage_is_possible),
    Regel(
        RegelId.JAAR_BUITEN_LOOPTIJD,
        "waarschuwing",
        "het jaar van een meting of streefwaarde past bij de looptijd van het programma",
        year_is_likely,
    ),
    Regel(
        RegelId.INDICATOR_ONVOLLEDIG,
        "info",
        "een indicator heeft een nulmeting, een richting en een streefwaarde met een jaar",
        indicator_is_complete,
    ),
)
MEASURED_ON_DAY = (
    Dagregel(
        RegelId.JAAR_ZONDER_METING,
        "info",
        "een indicator die gemeten wordt, heeft een meting van elk jaar dat voorbij is",
        every_year_is_measured,
    ),
    Dagregel(RegelId.DOEL_VOORBIJ, "waarschuwing", "het jaar van een streefwaarde is niet voorbij", target_is_ahead),
    Dagregel(
        RegelId.METING_VAN_LATER, "waarschuwing", "een meting is van een jaar dat begonnen is", meting_is_no_forecast
    ),
    Dagregel(RegelId.RISICO_NIET_BEOORDEELD, "info", "een open risico is dit jaar beoordeeld", risico_is_judged),
)
