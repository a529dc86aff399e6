"""The words of headings, and the keys that they mean."""

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from routehln.model.importing.table import SourceRow

# Of each key the headings that mean it, the most telling first.
_TEXT = (
    "omschrijving", "onderwerp", "mijlpaal", "mijlpalen", "tussenstop", "tussenstops", "te nemen besluit", "beslispunt",
    "beslispunten", "besluit", "besluiten", "besluitvorming", "agendapunt", "activiteit", "activiteiten", "titel",
    "wat", "wat gaan we doen", "actie", "acties", "stap", "stappen", "taak", "taken", "product", "producten",
    "resultaat", "resultaten", "werkzaamheden", "beschrijving", "inhoud", "punt", "naam", "stuk", "voorstel",
    "kalenderregel", "project", "maatregel", "interventie", "interventies", "gebeurtenis",
)  # fmt: skip
WORDS: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "kenmerk", "sleutel"),
    "moment": (
        "moment", "momenten", "wanneer", "datum", "data", "planning", "termijn", "deadline", "tijdstip", "periode",
        "streefdatum", "einddatum", "gereed", "gereed op", "datum gereed", "datum besluit", "voor wanneer", "tijdpad",
        "tijdsplanning", "tijdvak", "uiterlijk", "maand", "kwartaal", "week", "dag", "oplevering", "opleverdatum",
        "behandeling", "vergadering", "overleg", "alliantieoverleg", "klaar", "tijd",
    ),
    "omschrijving": _TEXT,
    "titel": ("titel", *_TEXT),
    "onderdeel": (
        "onderdeel", "leefgebied", "leefgebieden", "programmaonderdeel", "programmalijn", "programmalijnen", "domein",
        "thema", "themas", "thema s", "pijler", "spoor", "cluster", "werkveld", "hoort bij",
    ),
    "fase": ("fase", "fasen", "programmafase", "projectfase"),
    "eigenaar": (
        "eigenaar", "trekker", "wie", "door wie", "wie doet het", "verantwoordelijk", "verantwoordelijke",
        "actiehouder", "penvoerder", "portefeuillehouder", "uitvoerder", "coordinator", "organisatie", "partner",
        "aanspreekpunt", "initiatiefnemer", "houder",
    ),
    "gevraagd": ("gevraagd", "gevraagd besluit", "wat wordt gevraagd", "gevraagde beslissing", "vraag"),
    "toelichting": (
        "toelichting", "opmerking", "opmerkingen", "bijzonderheden", "uitleg", "notitie", "notities", "stand van zaken",
        "aandachtspunten",
    ),
    "status": ("status",),
    "hoofdstuk": ("hoofdstuk", "paragraaf"),
    "jaar": ("jaar", "jaartal"),
    "datum": ("datum", "data", "dag", "wanneer", "vergaderdatum", "vergaderdata", "moment"),
    "gremium": (
        "gremium", "overleg", "vergadering", "bijeenkomst", "orgaan", "soort overleg", "welk overleg", "wie", "groep",
        "naam", "wat",
    ),
    "begintijd": ("begintijd", "tijd", "tijdstip", "aanvang", "hoe laat", "begin", "van", "tijden", "starttijd"),
    "eindtijd": ("eindtijd", "einde", "tot"),
    "locatie": ("locatie", "plaats", "waar", "zaal", "ruimte", "vergaderlocatie", "vergaderplaats", "adres"),
}  # fmt: skip
# Headings of tables that are no planning: versions, risks; and of people, unless a heading says when something is due.
NO_PLANNING = frozenset("versie versienummer handtekening paraaf afkorting betekenis risico risicos kans".split())
OF_PEOPLE = frozenset("auteur functie telefoon telefoonnummer email mailadres impact".split())
MAX_WORDS = 6  # of a heading: longer texts are no heading, whatever words they hold
_LONG = 5  # letters of a word that may be the end of a longer one: `opleverdatum` ends in `datum`
_NO_LETTERS = re.compile(r"[^a-zà-öø-ÿ]+")
_RANKS = {key: {phrase: rank for rank, phrase in enumerate(phrases)} for key, phrases in WORDS.items()}
_LONGEST = max(max(map(len, phrases)) for phrases in WORDS.values())
_ACCENTS = str.maketrans("àáâäèéêëìíîïòóôöùúûü", "aaaaeeeeiiiioooouuuu")


class Meaning(NamedTuple):
    """What a heading means: a key, how telling it is (0 is best), and whether it is nothing but that."""

    key: str
    rank: int
    exact: bool


def meaning(heading: str, keys: Iterable[str]) -> Meaning | None:
    """Tell which of these keys a heading means: by the whole of it, else by the first word that is one."""
    words = folded(heading).split()
    if not words or len(words) > MAX_WORDS:
        return None
    wanted = tuple(keys)
    whole = _rank(" ".join(words), wanted)
    if whole:
        return Meaning(*whole, exact=True)
    for word in words:
        by_word = _rank(word, wanted) or _rank_of_end(word, wanted)
        if by_word:
            return Meaning(*by_word, exact=False)
    return None


def is_about_itself(row: SourceRow) -> bool:
    """Tell whether the headings are of a list of versions, people or risks, and no planning."""
    names = {folded(cell).replace(" ", "") for cell in row.filled.values()}
    is_due = not names.isdisjoint({*WORDS["moment"]} - {"datum", "data"})
    return not names.isdisjoint(NO_PLANNING) or (not names.isdisjoint(OF_PEOPLE) and not is_due)


def folded(text: str) -> str:
    """Give the words of a text in small letters, without accents and signs, a space between."""
    return " ".join(_NO_LETTERS.sub(" ", text.casefold()).translate(_ACCENTS).split())


def _rank(phrase: str, keys: tuple[str, ...]) -> tuple[str, int] | None:
    """Give the key that has this phrase, with its place there."""
    ranked = [(_RANKS[key][phrase], key) for key in keys if phrase in _RANKS.get(key, ())]
    if not ranked:
        return None
    rank, key = min(ranked)
    return key, rank


def _rank_of_end(word: str, keys: tuple[str, ...]) -> tuple[str, int] | None:
    """Give the key that has the end of a word as one of its own."""
    for length in range(min(len(word) - 1, _LONGEST), _LONG - 1, -1):
        ranked = _rank(word[-length:], keys)
        if ranked:
            return ranked
    return None
