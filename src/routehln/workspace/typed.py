"""Read days, times, periods and texts as they were typed, without the routekaart."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from routehln.model.mijlpaal.bijeenkomsten import Bijeenkomsten
    from routehln.model.mijlpaal.gremia import Gremia

_ANY_YEAR = 2000
_NO_UTF8 = re.compile("[\udc80-\udcff]")  # what Python makes of such bytes on a command line


def day(text: str | None, option: str = "--peildatum") -> date | None:
    """Give the day that an option names, or None where the option wasn't given; raises WrongUsage."""
    if text is None:
        return None
    from routehln.model.moment.day import parse_day

    with suppress(ValueError):
        return parse_day(text)
    from routehln.model.moment.grammar.no_day import one_day, why_no_day

    meant = one_day(text)
    if meant is None:
        raise WrongUsage(f"{option}: '{text}' {why_no_day(text)}; schrijf een dag als 5-10-2021 of '5 oktober 2021'")
    return meant


def time(text: str, option: str) -> str:
    """Give the time of day that an option names, as 09:30; raises WrongUsage."""
    from routehln.model.moment.time_of_day import parse_time

    try:
        return parse_time(text)
    except ValueError:
        raise WrongUsage(f"{option}: '{text}' is geen tijd; schrijf hem als 9:30 of '9.30 uur'") from None


def year(text: str | None) -> int | None:
    """Give the year of `--jaar`, or None where the option wasn't given; raises WrongUsage."""
    if text is None:
        return None
    if not re.fullmatch("[0-9]{4}", text):
        raise WrongUsage(f"--jaar: '{text}' is geen jaar; schrijf het als 2021")
    return int(text)


def measured_year(text: str) -> int:
    """Give the year of a meting, which is one that a file may have; raises WrongUsage."""
    if not re.fullmatch("(?:19|20|21)[0-9]{2}", text.strip()):
        raise WrongUsage(f"JAAR: '{text}' is geen jaar; schrijf het als 2023")
    return int(text)


def period(text: str) -> tuple[date, date]:
    """Give the first and last day that `--maand` means; raises WrongUsage where it has no first or no last day."""
    from routehln.model.moment.day import parse_month

    with suppress(ValueError):
        return parse_month(text)
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text, alone=True)
    if moment.begin is None or moment.eind is None:
        from routehln.workspace.reading.period import no_period

        raise no_period(text)
    return moment.begin, moment.eind


def readable(text: str, option: str, bijeenkomsten: Bijeenkomsten | None = None) -> str:
    """Give the words of a moment without spaces around them; raises WrongUsage where they can't be read as a moment.

    `bijeenkomsten` has the names of the gremia that a moment may name; a name that is nearly one of them is refused.
    """
    from routehln.model.moment.grammar.no_day import is_no_day
    from routehln.model.moment.grammar.read import read_moment

    as_moment = bijeenkomsten.read if bijeenkomsten else read_moment
    if as_moment(text).soort == "onbekend":
        if as_moment(text, _ANY_YEAR).soort != "onbekend":
            raise WrongUsage(f"{option}: '{text}' zegt niet in welk jaar; schrijf dat erbij")
        if is_no_day(text):
            raise WrongUsage(f"{option}: '{text}' bestaat niet; schrijf een dag die er is")
        raise WrongUsage(f"{option}: '{text}' is niet met zekerheid te lezen; schrijf bijvoorbeeld 'november 2021'")
    if bijeenkomsten:
        refuse_gremium_slip(text, option, bijeenkomsten.gremia)
    return text.strip()


def refuse_gremium_slip(text: str, option: str, gremia: Gremia) -> None:
    """Refuse a moment that names no meeting of ours, but nearly names a gremium; raises WrongUsage."""
    from routehln.model.mijlpaal.gremium_slip import meant_gremium
    from routehln.model.names import short

    meant = meant_gremium(text, gremia)
    if meant:
        raise WrongUsage(f"{option}: '{short(text)}' noemt geen gremium; bedoelde u {meant}?")


def coming(text: str, option: str, bijeenkomsten: Bijeenkomsten, day: date) -> str:
    """Give the words of a moment as `readable` does; one without a year is the first that ends on or after a day.

    'voor de zomer' becomes 'voor de zomer 2022'; raises WrongUsage where it can't be read.
    """
    words = text.strip()
    if bijeenkomsten.read(words).soort != "onbekend":
        return readable(text, option, bijeenkomsten)
    for year in (day.year, day.year + 1):
        meant, written = bijeenkomsten.read(words, year), bijeenkomsten.read(f"{words} {year}")
        last = meant.eind or meant.begin
        if last and last >= day and (meant.begin, meant.eind) == (written.begin, written.eind):
            return f"{words} {year}"
    return readable(text, option, bijeenkomsten)


def texts(words: Iterable[str]) -> list[str]:
    """List the words, with the lines of stdin for each that is `-`; raises WrongUsage."""
    from routehln.files.disk.stdin import read_lines

    texts: list[str] = []
    for word in words:
        texts += read_lines() if word == "-" else [word]
    return texts


def refuse_unusable(option: str, text: str | None, if_empty: str = "hier staat niets; laat het weg") -> None:
    """Refuse a text of nothing, in the words of `if_empty`, and one as `refuse_control` does; raises WrongUsage."""
    refuse_control(option, text)
    if text is not None and not text.strip():
        raise WrongUsage(f"{option}: {if_empty}")


def refuse_control(option: str, text: str | None) -> None:
    """Refuse a text with a character that nobody types into a file; raises WrongUsage. None is no text."""
    from routehln.model.characters import CONTROLS

    control = re.search(f"[{CONTROLS}\r]", text or "")
    if control is None:
        return
    if _NO_UTF8.match(control[0]):
        raise WrongUsage(f"{option}: hier staat iets dat geen UTF-8 is; typ het opnieuw")
    raise WrongUsage(f"{option}: hier staat het stuurteken U+{ord(control[0]):04X}; haal het weg")
