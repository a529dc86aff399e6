"""The pictures of a page: those that lie beside its template are put into it, anything from elsewhere is refused."""

import base64
import re

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.sandbox.problem import DocumentError

KINDS = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".gif": "gif",
    ".webp": "webp",
    ".svg": "svg+xml",
}
# Where a page names a picture, and what would fetch or run something when it is opened.
_NAMED = re.compile(
    r"""(?P<before><(?:img|image|input|source)\b[^>]*?\b(?:src|href)\s*=\s*|url\(\s*|@import\s+)"""
    r"""(?P<quote>["']?)(?P<name>[^"'\s>)]*)(?P=quote)""",
    re.IGNORECASE,
)
_REFUSED = re.compile(r"<(script|iframe|object|embed|link|base|video|audio|form)\b|\bsrcset\s*=", re.IGNORECASE)


def is_picture(name: str) -> bool:
    """Tell by its name whether a file is a picture."""
    return _kind(name) is not None


def _kind(name: str) -> str | None:
    return next((kind for ending, kind in KINDS.items() if name.lower().endswith(ending)), None)


def embedded(page: str, sjabloon: Sjabloon) -> str:
    """Give the page with its pictures in it; raises DocumentError for what doesn't lie beside the template."""
    refused = _REFUSED.search(page)
    if refused:
        raise DocumentError(f"sjabloon {sjabloon.naam}: '{refused[0].strip('=< ')}' mag niet in een sjabloon")
    return _NAMED.sub(lambda match: _within(match, sjabloon), page)


def _within(match: re.Match[str], sjabloon: Sjabloon) -> str:
    """Put the picture in the place of its name; one that is in the page already stays."""
    name, quote = match["name"], match["quote"]
    if name.startswith(("data:image/", "#")):
        return match[0]
    picture, kind = sjabloon.delen.get(name), _kind(name)
    if picture is None or kind is None:
        raise DocumentError(
            f"sjabloon {sjabloon.naam}: de afbeelding '{name}' ligt niet naast het sjabloon, of is geen "
            f"{', '.join(ending.strip('.') for ending in KINDS)}; van elders komt er niets in een document"
        )
    data = base64.b64encode(picture).decode("ascii")
    return f"{match['before']}{quote}data:image/{kind};base64,{data}{quote}"
