"""How ranges, lists and moments with one end are written, and the meaning of the latter (contract section 3).

The meaning of ranges and lists is in `combine`.
"""

from routehln.model.moment.grammar import combine
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.part import Combine, Part, day_or_end, is_end, period, sharp
from routehln.model.moment.grammar.rows import either, phrases, row
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG

Parts = tuple[Part, ...]


def _means(rule: str, combine_parts: Combine, *patterns: str) -> None:
    """Add rows whose parts `combine_parts` makes one moment of, in the order of the text."""
    row(rule, *patterns)(lambda **parts: Reading(tuple(parts.values()), combine_parts))


# The words between and before.
phrases("TM", "t / m", "t m", "tm", "tem", "t - m", "tot en met", "tot & met")
phrases("VOEG", "[,] en|of|&|+", "/", "en / of", "dan wel")
phrases("VAN", "van", "vanaf")
phrases("LAATST", "op zijn laatst", "op z ' n laatst", "ten laatste", "niet later dan", "uiterlijk TM", "tot uiterlijk")
phrases("UITERLIJK", "TM", "uiterlijk|LAATST [VOORZETSEL|per|:]", "op of|en voor|VÓÓR", "voor|VÓÓR of|en op")
phrases("VROEGST", "ten vroegste", "op zijn vroegst", "op z ' n vroegst", "niet eerder dan", "met ingang van")
phrases("VANAF", "[pas] VANAFWOORD|VROEGST [VOORZETSEL]")

# An end of a range: a piece, or two that are written as words: 'begin/half 2026'.
either("WOORDSTUK", "MAANDNAAM|SEIZOENNAAM|KWARTAAL|MAANDDEEL|JAARDEEL|LOSDEEL")
row("UITERSTE", "RAND")(lambda rand: (rand,))
row("UITERSTE", "first=WOORDSTUK /|of last=WOORDSTUK")(lambda first, last: (first, last))

# Moments with a begin and an end.
_means("PUNT", combine.single, "STUK", "per DAG|MAANDNAAM|KWARTAAL")
_means("PUNT", combine.through, "VANAF first=STUK [,] [en|maar] UITERLIJK last=STUK")
row("REIKT", "TM")(lambda: combine.through)
row("REIKT", "STREEP")(lambda: combine.dashed)
row("REIKT", "tot")(lambda: combine.until)


@row("PUNT", "[VAN] first=UITERSTE REIKT last=UITERSTE", "tussen first=UITERSTE en last=UITERSTE")
def _range(first: Parts, last: Parts, reikt: Combine = combine.between) -> Reading:
    return Reading((*first, *last), combine.ranged(reikt, len(first)))


_means("PUNT", combine.night, "[in] [de] nacht van first=RAND op last=RAND")

row("KOPPEL", "VOEG")(lambda: True)
row("KOPPEL", ",")(lambda: False)
row("STAART", "KOPPEL RAND [STAART]")(lambda koppel, rand, staart=((), ()): ((koppel, *staart[0]), (rand, *staart[1])))


@row("PUNT", "RAND STAART")
def _list(rand: Part, staart: tuple[tuple[bool, ...], Parts]) -> Reading:
    joins, rest = staart
    if any(joins) and not joins[-1]:
        raise ValueError("'3 en 4 mei, 5 mei' isn't joined at its end")
    return Reading((rand, *rest), combine.listed if joins[-1] else combine.enumerated)


def _latest(part: Part) -> Moment:
    """Return the period of 'uiterlijk april 2022': through its last day."""
    return period(None, part.eind, part)


def _towards(part: Part) -> Moment:
    """Return 'tegen 1 april 2022' as through that day; refuse 'tegen april', which may mean before it begins."""
    return _latest(day_or_end(part))


def _up_to(part: Part) -> Moment:
    """Return 'tot 1 juli 2022', 'tot juli 2022' as through the day before, 'tot eind 2022' as through the end.

    Refuse 'tot Q3 2022' and 'tot week 3 2022', which some include and some don't.
    """
    if part.vaag:
        return _latest(part)
    if part.soort not in ("dag", "maand", "jaar"):
        raise ValueError("its begin may be meant, or its end")
    return _before(part)


def _before(part: Part) -> Moment:
    """Return the period of 'vóór 1 juli 2022': through the day before.

    A day with a time of day is included; 'vóór eind 2021' is by the end, 'vóór de zomer' before the holidays (30 June).
    """
    if part.has_time or is_end(part):
        return _latest(part)
    begin = sharp(part).begin
    if (part.soort, begin.month) == ("seizoen", 6):
        begin = begin.replace(month=7)
    return period(None, begin - DAG, part)


def _since(part: Part) -> Moment:
    """Return the period of 'vanaf oktober 2021': from its first day."""
    return period(part.begin, None, part)


def _after(part: Part) -> Moment:
    """Return the period of 'na de zomer van 2023': from the day after, or that day where a time of day is given."""
    return _since(part) if part.has_time else period(sharp(part).eind + DAG, None, part)


phrases("VERDER", "en verder|later", "ev")
_means("PUNT", _since, "STUK VERDER")

# Moments with one end; apart those of which the first word may go with a word before it: 'gepland voor mei'.
row("ZOMERRECES", "[het] zomerreces [JAAR]")(lambda jaar=None: Part("seizoen", 6, jaar=jaar))
_means("GRENS", _latest, "UITERLIJK STUK")
_means("GRENS", _up_to, "tot STUK")
_means("GRENS", _before, "[uiterlijk|nog] VÓÓR STUK|ZOMERRECES", "uiterlijk|nog voor STUK|ZOMERRECES")
_means("GRENS", _since, "VANAF STUK")
_means("GRENS", _after, "[pas|direct|meteen] NA STUK|ZOMERRECES")
_means("VOORGRENS", _before, "voor VOORSTUK|JAARSTUK|HEELJAAR|JAARDEEL|MAANDDEEL|ZOMERRECES")
_means("VOORGRENS", _towards, "tegen STUK")
