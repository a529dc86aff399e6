"""How ranges, lists and moments with one end are written, and the meaning of the latter (contract section 3).

The meaning of ranges and lists is in `combine`.
"""

from routehln.model.moment.grammar import combine
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.part import Combine, Part, day_or_end, is_end, period, sharp
from routehln.model.moment.grammar.rows import phrases, row
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG


def _means(rule: str, combine_parts: Combine, *patterns: str) -> None:
    """Add rows whose parts `combine_parts` makes one moment of, in the order of the text."""
    row(rule, *patterns)(lambda **parts: Reading(tuple(parts.values()), combine_parts))


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
_means("PUNT", combine.through, "[VAN] first=RAND TM last=RAND")
_means("PUNT", combine.dashed, "[VAN] first=RAND STREEP last=RAND")
_means("PUNT", combine.until, "[VAN] first=RAND tot last=RAND")
_means("PUNT", combine.between, "tussen first=RAND en last=RAND")
_means("PUNT", combine.night, "[in] [de] nacht van first=RAND op last=RAND")

row("LIJST", "first=RAND VOEG last=RAND")(lambda first, last: (first, last))
row("LIJST", "RAND VOEG|, LIJST")(lambda rand, lijst: (rand, *lijst))
row("PUNT", "LIJST")(lambda lijst: Reading(lijst, combine.listed))


def _latest(part: Part) -> Moment:
    """Return the period of 'uiterlijk april 2022': through its last day."""
    return period(None, part.eind, part)


def _towards(part: Part) -> Moment:
    """Return 'tegen 1 april 2022' as through that day; refuse 'tegen april', which may mean before it begins."""
    return _latest(day_or_end(part))


def _up_to(part: Part) -> Moment:
    """Return 'tot 1 juli 2022' as through the day before, 'tot eind 2022' as through the end; refuse 'tot juli'."""
    return _latest(part) if is_end(part) else _before(day_or_end(part))


def _before(part: Part) -> Moment:
    """Return the period of 'vóór 1 juli 2022': through the day before.

    'Vóór de zomer' is before the holidays: through 30 June.
    """
    begin = sharp(part).begin
    if (part.soort, begin.month) == ("seizoen", 6):
        begin = begin.replace(month=7)
    return period(None, begin - DAG, part)


def _since(part: Part) -> Moment:
    """Return the period of 'vanaf oktober 2021': from its first day."""
    return period(part.begin, None, part)


def _after(part: Part) -> Moment:
    """Return the period of 'na de zomer van 2023': from the day after."""
    return period(sharp(part).eind + DAG, None, part)


# Moments with one end; those with a bare 'voor' apart, as 'gepland voor mei' is 'for'.
_means("GRENS", _latest, "UITERLIJK STUK")
_means("GRENS", _towards, "tegen STUK")
_means("GRENS", _up_to, "tot STUK")
_means("GRENS", _before, "[uiterlijk] VÓÓR STUK", "uiterlijk voor STUK")
_means("GRENS", _since, "VANAF STUK")
_means("GRENS", _after, "na STUK")
_means("VOORGRENS", _before, "voor VOORSTUK")
