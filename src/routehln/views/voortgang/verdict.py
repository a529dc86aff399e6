"""How an indicator stands, in plain sentences."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import Indicator, Monitor
from routehln.model.monitor.number import EXACT, decimals_of, in_words, is_percentage
from routehln.views.documents.words import bare, sentence
from routehln.views.report.words import listed
from routehln.views.voortgang.series import goal, value_words
from routehln.views.voortgang.words import OF_OORDEEL

MOST_DECIMALS = 6


def verdict(assessment: Assessment, monitor: Monitor) -> str:
    """Say in plain sentences how an indicator stands, what is wanted, and how far it could have been by then."""
    facts = [*_now(assessment, monitor), *_better(assessment.indicator)]
    first = OF_OORDEEL[assessment.oordeel]
    if assessment.oordeel == "niet te zeggen":
        first = f"{first}: {assessment.waarom}"
    standing = f"{sentence('; '.join(facts))}." if facts else ""
    return " ".join(filter(None, (f"{first}.", standing, _gaps(assessment), _sources(assessment))))


def _now(assessment: Assessment, monitor: Monitor) -> Iterator[str]:
    """Give the last value, and what is wanted."""
    last, indicator = assessment.calculation.laatste, assessment.indicator
    if last and last.waarde is not None:
        own = next(
            meting for meting in assessment.metingen if meting.jaar == last.jaar and meting.waarde == last.waarde
        )
        preliminary = " (voorlopig)" if own.status == "voorlopig" else ""
        yield f"de waarde is {value_words(last.waarde, indicator.eenheid)} in {last.jaar}{preliminary}"
    doel = indicator.doel
    if doel:
        yield f"het doel is {goal(doel, indicator.eenheid, monitor.naam_of(doel.gebied))}"
    elif indicator.streven:
        yield f"het streven is: {bare(indicator.streven)}"


def _better(indicator: Indicator) -> list[str]:
    return [f"{indicator.richting} is beter"] if indicator.richting else []


def _gaps(assessment: Assessment) -> str:
    """Say how far the value was from the target at first and last, and how far it could have been by then."""
    first, last, now = assessment.calculation.eerste, assessment.calculation.laatste, assessment.calculation.verschil_nu
    if last is None or now is None or now <= 0 or assessment.oordeel == "niet te zeggen":
        return ""
    then, needed = assessment.calculation.verschil_toen, assessment.calculation.nodig_nu
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
    """Give how many decimals tell gaps apart that aren't the same, at least as many as the metingen have."""
    gaps = [gap for gap in (now, then, needed) if gap is not None]
    decimals = max(decimals_of(now), decimals_of(then or now))
    while decimals < MOST_DECIMALS and len({_rounded(gap, decimals) for gap in gaps}) < len(set(gaps)):
        decimals += 1
    return decimals


def _gap(value: Decimal, decimals: int, assessment: Assessment) -> str:
    """Give a difference in words: `4,1 procentpunt`."""
    words = in_words(_rounded(value, decimals))
    eenheid = "procentpunt" if is_percentage(assessment.indicator.eenheid) else assessment.indicator.eenheid
    return f"{words} {eenheid}" if eenheid else words


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def _sources(assessment: Assessment) -> str:
    """Say where the figures come from, as far as the files do."""
    sources = dict.fromkeys(bare(meting.bron) for meting in assessment.metingen if meting.bron)
    return f"Bron: {listed(list(sources))}." if sources else ""
