"""Mijlpalen, acties and what else a search finds as entries of a list on a terminal."""

from collections.abc import Iterable
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.model.timing import days_late
from routehln.views.brief.moments import MOST, days, in_words, meeting
from routehln.views.report.report import Entry, Listing
from routehln.views.report.words import listed

CONFIDENTIAL = "vertrouwelijk"


def of_mijlpalen(mijlpalen: Iterable[Mijlpaal], peildatum: date, titel: str = "") -> Listing:
    """Make a list of these mijlpalen, in this order."""
    return Listing([of_mijlpaal(mijlpaal, peildatum) for mijlpaal in mijlpalen], titel)


def of_mijlpaal(mijlpaal: Mijlpaal, peildatum: date, label: str = "") -> Entry:
    """Make the entry of a mijlpaal; `label` is its number on an agenda."""
    notices = other_notices(mijlpaal)
    if mijlpaal.wacht_op:
        notices.append("wacht")
    return Entry(
        shown_title(mijlpaal),
        mijlpaal.id,
        _when(mijlpaal, peildatum.year),
        mijlpaal.onderdeel or "",
        days_late(mijlpaal, peildatum),
        ", ".join(notices),
        label,
        owner=mijlpaal.eigenaar or "",
    )


def awaited(mijlpalen: Iterable[Mijlpaal]) -> list[str]:
    """Give a sentence for all mijlpalen that can't begin before the same ones: their ids, and what they wait for."""
    waiting_ids: dict[str, list[str]] = {}
    for mijlpaal in mijlpalen:
        if mijlpaal.wacht_op:
            waiting_ids.setdefault(listed(mijlpaal.wacht_op), []).append(mijlpaal.id)
    sentences: list[str] = []
    for first, ids in waiting_ids.items():
        verb = "wacht" if len(ids) == 1 else "wachten"
        sentences.append(f"{listed(ids)} {verb} op {first}.")
    return sentences


def waiting(mijlpaal: Mijlpaal) -> str:
    """Say which mijlpalen have to be done before this one: `wacht op a en b`; only where there are any."""
    return f"wacht op {listed(mijlpaal.wacht_op)}"


def other_notices(mijlpaal: Mijlpaal) -> list[str]:
    """List what a reader should notice beside how late it is, each in a word."""
    texts = [] if mijlpaal.status == "gepland" else [str(mijlpaal.status)]
    if mijlpaal.strijdig:
        texts.append("tegenspraak")
    if mijlpaal.vertrouwelijk:
        texts.append(CONFIDENTIAL)
    return texts


def of_acties(acties: Iterable[Actie], peildatum: date, titel: str = "") -> Listing:
    """Make a list of these acties, in this order."""
    return Listing([_of_actie(actie, peildatum) for actie in acties], titel, tekst="Actie", about="Wie")


def _of_actie(actie: Actie, peildatum: date) -> Entry:
    when = in_words(actie.moment or "", peildatum.year)
    done = actie.status if actie.gereed_op is None else f"{actie.status} op {days(actie.gereed_op, actie.gereed_op, 0)}"
    return Entry(
        actie.tekst,
        actie.id or "",
        when if len(when) <= MOST else days(actie.begin, actie.eind, peildatum.year),
        actie.wie or "",
        days_late(actie, peildatum),
        ", ".join(filter(None, ["" if actie.is_open else done, CONFIDENTIAL if actie.vertrouwelijk else ""])),
        under=_origin(actie),
    )


def _origin(actie: Actie) -> tuple[str, ...]:
    """Say which overleg an actie comes from, and which mijlpaal it is about; nothing where it has neither."""
    pieces = [f"uit {actie.overleg}"] if actie.overleg else []
    if actie.mijlpaal:
        pieces.append(f"over {actie.mijlpaal}")
    return (", ".join(pieces),) if pieces else ()


def _when(mijlpaal: Mijlpaal, year: int) -> str:
    """Give the moment in few letters; of what recurs the days of this occurrence."""
    begin, eind = mijlpaal.begin, mijlpaal.eind
    if mijlpaal.soort == "overleg" and mijlpaal.overleg:
        return meeting(mijlpaal.overleg, begin, eind, year)
    text = in_words(mijlpaal.moment or "", year)
    is_short = len(text) <= MOST and not mijlpaal.herhaling
    return text if is_short or not mijlpaal.has_moment else days(begin, eind, year)
