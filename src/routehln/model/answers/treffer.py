"""A hit of a search beside mijlpalen (contract section 5, `list --zoek`)."""

from typing import NamedTuple


class Treffer(NamedTuple):
    """A record that is no mijlpaal: its kind in one word, its id if it has one, and its text."""

    soort: str
    id: str | None
    tekst: str
