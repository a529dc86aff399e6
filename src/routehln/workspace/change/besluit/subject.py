"""Find what an overleg decides about: by the number or label of its point, by an id, or by a title (section 5)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.model.answers.change import AnyChange
from routehln.model.mijlpaal import plain
from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.records.records import Besluit
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.besluitenlijst import besluitenlijst
from routehln.rules.ask.find import mijlpaal_of
from routehln.rules.change.besluit.ruling import Subject, own_record, recorded
from routehln.rules.change.overleggen import fix_agenda, fixed_by
from routehln.views.titles import title
from routehln.workspace import question
from routehln.workspace.lookup import stap
from routehln.workspace.typed import refuse_control

_POINT = re.compile(r"[Vv]?[1-9][0-9]*")
_BESIDE = re.compile(r"[Vv]?b[1-9][0-9]*")
_LETTER = re.compile(r"[A-Ja-j]")  # of a rubriek of the agenda
_NUMBER = re.compile(r"(?P<overleg>.+)\.(?P<label>[Vv]?b?[1-9][0-9]*)")


class Named(NamedTuple):
    """What a reader called by its name, with what must be written first and said: that the agenda is fixed."""

    subject: Subject
    changes: Sequence[AnyChange] = ()
    notes: tuple[str, ...] = ()


def named(routekaart: Routekaart, whole: Overzicht, agenda: Agenda, name: str) -> Named:
    """Find the point, mijlpaal or besluit of this overleg that a name means; raises WrongUsage.

    Args:
        routekaart: the routekaart to look in.
        whole: its overzicht.
        agenda: the agenda of the overleg, confidential points included.
        name: `15`, `V1`, `2021-10.15`, `b1` of what was decided beside the agenda, or the id of a record.
    """
    overleg = agenda.bijeenkomst
    label = _label(whole, overleg.id, name)
    if _BESIDE.fullmatch(label):
        return Named(_beside(routekaart, whole, agenda, label))
    if _POINT.fullmatch(label):
        by_id = routekaart.by_id.get(label)
        punt = point(agenda, label)
        if by_id and label == name and routekaart.mijlpaal_ids[by_id.id] != punt.mijlpaal.id:
            raise WrongUsage(
                f"'{label}' is een punt van de agenda, en ook een id; zeg {overleg.id}.{label} voor het punt"
            )
        return _of_point(routekaart, agenda, punt)
    for besluit in routekaart.besluiten:
        if besluit.id == name and besluit.overleg == overleg.id:
            return Named(_subject_of(routekaart, besluit))
    if _LETTER.fullmatch(name) and name not in routekaart.by_id:
        raise WrongUsage(_no_point(agenda, name))
    return Named(_of_record(routekaart, whole, agenda, name))


def titled(titel: str) -> Subject:
    """Give what a `--titel` says as the subject of a besluit; raises WrongUsage where it is empty."""
    refuse_control("--titel", titel)
    if not titel.strip():
        raise WrongUsage("--titel is leeg; zeg waarover besloten is")
    return Subject(None, titel.strip())


def _label(whole: Overzicht, overleg_id: str, name: str) -> str:
    """Give the label in the number of a besluit of this overleg, else the name; refuse a number of another overleg."""
    number = _NUMBER.fullmatch(name)
    if number and number["overleg"] == overleg_id:
        return number["label"]
    if number and any(meeting.id == number["overleg"] for meeting in whole.bijeenkomsten):
        raise WrongUsage(f"'{name}' is een punt van overleg {number['overleg']}, niet van {overleg_id}")
    return name.strip()


def point(agenda: Agenda, label: str) -> Punt:
    """Give the point with this label, whatever its case; raises WrongUsage with the labels that there are."""
    for punt in agenda.punten:
        if punt.label.casefold() == label.casefold():
            return punt
    labels = [punt.label for punt in agenda.punten]
    numbers = f"de punten zijn {labels[0]} t/m {labels[-1]}" if labels else "die heeft geen punten"
    raise WrongUsage(f"de agenda van {agenda.bijeenkomst.id} heeft geen punt {label}; {numbers}")


def _no_point(agenda: Agenda, letter: str) -> str:
    """Say that this is a rubriek, and how to settle the besluitenlijst, the one rubriek that asks for a decision."""
    sentence = f"'{letter}' is een rubriek van de agenda; noem het nummer van een punt"
    if agenda.vorige is None:
        return sentence
    command = f"routehln besluitenlijst {agenda.vorige.id} --vaststellen"
    return f"{sentence}. De besluitenlijst van het vorige overleg stelt u vast met {command}"


def _of_point(routekaart: Routekaart, agenda: Agenda, punt: Punt) -> Named:
    subject = Subject(routekaart.by_id[punt.mijlpaal.id])
    if agenda.vast:
        return Named(subject)
    overleg = agenda.bijeenkomst
    op = fixed_by(overleg, question.today(routekaart.programma.tijdzone))
    changes = fix_agenda(routekaart, overleg, agenda.punten, op)
    first = f"De agenda van {overleg.id} stond nog niet vast; hierna wel, zodat punt {punt.label} dit blijft:"
    return Named(subject, changes, (f"{first} {title(punt.mijlpaal)}",))


def _beside(routekaart: Routekaart, whole: Overzicht, agenda: Agenda, label: str) -> Subject:
    """Find what was decided without a point, by its number among those."""
    lijst = besluitenlijst(agenda, whole, agenda.peildatum, vertrouwelijk=True)
    for uitspraak in lijst.uitspraken:
        if uitspraak.besluit and uitspraak.label.casefold() == label.casefold():
            return _subject_of(routekaart, uitspraak.besluit)
    raise WrongUsage(f"overleg {agenda.bijeenkomst.id} heeft geen besluit {label} buiten de agenda")


def _subject_of(routekaart: Routekaart, besluit: Besluit | plain.Besluit) -> Subject:
    if besluit.mijlpaal is not None:
        return Subject(own_record(routekaart, routekaart.by_id[besluit.mijlpaal]))
    return Subject(None, besluit.titel)


def _of_record(routekaart: Routekaart, whole: Overzicht, agenda: Agenda, record_id: str) -> Subject:
    """Find the mijlpaal of a record; refuse a repeat, and what belongs to other overleggen and not to this one."""
    record = stap(routekaart, record_id)
    original = record.afstemming.dubbel_van
    if original is not None and original in routekaart.by_id:
        raise WrongUsage(f"'{record_id}' herhaalt '{original}'; leg het besluit vast bij '{original}'")
    subject = Subject(own_record(routekaart, record))
    if subject.stap and recorded(routekaart, agenda.bijeenkomst, subject) is None:
        _refuse_elsewhere(whole, agenda, subject.stap.id)
    return subject


def _refuse_elsewhere(whole: Overzicht, agenda: Agenda, mijlpaal_id: str) -> None:
    """Refuse an open mijlpaal that is no point of this agenda and belongs to another overleg; raises WrongUsage."""
    if any(punt.mijlpaal.id == mijlpaal_id for punt in agenda.punten):
        return
    mijlpaal = mijlpaal_of(whole.mijlpalen.such(Hint(ids=[mijlpaal_id])), mijlpaal_id)
    if mijlpaal and mijlpaal.is_open and mijlpaal.overleggen and not mijlpaal.herhaling:
        overleg_id = agenda.bijeenkomst.id
        raise WrongUsage(
            f"'{mijlpaal_id}' hoort bij overleg {', '.join(mijlpaal.overleggen)} en staat niet op de agenda van "
            f"{overleg_id}; is het daar toch besloten, geef het dan eerst dat moment met routehln move {mijlpaal_id}"
        )
