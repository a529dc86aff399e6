"""The blocks of a document as the markup of one format, ready to be put into its template."""

from collections.abc import Mapping
from dataclasses import dataclass, field

_OPENS = ("https://", "http://", "mailto:")


@dataclass(frozen=True)
class Inhoud:
    """Markup that a template can only print whole: it is no text, so nothing can be made of it or added to it.

    `pictures` are the drawings that it refers to, by the name that the markup gives them; `styles` is the markup of
    the styles that it uses and that no template has, in a format that keeps these apart.
    """

    markup: str
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    styles: str = ""

    def __html__(self) -> str:
        """Give the markup to Jinja, which escapes all other values."""
        return self.markup


@dataclass(frozen=True)
class Link:
    """A text that leads to an address; a template prints it as the link that its format has."""

    tekst: str
    url: str

    @property
    def leads_somewhere(self) -> bool:
        """Whether the address is one that a reader may open: on the web, or a mailbox."""
        return self.url.casefold().startswith(_OPENS)
