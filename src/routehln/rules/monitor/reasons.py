"""Say in Dutch why an oordeel is what it is: the calculation, or what lacks for one (contract section 5, `waarom`)."""

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from routehln.model.monitor.assessment import Calculation, Oordeel
from routehln.model.monitor.monitor import Doel, Indicator, Meting
from routehln.model.monitor.number import EXACT, decimals_of, in_words
from routehln.rules.monitor.series import OwnAndTarget

MOST_DECIMALS = 15


class Names(NamedTuple):
    """What the own gebied is called, and the gebied that is the target; '' where the target is a value."""

    own: str
    target: str


def calculation_in_words(indicator: Indicator, oordeel: Oordeel, calculation: Calculation, *, new_series: bool) -> str:
    """Say `verschil was 9,8 in 2018, is 8,7 in 2023; nodig was 8,1 of minder`.

    `new_series` is whether the first year is one with a breuk, and so isn't the first that was measured.
    """
    doel, first, last, gap_now = indicator.doel, calculation.eerste, calculation.laatste, calculation.verschil_nu
    if doel is None or last is None or gap_now is None:
        return ""
    now = f"is {in_words(gap_now)} in {last.jaar}"
    if first and first.jaar < last.jaar and calculation.verschil_toen is not None:
        begun = f"{first.jaar} (nieuwe reeks)" if new_series else first.jaar
        now = f"was {in_words(calculation.verschil_toen)} in {begun}, {now}"
    if oordeel == "bereikt":
        return f"verschil {now}; {_reached(gap_now, doel)}"
    needed = "" if calculation.nodig_nu is None else f"; nodig was {_needed(calculation, doel)} of minder"
    return f"verschil {now}{needed}{_margin(doel)}"


def _reached(gap_now: Decimal, doel: Doel) -> str:
    if gap_now > 0:
        return f"dat is binnen de marge van {in_words(doel.marge)}"
    return "het doel is precies gehaald" if gap_now == 0 else "dat is beter dan het doel"


def _margin(doel: Doel) -> str:
    return f", met een marge van {in_words(doel.marge)}" if doel.marge else ""


def _needed(calculation: Calculation, doel: Doel) -> str:
    """Give the gap that was needed, rounded as the metingen are; finer where that hides which gap is the larger."""
    needed, gap_now = calculation.nodig_nu, calculation.verschil_nu
    if needed is None or gap_now is None:
        return ""
    then = calculation.verschil_toen or gap_now
    beyond_margin = EXACT.subtract(gap_now, doel.marge)
    decimals = max(decimals_of(then), decimals_of(gap_now))
    while decimals < MOST_DECIMALS and _misleads(_rounded(needed, decimals), needed, beyond_margin):
        decimals += 1
    return in_words(_rounded(needed, decimals))


def _rounded(number: Decimal, decimals: int) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def _misleads(rounded: Decimal, exact: Decimal, limit: Decimal) -> bool:
    """Tell whether a rounded number lies on another side of a limit than the exact one."""
    return (rounded < limit, rounded == limit) != (exact < limit, exact == limit)


def why_unsure(indicator: Indicator, series: OwnAndTarget, calculation: Calculation, names: Names) -> str:
    """Say everything that lacks for an oordeel: values and facts, or else a year to compare the last one with."""
    missing = [*_missing_values(indicator, series, calculation, names), *_missing_facts(indicator)]
    return "; ".join(missing or _missing_comparison(indicator, series, calculation, names))


def _missing_facts(indicator: Indicator) -> Iterator[str]:
    """Say which keys of the indicator lack: its richting, its streefwaarde, the year of that."""
    if indicator.richting is None:
        yield "er staat niet bij of hoger of lager beter is"
    if indicator.doel is None:
        yield "het streven heeft nog geen getal" if indicator.streven else "er is nog geen streefwaarde"
    elif indicator.doel.jaar is None:
        yield "de streefwaarde heeft nog geen jaar"


def _missing_values(
    indicator: Indicator, series: OwnAndTarget, calculation: Calculation, names: Names
) -> Iterator[str]:
    """Say which values of the last year lack: of the own gebied, of the target, or of both."""
    last = calculation.laatste
    if last is None:
        yield "er is nog geen meting"
        return
    if last.waarde is None:
        yield f"de waarde van {last.jaar} {_why(series.own.get(last.jaar))}"
    if indicator.doel and calculation.doelwaarde is None:
        value = "die" if last.waarde is None else "de waarde"
        yield f"{value} van {names.target} in {last.jaar} {_why(series.target.get(last.jaar))}"


def _missing_comparison(
    indicator: Indicator, series: OwnAndTarget, calculation: Calculation, names: Names
) -> Iterator[str]:
    """Say why the last year, whose gap is known, can't be compared with an earlier one."""
    first, last, doel = calculation.eerste, calculation.laatste, indicator.doel
    if first is None or last is None or doel is None:
        yield "er is nog geen eerste jaar met een meting en een doel"
        return
    new_series = series.begins_anew(first.jaar)
    start = f"de reeks begint opnieuw in {first.jaar}" if new_series else f"de eerste meting is van {first.jaar}"
    if calculation.verschil_toen is None:
        lacking = series.own.get(first.jaar) if first.waarde is None else series.target.get(first.jaar)
        whose = names.own if first.waarde is None else names.target
        yield f"{start}, en de waarde van {whose} {_why(lacking)}"
    elif first.jaar >= last.jaar:
        yield f"{start}, en daarna is er nog geen"
    elif doel.jaar is not None and doel.jaar <= first.jaar:
        yield f"{start}, en het doel is voor {doel.jaar}: dat is niet daarna"


def _why(meting: Meting | None) -> str:
    """Say why a meting has no value, as the end of a sentence; None is a meting that isn't there."""
    if meting is None:
        return "is er niet"
    return "is geheim" if meting.status == "geheim" else "ontbreekt"
