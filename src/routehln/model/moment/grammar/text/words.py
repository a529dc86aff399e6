"""The words that moments are made of, each with what it stands for; add a word here, a rule in the grammar.

A word may be of more than one class: 'h' is a half year and an hour.
"""

import re

from routehln.model.moment.day import MONTHS
from routehln.model.moment.grammar.text.beside import kind

TELWOORDEN = "twee drie vier vijf zes zeven acht negen tien elf twaalf".split()
_WEEKDAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_UNITS = {"dagelijks": "dag", "wekelijks": "week", "maandelijks": "maand", "jaarlijks": "jaar"}


def _numbered(*texts: str) -> dict[str, object]:
    """Number the texts from 1 on, and return the number of each word in them."""
    numbers: dict[str, object] = {}
    for number, text in enumerate(texts, 1):
        numbers |= dict.fromkeys(text.split(), number)
    return numbers


def _rhythms() -> dict[str, object]:
    """Return how many of which unit lie between: (2, 'jaar') for 'tweejaarlijks'."""
    rhythms: dict[str, object] = {"halfjaarlijks": (6, "maand")}
    for rhythm, eenheid in _UNITS.items():
        for aantal, telwoord in enumerate(("", *TELWOORDEN), 1):
            rhythms[telwoord + rhythm] = (aantal, eenheid)
    return rhythms


# Classes of which a word has no value, with all their words.
_WORDS = {
    "RANGSTAART": "e ste de",
    "KWARTAALLETTER": "q k kw kwartaal",
    "KWARTAALWOORD": "kwartaal kw",
    "WEEKWOORD": "week weken wk w weeknr weeknummer",
    "MAANDWOORD": "maand maanden",
    "JAARWOORD": "jaar jaren kalenderjaar",
    "LIDWOORD": "de het",
    "VOORZETSEL": "in op gedurende dd",
    "LABEL": "datum data moment planning periode tijdstip wanneer vergaderdatum streefdatum startdatum deadline",
    "STAAT": (
        "gepland ingepland ingeroosterd geprogrammeerd geagendeerd voorzien verwacht beoogd gereed afgerond concept "
        "oplevering realisatie uitvoering afronding looptijd"
    ),
    "GEPLAND": "gepland ingepland ingeroosterd geprogrammeerd geagendeerd voorzien",
    "NOG_NIET": "definitief onherroepelijk openbaar fysiek",
    "UUR": "uur u h",
    "TIJDWOORD": "om vanaf van tussen aanvang t tot vóór voor uiterlijk",
    "VÓÓR": "vóór vòòr vóor voór",
    "NA": "na ná nà",
    "VANAFWOORD": "vanaf va sinds sedert miv ingaande",
    "ELK": "elk elke ieder iedere",
    "KEER": "x keer maal",
    "EEN": "een één eens eenmaal",
    "BIJEENKOMST": (
        "ab alv bo bvr cbs cie db gr gs mt or pfo pho ps ria vr college presidium stuurgroep werkgroep projectgroep "
        "kerngroep regiegroep klankbordgroep begeleidingsgroep behandeling besluitvorming vaststelling"
    ),
    "BIJVOEGLIJK": (
        "ambtelijk bestuurlijk regionaal besloten openbaar openbare extra ingelaste gezamenlijk gezamenlijke digitaal "
        "digitale beeldvormend beeldvormende oordeelsvormend oordeelsvormende opiniërend opiniërende besluitvormend "
        "besluitvormende informerend informerende informatieve plenair plenaire technische politieke algemene"
    ),
}
LEXICON: dict[str, dict[str, object]] = {
    "MAAND": _numbered(*MONTHS)
    | _numbered("jan", "feb febr", "mrt maa", "apr", "", "jun", "jul", "aug", "sep sept", "okt", "nov", "dec"),
    "WEEKDAG": _numbered(*(f"{dag[:2]} {dag} {dag}morgen {dag}ochtend {dag}middag {dag}avond" for dag in _WEEKDAGEN)),
    "RANGWOORD": _numbered("eerste i", "tweede ii", "derde iii", "vierde iv"),
    "SEIZOEN": {"voorjaar": 3, "lente": 3, "zomer": 6, "najaar": 9, "herfst": 9, "winter": 12},
    "DEEL": _numbered("begin", "half midden medio halverwege", "eind einde"),  # BEGIN, MIDDEN, EIND
    "RITME": _rhythms(),
    "TELWOORD": _numbered("", *TELWOORDEN),
    "EENHEID": {
        "dag": (1, "dag"),
        "dagen": (1, "dag"),
        "week": (1, "week"),
        "weken": (1, "week"),
        "maand": (1, "maand"),
        "maanden": (1, "maand"),
        "kwartaal": (3, "maand"),
        "kwartalen": (3, "maand"),
        "halfjaar": (6, "maand"),
        "jaar": (1, "jaar"),
        "jaren": (1, "jaar"),
    },
}
LEXICON |= {name: dict.fromkeys(words.split()) for name, words in _WORDS.items()}

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

_OVERLEG = re.compile(r".*(?:overleg(?:gen)?|vergadering(?:en)?)")


def classes(word: str) -> dict[str, object]:
    """Return the classes that a word in lower case belongs to, with its value in each."""
    values = {name: words[word] for name, words in LEXICON.items() if word in words}
    if _OVERLEG.fullmatch(word):
        values["OVERLEG"] = True
    if values:
        return values
    word_kind = kind(word)
    return {word_kind: None} if word_kind else {}
