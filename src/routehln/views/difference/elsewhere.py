"""Which changes a table of `diff` need not tell, because another line of the answer does."""

from routehln.model.answers.difference import Difference, Wijziging
from routehln.views.report.answer import ids

CLOSES = "vervallen"


class ToldElsewhere:
    """The changes that the rows of mijlpalen, the causes and the line about new ids tell already."""

    def __init__(self, diff: Difference) -> None:
        self._shifts = {shift.id: shift for shift in diff.verschuivingen}
        self._causes = {(cause.soort, cause.id) for cause in diff.oorzaken}
        beloop = diff.mijlpalen
        self._new, self._done = set(ids(beloop.nieuw)), set(ids(beloop.afgerond))
        self._lapsed, self._gone = set(ids(beloop.vervallen)), set(ids(beloop.verwijderd))
        self._merged = set[str]()
        for stand in beloop.samengevoegd:
            self._merged.update(stand.records)

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
        shift = self._shifts.get(change.mijlpaal or "")
        match change.veld:
            case "id":
                return True
            case "moment" | "afstemming.moment" if shift:
                return shift.naar == change.nieuw
            case "afstemming.reden" if shift:
                return shift.reden == change.nieuw
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
