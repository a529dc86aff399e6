"""Characters that a text may not hold, or that nobody sees in it."""

import re

# For between the brackets of a regex: C0 and C1 controls but the tab, LF and CR, and halves of a character.
CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
# Likewise: what looks like a space and is none to YAML, and what looks like nothing at all.
UNSEEN = "\xa0\xad\u1680\u2000-\u200f\u202a-\u202f\u205f-\u2064\u3000"
_UNSEEN = re.compile(rf"([{UNSEEN}])\1*")


def unseen_name(char: str) -> str:
    """Return what a message calls a character that nobody sees."""
    if char in "\xa0\u202f":
        return "vaste spatie"
    code = f"U+{ord(char):04X}"
    return f"andere spatie ({code})" if char.isspace() else f"onzichtbaar teken ({code})"


def seen(text: str) -> str:
    """Return a text in which a reader sees every character, equal ones in a row once: `t-[vaste spatie]plan`."""
    return _UNSEEN.sub(lambda match: f"[{unseen_name(match[1])}]", text)
