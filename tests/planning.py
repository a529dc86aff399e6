"""What verdicts change, for the tests that plan them."""

from routehln.model.answers.change import Change, ListAddition
from routehln.model.answers.verdict import Verdict
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.verdicts import plan


def planned(routekaart: Routekaart, *verdicts: Verdict) -> list[tuple[str, str, str | None]]:
    """Which record gets what."""
    changes, notes = plan(routekaart, verdicts)
    assert not notes
    texts: list[tuple[str, str, str | None]] = []
    for change in changes:
        if isinstance(change, Change | ListAddition):
            assert change.nieuw is None or isinstance(change.nieuw, str)
            texts.append((str(change.id), ".".join(map(str, change.path)), change.nieuw))
    return texts
