"""The questions of `reconcile --interactief` on a terminal: one after another, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.model.answers.verdict import Verdict
    from routehln.model.records.routekaart import Routekaart
    from routehln.rules.change.questions import Vraag

LATER, BACK, HELP, STOP = "l", "t", "?", "s"
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
    """The key that was chosen, and what it decides."""

    key: str
    verdicts: list[Verdict]


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
        return [verdict for number in sorted(self._answers) for verdict in self._answers[number].verdicts]

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
            say(f"Uw antwoord was: {KEYS[earlier.key][0]}. Met Enter blijft dat zo.")
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
        """Keep the answer, or the earlier one where the key is empty; False where it can't be beside the others."""
        from routehln.rules.change.questions import CHOICE

        if not key:
            return True
        self._answers.pop(number, None)
        verdicts = self._questions[number].answers.get(key, [])
        if key == CHOICE:
            verdicts = [_chosen(verdicts)]
        if verdicts and not self._can_be(verdicts):
            return False
        reden = self._reden or (_reason() if verdicts else None)
        self._answers[number] = Answer(key, [verdict._replace(reden=reden) for verdict in verdicts])
        return True

    def _can_be(self, verdicts: list[Verdict]) -> bool:
        """Whether these go with what was decided so far; says why not."""
        from routehln.rules.change.verdicts import plan
        from routehln.views.report.messages import say

        notes = plan(self._routekaart, [*self.verdicts, *verdicts]).notes
        say(*notes)
        return not notes


def _chosen(choices: list[Verdict]) -> Verdict:
    """The one of these, each about a moment, whose number a person types."""
    from routehln.views.report.messages import say

    numbered = {str(number): verdict for number, verdict in enumerate(choices, start=1)}
    say(*(f"  {number}  {verdict.about[1]}" for number, verdict in numbered.items()))
    while (given := input("Nummer: ").strip()) not in numbered:
        say(f"Kies uit: {', '.join(numbered)}")
    return numbered[given]


def _reason() -> str | None:
    """Why, in words that a file can hold; None where a person has none."""
    from routehln.views.report.messages import say
    from routehln.workspace.change import refuse_control

    while True:
        given = input("Waarom? (Enter: zonder reden) ").strip()
        try:
            refuse_control("Waarom", given)
        except WrongUsage as error:
            say(str(error))
        else:
            return given or None
