"""Find the overleg that the words of a command line mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.names import nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.gremia import Gremia
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.records.routekaart import Routekaart

MOST_LISTED = 10  # in an error about an overleg that isn't there


def meeting(
    settings: Settings, overleg: str | None, gremium: str | None, peildatum: str | None, *, vertrouwelijk: bool
) -> tuple[Overzicht, Agenda]:
    """Find the overleg that the options mean; give the overzicht and the agenda of that overleg.

    `peildatum` tells which overleg is the next one, which year 'oktober' is in, and what is te laat; the points are as
    of the overleg.
    Raises WrongUsage where there is no such overleg.
    """
    from routehln.workspace import question

    overzicht = question.overzicht(settings)
    day = question.peildatum(peildatum, overzicht.tijdzone)
    bijeenkomst = overleg_of(overzicht, overleg, day, gremium)
    points = agenda_of(overzicht, bijeenkomst, day, lambda: question.read(settings), vertrouwelijk=vertrouwelijk)
    return overzicht, points


def agenda_of(
    overzicht: Overzicht, overleg: Bijeenkomst, day: date, records: Callable[[], Routekaart], *, vertrouwelijk: bool
) -> Agenda:
    """Give the agenda of an overleg as on its morning: what it and later ones put off stands where it stood.

    `day` is the day of making, on which it is judged what is te laat. `records` gives the routekaart of this overzicht;
    it is called only where something was put off since.
    """
    from routehln.rules.ask.agenda import agenda
    from routehln.rules.ask.history import put_off_since

    deferring = put_off_since(overzicht, overleg)
    if deferring:
        from routehln.rules.ask.morning import with_moments_before
        from routehln.rules.mijlpaal.overzicht import overzicht as overzicht_of

        existing = [meeting.id for meeting in overzicht.bijeenkomsten]
        overzicht = overzicht_of(with_moments_before(records(), deferring), existing)
    return agenda(overzicht, overleg, day, vertrouwelijk=vertrouwelijk)


def overleg_of(overzicht: Overzicht, text: str | None, day: date, gremium: str | None = None) -> Bijeenkomst:
    """Find the overleg that is meant among those of an overzicht, as `find` does; raises WrongUsage."""
    from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of

    return find(overzicht.bijeenkomsten, bijeenkomsten_of(overzicht).gremia, text, day, gremium)


def find(
    meetings: Sequence[Bijeenkomst], gremia: Gremia, text: str | None, day: date, gremium: str | None = None
) -> Bijeenkomst:
    """Find the overleg that is meant; raises WrongUsage where that is none, or may be more than one.

    Args:
        meetings: those that there are, by day.
        gremia: the names of who meets.
        text: the overleg by id, month, day or name; without one it is the next from `day` on.
        day: the day of the question.
        gremium: the gremium that meets, by name; without one it is the one that `text` names, or the one that decides.
    """
    from routehln.model.mijlpaal.bijeenkomst import of_gremium
    from routehln.model.moment.day import in_words
    from routehln.rules.ask.meant import meant, upcoming
    from routehln.workspace.reading.meeting_names import suggestion

    asked = (gremium_of(gremia, gremium),) if gremium is not None else ()
    if text is None:
        among = of_gremium(meetings, asked[0] if asked else None)
        following = upcoming(among, day)
        candidates = [following] if following else []
    else:
        candidates, among = meant(meetings, gremia, text, day, asked)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        raise WrongUsage(f"'{text}' kan meer dan één overleg zijn; kies uit: {_ids(candidates)}")
    wanted = f"op of na {in_words(day)}" if text is None else f"'{text}'"
    of_whom = f" van '{gremium}'" if gremium is not None else ""
    near = suggestion(text, among, gremia) if text else None
    around = near[1].begin if near else (gremia.read(text).begin if text else None) or day
    existing = _existing(among, around, near and near[0]) if among or not meetings else "dat gremium heeft er nog geen"
    from shlex import quote

    command = "routehln add overleg" + (f" --gremium {quote(gremium)}" if gremium is not None else "")
    raise WrongUsage(f"er is geen overleg{of_whom} {wanted}; {existing}. Een nieuw overleg: {command} --datum DAG")


def _existing(meetings: Sequence[Bijeenkomst], around: date, near: str | None) -> str:
    """Say which meetings there are around a day, and before that which name was probably meant (`near`), if any."""
    if not meetings:
        return "er zijn nog geen overleggen"
    hint = f"bedoelde u '{near}'? Er zijn:" if near else "er zijn:"
    return f"{hint} {_ids(_around(meetings, around))}"


def gremium_of(gremia: Gremia, name: str) -> str | None:
    """Give the id of the gremium with this name, None for the one that decides; raises WrongUsage."""
    owners = gremia.called(name)
    if not owners:
        raise WrongUsage(f"--gremium: '{name}' is geen gremium{nearest(name, gremia.names)}")
    if len(owners) > 1:
        raise WrongUsage(f"--gremium: '{name}' heten er meer dan één; noem het id")
    (owner,) = owners
    return owner


def _around(meetings: Sequence[Bijeenkomst], day: date) -> list[Bijeenkomst]:
    """Give the meetings nearest to a day, at most MOST_LISTED, in their order."""
    nearest_first = sorted(meetings, key=lambda meeting: abs(meeting.begin - day))
    listed = nearest_first[:MOST_LISTED]
    return [meeting for meeting in meetings if meeting in listed]


def _ids(bijeenkomsten: Sequence[Bijeenkomst]) -> str:
    return ", ".join(bijeenkomst.id for bijeenkomst in bijeenkomsten)
