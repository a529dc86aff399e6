"""Who changed a key of a record since its source was last read: the source, or somebody here.

A record remembers what its source said, so that the two can be told apart.
"""

from routehln.model.importing.outcome import Wijziging
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.memory import Verdict, last_words
from routehln.rules.importing.existing.sameness import YEAR_DIGITS, adds_year, says_same
from routehln.rules.importing.matching import Match
from routehln.rules.importing.reading.rows import Candidate


def verdict(row: Candidate, match: Match, wijziging: Wijziging, guide: Guide) -> Verdict:
    """Tell who changed a key of the record that a row is; `wijziging` is what differs there."""
    key = wijziging.veld
    is_telling = key in ("moment", guide.target.text)
    remembered = last_words(match.existing.record, guide.choices.bron)
    if remembered and key == "moment":
        return _moment_verdict(wijziging, remembered.moment, row.moment)
    if remembered and key == guide.target.text:
        return _text_verdict(wijziging, remembered.text)
    if match.existing.own:
        return "here"
    if match.by_id or wijziging.oud is None:
        return "source"
    return "doubtful" if is_telling else "here"


def _moment_verdict(wijziging: Wijziging, then: str, now: str) -> Verdict:
    """Tell who changed a moment.

    Args:
        wijziging: the moment that stands here, and the one that an import would write.
        then: the moment in the words of the source when it was last read.
        now: the moment in the words of the source now; an import may write a year behind it, which is no change here.
    """
    here, new = wijziging.oud or "", wijziging.nieuw or ""
    source_changed = not says_same(then, now)
    writes_year = not says_same(new, now)
    if says_same(here, then):
        return "source" if source_changed or writes_year else "here"
    if not source_changed:
        return "here"
    is_other_year = writes_year and here[-YEAR_DIGITS:] != new[-YEAR_DIGITS:]
    is_untouched = adds_year(here, then) and not is_other_year
    return "source" if is_untouched else "doubtful"


def _text_verdict(wijziging: Wijziging, then: str) -> Verdict:
    """Tell who changed the text that says what a row is about; `then` is what the source said when last read."""
    if says_same(then, wijziging.nieuw or ""):
        return "here"
    return "source" if says_same(wijziging.oud or "", then) else "doubtful"
