"""A document as Markdown."""

import re

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.names import DocumentNames
from routehln.views.documents.render import text
from routehln.views.report.clean import for_markdown

# What would be a heading, a list or a rule where a line begins with it.
_BEGIN = re.compile(r"^([#+=-])|^(\d+)([.)])")


def make(sjabloon: Sjabloon, names: DocumentNames) -> bytes:
    """Fill in the template; every value is printed as text, whatever the template says."""
    return text.make(sjabloon, names, escape)


def escape(value: str) -> str:
    """Give text that Markdown shows as it is, also at the begin of a line."""
    return _BEGIN.sub(lambda match: f"{match[2] or ''}\\{match[1] or match[3]}", for_markdown(value))
