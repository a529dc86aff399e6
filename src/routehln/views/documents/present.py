"""Who is invited to a meeting, who was there and who wasn't: only what the files say of it."""

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
    """Fill in who is there; who can't come isn't expected."""
    absent = {lid.organisatie.casefold() for lid in meeting.overleg.afwezig}
    seats = [names.Lid(text(lid.organisatie), text(lid.functie)) for lid in meeting.gremium.leden]
    return Present(
        genodigden=[seat for seat in seats if seat.organisatie.casefold() not in absent],
        aanwezig=[_seat(organisatie, seats) for organisatie in meeting.overleg.aanwezig],
        afwezig=list(map(_absent, meeting.overleg.afwezig)),
    )


def _seat(organisatie: str, seats: list[names.Lid]) -> names.Lid:
    """Give who came for this organisation: with its functie, where it has one seat."""
    own = [seat for seat in seats if seat.organisatie.casefold() == text(organisatie).casefold()]
    return own[0] if len(own) == 1 else names.Lid(text(organisatie), "")


def _absent(lid: Afwezig) -> names.Afwezige:
    return names.Afwezige(text(lid.organisatie), text(lid.vervanging))
