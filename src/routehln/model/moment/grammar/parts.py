"""Pieces of calendar as people write them: the rows of contract section 3 that are no combination."""

from routehln.model.moment.grammar.days import grammar
from routehln.model.moment.grammar.part import Part, limited

__all__ = ["grammar"]

row, either = grammar.row, grammar.either


# Months and their parts.
@row("MAANDNAAM", "MAAND [jaar=JAARTAL]", "MAAND - jaar=KORT")
@row("MAANDNAAM", "maand=TWEECIJFERS -|/ JAAR", "JAAR - maand=TWEECIJFERS")
def _month(maand: int, jaar: int | None = None) -> Part:
    return Part("maand", limited(maand, 12), jaar=jaar)


@row("MAANDNAAM", "JAAR [JAARVOOR] MAAND")
def _month_of_year(jaar: int, maand: int) -> Part:
    return Part("maand", maand, jaar=jaar, year_first=True)


@row("MAANDDEEL", "DEEL [van] MAAND [jaar=JAARTAL]", "DEEL van de MAANDWOORD MAAND [jaar=JAARTAL]")
def _month_part(deel: int, maand: int, jaar: int | None = None) -> Part:
    return Part("maanddeel", deel, maand, jaar)


@row("MAANDDEEL", "RANG helft [van] [de] [MAANDWOORD] MAAND [jaar=JAARTAL]")
def _month_half(rang: int, maand: int, jaar: int | None = None) -> Part:
    return Part("maandhelft", limited(rang, 2), maand, jaar)


# Quarters, half years, weeks: counted within a year.
@row("KWARTAAL", "KWARTAALLETTER GETAL [jaar=JAARTAL]", "KWARTAALLETTER GETAL [-|/] jaar=KORT")
@row("KWARTAAL", "KWARTAALWOORD getal=RANGWOORD [jaar=JAARTAL]")
@row("KWARTAAL", "getal=RANG KWARTAALWOORD|q [jaar=JAARTAL]", "GETAL q [jaar=JAARTAL]")
def _quarter(getal: int, jaar: int | None = None) -> Part:
    return Part("kwartaal", limited(getal, 4), jaar=jaar)


row("KWARTAAL", "laatste KWARTAALWOORD [jaar=JAARTAL]")(lambda jaar=None: Part("kwartaal", 4, jaar=jaar))
grammar.phrases("HALFJAARWOORD", "helft", "halfjaar", "half jaar")


@row("HALFJAAR", "h|halfjaar GETAL [jaar=JAARTAL]", "h GETAL [-|/] jaar=KORT")
@row("HALFJAAR", "getal=RANG HALFJAARWOORD [jaar=JAARTAL]")
def _half_year(getal: int, jaar: int | None = None) -> Part:
    return Part("halfjaar", limited(getal, 2), jaar=jaar)


@row("WEEK", "WEEKWOORD GETAL [jaar=JAARTAL]")
def _week(getal: int, jaar: int | None = None) -> Part:
    return Part("week", limited(getal, 53), jaar=jaar)


either("JAARSTUK", "KWARTAAL", "HALFJAAR", "WEEK")


@row("JAAREERST", "JAAR [JAARVOOR] part=JAARSTUK")
def _of_year(jaar: int, part: Part) -> Part:
    if part.jaar is not None:
        raise ValueError("two years for one piece")
    return part._replace(jaar=jaar, year_first=True)


# Seasons, years and their parts.
@row("SEIZOENNAAM", "SEIZOEN [jaar=JAARTAL]")
def _season(seizoen: int, jaar: int | None = None) -> Part:
    return Part("seizoen", seizoen, jaar=jaar)


@row("SEIZOENNAAM", "WINTER [van] begin=JAARKORT STREEP|/ eind=JAARKORT")
def _winter(begin: int, eind: int) -> Part:
    return Part("seizoen", 12, jaar=_first_of_two(begin, eind))


@row("SCHOOLJAAR", "schooljaar begin=JAARKORT STREEP|/ eind=JAARKORT")
def _school_year(begin: int, eind: int) -> Part:
    return Part("schooljaar", jaar=_first_of_two(begin, eind))


def _first_of_two(begin: int, eind: int) -> int:
    """Return the first of two years; raise ValueError where they don't follow each other."""
    if eind != begin + 1:
        raise ValueError("these years don't follow each other")
    return begin


row("HEELJAAR", "[JAARWOORD] jaar=JAARGETAL")(lambda jaar: Part("jaar", jaar=jaar))
row("JAARDEEL", "DEEL [van|in] jaar=JAARGETAL", "DEEL van|in het JAARWOORD jaar=JAARGETAL")(
    lambda deel, jaar: Part("jaardeel", deel, jaar=jaar)
)


# Pieces that say too little alone: '3' of '3 en 4 mei', '44 2021' of 'week 42 t/m 44 2021', '1e' of '1e/2e kwartaal'.
@row("BROKSTUK", "[WEEKDAG] GETAL", "GETAL jaar=JAARTAL")
def _number(getal: int, weekdag: int | None = None, jaar: int | None = None) -> Part:
    return Part("getal", getal, jaar=jaar, weekdag=weekdag)


row("BROKSTUK", "RANG")(lambda rang: Part("rang", rang))
row("BROKSTUK", "DEEL")(lambda deel: Part("deel", deel))


# Any piece that says enough, with its article; 'voor' goes with few of them, for it may be 'for'.
either("VOORSTUK", "DAG", "MAANDNAAM", "[LIDWOORD] SEIZOENNAAM")
either("TIJDVAK", "JAARSTUK", "MAANDDEEL", "JAARDEEL", "HEELJAAR", "SCHOOLJAAR")
either("STUK", "VOORSTUK", "[LIDWOORD] TIJDVAK", "[de] MAANDWOORD MAANDNAAM", "JAAREERST")
either("RAND", "STUK", "BROKSTUK")
