"""The questions about a matter behind its outcome: the text of the besluit, and what somebody promised."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from routehln.model.answers.change import Plan
from routehln.model.names import nearest, same, short
from routehln.rules.ask.acties import people
from routehln.rules.change.besluit.promises import removals
from routehln.views.answers.vergadering import promise
from routehln.views.report.messages import say
from routehln.views.report.words import interval
from routehln.workspace.adding.setting import spot, text_plan
from routehln.workspace.change.besluit.options import Options
from routehln.workspace.lookup import actie as actie_with
from routehln.workspace.vergadering.prompts import REMOVE, GoBack, ask, in_turn
from routehln.workspace.vergadering.recording import Answer, record, written

if TYPE_CHECKING:
    from routehln.model.mijlpaal.actie import Actie
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.vergadering.standing import Matter, Standing
    from routehln.workspace.vergadering.table import Table

TEKST_EXPLAINED = (
    "  Typ wat er besloten is, in een zin: Zoals voorgesteld.",
    f"  {REMOVE}      haal de tekst weg die er staat.",
    "  Enter  geen tekst, of de tekst blijft zoals zij is.",
)
ACTIE_EXPLAINED = (
    "  Typ wat iemand gaat doen: Stuur de ambitie rond. Daarna vraagt routehln wie en wanneer.",
    "  2      wijzig van actie 2 wie en wanneer.",
    f"  {REMOVE}2     haal actie 2 weg.",
    "  Enter  geen actie (meer), en verder.",
)
WIE_EXPLAINED = ("  Typ een organisatie of functie: Weller.", "  Enter  niemand, of het blijft zoals het is.")
VOOR_EXPLAINED = (
    "  Typ wanneer het klaar moet zijn: eind oktober 2021, 9-11-2021, voor de zomer van 2022.",
    "  Enter  geen moment, of het blijft zoals het is.",
)
FEWEST_OF_A_SLIP = 3  # letters


def ask_tekst(table: Table, matter: Matter) -> bool:
    """Ask for the text of the besluit, and write it; always goes on. Raises GoBack, StopHere."""
    while True:
        besluit = table.standing.besluit(matter)
        if besluit is None or besluit.uitkomst is None:  # a colleague took it back
            return False
        prompt = f"Tekst (Enter = zo laten, {REMOVE} = weg): " if besluit.tekst else "Tekst (Enter = geen): "
        typed = ask(prompt, TEKST_EXPLAINED)
        if not typed:
            return True
        if typed == REMOVE:
            if not besluit.tekst or _without_tekst(table, matter, besluit.id or ""):
                return True
        elif record(table, matter, Options(besluit.uitkomst, tekst=typed)):
            return True


def _without_tekst(table: Table, matter: Matter, besluit_id: str) -> bool:
    def plan(routekaart: Routekaart) -> Plan:
        return text_plan(routekaart, spot(routekaart, besluit_id), "tekst", "", toch=False)

    again = f"routehln set {besluit_id} tekst ''"
    return written(table, Answer(plan, "de tekst gaat weg", again, matter))


def ask_acties(table: Table, matter: Matter) -> bool:
    """Ask for acties, one after another, and write each; always goes on. Raises GoBack, StopHere."""
    while True:
        acties = _acties(table.standing, matter)
        say(*(f"  actie {place}: {promise(actie)}" for place, actie in enumerate(acties, start=1)))
        typed = ask("Nog een actie (Enter = nee): " if acties else "Actie (Enter = geen): ", ACTIE_EXPLAINED)
        if not typed:
            return True
        number = typed.removeprefix(REMOVE).strip()
        if number.isdecimal() and not 0 < int(number) <= len(acties):
            say(f"Er is geen actie {number}.")
        elif number.isdecimal() and typed.startswith(REMOVE):
            _remove(table, matter, acties[int(number) - 1])
        elif number.isdecimal():
            _promise(table, matter, acties[int(number) - 1].tekst)
        elif _decide(table, matter, Options(acties=(typed,))):
            _promise(table, matter, typed)


def _acties(standing: Standing, matter: Matter) -> tuple[Actie, ...]:
    uitspraak = standing.uitspraak(matter)
    return uitspraak.acties if uitspraak else ()


def _decide(table: Table, matter: Matter, options: Options) -> bool:
    """Write this beside the outcome that stands."""
    besluit = table.standing.besluit(matter)
    if besluit is None or besluit.uitkomst is None:
        say("Er staat geen besluit meer om dit bij vast te leggen; kies eerst opnieuw een uitkomst.")
        raise GoBack
    return record(table, matter, options._replace(uitkomst=besluit.uitkomst))


def _remove(table: Table, matter: Matter, actie: Actie) -> None:
    def plan(routekaart: Routekaart) -> Plan:
        return Plan(list(removals([actie_with(routekaart, actie.id or "")])))

    if actie.id is None:
        say("Deze actie heeft geen id; haal haar met de hand weg.")
    else:
        again = f"routehln actie {actie.id} vervallen"
        written(table, Answer(plan, f"actie '{actie.tekst}' gaat weg", again, matter))


def _promise(table: Table, matter: Matter, tekst: str) -> None:
    """Ask who does an actie and by when; back from the first goes to the acties."""
    try:
        in_turn(partial(_ask_wie, table, matter, tekst), partial(_ask_voor, table, matter, tekst))
    except GoBack:
        return


def _ask_wie(table: Table, matter: Matter, tekst: str) -> bool:
    while True:
        wie = _current(table.standing, matter, tekst, "wie")
        typed = ask(f"Wie (Enter = {wie or 'nog niemand'}): ", WIE_EXPLAINED)
        if not typed or _decide(table, matter, Options(acties=(tekst,), wie=_as_known(table.standing, typed))):
            return True


def _as_known(standing: Standing, typed: str) -> str:
    """Give the name as it is written elsewhere, whatever its case; one that nobody has is kept, and said."""
    names = people(standing.whole)
    for name in names:
        if same(name, typed):
            return name
    hint = nearest(typed, names) if len(typed) > FEWEST_OF_A_SLIP else ""
    question = hint if "bedoelde u" in hint else ""
    say(f"'{short(typed)}' kwam nog niet voor, en staat er nu zo{question}")
    return typed


def _ask_voor(table: Table, matter: Matter, tekst: str) -> bool:
    while True:
        voor = _current(table.standing, matter, tekst, "moment")
        typed = ask(f"Wanneer klaar (Enter = {voor or 'geen moment'}): ", VOOR_EXPLAINED)
        if not typed:
            return True
        if _decide(table, matter, Options(acties=(tekst,), voor=typed)):
            written = _current(table.standing, matter, tekst, "moment") or typed  # with its year
            moment = table.standing.opened.routekaart.bijeenkomsten.read(written)
            days = interval(moment.begin, moment.eind)
            say(f"Dat is: {days}." if days else "Dat is een moment zonder dagen.")
            return True


def _current(standing: Standing, matter: Matter, tekst: str, key: str) -> str | None:
    for actie in _acties(standing, matter):
        if actie.tekst == tekst:
            value: str | None = getattr(actie, key)
            return value
    return None
