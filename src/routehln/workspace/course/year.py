"""Read which year a report is asked for, and refuse one of which there is nothing to tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.moment.spans import JAREN
from routehln.model.names import short

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.course.voortgang import Periode
    from routehln.model.mijlpaal.overzicht import Overzicht


def period(jaar: str, overzicht: Overzicht, peildatum: date) -> Periode:
    """Give the period of the year that was typed; raises WrongUsage where it is none, is to come, or is too early."""
    from routehln.rules.voortgang.period import period_of

    year = _year(jaar.strip())
    begin = _begin(overzicht)
    if begin and year < begin.year:
        raise WrongUsage(f"JAAR: in {year} was het programma er nog niet; het begint in {begin.year}")
    periode = period_of(year, peildatum)
    if periode is None:
        raise WrongUsage(
            f"JAAR: {year} moet nog komen, dus daar is niets over te zeggen; kies {peildatum.year} of eerder"
        )
    return periode


def _year(text: str) -> int:
    if not re.fullmatch("[0-9]{4}", text) or int(text) not in JAREN:
        raise WrongUsage(f"JAAR: '{short(text)}' is geen jaar; schrijf het als 2023")
    return int(text)


def _begin(overzicht: Overzicht) -> date | None:
    """Give the first day of the programme, as far as its files say."""
    for card in overzicht.cards.called("routekaart"):
        begin = card.record.get("begin")
        if isinstance(begin, str):
            from routehln.model.moment.grammar.read import read_moment

            return read_moment(begin).begin
    return None
