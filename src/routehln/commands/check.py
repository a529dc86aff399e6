"""`routehln check`: every promise about the files, and the programme's own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.files.read.read import Reading
    from routehln.model.answers.finding import Bevinding
    from routehln.views.answers.findings import Findings, Rule

Regels = Annotated[bool, Option("--regels", help="Toon alleen welke regels er zijn.")]
Sinds = Annotated[
    str | None,
    Option("--sinds", help="Toon alleen wat nieuw is sinds deze git-revisie, zoals main.", metavar="REVISIE"),
]
AnyFormaat = Literal["tabel", "json", "csv", "md", "github", "sarif"]
CheckFormaat = Annotated[
    AnyFormaat,
    Option(
        "--formaat",
        **one_of(AnyFormaat),
        help="tabel, json, csv, md, github (in een workflow) of sarif.",
        metavar="FORMAAT",
    ),
]


def check(ctx: Context, regels: Regels = False, sinds: Sinds = None, formaat: CheckFormaat = "tabel") -> int:
    """Kijk of de bestanden kloppen, met bestand, regel en kolom van wat niet klopt.

    Alleen een fout geeft code 1; een waarschuwing of info niet. Voorbeeld:

      routehln check

    In een workflow van GitHub, met elke melding bij haar regel:

      routehln check --formaat github
    """
    from routehln.model.answers.finding import gravest_first
    from routehln.views.answers.findings import Findings
    from routehln.workspace.opened import open_routekaart

    colour = not ctx.obj.geen_kleur
    if regels:
        return _show_rules(formaat, colour=colour)
    opened = open_routekaart(ctx.obj)
    bevindingen = sorted(_findings(opened.reading), key=gravest_first)
    if sinds is not None:
        bevindingen = _since(opened.roadmap, sinds, bevindingen)
    found = Findings(bevindingen, _folder(opened.roadmap, formaat), sinds)
    _show(formaat, found, colour=colour)
    _summarise(found)
    return int(found.count("fout") > 0)


def _findings(reading: Reading) -> list[Bevinding]:
    from routehln.rules.checks import check as ask

    return [*reading.bevindingen, *ask(reading.routekaart, complete=reading.complete)]


def _since(roadmap: Path, revision: str, found: list[Bevinding]) -> list[Bevinding]:
    """What was not found yet at that revision; a file that can't be read there has no findings to know it by."""
    from routehln.files.git.revision import read_revision
    from routehln.rules.checks.appeared import appeared
    from routehln.views.report.messages import nothing_there, say

    reading = read_revision(roadmap, revision)
    if not reading.present:
        say(nothing_there(revision, "nieuw"))
        return found
    if not reading.complete:
        wrong = [f"{revision}:{each}" for each in reading.bevindingen if each.ernst == "fout"]
        say(f"let op: bij '{revision}' is niet alles te lezen, dus kan iets hier ten onrechte nieuw heten", *wrong[:5])
    return appeared(_findings(reading), found)


def _folder(roadmap: Path, formaat: str) -> str:
    """What the folder is called: by its own name, or as git names it for who looks from the top of the repository."""
    from contextlib import suppress

    from routehln.files.disk.locate import name_of
    from routehln.files.git.errors import GitRefused
    from routehln.files.git.git import Git

    if formaat in ("github", "sarif"):
        with suppress(GitRefused):
            return Git(roadmap).folder
    return name_of(roadmap)


def _rules() -> list[Rule]:
    from routehln.rules.checks import FORM, RULES

    return [*FORM, *(rule[:3] for rule in RULES)]


def _show_rules(formaat: str, *, colour: bool) -> int:
    from routehln.views.answers.findings import rules
    from routehln.views.report.output import show

    if formaat in ("github", "sarif"):
        raise WrongUsage(f"--regels kan niet als {formaat}; kies tabel, json, csv of md")
    show(formaat, rules(_rules()), colour=colour)
    return 0


def _show(formaat: str, found: Findings, *, colour: bool) -> None:
    from routehln.views.answers.findings import answer
    from routehln.views.report.output import show

    show(formaat, answer(found, {"github": lambda: _github(found), "sarif": lambda: _sarif(found)}), colour=colour)


def _github(found: Findings) -> str:
    from routehln.views.github import github

    return github.render(found)


def _sarif(found: Findings) -> str:
    from routehln.views.github import sarif

    return sarif.render(found, _rules())


def _summarise(found: Findings) -> None:
    """In a step of GitHub a summary as well; that it can't be written doesn't change what was found."""
    from routehln.files.disk.step_summary import NotSummarised, summarise
    from routehln.views.github.step_summary import render
    from routehln.views.report.messages import say

    try:
        summarise(lambda room: render(found, room))
    except NotSummarised as error:
        say(f"let op: {error}")
