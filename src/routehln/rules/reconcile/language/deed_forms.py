"""Every form in which a deed can stand in a text, from the table of verbs."""

from routehln.rules.reconcile.language.deed_words import DEED_VERBS

_VOWELS = "aeiou"
_FINAL = {"v": "f", "z": "s"}
# Of verbs that aren't stressed on their last syllable but one, or are irregular.
_FINITE = {
    "beeindigen": "beeindigt",
    "bekrachtigen": "bekrachtigt",
    "heropenen": "heropent",
    "herzien": "herziet",
    "leveren": "levert",
    "ondertekenen": "ondertekent",
    "ontwikkelen": "ontwikkelt",
    "openen": "opent",
    "tekenen": "tekent",
    "verbeteren": "verbetert",
    "wijzigen": "wijzigt",
}


def finite(infinitive: str) -> str:
    """The third person: 'stellen' gives 'stelt', 'nemen' 'neemt', 'werven' 'werft'."""
    if infinitive in _FINITE:
        return _FINITE[infinitive]
    root = infinitive.removesuffix("en")
    if root[-1] == root[-2]:
        root = root[:-1]
    elif root[-1] not in _VOWELS and root[-2] in _VOWELS and root[-3:-2] not in tuple(_VOWELS):
        root = root[:-1] + root[-2] + root[-1]
    root = root[:-1] + _FINAL.get(root[-1], root[-1])
    return root if root.endswith("t") else root + "t"


VERBS: dict[str, str] = {}  # infinitives, finite forms and participles, with their deed
NOUNS: dict[str, str] = {}
APART: dict[tuple[str, str], str] = {}  # 'stelt' with 'vast'


def _enter(deed: str, line: str) -> None:
    infinitive, *forms = line.split()
    particle, _, base = infinitive.rpartition("|")
    VERBS[particle + base] = deed
    VERBS.update(dict.fromkeys(forms[:1], deed))
    NOUNS.update(dict.fromkeys(forms[1:], deed))
    for form in (base, finite(base)):
        if particle:
            APART[form, particle] = deed
        else:
            VERBS[form] = deed


for _deed, _lines in DEED_VERBS.items():
    for _line in _lines:
        _enter(_deed, _line)

BASES = frozenset(base for base, _ in APART)
PARTICLES = frozenset(particle for _, particle in APART)
