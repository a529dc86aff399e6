"""Ask about each row that may be a record already (contract section 5, `import`, `--interactief`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.model.importing.outcome import Oordeel
from routehln.workspace.change.prompts import BACK, HELP, letter, numbered, prepare_terminal, was_stopped

if TYPE_CHECKING:
    from routehln.model.importing.outcome import Import, Rij
    from routehln.model.records.routekaart import Routekaart
    from routehln.views.importing.question import Beside

TAKE, KEEP, NEW, LATER, STOP = "o", "b", "n", "l", "s"
KEYS = {
    TAKE: ("overnemen", "dit is dat record; neem over wat de bron zegt."),
    KEEP: ("blijft", "dit is dat record; wat hier staat, blijft zo."),
    NEW: ("nieuw", "dit is iets anders, en komt erbij."),
    LATER: ("later", "nu leggen we niets vast; een volgende keer komt de vraag terug."),
    BACK: ("terug", "de vorige vraag nog een keer."),
    HELP: ("uitleg", "wat elke letter betekent."),
    STOP: ("stop", "leg vast wat u tot nu toe antwoordde; de rest blijft open."),
}
FIRST_KEYS = {key: KEYS[key] for key in KEYS if key != BACK}  # those of the first question
NEEDS_TERMINAL = "--interactief heeft een terminal nodig; zonder blijft wat op iets lijkt, zoals het is"

_EXPLAINED = "Typ het nummer van het record dat deze rij is. Met Enter of t gaat u terug naar de vraag."


class Asking:
    """The rows that are in doubt, with the answers so far, by their places."""

    def __init__(self, routekaart: Routekaart, planned: Import) -> None:
        self._routekaart = routekaart
        self._rows = [rij for rij in planned.rijen if rij.uitkomst == "lijkt"]
        self.oordelen: dict[str, Oordeel] = {}

    def run(self) -> bool:
        """Ask until all is answered or a person stops; tell whether Ctrl-C ended it."""
        from routehln.views.report.messages import say

        prepare_terminal(NEEDS_TERMINAL)
        if was_stopped(self._ask_all, lambda: bool(self.oordelen)):
            return True
        say("" if self._rows else "Er is niets om over te beslissen.")
        return False

    def _ask_all(self) -> None:
        number = 0
        while number < len(self._rows):
            rij = self._rows[number]
            self._show(number)
            key = letter(KEYS if number else FIRST_KEYS)
            if key == STOP:
                return
            if key == BACK:
                number -= 1
            elif self._take(rij, key):
                number += 1

    def _show(self, number: int) -> None:
        from routehln.views.importing.question import report
        from routehln.views.report.messages import say
        from routehln.views.screen.draw import draw

        rij = self._rows[number]
        say("")
        records = [self._beside(record_id, rij) for record_id in rij.lijkt_op]
        draw(report(f"Is dit hetzelfde? ({number + 1} van {len(self._rows)})", rij, records))

    def _beside(self, record_id: str, rij: Rij) -> Beside:
        """Give a record as it stands beside a row."""
        from routehln.rules.importing.existing.records import record_value
        from routehln.views.importing.question import Beside

        overleggen = {meeting.id: record for meeting, record in self._routekaart.described_meetings}
        record = self._routekaart.by_id.get(record_id) or overleggen[record_id]
        plaats = record.source.plaats()
        texts = {key: record_value(record, key) for key in rij.velden}
        return Beside(record_id, f"{plaats.bestand}:{plaats.regel}", texts)

    def _take(self, rij: Rij, key: str) -> bool:
        """Remember an answer; tell whether there is one."""
        self.oordelen.pop(rij.plaats, None)
        if key == NEW:
            self.oordelen[rij.plaats] = Oordeel("nieuw")
        elif key in (TAKE, KEEP):
            record_id = _which(rij.lijkt_op)
            if record_id is None or self._is_taken(record_id):
                return False
            self.oordelen[rij.plaats] = Oordeel("overnemen" if key == TAKE else "blijft", record_id)
        return True

    def _is_taken(self, record_id: str) -> bool:
        """Tell, and say, whether another row is this record already."""
        from routehln.views.report.messages import say

        for plaats, oordeel in self.oordelen.items():
            if oordeel.id == record_id:
                say(f"{record_id} koos u al bij {plaats}; ga daar met t naar terug, of kies iets anders.")
                return True
        return False


def _which(ids: tuple[str, ...]) -> str | None:
    """Let a person choose one of several records, by number; None to go back to the question."""
    if len(ids) == 1:
        return ids[0]
    place = numbered(ids, _EXPLAINED)
    return None if place is None else ids[place]
