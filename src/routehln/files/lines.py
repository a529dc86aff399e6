"""Lines from stdin, whatever the locale."""

import sys


def lines() -> list[str]:
    """The lines of stdin as UTF-8, without their ends; bytes that are no UTF-8 become `�`."""
    text = sys.stdin.buffer.read().decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []
