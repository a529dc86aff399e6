"""Read a text as a moment: where all ways to read it agree, they are one; else it is `onbekend` (contract section 3).

The last rows are here too: a whole text is a moment, and what may stand around it without changing it.
"""

from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache

from routehln.model.moment.grammar import days, named, pieces, ranges, repeats  # noqa: F401  # their rows
from routehln.model.moment.grammar.engine.reader import Token
from routehln.model.moment.grammar.joins import Sense, resolve, resolve_twice
from routehln.model.moment.grammar.named import Naam, beside, planned_for
from routehln.model.moment.grammar.rows import either, grammar, phrases, row
from routehln.model.moment.grammar.text.fold import fold
from routehln.model.moment.grammar.text.tokens import LOOSE, tokens
from routehln.model.moment.grammar.text.words import GEEN
from routehln.model.moment.moment import Moment

phrases("SCHEIDING", ",", ":", "STREEP")
phrases("IN_PERIODE", "in [LIDWOORD] periode")
phrases("IN", "[AL] VOORZETSEL", "[in] [de] loop van", "IN_PERIODE", "heel", "[LIDWOORD] gehele|hele")
phrases("AANLOOP", "IN", "LABEL|STAND|ONTKEND [:] [IN]", "[de] DAGDEEL [van]")
phrases("VERBINDING", "[SCHEIDING] van|VOORZETSEL", "SCHEIDING")

# The moment with what stands before it.
either("KERN", "[AANLOOP] PUNT", "[LABEL|STAND] [:] [IN_PERIODE] GRENS", "VOORGRENS", "HERHALING")
either("KERN", "LABEL|STAND : VOORGRENS", "OPSCHRIFT : PUNT|GRENS|VOORGRENS")
row("KERN", "[LIDWOORD] PERIODE [:] GRENS")(lambda grens: beside(grens, Naam()))  # but not 'stookperiode tot 2022'
row("KERN", "[LABEL|STAND|ONTKEND] [:] GEBEURTENIS [VERBINDING] PUNT")(
    lambda gebeurtenis, punt: beside(punt, gebeurtenis)
)


@row("KERN", "GEBEURTENIS [SCHEIDING] IN moment=PUNT", "GEBEURTENIS [:] [IN_PERIODE] moment=GRENS")
def _when(gebeurtenis: Naam, moment: Sense) -> Sense:
    """Read 'begrotingsraad in 2022', 'rapportage uiterlijk mei 2022', which are not about that period."""
    return beside(moment, Naam(gebeurtenis.overleg), years=True)


@row("KERN", "[GEBEURTENIS] [IS] GEPLAND voor PUNT", "[GEBEURTENIS] [IS] GEPLAND punt=ZOMERGRENS")
def _planned_for(punt: Sense, gebeurtenis: Naam | None = None) -> Sense:
    """Read 'gepland voor 2022', 'raad gepland voor 4 mei 2022': at that moment, not before it."""
    return beside(planned_for(punt), gebeurtenis or Naam(), years=True)


@row("KERN", "[in] [LIDWOORD] PERIODE [:] PUNT")
def _named_period(punt: Sense) -> Sense:
    """Read 'subsidieperiode 1 mei t/m 30 juni 2022'; in 'lesperiode 1 t/m 3 mei 2022' the numbers may be its own."""
    soort, *rest = [piece.soort for piece in punt.pieces]
    if {*rest} != {soort}:
        raise ValueError("it may be its begin or its end, or the number the word's")
    return beside(punt, Naam())


# What stands behind it.
either("ACHTER", "[SCHEIDING] GEBEURTENIS", "[SCHEIDING] via|met|door|over|bij|aan|te [LIDWOORD] NAMEN")
row("ACHTER", "[SCHEIDING] GENUMMERD GETAL")(lambda getal: Naam(verslag=getal > 0))  # 'kadernota 7': of a day only
phrases("NUMMERS", "GETAL", "GETAL TM|en|&|/ GETAL")
row("ACHTER", "[SCHEIDING] TELBAAR NUMMERS", "[SCHEIDING] NAMEN [van] [LIDWOORD] TELBAAR NUMMERS")(
    lambda namen=None: namen or Naam()
)
phrases("ACHTER", "[SCHEIDING] STAND|ONTKEND", ": [LIDWOORD] DINGEN")
row("TEKST", "KERN [ACHTER] [.|,|:|;|!]")(lambda kern, achter=None: beside(kern, achter) if achter else kern)

# The same moment twice, in other words: 'Q3 2022 (juli t/m september 2022)'.
row("TWEEMAAL", "[AANLOOP] first=PUNT [,] again=PUNT", "GEBEURTENIS [VERBINDING] first=PUNT [,] again=PUNT")(
    lambda first, again, **_: (first, again)
)

_ONBEKEND = Moment("", "onbekend")
_SIGNS = {*".:,;-"}


@lru_cache(maxsize=16384)  # a routekaart says the same few moments over and over
def read_moment(tekst: str, jaar: int | None = None, *, alone: bool = False) -> Moment:
    """Return the moment that a text means.

    Args:
        tekst: any text.
        jaar: the year to read it in where it names none.
        alone: whether to refuse words beside the moment that name no meeting, as in a piece of a longer text.
    """
    folded = fold(tekst)
    if folded is None:
        return _ONBEKEND._replace(tekst=tekst)
    text_tokens = _alone(tokens(folded)) if alone else tokens(folded)
    return _moment(text_tokens, jaar)._replace(tekst=tekst)


@lru_cache(maxsize=16384)  # texts share their words
def may_have(word: str) -> bool:
    """Tell whether a moment that is read alone may have this word; one with a sign or a figure always may."""
    return not word.isalpha() or grammar.knows(_alone(tokens(fold(word) or "")))


def _alone(text_tokens: Iterable[Token]) -> list[Token]:
    """Return the tokens without what makes words beside a moment harmless."""
    return [token.without(LOOSE) for token in text_tokens]


def _moment(text_tokens: list[Token], jaar: int | None) -> Moment:
    """Return the one moment of all ways to read the tokens; if they can't be read at all, try a moment said twice."""
    if _without_signs(text_tokens) in GEEN:
        return Moment("", "geen")
    if not grammar.knows(text_tokens):
        return _ONBEKEND
    reader = grammar.reader(text_tokens)
    moments = set()
    for sense in reader.readings("TEKST"):
        with suppress(ValueError):
            moments.add(resolve(sense, jaar))
    if not moments:
        for first, again in reader.readings("TWEEMAAL"):
            with suppress(ValueError):
                moments.add(resolve_twice(first, again, jaar))
    return moments.pop() if len(moments) == 1 else _ONBEKEND


def _without_signs(text_tokens: list[Token]) -> str:
    """Return the words, without the signs that may stand between and around them."""
    return " ".join(token.text for token in text_tokens if token.text not in _SIGNS)
