"""The words for a status, and which status each of them means."""

from typing import get_args

from routehln.model.mijlpaal.mijlpaal import Status

STATUSES: tuple[str, ...] = get_args(Status)
# By status the other words that plannings have for it.
STATUS_WORDS: dict[str, tuple[str, ...]] = {
    "gepland": ("nog niet gestart", "niet gestart", "open", "te doen"),
    "lopend": ("loopt", "in uitvoering", "bezig", "gestart", "onderhanden", "mee bezig"),
    "afgerond": ("gereed", "klaar", "voltooid", "gedaan", "afgesloten"),
    "vervallen": ("vervalt", "geschrapt", "geannuleerd"),
}


def status_of(text: str) -> str:
    """Give the status that a text means, in whatever case; the text itself where it means none."""
    word = " ".join(text.casefold().split())
    for status in STATUSES:
        if word == status or word in STATUS_WORDS[status]:
            return status
    return text


def is_status(text: str) -> bool:
    """Tell whether a text means a status that a record may have."""
    return status_of(text) in STATUSES
