"""The agenda and the besluitenlijst as JSON (contract section 5)."""

from typing import Any

from routehln.model.mijlpaal.agenda import Agenda, Besluitenlijst, Punt, Uitspraak
from routehln.views.answers.acties import all_as_json
from routehln.views.answers.mijlpalen import source_as_json
from routehln.views.report.answer import as_dicts, pick


def agenda_payload(agenda: Agenda) -> dict[str, Any]:
    """Give the JSON object of `agenda`, without its schema."""
    return {
        "overleg": agenda.bijeenkomst.id,
        "peildatum": agenda.peildatum,
        "punten": list(map(_punt, agenda.punten)),
        "acties": all_as_json(agenda.acties, agenda.late_as_of),
    }


def besluitenlijst_payload(lijst: Besluitenlijst) -> dict[str, Any]:
    """Give the JSON object of `besluitenlijst`, without its schema."""
    overleg = lijst.bijeenkomst.id
    return {
        "overleg": overleg,
        "status": lijst.status,
        "vastgesteld_op": lijst.vastgesteld_op,
        "besluiten": [_besluit(uitspraak, overleg) for uitspraak in lijst.uitspraken],
        "acties": all_as_json(lijst.acties, lijst.peildatum),
    }


def _punt(punt: Punt) -> dict[str, Any]:
    mijlpaal = punt.mijlpaal
    return {
        **pick(punt, "nummer", "label", "rubriek"),
        **pick(mijlpaal, "id", "titel", "onderdeel", "moment"),
        **pick(punt, "gevraagd", "toelichting"),
        "stukken": as_dicts(punt.stukken),
        "ontbreekt": punt.missing if punt.rubriek == "voorbereiding" else [],
        "strijdig": mijlpaal.strijdig,
        "aangehouden": punt.aangehouden,
        **pick(punt, "verschoven", "afgevoerd", "toegevoegd"),
        "bronnen": list(map(source_as_json, mijlpaal.bronnen)),
    }


def _besluit(uitspraak: Uitspraak, overleg: str) -> dict[str, Any]:
    """Give the keys of a besluit and of its point on the agenda, each None where there is none (yet)."""
    label, punt, mijlpaal, besluit, acties = uitspraak
    return {
        "nummer": f"{overleg}.{label}",
        "label": label,
        **pick(punt, "rubriek"),
        **pick(besluit, "id"),
        "overleg": overleg,
        "mijlpaal": mijlpaal and mijlpaal.id,
        "titel": mijlpaal.titel if mijlpaal else besluit and besluit.titel,
        **pick(mijlpaal, "onderdeel"),
        **pick(besluit, "uitkomst", "tekst", "naar", "op"),
        "acties": [actie.tekst for actie in acties],
    }
