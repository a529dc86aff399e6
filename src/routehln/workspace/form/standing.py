"""What a form says once more, kept as it stands: the same words, or another way to write the same moment."""

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Actie, Besluit
from routehln.workspace.change.besluit.naar import Asked, destination
from routehln.workspace.change.besluit.sitting import Sitting
from routehln.workspace.form.spreadsheet_moments import is_month_as_day, typed_moment
from routehln.workspace.typed import coming


def new_text(cell: str, stands: str | None) -> str | None:
    """Give the text of a cell; None where it is empty or says what stands there already."""
    return None if not cell or (stands is not None and _plain(stands) == cell) else cell


def new_voor(sitting: Sitting, cell: str, stands: Moment | None) -> str | None:
    """Give the moment of an actie's cell; None where it is empty, or the moment that stands there in any words.

    Raises WrongUsage where it can't be read, or may be two days.
    """
    text = typed_moment("voor", cell)
    if not text or (stands and text == _plain(stands.tekst)):
        return None
    bijeenkomsten = sitting.routekaart.bijeenkomsten
    words = coming(text, "voor", bijeenkomsten, sitting.overleg.begin)
    if stands is None:
        return words
    typed = bijeenkomsten.read(words)
    same = (typed.begin, typed.eind, typed.soort) == (stands.begin, stands.eind, stands.soort)
    same_month = stands.soort == "maand" and is_month_as_day(typed) and typed.begin == stands.begin
    return None if same_month or (same and typed.begin is not None) else words


def new_naar(sitting: Sitting, cell: str, same: Besluit | None) -> str | None:
    """Give where a row puts its point off to; None where that is nothing, or where the besluit puts it off already.

    Raises WrongUsage where it can't be read as a later overleg.
    """
    stands = same.naar if same else None
    text = _of_month(sitting, typed_moment("naar", cell))
    if not text or (stands and _plain(stands.tekst) == text):
        return None
    later = destination(sitting.routekaart, sitting.overleg, sitting.whole.bijeenkomsten, Asked(text))
    return None if stands and later.naar == stands.tekst else text


def standing_text(cell: str, acties: dict[str, Actie]) -> str:
    """Give the text of an actie: that of the one that stands there, where only white space differs."""
    return next((tekst for tekst in acties if _plain(tekst) == cell), cell)


def _of_month(sitting: Sitting, text: str) -> str:
    """Give the month of a first day on which the gremium doesn't meet: what a spreadsheet made of 'november 2021'."""
    moment = sitting.routekaart.bijeenkomsten.read(text)
    if not is_month_as_day(moment):
        return text
    gremium = sitting.overleg.gremium
    days = [meeting.datum for meeting in sitting.whole.bijeenkomsten if meeting.gremium == gremium]
    return text if moment.begin in days else f"{moment.begin:%Y-%m}"


def _plain(text: str) -> str:
    """Give a text as it comes back from a cell."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
