"""The error that says why a document could not be made."""

from routehln.errors import RoutehlnError


class DocumentError(RoutehlnError):
    """A template that is wrong or not allowed, or something that this format needs and isn't there."""


def missing_extra(formaat: str) -> DocumentError:
    """Give the error for a format of which the package, an extra of the same name, isn't installed."""
    return DocumentError(f"voor {formaat} is nog iets nodig; installeer het met: pip install 'routehln[{formaat}]'")
