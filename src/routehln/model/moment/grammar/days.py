"""Days as people write them, with their weekday and time of day, and the year behind any piece (contract section 3)."""

from datetime import date

from routehln.model.moment.grammar.part import Part, limited
from routehln.model.moment.grammar.rows import Grammar

grammar = Grammar()
row = grammar.row

# The year behind a piece, and what may stand between. "okt-21" and "Q1-22" are years; "okt 21" may be a day.
grammar.phrases("SCHEIDING", ",", "STREEP", "/")
grammar.either("JAARGETAL", "JAAR", "KORTJAAR")
grammar.either("JAARTAL", "JAARGETAL")
row("JAARTAL", "SCHEIDING|JAARWOORD jaar=JAARGETAL", "[,] van|in [het] [JAARWOORD] jaar=JAARGETAL")(lambda jaar: jaar)
row("KORT", "TWEECIJFERS")(lambda tweecijfers: 2000 + tweecijfers)
grammar.either("JAARKORT", "JAARGETAL", "KORT")
grammar.phrases("JAARVOOR", "STREEP", ",", ":", "/")
grammar.either("RANG", "RANGWOORD")
row("RANG", "GETAL RANGSTAART")(lambda getal: getal)


# Days.
@row("DAGNAAM", "DATUM")
def _date(datum: date) -> Part:
    return Part("dag", datum.day, datum.month, datum.year)


@row("DAGNAAM", "GETAL [-] MAAND [jaar=JAARTAL]", "GETAL - MAAND - jaar=KORT", "GETAL MAAND jaar=KORT")
@row("DAGNAAM", "getal=GETAL - maand=GETAL", "getal=GETAL - maand=GETAL - jaar=KORTJAAR")
def _day(getal: int, maand: int, jaar: int | None = None) -> Part:
    return Part("dag", limited(getal, 31), limited(maand, 12), jaar)


grammar.phrases("KLOK", "TIJD [UUR]", "GETAL UUR", "GETAL UUR GETAL")
grammar.phrases("TIJDEN", "KLOK", "KLOK|GETAL STREEP|TM|tot|en KLOK", "ochtend|middag|avond", "hele dag")
row("TIJDSTIP", "[,|STREEP] [TIJDWOORD] TIJDEN")(lambda: True)


@row("DAG", "[TIJDVOOR] [WEEKDAG] [,] [de] DAGNAAM [tijd=TIJDSTIP]")
@row("DAG", "DAGNAAM [,] WEEKDAG [tijd=TIJDSTIP]")
def _that_day(dagnaam: Part, weekdag: int | None = None, *, tijdvoor: bool = False, tijd: bool = False) -> Part:
    return dagnaam._replace(weekdag=weekdag, tijd=tijd or tijdvoor)


row("TIJDVOOR", "[om] TIJD [UUR] [,] [op]")(lambda: True)
