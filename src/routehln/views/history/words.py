"""Dutch words for how a mijlpaal moved."""

from routehln.model.answers.verloop import Beweging, Stap
from routehln.model.history.day import day_of
from routehln.model.history.history import Commit, Stand
from routehln.views.report.words import counted, day, interval

_ENDED = {"vervallen": "vervallen", "verwijderd": "verwijderd", "samengevoegd": "opgegaan in een andere mijlpaal"}


def moment(stand: Stand) -> str:
    """Give a moment in its own words, without the full stop that a source put behind it."""
    return (stand.moment or "").strip().rstrip(".") or "geen moment"


def moments(van: Stand, naar: Stand) -> tuple[str, str]:
    """Give the moments of two stands in their own words; where these are the same, the days of the later one.

    The earlier one keeps the words, unless it is one day: `Alliantieoverleg oktober 2021` became `12 oktober 2021`.
    """
    before, after = moment(van), moment(naar)
    if before != after or (van.begin, van.eind) == (naar.begin, naar.eind):
        return before, after
    is_one_day = van.begin is not None and van.begin == van.eind
    return interval(van.begin, van.eind) if is_one_day else before, interval(naar.begin, naar.eind) or after


def from_first_to_now(beweging: Beweging) -> tuple[str, str]:
    """Give the first moment of a mijlpaal, and that of now or what became of it."""
    if beweging.nu.status in _ENDED:
        return moment(beweging.eerste), now(beweging)
    return moments(beweging.eerste, beweging.nu)


def now(beweging: Beweging) -> str:
    """Give the moment of a mijlpaal now, or what became of it."""
    return _ENDED.get(beweging.nu.status) or moment(beweging.nu)


def moved(keer: int, dagen: int) -> str:
    """Give `3× verschoven, 92 dagen later`."""
    if not keer:
        return days(dagen) if dagen else "niet verschoven"
    return f"{keer}× verschoven, {days(dagen)}" if dagen else f"{keer}× verschoven"


def in_short(beweging: Beweging) -> str:
    """Give `3×, 92 dagen later`; nothing where it didn't move."""
    if not beweging.keer:
        return days(beweging.netto) if beweging.netto else ""
    return f"{beweging.keer}×, {days(beweging.netto)}"


def days(dagen: int) -> str:
    """Give `92 dagen later`, `1 dag eerder`; `0 dagen` where it is back where it was."""
    if not dagen:
        return "0 dagen"
    return f"{counted(abs(dagen), 'dag', 'dagen')} {'later' if dagen > 0 else 'eerder'}"


def step(stap: Stap) -> str:
    """Tell what happened in one step: `31 dagen later`, `verfijnd`, or `later` where an end is open."""
    if stap.soort in ("verfijnd", "vergroofd") or stap.dagen is None:
        return stap.soort
    return days(stap.dagen)


def begins_at(oldest: Commit, tijdzone: str) -> str:
    """Say that the clone lacks what came before its oldest commit, and how to get that."""
    begin = day(day_of(oldest, tijdzone))
    return f"De geschiedenis is hier niet heel, en begint op {begin}; git fetch --unshallow haalt de rest."
