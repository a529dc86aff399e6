"""Read where a point is put off to: an overleg of the same gremium, in any words (contract section 5, `besluit`)."""

from collections.abc import Sequence
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, by_id, of_gremium, prefix
from routehln.model.mijlpaal.gremia import names_nobody
from routehln.model.moment.day import parse_month
from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.meant import meant
from routehln.rules.change.besluit.ruling import Destination
from routehln.views.report.words import day, month, period
from routehln.workspace.typed import readable, refuse_control

EXAMPLE = "bijvoorbeeld --naar 'november 2021'"
_ONE_DAY_OR_MONTH = ("dag", "maand", "overleg")


class Asked(NamedTuple):
    """What was typed behind `--naar`, and whether `--zonder-overleg` was."""

    text: str
    without_overleg: bool = False


def destination(
    routekaart: Routekaart, overleg: Bijeenkomst, bijeenkomsten: Sequence[Bijeenkomst], asked: Asked
) -> Destination:
    """Give where a point goes that this overleg puts off: a later overleg of its gremium, which needn't exist yet.

    Raises WrongUsage where that can't be read, is of another gremium, isn't later, doesn't go on, or is no overleg.
    """
    refuse_control("--naar", asked.text)
    if not asked.text.strip():
        raise WrongUsage(f"--naar is leeg: wanneer komt het terug? {EXAMPLE.capitalize()}")
    mine = of_gremium(bijeenkomsten, overleg.gremium)
    candidates, _ = meant(mine, routekaart.bijeenkomsten.gremia, asked.text, overleg.eind, (overleg.gremium,))
    moment = _next(routekaart, overleg, asked.text)
    if asked.without_overleg and not moment.overleg:
        return _without_overleg(routekaart, overleg, asked.text)
    if len(candidates) > 1:
        ids = ", ".join(candidate.id for candidate in candidates)
        raise WrongUsage(f"--naar: '{asked.text}' kan meer dan één overleg zijn; kies uit: {ids}")
    later = candidates[0] if candidates else _not_yet_named(routekaart, overleg, asked.text, moment)
    if later.id == overleg.id or later.eind <= overleg.eind:
        raise WrongUsage(f"--naar: '{asked.text}' is niet later dan overleg {overleg.id}")
    _refuse_cancelled(routekaart, later)
    return Destination(later.id, _words(routekaart, later))


def _next(routekaart: Routekaart, overleg: Bijeenkomst, text: str) -> Moment:
    """Read a moment; one without a year is the first such moment after this overleg."""
    as_moment = routekaart.bijeenkomsten.read
    moment = as_moment(text)
    if moment.soort != "onbekend":
        return moment
    this_year, next_year = (as_moment(text, year) for year in (overleg.eind.year, overleg.eind.year + 1))
    return this_year if this_year.begin is None or this_year.begin > overleg.eind else next_year


def _without_overleg(routekaart: Routekaart, overleg: Bijeenkomst, text: str) -> Destination:
    """Give a moment that is no overleg; one that looks like the id of an overleg is written in words."""
    words = readable(text, "--naar", routekaart.bijeenkomsten)
    moment = routekaart.bijeenkomsten.read(words)
    if moment.eind and moment.eind <= overleg.eind:
        raise WrongUsage(f"--naar: '{text}' is niet later dan overleg {overleg.id}")
    if by_id(words, ()) and moment.begin and moment.eind:
        words = period(moment.begin, moment.eind)
    return Destination(words, words)


def _not_yet_named(routekaart: Routekaart, overleg: Bijeenkomst, text: str, moment: Moment) -> Bijeenkomst:
    """Give the overleg of the same gremium that a day or month means, and that nothing names yet; raises WrongUsage."""
    gremium = _gremium_name(routekaart, overleg)
    if moment.soort == "onbekend":
        readable(text, "--naar", routekaart.bijeenkomsten)
    if moment.overleg and moment.gremium != overleg.gremium:
        raise WrongUsage(f"--naar: '{text}' is een overleg van een ander gremium dan {gremium}, dat dit besloot")
    if moment.soort in _ONE_DAY_OR_MONTH and not moment.overleg and not names_nobody(text):
        raise WrongUsage(f"--naar: in '{text}' is geen overleg van {gremium} te herkennen; noem de maand, {EXAMPLE}")
    if moment.soort not in _ONE_DAY_OR_MONTH or moment.begin is None or moment.eind is None:
        raise WrongUsage(
            f"--naar: '{text}' noemt geen overleg, en dan komt het op geen agenda; noem de maand of de dag, {EXAMPLE}, "
            "of geef --zonder-overleg als dat de bedoeling is"
        )
    words = f"{gremium} {period(moment.begin, moment.eind)}"
    overleg_id = routekaart.bijeenkomsten.read(words).overleg or ""
    later = by_id(overleg_id, [] if overleg.gremium is None else [overleg.gremium])
    if later is None:
        raise WrongUsage(f"--naar: '{words}' is niet als overleg te lezen; leg het eerst vast met routehln add overleg")
    return later


def _words(routekaart: Routekaart, overleg: Bijeenkomst) -> str:
    """Give the moment that names this overleg: `Alliantieoverleg november 2021`, or its day; raises WrongUsage."""
    name = _gremium_name(routekaart, overleg)
    by_month = f"{name} {month(parse_month(overleg.maand)[0])}"
    by_day = f"{name} {day(overleg.datum)}" if overleg.datum else by_month
    is_called_by_month = overleg.id == prefix(overleg.gremium) + overleg.maand
    for words in (by_month, by_day) if is_called_by_month else (by_day, by_month):
        if routekaart.bijeenkomsten.read(words).overleg == overleg.id:
            return words
    raise WrongUsage(f"--naar: overleg {overleg.id} is niet in woorden te noemen; leg het vast met zijn dag of maand")


def _gremium_name(routekaart: Routekaart, overleg: Bijeenkomst) -> str:
    for gremium in routekaart.gremia:
        if gremium.id == overleg.gremium or (overleg.gremium is None and gremium.besluitvormend):
            return gremium.naam
    return "Overleg"


def _refuse_cancelled(routekaart: Routekaart, overleg: Bijeenkomst) -> None:
    for meeting, record in routekaart.described_meetings:
        if meeting.id == overleg.id and record.status == "vervallen":
            raise WrongUsage(f"--naar: overleg {overleg.id} gaat niet door (vervallen); noem een ander overleg")
