"""The summary of the voortgangsrapportage: a table with a short answer and one sentence for each question."""

from collections.abc import Sequence
from typing import get_args

from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.monitor.assessment import Assessment
from routehln.model.timing import days_late
from routehln.model.voortgang.voortgang import Voortgang
from routehln.views.documents.paper.paper import Cell, Column, Table
from routehln.views.documents.words import outcome, sentence
from routehln.views.history.words import from_first_to_now
from routehln.views.report.clean import for_document
from routehln.views.report.words import counted, listed
from routehln.views.voortgang.indicator.oordelen import OFF_COURSE, ON_COURSE
from routehln.views.voortgang.risicos import weight
from routehln.views.voortgang.words import (
    at_end,
    counts_in_words,
    due_words,
    in_year,
    most,
    named,
    nothing_moved,
    oordelen_in_words,
    quoted,
)

MOST_ASKED = 3  # points that are named
COLUMNS = [Column("Vraag", 2.4, benoemt=True), Column("Antwoord", 1.5), Column("In één zin", 7)]


def summary_table(voortgang: Voortgang) -> Table:
    """Make the table.

    What was done, was te laat, was decided and asks for a decision is always told; the rest only where anybody recorded
    anything about it.
    """
    rows: list[list[Cell]] = [_done(voortgang), _late(voortgang), _decided(voortgang)]
    if voortgang.verschuivingen or voortgang.sinds:
        rows.append(_moved(voortgang))
    if voortgang.assessments:
        rows.append(_on_course(voortgang.assessments))
    if voortgang.risicos:
        rows.append(_risicos(voortgang))
    if voortgang.acties.gereed or voortgang.acties.open:
        rows.append(_promises(voortgang))
    return Table(COLUMNS, [*rows, _asked(voortgang)], "In het kort")


def _done(voortgang: Voortgang) -> list[Cell]:
    done = [afronding.mijlpaal for afronding in voortgang.afrondingen]
    onderdelen = [mijlpaal.onderdeel for mijlpaal in done if mijlpaal.onderdeel]
    words = f"Bij {most(onderdelen)}." if onderdelen else ""
    if not done:
        words = f"Er is {in_year(voortgang.periode)} geen mijlpaal als afgerond vastgelegd."
    return ["Wat is er af?", _mijlpalen(len(done)), words]


def _late(voortgang: Voortgang) -> list[Cell]:
    late = [achterstand.mijlpaal for achterstand in voortgang.achterstanden]
    if not late:
        return ["Wat is te laat?", "niets", f"Er was {at_end(voortgang.periode)} niets te laat."]
    longest = max(late, key=lambda mijlpaal: days_late(mijlpaal, voortgang.periode.peildatum))
    words = f"Het langst: {named(longest)} ({due_words(longest)})."
    return ["Wat is te laat?", _mijlpalen(len(late)), words]


def _decided(voortgang: Voortgang) -> list[Cell]:
    beslissingen = voortgang.beslissingen
    if not beslissingen:
        return ["Wat is er besloten?", "niets", f"Er is {in_year(voortgang.periode)} geen besluit vastgelegd."]
    outcomes = [beslissing.besluit.uitkomst for beslissing in beslissingen]
    parts = [(outcomes.count(uitkomst), outcome(uitkomst)) for uitkomst in get_args(Uitkomst)]
    meetings = counted(len(voortgang.zittingen), "overleg", "overleggen")
    words = f"In {meetings}: {counts_in_words(parts)}."
    return ["Wat is er besloten?", counted(len(beslissingen), "besluit", "besluiten"), words]


def _moved(voortgang: Voortgang) -> list[Cell]:
    shifts = voortgang.verschuivingen
    if not shifts:
        return ["Wat verschoof?", "niets", nothing_moved(voortgang)]
    first = shifts[0]
    if first.beweging:
        from_and_to = "van {} naar {}".format(*from_first_to_now(first.beweging))
        words = f"Het verst: {named(first.mijlpaal)}, {for_document(from_and_to)}."
    else:
        rest = f" en nog {len(shifts) - 1}" if len(shifts) > 1 else ""
        words = f"Aangehouden: {named(first.mijlpaal)}{rest}."
    return ["Wat verschoof?", _mijlpalen(len(shifts)), words]


def _on_course(assessments: Sequence[Assessment]) -> list[Cell]:
    oordelen = [assessment.oordeel for assessment in assessments]
    number = sum(oordeel in ON_COURSE for oordeel in oordelen)
    if not any(oordeel in (*ON_COURSE, *OFF_COURSE) for oordeel in oordelen):
        return [
            "Liggen we op koers?",
            "niet te zeggen",
            f"Van geen van de {len(oordelen)} indicatoren valt dat te zeggen.",
        ]
    count = f"{number} van {counted(len(oordelen), 'indicator', 'indicatoren')}"
    return ["Liggen we op koers?", count, f"{sentence(oordelen_in_words(assessments))}."]


def _risicos(voortgang: Voortgang) -> list[Cell]:
    risicos = [weighed for weighed in voortgang.risicos if weighed.risico.status != "gesloten"]
    grown = [weighed for weighed in risicos if (weighed.score or 0) > (weighed.score_vorig_jaar or 25)]
    happened = [weighed for weighed in risicos if weighed.risico.status == "opgetreden"]
    count = counted(len(risicos), "risico", "risico's")
    sentences: list[str] = []
    if risicos and risicos[0].score is not None:
        sentences.append(f"Het zwaarst weegt {quoted(for_document(risicos[0].risico.titel))}: {weight(risicos[0])}.")
    if grown:
        verb = counted(len(grown), "risico weegt", "risico's wegen")
        sentences.append(f"{verb} zwaarder dan een jaar eerder.")
    if happened:
        verb = counted(len(happened), "risico is", "risico's zijn")
        sentences.append(f"{verb} opgetreden.")
    return ["Wat kan er misgaan?", count, " ".join(sentences)]


def _promises(voortgang: Voortgang) -> list[Cell]:
    acties = voortgang.acties
    parts = [f"{len(acties.gereed)} gereed" if acties.gereed else "", f"{len(acties.open)} open" if acties.open else ""]
    late = f", waarvan {len(acties.te_laat)} te laat" if acties.te_laat else ""
    number = len(acties.gereed) + len(acties.open)
    words = f"{sentence(' en '.join(filter(None, parts)))}{late}."
    return ["Wat is er toegezegd?", counted(number, "actie", "acties"), words]


def _asked(voortgang: Voortgang) -> list[Cell]:
    question, vragen = "Wat vraagt een besluit?", [named(vraag.mijlpaal) for vraag in voortgang.vragen]
    if not vragen:
        return [question, "niets", "Er ligt geen punt waarover al besloten had moeten zijn."]
    rest = len(vragen) - MOST_ASKED
    named_ones = f"{', '.join(vragen[:MOST_ASKED])} en nog {rest}" if rest > 0 else listed(vragen)
    return [question, counted(len(vragen), "punt", "punten"), f"{named_ones}."]


def _mijlpalen(number: int) -> str:
    return counted(number, "mijlpaal", "mijlpalen") if number else "niets"
