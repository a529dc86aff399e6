"""Read a text as a moment: where all ways to read it agree, they are one; else it is `onbekend` (contract section 3).

The last rows are here too: a whole text is a moment, and what may stand around it without changing it.
"""

from contextlib import suppress
from functools import lru_cache

from routehln.model.moment.grammar import days, parts, ranges, repeats  # noqa: F401  # their rows
from routehln.model.moment.grammar.combine import named
from routehln.model.moment.grammar.joins import Reading, resolve
from routehln.model.moment.grammar.rows import either, grammar, phrases, row
from routehln.model.moment.grammar.tokens import Token, fold, tokens
from routehln.model.moment.grammar.words import GEEN
from routehln.model.moment.moment import Moment

phrases("SCHEIDING", ",", ":", "STREEP")
phrases("IN", "VOORZETSEL", "in de loop van", "in [LIDWOORD] periode", "heel", "LIDWOORD gehele|hele")
phrases("AANLOOP", "IN", "LABEL [:] [IN]")

# An event beside a moment, 'themaraad van', 'in de vergadering van de commissie op'; its value is True for an overleg.
phrases("GREMIA", "b & w", "b en w", "burgemeester en wethouders", "provinciale staten", "gedeputeerde staten")
phrases("GREMIA", "tweede kamer", "eerste kamer", "algemeen bestuur", "dagelijks bestuur", "GREMIUM")
row("NAAM", "[BIJVOEGLIJK] GREMIA")(lambda: False)
either("NAAM", "[BIJVOEGLIJK] OVERLEG", "GREMIA - OVERLEG")
row("NAMEN", "NAAM", "NAAM [van|in] [LIDWOORD] NAMEN")(lambda naam, namen=False: naam or namen)
either("GEBEURTENIS", "[tijdens] [LIDWOORD] NAMEN", "in|op|bij LIDWOORD NAMEN")
phrases("VERBINDING", "[SCHEIDING] van|VOORZETSEL", "SCHEIDING")
row("KERN", "[LABEL] [:] GEBEURTENIS [VERBINDING] PUNT", "[IN] PUNT [SCHEIDING] GEBEURTENIS")(
    lambda gebeurtenis, punt: Reading(punt.parts, named(punt.combine, overleg=gebeurtenis))
)
either("KERN", "[AANLOOP] PUNT", "[LABEL] [:] GRENS", "LABEL : VOORGRENS", "VOORGRENS", "HERHALING")
either("TEKST", "KERN [BIJVOEGLIJK] [.|,|:|;]")

_ONBEKEND = Moment("", "onbekend")
_SIGNS = {*".:,;-"}


@lru_cache(maxsize=16384)  # a routekaart says the same few moments over and over
def read_moment(tekst: str, jaar: int | None = None) -> Moment:
    """Return the moment that a text means; `jaar` is the year to read it in where it names none."""
    folded = fold(tekst)
    moment = _ONBEKEND if folded is None else _moment(tokens(folded), jaar)
    return moment._replace(tekst=tekst)


def _moment(text_tokens: list[Token], jaar: int | None) -> Moment:
    if _without_signs(text_tokens) in GEEN:
        return Moment("", "geen")
    moments = set()
    for reading in grammar.readings("TEKST", text_tokens):
        with suppress(ValueError):
            moments.add(resolve(reading, jaar))
    return moments.pop() if len(moments) == 1 else _ONBEKEND


def _without_signs(text_tokens: list[Token]) -> str:
    """Return the words, without the signs that may stand between and around them."""
    return " ".join(token.text for token in text_tokens if token.text not in _SIGNS)
