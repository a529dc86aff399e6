"""Tell which records have another id now, and which ids another record has now."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.difference import Hernoemd, Vervangen, Wijziging
from routehln.rules.diff.identity.match import Pair


def renamed(pairs: Iterable[Pair]) -> Iterator[Hernoemd]:
    """Give each pair of which the record has another id in the later version."""
    for pair in pairs:
        if pair.old_id != pair.id:
            yield Hernoemd(pair.old_id, pair.id, pair.zeker, pair.lijst)


def replaced(wijzigingen: list[Wijziging]) -> list[Vervangen]:
    """Give each id of which the record is gone while a new record has it."""
    came = {(change.lijst, change.id): change for change in wijzigingen if change.soort == "nieuw"}
    answer: list[Vervangen] = []
    for gone in wijzigingen:
        new = came.get((gone.lijst, gone.id))
        if gone.soort == "verwijderd" and new is not None:
            answer.append(Vervangen(gone.lijst, gone.id, gone.titel, new.titel))
    return answer
