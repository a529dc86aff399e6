"""A document as PDF for everyone (PDF/UA), from its HTML: the only door to WeasyPrint."""

import logging
from typing import Any

from routehln.views.documents.sandbox.problem import DocumentError

EXTRA = "voor pdf is nog iets nodig; installeer het met: pip install 'routehln[pdf]'"
PANGO = (
    "voor pdf ontbreekt een bibliotheek van het systeem (pango); installeer haar met: apt install libpango-1.0-0 "
    "libpangoft2-1.0-0 libharfbuzz-subset0 (macOS: brew install pango)"
)


def make(html: bytes) -> bytes:
    """Make the PDF of an HTML document, with the pictures in it; nothing is fetched, from the network or from disk."""
    try:
        from weasyprint import HTML
        from weasyprint.urls import URLFetcher
    except ImportError:
        raise DocumentError(EXTRA) from None
    except OSError:
        raise DocumentError(PANGO) from None
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    within = URLFetcher(allowed_protocols=("data",))
    page = HTML(string=html.decode(), url_fetcher=within)
    written: Any = page.write_pdf(pdf_variant="pdf/ua-1", presentational_hints=True)  # where a list starts is a hint
    return bytes(written)
