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
AnyErnst = Literal["fout", "waarschuwing", "info"]
VanafErnst = Annotated[
    AnyErnst, Option(**one_of(AnyErnst, "Hoe ernstig een bevinding minstens moet zijn: {}."), metavar="ERNST")
]
Strikt = Annotated[bool, Option("--strikt", help="Eindig ook met code 1 als er een waarschuwing is.")]
Alle = Annotated[
    bool, Option("--alle", help="Toon ook op het scherm elke bevinding apart, hoe vaak een regel ook iets vindt.")
]
CheckFormaat = Annotated[
    AnyFormaat, Option(**one_of(AnyFormaat, "tabel, json, csv, md, github (in een workflow) of sarif."))
]


def check(
    ctx: Context,
    ernst: VanafErnst = "info",
    alle: Alle = False,
    strikt: Strikt = False,
    regels: Regels = False,
    sinds: Sinds = None,
    formaat: CheckFormaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Kijk of de bestanden kloppen, met bestand, regel en kolom van wat niet klopt.

    Alleen bij een fout is de code 1; bij een waarschuwing of info niet. Voorbeelden:

      routehln check
      routehln check --ernst fout

    In een workflow van GitHub, met elke melding bij haar regel:

      routehln check --formaat github
    """
    from routehln.model.answers.finding import at_least
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
    shown = at_least(bevindingen, ernst)
    findings = view.Findings(shown, folder, sinds, ernst, left_out=len(bevindingen) - len(shown))
    elsewhere = {"github": lambda: github.render(findings), "sarif": lambda: sarif.render(findings, rules)}
    show(formaat, view.answer(findings, elsewhere, apart=alle))
    checking.summarise(findings)
    return int(bool(at_least(bevindingen, "waarschuwing" if strikt else "fout")))
