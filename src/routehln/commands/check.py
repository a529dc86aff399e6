"""`routehln check`: tells whether the files keep every promise, and the programme its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.views.answers.findings import Findings, Rule

Regels = Annotated[bool, Option("--regels", help="Toon alleen welke regels er zijn.")]
Sinds = Annotated[
    str | None,
    Option(help="Toon alleen wat nieuw is sinds deze git-revisie, zoals main.", metavar="REVISIE"),
]
AnyFormaat = Literal["tabel", "json", "csv", "md", "github", "sarif"]
CheckFormaat = Annotated[
    AnyFormaat,
    Option(
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
    from routehln.views.answers.findings import Findings, answer
    from routehln.views.answers.findings import rules as rules_answer
    from routehln.views.report.output import show
    from routehln.workspace import checking
    from routehln.workspace.opened import open_routekaart

    for_machines = formaat in ("github", "sarif")
    if regels:
        if for_machines:
            raise WrongUsage(f"--regels kan niet als {formaat}; kies tabel, json, csv of md")
        show(formaat, rules_answer(_rules()), colour=ctx.obj.colour)
        return 0
    opened = open_routekaart(ctx.obj)
    bevindingen = checking.check(opened, sinds)
    folder = opened.folder_in_git() if for_machines else opened.folder
    findings = Findings(bevindingen, folder, sinds)
    own_formats = {"github": lambda: _github(findings), "sarif": lambda: _sarif(findings)}
    show(formaat, answer(findings, own_formats), colour=ctx.obj.colour)
    checking.summarise(findings)
    return int(findings.count("fout") > 0)


def _rules() -> list[Rule]:
    from routehln.rules.checks import FORM, RULES

    return [*FORM, *(rule[:3] for rule in RULES)]


def _github(findings: Findings) -> str:
    from routehln.views.github import github

    return github.render(findings)


def _sarif(findings: Findings) -> str:
    from routehln.views.github import sarif

    return sarif.render(findings, _rules())
