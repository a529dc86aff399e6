"""`routehln reconcile --interactief`: one finding at a time; what was answered is written when it stops."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from routehln.commands.options import Settings
    from routehln.model.change import AnyChange
    from routehln.model.reconciliation import Reconciliation
    from routehln.model.routekaart import Routekaart

KEYS = {"d": "dubbel", "k": "koppel", "a": "apart", "m": "kies", "l": "later", "s": "stop"}


class Vraag(NamedTuple):
    """One finding to judge: what to show, and what each key would change."""

    titel: str
    uitleg: str
    ids: list[str]
    answers: dict[str, Callable[[], list[AnyChange]]]


def interview(settings: Settings) -> int:
    """Ask about each finding in turn, and write the answers at the end, also after Ctrl-C."""
    from routehln.commands import changing, question
    from routehln.model.change import Plan
    from routehln.rules.reconcile import reconcile
    from routehln.views.messages import say

    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage("--interactief heeft een terminal nodig; gebruik anders --dubbel, --koppel, --apart of --kies")
    routekaart = question.read(settings)
    changes: list[AnyChange] = []
    try:
        questions = list(_questions(routekaart, reconcile(routekaart)))
        for number, vraag in enumerate(questions, start=1):
            counted = vraag._replace(titel=f"{vraag.titel} ({number} van {len(questions)})")
            key = _ask(counted, routekaart, settings)
            if key == "s":
                break
            changes += vraag.answers[key]() if key in vraag.answers else []
    except (KeyboardInterrupt, EOFError):
        say("", "Gestopt.")
    if not changes:
        say("Er is niets vastgelegd.")
        return 0
    return changing.change(settings, lambda _: Plan(changes), droog=False)


def _questions(kaart: Routekaart, found: Reconciliation) -> Iterator[Vraag]:
    from functools import partial

    from routehln.rules import verdicts

    for koppeling in found.koppelingen:
        yield Vraag(
            "Hoort dit bij elkaar?",
            koppeling.uitleg,
            [koppeling.tussenstop, *koppeling.kalender],
            {
                "k": partial(verdicts.linked, kaart, koppeling),
                "a": partial(verdicts.unlinked, kaart, koppeling),
            },
        )
    for dubbel in found.dubbel:
        yield Vraag(
            "Is dit hetzelfde?",
            dubbel.uitleg,
            list(dubbel.ids),
            {
                "d": partial(verdicts.repeated, kaart, dubbel, None),
                "a": partial(verdicts.different, kaart, dubbel),
            },
        )
    for strijdig in found.strijdig:
        if strijdig.mijlpaal in {stop.id for stop in kaart.tussenstops}:
            moments = list(dict.fromkeys(strijdig.momenten.values()))
            yield Vraag(
                "Welk moment geldt?",
                strijdig.uitleg,
                list(strijdig.momenten),
                {"m": partial(_choice, kaart, strijdig.mijlpaal, moments)},
            )


def _choice(kaart: Routekaart, tussenstop: str, moments: list[str]) -> list[AnyChange]:
    from routehln.rules.verdicts import choose

    given = _read("Nummer: ", [str(number) for number in range(1, len(moments) + 1)], dict(enumerate(moments, start=1)))
    return choose(kaart, tussenstop, moments[int(given) - 1], None)


def _ask(vraag: Vraag, routekaart: Routekaart, settings: Settings) -> str:
    from routehln.views.question import report
    from routehln.views.terminal import draw

    steps = [(routekaart.by_id[known], routekaart.plaats(routekaart.by_id[known])) for known in vraag.ids]
    draw(report(vraag.titel, vraag.uitleg, steps), colour=not settings.geen_kleur)
    keys = [*vraag.answers, "l", "s"]
    return _read(f"{', '.join(f'{key} = {KEYS[key]}' for key in keys)}: ", keys, {})


def _read(prompt: str, allowed: list[str], shown: dict[int, str]) -> str:
    from routehln.views.clean import clean
    from routehln.views.output import write

    for number, text in shown.items():
        write(f"  {number}  {clean(text)}\n")
    while (given := input(prompt).strip().casefold()[:1]) not in allowed:
        write(f"Kies uit: {', '.join(allowed)}\n")
    return given
