"""Write an answer about a matter, through a colleague's edit, a broken file or a full disk without losing it."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import RoutehlnError, WrongUsage, reason
from routehln.files.disk.write import ChangedMeanwhile
from routehln.views.report.messages import say
from routehln.workspace.change.besluit.decision import plan as plan_besluit
from routehln.workspace.change.besluit.options import Options
from routehln.workspace.vergadering.prompts import GoBack, StopHere, ask, confirmed
from routehln.workspace.vergadering.showing import show_matter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.vergadering.standing import Matter, Standing
    from routehln.workspace.vergadering.table import Table

NOT_YET = "Uw antwoord is nog niet vastgelegd; zet dit eerst recht."
LOST = "Uw laatste antwoord is niet vastgelegd; zo geeft u het later opnieuw:"
DONE = "Vastgelegd."
THE_SAME = "Dat stond er al zo."


class Answer(NamedTuple):
    """An answer that is to be written.

    `make` plans it of the files as they are then. `words` say it, to be confirmed where a colleague changed what it is
    about: `matter`, or the meeting itself. `again` is the command that gives it, for who stops before it is written.
    `tells` is whether the notes of the plan are to be said.
    """

    make: Callable[[Routekaart], Plan]
    words: str
    again: str
    matter: Matter | None = None
    tells: bool = False


def record(table: Table, matter: Matter, options: Options) -> bool:
    """Write down what was decided, as `besluit` does with these options.

    Returns:
        Whether it stands now; else the reason was said, and the question is to be asked again.
    """

    def plan(routekaart: Routekaart) -> Plan:
        return plan_besluit(routekaart, *_named(table.standing, matter), table.standing.overleg.id, options)

    is_addition = options.tekst is not None or bool(options.acties)  # what the outcome means was told with that
    again = _command(table, matter, options)
    return written(table, Answer(plan, _words(options), again, matter, tells=not is_addition))


def written(table: Table, answer: Answer) -> bool:
    """Write an answer once the files can be read and written; tell whether it stands now.

    Raises GoBack, StopHere, EOFError or KeyboardInterrupt where a person gives up; then it is said how to give the
    answer later.
    """
    try:
        return _written(table, answer)
    except (GoBack, StopHere, EOFError, KeyboardInterrupt):
        say("", LOST, f"  {answer.again}")
        raise


def _written(table: Table, answer: Answer) -> bool:
    while True:
        before = _essence(table.standing, answer.matter)
        try:
            table.refresh()
            if _essence(table.standing, answer.matter) != before and not _still(table, answer):
                return False
            _tell(table.write(answer.make), tells=answer.tells)
        except ChangedMeanwhile:
            continue
        except WrongUsage as error:
            say(*error.lines)
            return False
        except RoutehlnError as error:
            _wait(error.lines)
        except OSError as error:
            _wait([f"fout: {error.filename or 'het systeem weigert'}: {reason(error)}"])
        else:
            return True


def _tell(notes: Sequence[str] | None, *, tells: bool) -> None:
    """Say that it is written, after what it means; None are the notes of what stood there already."""
    if notes is None:
        say(THE_SAME)
        return
    if tells:
        say(*notes)
    say(DONE)


def _named(standing: Standing, matter: Matter) -> tuple[str | None, str | None]:
    """Give the name and the title by which `besluit` knows a matter; raises WrongUsage where it is gone."""
    if matter.mijlpaal is None:
        return None, matter.titel
    label = standing.label(matter)
    if label is None:
        raise WrongUsage(f"'{matter.mijlpaal}' staat niet meer op de agenda van {standing.overleg.id}")
    return f"{standing.overleg.id}.{label}", None


def _essence(standing: Standing, matter: Matter | None) -> object:
    """Give what an answer about a matter was based on: what was decided, and what its mijlpaal says.

    Of the meeting itself that is its day, and who is there.
    """
    if matter is None:
        described = standing.whole.overleggen.get(standing.overleg_id)
        return standing.overleg.datum, described and (described.aanwezig, described.afwezig)
    punt, uitspraak = standing.punt(matter), standing.uitspraak(matter)
    mijlpaal = punt.mijlpaal if punt else None
    about = mijlpaal and (mijlpaal.titel, mijlpaal.moment, mijlpaal.status)
    return about, uitspraak and (uitspraak.besluit, uitspraak.acties)


def _still(table: Table, answer: Answer) -> bool:
    """Show a matter that a colleague changed, and ask whether the answer holds."""
    if answer.matter:
        show_matter(table.standing, answer.matter)
    return confirmed(f"Uw antwoord was: {answer.words}. Dat zo vastleggen?")


def _wait(lines: Iterable[str]) -> None:
    """Say what is in the way, and wait until a person wants to try again."""
    say(*lines, NOT_YET)
    ask("Opnieuw (Enter = probeer het, s = stop): ", ())


def _words(options: Options) -> str:
    """Give an answer in words: `aangehouden, naar november`."""
    parts = {"": options.uitkomst, "tekst ": options.tekst, "naar ": options.naar}
    parts |= {"actie ": "; ".join(options.acties), "door ": options.wie, "voor ": options.voor}
    words = [f"{name}{text}" for name, text in parts.items() if text]
    return ", ".join(["het besluit gaat weg", *words] if options.herroep else words)


def _command(table: Table, matter: Matter, options: Options) -> str:
    """Give the command line of `besluit` that says the same, as a shell takes it."""
    about = [matter.mijlpaal] if matter.mijlpaal else ["--titel", matter.titel or ""]
    command = ["routehln", "besluit", *about, "--overleg", table.standing.overleg_id]
    if table.settings.roadmap:
        command += ["--roadmap", str(table.settings.roadmap)]
    given = {"--uitkomst": options.uitkomst, "--tekst": options.tekst, "--naar": options.naar, "--op": options.op}
    given |= {"--actie": next(iter(options.acties), None), "--wie": options.wie, "--voor": options.voor}
    for option, text in given.items():
        command += [option, text] if text else []
    command += ["--herroep"] if options.herroep else []
    return join(command)
