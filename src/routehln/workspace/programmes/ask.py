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
Content = TypeVar("Content")
NewContent = TypeVar("NewContent")


class Programme(NamedTuple, Generic[Content]):
    """A programme with its overzicht, or with what it answered.

    Attributes:
        naam: its name; beside others one that none of those has.
        settings: the options that every command takes, with this programme as the only one.
        content: what is asked about, or what was answered.
        is_alone: whether no other was named.
    """

    naam: str
    settings: Settings
    content: Content
    is_alone: bool

    @property
    def heading(self) -> str:
        """What tells its part of an answer from that of others: its name, '' where it is alone."""
        return "" if self.is_alone else self.naam


class Programmes(NamedTuple, Generic[Content]):
    """At least one programme, and whether these are all that were named: one that can't be read is left out."""

    members: list[Programme[Content]]
    complete: bool

    @property
    def contents(self) -> list[Content]:
        """The content of each, in the order in which they were named."""
        return [programme.content for programme in self.members]

    @property
    def names(self) -> str:
        """The names of all in one phrase: `Oost en West`."""
        return listed([programme.naam for programme in self.members])

    @property
    def settings(self) -> Settings:
        """Those of the first programme, beside which templates are sought."""
        return self.members[0].settings

    def answered(self, answers: Iterable[NewContent]) -> Programmes[NewContent]:
        """Give the same programmes, each with its answer to what was asked next."""
        pairs = zip(self.members, answers, strict=True)
        members = [Programme(own.naam, own.settings, answer, own.is_alone) for own, answer in pairs]
        return Programmes(members, self.complete)

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
        content = find(settings)
        return Programmes([Programme(content.naam, settings, content, is_alone=True)], complete=True)
    from routehln.workspace.programmes import beside

    pairs, complete = beside.ask_every(settings, find)
    if not pairs:
        raise NoneRead
    names = beside.names_of([(own, content.naam) for own, content in pairs])
    members: list[Programme[Named]] = []
    for naam, (own, content) in zip(names, pairs, strict=True):
        members.append(Programme(naam, own, content, is_alone=False))
    return Programmes(members, complete)


def ask_chosen(
    settings: Settings,
    typed: TypedChoice,
    find: Callable[[Programme[Overzicht], Choice | None], Content],
) -> Programmes[Content]:
    """Ask each programme with what the options that choose mean there, as they were `typed`.

    `find` gets None where nothing of the programme can be meant: it has nothing to show then.

    Raises:
        WrongUsage: no programme knows a value of an option, or what is asked of it.
        NoneRead, RoutehlnError: as `ask` does.
    """
    from routehln.workspace import lookup, question

    programmes = ask(settings, question.overzicht)
    first = programmes.members[0]
    if first.is_alone:
        answers = [find(first, lookup.choice(typed, first.content))]
    else:
        from routehln.workspace.programmes import beside

        choices = beside.choices(typed, programmes.contents)
        answers = beside.where_it_is(programmes.members, choices, find)
    return programmes.answered(answers)


def together(programmes: Programmes[Content], view: Callable[[Content], Answer]) -> Answer:
    """Give the answer that readers see: the `view` of one programme as it is, those of several as one."""
    first = programmes.members[0]
    if first.is_alone:
        return view(first.content)
    from routehln.views.beside.answers import together as side_by_side

    return side_by_side([(programme.naam, view(programme.content)) for programme in programmes.members])
