"""Names beside a moment, 'themaraad van', and the meaning that they give it (contract section 3).

A name is everything that may stand beside a moment: words that name a body, an event, a deed or a thing.
"""

from typing import NamedTuple

from routehln.model.moment.grammar.joins import Sense
from routehln.model.moment.grammar.piece import Piece
from routehln.model.moment.grammar.rows import either, phrases, row
from routehln.model.moment.moment import Moment


class Naam(NamedTuple):
    """Words beside a moment: whether they name an overleg, and whether a report, which is about a period of its own."""

    overleg: bool = False
    verslag: bool = False  # 'kwartaalrapportage Q3 2022'


def beside(sense: Sense, naam: Naam, *, years: bool = False) -> Sense:
    """Return a sense that has a name beside it; with the name of an overleg, a day or month becomes that overleg's.

    Its moment is refused where the name may be about it: a whole year, unless `years`, and for a report all but a day.
    """

    def combined(*pieces: Piece) -> Moment:
        soorten = {piece.soort for piece in pieces}
        if not years and soorten & {"jaar", "schooljaar", "grootste deel"}:
            raise ValueError("'begrotingsraad 2022' may be about that year")
        if naam.verslag and soorten != {"dag"}:
            raise ValueError("'kwartaalrapportage Q3 2022' may be about that quarter")
        moment = sense.combine(*pieces)
        if not naam.overleg:
            return moment
        if moment.soort == "herhaling":
            raise ValueError("which meeting of the series isn't said")
        if moment.begin and moment.soort in ("dag", "maand"):
            return moment._replace(soort="overleg", overleg=f"{moment.begin:%Y-%m}")
        return moment

    return sense._replace(combine=combined)


# How far a moment is: said before or behind it, of any moment.
phrases("STAND", "STAAT|DAAD", "start", "naar verwachting", "onder voorbehoud", "[nog] niet NOG_NIET")

# Who meets; a body may have a subject behind it: 'commissie Bestuur en Middelen'.
phrases("GREMIA", "b & w", "b en w", "burgemeester en wethouders", "provinciale staten", "gedeputeerde staten")
phrases("GREMIA", "tweede kamer", "eerste kamer", "algemeen bestuur", "dagelijks bestuur", "BIJEENKOMST")
phrases("ONDERWERPEN", "ONDERWERP", "WOORD|bestuur [en|&|,] ONDERWERPEN")

# What happens then.
phrases("DING", "GREMIA", "BIJVOEGLIJK [DAGDEEL]", "WOORD|NOG_NIET", "WOORD - DAGDEEL", "STAAT|DAAD", "ter inzage")
phrases(
    "DING", "gewijzigd DAAD", "bestuur|burgemeester|wethouders|staten", "start|begin|eind|einde [van] [LIDWOORD] DING"
)

row("NAAM", "DING", "GREMIA - DING", "GREMIA ONDERWERPEN")(Naam)
row("NAAM", "OVERLEG [ONDERWERPEN]", "GREMIA - OVERLEG")(lambda **_: Naam(overleg=True))
row("NAAM", "VERSLAG")(lambda: Naam(verslag=True))
phrases("VOEGSEL", "van|in|over|met|via|bij|aan|door|te|en|is|zijn|wordt|worden|&|+|/|,", "STREEP")
either("NAMEN", "NAAM")


@row("NAMEN", "NAAM [VOEGSEL] [LIDWOORD] NAMEN")
def _names(naam: Naam, namen: Naam) -> Naam:
    """Return the names one after another as one; what the last one is about counts."""
    return Naam(naam.overleg or namen.overleg, namen.verslag)


either("GEBEURTENIS", "[tijdens] [LIDWOORD] NAMEN", "in|op|bij LIDWOORD NAMEN")

# A label has a colon behind it; it may have a number, and says nothing of the moment: 'Fase 2: 2024-2026'.
phrases("DINGEN", "DING|VERSLAG", "DING|VERSLAG op", "DING|VERSLAG [VOEGSEL] [LIDWOORD] DINGEN|GENUMMERD")
phrases("OPSCHRIFT", "[RANG|STAND] GENUMMERD [-] GETAL", "[RANG|STAND] DINGEN")
