"""A document in the format that is asked for, within bounds; each format is imported when it is asked for."""

from importlib import import_module

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import DocumentNames
from routehln.views.documents.formats import DRAWN
from routehln.views.documents.sandbox.bounded import bounded

SECONDS, PDF_SECONDS = 10, 60
_MODULES = {"md": "markdown", "svg": "html"}


def make(formaat: str, sjabloon: Sjabloon, names: DocumentNames, *, seconds: int = SECONDS) -> bytes:
    """Make the document within so many seconds; raises DocumentError."""
    document = bounded(_make, DRAWN[formaat].template_format, sjabloon, names, seconds=seconds)
    return bounded(_make, "pdf", document, seconds=PDF_SECONDS) if formaat == "pdf" else document


def _make(formaat: str, *parts: object) -> bytes:
    module = _MODULES.get(formaat, formaat)
    document: bytes = import_module(f"routehln.views.documents.render.{module}").make(*parts)
    return document
