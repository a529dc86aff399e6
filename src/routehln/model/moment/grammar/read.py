"""Reading a moment: a text is one where all ways to read it agree; anything else is `onbekend` (contract section 3)."""

from functools import lru_cache

from routehln.model.moment.grammar.joins import Reading, resolve
from routehln.model.moment.grammar.texts import grammar
from routehln.model.moment.grammar.tokens import Token, fold, tokens
from routehln.model.moment.grammar.words import GEEN
from routehln.model.moment.moment import Moment

_ONBEKEND = Moment("", "onbekend")


@lru_cache(maxsize=16384)  # a routekaart says the same few moments over and over
def read_moment(tekst: str, jaar: int | None = None) -> Moment:
    """What any text means as a moment; `jaar` is the year to read it in where it names none."""
    gevouwen = fold(tekst)
    moment = _ONBEKEND if gevouwen is None else _read(gevouwen, jaar)
    return moment._replace(tekst=tekst)


def _read(gevouwen: str, jaar: int | None) -> Moment:
    stukken = tokens(gevouwen)
    if _bare(stukken) in GEEN:
        return Moment("", "geen")
    lezingen = grammar.readings("TEKST", stukken)
    momenten = {moment for lezing in lezingen if isinstance(lezing, Reading) for moment in _moments(lezing, jaar)}
    return momenten.pop() if len(momenten) == 1 else _ONBEKEND


def _bare(stukken: list[Token]) -> str:
    """The words, without what may stand between and around them."""
    return " ".join(stuk.tekst for stuk in stukken if stuk.tekst not in (*".:,;", "-"))


def _moments(lezing: Reading, jaar: int | None) -> list[Moment]:
    try:
        return [resolve(lezing, jaar)]
    except ValueError:
        return []
