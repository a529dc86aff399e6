"""Days as people write them, with their weekday and time of day, and the year behind any piece (contract section 3)."""

from routehln.model.moment.grammar.piece import Piece, limited
from routehln.model.moment.grammar.rows import either, phrases, row

# The year behind a piece or before it, and the signs between. "okt-21" and "Q1-22" are years; "okt 21" may be a day.
phrases("VOOR_JAAR", ",", "STREEP", "/")
either("JAARGETAL", "VIERCIJFERS|KORTJAAR")
either("JAAR", "[VOOR_JAAR|JAARWOORD] JAARGETAL", "[,] van|in [het] [JAARWOORD] JAARGETAL")
row("KORT", "TWEECIJFERS")(lambda tweecijfers: 2000 + tweecijfers)
either("JAARKORT", "JAARGETAL", "KORT")
phrases("NA_JAAR", "VOOR_JAAR", ":")
either("RANG", "RANGWOORD", "GETAL RANGSTAART")


# Days.
row("DAGNAAM", "DATUM")(lambda datum: Piece("dag", datum.day, datum.month, datum.year))


@row("DAGNAAM", "GETAL [-] MAAND [JAAR]", "GETAL - MAAND - jaar=KORT", "GETAL MAAND jaar=KORT")
@row("DAGNAAM", "GETAL - maand=GETAL", "GETAL - maand=GETAL - jaar=KORTJAAR")
def _day(getal: int, maand: int, jaar: int | None = None) -> Piece:
    return Piece("dag", limited(getal, 31), limited(maand, 12), jaar)


phrases("KLOK", "TIJD [UUR]", "GETAL UUR", "GETAL UUR GETAL")
phrases("NULUUR", "MIDDERNACHT [UUR]")
phrases("TIJDEN", "KLOK", "KLOK|NULUUR|GETAL STREEP|TM|tot|en KLOK|NULUUR", "DAGDEEL", "hele dag")
phrases("DAGDEEL", "ochtend|middag|avond")
row("TIJDSTIP", "[,|STREEP] [TIJDWOORD] TIJDEN")(lambda: True)
row("TIJDSTIP", "[,|STREEP] [TIJDWOORD] NULUUR")(lambda: False)  # when a day begins, none of it is over
row("TIJDVOOR", "[om] TIJD [UUR] [,] [op]")(lambda: True)


either("DAGTIJD", "DAGNAAM")


@row("DAGTIJD", "DAGNAAM TIJDSTIP [JAARGETAL]")
def _time(dagnaam: Piece, jaargetal: int | None = None, *, tijdstip: bool) -> Piece:
    """Return a day with a time of day behind it; `tijdstip` is False for midnight, as if no time were given."""
    if dagnaam.jaar and jaargetal:
        raise ValueError("two years for one day")
    return dagnaam._replace(has_time=tijdstip, jaar=dagnaam.jaar or jaargetal)


@row("DAG", "[TIJDVOOR] [WEEKDAG] [,] [de] dag=DAGTIJD")
def _weekday_first(dag: Piece, weekdag: int | None = None, *, tijdvoor: bool = False) -> Piece:
    if weekdag is None and not tijdvoor:
        return dag
    return dag._replace(weekdag=weekdag, has_time=tijdvoor or dag.has_time)


@row("DAG", "DAGNAAM [,] WEEKDAG [TIJDSTIP]")
def _weekday_last(dagnaam: Piece, weekdag: int, *, tijdstip: bool = False) -> Piece:
    return dagnaam._replace(weekdag=weekdag, has_time=tijdstip)
