"""`routehln check`: tells whether the files keep every promise, and the programme its own rules."""

from typing import Annotated, Literal

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Peildatum
from routehln.errors import WrongUsage

Regels = Annotated[bool, Option("--regels", help="Toon alleen welke regels er zijn.")]
Sinds = Annotated[
    str | None, Option(help="Toon alleen wat nieuw is sinds deze git-revisie, zoals main.", metavar="REVISIE")
]
AnyFormaat = Literal["tabel", "json", "csv", "md", "github", "sarif"]
CheckFormaat = Annotated[
    AnyFormaat, Option(**one_of(AnyFormaat, "tabel, json, csv, md, github (in een workflow) of sarif."))
]


def check(
    ctx: Context,
    regels: Regels = False,
    sinds: Sinds = None,
    formaat: CheckFormaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Kijk of de bestanden kloppen, met bestand, regel en kolom van wat niet klopt.

    Alleen een fout geeft code 1; een waarschuwing of info niet. Voorbeeld:

      routehln check

    In een workflow van GitHub, met elke melding bij haar regel:

      routehln check --formaat github
    """
    from routehln.rules.checks import FORM, ON_DAY, RULES
    from routehln.views.answers import findings as view
    from routehln.views.github import github, sarif
    from routehln.views.report.output import show
    from routehln.workspace import checking, typed
    from routehln.workspace.opened import open_routekaart

    rules = [*FORM, *(rule[:3] for rule in RULES), *(rule[:3] for rule in ON_DAY)]
    on_github = formaat in ("github", "sarif")
    if regels:
        if on_github:
            raise WrongUsage(f"--regels kan niet als {formaat}; kies tabel, json, csv of md")
        show(formaat, view.rules(rules))
        return 0
    opened = open_routekaart(ctx.obj)
    bevindingen = checking.check(opened, sinds, typed.day(peildatum))
    folder = opened.folder_in_git() if on_github else opened.folder
    findings = view.Findings(bevindingen, folder, sinds)
    elsewhere = {"github": lambda: github.render(findings), "sarif": lambda: sarif.render(findings, rules)}
    show(formaat, view.answer(findings, elsewhere))
    checking.summarise(findings)
    return int(findings.count("fout") > 0)
