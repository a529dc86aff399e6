"""Compare a meeting of a schedule with the overleg that it is: what is new is written, what was changed here stays."""

from collections.abc import Iterator

from routehln.model.answers.change import AnyChange
from routehln.model.importing.outcome import Oordeel, Planned, Rij, Uitkomst, Wijziging
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.names import short
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.overleggen import DescribedChanges
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.memory import Verdict
from routehln.rules.importing.existing.records import is_from
from routehln.rules.importing.existing.sameness import says_same
from routehln.rules.importing.meetings.matching import Described, source_moment
from routehln.rules.importing.meetings.meeting import Meeting

KEYS = ("datum", "begintijd", "eindtijd", "locatie")  # that a schedule tells of an overleg


class Facts:
    """Compares the meetings of one source with the overleggen of a routekaart."""

    def __init__(self, routekaart: Routekaart, guide: Guide) -> None:
        self.described = DescribedChanges(routekaart)
        self.choices = guide.choices
        self.meanings = guide.meanings

    def asked(self, meeting: Meeting, overleg: Bijeenkomst, why: str) -> Planned:
        """Leave to a person whether a meeting is this overleg, or which day holds; `why` says what is in doubt."""
        datum = Wijziging("datum", str(overleg.datum) if overleg.datum else None, meeting.velden.get("datum"))
        return Planned(Rij(meeting.plaats, "lijkt", None, (overleg.id,), meeting.velden, (datum,), why))

    def planned(self, meeting: Meeting, described: Described, oordeel: Oordeel | None) -> Planned:
        """Plan what the source says of an overleg that is there; with an `oordeel` all of it or nothing."""
        overleg, record = described
        changed: list[Wijziging] = []
        notes: list[str] = []
        for wijziging in _differences(meeting, record):
            verdict = _decided(oordeel) if oordeel else self._verdict(wijziging, meeting, record)
            old, new = short(wijziging.oud or ""), short(wijziging.nieuw or "")
            if verdict == "doubtful":
                return self.asked(meeting, overleg, f"de dag is hier {old}, en in de bron nu {new}; beslis wat geldt")
            if verdict == "source":
                changed.append(wijziging)
            else:
                notes.append(f"{wijziging.veld} is hier '{old}', en in de bron '{new}'; dat blijft zo")
        changes = self._changes(meeting, described, changed, by_person=oordeel is not None)
        uitkomst: Uitkomst = "gewijzigd" if changed else "gelijk"
        rij = Rij(meeting.plaats, uitkomst, overleg.id, (), meeting.velden, tuple(changed), "; ".join(notes))
        return Planned(rij, tuple(changes))

    def _changes(
        self, meeting: Meeting, described: Described, changed: list[Wijziging], *, by_person: bool
    ) -> list[AnyChange]:
        """Write what the source changed, and what it says now; `by_person`: a person decided which overleg it is."""
        overleg, record = described
        change = self.described.change
        changes: list[AnyChange] = [change(overleg, (wijziging.veld,), wijziging.nieuw) for wijziging in changed]
        is_own = is_from(record, self.choices.bron)
        is_first_source = record.bron is None and (changed or self.choices.named)
        if by_person or is_own or is_first_source:
            changes += self._remembering(meeting, overleg, record, moved=bool(changed or by_person or not is_own))
        return changes

    def _verdict(self, wijziging: Wijziging, meeting: Meeting, record: Overleg) -> Verdict:
        """Tell who changed a key of an overleg; one that was held stays as it is."""
        if record.status == "gehouden" or record.besluitenlijst_vastgesteld_op:
            return "here"
        if not is_from(record, self.choices.bron):
            return "here" if wijziging.oud else "source"
        if wijziging.veld != "datum":
            return "here"
        then = source_moment(record)
        if says_same(then, meeting.words):
            return "here"
        source_day = self.meanings.moment(then, self.choices.jaar).begin
        is_untouched = wijziging.oud in (None, str(source_day))
        return "source" if is_untouched else "doubtful"

    def _remembering(self, meeting: Meeting, overleg: Bijeenkomst, record: Overleg, *, moved: bool) -> list[AnyChange]:
        """Write down what the source says now, where that isn't known."""
        changes: list[AnyChange] = []
        for key, text in self.memory(meeting).items():
            old = getattr(record.bron, key) if record.bron else None
            if not says_same(old or "", text) and (moved or key == "moment"):
                changes.append(self.described.change(overleg, ("bron", key), text))
        return changes

    def memory(self, meeting: Meeting) -> dict[str, str]:
        """Give what an overleg remembers of a meeting: the source, the place there, the day and who meets."""
        memory = {"naam": self.choices.bron, "plaats": meeting.plaats, "moment": meeting.words}
        memory["omschrijving"] = meeting.velden.get("gremium", "")
        return {key: text for key, text in memory.items() if text}

    def fields(self, meeting: Meeting) -> dict[str, str]:
        """Give the keys of a new record, in the order of the contract."""
        gremium = {"gremium": meeting.gremium} if meeting.gremium else {}
        texts = {key: meeting.velden[key] for key in ("maand", *KEYS) if meeting.velden.get(key)}
        return {**gremium, **texts}


def _differences(meeting: Meeting, record: Overleg) -> Iterator[Wijziging]:
    """Give what a meeting says otherwise than its overleg; a time may be written with a point."""
    for key in KEYS:
        old = str(getattr(record, key) or "")
        new = meeting.velden.get(key, "")
        if new and new not in (old, old.replace(".", ":")):
            yield Wijziging(key, old or None, new)


def _decided(oordeel: Oordeel) -> Verdict:
    """Give the verdict of a person: what the source says is taken over, or not."""
    return "source" if oordeel.soort == "overnemen" else "here"
