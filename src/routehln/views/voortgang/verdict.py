"""How an indicator stands, in plain sentences."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from routehln.model.monitor.monitor import Indicator, Monitor
from routehln.model.monitor.number import EXACT, decimals_of, in_words, is_percentage
from routehln.model.monitor.stand import Stand
from routehln.views.documents.words import bare, sentence
from routehln.views.report.words import listed
from routehln.views.voortgang.series import goal, value_words
from routehln.views.voortgang.words import OF_OORDEEL

MOST_DECIMALS = 6


def verdict(stand: Stand, monitor: Monitor) -> str:
    """Say in plain sentences how an indicator stands, what is wanted, and how far it could have been by then."""
    facts = [*_now(stand, monitor), *_better(stand.indicator)]
    first = OF_OORDEEL[stand.oordeel]
    if stand.oordeel == "niet te zeggen":
        first = f"{first}: {stand.waarom}"
    standing = f"{sentence('; '.join(facts))}." if facts else ""
    return " ".join(filter(None, (f"{first}.", standing, _gaps(stand), _sources(stand))))


def _now(stand: Stand, monitor: Monitor) -> Iterator[str]:
    """Give the last value, and what is wanted."""
    last, indicator = stand.sum.laatste, stand.indicator
    if last and last.waarde is not None:
        own = next(meting for meting in stand.metingen if meting.jaar == last.jaar and meting.waarde == last.waarde)
        preliminary = " (voorlopig)" if own.status == "voorlopig" else ""
        yield f"de waarde is {value_words(last.waarde, indicator.eenheid)} in {last.jaar}{preliminary}"
    doel = indicator.doel
    if doel:
        yield f"het doel is {goal(doel, indicator.eenheid, monitor.naam_of(doel.gebied))}"
    elif indicator.streven:
        yield f"het streven is: {bare(indicator.streven)}"


def _better(indicator: Indicator) -> list[str]:
    return [f"{indicator.richting} is beter"] if indicator.richting else []


def _gaps(stand: Stand) -> str:
    """Say how far the value was from the target at first and last, and how far it could have been by then."""
    first, last, now = stand.sum.eerste, stand.sum.laatste, stand.sum.verschil_nu
    if last is None or now is None or now <= 0 or stand.oordeel == "niet te zeggen":
        return ""
    then, needed = stand.sum.verschil_toen, stand.sum.nodig_nu
    decimals = _decimals(now, then, needed)
    begun = ""
    if first and first.jaar < last.jaar and then is not None:
        begun = f"was {_gap(then, decimals, stand)} in {first.jaar} en "
    gaps = f"Het verschil met het doel {begun}is {_gap(now, decimals, stand)} in {last.jaar}"
    if needed is None or stand.oordeel == "bereikt":
        return f"{gaps}."
    margin = stand.indicator.doel.marge if stand.indicator.doel else None
    beside = f", met een marge van {in_words(margin)}" if margin else ""
    return f"{gaps}; om het doel op tijd te halen mocht dat nog {_gap(needed, decimals, stand)} zijn{beside}."


def _decimals(now: Decimal, then: Decimal | None, needed: Decimal | None) -> int:
    """Give how many decimals tell gaps apart that aren't the same, at least as many as the metingen have."""
    gaps = [gap for gap in (now, then, needed) if gap is not None]
    decimals = max(decimals_of(now), decimals_of(then or now))
    while decimals < MOST_DECIMALS and len({_rounded(gap, decimals) for gap in gaps}) < len(set(gaps)):
        decimals += 1
    return decimals


def _gap(value: Decimal, decimals: int, stand: Stand) -> str:
    """Give a difference in words: `4,1 procentpunt`."""
    words = in_words(_rounded(value, decimals))
    eenheid = "procentpunt" if is_percentage(stand.indicator.eenheid) else stand.indicator.eenheid
    return f"{words} {eenheid}" if eenheid else words


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def _sources(stand: Stand) -> str:
    """Say where the figures come from, as far as the files do."""
    sources = dict.fromkeys(bare(meting.bron) for meting in stand.metingen if meting.bron)
    return f"Bron: {listed(list(sources))}." if sources else ""
