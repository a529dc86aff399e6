"""A record as the comparison sees it: what it says, as a whole and in part, where it belongs and when it is due."""

from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.bijeenkomsten import Bijeenkomsten
from routehln.model.records.records import Leefgebied, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile.language.clause import Clause, read_clause
from routehln.rules.reconcile.language.labels import Labels, labels_of
from routehln.rules.reconcile.language.lexicon import CUT_SHORT, ELABORATION, SENTENCE_END
from routehln.rules.reconcile.language.tokens import tokenise, without_own_moment
from routehln.rules.reconcile.language.vocabulary import Vocabulary


class Statement(NamedTuple):
    """What a record says. `parts` are shortenings of `whole`: its sentences, and its first clause."""

    id: str
    is_stop: bool
    titel: str
    text: str
    cut: bool
    onderdeel: str
    leefgebied: str | None
    homes: frozenset[str]  # the leefgebieden that it is about: in a leefgebied's own chapter it needn't name it
    fase: str | None
    moment: Moment | None
    about: tuple[Moment, ...]
    whole: Clause
    first: Clause | None
    parts: tuple[Clause, ...]

    @property
    def dated(self) -> Moment | None:
        """Its moment, where that has a first or a last day."""
        return self.moment if self.moment is not None and self.moment.gedateerd else None

    @property
    def own_home(self) -> frozenset[str]:
        """The leefgebied of its onderdeel, if that is one."""
        return frozenset({self.leefgebied} if self.leefgebied else ())


class _Draft(NamedTuple):
    stap: Stap
    moment: Moment | None
    text: str
    about: tuple[Moment, ...]
    sentences: list[str]


def read_statements(routekaart: Routekaart) -> dict[str, Statement]:
    """Every tussenstop and kalenderregel as a statement, by id."""
    drafts = [_draft(stap, routekaart.bijeenkomsten) for stap in routekaart.by_id.values()]
    vocabulary = Vocabulary(token.form for draft in drafts for token in tokenise(draft.text))
    reader = _Reader(routekaart, vocabulary, labels_of(routekaart))
    return {draft.stap.id: reader.read(draft) for draft in drafts}


def _draft(stap: Stap, meetings: Bijeenkomsten) -> _Draft:
    moment = meetings.settle(stap.moment) if stap.moment is not None else None
    text, about = without_own_moment(stap.titel, moment)
    return _Draft(stap, moment, text, about, [part for part in SENTENCE_END.split(text) if part.strip()])


class _Reader:
    def __init__(self, routekaart: Routekaart, vocabulary: Vocabulary, labels: Labels) -> None:
        self.routekaart = routekaart
        self.vocabulary = vocabulary
        self.labels = labels
        self.clauses: dict[str, Clause] = {}

    def read(self, draft: _Draft) -> Statement:
        stap = draft.stap
        onderdeel = self.routekaart.onderdeel(stap.onderdeel)
        fase = self.routekaart.fase(stap.fase) if stap.fase else None
        leefgebied = onderdeel.id if isinstance(onderdeel, Leefgebied) else None
        whole = self._clause(draft.text)
        sentences = [self._clause(part) for part in draft.sentences]
        return Statement(
            id=stap.id,
            is_stop=isinstance(stap, Tussenstop),
            titel=stap.titel,
            text=" ".join(token.form for token in tokenise(draft.text)),
            cut=bool(CUT_SHORT.search(stap.titel)),
            onderdeel=onderdeel.id if onderdeel else stap.onderdeel,
            leefgebied=leefgebied,
            homes=whole.leefgebieden | ({leefgebied} if leefgebied else set()),
            fase=fase.id if fase else stap.fase,
            moment=draft.moment,
            about=draft.about,
            whole=whole,
            first=sentences[0] if len(sentences) > 1 else None,
            parts=(*sentences[1:], *self._core(draft.sentences)),
        )

    def _core(self, sentences: list[str]) -> tuple[Clause, ...]:
        """The first clause, where what is said of it takes nothing back ('(concept)', '(deel 2)')."""
        core, *more = ELABORATION.split(sentences[0], maxsplit=1) if sentences else ("",)
        if not core.strip() or not more:
            return ()
        short, long = self._clause(core), self._clause(sentences[0])
        return (short,) if (short.contrasts, short.numbers) == (long.contrasts, long.numbers) else ()

    def _clause(self, text: str) -> Clause:
        if text not in self.clauses:  # most texts are one sentence
            self.clauses[text] = read_clause(tokenise(text), self.vocabulary, self.labels)
        return self.clauses[text]
