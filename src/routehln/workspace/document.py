"""The steps of `agenda` and `besluitenlijst`: choose the format, find the overleg, fill in a template, write."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from routehln.errors import WrongUsage
from routehln.model.names import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.agenda import Agenda
    from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
    from routehln.model.mijlpaal.gremia import Gremia
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.documents.names import DocumentNames


class Wanted(NamedTuple):
    """How a document is asked for: its format, the user's own template if any, and the file to write (None: stdout)."""

    formaat: str
    sjabloon: Path | None
    uitvoer: Path | None
    overschrijf: bool


def choose(formaat: str | None, sjabloon: Path | None, uitvoer: Path | None, *, overschrijf: bool) -> Wanted:
    """Choose the format: the one named, else by the ending of output or template, else Markdown.

    Raises:
        WrongUsage: no format, or two of them, or one that stdout can't have.
        NotPublished: the output can't be written there.
    """
    from routehln.files.disk.publish import refuse_taken
    from routehln.views.documents.formats import FORMATS, by_ending, by_template

    by_output = by_ending(uitvoer)
    chosen = formaat or by_output or by_template(sjabloon)
    if chosen is None and uitvoer is not None:
        raise WrongUsage(f"-o: aan '{uitvoer}' is geen formaat te zien; laat het eindigen op .{', .'.join(FORMATS)}")
    chosen = chosen or "md"
    if by_output not in (None, chosen):
        raise WrongUsage(f"-o: '{uitvoer}' is geen {chosen}; laat --formaat weg of geef een naam op .{chosen}")
    if FORMATS[chosen].packed and uitvoer is None:
        raise WrongUsage(f"{chosen} hoort in een bestand; noem het met -o, bijvoorbeeld -o agenda.{chosen}")
    if uitvoer is not None:
        refuse_taken(uitvoer, overwrite=overschrijf)
    return Wanted(chosen, sjabloon, uitvoer, overschrijf)


def meeting(
    settings: Settings, overleg: str | None, gremium: str | None, peildatum: str | None, *, vertrouwelijk: bool
) -> tuple[Overzicht, Agenda]:
    """Find the overleg that the options mean; give the overzicht and the agenda of that overleg.

    `peildatum` tells which overleg is the next one, and which year 'oktober' is in; the agenda is as of the overleg.
    Raises WrongUsage where there is no such overleg.
    """
    from routehln.rules.ask.agenda import agenda
    from routehln.workspace import question, typed

    overzicht = question.overzicht(settings)
    day = typed.day(peildatum) or question.today(overzicht.tijdzone)
    bijeenkomst = overleg_of(overzicht, overleg, day, gremium)
    return overzicht, agenda(overzicht, bijeenkomst, vertrouwelijk=vertrouwelijk)


def overleg_of(overzicht: Overzicht, text: str | None, day: date, gremium: str | None = None) -> Bijeenkomst:
    """Find the overleg that is meant among those of an overzicht, as `find` does; raises WrongUsage."""
    from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of

    return find(overzicht.bijeenkomsten, bijeenkomsten_of(overzicht).gremia, text, day, gremium)


def find(
    meetings: Sequence[Bijeenkomst], gremia: Gremia, text: str | None, day: date, gremium: str | None = None
) -> Bijeenkomst:
    """Find the overleg that is meant; raises WrongUsage where that is none, or may be more than one.

    Args:
        meetings: those that there are, by day.
        gremia: the names of who meets.
        text: the overleg by id, month, day or name; without one it is the next from `day` on.
        day: the day of the question.
        gremium: the gremium that meets, by name; without one it is the one that `text` names, or the one that decides.
    """
    from routehln.rules.ask.meant import meant, of_gremium, upcoming
    from routehln.workspace.meeting_names import suggestion

    asked = (gremium_of(gremia, gremium),) if gremium is not None else ()
    if text is None:
        among = of_gremium(meetings, asked[0] if asked else None)
        following = upcoming(among, day)
        candidates = [following] if following else []
    else:
        candidates, among = meant(meetings, gremia, text, day, asked)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        raise WrongUsage(f"'{text}' kan meer dan één overleg zijn; kies uit: {_ids(candidates)}")
    from routehln.model.moment.day import in_words

    wanted = f"op of na {in_words(day)}" if text is None else f"'{text}'"
    of_whom = f" van '{gremium}'" if gremium is not None else ""
    choices = among or meetings
    near = suggestion(text, meetings, gremia) if text else None
    hint = f"bedoelde u '{near}'? Er zijn:" if near else "er zijn:"
    existing = f"{hint} {_ids(choices)}" if choices else "er zijn nog geen overleggen"
    raise WrongUsage(f"er is geen overleg{of_whom} {wanted}; {existing}. Een nieuw overleg: routehln add overleg")


def gremium_of(gremia: Gremia, name: str) -> str | None:
    """Give the id of the gremium with this name, None for the one that decides; raises WrongUsage."""
    owners = gremia.called(name)
    if not owners:
        raise WrongUsage(f"--gremium: '{name}' is geen gremium{nearest(name, gremia.names)}")
    if len(owners) > 1:
        raise WrongUsage(f"--gremium: '{name}' heten er meer dan één; noem het id")
    (owner,) = owners
    return owner


def _ids(bijeenkomsten: Sequence[Bijeenkomst]) -> str:
    return ", ".join(bijeenkomst.id for bijeenkomst in bijeenkomsten)


def explain(kind: type[DocumentNames], document: str) -> int:
    """Print the names that a template of this document may use; gives exit code 0."""
    from routehln.views.documents.explain import names_report
    from routehln.views.report.output import write
    from routehln.views.report.plain import render

    write(render(names_report(kind, document)))
    return 0


def send(settings: Settings, wanted: Wanted, kind: str, names: DocumentNames, payload: dict[str, Any]) -> int:
    """Make the document, and write it to its file or to stdout.

    Args:
        settings: where the routekaart is, and so the templates beside it.
        wanted: how the document is asked for.
        kind: `agenda` or `besluitenlijst`.
        names: what a template may use.
        payload: the JSON object, without its schema.
    """
    from routehln.files.disk.publish import publish
    from routehln.views.report.messages import say
    from routehln.views.report.output import write

    uitvoer = wanted.uitvoer
    document = _made(settings, wanted, kind, names, payload)
    if uitvoer:
        publish(uitvoer, document, overwrite=wanted.overschrijf)
        say(f"Geschreven: {uitvoer}")
    else:
        write(document.decode())
    return 0


def _made(settings: Settings, wanted: Wanted, kind: str, names: DocumentNames, payload: dict[str, Any]) -> bytes:
    """Make the document: as JSON, else by filling in the user's own template or the one that is shipped."""
    formaat, sjabloon = wanted.formaat, wanted.sjabloon
    if formaat == "json":
        from routehln.views.report.json import render

        return render(kind, payload).encode()
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.templates import own, shipped
    from routehln.views.documents.formats import FORMATS, by_template
    from routehln.views.documents.render.make import make

    roadmap = find_roadmap(settings.roadmap)
    template_format, ending, _ = FORMATS[formaat]
    if sjabloon is None:
        return make(formaat, shipped(f"{kind}{ending}", roadmap), names)
    if by_template(sjabloon) not in (template_format, None):
        raise WrongUsage(f"--sjabloon: '{sjabloon}' is geen sjabloon voor {formaat}; dat eindigt op {ending}")
    return make(formaat, own(sjabloon, roadmap), names)
