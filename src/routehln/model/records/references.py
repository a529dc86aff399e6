"""Where ids stand in the files: those that records have, and those by which they name each other (contract section 2).

A new key that names a record is one line of REFERENCES: `rename` follows it, and `check` may look whether it exists.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Literal, NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.records.fields import Held
from routehln.model.records.place import FileName
from routehln.model.records.records import PROGRAMMA, Record
from routehln.model.records.routekaart import Routekaart

# What an id is unique among; tussenstops and kalenderregels share their ids, leefgebieden and onderdelen too.
Soort = Literal[
    "mijlpaal", "overleg", "besluit", "actie", "gremium", "fase", "onderdeel", "interventie", "indicator", "gebied",
    "risico",
]  # fmt: skip
Path = tuple[str | int, ...]
EACH = "*"  # in a path: every item of a list
KEYS = "?"  # at the end of a path: every record id that is a key of a mapping


class Reference(NamedTuple):
    """A key whose text names a record: its list, its path within a record of that list, and what it names."""

    lijst: str
    path: tuple[str, ...]
    soort: Soort

    @property
    def key(self) -> str:
        """The key that its texts stand under."""
        return [step for step in self.path if step not in (EACH, KEYS)][-1]


class Owner(NamedTuple):
    """Records with ids: their list, their path within a record of that list, what they are, and the word for one."""

    lijst: str
    path: tuple[str, ...]
    soort: Soort
    woord: str


class Use(NamedTuple):
    """A text that names a record: its place within the record that it stands in, and whether it is a key there."""

    path: Path
    text: str
    is_key: bool = False


OWNERS = (
    Owner("tussenstops", (), "mijlpaal", "tussenstop"),
    Owner("kalender", (), "mijlpaal", "kalenderregel"),
    Owner("overleggen", (), "overleg", "overleg"),
    Owner("besluiten", (), "besluit", "besluit"),
    Owner("acties", (), "actie", "actie"),
    Owner("gremia", (), "gremium", "gremium"),
    Owner("fasen", (), "fase", "fase"),
    Owner("leefgebieden", (), "onderdeel", "leefgebied"),
    Owner(PROGRAMMA, ("onderdelen", EACH), "onderdeel", "onderdeel"),
    Owner("leefgebieden", ("indicatoren", EACH), "indicator", "indicator"),
    Owner("leefgebieden", ("interventies", EACH), "interventie", "interventie"),
    Owner("gebieden", (), "gebied", "gebied"),
    Owner("risicos", (), "risico", "risico"),
)
REFERENCES = (
    Reference("tussenstops", ("fase",), "fase"),
    Reference("tussenstops", ("onderdeel",), "onderdeel"),
    Reference("tussenstops", ("afstemming", "dubbel_van"), "mijlpaal"),
    Reference("tussenstops", ("afstemming", "apart_van", EACH), "mijlpaal"),
    Reference("tussenstops", ("na", EACH), "mijlpaal"),
    Reference("tussenstops", ("interventies", EACH), "interventie"),
    Reference("kalender", ("fase",), "fase"),
    Reference("kalender", ("onderdeel",), "onderdeel"),
    Reference("kalender", ("tussenstop",), "mijlpaal"),
    Reference("kalender", ("afstemming", "dubbel_van"), "mijlpaal"),
    Reference("kalender", ("afstemming", "apart_van", EACH), "mijlpaal"),
    Reference("kalender", ("na", EACH), "mijlpaal"),
    Reference("kalender", ("interventies", EACH), "interventie"),
    Reference("overleggen", ("gremium",), "gremium"),
    Reference("overleggen", ("agenda", "punten", EACH), "mijlpaal"),
    Reference("gremia", ("bereidt_voor",), "gremium"),
    Reference("gremia", ("onder",), "gremium"),
    Reference("besluiten", ("overleg",), "overleg"),
    Reference("besluiten", ("mijlpaal",), "mijlpaal"),
    Reference("besluiten", ("naar",), "overleg"),
    Reference("besluiten", ("was", KEYS), "mijlpaal"),
    Reference("acties", ("overleg",), "overleg"),
    Reference("acties", ("besluit",), "besluit"),
    Reference("acties", ("mijlpaal",), "mijlpaal"),
    Reference("leefgebieden", ("interventies", EACH, "indicatoren", EACH), "indicator"),
    Reference("leefgebieden", ("indicatoren", EACH, "streefwaarde", "gebied"), "gebied"),
    Reference("metingen", ("indicator",), "indicator"),
    Reference("metingen", ("gebied",), "gebied"),
    Reference("risicos", ("onderdeel",), "onderdeel"),
)


def under(key: str) -> list[Reference]:
    """Give the references whose texts stand under this key, in whatever list."""
    return [reference for reference in REFERENCES if reference.key == key]


def uses(record: Record, reference: Reference) -> Iterator[Use]:
    """Give every text at a reference within one record of its list."""
    for path, value in values(record, reference.path):
        text = value.tekst if isinstance(value, Moment) else str(value)
        yield Use(path, text, is_key=reference.path[-1] == KEYS)


def with_paths(routekaart: Routekaart, lijst: str) -> Iterator[tuple[Path, Record]]:
    """Give the records of a list, each with its path from the top of its file; of PROGRAMMA its one mapping."""
    if lijst == PROGRAMMA:
        yield (PROGRAMMA,), routekaart.programma
        return
    counts: Counter[FileName] = Counter()
    for record in getattr(routekaart, lijst):
        bestand = record.source.bestand
        yield (lijst, counts[bestand]), record
        counts[bestand] += 1


def values(value: object, path: tuple[str, ...], above: Path = ()) -> Iterator[tuple[Path, object]]:
    """Give what stands at this path within a value, each with its place there; nothing where a key is left out.

    `above` is the place of the value itself, which goes before.
    """
    for number, step in enumerate(path):
        if step == EACH:
            for place, part in enumerate(value if isinstance(value, tuple) else ()):
                yield from values(part, path[number + 1 :], (*above, place))
            return
        if step == KEYS:
            for key in _record_ids(value):
                yield (*above, key), key
            return
        if isinstance(value, str):  # a streefwaarde in words, where another is a mapping
            return
        value, above = getattr(value, step), (*above, step)
        if value is None:
            return
    yield above, value


def _record_ids(value: object) -> list[str]:
    """Give the keys of a mapping that holds what records were (`was`): their ids, in the order of the file."""
    held = value if isinstance(value, tuple) else ()
    return list(dict.fromkeys(part.record_id for part in held if isinstance(part, Held)))
