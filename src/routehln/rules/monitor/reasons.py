"""Say in words why an oordeel is what it is: the sum, or what is missing for one (contract section 5, `waarom`)."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from routehln.model.monitor.monitor import Doel, Indicator, Meting
from routehln.model.monitor.number import EXACT, decimals_of, in_words
from routehln.model.monitor.stand import Oordeel, Sum

MOST_DECIMALS = 15
ByYear = Mapping[int, Meting]


class Names(NamedTuple):
    """What the own gebied is called, and the gebied that is the target; '' where the target is a value."""

    own: str
    target: str


def sum_in_words(indicator: Indicator, oordeel: Oordeel, sum_: Sum, *, new_series: bool) -> str:
    """Say `verschil was 9,8 in 2018, is 8,7 in 2023; nodig was 8,1 of minder`; `new_series`: begun by a breuk."""
    doel, first, last, gap_now = indicator.doel, sum_.eerste, sum_.laatste, sum_.verschil_nu
    if doel is None or last is None or gap_now is None:
        return ""
    now = f"is {in_words(gap_now)} in {last.jaar}"
    has_course = first is not None and first.jaar < last.jaar and sum_.verschil_toen is not None
    if first and has_course and sum_.verschil_toen is not None:
        begun = f"{first.jaar} (nieuwe reeks)" if new_series else first.jaar
        now = f"was {in_words(sum_.verschil_toen)} in {begun}, {now}"
    if oordeel == "bereikt":
        return f"verschil {now}; {_reached(gap_now, doel)}"
    needed = "" if sum_.nodig_nu is None else f"; nodig was {_needed(sum_, doel)} of minder"
    return f"verschil {now}{needed}{_margin(doel)}"


def _reached(gap_now: Decimal, doel: Doel) -> str:
    if gap_now > 0:
        return f"dat is binnen de marge van {in_words(doel.marge)}"
    return "het doel is precies gehaald" if gap_now == 0 else "dat is beter dan het doel"


def _margin(doel: Doel) -> str:
    return f", met een marge van {in_words(doel.marge)}" if doel.marge else ""


def _needed(sum_: Sum, doel: Doel) -> str:
    """Give what was needed with as many decimals as the metingen have, or as many more as show which is larger."""
    needed, gap_now = sum_.nodig_nu, sum_.verschil_nu
    if needed is None or gap_now is None:
        return ""
    then = sum_.verschil_toen or gap_now
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


def why_unsure(indicator: Indicator, own: ByYear, target: ByYear, sum_: Sum, names: Names) -> str:
    """Say all that is missing for an oordeel; where nothing is, that no later meting is there yet."""
    missing = [*_missing_values(indicator, own, target, sum_, names), *_missing_facts(indicator)]
    return "; ".join(missing or _missing_course(indicator, own, target, sum_, names))


def _missing_facts(indicator: Indicator) -> Iterator[str]:
    """Say what the indicator itself doesn't tell."""
    if indicator.richting is None:
        yield "er staat niet bij of hoger of lager beter is"
    if indicator.doel is None:
        yield "het streven heeft nog geen getal" if indicator.streven else "er is nog geen streefwaarde"
    elif indicator.doel.jaar is None:
        yield "de streefwaarde heeft nog geen jaar"


def _missing_values(indicator: Indicator, own: ByYear, target: ByYear, sum_: Sum, names: Names) -> Iterator[str]:
    """Say which value of the last year lacks."""
    last = sum_.laatste
    if last is None:
        yield "er is nog geen meting"
        return
    if last.waarde is None:
        yield f"de waarde van {last.jaar} {_why(own.get(last.jaar))}"
    if indicator.doel and sum_.doelwaarde is None:
        value = "die" if last.waarde is None else "de waarde"
        yield f"{value} van {names.target} in {last.jaar} {_why(target.get(last.jaar))}"


def _missing_course(indicator: Indicator, own: ByYear, target: ByYear, sum_: Sum, names: Names) -> Iterator[str]:
    """Say why two years can't be compared though the last one can be judged by itself."""
    first, last, doel = sum_.eerste, sum_.laatste, indicator.doel
    if first is None or last is None or doel is None:
        yield "er is nog geen eerste jaar met een meting en een doel"
        return
    new_series = begins_anew(first.jaar, own, target)
    start = f"de reeks begint opnieuw in {first.jaar}" if new_series else f"de eerste meting is van {first.jaar}"
    if sum_.verschil_toen is None:
        lacking = own.get(first.jaar) if first.waarde is None else target.get(first.jaar)
        whose = names.own if first.waarde is None else names.target
        yield f"{start}, en de waarde van {whose} {_why(lacking)}"
    elif first.jaar >= last.jaar:
        yield f"{start}, en daarna is er nog geen"
    elif doel.jaar is not None and doel.jaar <= first.jaar:
        yield f"{start}, en het doel is voor {doel.jaar}: dat is niet daarna"


def begins_anew(year: int, own: ByYear, target: ByYear) -> bool:
    """Tell whether either series has a breuk in a year."""
    return any(series[year].breuk for series in (own, target) if year in series)


def _why(meting: Meting | None) -> str:
    """Say why there is no value."""
    if meting is None:
        return "is er niet"
    return "is geheim" if meting.status == "geheim" else "ontbreekt"
