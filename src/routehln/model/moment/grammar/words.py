"""The words that moments are made of, each with what it stands for; add a word here, a rule in the grammar.

A word may be of more than one class: 'h' is a half year and an hour.
"""

import re
from collections.abc import Mapping

from routehln.model.moment.day import MONTHS
from routehln.model.moment.spans import BEGIN, EIND, MIDDEN

_WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
TELWOORDEN = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_RITMES = {
    "dagelijks": (1, "dag"),
    "wekelijks": (1, "week"),
    "maandelijks": (1, "maand"),
    "jaarlijks": (1, "jaar"),
}


def _set(woorden: str) -> dict[str, object]:
    return dict.fromkeys(woorden.split())


def _numbered(*woorden: str) -> dict[str, object]:
    """Words by number, from 1; more than one word for a number in one string."""
    return {woord: nummer for nummer, gelijk in enumerate(woorden, 1) for woord in gelijk.split()}


LEXICON: Mapping[str, Mapping[str, object]] = {
    "MAAND": _numbered(*MONTHS)
    | _numbered("jan", "feb febr", "mrt maa", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"),
    "WEEKDAG": _numbered("ma", "di", "wo", "do", "vr", "za", "zo")
    | {dag + deel: n for n, dag in enumerate(_WEEKDAGEN, 1) for deel in ("", "ochtend", "middag", "avond")},
    "RANGWOORD": _numbered("eerste", "tweede", "derde", "vierde") | _numbered("i", "ii", "iii", "iv"),
    "RANGSTAART": _set("e ste de"),
    "SEIZOEN": {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12},
    "WINTER": _set("winter"),
    "DEEL": {"begin": BEGIN, "eind": EIND, "einde": EIND}
    | dict.fromkeys(("half", "midden", "medio", "halverwege"), MIDDEN),
    "KWARTAALLETTER": _set("q k kw kwartaal"),
    "KWARTAALWOORD": _set("kwartaal kw"),
    "WEEKWOORD": _set("week weken wk w weeknr weeknummer"),
    "MAANDWOORD": _set("maand maanden"),
    "JAARWOORD": _set("jaar jaren kalenderjaar"),
    "LIDWOORD": _set("de het"),
    "VOORZETSEL": _set("in op gedurende dd"),
    "LABEL": _set("datum data moment planning gepland periode tijdstip wanneer vergaderdatum"),
    "UUR": _set("uur u h"),
    "TIJDWOORD": _set("om vanaf van tussen aanvang t"),
    "VÓÓR": _set("vóór vòòr vóor voór"),
    "VANAFWOORD": _set("vanaf sinds sedert miv ingaande"),
    "RITME": _RITMES
    | {"halfjaarlijks": (6, "maand")}
    | {woord + ritme: (n, eenheid) for n, woord in enumerate(TELWOORDEN, 2) for ritme, (_, eenheid) in _RITMES.items()},
    "ELK": _set("elk elke ieder iedere"),
    "KEER": _set("x keer maal"),
    "EEN": _set("een één eens eenmaal"),
    "TELWOORD": {woord: n for n, woord in enumerate(TELWOORDEN, 2)},
    "EENHEID": {
        **dict.fromkeys(("dag", "dagen"), (1, "dag")),
        **dict.fromkeys(("week", "weken"), (1, "week")),
        **dict.fromkeys(("maand", "maanden"), (1, "maand")),
        **dict.fromkeys(("kwartaal", "kwartalen"), (3, "maand")),
        **dict.fromkeys(("halfjaar",), (6, "maand")),
        **dict.fromkeys(("jaar", "jaren"), (1, "jaar")),
    },
    "GREMIUM": _set(
        "ab bo db gs mt or pfo pho ps college presidium stuurgroep werkgroep projectgroep kerngroep regiegroep "
        "klankbordgroep begeleidingsgroep congres symposium workshop webinar behandeling besluitvorming vaststelling"
    ),
    "BIJVOEGLIJK": _set(
        "ambtelijk bestuurlijk regionaal besloten openbaar openbare extra ingelaste gezamenlijk gezamenlijke digitaal "
        "digitale beeldvormend beeldvormende oordeelsvormend oordeelsvormende opiniërend opiniërende besluitvormend "
        "besluitvormende informerend informerende informatieve plenair plenaire technische politieke algemene"
    ),
}

# Whole texts that say there is no moment (yet).
GEEN = frozenset(
    {
        "",
        "geen",
        "nvt",
        "niet van toepassing",
        "ntb",
        "nntb",
        "nnb",
        "pm",
        "tbd",
        "nader te bepalen",
        "nog te bepalen",
        "nog nader te bepalen",
        "datum nader te bepalen",
        "datum nog te bepalen",
        "datum ntb",
        "nog niet bekend",
        "nog onbekend",
        "nader in te vullen",
        "nader te plannen",
        "nog te plannen",
        "nog in te plannen",
        "doorlopend",
        "doorlopend proces",
        "continu",
        "permanent",
    }
)

_OVERLEG = re.compile(r".*(?:overleg|overleggen|vergadering|vergaderingen)")
_BIJEENKOMST = re.compile(
    r".*(?:raad|bijeenkomst|bijeenkomsten|sessie|sessies|commissie|commissies|debat|debatten|avond|avonden|"
    r"conferentie|conferenties|gesprek|gesprekken|markt)"
)
# They end alike, and mean another day, or no meeting at all.
_ANDERS = re.compile(
    r"(?:voor|kerst|paas|sinterklaas|pakjes|oudjaars?|oudejaars|nieuwjaars)avond.*|.*(?:voorraad|draad)"
)


def classes(woord: str) -> dict[str, object]:
    """What a word in lower case may be: the classes of the lexicon that it belongs to, with its value there."""
    soorten = {soort: woorden[woord] for soort, woorden in LEXICON.items() if woord in woorden}
    if _OVERLEG.fullmatch(woord):
        soorten["OVERLEG"] = True
    elif "GREMIUM" not in soorten and _BIJEENKOMST.fullmatch(woord) and not _ANDERS.fullmatch(woord):
        soorten["GREMIUM"] = None
    return soorten
