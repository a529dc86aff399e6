"""Every form in which a deed can stand in a text, from the table of verbs."""

from routehln.rules.reconcile.language.deed_words import DEED_VERBS

_VOWELS = "aeiou"
_FINAL = {"v": "f", "z": "s"}
# Of verbs that aren't stressed on their last syllable but one, or are irregular.
_FINITE = {
    "beeindigen": "beeindigt",
    "behandelen": "behandelt",
    "bekrachtigen": "bekrachtigt",
    "heropenen": "heropent",
    "herzien": "herziet",
    "eindigen": "eindigt",
    "leasen": "leaset",
    "leveren": "levert",
    "ondertekenen": "ondertekent",
    "ontwikkelen": "ontwikkelt",
    "openen": "opent",
    "reconstrueren": "reconstrueert",
    "tekenen": "tekent",
    "verbeteren": "verbetert",
    "vernietigen": "vernietigt",
    "verwijderen": "verwijdert",
    "weigeren": "weigert",
    "wijzigen": "wijzigt",
    "zamelen": "zamelt",
}


def finite(infinitive: str) -> str:
    """Form the third person: 'stellen' gives 'stelt', 'nemen' 'neemt', 'werven' 'werft'."""
    if infinitive in _FINITE:
        return _FINITE[infinitive]
    root = infinitive.removesuffix("en")
    is_double = root[-1] == root[-2]
    is_open = root[-1] not in _VOWELS and root[-2] in _VOWELS and root[-3:-2] not in tuple(_VOWELS)
    if is_double:
        root = root[:-1]
    elif is_open:
        root = root[:-1] + root[-2:]
    root = root[:-1] + _FINAL.get(root[-1], root[-1])
    return root.removesuffix("t") + "t"


VERBS: dict[str, str] = {}  # infinitives, finite forms and participles, with their deed
NOUNS: dict[str, str] = {}
APART: dict[tuple[str, str], str] = {}  # 'stelt' with 'vast'


def _enter(line: str) -> None:
    deed, _, verb = line.rpartition(": ")
    infinitive, participle, *nouns = verb.split()
    particle, _, base = infinitive.rpartition("|")
    whole = particle + base
    deed = deed or whole
    VERBS.update({whole: deed, participle: deed})
    NOUNS.update(dict.fromkeys(nouns, deed))
    for form in (base, finite(base)):
        if particle:
            APART[form, particle] = deed
        else:
            VERBS[form] = deed


for _line in DEED_VERBS.splitlines():
    _enter(_line)

BASES = frozenset(base for base, _ in APART)
