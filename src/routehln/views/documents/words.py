"""The words that the agenda and the besluitenlijst share: text of one line that any document can hold."""

import re
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Bron, Mijlpaal
from routehln.model.mijlpaal.plain import Gremium, Overleg
from routehln.model.moment.grammar.read import read_moment
from routehln.views.documents import names
from routehln.views.report.clean import clean
from routehln.views.report.words import day, month

_NO_CHARACTER = re.compile("[\ufffe\uffff]")
_ASKED = re.compile(r"\b(vast(?:te )?stellen|vaststelling|aanstellen|oprichten|besluit\w*)\b", re.IGNORECASE)


def text(value: object) -> str:
    """Text of one line without what XML or a terminal can't hold; nothing is an empty text."""
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", clean(str(value or ""))).strip()


def meeting(bijeenkomst: Bijeenkomst, body: str, overleg: Overleg | None) -> names.Overleg:
    """The overleg, as its documents name it."""
    datum = day(bijeenkomst.datum) if bijeenkomst.datum else ""
    return names.Overleg(
        id=bijeenkomst.id,
        naam=called(bijeenkomst, body),
        wanneer=datum or month(bijeenkomst.begin),
        datum=datum,
        maand=month(bijeenkomst.begin),
        begintijd=text(overleg and overleg.begintijd),
        eindtijd=text(overleg and overleg.eindtijd),
        locatie=text(overleg and overleg.locatie),
    )


def called(bijeenkomst: Bijeenkomst, body: str) -> str:
    """`Alliantieoverleg oktober 2021`; with its day where its id has one, as two in a month do."""
    apart = bijeenkomst.datum if bijeenkomst.id != bijeenkomst.maand else None
    return f"{text(body)} {day(apart) if apart else month(bijeenkomst.begin)}"


def named(known: str, body: str) -> str:
    """The overleg with this id, in words: `Alliantieoverleg september 2021`."""
    moment = read_moment(known)
    days = day(moment.begin) if moment.soort == "dag" and moment.begin else ""
    return f"{text(body)} {month(moment.begin) if moment.soort == 'maand' and moment.begin else days or known}"


def deciding(gremia: tuple[Gremium, ...]) -> Gremium | None:
    """The gremium that decides."""
    return next((each for each in gremia if each.besluitvormend), None)


def body(gremium: Gremium | None) -> str:
    """What the gremium is called."""
    return gremium.naam if gremium else "Overleg"


def seats(gremium: Gremium | None) -> list[names.Lid]:
    """Who has a seat."""
    return [names.Lid(text(lid.organisatie), text(lid.functie)) for lid in (gremium.leden if gremium else ())]


def absentees(overleg: Overleg | None) -> list[names.Afwezige]:
    """Who can't come, and who comes instead."""
    absent = overleg.afwezig if overleg else ()
    return [names.Afwezige(text(each.organisatie), text(each.vervanging)) for each in absent]


def asked(titel: str) -> str:
    """What the overleg is asked to do, by the verb of the title."""
    found = _ASKED.search(titel)
    verb = found.group().casefold() if found else "besluiten"
    return verb if verb in ("aanstellen", "oprichten") else "vaststellen" if verb.startswith("vast") else "besluiten"


def decides(titel: str) -> bool:
    """Whether the title is that of a decision."""
    return _ASKED.search(titel) is not None


def source(bron: Bron) -> names.Bron:
    """Where a mijlpaal is mentioned."""
    return names.Bron(place(bron), bron.id, text(bron.titel), text(bron.moment))


def place(bron: Bron) -> str:
    """`hoofdstuk 3.2`, or `kalender kal-026`."""
    return f"hoofdstuk {text(bron.hoofdstuk)}" if bron.hoofdstuk else f"{bron.soort} {bron.id}"


def contradiction(mijlpaal: Mijlpaal, body: str) -> str:
    """`hoofdstuk 3.2 noemt september 2021`, for what sources say otherwise than the moment that holds."""
    if not mijlpaal.strijdig:
        return ""
    dated = [bron for bron in mijlpaal.bronnen if bron.moment and read_moment(bron.moment).gedateerd]
    apart = [bron for bron in dated if not _shares_a_day(bron, mijlpaal)]
    said: dict[str, list[str]] = {}
    for bron in apart or [bron for bron in dated if bron.moment != mijlpaal.moment]:
        said.setdefault(_bare(bron, body), []).append(place(bron))
    return "; ".join(_claim(list(dict.fromkeys(places)), moment) for moment, places in said.items())


def _shares_a_day(bron: Bron, mijlpaal: Mijlpaal) -> bool:
    moment = read_moment(bron.moment or "")
    begin = max(moment.begin or date.min, mijlpaal.begin or date.min)
    return begin <= min(moment.eind or date.max, mijlpaal.eind or date.max)


def _bare(bron: Bron, body: str) -> str:
    """The moment without the name of the gremium, which goes without saying."""
    moment = text(bron.moment).rstrip(".: ")
    bare = re.sub(rf"^{re.escape(body)}\s+", "", moment, flags=re.IGNORECASE)
    return bare[:1].lower() + bare[1:] if bare[1:2].islower() else bare


def _claim(places: list[str], moment: str) -> str:
    return f"{' en '.join(places)} {'noemt' if len(places) == 1 else 'noemen'} {moment}"
