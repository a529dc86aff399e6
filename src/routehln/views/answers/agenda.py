"""The agenda and the besluitenlijst as JSON (contract section 5)."""

from typing import Any

from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Punt, Uitspraak
from routehln.views.answers.mijlpalen import source_as_json


def agenda_payload(agenda: Agenda) -> dict[str, Any]:
    """The JSON object of `agenda`, without its schema."""
    return {
        "overleg": agenda.bijeenkomst.id,
        "peildatum": agenda.peildatum,
        "punten": [_punt(punt) for punt in agenda.punten],
    }


def besluitenlijst_payload(lijst: Besluitenlijst) -> dict[str, Any]:
    """The JSON object of `besluitenlijst`, without its schema."""
    return {"overleg": lijst.bijeenkomst.id, "besluiten": [_uitspraak(each, lijst) for each in lijst.uitspraken]}


def _punt(punt: Punt) -> dict[str, Any]:
    mijlpaal = punt.mijlpaal
    keys = ("id", "titel", "onderdeel", "moment", "strijdig")
    return {
        "nummer": punt.nummer,
        "rubriek": punt.rubriek,
        **{key: getattr(mijlpaal, key) for key in keys},
        "aangehouden": punt.aangehouden,
        "bronnen": [source_as_json(bron) for bron in mijlpaal.bronnen],
    }


def _uitspraak(uitspraak: Uitspraak, lijst: Besluitenlijst) -> dict[str, Any]:
    """The keys of a besluit, each None where it is still to be filled in, and its point of the agenda."""
    punt, mijlpaal, besluit = uitspraak
    return {
        "nummer": punt.nummer if punt else None,
        "rubriek": punt.rubriek if punt else None,
        "titel": mijlpaal.titel if mijlpaal else None,
        "onderdeel": mijlpaal.onderdeel if mijlpaal else None,
        "id": besluit.id if besluit else None,
        "overleg": lijst.bijeenkomst.id,
        "mijlpaal": mijlpaal.id if mijlpaal else None,
        "uitkomst": besluit.uitkomst if besluit else None,
        "tekst": besluit.tekst if besluit else None,
        "naar": besluit.naar if besluit else None,
        "acties": list(besluit.acties) if besluit else [],
    }
