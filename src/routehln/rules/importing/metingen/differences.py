"""What a source changes of a meting that is there: its value, its status."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from routehln.model.answers.change import AnyChange, Change
from routehln.model.importing.outcome import Wijziging
from routehln.model.monitor.number import as_text
from routehln.model.records.records import Meting
from routehln.rules.change.metingen import LIJST, ExistingMeting


def differences(old: Meting, new: Meting, *, tells_status: bool) -> tuple[Wijziging, ...]:
    """Give what differs: the value, and the status where the source tells it or a value comes or goes.

    `tells_status`: the source says in words which status the new value has.
    """
    wijzigingen: list[Wijziging] = []
    if old.waarde != new.waarde:
        wijzigingen.append(Wijziging("waarde", _text(old.waarde), _text(new.waarde)))
    comes_or_goes = (old.waarde is None) != (new.waarde is None)
    if (tells_status or comes_or_goes) and old.status != new.status:
        wijzigingen.append(Wijziging("status", old.status, new.status))
    return tuple(wijzigingen)


def changes_of(existing: ExistingMeting, changed: Iterable[Wijziging]) -> Iterator[AnyChange]:
    """Change a meting in its file; the status that it has without any is written as none."""
    for wijziging in changed:
        is_usual = (wijziging.veld, wijziging.nieuw) == ("status", "definitief")
        text = None if is_usual else wijziging.nieuw
        yield Change(existing.record.source.bestand, LIJST, existing.number, (wijziging.veld,), text)


def _text(value: Decimal | None) -> str | None:
    return None if value is None else as_text(value)
