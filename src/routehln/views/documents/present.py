"""Who is invited to a meeting, who was there and who wasn't: only what the files say of it."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.mijlpaal.plain import Afwezig
from routehln.views.documents import names
from routehln.views.documents.meetings import Meeting
from routehln.views.documents.words import text


class Present(NamedTuple):
    """The seats of a gremium that are expected, and who is recorded as present and as absent."""

    genodigden: list[names.Lid]
    aanwezig: list[names.Lid]
    afwezig: list[names.Afwezige]


def present(meeting: Meeting) -> Present:
    """Fill in who is there; a seat of which nobody comes isn't expected."""
    seats = [names.Lid(text(lid.organisatie), text(lid.functie)) for lid in meeting.gremium.leden]
    return Present(
        genodigden=[seat for seat in seats if not _is_vacant(seat, seats, meeting.overleg.afwezig)],
        aanwezig=[_seat(organisatie, seats) for organisatie in meeting.overleg.aanwezig],
        afwezig=[_absent(absentee, seats) for absentee in meeting.overleg.afwezig],
    )


def _seat(organisatie: str, seats: list[names.Lid]) -> names.Lid:
    """Give whom this organisation has in the gremium: with its functie, where it has one seat or that is named too."""
    name = text(organisatie)
    own = [seat for seat in seats if seat.organisatie.casefold() == name.casefold()]
    own += [seat for seat in seats if f"{seat.organisatie}, {seat.functie}".casefold() == name.casefold()]
    return own[0] if len(own) == 1 else names.Lid(name, "")


def _is_vacant(seat: names.Lid, seats: list[names.Lid], absentees: Iterable[Afwezig]) -> bool:
    """Tell whether an absentee had this seat: named with its functie, or as an organisation that leaves all its seats.

    Of an organisation with several seats, someone who comes instead shows that it doesn't leave them all.
    """
    organisatie, functie = seat.organisatie.casefold(), seat.functie.casefold()
    several = sum(other.organisatie.casefold() == organisatie for other in seats) > 1
    for absentee in absentees:
        name = text(absentee.organisatie).casefold()
        is_whole = name == organisatie and not (several and absentee.vervanging)
        if is_whole or name == f"{organisatie}, {functie}":
            return True
    return False


def _absent(absentee: Afwezig, seats: list[names.Lid]) -> names.Afwezige:
    seat = _seat(absentee.organisatie, seats)
    return names.Afwezige(seat.organisatie, seat.functie, text(absentee.vervanging))
