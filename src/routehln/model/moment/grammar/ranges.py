"""How ranges, lists and moments with one end are written, and what the latter mean (contract section 3).

What ranges and lists mean is in `combine`.
"""

from collections.abc import Sequence

from routehln.model.moment.grammar import combine
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.part import Combine, Known, day_or_end, is_end, period, sharp
from routehln.model.moment.grammar.parts import grammar
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG

__all__ = ["grammar"]

row, phrases = grammar.row, grammar.phrases


def _means(regel: str, hoe: Combine, *patronen: str) -> None:
    """Rows whose pieces, in their order, are combined like this."""
    row(regel, *patronen)(lambda **delen: Reading(tuple(delen.values()), hoe))


# The words between and before.
phrases("TM", "t / m", "t m", "tm", "t - m", "tot en met", "tot & met")
phrases("VOEG", "[,] en|of|&|+", "/", "en / of", "dan wel")
phrases("VAN", "van", "vanaf")
phrases("LAATST", "op zijn laatst", "op z ' n laatst", "ten laatste", "niet later dan", "uiterlijk TM", "tot uiterlijk")
phrases("UITERLIJK", "TM", "uiterlijk|LAATST [VOORZETSEL|per]", "op of voor|VÓÓR", "voor|VÓÓR of op")
phrases("VROEGST", "ten vroegste", "op zijn vroegst", "op z ' n vroegst", "niet eerder dan", "met ingang van")
phrases("VANAF", "VANAFWOORD|VROEGST [VOORZETSEL]")

# Moments with a begin and an end.
_means("PUNT", combine.single, "STUK", "per DAG")
_means("PUNT", combine.through, "[VAN] een=RAND TM twee=RAND")
_means("PUNT", combine.dashed, "[VAN] een=RAND STREEP twee=RAND")
_means("PUNT", combine.until, "[VAN] een=RAND tot twee=RAND")
_means("PUNT", combine.between, "tussen een=RAND en twee=RAND")
_means("PUNT", combine.night, "[in] [de] nacht van een=RAND op twee=RAND")

row("LIJST", "kop=RAND VOEG staart=RAND")(lambda kop, staart: (kop, staart))
row("LIJST", "kop=RAND VOEG|, staart=LIJST")(lambda kop, staart: (kop, *staart))
row("PUNT", "LIJST")(lambda lijst: Reading(lijst, combine.listed))


def _latest(delen: Sequence[Known]) -> Moment:
    """'uiterlijk april 2022': through its last day."""
    return period(delen, None, delen[0].eind)


def _towards(delen: Sequence[Known]) -> Moment:
    """'tegen 1 april 2022'; 'tegen april' may be before it begins."""
    return _latest([day_or_end(delen[0])])


def _up_to(delen: Sequence[Known]) -> Moment:
    """'tot 1 juli 2022', 'tot eind 2022'; 'tot juli' may include it or not."""
    return _latest(delen) if is_end(delen[0]) else _before([day_or_end(delen[0])])


def _before(delen: Sequence[Known]) -> Moment:
    """'vóór 1 juli 2022': through the day before. 'Vóór de zomer' is before the holidays: through 30 June."""
    deel = sharp(delen[0])
    begin = deel.begin.replace(month=7) if (deel.part.soort, deel.begin.month) == ("seizoen", 6) else deel.begin
    return period(delen, None, begin - DAG)


def _since(delen: Sequence[Known]) -> Moment:
    """'vanaf oktober 2021': from its first day."""
    return period(delen, delen[0].begin, None)


def _after(delen: Sequence[Known]) -> Moment:
    """'na de zomer van 2023': from the day after."""
    return period(delen, sharp(delen[0]).eind + DAG, None)


# Moments with one end; those with a bare 'voor' apart, as 'gepland voor mei' is 'for'.
_means("GRENS", _latest, "UITERLIJK STUK")
_means("GRENS", _towards, "tegen STUK")
_means("GRENS", _up_to, "tot STUK")
_means("GRENS", _before, "[uiterlijk] VÓÓR STUK", "uiterlijk voor STUK")
_means("GRENS", _since, "VANAF STUK")
_means("GRENS", _after, "na STUK")
_means("VOORGRENS", _before, "voor VOORSTUK")
