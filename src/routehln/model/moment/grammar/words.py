"""The words that moments are made of, each with what it stands for; add a word here, a rule in the grammar.

A word may be of more than one class: 'h' is a half year and an hour.
"""

import re
from collections.abc import Mapping

from routehln.model.moment.day import MONTHS
from routehln.model.moment.spans import BEGIN, EIND, MIDDEN

TELWOORDEN = ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf")
_WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_RHYTHMS = (("dagelijks", "dag"), ("wekelijks", "week"), ("maandelijks", "maand"), ("jaarlijks", "jaar"))


def _set(words: str) -> dict[str, object]:
    return dict.fromkeys(words.split())


def _numbered(*texts: str) -> dict[str, object]:
    """Number the texts from 1 on, and return the number of each word in them."""
    numbers: dict[str, object] = {}
    for number, text in enumerate(texts, 1):
        numbers |= dict.fromkeys(text.split(), number)
    return numbers


def _rhythms() -> dict[str, object]:
    """Return how many of which unit lie between: (2, 'jaar') for 'tweejaarlijks'."""
    rhythms: dict[str, object] = {"halfjaarlijks": (6, "maand")}
    for rhythm, eenheid in _RHYTHMS:
        for aantal, telwoord in enumerate(("", *TELWOORDEN), 1):
            rhythms[telwoord + rhythm] = (aantal, eenheid)
    return rhythms


LEXICON: Mapping[str, Mapping[str, object]] = {
    "MAAND": _numbered(*MONTHS)
    | _numbered("jan", "feb febr", "mrt maa", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"),
    "WEEKDAG": _numbered("ma", "di", "wo", "do", "vr", "za", "zo")
    | _numbered(*(f"{dag} {dag}ochtend {dag}middag {dag}avond" for dag in _WEEKDAGEN)),
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
    "RITME": _rhythms(),
    "ELK": _set("elk elke ieder iedere"),
    "KEER": _set("x keer maal"),
    "EEN": _set("een één eens eenmaal"),
    "TELWOORD": {word: number for number, word in enumerate(TELWOORDEN, 2)},
    "EENHEID": {
        **dict.fromkeys(("dag", "dagen"), (1, "dag")),
        **dict.fromkeys(("week", "weken"), (1, "week")),
        **dict.fromkeys(("maand", "maanden"), (1, "maand")),
        **dict.fromkeys(("kwartaal", "kwartalen"), (3, "maand")),
        "halfjaar": (6, "maand"),
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

# Whole texts that say there is no moment (yet), the empty text among them.
GEEN = frozenset(
    """
geen
nvt
niet van toepassing
ntb
nntb
nnb
pm
tbd
nader te bepalen
nog te bepalen
nog nader te bepalen
datum nader te bepalen
datum nog te bepalen
datum ntb
nog niet bekend
nog onbekend
nader in te vullen
nader te plannen
nog te plannen
nog in te plannen
doorlopend
doorlopend proces
continu
permanent
""".splitlines()
)

_OVERLEG = re.compile(r".*(?:overleg|overleggen|vergadering|vergaderingen)")
_BIJEENKOMST = re.compile(
    r".*(?:raad|bijeenkomst|bijeenkomsten|sessie|sessies|commissie|commissies|debat|debatten|avond|avonden|"
    r"conferentie|conferenties|gesprek|gesprekken|markt)"
)
# They end alike, and mean another day, or no meeting at all.
_NO_BIJEENKOMST = re.compile(
    r"(?:voor|kerst|paas|sinterklaas|pakjes|oudjaars?|oudejaars|nieuwjaars)avond.*|.*(?:voorraad|draad)"
)


def classes(word: str) -> dict[str, object]:
    """Return the classes that a word in lower case belongs to, with its value in each."""
    values = {name: words[word] for name, words in LEXICON.items() if word in words}
    if _OVERLEG.fullmatch(word):
        values["OVERLEG"] = True
    elif "GREMIUM" not in values and _BIJEENKOMST.fullmatch(word) and not _NO_BIJEENKOMST.fullmatch(word):
        values["GREMIUM"] = None
    return values
