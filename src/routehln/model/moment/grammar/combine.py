"""What to make of parts whose days are known: one of them, a range or a list, named or repeated (contract section 3).

Each function takes the parts in order and gives their moment, or raises ValueError where they make none for certain.
"""

from collections.abc import Sequence
from itertools import pairwise

from routehln.model.moment.grammar.part import Combine, Known, is_end, period, sharp
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import first_of
from routehln.model.moment.spans import DAG

_MAAND_OF_LANGER = ("maand", "kwartaal", "halfjaar", "jaar", "schooljaar", "jaardeel", "seizoen")
_APART = ({"jaar"}, {"schooljaar"}, {"week"}, {"dag", "kwartaal"}, {"dag", "halfjaar"})


def single(delen: Sequence[Known]) -> Moment:
    """Just this one."""
    (deel,) = delen
    match deel.part.soort:
        case "maanddeel" | "maandhelft":
            return Moment("", "periode", deel.begin, deel.eind, vaag=True)
        case "schooljaar":
            return period(delen, deel.begin, deel.eind)
        case soort:
            return Moment("", soort, deel.begin, deel.eind, vaag=deel.part.vaag)


def through(delen: Sequence[Known]) -> Moment:
    """From the first through the last: 'van mei t/m juli 2022'."""
    eerste, laatste = delen
    if "dag" in _kinds(delen) and "week" in _kinds(delen):
        raise ValueError("'week 3 t/m 7 mei' may be one week")
    if laatste.eind < eerste.eind:
        raise ValueError("it ends before it begins")
    return period(delen, eerste.begin, laatste.eind)


def dashed(delen: Sequence[Known]) -> Moment:
    """'5 - 7 mei 2022': as `through`, where the dash can mean nothing else."""
    _same_kind(delen)
    return through(delen)


def until(delen: Sequence[Known]) -> Moment:
    """'van mei tot juli 2022': a last day is left out, a last month or longer is not."""
    eerste, laatste = delen
    if laatste.part.soort == "dag":
        return period(delen, eerste.begin, sharp(laatste).begin - DAG)
    return through(delen) if is_end(laatste) else between(delen)


def between(delen: Sequence[Known]) -> Moment:
    """'tussen mei en juli 2022': both included, if they are months or longer."""
    if not _kinds(delen) <= set(_MAAND_OF_LANGER):
        raise ValueError("it may be without its last day or week")
    return through(delen)


def listed(delen: Sequence[Known]) -> Moment:
    """'mei of juni 2022': from the first through the last, `vaag` where there is a gap."""
    _same_kind(delen)
    if any(rechts.begin <= links.eind for links, rechts in pairwise(delen)):
        raise ValueError("they aren't in order")
    gaten = any(rechts.begin > links.eind + DAG for links, rechts in pairwise(delen))
    moment = period(delen, delen[0].begin, delen[-1].eind)
    return moment._replace(vaag=moment.vaag or gaten)


def night(delen: Sequence[Known]) -> Moment:
    """'nacht van 5 op 6 mei 2022': two days that follow each other."""
    if [deel.part.soort for deel in delen] != ["dag", "dag"] or delen[1].begin - delen[0].begin != DAG:
        raise ValueError("a night is between two days")
    return listed(delen)


def meeting(combine: Combine) -> Combine:
    """The same, named after an overleg: a day or month of it is that overleg's."""

    def combined(delen: Sequence[Known]) -> Moment:
        moment = gathering(combine)(delen)
        if moment.soort not in ("dag", "maand") or moment.begin is None:
            return moment
        return moment._replace(soort="overleg", overleg=f"{moment.begin:%Y-%m}")

    return combined


def gathering(combine: Combine) -> Combine:
    """The same, named after what happens then; with whole years that may be a title ('begrotingsraad 2022')."""

    def combined(delen: Sequence[Known]) -> Moment:
        if not _kinds(delen).isdisjoint({"jaar", "schooljaar"}):
            raise ValueError("it may be about that year")
        return combine(delen)

    return combined


def repeating(aantal: int, eenheid: str) -> Combine:
    """Every `aantal` of `eenheid`, counted from the one part."""

    def combined(delen: Sequence[Known]) -> Moment:
        (deel,) = delen
        anker = sharp(deel)
        return Moment("", "herhaling", herhaling=first_of(aantal, eenheid, (anker.begin, anker.eind)))

    return combined


def _kinds(delen: Sequence[Known]) -> set[str]:
    return {deel.part.soort for deel in delen}


def _same_kind(delen: Sequence[Known]) -> None:
    """'mei 2021 - 2022', 'Q4 2022 en 2023', 'week 3 - 7 mei 2022' may be about one period; refuse those."""
    soorten = _kinds(delen)
    if len(soorten) > 1 and any(apart <= soorten for apart in _APART):
        raise ValueError("these may belong to each other")
