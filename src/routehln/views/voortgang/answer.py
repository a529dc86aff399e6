"""The voortgang of a year as JSON (contract section 5, `voortgang`)."""

from typing import Any

from routehln.model.mijlpaal.card import texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.voortgang.voortgang import (
    Achterstand,
    Afronding,
    Beslissing,
    Deel,
    Interventie,
    Verschuiving,
    Voortgang,
    Vraag,
    Zitting,
)
from routehln.views.answers import acties as acties_view
from routehln.views.monitor import indicator as indicator_view
from routehln.views.monitor import risicos as risicos_view
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Report

MIJLPAAL = ("id", "titel", "moment", "begin", "eind", "onderdeel", "eigenaar", "status")
MOVE = ("keer", "dagen", "netto")


def answer(voortgang: Voortgang) -> Answer:
    """Give the answer of `voortgang`: only JSON, since the rest is a document."""
    return Answer("voortgang", lambda: Report([]), lambda: payload(voortgang), [], list)


def payload(voortgang: Voortgang) -> dict[str, Any]:
    """Give the JSON object, but for the key `schema`."""
    periode, acties = voortgang.periode, voortgang.acties
    return {
        **pick(periode, "jaar", "begin", "eind", "peildatum"),
        "onderdelen": list(map(_deel, voortgang.delen)),
        "overleggen": list(map(_zitting, voortgang.zittingen)),
        "risicos": list(map(risicos_view.as_json, voortgang.risicos)),
        "verschoven": list(map(_verschuiving, voortgang.verschuivingen)),
        "verschoven_sinds": voortgang.sinds,
        "vraagt_besluit": list(map(_vraag, voortgang.vragen)),
        "acties": {
            "gereed": acties_view.all_as_json(acties.gereed, periode.peildatum),
            "open": acties_view.all_as_json(acties.open, periode.peildatum),
        },
    }


def _deel(deel: Deel) -> dict[str, Any]:
    return {
        "id": deel.card.id if deel.card else None,
        "naam": deel.naam,
        "leefgebied": deel.card is not None,
        "doelen": texts(deel.card.record, "doelen") if deel.card else [],
        "indicatoren": list(map(indicator_view.as_json, deel.assessments)),
        "interventies": list(map(_interventie, deel.interventies)),
        "afgerond": list(map(_afronding, deel.afrondingen)),
        "te_laat": list(map(_achterstand, deel.achterstanden)),
    }


def _interventie(interventie: Interventie) -> dict[str, Any]:
    record = interventie.record
    return {
        "id": record.get("id"),
        "titel": record.get("titel"),
        "thema": record.get("thema"),
        "status": record.get("status") or "gepland",
        "afgerond": [afronding.mijlpaal.id for afronding in interventie.afrondingen],
        "te_laat": [achterstand.mijlpaal.id for achterstand in interventie.achterstanden],
        "gepland": [mijlpaal.id for mijlpaal in interventie.gepland],
    }


def _mijlpaal(mijlpaal: Mijlpaal) -> dict[str, Any]:
    return pick(mijlpaal, *MIJLPAAL)


def _afronding(afronding: Afronding) -> dict[str, Any]:
    return {**_mijlpaal(afronding.mijlpaal), "afgerond_op": afronding.op}


def _achterstand(achterstand: Achterstand) -> dict[str, Any]:
    """Give a mijlpaal that was te laat; `later_afgerond_op` is the day after the period on which it was done."""
    return {
        **_mijlpaal(achterstand.mijlpaal),
        "wacht_op": achterstand.mijlpaal.wacht_op,
        "later_afgerond_op": achterstand.later_op,
    }


def _zitting(zitting: Zitting) -> dict[str, Any]:
    return {
        "overleg": zitting.bijeenkomst.id if zitting.bijeenkomst else None,
        "naam": zitting.naam or None,
        "besluiten": list(map(_beslissing, zitting.beslissingen)),
    }


def _beslissing(beslissing: Beslissing) -> dict[str, Any]:
    besluit, mijlpaal = beslissing.besluit, beslissing.mijlpaal
    return {
        "mijlpaal": mijlpaal.id if mijlpaal else None,
        "titel": mijlpaal.titel if mijlpaal else besluit.titel,
        "onderdeel": mijlpaal.onderdeel if mijlpaal else None,
        **pick(besluit, "uitkomst", "tekst", "naar", "op"),
    }


def _verschuiving(verschuiving: Verschuiving) -> dict[str, Any]:
    """Give how a mijlpaal moved; where only a besluit put it off, the moments are null."""
    move = verschuiving.beweging
    return {
        **pick(verschuiving.mijlpaal, "id", "titel", "onderdeel"),
        "eerste": pick(move.eerste, "moment", "begin", "eind") if move else None,
        "nu": pick(move.nu, "moment", "begin", "eind") if move else None,
        **pick(move, *MOVE),
        "aangehouden": verschuiving.aangehouden,
    }


def _vraag(vraag: Vraag) -> dict[str, Any]:
    return {
        **_mijlpaal(vraag.mijlpaal),
        "wacht_op": vraag.mijlpaal.wacht_op,
        **pick(vraag, "gevraagd", "overleg", "aangehouden"),
    }
