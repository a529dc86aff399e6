"""Whether a style makes a reader fetch something, however that is written."""

import html
import re

_ESCAPED = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|(.))", re.IGNORECASE | re.DOTALL)
# A picture that is in the page (`data:image/…`), or a part of the page (`#…`), is not fetched.
_FUNCTIONS = r"(?<![\w-])(?:-webkit-)?(?:image-set|image|cross-fade|src)\("
_FETCHES = re.compile(rf"@import|{_FUNCTIONS}|url\((?!\s*[\"']?(?:data:image/|#))", re.IGNORECASE)


def fetches(css: str) -> str:
    """Give the word by which a style fetches something, as a browser reads it: escapes undone; '' where it doesn't."""
    match = _FETCHES.search(_ESCAPED.sub(_character, css))
    return match[0].rstrip("(") if match else ""


def _character(escape: re.Match[str]) -> str:
    """Give the character that an escape stands for: a backslash and its number, or itself."""
    return html.unescape(f"&#x{escape[1]};") if escape[1] else escape[2]
