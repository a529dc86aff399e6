"""From two records that are one to the changes that a reader is told."""

from collections.abc import Iterator

from routehln.model.answers.difference import Soort, Wijziging
from routehln.model.moment.moment import Moment
from routehln.model.records.records import PROGRAMMA, STEPS, Besluit, Overleg, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.effects import days_between, past
from routehln.rules.diff.fields import Field, changed, plain
from routehln.rules.diff.match import Pair
from routehln.rules.diff.meaning import Meaning
from routehln.rules.diff.names import Names

_WHOLE = Field("", None, None)


class Compare:
    """What changed in records, each as it was in one version and is in the other."""

    def __init__(self, before: Routekaart, after: Routekaart, names: Names) -> None:
        self.after = after
        self.read, self.reads = Meaning(before, names), Meaning(after, Names())
        self.old, self.new = before.bijeenkomsten, after.bijeenkomsten
        self.was_of, self.of = before.mijlpaal_ids, after.mijlpaal_ids

    def changes(self, pair: Pair) -> list[Wijziging]:
        """The record as a whole where it is new or gone, else each field that changed."""
        return list(self._changes(pair))

    def _changes(self, pair: Pair) -> Iterator[Wijziging]:
        if pair.old is None or pair.new is None:
            soort: Soort = "nieuw" if pair.old is None else "verwijderd"
            yield self._told(pair, pair.new or pair.old or Record(), soort, _WHOLE)
            return
        if pair.was != pair.known:
            yield self._told(pair, pair.new, "gewijzigd", Field("id", pair.was, pair.known))
        for field in changed(pair.old, pair.new, self.read, self.reads):
            yield self._told(pair, pair.new, "gewijzigd", field)

    def _told(self, pair: Pair, record: Record, soort: Soort, field: Field) -> Wijziging:
        moment = getattr(record, "moment", None)
        fase, programma = self._past(pair, record, soort, field)
        return Wijziging(
            id=pair.known,
            soort=soort,
            titel=_title(record, pair, self.after),
            veld=field.veld or None,
            oud=plain(field.old),
            nieuw=plain(field.new),
            verschuiving_dagen=self._shift(field),
            lijst=pair.lijst,
            mijlpaal=(self.was_of if pair.new is None else self.of).get(pair.known) if pair.lijst in STEPS else None,
            moment=moment.tekst if moment else None,
            voorbij_fase=fase,
            voorbij_programma=programma,
        )

    def _shift(self, field: Field) -> int | None:
        if not isinstance(field.old, Moment) or not isinstance(field.new, Moment):
            return None
        return days_between(self.old.settle(field.old).eind, self.new.settle(field.new).eind)

    def _past(self, pair: Pair, record: Record, soort: Soort, field: Field) -> tuple[str | None, bool]:
        """Whether what is new, or moves later, falls past its fase or the programme."""
        moment = getattr(record, "moment", None) if soort == "nieuw" else field.new
        if pair.lijst not in STEPS or not isinstance(moment, Moment) or (self._shift(field) or 1) < 0:
            return None, False
        return past(self.after, self.new.settle, getattr(record, "fase", None), self.new.settle(moment).eind)


def _title(record: Record, pair: Pair, routekaart: Routekaart) -> str:
    if isinstance(record, Overleg):
        return f"overleg {pair.known}"
    if isinstance(record, Besluit):
        about = routekaart.by_id.get(record.mijlpaal or "")
        return f"{about.titel if about else record.mijlpaal or 'besluit'}: {record.uitkomst or 'nog open'}"
    own = getattr(record, "titel", None) or getattr(record, "naam", None)
    return str(own or (PROGRAMMA if pair.lijst == PROGRAMMA else pair.known))
