"""A document that is text: as HTML, or with a way to escape values of its own."""

from collections.abc import Callable

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.names import DocumentNames
from routehln.views.documents.sandbox.fill_in import fill_in
from routehln.views.documents.sandbox.problem import DocumentError
from routehln.views.documents.sandbox.sandbox import Sandbox


def make(sjabloon: Sjabloon, names: DocumentNames, escape: Callable[[str], str] | None = None) -> bytes:
    """Fill in the template; every value is printed through `escape`, or without it as HTML needs it."""
    files = {**sjabloon.delen, sjabloon.naam: sjabloon.inhoud}
    texts = {name: _text(name, data) for name, data in files.items()}
    return fill_in(Sandbox(names, texts, escape), sjabloon.naam, names).encode()


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise DocumentError(f"sjabloon {name}: dit is geen UTF-8; sla het op als UTF-8") from None
