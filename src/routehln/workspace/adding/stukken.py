"""The stukken of a mijlpaal as they are typed: a title alone, or a title with an address or a file behind '='."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.names import short
from routehln.model.records.fields import IN_REPOSITORY, URL
from routehln.model.records.records import Stuk
from routehln.rules.change.setting import called

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from routehln.model.answers.change import Item
    from routehln.model.records.records import Record

STUKKEN = "stukken"
FORMS = "schrijf 'Nota=https://voorbeeld.nl/nota', 'Nota=stukken/nota.pdf' of alleen een titel"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def written_stuk(text: str) -> Item:
    """Read a stuk as it was typed: `Nota`, `Nota=https://…`, `Nota=stukken/nota.pdf`, or an address alone.

    Raises WrongUsage where what stands behind '=' is no address that a file may hold, and no path in the repository.
    """
    titel, equals, target = (part.strip() for part in text.partition("="))
    if not equals or URL.fullmatch(text.strip()):
        return text.strip()
    if not titel or not target:
        raise WrongUsage(f"--erbij: '{short(text)}' is niet te lezen; {FORMS}")
    if URL.fullmatch(target):
        return {"titel": titel, "url": target}
    if _SCHEME.match(target) or not IN_REPOSITORY.fullmatch(target):
        raise WrongUsage(
            f"--erbij: '{short(target)}' is geen adres dat met https://, http:// of mailto: begint, "
            f"en geen pad in deze repository; {FORMS}"
        )
    return {"titel": titel, "bestand": target}


def refuse_other(record: Record, items: Iterable[Item], removed: Collection[str]) -> None:
    """Refuse a stuk whose title another one has that stays; raises WrongUsage."""
    present = {stuk.titel: stuk for stuk in getattr(record, STUKKEN) if stuk.titel not in removed}
    for item in items:
        titel = called(item)
        if titel in present and present[titel] != Stuk.model_validate(item):
            raise WrongUsage(
                f"--erbij: '{short(titel)}' staat er al, met iets anders; "
                f"vervang dat door er --eraf '{short(titel)}' bij te zetten"
            )
