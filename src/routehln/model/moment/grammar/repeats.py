"""How repetitions are written, with a first time or without: 'elke 6 jaar vanaf 2024' (contract section 3)."""

from routehln.model.moment.grammar.joins import Sense
from routehln.model.moment.grammar.named import Naam
from routehln.model.moment.grammar.piece import Piece, dated, sharp
from routehln.model.moment.grammar.rows import either, phrases, row
from routehln.model.moment.moment import Moment
from routehln.model.moment.recurrence import Recurrence, first_of

Rhythm = tuple[int, str]  # how many of which unit lie between

either("AANTAL", "GETAL", "TELWOORD")
either("EENHEDEN", "EENHEID")
row("EENHEDEN", "half jaar")(lambda: (6, "maand"))
phrases("EENKEER", "EEN [KEER]", "1 KEER")
phrases("TE_BEGINNEN", "VANAF", "te beginnen VOORZETSEL", "voor het eerst VOORZETSEL")

either("MAAT", "RITME")
row("MAAT", "om LIDWOORD EENHEID")(lambda eenheid: (2 * eenheid[0], eenheid[1]))


@row("MAAT", "AANTAL - eenheid=RITME", "ELK [AANTAL] eenheid=EENHEDEN", "om de AANTAL eenheid=EENHEDEN")
@row("MAAT", "[EENKEER] per eenheid=EENHEDEN", "EENKEER per|in|ELK [LIDWOORD] AANTAL eenheid=EENHEDEN")
def _times(eenheid: Rhythm, aantal: int = 1) -> Rhythm:
    """Return the rhythm of 'elke 6 jaar': so many times the unit."""
    if not aantal:
        raise ValueError("nothing comes back every 0 years")
    return aantal * eenheid[0], eenheid[1]


@row("HERHALING", "MAAT")
def _without_first(maat: Rhythm) -> Sense:
    moment = Moment("", "herhaling", herhaling=Recurrence(*maat))
    return Sense((), lambda: moment)


@row("HERHALING", "MAAT [,] TE_BEGINNEN STUK", "VANAF STUK [,] MAAT")
@row("HERHALING", "MAAT [,] TE_BEGINNEN GEBEURTENIS [VERBINDING] STUK", "VANAF GEBEURTENIS [VERBINDING] STUK [,] MAAT")
def _from_first(maat: Rhythm, stuk: Piece, *, gebeurtenis: Naam | None = None) -> Sense:
    """Read 'jaarlijks vanaf 2023'; from a meeting on ('vanaf overleg april 2023') each time is a meeting's."""

    def combine(piece: Piece) -> Moment:
        first = sharp(piece)
        recurrence = first_of(*maat, (first.begin, first.eind))
        if gebeurtenis is None:
            return Moment("", "herhaling", herhaling=recurrence)
        if not gebeurtenis.overleg or first.soort not in ("dag", "maand"):
            raise ValueError("'vanaf de rapportage april 2023' may be about that month")
        return Moment("", "herhaling", herhaling=recurrence._replace(overleg=""))

    return Sense((stuk,), combine)


@row("HERHALING", "jaarlijks [,] in|op|per STUK")
def _in_season(stuk: Piece) -> Sense:
    """Read 'jaarlijks in mei' as yearly without a first time; the piece must exist, and is then forgotten."""
    if stuk.jaar is not None or stuk.weekdag is not None:
        raise ValueError("that comes only once")
    dated(stuk._replace(jaar=2000))
    return _without_first((1, "jaar"))
