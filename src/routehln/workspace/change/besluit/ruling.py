"""Read the options of `routehln besluit` as a ruling of an overleg."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.plain import ENDS
from routehln.model.moment.day import in_words
from routehln.rules.change.acties import Promise
from routehln.rules.change.besluit.ruling import Destination, Ruling, Subject
from routehln.workspace.change.besluit.naar import EXAMPLE, Asked, destination
from routehln.workspace.typed import coming, day

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.records.records import Besluit
    from routehln.workspace.change.besluit.options import Options
    from routehln.workspace.change.besluit.sitting import Sitting


def read_ruling(sitting: Sitting, subject: Subject, earlier: Besluit | None, options: Options) -> Ruling:
    """Read the options as a ruling of this overleg; the uitkomst of the earlier besluit where none is typed.

    Raises WrongUsage where the options can't be read, or don't go with the uitkomst or the subject.
    """
    uitkomst = options.uitkomst or (earlier.uitkomst if earlier else None)
    if uitkomst is None:
        raise WrongUsage("--uitkomst ontbreekt: wat is er besloten? Bijvoorbeeld --uitkomst vastgesteld")
    bijeenkomsten = sitting.routekaart.bijeenkomsten
    voor = options.voor and coming(options.voor, "--voor", bijeenkomsten, sitting.overleg.begin)
    naar = None
    if uitkomst == "aangehouden":
        naar = _naar(sitting, subject, earlier if earlier and earlier.uitkomst == uitkomst else None, options)
    elif options.naar is not None:
        raise WrongUsage(f"--naar hoort bij aangehouden, niet bij {uitkomst}")
    op = _op(sitting, earlier, options, closes=subject.stap is not None and uitkomst in (*ENDS, "afgewezen"))
    promises = [Promise(tekst, options.wie, voor) for tekst in options.acties]
    return Ruling(uitkomst, options.tekst, naar, op, (*promises, *options.promises))


def _naar(sitting: Sitting, subject: Subject, same: Besluit | None, options: Options) -> Destination | None:
    """Read where the subject is put off to; None where that stays as the same besluit has it. Raises WrongUsage."""
    if subject.stap is None:
        raise WrongUsage(
            "wat geen mijlpaal is, komt op geen agenda terug; voeg het eerst toe met routehln add kalender, "
            f"met --moment van overleg {sitting.overleg.id}, en houd het dan aan"
        )
    if options.naar is not None:
        asked = Asked(options.naar, options.zonder_overleg)
        return destination(sitting.routekaart, sitting.overleg, sitting.whole.bijeenkomsten, asked)
    if same is None or same.naar is None:
        raise WrongUsage(f"--naar ontbreekt: wanneer komt het terug? {EXAMPLE.capitalize()}")
    return None


def _op(sitting: Sitting, earlier: Besluit | None, options: Options, *, closes: bool) -> date | None:
    """Give the day of the besluit: the one typed, that of the earlier besluit, or the overleg's; raises WrongUsage.

    One that `closes` a mijlpaal needs a day, and no day may lie before the overleg or after today.
    """
    typed = day(options.op, "--op")
    given = typed or (earlier.op if earlier else None)
    overleg, today = sitting.overleg, sitting.today
    op = given or (overleg.datum if closes or (overleg.datum and overleg.datum <= today) else None)
    if op is None:
        if closes:
            raise WrongUsage(f"van overleg {overleg.id} is de dag niet bekend; zeg met --op wanneer het besloten is")
        return None
    refuse_day(overleg, op, today, is_typed=typed is not None)
    return op


def refuse_day(overleg: Bijeenkomst, op: date, today: date, *, is_typed: bool) -> None:
    """Refuse a day that can't be that of a besluit of this overleg; raises WrongUsage.

    `is_typed` tells whether a person typed it, or it is the day of the overleg.
    """
    if op < overleg.begin:
        begin = in_words(overleg.begin)
        raise WrongUsage(f"--op: {in_words(op)} is voor overleg {overleg.id}, dat niet voor {begin} is")
    if op > today:
        whose = f"--op: {in_words(op)}" if is_typed else f"overleg {overleg.id} is op {in_words(op)}, en dat"
        raise WrongUsage(f"{whose} is nog niet geweest; leg het besluit dan pas vast")
