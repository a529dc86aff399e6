"""A document in the format that is asked for, within bounds; each format is imported when it is asked for."""

from importlib import import_module

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.formats import FORMATS
from routehln.views.documents.names import Names
from routehln.views.documents.render.bounded import bounded

SECONDS, PDF_SECONDS = 10, 60


def make(formaat: str, sjabloon: Sjabloon, names: Names, *, seconds: int = SECONDS) -> bytes:
    """Make the document within so many seconds; raises DocumentError."""
    document = bounded(_make, FORMATS[formaat].filled_in, sjabloon, names, seconds=seconds)
    return bounded(_make, "pdf", document, seconds=PDF_SECONDS) if formaat == "pdf" else document


def _make(formaat: str, *parts: object) -> bytes:
    module = "markdown" if formaat == "md" else formaat
    document: bytes = import_module(f"routehln.views.documents.render.{module}").make(*parts)
    return document
