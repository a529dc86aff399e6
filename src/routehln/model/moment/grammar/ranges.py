"""How ranges, lists and open ends are written (contract section 3).

What they mean is in `combine` and `edges`.
"""

from routehln.model.moment.grammar import combine, edges
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.known import Combine
from routehln.model.moment.grammar.parts import grammar

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

# Moments with one end; those with a bare 'voor' apart, as 'gepland voor mei' is 'for'.
_means("GRENS", edges.latest, "UITERLIJK STUK")
_means("GRENS", edges.towards, "tegen STUK")
_means("GRENS", edges.up_to, "tot STUK")
_means("GRENS", edges.before, "[uiterlijk] VÓÓR STUK", "uiterlijk voor STUK")
_means("GRENS", edges.since, "VANAF STUK")
_means("GRENS", edges.after, "na STUK")
_means("VOORGRENS", edges.before, "voor VOORSTUK")
