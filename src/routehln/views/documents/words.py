"""The words that the agenda and the besluitenlijst share: text of one line that any document can hold."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Gremium, Overleg
from routehln.model.moment.day import parse_month
from routehln.model.moment.moment import Moment
from routehln.views.documents import names
from routehln.views.report.clean import for_document
from routehln.views.report.words import day, late, month

_ASKED = re.compile(r"\b(vast(?:te )?stellen|vaststelling|aanstellen|oprichten|besluit\w*)\b", re.IGNORECASE)
_NO_GREMIUM = Gremium("overleg", "Overleg", (), "het", besluitvormend=True, bereidt_voor=None, voorzitter=None)
_NO_OVERLEG = Overleg()


def text(value: object) -> str:
    """Give a value as text of one line, without characters that XML or a terminal can't hold; '' for None."""
    return for_document(str(value or ""))


def who_meets(bijeenkomst: Bijeenkomst, overzicht: Overzicht) -> Gremium:
    """Give the gremium of a meeting; where no file has it, one that is called 'Overleg' and has nothing else."""
    return overzicht.who_meets(bijeenkomst) or _NO_GREMIUM


def described(bijeenkomst: Bijeenkomst, overzicht: Overzicht) -> Overleg:
    """Give what the files say of a meeting; where they don't describe it, an overleg with nothing in it."""
    return overzicht.overleggen.get(bijeenkomst.id, _NO_OVERLEG)


def shared_names(bijeenkomst: Bijeenkomst, overzicht: Overzicht) -> dict[str, Any]:
    """Fill in the names that mean the same in the agenda and the besluitenlijst."""
    gremium = who_meets(bijeenkomst, overzicht)
    overleg = described(bijeenkomst, overzicht)
    datum = day(bijeenkomst.datum) if bijeenkomst.datum else ""
    maand = month(parse_month(bijeenkomst.maand)[0])
    return {
        "programma": text(overzicht.naam),
        "gremium": text(gremium.naam),
        "lidwoord": gremium.lidwoord,
        "besluitvormend": gremium.besluitvormend,
        "voorzitter": text(gremium.voorzitter),
        "leden": [names.Lid(text(lid.organisatie), text(lid.functie)) for lid in gremium.leden],
        "overleg": names.Overleg(
            id=bijeenkomst.id,
            naam=called(bijeenkomst, gremium),
            wanneer=datum or maand,
            datum=datum,
            maand=maand,
            begintijd=text(overleg.begintijd),
            eindtijd=text(overleg.eindtijd),
            locatie=text(overleg.locatie),
        ),
        "afwezig": [names.Afwezige(text(lid.organisatie), text(lid.vervanging)) for lid in overleg.afwezig],
    }


def called(bijeenkomst: Bijeenkomst, gremium: Gremium) -> str:
    """Name a meeting: `Alliantieoverleg oktober 2021`; with its day where its id has one, as two in a month do."""
    datum = bijeenkomst.datum if bijeenkomst.id != bijeenkomst.maand else None
    first, _ = parse_month(bijeenkomst.maand)
    return f"{text(gremium.naam)} {day(datum) if datum else month(first)}"


def named(overleg_id: str, overzicht: Overzicht) -> str:
    """Name the overleg with this id: `Alliantieoverleg september 2021`; an id that none has is its own name."""
    for bijeenkomst in overzicht.bijeenkomsten:
        if bijeenkomst.id == overleg_id:
            return called(bijeenkomst, who_meets(bijeenkomst, overzicht))
    return text(overleg_id)


def afgevoerd(punt: Punt) -> str:
    """Say why a point is no longer to be discussed: `verplaatst naar november 2021`; nothing where it still is."""
    moment = text(punt.mijlpaal.moment).rstrip(".")
    if punt.afgevoerd == "verplaatst" and moment:
        return f"verplaatst naar {moment}"
    return punt.afgevoerd or ""


def asked(titel: str) -> str:
    """Give what the overleg is asked to do, by the verb of the title: 'vaststellen', 'oprichten', else 'besluiten'."""
    match = _ASKED.search(titel)
    verb = match.group().casefold() if match else ""
    if verb in ("aanstellen", "oprichten"):
        return verb
    return "vaststellen" if verb.startswith("vast") else "besluiten"


def decides(titel: str) -> bool:
    """Whether the title has a verb of deciding, such as 'vaststellen'."""
    return _ASKED.search(titel) is not None


def source(bron: Bron) -> names.Bron:
    """Fill in where a mijlpaal is mentioned."""
    return names.Bron(_place(bron), bron.id, text(bron.titel), text(bron.moment))


def _place(bron: Bron) -> str:
    """Give `hoofdstuk 3.2`, or `kalender kal-026`."""
    return f"hoofdstuk {text(bron.hoofdstuk)}" if bron.hoofdstuk else f"{bron.soort} {bron.id}"


def contradiction(mijlpaal: Mijlpaal, body: str, reader: Bijeenkomsten) -> str:
    """Say which sources name another moment than the one that holds: `hoofdstuk 3.2 noemt september 2021`.

    `body` is the name of the gremium that meets, `reader` reads the moments of the sources.
    """
    if not mijlpaal.strijdig:
        return ""
    dated = [bron for bron in mijlpaal.bronnen if bron.moment and reader.read(bron.moment).gedateerd]
    apart = [bron for bron in dated if not _shares_a_day(reader.read(bron.moment or ""), mijlpaal)]
    claims: dict[str, list[str]] = {}
    for bron in apart or [bron for bron in dated if bron.moment != mijlpaal.moment]:
        places = claims.setdefault(_bare(bron, body), [])
        if _place(bron) not in places:
            places.append(_place(bron))
    return "; ".join(_claim(places, moment) for moment, places in claims.items())


def actie(actie: Actie, peildatum: date) -> names.Actie:
    """Fill in what the templates may say of an actie."""
    days = actie.days_late(peildatum)
    moment = text(actie.moment).rstrip(".")
    return names.Actie(text(actie.tekst), text(actie.wie), moment, actie.status, late(days) if days else "")


def shifted(punt: Punt) -> str:
    """Say `3× verschoven; eerst september 2021`; nothing where it stayed, or where the history isn't whole."""
    if not punt.verschoven:
        return ""
    return f"{punt.verschoven}× verschoven; eerst {text(punt.eerst).rstrip('.')}"


def is_secret(acties: Iterable[Actie], overzicht: Overzicht) -> bool:
    """Tell whether one of these acties is of a confidential mijlpaal."""
    ids = [actie.mijlpaal for actie in acties if actie.mijlpaal]
    mijlpalen = overzicht.mijlpalen.such(Hint(ids=ids)) if ids else []
    return any(mijlpaal.vertrouwelijk and mijlpaal.id in ids for mijlpaal in mijlpalen)


def promised(actie: Actie) -> str:
    """Give an actie in one line: `Bel Weller (GGD, uiterlijk 1 november 2021)`."""
    who_and_when = ", ".join(filter(None, map(text, (actie.wie, actie.moment))))
    return f"{text(actie.tekst)} ({who_and_when})" if who_and_when else text(actie.tekst)


def _shares_a_day(moment: Moment, mijlpaal: Mijlpaal) -> bool:
    begin = max(moment.begin or date.min, mijlpaal.begin or date.min)
    return begin <= min(moment.eind or date.max, mijlpaal.eind or date.max)


def _bare(bron: Bron, body: str) -> str:
    """Give the moment without the name of the gremium, which goes without saying."""
    moment = text(bron.moment).rstrip(".: ")
    bare = re.sub(rf"^{re.escape(body)}\s+", "", moment, flags=re.IGNORECASE)
    return bare[:1].lower() + bare[1:] if bare[1:2].islower() else bare


def _claim(places: list[str], moment: str) -> str:
    return f"{' en '.join(places)} {'noemt' if len(places) == 1 else 'noemen'} {moment}"
