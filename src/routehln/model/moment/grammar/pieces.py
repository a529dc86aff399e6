"""Pieces of calendar as people write them: the rows of contract section 3 that are no combination."""

from routehln.model.moment.grammar.piece import Piece, limited
from routehln.model.moment.grammar.rows import either, phrases, row
from routehln.model.moment.spans import BEGIN, EIND


def _counted(rule: str, soort: str, highest: int, *patterns: str, whole: bool = True) -> None:
    """Add rows for the months, quarters, half years or weeks of a year, which count from 1 to `highest`."""
    row(rule, *patterns)(lambda getal, jaar=None: Piece(soort, limited(getal, highest), jaar=jaar, whole=whole))


# Months and their parts.
_counted("MAANDNAAM", "maand", 12, "getal=MAAND [JAAR]")
_counted("MAANDNAAM", "maand", 12, "getal=MAAND - jaar=KORT", whole=False)
_counted("MAANDNAAM", "maand", 12, "getal=TWEECIJFERS -|/ jaar=VIERCIJFERS", "jaar=VIERCIJFERS - getal=TWEECIJFERS")
row("MAANDNAAM", "jaar=VIERCIJFERS [NA_JAAR] MAAND")(
    lambda jaar, maand: Piece("maand", maand, jaar=jaar, year_first=True)
)


row("MAANDDEEL", "DEEL [van] MAAND [JAAR]", "DEEL van de MAANDWOORD MAAND [JAAR]")(
    lambda deel, maand, jaar=None: Piece("maanddeel", deel, maand, jaar)
)
row("MAANDDEEL", "RANG helft [van] [de] [MAANDWOORD] MAAND [JAAR]")(
    lambda rang, maand, jaar=None: Piece("maandhelft", limited(rang, 2), maand, jaar)
)


# Quarters, half years, weeks.
phrases("HALFJAARWOORD", "helft", "halfjaar", "half jaar", "semester")
_counted("KWARTAAL", "kwartaal", 4, "KWARTAALLETTER GETAL [JAAR]")
_counted("KWARTAAL", "kwartaal", 4, "KWARTAALLETTER GETAL [-|/] jaar=KORT", whole=False)
_counted("KWARTAAL", "kwartaal", 4, "KWARTAALWOORD getal=RANGWOORD [JAAR]", "GETAL q [JAAR]")
_counted("KWARTAAL", "kwartaal", 4, "getal=RANG KWARTAALWOORD|q [JAAR]")
row("KWARTAAL", "laatste KWARTAALWOORD [JAAR]")(lambda jaar=None: Piece("kwartaal", 4, jaar=jaar))
_counted("HALFJAAR", "halfjaar", 2, "h|halfjaar GETAL [JAAR]")
_counted("HALFJAAR", "halfjaar", 2, "h GETAL [-|/] jaar=KORT", whole=False)
_counted("HALFJAAR", "halfjaar", 2, "getal=RANG HALFJAARWOORD [JAAR]")
_counted("WEEK", "week", 53, "WEEKWOORD GETAL [JAAR]")
row("WEEKVAN", "week van DAG")(lambda dag: dag._replace(soort="weekvan"))
either("JAARSTUK", "KWARTAAL|HALFJAAR|WEEK")


@row("JAAREERST", "jaar=VIERCIJFERS [NA_JAAR] piece=JAARSTUK")
def _of_year(jaar: int, piece: Piece) -> Piece:
    """Return the piece of '2022 Q1', whose year comes first."""
    if piece.jaar is not None:
        raise ValueError("two years for one piece")
    return piece._replace(jaar=jaar, year_first=True)


# Seasons, years and their parts.
@row("JAARPAAR", "first=JAARKORT STREEP|/ last=JAARKORT")
def _first_of_pair(first: int, last: int) -> int:
    """Return the first year of 'schooljaar 2021-2022'; raise ValueError unless the second follows it."""
    if last != first + 1:
        raise ValueError("these years don't follow each other")
    return first


row("SEIZOENNAAM", "SEIZOEN [JAAR]")(lambda seizoen, jaar=None: Piece("seizoen", seizoen, jaar=jaar))
row("SEIZOENNAAM", "winter [van] JAARPAAR")(lambda jaarpaar: Piece("seizoen", 12, jaar=jaarpaar))
row("SCHOOLJAAR", "schooljaar JAARPAAR")(lambda jaarpaar: Piece("schooljaar", jaar=jaarpaar))
row("HEELJAAR", "[JAARWOORD] jaar=JAARGETAL")(lambda jaar: Piece("jaar", jaar=jaar))
row("JAARDEEL", "DEEL [van|in] jaar=JAARGETAL", "DEEL van|in het JAARWOORD jaar=JAARGETAL")(
    lambda deel, jaar: Piece("jaardeel", deel, jaar=jaar)
)
row("JAARDEEL", "eerste maanden van jaar=JAARGETAL")(lambda jaar: Piece("jaardeel", BEGIN, jaar=jaar))
row("JAARDEEL", "laatste maanden van jaar=JAARGETAL")(lambda jaar: Piece("jaardeel", EIND, jaar=jaar))
row("GROOTSTE", "grootste deel|gedeelte van jaar=JAARGETAL")(lambda jaar: Piece("grootste deel", jaar=jaar))


# Pieces that say too little alone: '3' of '3 en 4 mei', '44 2021' of 'week 42 t/m 44 2021', '1e' of '1e/2e kwartaal'.
row("BROKSTUK", "[WEEKDAG] GETAL")(lambda getal, weekdag=None: Piece("getal", getal, weekdag=weekdag))
row("BROKSTUK", "GETAL JAAR")(lambda getal, jaar: Piece("getal", getal, jaar=jaar))
row("BROKSTUK", "RANG")(lambda rang: Piece("rang", rang))
row("LOSDEEL", "DEEL")(lambda deel: Piece("deel", deel))
either("BROKSTUK", "LOSDEEL")


# Any piece that says enough, with its article; 'voor' goes with few of them, for it may be 'for'.
either("VOORSTUK", "DAG|MAANDNAAM", "[LIDWOORD] SEIZOENNAAM")
either("TIJDVAK", "JAARSTUK|MAANDDEEL|JAARDEEL|HEELJAAR|SCHOOLJAAR|WEEKVAN|GROOTSTE")
either("STUK", "VOORSTUK|JAAREERST", "[LIDWOORD] TIJDVAK", "[de] MAANDWOORD MAANDNAAM")
either("RAND", "STUK|BROKSTUK")
