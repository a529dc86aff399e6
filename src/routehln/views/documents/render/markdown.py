"""A document as Markdown."""

import re

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.names import Names
from routehln.views.documents.render.jinja import Sandbox, render
from routehln.views.documents.render.source import texts
from routehln.views.report.clean import for_markdown

# What would be a heading, a list or a rule where a line begins with it.
_BEGIN = re.compile(r"^([#+=-])|^(\d+)([.)])")


def make(sjabloon: Sjabloon, names: Names) -> bytes:
    """Fill in the template; every value is printed as text, whatever the template says."""
    sandbox = Sandbox(names, texts(sjabloon), escape)
    return render(sandbox, sjabloon.naam, names).encode()


def escape(text: str) -> str:
    """Give text that Markdown shows as it is, also at the begin of a line."""
    return _BEGIN.sub(lambda match: f"{match[2] or ''}\\{match[1] or match[3]}", for_markdown(text))
