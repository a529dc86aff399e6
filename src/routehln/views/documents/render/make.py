"""A document in the format that is asked for, within bounds; each format is fetched when it is asked for."""

from importlib import import_module

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.formats import FORMATS
from routehln.views.documents.names import Names
from routehln.views.documents.render.bounded import bounded

SECONDS, PDF_SECONDS = 10, 60


def make(formaat: str, sjabloon: Sjabloon, names: Names, *, seconds: int = SECONDS) -> bytes:
    """The bytes of the document, made within so many seconds; raises DocumentError."""
    made = bounded(_make, FORMATS[formaat].filled_in, sjabloon, names, seconds=seconds)
    return bounded(_pdf, made, seconds=PDF_SECONDS) if formaat == "pdf" else made


def _make(formaat: str, sjabloon: Sjabloon, names: Names) -> bytes:
    module = "markdown" if formaat == "md" else formaat
    made: bytes = import_module(f"routehln.views.documents.render.{module}").make(sjabloon, names)
    return made


def _pdf(html: bytes) -> bytes:
    from routehln.views.documents.render.pdf import make as make_pdf

    return make_pdf(html)
