"""The error that says why a document could not be made."""

from routehln.errors import RoutehlnError


class DocumentError(RoutehlnError):
    """A template that is wrong or not allowed, or something that this format needs and isn't there."""
