"""Opposites: words, and parts of compounds, that make two things of one where they take each other's place."""

from functools import lru_cache

from rapidfuzz.distance import Postfix, Prefix

from routehln.rules.reconcile.language.lexicon import NUMBERS
from routehln.rules.reconcile.language.words import stem

# A line is a scale, its sides between bars; the words of one side may say the same.
_SCALES = """\
noord noorden noordelijk noorder | zuid zuiden zuidelijk zuider | oost oosten oostelijk ooster \
| west westen westelijk wester | noordoost noordoostelijk | noordwest noordwestelijk | zuidoost zuidoostelijk \
| zuidwest zuidwestelijk
in ingaand inkomend binnenkomend | uit uitgaand | door | op | af | toe
import importeren | export exporteren
binnen intern | buiten extern
voor voorste | achter achterste | na
boven bovenste | beneden onder onderste
links linker | rechts rechter
koop aankoop inkoop aanschaf | huur inhuur lease | verkoop | verhuur | pacht
start begin aanvang opening | eind einde slot sluiting afloop | midden tussen tussentijds
concept ontwerp voorontwerp voorlopig | definitief eind
tijdelijk | permanent blijvend structureel vast
tussen tussentijds | eind | nul | voor | na
hoofd | deel | sub
laatst | vorig afgelopen | volgend komend aankomend | huidig
nieuw jong | oud bestaand
hoog hogere hoogste | laag lagere laagste | midden middel
groot | klein | middelgroot
lang langdurig | kort kortdurend
warm | koud
nat | droog
snel | langzaam traag
meer | minder
sterk | zwak
besloten gesloten | open openbaar
publiek | privaat particulier
bijzonder | openbaar
verplicht | vrijwillig
formeel | informeel
direct | indirect
lokaal gemeentelijk | regionaal | provinciaal | landelijk nationaal | europees
basis primair | secundair voortgezet | hoger | middelbaar
theoretisch | praktisch
schriftelijk | mondeling
digitaal online | fysiek
collectief | individueel
mannen heren jongens | vrouwen dames meisjes
jongeren jeugd | ouderen senioren | kinderen kleuters peuters | volwassenen
werkgevers | werknemers
huurders | verhuurders | kopers | verkopers
inkomsten baten | uitgaven lasten
groei toename stijging | krimp afname daling
dag overdag | nacht nachts snachts | ochtend | middag | avond
zomer | winter | herfst najaar | lente voorjaar
werkdagen doordeweeks | weekend
heen | terug
voetgangers | fietsers | automobilisten
zon zonne | wind
"""
# Before a word these make another thing of it.
_PREFIXES = frozenset("on niet non anti her deel sub tussen eind nul voor concept ontwerp voorontwerp".split())

TAIL = 3  # letters that the rest of a compound has at least

_sides: dict[str, dict[int, str]] = {}  # each word or stem, with its side on each scale
for _scale, _line in enumerate(_SCALES.splitlines(), 1):
    for _side in _line.split("|"):
        for _word in _side.split():
            for _form in (_word, stem(_word)):
                _sides.setdefault(_form, {})[_scale] = _side
for _word, _number in NUMBERS.items():
    _sides.setdefault(_word, {})[0] = _number


@lru_cache(maxsize=65536)
def are_opposed(a: str, b: str) -> bool:
    """Tell whether two different forms are opposites ('noordelijke', 'zuidelijke'), or compounds that differ by some.

    Of compounds the rest is the same: 'instroom' and 'uitstroom', 'conceptvisie' and 'visie', 'Dorp-Oost', 'Dorp-West'.
    """
    return _differ(a, b) or _differ(stem(a), stem(b))


def _differ(a: str, b: str) -> bool:
    if _on_two_sides(a, b) or _adds_prefix(a, b) or _adds_prefix(b, a):
        return True
    same_head, same_tail = range(TAIL, Prefix.similarity(a, b) + 1), range(TAIL, Postfix.similarity(a, b) + 1)
    tails = (_on_two_sides(a[length:], b[length:]) for length in same_head)
    heads = (_on_two_sides(a[:-length], b[:-length]) for length in same_tail)
    return any(tails) or any(heads)


def _on_two_sides(a: str, b: str) -> bool:
    scales = _sides.get(a)
    return scales is not None and any(scales.get(scale, side) != side for scale, side in _sides.get(b, scales).items())


def _adds_prefix(long: str, short: str) -> bool:
    return long.endswith(short) and long[: -len(short)] in _PREFIXES
