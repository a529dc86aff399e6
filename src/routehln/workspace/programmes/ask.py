"""Ask the programmes that were named: one, or several side by side (contract section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from routehln.errors import NOT_DONE, RoutehlnError
from routehln.views.report.words import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.report.answer import Answer
    from routehln.workspace.lookup import Choice, TypedChoice


class WithName(Protocol):
    """Something with a name."""

    @property
    def naam(self) -> str:
        """The name."""


Named = TypeVar("Named", bound=WithName)
Found = TypeVar("Found")
Other = TypeVar("Other")


class Programme(NamedTuple, Generic[Found]):
    """A programme, and what was found there.

    Attributes:
        naam: its name; beside others one that none of those has.
        settings: the options that every command takes, with this programme as the only one.
        found: what was found.
        is_alone: whether no other was named.
    """

    naam: str
    settings: Settings
    found: Found
    is_alone: bool

    @property
    def heading(self) -> str:
        """What tells its part of an answer from that of others: its name, '' where it is alone."""
        return "" if self.is_alone else self.naam


class Programmes(NamedTuple, Generic[Found]):
    """At least one programme, and whether these are all that were named: one that can't be read is left out."""

    each: list[Programme[Found]]
    complete: bool

    @property
    def found(self) -> list[Found]:
        """What was found in each."""
        return [programme.found for programme in self.each]

    @property
    def names(self) -> str:
        """The names of all in one phrase: `Oost en West`."""
        return listed([programme.naam for programme in self.each])

    @property
    def settings(self) -> Settings:
        """Those of the first programme, beside which templates are sought."""
        return self.each[0].settings

    def answered(self, answers: Iterable[Other]) -> Programmes[Other]:
        """Give the same programmes, each with its answer to what was asked next."""
        pairs = zip(self.each, answers, strict=True)
        each = [Programme(own.naam, own.settings, answer, own.is_alone) for own, answer in pairs]
        return Programmes(each, self.complete)

    def exit_code(self, *, says_no: bool = False) -> int:
        """Give the exit code of an answer: 2 where a programme is left out, else 1 where it is 'no'."""
        return int(says_no) if self.complete else NOT_DONE


class NoneRead(RoutehlnError):
    """None of the programmes could be read; what stops each was said already."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Nothing more."""
        return ()


def ask(settings: Settings, find: Callable[[Settings], Named]) -> Programmes[Named]:
    """Find something out about each programme; what stops one of several is said on stderr, and it is left out.

    Raises:
        NoneRead: several were named, and none can be read.
        RoutehlnError: what `find` raises about the only one.
    """
    if not settings.roadmaps:
        found = find(settings)
        return Programmes([Programme(found.naam, settings, found, is_alone=True)], complete=True)
    from routehln.workspace.programmes import beside

    pairs, complete = beside.each(settings, find)
    if not pairs:
        raise NoneRead
    names = beside.names_of([(own, found.naam) for own, found in pairs])
    each = [Programme(naam, own, found, is_alone=False) for naam, (own, found) in zip(names, pairs, strict=True)]
    return Programmes(each, complete)


def ask_chosen(
    settings: Settings,
    typed: TypedChoice,
    find: Callable[[Programme[Overzicht], Choice | None], Found],
) -> Programmes[Found]:
    """Ask each programme with what the options that choose mean there, as they were `typed`.

    `find` gets None where nothing of the programme can be meant: it has nothing to show then.

    Raises:
        WrongUsage: no programme knows a value of an option, or what is asked of it.
        NoneRead, RoutehlnError: as `ask` does.
    """
    from routehln.workspace import lookup, question

    programmes = ask(settings, question.overzicht)
    first = programmes.each[0]
    if first.is_alone:
        answers = [find(first, lookup.choice(typed, first.found))]
    else:
        from routehln.workspace.programmes import beside

        choices = beside.choices(typed, programmes.found)
        answers = beside.where_it_is(programmes.each, choices, find)
    return programmes.answered(answers)


def together(programmes: Programmes[Found], view: Callable[[Found], Answer]) -> Answer:
    """Give the answer that readers see: the `view` of one programme as it is, those of several as one."""
    first = programmes.each[0]
    if first.is_alone:
        return view(first.found)
    from routehln.views.beside.answers import together as side_by_side

    return side_by_side([(programme.naam, view(programme.found)) for programme in programmes.each])
