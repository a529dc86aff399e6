"""Which changes a table of `diff` need not tell, because another line of the answer does."""

from routehln.model.answers.difference import Difference, Stand, Wijziging

CLOSES = "vervallen"


class ToldElsewhere:
    """The changes that the rows of mijlpalen, the causes and the line about new ids tell already."""

    def __init__(self, diff: Difference) -> None:
        self._moves = {(shift.id, shift.naar) for shift in diff.verschuivingen}
        self._reasons = {(shift.id, shift.reden) for shift in diff.verschuivingen}
        self._causes = {(cause.soort, cause.id) for cause in diff.oorzaken}
        self._new, self._done = _ids(diff.mijlpalen.nieuw), _ids(diff.mijlpalen.afgerond)
        self._lapsed, self._gone = _ids(diff.mijlpalen.vervallen), _ids(diff.mijlpalen.verwijderd)
        self._merged = set().union(*(stand.records for stand in diff.mijlpalen.samengevoegd))

    def tells(self, change: Wijziging) -> bool:
        """Tell whether another line has what this change says."""
        if change.veld is None and change.lijst == "overleggen":
            return ("overleg", change.id) in self._causes
        if change.soort == "nieuw":
            return change.mijlpaal in self._new
        if change.soort == "verwijderd":
            return change.mijlpaal in self._gone
        return self._tells_field(change) or self._tells_cause(change)

    def _tells_field(self, change: Wijziging) -> bool:
        match change.veld:
            case "id":
                return True
            case "moment" | "afstemming.moment":
                return (change.mijlpaal, change.nieuw) in self._moves
            case "afstemming.reden":
                return (change.mijlpaal, change.nieuw) in self._reasons
            case "tussenstop" | "afstemming.dubbel_van":
                return change.id in self._merged
            case "status" | "afgerond_op":
                return change.mijlpaal in (self._lapsed if change.nieuw == CLOSES else self._done)
        return False

    def _tells_cause(self, change: Wijziging) -> bool:
        match change.veld:
            case "datum" | "maand":
                return ("overleg", change.id) in self._causes
            case "leidend":
                return ("leidend", change.id) in self._causes
            case "besluitvormend":
                return any(soort == "gremium" for soort, _ in self._causes)
        return False


def _ids(stands: tuple[Stand, ...]) -> set[str | None]:
    return {stand.id for stand in stands}
