"""A document as Markdown."""

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.names import DocumentNames
from routehln.views.documents.render import text
from routehln.views.report.clean import for_markdown_line


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in the template; every value is printed as text, whatever the template says."""
    return text.make(sjabloon, names, for_markdown_line)
