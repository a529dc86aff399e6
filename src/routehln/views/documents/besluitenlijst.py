"""The names of the besluitenlijst's templates, filled in."""

from typing import get_args

from routehln.model.mijlpaal.agenda import Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.views.documents import names, words


def besluitenlijst_names(lijst: Besluitenlijst, overzicht: Overzicht) -> names.BesluitenlijstNames:
    """What the templates of the besluitenlijst may use."""
    gremium = words.deciding(overzicht.gremia)
    body, overleg = words.body(gremium), overzicht.overleggen.get(lijst.bijeenkomst.id)
    concept = any(each.besluit is None for each in lijst.uitspraken)
    return names.BesluitenlijstNames(
        titel=f"{'Conceptbesluitenlijst' if concept else 'Besluitenlijst'} {words.called(lijst.bijeenkomst, body)}",
        concept=concept,
        programma=words.text(overzicht.naam),
        gremium=words.text(body),
        voorzitter=words.text(gremium and gremium.voorzitter),
        leden=words.seats(gremium),
        overleg=words.meeting(lijst.bijeenkomst, body, overleg),
        afwezig=words.absentees(overleg),
        punten=[_punt(each) for each in lijst.uitspraken],
        uitkomsten=list(get_args(Uitkomst)),
        volgende=words.called(lijst.volgende, body) if lijst.volgende else "",
        aantal=len(lijst.uitspraken),
        vertrouwelijk=any(each.mijlpaal.vertrouwelijk for each in lijst.uitspraken if each.mijlpaal),
    )


def _punt(uitspraak: Uitspraak) -> names.Beslispunt:
    punt, mijlpaal, besluit = uitspraak
    return names.Beslispunt(
        nummer=punt.nummer if punt else 0,
        id=mijlpaal.id if mijlpaal else "",
        titel=words.text(mijlpaal.titel) if mijlpaal else "Zonder agendapunt",
        onderdeel=words.text(mijlpaal and mijlpaal.onderdeel),
        uitkomst=words.text(besluit and besluit.uitkomst),
        tekst=words.text(besluit and besluit.tekst),
        naar=words.text(besluit and besluit.naar),
        acties=[words.text(each) for each in (besluit.acties if besluit else ())],
        vertrouwelijk=bool(mijlpaal and mijlpaal.vertrouwelijk),
    )
