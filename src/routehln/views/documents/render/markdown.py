"""A document as Markdown."""

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.document_names import DocumentNames
from routehln.views.documents.paper.inhoud import Link
from routehln.views.documents.render.html import filled_in
from routehln.views.report.clean import for_markdown_line

_IN_ADDRESS = {ord(character): f"%{ord(character):02X}" for character in '<>\\()[]"` |'}


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in the template; every value is printed as text, whatever the template says."""
    return filled_in(sjabloon, names, _link, for_markdown_line).encode()


def _link(link: Link) -> str:
    return f"[{for_markdown_line(link.tekst)}](<{link.url.translate(_IN_ADDRESS)}>)"
