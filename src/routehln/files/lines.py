"""Lines from stdin, whatever the locale."""

import sys

from routehln.errors import WrongUsage


def lines() -> list[str]:
    """The lines of stdin as UTF-8, without their ends; bytes that are no UTF-8 become `�`. Raises WrongUsage."""
    if sys.stdin is None:  # the shell closed it
        raise WrongUsage("er is geen invoer om te lezen; stdin is gesloten")
    text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []
