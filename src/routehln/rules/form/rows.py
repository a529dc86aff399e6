"""Fill in the form of an overleg with its points and what is written down already (contract section 5)."""

from collections.abc import Callable, Iterable, Iterator

from routehln.model.form.form import FormRow
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Agenda, Uitspraak
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.rules.ask.acties import acties_of
from routehln.rules.ask.besluitenlijst import besluitenlijst

Title = Callable[[Mijlpaal], str]


def form_rows(agenda: Agenda, overzicht: Overzicht, title: Title, *, vertrouwelijk: bool) -> Iterator[FormRow]:
    """Give the rows of each point of the agenda, then of each decision without a point; `title` is what readers see.

    A point that went elsewhere is left out, unless it has a besluit. Confidential ones are there only with
    `vertrouwelijk`, in the agenda too.
    """
    lijst = besluitenlijst(agenda, overzicht, agenda.peildatum, vertrouwelijk=vertrouwelijk)
    acties = acties_of(overzicht, [agenda.bijeenkomst.id], agenda.peildatum, vertrouwelijk=vertrouwelijk)
    by_point = {line.punt.mijlpaal.id: line for line in lijst.uitspraken if line.punt}  # of two besluiten the last
    for punt in agenda.punten:
        uitspraak = by_point.get(punt.mijlpaal.id) or Uitspraak(punt.label, punt, punt.mijlpaal, None)
        if uitspraak.besluit is None and punt.afgevoerd:
            continue
        loose = [actie for actie in acties if actie.besluit is None and actie.mijlpaal == punt.mijlpaal.id]
        yield from _rows(uitspraak, title, punt.label, loose)
    for uitspraak in lijst.uitspraken:
        if uitspraak.punt is None:
            yield from _rows(uitspraak, title, "", ())


def _rows(uitspraak: Uitspraak, title: Title, label: str, loose: Iterable[Actie]) -> Iterator[FormRow]:
    """Give the row of a decision, with its first actie, and a row for each further actie."""
    besluit, mijlpaal = uitspraak.besluit, uitspraak.mijlpaal
    record_id = mijlpaal.id if mijlpaal else ""
    titel = title(mijlpaal) if mijlpaal else (besluit.titel if besluit else "") or ""
    row = FormRow(label, record_id, titel)
    if besluit:
        row = row._replace(uitkomst=besluit.uitkomst or "", tekst=besluit.tekst or "", naar=besluit.naar or "")
    acties = {actie.tekst: actie for actie in (*uitspraak.acties, *loose) if actie.status != "vervallen"}
    for actie in acties.values():
        yield row._replace(actie=actie.tekst, wie=actie.wie or "", voor=actie.moment or "")
        row = FormRow(label, record_id, titel)
    if not acties:
        yield row
