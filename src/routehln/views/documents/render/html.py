"""A document as one HTML file."""

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.names import Names
from routehln.views.documents.render.jinja import Sandbox, render
from routehln.views.documents.render.source import texts


def make(sjabloon: Sjabloon, names: Names) -> bytes:
    """Fill in the template; every value is escaped."""
    return render(Sandbox(names, texts(sjabloon)), sjabloon.naam, names).encode()
