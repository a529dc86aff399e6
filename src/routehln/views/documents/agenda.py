"""The names of the agenda's templates, filled in."""

from collections.abc import Iterator
from itertools import groupby

from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit
from routehln.views.documents import names, words
from routehln.views.report.words import late


def agenda_names(agenda: Agenda, overzicht: Overzicht) -> names.AgendaNames:
    """What the templates of the agenda may use."""
    gremium, overleg = words.deciding(overzicht.gremia), overzicht.overleggen.get(agenda.bijeenkomst.id)
    maker = _Maker(agenda, overzicht)
    by_rubriek = {
        each: [maker.punt(punt) for punt in agenda.punten if punt.rubriek == each] for each in maker.rubrieken
    }
    return names.AgendaNames(
        titel=f"Agenda {words.called(agenda.bijeenkomst, maker.body)}",
        programma=words.text(overzicht.naam),
        gremium=words.text(maker.body),
        voorzitter=words.text(gremium and gremium.voorzitter),
        leden=words.seats(gremium),
        spelregels=[words.text(each) for each in (gremium.vaste_agenda if gremium else ())],
        overleg=words.meeting(agenda.bijeenkomst, maker.body, overleg),
        afwezig=words.absentees(overleg),
        mededelingen=[words.text(each) for each in (overleg.mededelingen if overleg else ())],
        vorige=words.called(agenda.vorige, maker.body) if agenda.vorige else "",
        volgende=names.Volgende(words.called(agenda.volgende, maker.body), agenda.verwacht)
        if agenda.volgende
        else None,
        besluitvorming=list(_grouped(by_rubriek["besluitvorming"])),
        eerder=by_rubriek["eerder"],
        voortgang=by_rubriek["voortgang"],
        aantal=len(agenda.punten),
        vertrouwelijk=any(punt.mijlpaal.vertrouwelijk for punt in agenda.punten),
    )


def _grouped(punten: list[names.Agendapunt]) -> Iterator[names.Groep]:
    for onderdeel, some in groupby(punten, key=lambda punt: punt.onderdeel):
        yield names.Groep(onderdeel, list(some))


class _Maker:
    """Points in words, for one agenda."""

    rubrieken = ("besluitvorming", "eerder", "voortgang")

    def __init__(self, agenda: Agenda, overzicht: Overzicht) -> None:
        self.peildatum = agenda.peildatum
        self.body = words.body(words.deciding(overzicht.gremia))
        self.prepares = next((each.naam for each in overzicht.gremia if not each.besluitvormend), "")

    def punt(self, punt: Punt) -> names.Agendapunt:
        mijlpaal = punt.mijlpaal
        days = mijlpaal.days_late(self.peildatum)
        alone = punt.rubriek == "voortgang"
        return names.Agendapunt(
            nummer=punt.nummer,
            id=mijlpaal.id,
            titel=words.text(mijlpaal.titel),
            onderdeel=words.text(mijlpaal.onderdeel),
            fase=words.text(mijlpaal.fasenaam),
            moment=words.text(mijlpaal.moment).rstrip("."),
            status=mijlpaal.status,
            gevraagd=words.asked(mijlpaal.titel),
            voorbereiding=words.text(mijlpaal.eigenaar or self.prepares),
            te_laat=late(days) if days else "",
            strijdig=words.contradiction(mijlpaal, self.body),
            aangehouden=punt.aangehouden,
            eerder=[self.earlier(besluit) for besluit in punt.besluiten],
            vraagt_plek=alone and words.decides(mijlpaal.titel),
            vertrouwelijk=mijlpaal.vertrouwelijk,
            bronnen=[words.source(bron) for bron in mijlpaal.bronnen],
        )

    def earlier(self, besluit: Besluit) -> names.Eerder:
        return names.Eerder(
            words.named(besluit.overleg or "", self.body), besluit.uitkomst or "", words.text(besluit.tekst)
        )
