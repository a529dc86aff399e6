"""Read a text as a moment: where all ways to read it agree, they are one; else it is `onbekend` (contract section 3).

The last rows are here too: a whole text is a moment, and what may stand around it without changing it.
"""

from contextlib import suppress
from functools import lru_cache

from routehln.model.moment.grammar import days, parts, ranges, repeats  # noqa: F401  # their rows
from routehln.model.moment.grammar.engine.rows import Token
from routehln.model.moment.grammar.joins import resolve, resolve_twice
from routehln.model.moment.grammar.named import Naam, beside, joined
from routehln.model.moment.grammar.rows import either, grammar, phrases, row
from routehln.model.moment.grammar.tokens import LOOSE, fold, tokens
from routehln.model.moment.grammar.words import GEEN
from routehln.model.moment.moment import Moment

phrases("SCHEIDING", ",", ":", "STREEP")
phrases("IN", "[pas] VOORZETSEL", "in de loop van", "in [LIDWOORD] periode", "heel", "[LIDWOORD] gehele|hele")
phrases(
    "STAND",
    "STAAT",
    "start",
    "naar verwachting",
    "onder voorbehoud",
    "[nog] niet definitief|onherroepelijk|openbaar|fysiek",
)
phrases("AANLOOP", "IN", "LABEL|STAND [:] [IN]", "[de] DAGDEEL [van]")

# What a moment is of, 'themaraad van', 'in de vergadering van de commissie over de kadernota op'.
phrases("GREMIA", "b & w", "b en w", "burgemeester en wethouders", "provinciale staten", "gedeputeerde staten")
phrases("GREMIA", "tweede kamer", "eerste kamer", "algemeen bestuur", "dagelijks bestuur", "BIJEENKOMST")
phrases("DING", "GREMIA", "BIJVOEGLIJK [DAGDEEL]", "WOORD", "gewijzigd vastgesteld", "ter inzage")
phrases("DING", "start|begin|eind|einde [van] [LIDWOORD] DING", "STAAT")
row("NAAM", "DING", "GREMIA - DING")(Naam)
row("NAAM", "OVERLEG", "GREMIA - OVERLEG")(lambda **_: Naam(overleg=True))
row("NAAM", "VERSLAG")(lambda: Naam(only_days=True))
phrases("VOEGSEL", "van|in|over|met|via|bij|aan|door|te|en|is|zijn|wordt|worden|&|+|/|,", "STREEP")
row("NAMEN", "NAAM", "NAAM [VOEGSEL] [LIDWOORD] NAMEN")(lambda naam, namen=None: joined(naam, namen) if namen else naam)
either("GEBEURTENIS", "[tijdens] [LIDWOORD] NAMEN", "in|op|bij LIDWOORD NAMEN")
phrases("VERBINDING", "[SCHEIDING] van|VOORZETSEL", "SCHEIDING")
row("KERN", "[LABEL|STAND] [:] GEBEURTENIS [VERBINDING] PUNT")(lambda gebeurtenis, punt: beside(punt, gebeurtenis))
row("KERN", "GEBEURTENIS [SCHEIDING] IN PUNT", "GEBEURTENIS [:] GRENS")(
    lambda gebeurtenis, punt=None, grens=None: beside(punt or grens, gebeurtenis._replace(only_days=False), years=True)
)

# A label may have a number, and says nothing of the moment: 'Fase 2: 2024-2026'.
phrases("OPSCHRIFT", "[RANG|STAND] GENUMMERD [-] GETAL", "[RANG|STAND] DINGEN")
phrases("DINGEN", "DING|VERSLAG", "DING|VERSLAG op", "DING|VERSLAG [VOEGSEL] [LIDWOORD] DINGEN|GENUMMERD")
either("KERN", "OPSCHRIFT : PUNT|GRENS|VOORGRENS")

either("KERN", "[AANLOOP] PUNT", "[LABEL|STAND] [:] GRENS", "LABEL|STAND : VOORGRENS", "VOORGRENS", "HERHALING")

# The same moment twice, in other words: 'Q3 2022 (juli t/m september 2022)'.
row("TWEEMAAL", "[AANLOOP] first=PUNT [,] again=PUNT", "GEBEURTENIS [VERBINDING] first=PUNT [,] again=PUNT")(
    lambda first, again, **_: (first, again)
)

# What stands behind.
either("ACHTER", "[SCHEIDING] GEBEURTENIS", "[SCHEIDING] via|met|door|over|bij|aan|te [LIDWOORD] NAMEN")
phrases("ACHTER", "[SCHEIDING] STAND")
row("ACHTER", "[SCHEIDING] GENUMMERD GETAL")(lambda getal: Naam(only_days=getal > 0))
phrases("ACHTER", ": [LIDWOORD] DINGEN")  # 'Eind 2022: het project is gereed'
row("TEKST", "KERN [ACHTER] [.|,|:|;|!]")(lambda kern, achter=None: beside(kern, achter) if achter else kern)

_ONBEKEND = Moment("", "onbekend")
_SIGNS = {*".:,;-"}


@lru_cache(maxsize=16384)  # a routekaart says the same few moments over and over
def read_moment(tekst: str, jaar: int | None = None, *, alone: bool = False) -> Moment:
    """Return the moment that a text means.

    Args:
        tekst: any text.
        jaar: the year to read it in where it names none.
        alone: whether only what meets may stand beside the moment, as for a piece of a longer text.
    """
    folded = fold(tekst)
    if folded is None:
        return _ONBEKEND._replace(tekst=tekst)
    text_tokens = tokens(folded)
    if alone:
        text_tokens = [token.without(LOOSE) for token in text_tokens]
    return _moment(text_tokens, jaar)._replace(tekst=tekst)


def _moment(text_tokens: list[Token], jaar: int | None) -> Moment:
    if _without_signs(text_tokens) in GEEN:
        return Moment("", "geen")
    reader = grammar.reader(text_tokens)
    moments = set()
    for reading in reader.readings("TEKST"):
        with suppress(ValueError):
            moments.add(resolve(reading, jaar))
    if not moments:
        for first, again in reader.readings("TWEEMAAL"):
            with suppress(ValueError):
                moments.add(resolve_twice(first, again, jaar))
    return moments.pop() if len(moments) == 1 else _ONBEKEND


def _without_signs(text_tokens: list[Token]) -> str:
    """Return the words, without the signs that may stand between and around them."""
    return " ".join(token.text for token in text_tokens if token.text not in _SIGNS)
