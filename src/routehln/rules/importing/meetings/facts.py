"""Compare a meeting of a schedule with the overleg that it is: what is new is written, what was changed here stays."""

from routehln.model.answers.change import AnyChange
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Oordeel, Planned, Rij, Uitkomst, Wijziging
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.names import short
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.overleggen import DescribedChanges
from routehln.rules.importing.existing.standing import is_from, says_same
from routehln.rules.importing.meetings.matching import Described, source_moment
from routehln.rules.importing.meetings.rows import Meeting
from routehln.rules.importing.reading.meaning import Meanings

KEYS = ("datum", "begintijd", "eindtijd", "locatie")  # that a schedule tells of an overleg


class Facts:
    """Compares the meetings of one source with the overleggen of a routekaart."""

    def __init__(self, routekaart: Routekaart, choices: Choices, meanings: Meanings) -> None:
        self.described = DescribedChanges(routekaart)
        self.choices = choices
        self.meanings = meanings

    def asked(self, meeting: Meeting, overleg: Bijeenkomst, why: str) -> Planned:
        """Leave to a person whether a meeting is this overleg, or which day holds; `why` says what is in doubt."""
        datum = Wijziging("datum", str(overleg.datum) if overleg.datum else None, meeting.velden.get("datum"))
        return Planned(Rij(meeting.plaats, "lijkt", None, (overleg.id,), meeting.velden, (datum,), why))

    def planned(self, meeting: Meeting, described: Described, oordeel: Oordeel | None) -> Planned:
        """Plan what the source says of an overleg that is there."""
        overleg, record = described
        is_own = is_from(record, self.choices.bron)
        changed: list[Wijziging] = []
        notes: list[str] = []
        for key in KEYS:
            old = str(getattr(record, key) or "")
            new = meeting.velden.get(key, "")
            if not new or old.replace(".", ":") == new or old == new:
                continue
            wijziging = Wijziging(key, old or None, new)
            verdict = self._verdict(key, old, meeting, record, is_own=is_own)
            if oordeel:
                verdict = "changed" if oordeel.soort == "overnemen" else "here"
            if verdict == "doubtful":
                return self.asked(meeting, overleg, f"de dag is hier {old}, en in de bron nu {new}; beslis wat geldt")
            if verdict == "changed":
                changed.append(wijziging)
            else:
                notes.append(f"{key} is hier '{short(old)}', en in de bron '{short(new)}'; dat blijft zo")
        uitkomst: Uitkomst = "gewijzigd" if changed else "gelijk"
        changes: list[AnyChange] = [
            self.described.change(overleg, (wijziging.veld,), wijziging.nieuw) for wijziging in changed
        ]
        if oordeel or is_own or (record.bron is None and (changed or self.choices.named)):
            changes += self._remembering(meeting, overleg, record, moved=bool(changed or oordeel or not is_own))
        rij = Rij(meeting.plaats, uitkomst, overleg.id, (), meeting.velden, tuple(changed), "; ".join(notes))
        return Planned(rij, tuple(changes))

    def _verdict(self, key: str, old: str, meeting: Meeting, record: Overleg, *, is_own: bool) -> str:
        """Tell who changed a key: the source, both (`doubtful`), or somebody here; what was held stays as it is."""
        if record.status == "gehouden" or record.besluitenlijst_vastgesteld_op:
            return "here"
        if not is_own:
            return "here" if old else "changed"
        if key != "datum":
            return "here"
        then = source_moment(record)
        if says_same(then, meeting.words):
            return "here"
        source_day = self.meanings.moment(then, self.choices.jaar).begin
        is_untouched = not old or old == str(source_day)
        return "changed" if is_untouched else "doubtful"

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
