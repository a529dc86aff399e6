"""Statements: tussenstops and kalenderregels as the comparison sees them."""

from itertools import chain
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Leefgebied, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile.language.clause import Clause, read_clause, read_parts
from routehln.rules.reconcile.language.compounds import Compounds
from routehln.rules.reconcile.language.labels import labels_of
from routehln.rules.reconcile.language.lexicon import CUT_SHORT, ELABORATION, SENTENCE_END
from routehln.rules.reconcile.language.tokens import tokenise, without_own_moment
from routehln.rules.reconcile.language.vocabulary import Vocabulary


class Statement(NamedTuple):
    """The meaning of a record: its clauses, its place in the programme and its moment.

    Attributes:
        id: its id.
        is_stop: it is a tussenstop, not a kalenderregel.
        text: the words of its title, folded, without its own moment.
        is_cut: its title ends in 'e.a.' or the like.
        onderdeel: the id of its onderdeel, or the name that it gives where the routekaart has no such onderdeel.
            None where it gives none.
        own_leefgebied: its onderdeel, if that is a leefgebied; else empty.
        leefgebieden: the leefgebieden that it is about, by its onderdeel or by its words.
        fase: the id of its fase, or the name that it gives.
        moment: when it is due, on the day of the overleg where the files tell that.
        about: the moments that its title is about ('begroting 2022').
        whole: its title.
        first: the first sentence of its title, where there are more.
        parts: shortenings of its title: each sentence where there are more, and the first clause.
        apart: its title with its compounds taken apart, where it has any.
    """

    id: str
    is_stop: bool
    text: str
    is_cut: bool
    onderdeel: str | None
    own_leefgebied: frozenset[str]
    leefgebieden: frozenset[str]
    fase: str | None
    moment: Moment | None
    about: tuple[Moment, ...]
    whole: Clause
    first: Clause | None
    parts: tuple[Clause, ...]
    apart: Clause | None

    @property
    def dated(self) -> Moment | None:
        """The moment, where it has a first or a last day."""
        return self.moment if self.moment is not None and self.moment.gedateerd else None


class _Draft(NamedTuple):
    """A record with its moment, its text without that moment and the words of it, and the moments that it is about."""

    stap: Stap
    moment: Moment | None
    text: str
    forms: list[str]
    about: tuple[Moment, ...]


def read_statements(routekaart: Routekaart) -> dict[str, Statement]:
    """Read every tussenstop and kalenderregel as a statement, by id in the order of the files."""
    drafts = [_draft(stap, routekaart) for stap in routekaart.by_id.values()]
    reader = _Reader(routekaart, drafts)
    return {draft.stap.id: reader.read(draft) for draft in drafts}


def _draft(stap: Stap, routekaart: Routekaart) -> _Draft:
    moment = routekaart.bijeenkomsten.settle(stap.moment) if stap.moment is not None else None
    titel = routekaart.afkortingen.write_out(stap.titel)
    text, about = without_own_moment(titel, moment)
    return _Draft(stap, moment, text, [token.form for token in tokenise(text)], about)


class _Reader:
    """Reads drafts with the vocabulary and the labels of their routekaart; each text once."""

    def __init__(self, routekaart: Routekaart, drafts: list[_Draft]) -> None:
        self.routekaart = routekaart
        self.labels = labels_of(routekaart)
        self.clauses: dict[str, Clause] = {}
        self.vocabulary = Vocabulary(chain.from_iterable(draft.forms for draft in drafts))
        self.compounds = Compounds(self.vocabulary.forms)

    def read(self, draft: _Draft) -> Statement:
        stap = draft.stap
        onderdeel = self.routekaart.onderdeel(stap.onderdeel) if stap.onderdeel else None
        own_leefgebied = frozenset({onderdeel.id} if isinstance(onderdeel, Leefgebied) else ())
        fase = self.routekaart.fase(stap.fase) if stap.fase else None
        whole = self._clause(draft.text)
        texts = [text for text in SENTENCE_END.split(draft.text) if text.strip()]
        sentences = tuple(map(self._clause, texts)) if len(texts) > 1 else ()
        return Statement(
            id=stap.id,
            is_stop=isinstance(stap, Tussenstop),
            text=" ".join(draft.forms),
            is_cut=bool(CUT_SHORT.search(stap.titel)),
            onderdeel=onderdeel.id if onderdeel else stap.onderdeel,
            own_leefgebied=own_leefgebied,
            leefgebieden=whole.leefgebieden | own_leefgebied,
            fase=fase.id if fase else stap.fase,
            moment=draft.moment,
            about=draft.about,
            whole=whole,
            first=sentences[0] if sentences else None,
            parts=sentences + self._first_clause(texts),
            apart=self._apart(draft.text),
        )

    def _first_clause(self, sentences: list[str]) -> tuple[Clause, ...]:
        """The first clause, unless what follows adds a contrast or a number ('(concept)', '(deel 2)')."""
        if not sentences:
            return ()
        head, *tail = ELABORATION.split(sentences[0], maxsplit=1)
        if not head.strip() or not tail:
            return ()
        short, long = self._clause(head), self._clause(sentences[0])
        return (short,) if (short.contrasts, short.numbers) == (long.contrasts, long.numbers) else ()

    def _apart(self, text: str) -> Clause | None:
        tokens = self.compounds.take_apart(tokenise(text))
        return read_parts(tokens, self.vocabulary, self.labels) if tokens else None

    def _clause(self, text: str) -> Clause:
        if text not in self.clauses:
            self.clauses[text] = read_clause(tokenise(text), self.vocabulary, self.labels)
        return self.clauses[text]
