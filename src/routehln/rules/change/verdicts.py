"""Verdicts about sameness, as changes of records (contract section 2, `afstemming`)."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.change import AnyChange, Change, ListAddition, Plan
from routehln.model.answers.verdict import Verdict
from routehln.model.moment.grammar.read import read_moment
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.ties import Ties


class Refused(ValueError):
    """A verdict that can't be: says why, in Dutch."""


def plan(routekaart: Routekaart, given: Iterable[Verdict]) -> Plan:
    """The changes of these verdicts; one that can't be, after those before it, is left out and told in a note."""
    verdicts = Verdicts(routekaart)
    notes: list[str] = []
    for verdict in given:
        try:
            verdicts.add(verdict)
        except Refused as refused:
            notes.append(f"Niet vastgelegd: {refused}.")
    return Plan(verdicts.changes(), tuple(notes))


class Verdicts:
    """What the files say about sameness, and then one verdict after another."""

    def __init__(self, routekaart: Routekaart) -> None:
        self._routekaart = routekaart
        self._ties = Ties(routekaart.by_id.values())

    def add(self, verdict: Verdict) -> None:
        """Decide this too; raises Refused, and then nothing has changed."""
        new = list(_DECIDE[verdict.kind](self._ties, verdict))
        old = [self._ties.steps[stap.id] for stap in new]
        before = self._contradictions(verdict.ids)
        self._ties.replace(new)
        for pair in self._contradictions(verdict.ids):
            if pair not in before:
                self._ties.replace(old)
                raise Refused(_refusal(verdict, *pair))

    def changes(self) -> list[AnyChange]:
        """What is to change in the files, each key of a record at most once."""
        changes: list[AnyChange] = []
        for old in self._routekaart.by_id.values():
            new = self._ties.steps[old.id]
            if new is not old:
                changes += _differences(old.source.bestand, old, new)
        return changes

    def _contradictions(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        return [pair for known in ids for pair in self._ties.contradictions(known)]


def _double(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """All of these, and all that repeats what they repeat, repeat the first of their originals."""
    first, *others = ties.in_order(ties.original(known) for known in verdict.about)
    repeats = set(verdict.about)
    for original in others:
        if type(ties.steps[original]) is not type(ties.steps[first]):
            raise Refused(f"'{first}' en '{original}' zijn een tussenstop en een kalenderregel; gebruik --koppel")
        repeats |= ties.repeats(original)
    if ties.steps[first].afstemming.dubbel_van:  # in a circle, which ends here
        yield _decided(ties.steps[first], None, dubbel_van=None)
    for known in ties.in_order(repeats - {first}):
        stap = ties.steps[known]
        if stap.afstemming.dubbel_van != first:
            yield _decided(stap, verdict.reden if known in others else None, dubbel_van=first)


def _apart(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """Each of these is another than each other one."""
    for number, known in enumerate(verdict.about, start=1):
        stap = ties.steps[known]
        unsaid = [other for other in verdict.about[number:] if not ties.are_apart(known, other)]
        if unsaid:
            yield _decided(stap, verdict.reden, apart_van=(*stap.afstemming.apart_van, *unsaid))


def _link(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """The kalenderregel schedules the tussenstop."""
    regel, stop = (ties.steps[known] for known in verdict.about)
    if not isinstance(regel, Kalenderregel) or not isinstance(stop, Tussenstop):
        raise Refused(f"koppel een kalenderregel aan een tussenstop, niet '{regel.id}' aan '{stop.id}'")
    yield _decided(regel.model_copy(update={"tussenstop": stop.id}), verdict.reden)


def _choose(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """This moment holds where the sources of a tussenstop disagree."""
    known, moment = verdict.about
    stop = ties.steps[known]
    if not isinstance(stop, Tussenstop):
        raise Refused(f"'{known}' is geen tussenstop; alleen daar kan een moment gekozen worden")
    yield _decided(stop, verdict.reden, moment=read_moment(moment))


_DECIDE = {"dubbel": _double, "apart": _apart, "koppel": _link, "kies": _choose}


def _refusal(verdict: Verdict, says: str, other: str) -> str:
    if verdict.kind == "apart":
        return (
            f"'{says}' en '{other}' zijn al één mijlpaal; haal eerst weg wat ze verbindt ('tussenstop', 'dubbel_van')"
        )
    return f"'{says}' en '{other}' zijn als apart vastgelegd; haal eerst 'apart_van' weg bij '{says}'"


def _decided(stap: Stap, reden: str | None, **keys: object) -> Stap:
    """The record with these keys in its afstemming, and the reason behind the one that it already gives."""
    given = stap.afstemming.reden
    if reden and reden not in (given or ""):
        keys["reden"] = f"{given.rstrip(' .')}; {reden}" if given else reden
    return stap.model_copy(update={"afstemming": stap.afstemming.model_copy(update=keys)})


def _differences(bestand: FileName, old: Stap, new: Stap) -> Iterator[AnyChange]:
    """How the record became what it is, in the file where it stands."""
    place = (bestand, LIST_OF[type(old)], old.id)
    for other in new.afstemming.apart_van:
        if other not in old.afstemming.apart_van:
            yield ListAddition(*place, ("afstemming", "apart_van"), other)
    before, after = _texts(old), _texts(new)
    for path, text in after.items():
        if text != before[path]:
            yield Change(*place, path, text)


def _texts(stap: Stap) -> dict[tuple[str, ...], str | None]:
    """The texts that a verdict may change, each by its path."""
    moment = stap.afstemming.moment
    return {
        ("tussenstop",): stap.tussenstop if isinstance(stap, Kalenderregel) else None,
        ("afstemming", "dubbel_van"): stap.afstemming.dubbel_van,
        ("afstemming", "moment"): moment.tekst if moment else None,
        ("afstemming", "reden"): stap.afstemming.reden,
    }
