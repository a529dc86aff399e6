"""The names of the agenda's templates, filled in."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from string import ascii_uppercase
from typing import NamedTuple, get_args

from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten, bijeenkomsten_of
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit, Rubriek
from routehln.model.timing import days_late, is_late
from routehln.views.documents import names, words
from routehln.views.documents.asked import asked, decides
from routehln.views.documents.contradiction import contradiction, source
from routehln.views.documents.document_names import AgendaNames
from routehln.views.documents.meetings import Meeting, afgevoerd, named
from routehln.views.documents.present import present
from routehln.views.report.words import day, late, listed, weekday
from routehln.views.titles import awaited_titles, title

Punten = dict[Rubriek, list[names.Agendapunt]]


def agenda_names(
    agenda: Agenda, overzicht: Overzicht, *, werkversie: bool = False, gewijzigd: Sequence[str] = ()
) -> AgendaNames:
    """Fill in what the templates of the agenda may use: of the members' version, or of the one for who prepares it.

    `gewijzigd` tells what moved since the overleg before, a line each.
    """
    meeting = Meeting.of(agenda.bijeenkomst, overzicht)
    filler = _filler(agenda, overzicht)
    punten: Punten = {rubriek: [] for rubriek in get_args(Rubriek)}
    for punt in agenda.punten:
        punten[punt.rubriek].append(filler.agendapunt(punt))
    grouped = groupby(punten["besluitvorming"], key=attrgetter("onderdeel"))
    vorige = Meeting.of(agenda.vorige, overzicht) if agenda.vorige else None
    return AgendaNames(
        titel=f"Agenda {meeting.called}",
        programma=words.text(overzicht.naam),
        gremium=words.text(meeting.gremium.naam),
        lidwoord=meeting.gremium.lidwoord,
        besluitvormend=meeting.gremium.besluitvormend,
        voorzitter=words.text(meeting.gremium.voorzitter),
        werkversie=werkversie,
        peildatum=day(agenda.late_as_of),
        gewijzigd=list(gewijzigd),
        letter=_letters(agenda, punten),
        leden=[names.Lid(words.text(lid.organisatie), words.text(lid.functie)) for lid in meeting.gremium.leden],
        **present(meeting)._asdict(),
        spelregels=list(map(words.text, meeting.gremium.vaste_agenda)),
        overleg=meeting.names(),
        acties=[words.actie(actie, agenda.late_as_of) for actie in agenda.acties],
        mededelingen=list(map(words.text, meeting.overleg.mededelingen)),
        mededelingen_regels=list(map(words.lines, meeting.overleg.mededelingen)),
        vorige=vorige.called if vorige else "",
        vorige_zin=vorige.in_sentence if vorige else "",
        vorige_vastgesteld=_settled_before(vorige, agenda) if vorige else "",
        vorige_leeg=vorige is not None and _has_nothing(vorige, overzicht),
        volgende=_volgende(agenda.volgende, agenda.verwacht, overzicht) if agenda.volgende else None,
        besluitvorming=[names.Groep(onderdeel, list(group)) for onderdeel, group in grouped],
        eerder=punten["eerder"],
        voor=Meeting.of(agenda.voor, overzicht).in_sentence if agenda.voor else "",
        voorbereiding=punten["voorbereiding"],
        voortgang=punten["voortgang"],
        kennisgenomen=agenda.kennisgenomen,
        aantal=len(agenda.punten),
        vertrouwelijk=any(punt.mijlpaal.vertrouwelijk for punt in agenda.punten)
        or words.is_secret(agenda.acties, overzicht),
    )


def point_names(punt: Punt, agenda: Agenda, overzicht: Overzicht) -> names.Agendapunt:
    """Fill in what a document may say of one point of this agenda."""
    return _filler(agenda, overzicht).agendapunt(punt)


def _letters(agenda: Agenda, punten: Punten) -> names.Letters:
    """Give each part of the agenda that there is its letter, in their order."""
    shown = {
        "besluitenlijst": bool(agenda.vorige),
        "acties": bool(agenda.acties),
        "eerder": bool(punten["eerder"]),
        "voorbereiding": bool(agenda.voor),
        "voortgang": bool(punten["voortgang"]),
        "vooruitblik": bool(agenda.volgende),
    }
    letters = iter(ascii_uppercase)
    return names.Letters(*[next(letters) if shown.get(part, True) else "" for part in names.Letters._fields])


def _settled_before(vorige: Meeting, agenda: Agenda) -> str:
    """Give the day on which the besluitenlijst of the meeting before was settled, where that was before this one."""
    settled_on = vorige.overleg.besluitenlijst_vastgesteld_op
    return weekday(settled_on) if settled_on and settled_on < agenda.bijeenkomst.begin else ""


def _has_nothing(vorige: Meeting, overzicht: Overzicht) -> bool:
    """Tell whether nothing is recorded of the meeting before: no agenda, nobody present, no besluiten."""
    overleg = vorige.overleg
    if overleg.agenda or overleg.aanwezig or overleg.besluitenlijst_vastgesteld_op:
        return False
    return all(besluit.overleg != vorige.bijeenkomst.id for besluit in overzicht.besluiten)


def _volgende(bijeenkomst: Bijeenkomst, expected: int, overzicht: Overzicht) -> names.Volgende:
    overleg = Meeting.of(bijeenkomst, overzicht).names()
    return names.Volgende(overleg.naam, overleg.zin, overleg.wanneer, overleg.tijd, overleg.locatie, expected)


def _missing(punt: Punt, gevraagd: str) -> list[str]:
    """Give what nobody has filled in of a point; says so where what is asked was made from the title."""
    derived = "gevraagd (nu afgeleid van de titel)" if gevraagd else "gevraagd"
    return [derived if key == "gevraagd" else key for key in punt.missing]


def _filler(agenda: Agenda, overzicht: Overzicht) -> "_Filler":
    titels = awaited_titles([punt.mijlpaal for punt in agenda.punten], overzicht, vertrouwelijk=False)
    meeting = Meeting.of(agenda.bijeenkomst, overzicht)
    labels = {punt.mijlpaal.id: (place, punt.label) for place, punt in enumerate(agenda.punten)}
    return _Filler(agenda, overzicht, meeting, bijeenkomsten_of(overzicht), titels, labels)


class _Filler(NamedTuple):
    """Fills in the points of one agenda."""

    agenda: Agenda
    overzicht: Overzicht
    meeting: Meeting
    bijeenkomsten: Bijeenkomsten
    titels: Mapping[str, str]  # of what must be done first, by id
    labels: Mapping[str, tuple[int, str]]  # of each point its place and its label, by the id of its mijlpaal

    def agendapunt(self, punt: Punt) -> names.Agendapunt:
        """Fill in a point; what has no eigenaar is prepared by the gremium that prepares these meetings."""
        mijlpaal, gremium = punt.mijlpaal, self.meeting.gremium
        titel = title(mijlpaal)
        preparing = next((body.naam for body in self.overzicht.preparing(gremium, self.agenda.peildatum)), "")
        days = days_late(mijlpaal, self.agenda.late_as_of)
        gevraagd = self._asked(punt, titel)
        return names.Agendapunt(
            label=punt.label,
            nummer=punt.nummer or 0,
            id=mijlpaal.id,
            rubriek=punt.rubriek,
            titel=titel,
            onderdeel=words.text(mijlpaal.onderdeel),
            fase=words.text(mijlpaal.fasenaam),
            moment=words.sentence(words.bare(mijlpaal.moment)),
            status=mijlpaal.status,
            gevraagd=gevraagd,
            toelichting=words.text(punt.toelichting),
            toelichting_regels=words.lines(punt.toelichting),
            stukken=list(map(words.stuk, punt.stukken)),
            ontbreekt=_missing(punt, gevraagd),
            toegevoegd=punt.toegevoegd,
            afgevoerd=afgevoerd(punt, self.overzicht),
            eigenaar=words.text(mijlpaal.eigenaar),
            voorbereiding=words.text(mijlpaal.eigenaar or preparing),
            te_laat=late(days) if days else "",
            stand=_stand(mijlpaal, self.agenda),
            strijdig=contradiction(mijlpaal, gremium.naam, self.bijeenkomsten),
            wacht_op=words.awaited(mijlpaal, self.titels),
            eerst=self._first(mijlpaal),
            aangehouden=punt.aangehouden,
            verschoven=words.shifted(punt),
            eerder=list(map(self._earlier, punt.besluiten)),
            vraagt_plek=punt.rubriek == "voortgang" and decides(mijlpaal.titel),
            vertrouwelijk=mijlpaal.vertrouwelijk,
            bronnen=list(map(source, mijlpaal.bronnen)),
        )

    def _asked(self, punt: Punt, titel: str) -> str:
        """Give what is asked: what the files say, else what the deed in the title comes to for who decides."""
        if punt.gevraagd:
            return words.text(punt.gevraagd).rstrip(".")
        is_decided = punt.rubriek != "voortgang" and self.meeting.gremium.besluitvormend
        return asked(titel, self.overzicht) if is_decided else ""

    def _first(self, mijlpaal: Mijlpaal) -> str:
        """Name the points of this agenda that must be done before this mijlpaal by their labels."""
        first = sorted(self.labels[first_id] for first_id in mijlpaal.wacht_op if first_id in self.labels)
        return f"punt {listed([label for _, label in first])}" if first else ""

    def _earlier(self, besluit: Besluit) -> names.Eerder:
        overleg = named(besluit.overleg or "", self.overzicht)
        return names.Eerder(
            overleg=overleg,
            uitkomst=besluit.uitkomst or "",
            besluit=words.outcome(besluit.uitkomst),
            tekst=words.text(besluit.tekst),
            tekst_regels=words.lines(besluit.tekst),
        )


def _stand(mijlpaal: Mijlpaal, agenda: Agenda) -> str:
    """Say in a word what a reader of the agenda should know of how far a mijlpaal is; mostly nothing.

    What falls due before the overleg but isn't late yet on the day of making says until when there is.
    """
    if is_late(mijlpaal, agenda.late_as_of):
        return "te laat"
    if mijlpaal.eind and is_late(mijlpaal, agenda.peildatum):
        return f"uiterlijk {day(mijlpaal.eind)}"
    return "lopend" if mijlpaal.status == "lopend" else ""
