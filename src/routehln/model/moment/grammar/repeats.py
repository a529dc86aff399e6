"""What comes back, and since when: 'jaarlijks', 'elke 6 jaar vanaf 2024' (contract section 3)."""

from routehln.model.moment.grammar.combine import repeating
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.part import Part, span
from routehln.model.moment.grammar.ranges import grammar
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import Recurrence

__all__ = ["grammar"]

row, phrases, either = grammar.row, grammar.phrases, grammar.either

Maat = tuple[int, str]  # how many of which unit

either("AANTAL", "GETAL", "TELWOORD")
either("EENHEDEN", "EENHEID")
row("EENHEDEN", "half jaar")(lambda: (6, "maand"))
phrases("EENKEER", "EEN [KEER]", "1 KEER")
phrases("TE_BEGINNEN", "VANAF", "te beginnen VOORZETSEL", "voor het eerst VOORZETSEL")

either("MAAT", "RITME")
row("MAAT", "om LIDWOORD EENHEID")(lambda eenheid: (2 * eenheid[0], eenheid[1]))


@row("MAAT", "AANTAL - eenheid=RITME", "ELK [AANTAL] eenheid=EENHEDEN", "om de AANTAL eenheid=EENHEDEN")
@row("MAAT", "[EENKEER] per eenheid=EENHEDEN", "EENKEER per|in|ELK [LIDWOORD] AANTAL eenheid=EENHEDEN")
def _rhythm(eenheid: Maat, aantal: int = 1) -> Maat:
    keer, naam = eenheid
    if not aantal:
        raise ValueError("nothing comes back every 0 years")
    return aantal * keer, naam


@row("HERHALING", "MAAT")
def _without_date(maat: Maat) -> Reading:
    moment = Moment("", "herhaling", herhaling=Recurrence(*maat))
    return Reading((), lambda _: moment)


@row("HERHALING", "MAAT [,] TE_BEGINNEN STUK", "VANAF STUK [,] MAAT")
def _from_date(maat: Maat, stuk: Part) -> Reading:
    return Reading((stuk,), repeating(*maat))


@row("HERHALING", "jaarlijks [,] in|op|per STUK")
def _in_season(stuk: Part) -> Reading:
    """'jaarlijks in mei': which May was the first isn't told."""
    if stuk.jaar is not None or stuk.weekdag is not None:
        raise ValueError("that comes only once")
    span(stuk._replace(jaar=2000))
    return _without_date((1, "jaar"))
