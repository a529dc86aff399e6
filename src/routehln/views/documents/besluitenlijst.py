"""The names of the besluitenlijst's templates, filled in."""

from datetime import date
from typing import get_args

from routehln.model.mijlpaal.agenda import Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit, Uitkomst
from routehln.views.documents import names, words
from routehln.views.documents.document_names import BesluitenlijstNames
from routehln.views.documents.meetings import Meeting, afgevoerd, named, until
from routehln.views.documents.present import present
from routehln.views.report.words import weekday
from routehln.views.titles import title


def besluitenlijst_names(lijst: Besluitenlijst, overzicht: Overzicht) -> BesluitenlijstNames:
    """Fill in what the templates of the besluitenlijst may use."""
    meeting = Meeting.of(lijst.bijeenkomst, overzicht)
    volgende = Meeting.of(lijst.volgende, overzicht) if lijst.volgende else None
    settled_on = lijst.vastgesteld_op
    lines = [(uitspraak, _beslispunt(uitspraak, lijst, overzicht)) for uitspraak in lijst.uitspraken]
    return BesluitenlijstNames(
        titel=f"{'Besluitenlijst' if settled_on else 'Conceptbesluitenlijst'} {meeting.called}",
        concept=not settled_on,
        vastgesteld=weekday(settled_on) if settled_on else "",
        vastgesteld_zin=_settled(settled_on, meeting, overzicht) if settled_on else "",
        programma=words.text(overzicht.naam),
        gremium=words.text(meeting.gremium.naam),
        lidwoord=meeting.gremium.lidwoord,
        besluitvormend=meeting.gremium.besluitvormend,
        voorzitter=words.text(meeting.gremium.voorzitter),
        leden=[names.Lid(words.text(lid.organisatie), words.text(lid.functie)) for lid in meeting.gremium.leden],
        **present(meeting)._asdict(),
        overleg=meeting.names(),
        niet_vermeld=list(map(words.text, lijst.niet_vermeld)),
        lijsten=_settled_here(meeting, overzicht),
        vorige_open=_unsettled(lijst, overzicht),
        punten=[line for uitspraak, line in lines if uitspraak.punt],
        buiten_agenda=[line for uitspraak, line in lines if not uitspraak.punt],
        acties=_acties(lijst),
        uitkomsten=list(get_args(Uitkomst)),
        volgende=volgende.called if volgende else "",
        volgende_zin=volgende.in_sentence if volgende else "",
        aantal=len(lines),
        vertrouwelijk=any(line.vertrouwelijk for _, line in lines) or words.is_secret(lijst.acties, overzicht),
    )


def _settled(settled_on: date, meeting: Meeting, overzicht: Overzicht) -> str:
    """Say in which overleg of this gremium the list was settled; where it has none on that day, only on which day."""
    for bijeenkomst in overzicht.bijeenkomsten:
        if bijeenkomst.datum == settled_on and bijeenkomst.gremium == meeting.bijeenkomst.gremium:
            return f"in {Meeting.of(bijeenkomst, overzicht).in_sentence}"
    return f"op {weekday(settled_on)}"


def _settled_here(meeting: Meeting, overzicht: Overzicht) -> list[str]:
    """Name the earlier meetings of this gremium whose besluitenlijst was settled on the day of this one."""
    own, settled = meeting.bijeenkomst, []
    for bijeenkomst in overzicht.bijeenkomsten:
        earlier = Meeting.of(bijeenkomst, overzicht)
        is_earlier = bijeenkomst.gremium == own.gremium and bijeenkomst.eind < own.begin
        if is_earlier and own.datum and earlier.overleg.besluitenlijst_vastgesteld_op == own.datum:
            settled.append(earlier.in_sentence)
    return settled


def _unsettled(lijst: Besluitenlijst, overzicht: Overzicht) -> str:
    """Name the meeting before where its besluitenlijst isn't settled; '' where it is, or where there is none."""
    vorige = Meeting.of(lijst.vorige, overzicht) if lijst.vorige else None
    return vorige.in_sentence if vorige and not vorige.overleg.besluitenlijst_vastgesteld_op else ""


def _acties(lijst: Besluitenlijst) -> list[names.Actie]:
    """Give the actielijst, each actie with the label of the point that it came out of."""
    labels: dict[str, str] = {}
    for uitspraak in lijst.uitspraken:
        labels |= {actie.id or actie.tekst: uitspraak.label for actie in uitspraak.acties}
    return [words.actie(actie, lijst.peildatum, labels.get(actie.id or actie.tekst, "")) for actie in lijst.acties]


def _beslispunt(uitspraak: Uitspraak, lijst: Besluitenlijst, overzicht: Overzicht) -> names.Beslispunt:
    label, punt, mijlpaal, besluit, acties = uitspraak
    moved = afgevoerd(punt, overzicht) if punt else ""
    return names.Beslispunt(
        label=label,
        nummer=(punt and punt.nummer) or 0,
        id=mijlpaal.id if mijlpaal else "",
        titel=title(mijlpaal) if mijlpaal else words.text(besluit and besluit.titel),
        onderdeel=words.text(mijlpaal and mijlpaal.onderdeel),
        uitkomst=words.text(besluit and besluit.uitkomst) or moved,
        besluitnummer=f"{lijst.bijeenkomst.id}.{label}" if besluit else "",
        besluit=words.sentence(outcome(besluit, overzicht) if besluit else moved),
        tekst=words.text(besluit and besluit.tekst),
        tekst_regels=words.lines(besluit and besluit.tekst),
        verschoven=words.shifted(punt) if punt else "",
        naar=named(besluit.naar, overzicht) if besluit and besluit.naar else "",
        acties=list(map(words.promised, acties)),
        vertrouwelijk=bool(mijlpaal and mijlpaal.vertrouwelijk),
    )


def outcome(besluit: Besluit, overzicht: Overzicht) -> str:
    """Say how it ended: `aangehouden tot het alliantieoverleg van november 2021`; '' where nobody recorded that."""
    postponed = until(besluit.naar, overzicht) if besluit.uitkomst == "aangehouden" else ""
    ended = words.outcome(besluit.uitkomst)
    return f"{ended} tot {postponed}" if postponed else ended
