"""The questions of `reconcile --interactief` on a terminal: one after another, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.workspace.prompts import BACK, HELP, chosen, reason

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


class Answer(NamedTuple):
    """The key that was chosen, what it decides, and why."""

    key: str
    decides: list[Verdict]
    reden: str | None

    @property
    def verdicts(self) -> list[Verdict]:
        """What it decides, each with the reason."""
        return [verdict._replace(reden=self.reden) for verdict in self.decides]

    def __str__(self) -> str:
        name = KEYS[self.key][0]
        return f"{name} (reden: {self.reden})" if self.reden else name


class Dialogue:
    """The questions, and the answer to each so far by its number; `reden` is the reason of all, else it is asked."""

    def __init__(self, routekaart: Routekaart, questions: list[Vraag], reden: str | None, *, colour: bool) -> None:
        self._routekaart = routekaart
        self._questions = questions
        self._reden = reden
        self._colour = colour
        self._answers: dict[int, Answer] = {}

    @property
    def verdicts(self) -> list[Verdict]:
        """What was decided so far, in the order of the questions."""
        return self._verdicts_but(None)

    def _verdicts_but(self, left_out: int | None) -> list[Verdict]:
        answers = [self._answers[number] for number in sorted(self._answers) if number != left_out]
        return [verdict for answer in answers for verdict in answer.verdicts]

    def hold(self) -> None:
        """Ask until all is answered or it is enough; raises KeyboardInterrupt and EOFError where a person stops it."""
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
            elif self._take(number, key):
                number += 1

    def _show(self, number: int) -> None:
        from routehln.views.answers.question import report
        from routehln.views.report.terminal import draw

        vraag = self._questions[number]
        titel = f"{vraag.titel} ({number + 1} van {len(self._questions)})"
        steps = [self._routekaart.by_id[known] for known in vraag.ids]
        placed = [(stap, stap.source.plaats()) for stap in steps]
        draw(report(titel, vraag.uitleg, placed), colour=self._colour)

    def _key(self, number: int) -> str:
        """The letter that a person chooses; an empty one keeps the earlier answer."""
        from routehln.views.report.messages import say

        back = [BACK] if number else []
        keys = [*self._questions[number].answers, LATER, *back, HELP, STOP]
        earlier = self._answers.get(number)
        if earlier:
            say(f"Uw antwoord was: {earlier}. Met Enter blijft dat zo.")
        prompt = ", ".join(f"{key} = {KEYS[key][0]}" for key in keys)
        while True:
            given = input(f"{prompt}: ").strip().casefold()[:1]
            if given == HELP:
                say(*(f"  {key}  {KEYS[key][0]}: {KEYS[key][1]}" for key in keys))
            elif given in keys or (earlier and not given):
                return given
            else:
                say(f"Kies uit: {', '.join(keys)}")

    def _take(self, number: int, key: str) -> bool:
        """Keep the answer, or the earlier one where the key is empty; False where the question is to be asked again.

        The answer counts before its reason is asked, so that it is kept where a person stops there.
        """
        if not key:
            return True
        decides = self._decides(number, key)
        if decides is None:
            return False
        earlier = self._answers.get(number)
        earlier_reden = earlier.reden if earlier and earlier.decides == decides else None
        self._answers[number] = Answer(key, decides, self._reden or earlier_reden)
        if decides and not self._reden:
            self._answers[number] = Answer(key, decides, reason(earlier_reden))
        return True

    def _decides(self, number: int, key: str) -> list[Verdict] | None:
        """The verdicts of this answer; None where a person takes it back, or it can't be beside the others."""
        from routehln.rules.change.questions import CHOICE

        verdicts = self._questions[number].answers.get(key, [])
        if key == CHOICE:
            choice = chosen(verdicts)
            if choice is None:
                return None
            verdicts = [choice]
        return verdicts if self._can_be(number, verdicts) else None

    def _can_be(self, number: int, verdicts: list[Verdict]) -> bool:
        """Whether these go with what is decided on the other questions; says why not."""
        from routehln.rules.change.verdicts import plan
        from routehln.views.report.messages import say

        notes = plan(self._routekaart, [*self._verdicts_but(number), *verdicts]).notes
        say(*notes)
        return not notes
