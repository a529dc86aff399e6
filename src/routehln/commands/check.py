"""`routehln check`: tells whether the files keep every promise, and the programme its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Peildatum
from routehln.errors import WrongUsage

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.views.answers.findings import Findings
    from routehln.views.report.answer import Answer

Regels = Annotated[bool, Option("--regels", help="Toon alleen welke regels er zijn.")]
Sinds = Annotated[
    str | None, Option(help="Toon alleen wat nieuw is sinds deze git-revisie, zoals main.", metavar="REVISIE")
]
AnyFormaat = Literal["tabel", "json", "csv", "md", "github", "sarif"]
ON_GITHUB = ("github", "sarif")  # the formats that GitHub reads
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


class _Question(NamedTuple):
    """What is asked of every programme, as it was typed."""

    ernst: AnyErnst
    alle: bool
    strikt: bool
    sinds: str | None
    formaat: AnyFormaat
    peildatum: str | None


class _Checked(NamedTuple):
    """The findings of a programme, their answer, its name, and whether they make the answer 'no'."""

    findings: Findings
    answer: Answer
    naam: str
    refuses: bool


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
    from routehln.rules.checks import explained
    from routehln.views.answers import findings as view
    from routehln.views.report.output import show
    from routehln.workspace import checking
    from routehln.workspace.programmes.ask import ask, together

    if formaat in ON_GITHUB:
        _refuse_more(formaat, rules=regels, programmes=bool(ctx.obj.roadmaps))
    if regels:
        show(formaat, view.rules(explained()))
        return 0
    asked = _Question(ernst, alle, strikt, sinds, formaat, peildatum)
    programmes = ask(ctx.obj, lambda settings: _check(settings, asked))
    show(formaat, together(programmes, lambda checked: checked.answer))
    for checked in programmes.contents:
        checking.summarise(checked.findings)
    return programmes.exit_code(says_no=any(checked.refuses for checked in programmes.contents))


def _refuse_more(formaat: str, *, rules: bool, programmes: bool) -> None:
    """Refuse, for a format that GitHub reads, all but the findings of one programme; raises WrongUsage."""
    if rules:
        raise WrongUsage(f"--regels kan niet als {formaat}; kies tabel, json, csv of md")
    if programmes:
        raise WrongUsage(f"--formaat {formaat} is van één routekaart; noem er één, of kies tabel, json, csv of md")


def _check(settings: Settings, asked: _Question) -> _Checked:
    """Look at the files of one programme; raises NoRoutekaart or GitRefused."""
    from routehln.model.answers.finding import at_least
    from routehln.rules.checks import explained
    from routehln.views.answers import findings as view
    from routehln.views.github import github, sarif
    from routehln.workspace import checking, typed
    from routehln.workspace.opened import open_routekaart

    opened = open_routekaart(settings)
    bevindingen = checking.check(opened, asked.sinds, typed.day(asked.peildatum))
    shown = at_least(bevindingen, asked.ernst)
    folder = opened.folder_in_git() if asked.formaat in ON_GITHUB else opened.folder
    findings = view.Findings(shown, folder, asked.sinds, asked.ernst, left_out=len(bevindingen) - len(shown))
    on_github = {"github": lambda: github.render(findings), "sarif": lambda: sarif.render(findings, explained())}
    answer = view.answer(findings, on_github, apart=asked.alle)
    refuses = bool(at_least(bevindingen, "waarschuwing" if asked.strikt else "fout"))
    programma = opened.reading.routekaart.programma
    return _Checked(findings, answer, programma.programma or programma.naam or "", refuses)
