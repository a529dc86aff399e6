"""A document in the format that is asked for, within bounds; each format is fetched when it is asked for."""

from importlib import import_module

from routehln.model.sjabloon import Sjabloon
from routehln.views.documents.bounded import bounded
from routehln.views.documents.names import Names

# The ending of the templates of each format; a PDF is made of its HTML.
ENDINGS = {"md": ".md.j2", "html": ".html.j2", "odt": ".odt", "docx": ".docx", "pdf": ".html.j2"}
PDF_SECONDS = 60


def make(formaat: str, sjabloon: Sjabloon, names: Names) -> bytes:
    """The bytes of the document; raises DocumentError."""
    made = bounded(_make, "html" if formaat == "pdf" else formaat, sjabloon, names)
    return bounded(_pdf, made, seconds=PDF_SECONDS) if formaat == "pdf" else made


def _make(formaat: str, sjabloon: Sjabloon, names: Names) -> bytes:
    module = "markdown" if formaat == "md" else formaat
    made: bytes = import_module(f"routehln.views.documents.{module}").make(sjabloon, names)
    return made


def _pdf(html: bytes) -> bytes:
    from routehln.views.documents.pdf import make as make_pdf

    return make_pdf(html)
