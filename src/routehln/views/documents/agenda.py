"""The names of the agenda's templates, filled in."""

from itertools import groupby
from operator import attrgetter
from typing import get_args

from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Besluit, Rubriek
from routehln.views.documents import names, words
from routehln.views.report.words import late


def agenda_names(agenda: Agenda, overzicht: Overzicht) -> names.AgendaNames:
    """Fill in what the templates of the agenda may use."""
    gremium = words.who_meets(agenda.bijeenkomst, overzicht)
    overleg = words.described(agenda.bijeenkomst, overzicht)
    reader = bijeenkomsten_of(overzicht)
    rubrieken: dict[Rubriek, list[names.Agendapunt]] = {rubriek: [] for rubriek in get_args(Rubriek)}
    for punt in agenda.punten:
        strijdig = words.contradiction(punt.mijlpaal, gremium.naam, reader)
        rubrieken[punt.rubriek].append(_agendapunt(punt, agenda, overzicht)._replace(strijdig=strijdig))
    grouped = groupby(rubrieken["besluitvorming"], key=attrgetter("onderdeel"))
    return names.AgendaNames(
        titel=f"Agenda {words.called(agenda.bijeenkomst, gremium)}",
        spelregels=list(map(words.text, gremium.vaste_agenda)),
        acties=[words.actie(actie, agenda.peildatum) for actie in agenda.acties],
        mededelingen=list(map(words.text, overleg.mededelingen)),
        vorige=words.called(agenda.vorige, gremium) if agenda.vorige else "",
        volgende=names.Volgende(words.called(agenda.volgende, gremium), agenda.verwacht) if agenda.volgende else None,
        besluitvorming=[names.Groep(onderdeel, list(punten)) for onderdeel, punten in grouped],
        eerder=rubrieken["eerder"],
        voor=_voor(agenda.voor, overzicht) if agenda.voor else "",
        voorbereiding=rubrieken["voorbereiding"],
        voortgang=rubrieken["voortgang"],
        aantal=len(agenda.punten),
        vertrouwelijk=any(punt.mijlpaal.vertrouwelijk for punt in agenda.punten)
        or words.is_secret(agenda.acties, overzicht),
        **words.shared_names(agenda.bijeenkomst, overzicht),
    )


def _voor(overleg: Bijeenkomst, overzicht: Overzicht) -> str:
    gremium = words.who_meets(overleg, overzicht)
    return f"{gremium.lidwoord} {words.called(overleg, gremium)}"


def _agendapunt(punt: Punt, agenda: Agenda, overzicht: Overzicht) -> names.Agendapunt:
    """Fill in a point, all but its name `strijdig`.

    What has no eigenaar is prepared by the gremium that prepares these meetings.
    """
    mijlpaal = punt.mijlpaal
    gremium = words.who_meets(agenda.bijeenkomst, overzicht)
    preparing = next((preparer.naam for preparer in overzicht.preparing(gremium, agenda.peildatum)), "")
    days = mijlpaal.days_late(agenda.peildatum)
    return names.Agendapunt(
        label=punt.label,
        nummer=punt.nummer or 0,
        id=mijlpaal.id,
        titel=words.text(mijlpaal.titel),
        onderdeel=words.text(mijlpaal.onderdeel),
        fase=words.text(mijlpaal.fasenaam),
        moment=words.text(mijlpaal.moment).rstrip("."),
        status=mijlpaal.status,
        gevraagd=words.text(punt.gevraagd).rstrip(".") or words.asked(mijlpaal.titel),
        toelichting=words.text(punt.toelichting),
        stukken=[names.Stuk(words.text(stuk.titel), words.text(stuk.url or stuk.bestand)) for stuk in punt.stukken],
        ontbreekt=punt.missing,
        toegevoegd=punt.toegevoegd,
        afgevoerd=words.afgevoerd(punt),
        voorbereiding=words.text(mijlpaal.eigenaar or preparing),
        te_laat=late(days) if days else "",
        strijdig="",
        aangehouden=punt.aangehouden,
        verschoven=words.shifted(punt),
        eerder=[_earlier(besluit, overzicht) for besluit in punt.besluiten],
        vraagt_plek=punt.rubriek == "voortgang" and words.decides(mijlpaal.titel),
        vertrouwelijk=mijlpaal.vertrouwelijk,
        bronnen=list(map(words.source, mijlpaal.bronnen)),
    )


def _earlier(besluit: Besluit, overzicht: Overzicht) -> names.Eerder:
    overleg = words.named(besluit.overleg or "", overzicht)
    return names.Eerder(overleg, besluit.uitkomst or "", words.text(besluit.tekst))
