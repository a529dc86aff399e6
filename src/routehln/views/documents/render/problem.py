"""Why a document could not be made."""

from routehln.errors import RoutehlnError


class DocumentError(RoutehlnError):
    """A template that is wrong or not allowed, or something that this format needs and isn't there."""


def missing_extra(extra: str, formaat: str) -> DocumentError:
    """The package that makes this format isn't installed."""
    return DocumentError(f"voor {formaat} is nog iets nodig; installeer het met: pip install 'routehln[{extra}]'")
