"""A document as HTML; and what it shares with Markdown, which escapes values in a way of its own."""

from collections.abc import Callable
from html import escape as escaped

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import DocumentNames
from routehln.views.documents.paper.inhoud import Link
from routehln.views.documents.render.pictures import embedded, is_picture
from routehln.views.documents.sandbox.fill_in import fill_in
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.documents.sandbox.sandbox import Sandbox


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in the template; every value is printed as HTML needs it, and pictures are put into the page."""
    page = filled_in(sjabloon, names, _link)
    return embedded(page, sjabloon).encode()


def filled_in(
    sjabloon: Sjabloon, names: DocumentNames, link: Callable[[Link], str], escape: Callable[[str], str] | None = None
) -> str:
    """Fill in the template; every value is printed through `escape`, or without it as HTML needs it."""
    files = {**sjabloon.delen, sjabloon.naam: sjabloon.inhoud}
    texts = {name: _text(name, content) for name, content in files.items() if not is_picture(name)}
    return fill_in(Sandbox(names, texts, link, escape), sjabloon.naam, names)


def _link(link: Link) -> str:
    return f'<a href="{escaped(link.url)}">{escaped(link.tekst)}</a>'


def _text(name: str, content: bytes) -> str:
    """Give a part of a template as text; raises DocumentError where it isn't UTF-8."""
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise DocumentError(f"sjabloon {name}: dit is geen UTF-8; sla het op als UTF-8") from None
