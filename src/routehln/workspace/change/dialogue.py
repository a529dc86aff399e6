"""The dialogue of the interview: one question after another on a terminal, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.workspace.change.prompts import BACK, HELP, chosen, letter, reason

if TYPE_CHECKING:
    from routehln.model.answers.verdict import Verdict
    from routehln.model.records.routekaart import Routekaart
    from routehln.rules.change.questions import Vraag

LATER, STOP = "l", "s"
KEYS = {
    "k": ("koppel", "dit hoort bij elkaar: de kalenderregel plant de tussenstop."),
    "d": ("dubbel", "dit is hetzelfde; wat later staat, herhaalt het eerste."),
    "a": ("apart", "dit lijkt op elkaar, maar is verschillend."),
    "m": ("moment", "u kiest hierna welk moment geldt."),
    LATER: ("later", "nu leggen we niets vast; een volgende keer komt de vraag terug."),
    BACK: ("terug", "de vorige vraag nog een keer; een nieuw antwoord vervangt het oude."),
    HELP: ("uitleg", "wat elke letter betekent."),
    STOP: ("stop", "leg vast wat u tot nu toe antwoordde; de rest blijft open."),
}


class Reply(NamedTuple):
    """The key that a person chose, the verdicts that it means, still without a reason, and the reason for them."""

    key: str
    verdicts: list[Verdict]
    reden: str | None

    def __str__(self) -> str:
        name = KEYS[self.key][0]
        return f"{name} (reden: {self.reden})" if self.reden else name


class Dialogue:
    """The questions with the replies so far; `reden` is the reason of all replies, without it each is asked for."""

    def __init__(self, routekaart: Routekaart, questions: list[Vraag], reden: str | None) -> None:
        self._routekaart = routekaart
        self._questions = questions
        self._reden = reden
        self._replies: dict[int, Reply] = {}  # by the number of the question

    def verdicts(self, left_out: int | None = None) -> list[Verdict]:
        """List the verdicts so far, each with its reason, by question; those on question `left_out` are left out."""
        verdicts: list[Verdict] = []
        for number, reply in sorted(self._replies.items()):
            if number != left_out:
                verdicts += [verdict._replace(reden=reply.reden) for verdict in reply.verdicts]
        return verdicts

    def run(self) -> None:
        """Ask the questions until all are answered or a person stops; raises KeyboardInterrupt and EOFError."""
        from routehln.views.report.messages import say

        number = 0
        while number < len(self._questions):
            say("")
            self._show(number)
            key = self._key(number)
            if key == STOP:
                return
            if key == BACK:
                number -= 1
            elif not key or self._take(number, key):  # without a letter the earlier reply stays
                number += 1

    def _show(self, number: int) -> None:
        from routehln.views.reconcile.question import report
        from routehln.views.screen.draw import draw

        vraag = self._questions[number]
        titel = f"{vraag.titel} ({number + 1} van {len(self._questions)})"
        steps = [self._routekaart.by_id[record_id] for record_id in vraag.ids]
        draw(report(titel, vraag.uitleg, [(stap, stap.source.plaats()) for stap in steps]))

    def _key(self, number: int) -> str:
        """Let a person choose a letter; give none where the earlier reply stays."""
        from routehln.views.report.messages import say

        keys = [*self._questions[number].verdicts, LATER, BACK, HELP, STOP]
        if number == 0:
            keys.remove(BACK)
        earlier = self._replies.get(number)
        if earlier:
            say(f"Uw antwoord was: {earlier}. Met Enter blijft dat zo.")
        return letter({key: KEYS[key] for key in keys}, optional=earlier is not None)

    def _take(self, number: int, key: str) -> bool:
        """Record the reply, and ask for its reason; False where the question is to be asked again.

        The reply counts before its reason is asked, so that it isn't lost where a person stops there.
        """
        verdicts = self._meant(number, key)
        if verdicts is None:
            return False
        earlier = self._replies.get(number)
        earlier_reden = earlier.reden if earlier and earlier.verdicts == verdicts else None
        self._replies[number] = Reply(key, verdicts, self._reden or earlier_reden)
        if verdicts and not self._reden:
            self._replies[number] = Reply(key, verdicts, reason(earlier_reden))
        return True

    def _meant(self, number: int, key: str) -> list[Verdict] | None:
        """Give the verdicts that a letter means; None where a person takes it back, or another reply rules it out."""
        from routehln.rules.change.questions import CHOICE
        from routehln.rules.change.verdicts import plan
        from routehln.views.report.messages import say

        verdicts = self._questions[number].verdicts.get(key, [])
        if key == CHOICE:
            choice = chosen(verdicts)
            if choice is None:
                return None
            verdicts = [choice]
        objections = plan(self._routekaart, [*self.verdicts(number), *verdicts]).notes
        say(*objections)
        return None if objections else verdicts
