"""The first question about a matter: what was decided, by one letter; and where to, where it is put off."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.names import begins
from routehln.views.report.messages import say
from routehln.workspace.change.besluit.naar import Asked, destination
from routehln.workspace.change.besluit.options import Options
from routehln.workspace.change.besluit.subject import point
from routehln.workspace.vergadering.prompts import GoBack, ask, confirmed
from routehln.workspace.vergadering.recording import record
from routehln.workspace.vergadering.showing import look_up, show_all, show_last, show_matter
from routehln.workspace.vergadering.standing import Matter

if TYPE_CHECKING:
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

UITKOMSTEN: dict[str, Uitkomst] = {
    "v": "vastgesteld",
    "g": "gewijzigd vastgesteld",
    "a": "aangehouden",
    "n": "afgewezen",
    "k": "ter kennisname",
}
REVOKE, LOOK_UP, OVERVIEW, WRITTEN, BESIDE, PRESENT = "h", "z", "l", "d", "e", "w"
LETTERS = "v = vastgesteld, g = gewijzigd, a = aangehouden, n = afgewezen, k = kennisname"  # within 80 columns
EXPLAINED = (
    "  v      vastgesteld: de mijlpaal is afgerond.",
    "  g      gewijzigd vastgesteld: ook afgerond; schrijf bij de tekst wat er anders werd.",
    "  a      aangehouden: hierna zegt u naar welk overleg het gaat.",
    "  n      niet: het is afgewezen, en vervalt.",
    "  k      ter kennisname: het overleg nam er kennis van; het komt niet terug op een agenda.",
    f"  {REVOKE}      herroep: neem terug wat hier is vastgelegd.",
    "  Enter  verder, en alles blijft zoals het staat; een punt zonder besluit slaat u zo over.",
    "  12     ga naar punt 12 (ook V1, en b1 voor een besluit zonder punt).",
    f"  {LOOK_UP}      zoek op: z wonen-focuswijken, of z 12; alles over dat id of punt.",
    f"  {OVERVIEW}      lijst: alle punten, met wat er besloten is.",
    f"  {WRITTEN}      toon wat het laatste antwoord in de bestanden veranderde.",
    f"  {PRESENT}      wie er is.",
    f"  {BESIDE}      einde: wat er zonder punt besloten is, en daarna de besluitenlijst.",
)
NAAR_EXPLAINED = ("  Typ de maand of de dag van het overleg waar het terugkomt: november, 'november 2021', 9-11-2021.",)


class JumpTo(Exception):
    """Another step is asked for: `matter`, or the letter of a part of the meeting."""

    def __init__(self, matter: Matter | None = None, letter: str = "") -> None:
        super().__init__(letter)
        self.matter = matter
        self.letter = letter


def ask_uitkomst(table: Table, matter: Matter) -> bool:
    """Ask what was decided, and write it; tell whether more is to be asked about it.

    Raises GoBack, StopHere, JumpTo.
    """
    while True:
        show_matter(table.standing, matter)
        stands = table.standing.besluit(matter) is not None
        say(LETTERS)
        typed = ask(f"Uitkomst (Enter = {'zo laten' if stands else 'verder'}, t = terug, ? = uitleg): ", EXPLAINED)
        if not typed:
            return False
        uitkomst = uitkomst_of(typed)
        if uitkomst and _decided(table, matter, uitkomst):
            return True
        if not uitkomst:
            with suppress(GoBack):  # from what it asks, to this question
                _other(table, matter, typed)


def uitkomst_of(typed: str) -> Uitkomst | None:
    """Give the outcome that a letter means, or the beginning of its word, where that is of only one."""
    letter = typed.casefold()
    if letter in UITKOMSTEN:
        return UITKOMSTEN[letter]
    meant = [uitkomst for uitkomst in UITKOMSTEN.values() if begins(uitkomst, typed)]
    return meant[0] if len(meant) == 1 and len(letter) > 1 else None


def _decided(table: Table, matter: Matter, uitkomst: Uitkomst) -> bool:
    """Write this outcome; False where the question is to be asked again."""
    options = Options(uitkomst, op=table.op)
    if uitkomst != "aangehouden" or matter.mijlpaal is None:
        return record(table, matter, options)
    try:
        return _put_off(table, matter, options)
    except GoBack:
        return False


def _put_off(table: Table, matter: Matter, options: Options) -> bool:
    """Ask where a matter goes until that can be read, tell how it was, and write it."""
    besluit = table.standing.besluit(matter)
    stays = besluit is not None and besluit.uitkomst == "aangehouden" and besluit.naar is not None
    while True:
        typed = ask("Naar welk overleg? " + ("(Enter = zo laten) " if stays else ""), NAAR_EXPLAINED)
        naar = options if stays and not typed else _read_back(table, typed, options)
        if naar and record(table, matter, naar):
            return True


def _read_back(table: Table, typed: str, options: Options) -> Options | None:
    """Say how the words for an overleg are read, and give the options with it; None where they can't be."""
    try:
        moment = _moment(table, Asked(typed))
    except WrongUsage as refusal:
        say(*refusal.lines)
        if not _goes_nowhere(table, typed):
            return None
        return options._replace(naar=typed, zonder_overleg=True)
    say(f"Dat is: {moment}.")
    return options._replace(naar=typed)


def _goes_nowhere(table: Table, typed: str) -> bool:
    """Ask whether a moment that is no overleg is meant all the same; False where it can't be read at all."""
    try:
        moment = _moment(table, Asked(typed, without_overleg=True))
    except WrongUsage:
        return False
    return confirmed(f"Toch naar '{moment}', zonder overleg?")


def _moment(table: Table, asked: Asked) -> str:
    standing = table.standing
    routekaart, overleggen = standing.opened.routekaart, standing.whole.bijeenkomsten
    return destination(routekaart, standing.overleg, overleggen, asked).moment


def _other(table: Table, matter: Matter, typed: str) -> None:
    """Do what any other letter or word at the question asks for; raises JumpTo where that is elsewhere."""
    letter, _, rest = typed.partition(" ")
    match letter.casefold():
        case "h" if not rest:
            _revoke(table, matter)
        case "z":
            look_up(table.standing, rest.strip() or ask("Id of nummer: ", ("  Een id, of het nummer van een punt.",)))
        case "l" if not rest:
            show_all(table.standing)
        case "d" if not rest:
            show_last(table)
        case ("e" | "w") as part if not rest:
            raise JumpTo(letter=part)
        case _:
            _jump(table.standing, typed)


def _revoke(table: Table, matter: Matter) -> None:
    if table.standing.besluit(matter) is None:
        say("Hier is nog niets besloten; er is niets te herroepen.")
    elif confirmed("Het besluit gaat weg, met zijn tekst en acties. Zeker?"):
        record(table, matter, Options(herroep=True))


def _jump(standing: Standing, typed: str) -> None:
    """Go to the point with this label; say what may be typed where that is none."""
    try:
        jump(standing, typed)
    except WrongUsage as error:
        say(*error.lines)
    else:
        say(f"Kies uit: {', '.join(UITKOMSTEN)}; ? toont wat er nog meer kan.")


def jump(standing: Standing, label: str) -> None:
    """Go to what has this label, by raising JumpTo; raises WrongUsage where it looks like one that nothing has."""
    matter = standing.called(label)
    if matter:
        raise JumpTo(matter)
    if re.fullmatch("[vVbB]?[0-9]+", label):
        point(standing.agenda, label)
