"""An assessment in plain Dutch sentences."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import Monitor
from routehln.model.monitor.number import EXACT, decimals_of, in_words, is_percentage
from routehln.views.documents.words import bare, sentence
from routehln.views.report.words import listed
from routehln.views.voortgang.indicator.oordelen import OORDELEN
from routehln.views.voortgang.indicator.values import target_words, value_words

MOST_DECIMALS = 6


def sentences_of(assessment: Assessment, monitor: Monitor) -> str:
    """Give the oordeel, what is and what should be, how far these are apart, and where the figures come from."""
    oordeel = OORDELEN[assessment.oordeel]
    if assessment.oordeel == "niet te zeggen":
        oordeel = f"{oordeel}: {assessment.waarom}"
    facts = "; ".join(_facts(assessment, monitor))
    is_and_should = f"{sentence(facts)}." if facts else ""
    return " ".join(filter(None, (f"{oordeel}.", is_and_should, _gaps(assessment), _sources(assessment))))


def _facts(assessment: Assessment, monitor: Monitor) -> Iterator[str]:
    """Give the last value, the target or the streven, and whether hoger or lager is better; each where it is known."""
    last, indicator = assessment.calculation.laatste, assessment.indicator
    if last and last.waarde is not None:
        last_ones = [meting for meting in assessment.metingen if meting.jaar == last.jaar]
        own = next(meting for meting in last_ones if meting.waarde == last.waarde)
        preliminary = " (voorlopig)" if own.status == "voorlopig" else ""
        yield f"de waarde is {value_words(last.waarde, indicator.eenheid)} in {last.jaar}{preliminary}"
    doel = indicator.doel
    if doel:
        yield f"het doel is {target_words(doel, indicator.eenheid, monitor.naam_of(doel.gebied))}"
    elif indicator.streven:
        yield f"het streven is: {bare(indicator.streven)}"
    if indicator.richting:
        yield f"{indicator.richting} is beter"


def _gaps(assessment: Assessment) -> str:
    """Say how far the value was from the target in the first year and in the last, and how far it could have been then.

    Says nothing once the target is reached, or where there is no oordeel.
    """
    calculation = assessment.calculation
    first, last = calculation.eerste, calculation.laatste
    then, now, needed = calculation.verschil_toen, calculation.verschil_nu, calculation.nodig_nu
    if last is None or now is None or now <= 0 or assessment.oordeel == "niet te zeggen":
        return ""
    decimals = _decimals(now, then, needed)
    begun = ""
    if first and first.jaar < last.jaar and then is not None:
        begun = f"was {_gap(then, decimals, assessment)} in {first.jaar} en "
    gaps = f"Het verschil met het doel {begun}is {_gap(now, decimals, assessment)} in {last.jaar}"
    if needed is None or assessment.oordeel == "bereikt":
        return f"{gaps}."
    margin = assessment.indicator.doel.marge if assessment.indicator.doel else None
    beside = f", met een marge van {in_words(margin)}" if margin else ""
    return f"{gaps}; om het doel op tijd te halen mocht dat nog {_gap(needed, decimals, assessment)} zijn{beside}."


def _decimals(now: Decimal, then: Decimal | None, needed: Decimal | None) -> int:
    """Give the number of decimals of these gaps: as many as the metingen have, or more where two would look alike."""
    gaps = [gap for gap in (now, then, needed) if gap is not None]
    decimals = max(decimals_of(now), decimals_of(then or now))
    while decimals < MOST_DECIMALS and len({_rounded(gap, decimals) for gap in gaps}) < len(set(gaps)):
        decimals += 1
    return decimals


def _gap(value: Decimal, decimals: int, assessment: Assessment) -> str:
    """Give a gap with what it is measured in: `4,1 procentpunt`."""
    words = in_words(_rounded(value, decimals))
    eenheid = "procentpunt" if is_percentage(assessment.indicator.eenheid) else assessment.indicator.eenheid
    return f"{words} {eenheid}" if eenheid else words


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def _sources(assessment: Assessment) -> str:
    """Name the sources of the metingen, each once; '' where no file names any."""
    sources = dict.fromkeys(bare(meting.bron) for meting in assessment.metingen if meting.bron)
    return f"Bron: {listed(list(sources))}." if sources else ""
