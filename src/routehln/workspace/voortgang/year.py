"""Read for which year the voortgangsrapportage is asked, and refuse one of which there is nothing to tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.card import texts
from routehln.workspace import typed

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.model.voortgang.periode import Periode


def period(jaar: str, overzicht: Overzicht, peildatum: date) -> Periode:
    """Give the period of the year that was typed.

    Raises WrongUsage where the text is no year, or one that is to come or lies before the programme.
    """
    from routehln.rules.voortgang.period import period_of

    year = typed.measured_year(jaar)
    begin = _begin(overzicht)
    if begin and year < begin:
        raise WrongUsage(f"JAAR: in {year} was het programma er nog niet; het begint in {begin}")
    periode = period_of(year, peildatum)
    if periode is None:
        raise WrongUsage(
            f"JAAR: {year} moet nog komen, dus daar is niets over te zeggen; kies {peildatum.year} of eerder"
        )
    return periode


def _begin(overzicht: Overzicht) -> int | None:
    """Give the year in which the programme begins; None where its files don't say it."""
    for card in overzicht.cards.called("routekaart"):
        for text in texts(card.record, "begin"):
            return int(text) if re.fullmatch("[0-9]{4}", text) else _first_year(text)
    return None


def _first_year(text: str) -> int | None:
    """Give the year of the first day of a moment; its grammar takes long to load."""
    from routehln.model.moment.grammar.read import read_moment

    begin = read_moment(text).begin
    return begin.year if begin else None
