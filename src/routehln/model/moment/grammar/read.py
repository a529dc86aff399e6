"""Reading a moment: a text is one where all ways to read it agree; anything else is `onbekend` (contract section 3).

The last rows are here too: a whole text is a moment, and what may stand around it without changing it.
"""

from functools import lru_cache

from routehln.model.moment.grammar.combine import gathering, meeting
from routehln.model.moment.grammar.joins import Reading, resolve
from routehln.model.moment.grammar.repeats import grammar
from routehln.model.moment.grammar.tokens import Token, fold, tokens
from routehln.model.moment.grammar.words import GEEN
from routehln.model.moment.moment import Moment

row, phrases, either = grammar.row, grammar.phrases, grammar.either

phrases("SCHEID", ",", ":", "STREEP")
phrases("IN", "VOORZETSEL", "in de loop van", "in [LIDWOORD] periode", "heel", "LIDWOORD gehele|hele")
phrases("AANLOOP", "IN", "LABEL [:] [IN]")

# What happens then: 'themaraad van', 'in de vergadering van de commissie op'; True for an overleg.
phrases("GREMIA", "b & w", "b en w", "burgemeester en wethouders", "provinciale staten", "gedeputeerde staten")
phrases("GREMIA", "tweede kamer", "eerste kamer", "algemeen bestuur", "dagelijks bestuur", "GREMIUM")
row("NAAM", "[BIJVOEGLIJK] GREMIA")(lambda: False)
row("NAAM", "[BIJVOEGLIJK] OVERLEG", "GREMIA - OVERLEG")(lambda overleg: overleg)
row("NAMEN", "NAAM", "NAAM [van|in] [LIDWOORD] rest=NAMEN")(lambda naam, rest=False: naam or rest)
row("GEBEURTENIS", "[tijdens] [LIDWOORD] NAMEN", "in|op|bij LIDWOORD NAMEN")(lambda namen: namen)
phrases("VERBINDING", "[SCHEID] van|VOORZETSEL", "SCHEID")


@row("GENOEMD", "[LABEL] [:] GEBEURTENIS [VERBINDING] PUNT", "[IN] PUNT [SCHEID] GEBEURTENIS")
def _named(gebeurtenis: bool, punt: Reading) -> Reading:  # noqa: FBT001
    samen = meeting if gebeurtenis else gathering
    return Reading(punt.parts, samen(punt.combine))


row("KERN", "[AANLOOP] lezing=PUNT", "[LABEL] [:] lezing=GRENS", "LABEL : lezing=VOORGRENS", "lezing=VOORGRENS")(
    lambda lezing: lezing
)
either("KERN", "GENOEMD", "HERHALING")
row("TEKST", "KERN [BIJVOEGLIJK] [.|,|:|;]")(lambda kern: kern)

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
