"""The card of a record that is no tussenstop or kalenderregel: what `show` and a search tell of it."""

from typing import NamedTuple

Plain = str | int | float | bool | list["Plain"] | dict[str, "Plain"] | None  # a value as JSON has it


class Card(NamedTuple):
    """A record, or a text that stands in one, such as a doel.

    Attributes:
        soort: what it is, in one word: 'leefgebied', 'interventie', 'doel', …
        id: that of the record; of a text, that of the record it stands in.
        titel: what a reader knows it by.
        onderdeel: the name of the leefgebied that it belongs to.
        bestand: the file that it stands in.
        record: its keys in the file with their values; empty where it is a text.
        words: the words that a search looks in, as `search.folded` gives them.
    """

    soort: str
    id: str
    titel: str
    onderdeel: str | None
    bestand: str
    record: dict[str, Plain]
    words: str


def texts(record: dict[str, Plain], key: str) -> list[str]:
    """Return the texts under a key of a record; none where it is left out."""
    value = record.get(key)
    if isinstance(value, list):
        return [str(text) for text in value if isinstance(text, (str, int))]
    return [] if value is None else [str(value)]


def items(record: dict[str, Plain], key: str) -> list[dict[str, Plain]]:
    """Return the records in the list under a key of a record; none where it is left out."""
    value = record.get(key)
    return [nested for nested in value if isinstance(nested, dict)] if isinstance(value, list) else []
