"""What a moment is the moment of, 'themaraad van', and what that does to its meaning (contract section 3)."""

from typing import NamedTuple

from routehln.model.moment.grammar.joins import Reading
from routehln.model.moment.grammar.part import Part
from routehln.model.moment.moment import Moment


class Naam(NamedTuple):
    """Words beside a moment: whether they name an overleg, and which moments they may be about rather than on."""

    overleg: bool = False
    only_days: bool = False  # 'kwartaalrapportage Q3 2022' may be about that quarter


def joined(naam: Naam, rest: Naam) -> Naam:
    """Return what two names one after another are together; what the last one is about counts."""
    return Naam(naam.overleg or rest.overleg, rest.only_days)


def beside(reading: Reading, naam: Naam, *, years: bool = False) -> Reading:
    """Return a reading beside a name: a day or month of an overleg names it.

    Its moment is refused where the name may be about it: a whole year, unless `years`, and more than a day of a report.
    """

    def combined(*parts: Part) -> Moment:
        soorten = {part.soort for part in parts}
        if not years and soorten & {"jaar", "schooljaar", "grootste deel"}:
            raise ValueError("'begrotingsraad 2022' may be about that year")
        if naam.only_days and soorten != {"dag"}:
            raise ValueError("'kwartaalrapportage Q3 2022' may be about that quarter")
        moment = reading.combine(*parts)
        if not naam.overleg:
            return moment
        if moment.soort == "herhaling":
            raise ValueError("which meeting of the series isn't said")
        if moment.begin and moment.soort in ("dag", "maand"):
            return moment._replace(soort="overleg", overleg=f"{moment.begin:%Y-%m}")
        return moment

    return reading._replace(combine=combined)
