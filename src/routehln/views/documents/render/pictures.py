"""The pictures of a page: those that lie beside its template are put into it, anything from elsewhere is refused."""

import base64
import re

from routehln.model.answers.sjabloon import Sjabloon
from routehln.views.documents.render.inert import refuse_active
from routehln.views.documents.sandbox.problem import DocumentError

KINDS = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".gif": "gif",
    ".webp": "webp",
    ".svg": "svg+xml",
}
# Where a page names a picture: in an element, and within a style. What a title says is escaped, so it is neither.
_VALUE = r"""(?P<quote>["']?)(?P<name>[^"'\s>)]*)(?P=quote)"""
_IN_ELEMENT = re.compile(
    rf"(?P<before><(?:img|image|input|source)\b[^>]*?\b(?:src|href)\s*=\s*){_VALUE}", re.IGNORECASE
)
_IN_STYLE = re.compile(rf"(?P<before>url\(\s*|@import\s+){_VALUE}", re.IGNORECASE)
_STYLE = re.compile(r"""<style\b[^>]*>.*?</style>|\sstyle\s*=\s*(?:"[^"]*"|'[^']*')""", re.IGNORECASE | re.DOTALL)


def is_picture(name: str) -> bool:
    """Tell by its name whether a file is a picture."""
    return _kind(name) is not None


def _kind(name: str) -> str | None:
    return next((kind for ending, kind in KINDS.items() if name.lower().endswith(ending)), None)


def embedded(page: str, sjabloon: Sjabloon) -> str:
    """Give the page with its pictures in it; raises DocumentError for what doesn't lie beside the template."""
    page = _IN_ELEMENT.sub(lambda match: _within(match, sjabloon), page)
    page = _STYLE.sub(lambda style: _IN_STYLE.sub(lambda match: _within(match, sjabloon), style[0]), page)
    refuse_active(page, sjabloon.naam)
    return page


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
    encoded = base64.b64encode(picture).decode("ascii")
    return f"{match['before']}{quote}data:image/{kind};base64,{encoded}{quote}"
