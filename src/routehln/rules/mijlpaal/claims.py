"""Weigh what the records of a mijlpaal claim about its moment (contract section 4)."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Stap, Tussenstop


class Claim(NamedTuple):
    """A record and the moment that it gives its mijlpaal."""

    stap: Stap
    moment: Moment


def claims(group: list[Stap], meetings: Bijeenkomsten, leading: type[Stap]) -> list[Claim]:
    """Rank the claims of records that have not lapsed; the first one holds unless people chose a moment (`settled`).

    `leading` is the kind of record that wins while two disagree (`leidend`). A dated claim goes before an undated
    one, the leading source before the other, an earlier eind before a later one; the id decides between equals,
    since the order of the files means nothing. A repeat (`dubbel_van`) claims nothing of its own where an original
    is dated: else `move`, which leaves repeats as they are, could never make the sources agree.
    """

    def rank(claim: Claim) -> tuple[bool, bool, date, str]:
        stap, moment = claim
        return not is_dated(moment), not isinstance(stap, leading), _eind(moment), stap.id

    claimed: list[Claim] = []
    originals: list[Claim] = []
    for stap in group:
        if stap.status == "vervallen" or stap.moment is None:
            continue
        claim = Claim(stap, meetings.settle(stap.moment))
        claimed.append(claim)
        if stap.afstemming.dubbel_van is None:
            originals.append(claim)
    has_dated_original = any(is_dated(claim.moment) for claim in originals)
    return sorted(originals if has_dated_original else claimed, key=rank)


def settled(group: list[Stap], meetings: Bijeenkomsten) -> Claim | None:
    """Give the claim whose moment people chose where sources disagreed (a tussenstop's `afstemming.moment`), if any."""
    for stap in group:
        if isinstance(stap, Tussenstop) and stap.status != "vervallen" and stap.afstemming.moment is not None:
            return Claim(stap, meetings.settle(stap.afstemming.moment))
    return None


def is_dated(moment: Moment) -> bool:
    """Tell whether a moment has a first or a last day, or recurs from a known date."""
    return moment.gedateerd or (moment.herhaling is not None and moment.herhaling.eerste is not None)


def clash(claimed: list[Claim]) -> bool:
    """Tell whether no day is common to all dated claims; what recurs has many days and clashes with none."""
    latest_begin, earliest_eind = date.min, date.max
    for _, moment in claimed:
        if moment.gedateerd:
            latest_begin = max(latest_begin, moment.begin or date.min)
            earliest_eind = min(earliest_eind, moment.eind or date.max)
    return latest_begin > earliest_eind


def _eind(moment: Moment) -> date:
    """Give the last day of a moment, or of the first occurrence where it recurs; an open end comes last."""
    if moment.herhaling and moment.herhaling.eerste:
        return moment.herhaling.eerste[1]
    return moment.eind or date.max
