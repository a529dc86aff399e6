"""A whole text: a moment, and what may stand around it without changing it (contract section 3, last lines)."""

from routehln.model.moment.grammar.combine import gathering, meeting
from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.repeats import grammar

__all__ = ["grammar"]

row, phrases, either = grammar.row, grammar.phrases, grammar.either

phrases("SCHEID", ",", ":", "STREEP")
phrases("IN", "VOORZETSEL", "in de loop van", "in [LIDWOORD] periode", "heel", "LIDWOORD gehele|hele")
phrases("AANLOOP", "IN", "LABEL [:] [IN]")

# What happens then: 'themaraad van', 'in de vergadering van de commissie op'; True for an overleg.
phrases("GREMIA", "b & w", "b en w", "burgemeester en wethouders", "provinciale staten", "gedeputeerde staten")
phrases("GREMIA", "tweede kamer", "eerste kamer", "algemeen bestuur", "dagelijks bestuur", "GREMIUM")
row("NAAM", "[BIJVOEGLIJK] GREMIA")(lambda: False)
row("NAAM", "[BIJVOEGLIJK] OVERLEG", "GREMIA - OVERLEG")(lambda overleg: overleg)
row("NAMEN", "NAAM", "NAAM [van|in] [LIDWOORD] rest=NAMEN")(lambda naam, rest=False: naam or rest)
row("GEBEURTENIS", "[tijdens] [LIDWOORD] NAMEN", "in|op|bij LIDWOORD NAMEN")(lambda namen: namen)
phrases("VERBINDING", "[SCHEID] van|VOORZETSEL", "SCHEID")


@row("GENOEMD", "[LABEL] [:] GEBEURTENIS [VERBINDING] PUNT", "[IN] PUNT [SCHEID] GEBEURTENIS")
def _named(gebeurtenis: bool, punt: Reading) -> Reading:  # noqa: FBT001
    samen = meeting if gebeurtenis else gathering
    return Reading(punt.parts, samen(punt.combine))


row("KERN", "[AANLOOP] lezing=PUNT", "[LABEL] [:] lezing=GRENS", "LABEL : lezing=VOORGRENS", "lezing=VOORGRENS")(
    lambda lezing: lezing
)
either("KERN", "GENOEMD", "HERHALING")
row("TEKST", "KERN [BIJVOEGLIJK] [.|,|:|;]")(lambda kern: kern)
