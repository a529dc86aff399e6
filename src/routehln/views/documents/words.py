"""Text of one line that any document can hold, and the acties and points that both documents of a meeting show."""

from collections.abc import Iterable, Mapping
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Stuk
from routehln.model.timing import days_late
from routehln.views.documents import names
from routehln.views.documents.paper.inhoud import Link
from routehln.views.report.clean import for_document
from routehln.views.report.words import late, listed


def text(value: object) -> str:
    """Give a value as text of one line, without characters that XML or a terminal can't hold; '' for None."""
    return for_document(str(value or ""))


def lines(value: str | None) -> list[str]:
    """Give a value as its lines, each as `text` gives it; empty ones left out."""
    return [line for line in map(text, (value or "").split("\n")) if line]


def outcome(uitkomst: str | None) -> str:
    """Give the uitkomst of a besluit as documents word it: `ter kennisname aangenomen`; '' for None."""
    return "ter kennisname aangenomen" if uitkomst == "ter kennisname" else text(uitkomst)


def sentence(words: str) -> str:
    """Give the words with the capital that a sentence begins with."""
    return words[:1].upper() + words[1:]


def bare(moment: str | None) -> str:
    """Give a moment in its own words, without the full stop or colon that a source put behind it."""
    return text(moment).rstrip(".: ")


def stuk(stuk: Stuk) -> names.Stuk:
    """Fill in a document that goes with a point; only one on the web can be followed from where the agenda goes."""
    titel, url = text(stuk.titel), text(stuk.url)
    return names.Stuk(titel, url or text(stuk.bestand), bool(stuk.bestand), Link(titel, url))


def actie(actie: Actie, peildatum: date, punt: str = "") -> names.Actie:
    """Fill in what the templates may say of an actie that came out of the point with this label."""
    days = days_late(actie, peildatum)
    moment = bare(actie.moment)
    return names.Actie(text(actie.tekst), text(actie.wie), moment, actie.status, late(days) if days else "", punt)


def awaited(mijlpaal: Mijlpaal, titels: Mapping[str, str]) -> str:
    """Name what must be done before this mijlpaal by its title: `Visie en Routekaart`; nothing where it needn't wait.

    `titels` are by id; what isn't among them is 'een eerdere stap'.
    """
    names = dict.fromkeys(titels.get(mijlpaal_id, "een eerdere stap") for mijlpaal_id in mijlpaal.wacht_op)
    return listed(list(names)) if names else ""


def shifted(punt: Punt) -> str:
    """Say `3× verschoven; eerst september 2021`; nothing where it stayed, or where the history isn't whole.

    Nor where it moved only because it was put off, which stands beside it.
    """
    if not punt.verschoven or punt.verschoven <= punt.aangehouden:
        return ""
    return f"{punt.verschoven}× verschoven; eerst {text(punt.eerst).rstrip('.')}"


def is_secret(acties: Iterable[Actie], overzicht: Overzicht) -> bool:
    """Tell whether one of these acties is of a confidential mijlpaal."""
    ids = [actie.mijlpaal for actie in acties if actie.mijlpaal]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=ids)) if ids else []
    return any(mijlpaal.vertrouwelijk and mijlpaal.id in ids for mijlpaal in mijlpalen)


def promised(actie: Actie) -> str:
    """Give an actie in one line: `Bel Weller (GGD, uiterlijk 1 november 2021)`."""
    who_and_when = ", ".join(filter(None, map(text, (actie.wie, actie.moment))))
    return f"{text(actie.tekst)} ({who_and_when})" if who_and_when else text(actie.tekst)
