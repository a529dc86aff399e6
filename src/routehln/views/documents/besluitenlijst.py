"""The names of the besluitenlijst's templates, filled in."""

from typing import get_args

from routehln.model.mijlpaal.agenda import Besluitenlijst, Uitspraak
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.views.documents import names, words


def besluitenlijst_names(lijst: Besluitenlijst, overzicht: Overzicht) -> names.BesluitenlijstNames:
    """Fill in what the templates of the besluitenlijst may use."""
    gremium = words.who_meets(lijst.bijeenkomst, overzicht)
    punten = list(map(_beslispunt, lijst.uitspraken))
    concept = any(not punt.uitkomst for punt in punten)
    document = "Conceptbesluitenlijst" if concept else "Besluitenlijst"
    return names.BesluitenlijstNames(
        titel=f"{document} {words.called(lijst.bijeenkomst, gremium)}",
        concept=concept,
        punten=punten,
        acties=[words.actie(actie, lijst.peildatum) for actie in lijst.acties],
        uitkomsten=list(get_args(Uitkomst)),
        volgende=words.called(lijst.volgende, gremium) if lijst.volgende else "",
        aantal=len(punten),
        vertrouwelijk=any(punt.vertrouwelijk for punt in punten) or words.is_secret(lijst.acties, overzicht),
        **words.shared_names(lijst.bijeenkomst, overzicht),
    )


def _beslispunt(uitspraak: Uitspraak) -> names.Beslispunt:
    punt, mijlpaal, besluit, acties = uitspraak
    moved = words.afgevoerd(punt) if punt else ""
    return names.Beslispunt(
        label=punt.label if punt else "",
        nummer=(punt and punt.nummer) or 0,
        id=mijlpaal.id if mijlpaal else "",
        titel=words.text(mijlpaal.titel) if mijlpaal else "Zonder agendapunt",
        onderdeel=words.text(mijlpaal and mijlpaal.onderdeel),
        uitkomst=words.text(besluit and besluit.uitkomst) or moved,
        tekst=words.text(besluit and besluit.tekst),
        naar=words.text(besluit and besluit.naar),
        verschoven=words.shifted(punt) if punt else "",
        acties=list(map(words.promised, acties)),
        vertrouwelijk=bool(mijlpaal and mijlpaal.vertrouwelijk),
    )
