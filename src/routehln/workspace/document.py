"""What `agenda` and `besluitenlijst` share: which overleg, which template, which format, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.agenda import Agenda, Bijeenkomst
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.documents.names import Names


class Wanted(NamedTuple):
    """How the document is wanted."""

    formaat: str | None
    sjabloon: Path | None
    uitvoer: Path | None
    overschrijf: bool


def choose(wanted: Wanted) -> str:
    """The format: as said, else by the ending of the output or of the template; raises WrongUsage."""
    from routehln.views.documents.formats import FORMATS, by_ending, by_template

    named = by_ending(wanted.uitvoer)
    formaat = wanted.formaat or named or by_template(wanted.sjabloon) or ("md" if wanted.uitvoer is None else None)
    if formaat is None:
        raise WrongUsage(
            f"-o: aan '{wanted.uitvoer}' is geen formaat te zien; laat het eindigen op .{', .'.join(FORMATS)}"
        )
    if named and named != formaat:
        raise WrongUsage(f"-o: '{wanted.uitvoer}' is geen {formaat}; laat --formaat weg of geef een naam op .{formaat}")
    if FORMATS[formaat].packed and wanted.uitvoer is None:
        raise WrongUsage(f"{formaat} hoort in een bestand; noem het met -o, bijvoorbeeld -o agenda.{formaat}")
    return formaat


def meeting(
    settings: Settings, asked: str | None, peildatum: str | None, *, vertrouwelijk: bool
) -> tuple[Overzicht, Agenda]:
    """The overleg that was asked about, with its agenda; raises WrongUsage where there is no such overleg."""
    from routehln.rules.ask.agenda import agenda
    from routehln.workspace import question

    overzicht = question.overzicht(settings)
    day = question.day(peildatum) or question.today(overzicht.tijdzone)
    which = find(overzicht.bijeenkomsten, asked, day)
    return overzicht, agenda(overzicht, which, vertrouwelijk=vertrouwelijk)


def find(known: Sequence[Bijeenkomst], asked: str | None, day: date) -> Bijeenkomst:
    """The one overleg that is meant; raises WrongUsage with those that there are."""
    from routehln.rules.ask.meant import meant, upcoming

    exist = f"er zijn: {', '.join(each.id for each in known)}" if known else "er zijn nog geen overleggen"
    if asked is None:
        following = upcoming(known, day)
        if following is None:
            raise WrongUsage(f"er is geen overleg op of na {day}; {exist}")
        return following
    found = meant(known, asked, day)
    if len(found) > 1:
        raise WrongUsage(f"'{asked}' kan meer dan één overleg zijn; kies uit: {', '.join(each.id for each in found)}")
    if not found:
        raise WrongUsage(f"er is geen overleg '{asked}'; {exist}")
    return found[0]


def explain(kind: type[Names], document: str) -> int:
    """Show the names that a template of this document may use."""
    from routehln.views.documents.explain import names_report
    from routehln.views.report.output import write
    from routehln.views.report.plain import render

    write(render(names_report(kind, document)))
    return 0


def send(settings: Settings, wanted: Wanted, kind: str, names: Names, payload: dict[str, Any]) -> int:
    """Make the document, and write it to its file or to stdout."""
    formaat = choose(wanted)

    def make() -> bytes:
        if formaat == "json":
            from routehln.views.report.json import render

            return render(kind, payload).encode()
        return _filled_in(settings, formaat, wanted, kind, names)

    if wanted.uitvoer is None:
        from routehln.views.report.output import write

        write(make().decode())
    else:
        _publish(wanted.uitvoer, make, overwrite=wanted.overschrijf)
    return 0


def _publish(file: Path, make: Callable[[], bytes], *, overwrite: bool) -> None:
    from routehln.files.disk.publish import publish, refuse_taken
    from routehln.views.report.messages import say

    refuse_taken(file, overwrite=overwrite)
    publish(file, make(), overwrite=overwrite)
    say(f"Geschreven: {file}")


def _filled_in(settings: Settings, formaat: str, wanted: Wanted, kind: str, names: Names) -> bytes:
    """The template of this kind of document, her own or the one that is shipped, with the names filled in."""
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.templates import own, shipped
    from routehln.views.documents.formats import FORMATS, by_template
    from routehln.views.documents.render.make import make

    (filled_in, ending, _), roadmap = FORMATS[formaat], find_roadmap(settings.roadmap)
    if wanted.sjabloon is None:
        return make(formaat, shipped(f"{kind}{ending}", roadmap), names)
    if by_template(wanted.sjabloon) not in (filled_in, None):
        raise WrongUsage(f"--sjabloon: '{wanted.sjabloon}' is geen sjabloon voor {formaat}; dat eindigt op {ending}")
    return make(formaat, own(wanted.sjabloon, roadmap), names)
