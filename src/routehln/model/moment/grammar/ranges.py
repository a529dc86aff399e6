"""How ranges, lists and moments with one end are written, and the meaning of the latter (contract section 3).

The meaning of ranges and lists is in `combine`.
"""

from routehln.model.moment.grammar import combine
from routehln.model.moment.grammar.joins import Sense
from routehln.model.moment.grammar.piece import Combine, Piece, day_or_end, is_end, period, sharp
from routehln.model.moment.grammar.rows import either, phrases, row
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG

Pieces = tuple[Piece, ...]


def _means(rule: str, combine_pieces: Combine, *patterns: str) -> None:
    """Add rows of pieces; `combine_pieces` gets them in the order of the text, and gives their moment."""
    row(rule, *patterns)(lambda **pieces: Sense(tuple(pieces.values()), combine_pieces))


# The words between and before.
phrases("TM", "t / m", "t m", "tm", "tem", "t - m", "tot en met", "tot & met")
phrases("VOEG", "[,] en|of|&|+", "/", "en / of", "dan wel")
phrases("VAN", "van", "vanaf")
phrases("LAATST", "op zijn laatst", "op z ' n laatst", "ten laatste", "niet later dan", "uiterlijk TM", "tot uiterlijk")
phrases("UITERLIJK", "TM", "uiterlijk|LAATST [VOORZETSEL|per|:]", "op of|en voor|VÓÓR", "voor|VÓÓR of|en op")
phrases("VROEGST", "ten vroegste", "op zijn vroegst", "op z ' n vroegst", "niet eerder dan", "met ingang van")
phrases("VANAF", "[AL] VANAFWOORD|VROEGST [VOORZETSEL]")
phrases("SPOEDIG", "zo spoedig|snel mogelijk", "zsm")
phrases("UITERLIJK", "SPOEDIG [,] [maar|doch|en] uiterlijk|LAATST [VOORZETSEL|per]")

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
def _range(first: Pieces, last: Pieces, reikt: Combine = combine.between) -> Sense:
    return Sense((*first, *last), combine.ranged(reikt, len(first)))


_means("PUNT", combine.night, "[in] [de] nacht van first=RAND op last=RAND")

row("KOPPEL", "VOEG")(lambda: True)
row("KOPPEL", ",")(lambda: False)
row("STAART", "KOPPEL RAND [STAART]")(lambda koppel, rand, staart=((), ()): ((koppel, *staart[0]), (rand, *staart[1])))


@row("PUNT", "RAND STAART")
def _list(rand: Piece, staart: tuple[tuple[bool, ...], Pieces]) -> Sense:
    """Return the sense of '3, 4 en 5 mei'.

    `staart` is the later pieces, behind a bool for each: whether a word such as 'en' joins it, or only a comma.
    """
    joins, rest = staart
    if any(joins) and not joins[-1]:
        raise ValueError("'3 en 4 mei, 5 mei' isn't joined at its end")
    return Sense((rand, *rest), combine.listed if joins[-1] else combine.enumerated)


def _latest(piece: Piece) -> Moment:
    """Return the period of 'uiterlijk april 2022': through its last day."""
    return period(None, piece.eind, piece)


def _towards(piece: Piece) -> Moment:
    """Return 'tegen 1 april 2022' as through that day; refuse 'tegen april', which may mean before it begins."""
    return _latest(day_or_end(piece))


def _up_to(piece: Piece) -> Moment:
    """Return 'tot 1 juli 2022', 'tot juli 2022' as through the day before, 'tot eind 2022' as through the end.

    Refuse 'tot Q3 2022' and 'tot week 3 2022', which some include and some don't.
    """
    if piece.vaag:
        return _latest(piece)
    if piece.soort not in ("dag", "maand", "jaar"):
        raise ValueError("its begin may be meant, or its end")
    return _before(piece)


def _before(piece: Piece) -> Moment:
    """Return the period of 'vóór 1 juli 2022': through the day before.

    A day with a time of day is included; 'vóór eind 2021' is by the end, 'vóór de zomer' before the holidays (30 June).
    """
    if piece.has_time or is_end(piece):
        return _latest(piece)
    begin = sharp(piece).begin
    if (piece.soort, begin.month) == ("seizoen", 6):
        begin = begin.replace(month=7)
    return period(None, begin - DAG, piece)


def _not_before(piece: Piece) -> Moment:
    """Return 'niet vóór 1 mei 2022' as from that day; refuse 'niet vóór de zomer', which may be from July."""
    if piece.soort == "seizoen":
        raise ValueError("it may be before the holidays")
    return _since(sharp(piece))


def _since(piece: Piece) -> Moment:
    """Return the period of 'vanaf oktober 2021': from its first day."""
    return period(piece.begin, None, piece)


def _after(piece: Piece) -> Moment:
    """Return the period of 'na de zomer van 2023': from the day after, or that day where a time of day is given."""
    return _since(piece) if piece.has_time else period(sharp(piece).eind + DAG, None, piece)


phrases("VERDER", "en verder|later", "ev")
_means("PUNT", _since, "STUK VERDER")

# The end of a period is a last day, though alone it may be a month or a week: 'uiterlijk eind Q3 2022'.
either("EINDSTUK", "[LIDWOORD] eind|einde [van] [LIDWOORD] KWARTAAL|HALFJAAR|SCHOOLJAAR")

# Moments with one end; apart those of which the first word may go with a word before it: 'gepland voor mei'.
phrases("ZOMERPAUZE", "[het] zomerreces", "[de] zomervakantie")
row("ZOMERRECES", "ZOMERPAUZE [JAAR]")(lambda jaar=None: Piece("seizoen", 6, jaar=jaar))
_means("GRENS", _latest, "UITERLIJK STUK")
_means("GRENS", _latest, "UITERLIJK|VÓÓR|tot EINDSTUK", "uiterlijk tot|voor|VÓÓR EINDSTUK")
_means("GRENS", _towards, "uiterlijk|LAATST tegen STUK")
_means("GRENS", _not_before, "niet VÓÓR STUK")
_means("GRENS", _up_to, "tot STUK")
_means("GRENS", _before, "[uiterlijk|nog] VÓÓR STUK|ZOMERRECES", "uiterlijk|nog voor STUK|ZOMERRECES")
_means("GRENS", _since, "VANAF STUK")
_means("GRENS", _after, "[pas|direct|meteen] NA STUK|ZOMERRECES")
_means("VOORGRENS", _before, "voor VOORSTUK|JAARSTUK|HEELJAAR|JAARDEEL|MAANDDEEL|ZOMERRECES")
_means("VOORGRENS", _towards, "tegen STUK")
_means("VOORGRENS", _latest, "voor|tegen EINDSTUK")

# Behind 'gepland' it may be before that summer or in it: two senses, so that it is unknown.
row("ZOMERNAAM", "de zomer [JAAR]")(lambda jaar=None: Piece("seizoen", 6, jaar=jaar))
_means("ZOMERGRENS", _before, "voor ZOMERNAAM")
