"""What `due` says of its lists: their headings, and the conclusion above them (contract section 5)."""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import NamedTuple

from routehln.model.answers.due import Aanstaand, Due, Group
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import days_late
from routehln.views.answers.mijlpalen import clashing
from routehln.views.report.periods import before_period, in_period, until_horizon
from routehln.views.report.words import counted, days, weekday

UNREADABLE = "Moment niet te lezen"
SELF_EVIDENT = ("nog_open", "unreadable")  # lists of which nobody needs to hear that they are empty


class Part(NamedTuple):
    """One list of the answer: the key that the contract gives it, and its heading."""

    key: str
    titel: str


def parts_of(due: Due, *, everything: bool) -> list[Part]:
    """List what the answer consists of, in its order, with headings that name the period."""
    begin, eind = due.begin, due.eind
    parts = [Part("te_laat", "Te laat"), Part("nog_open", f"Nog open van {before_period(begin, eind)}")]
    parts.append(Part("in_periode", in_period(begin, eind).capitalize()))
    parts.append(Part("loopt", "Begonnen, nog niet af"))
    if due.horizon:
        parts.append(Part("komt", f"Komt eraan {until_horizon(due.horizon, eind)}"))
    if everything:
        parts += [Part("afgerond", "Afgerond"), Part("zonder_moment", "Zonder moment")]
    return parts


def parts_on_paper(due: Due, *, everything: bool) -> list[Part]:
    """List the parts of a document: also what can't be read, which with `everything` has no moment anyway."""
    parts = parts_of(due, everything=everything)
    return parts if everything else [*parts, Part("unreadable", UNREADABLE)]


def is_shown(part: Part, group: Group) -> bool:
    """Tell whether a list of a group is shown: an empty one only of an undivided answer, and where that is news."""
    return bool(getattr(group.due, part.key)) or (not group.naam and part.key not in SELF_EVIDENT)


def heading_of(group: Group, part: Part) -> str:
    """Give the heading of a list of a group; that of `loopt` also says how many are due by the horizon."""
    note = _due_soon(group.due) if part.key == "loopt" else ""
    return group.heading(part.titel, getattr(group.due, part.key), note)


def conclusion(due: Due, dues: Sequence[Due], called: Callable[[Mijlpaal], str], where: str) -> list[str]:
    """Give the sentences that an answer opens with: its counts, the next overleg, and what can't be read.

    Args:
        due: the whole answer.
        dues: what it consists of, each programme with its own peildatum.
        called: how to name the mijlpaal that is late the longest.
        where: where a reader finds what can't be read.
    """
    sentences = [f"{', '.join(_counts(due, dues, called))}{clashing(due.shown)}."]
    coming = [_next(part.volgende) for part in dues if part.volgende]
    if coming:
        sentences.append(f"Volgend overleg: {'; '.join(coming)}.")
    unreadable = len(due.unreadable) + len(due.onleesbare_acties)
    if unreadable:
        moments = "1 moment is" if unreadable == 1 else f"{unreadable} momenten zijn"
        sentences.append(f"{moments} niet te lezen; {where}.")
    return sentences


def _counts(due: Due, dues: Sequence[Due], called: Callable[[Mijlpaal], str]) -> list[str]:
    """Count what is in each list, in their order; first what is te laat, and which for the longest."""
    counts = [_late(dues, called)]
    if due.nog_open:
        counts.append(f"{len(due.nog_open)} nog open van {before_period(due.begin, due.eind)}")
    counts.append(f"{len(due.in_periode)} {in_period(due.begin, due.eind)}")
    soon = _due_soon(due)
    counts.append(f"{len(due.loopt)} begonnen en nog niet af" + (f" ({soon})" if soon else ""))
    if due.horizon:
        coming = len(due.komt)
        counts.append(f"{coming} {'komt' if coming == 1 else 'komen'} eraan {until_horizon(due.horizon, due.eind)}")
    if due.acties:
        late = sum(len(part.late_acties) for part in dues)
        acties = counted(len(due.acties), "actie", "acties")
        counts.append(f"{acties}, waarvan {late} te laat" if late else acties)
    return counts


def _late(dues: Sequence[Due], called: Callable[[Mijlpaal], str]) -> str:
    """Give `12 te laat (het langst visie, 65 dagen)`, or `niets te laat`."""
    number = sum(len(due.te_laat) for due in dues)
    if not number:
        return "Niets te laat"
    firsts = [(days_late(due.te_laat[0], due.peildatum), due.te_laat[0]) for due in dues if due.te_laat]
    longest_days, longest = max(firsts, key=itemgetter(0))
    most = "" if number == 1 else "het langst "
    return f"{number} te laat ({most}{called(longest)}, {days(longest_days)})"


def _next(overleg: Aanstaand) -> str:
    """Give `Alliantieoverleg oktober 2021, over 8 dagen (dinsdag 12 oktober 2021)`, as far as its day is known."""
    if overleg.datum is None:
        away = f", op zijn vroegst over {days(overleg.dagen)}" if overleg.dagen else ""
        return f"{overleg.naam}{away} (de dag is nog niet bekend)"
    away = f"over {days(overleg.dagen)}" if overleg.dagen else "vandaag"
    return f"{overleg.naam}, {away} ({weekday(overleg.datum)})"


def _due_soon(due: Due) -> str:
    """Say how many of what runs are due by the horizon; nothing where none are."""
    number = len(due.due_soon)
    if not due.horizon or not number:
        return ""
    return f"waarvan {number} af {'moet' if number == 1 else 'moeten'} zijn {until_horizon(due.horizon, due.eind)}"
