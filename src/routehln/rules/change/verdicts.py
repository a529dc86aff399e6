"""Turn verdicts about sameness into changes of records (contract section 2, `afstemming`)."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.change import AnyChange, Plan
from routehln.model.answers.verdict import Verdict
from routehln.model.moment.grammar.read import read_moment
from routehln.model.records.records import Kalenderregel, Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.changes import addition, change
from routehln.rules.change.ties import Ties

ONE_ANSWER = ("koppel", "kies")  # a record has one tussenstop, and one moment that holds


class Refused(ValueError):
    """A verdict that can't be carried out; the message says why, in Dutch."""


def plan(routekaart: Routekaart, verdicts: Iterable[Verdict]) -> Plan:
    """Plan the changes of these verdicts, in turn; one that can't be carried out is left out and told in a note."""
    accepted = Verdicts(routekaart)
    notes: list[str] = []
    for verdict in verdicts:
        try:
            accepted.add(verdict)
        except Refused as refused:
            notes.append(f"Niet vastgelegd: {refused}.")
    return Plan(accepted.changes(), notes)


class Verdicts:
    """The verdicts accepted so far, on top of what the files say about sameness."""

    def __init__(self, routekaart: Routekaart) -> None:
        self._routekaart = routekaart
        self._ties = Ties(routekaart.by_id.values())
        self._answers: dict[tuple[str, str], str] = {}  # the tussenstop or moment, by option and record

    def add(self, verdict: Verdict) -> None:
        """Accept a verdict.

        Raises:
            Refused: The verdict contradicts the files or an earlier verdict; it changes nothing.
        """
        self._refuse_second_answer(verdict)
        new = list(_DECIDE[verdict.kind](self._ties, verdict))
        old = [self._ties.steps[stap.id] for stap in new]
        before = self._contradictions(verdict.ids)
        self._ties.replace(new)
        for pair in self._contradictions(verdict.ids):
            if pair not in before:
                self._ties.replace(old)
                raise Refused(_refusal(verdict, *pair))
        if verdict.kind in ONE_ANSWER:
            step_id, answer = verdict.about
            self._answers[verdict.kind, step_id] = answer

    def _refuse_second_answer(self, verdict: Verdict) -> None:
        """Raise Refused where an earlier verdict links this record elsewhere, or chose another moment for it."""
        if verdict.kind not in ONE_ANSWER:
            return
        step_id, answer = verdict.about
        earlier = self._answers.get((verdict.kind, step_id), answer)
        if earlier != answer:
            raise Refused(f"'{step_id}' krijgt zo twee antwoorden, '{earlier}' en '{answer}'; geef er een")

    def changes(self) -> list[AnyChange]:
        """Give what is to change in the files, each key of a record at most once."""
        changes: list[AnyChange] = []
        for old in self._routekaart.by_id.values():
            new = self._ties.steps[old.id]
            if new is not old:
                changes += _differences(old, new)
        return changes

    def _contradictions(self, ids: Iterable[str]) -> list[tuple[str, str]]:
        """Give the `Ties.contradictions` of all of these records."""
        pairs: list[tuple[str, str]] = []
        for step_id in ids:
            pairs += self._ties.contradictions(step_id)
        return pairs


def _double(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """Let these records repeat the first of their originals in the order of the files.

    The other originals repeat it too, and so does everything that repeats one of those.
    """
    first, *later = ties.in_order(map(ties.original, verdict.about))
    repeats = set(verdict.about)
    for original in later:
        if type(ties.steps[original]) is not type(ties.steps[first]):
            raise Refused(f"'{first}' en '{original}' zijn een tussenstop en een kalenderregel; gebruik --koppel")
        repeats |= ties.repeats(original)
    if ties.steps[first].afstemming.dubbel_van:  # in a circle, which ends here
        yield _decided(ties.steps[first], None, dubbel_van=None)
    explained = later or verdict.about  # where all repeat it already, only the reason is new
    for step_id in ties.in_order(repeats - {first}):
        yield _decided(ties.steps[step_id], verdict.reden if step_id in explained else None, dubbel_van=first)


def _apart(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """Set each of these apart from those behind it, where neither says so yet; who says so gets the reason."""
    for number, step_id in enumerate(verdict.about, start=1):
        stap = ties.steps[step_id]
        unsaid = [later_id for later_id in verdict.about[number:] if not ties.are_apart(step_id, later_id)]
        apart_van = (*stap.afstemming.apart_van, *unsaid)
        if not set(verdict.about).isdisjoint(apart_van):
            yield _decided(stap, verdict.reden, apart_van=apart_van)


def _link(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """Let the kalenderregel schedule the tussenstop."""
    regel, stop = (ties.steps[step_id] for step_id in verdict.about)
    if not isinstance(regel, Kalenderregel) or not isinstance(stop, Tussenstop):
        raise Refused(f"koppel een kalenderregel aan een tussenstop, niet '{regel.id}' aan '{stop.id}'")
    yield _decided(regel.model_copy(update={"tussenstop": stop.id}), verdict.reden)


def _choose(ties: Ties, verdict: Verdict) -> Iterator[Stap]:
    """Let this moment hold where the sources of a tussenstop disagree."""
    step_id, moment = verdict.about
    stop = ties.steps[step_id]
    if not isinstance(stop, Tussenstop):
        raise Refused(f"'{step_id}' is geen tussenstop; alleen daar kan een moment gekozen worden")
    yield _decided(stop, verdict.reden, moment=read_moment(moment))


_DECIDE = {"dubbel": _double, "apart": _apart, "koppel": _link, "kies": _choose}


def _refusal(verdict: Verdict, step_id: str, apart_id: str) -> str:
    """Say why a verdict is refused that makes one mijlpaal of two records of which the first says it is apart."""
    names = f"'{step_id}' en '{apart_id}'"
    if verdict.kind == "apart":
        return f"{names} zijn al één mijlpaal; haal eerst weg wat ze verbindt ('tussenstop', 'dubbel_van')"
    return f"{names} zijn als apart vastgelegd; haal eerst 'apart_van' weg bij '{step_id}'"


def _decided(stap: Stap, reden: str | None, **keys: object) -> Stap:
    """Copy a record with these keys in its afstemming, and this reason behind an earlier one."""
    earlier = stap.afstemming.reden or ""
    if reden and f"; {reden.rstrip(' .')}; " not in f"; {earlier.rstrip(' .')}; ":
        keys["reden"] = f"{earlier.rstrip(' .')}; {reden}" if earlier else reden
    return stap.model_copy(update={"afstemming": stap.afstemming.model_copy(update=keys)})


def _differences(old: Stap, new: Stap) -> Iterator[AnyChange]:
    """Give the changes that turn a record into the new one."""
    for apart_id in new.afstemming.apart_van:
        if apart_id not in old.afstemming.apart_van:
            yield addition(old, ("afstemming", "apart_van"), apart_id)
    old_texts = _texts(old)
    for path, text in _texts(new).items():
        if text != old_texts[path]:
            yield change(old, path, text)


def _texts(stap: Stap) -> dict[tuple[str, ...], str | None]:
    """Give the texts that a verdict may change, by their paths."""
    moment = stap.afstemming.moment
    return {
        ("tussenstop",): stap.tussenstop if isinstance(stap, Kalenderregel) else None,
        ("afstemming", "dubbel_van"): stap.afstemming.dubbel_van,
        ("afstemming", "moment"): moment.tekst if moment else None,
        ("afstemming", "reden"): stap.afstemming.reden,
    }
