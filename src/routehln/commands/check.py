"""`routehln check`: tells whether the files keep every promise, and the programme its own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

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

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.views.answers.findings import Findings, Rule
    from routehln.views.report.answer import Answer


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
    from routehln.rules.checks import FORM, ON_DAY, RULES
    from routehln.views.answers import findings as view
    from routehln.views.report.output import show
    from routehln.workspace import checking

    rules = [*FORM, *(rule[:3] for rule in RULES), *(rule[:3] for rule in ON_DAY)]
    on_github = formaat in ("github", "sarif")
    if regels:
        if on_github:
            raise WrongUsage(f"--regels kan niet als {formaat}; kies tabel, json, csv of md")
        show(formaat, view.rules(rules))
        return 0
    what = _Question(ernst, alle, strikt, sinds, formaat, peildatum)
    if ctx.obj.roadmaps:
        if on_github:
            raise WrongUsage(f"--formaat {formaat} is van één routekaart; noem er één, of kies tabel, json, csv of md")
        return _side_by_side(ctx.obj, what, rules)
    checked = _check(ctx.obj, what, rules)
    show(formaat, checked.answer)
    checking.summarise(checked.findings)
    return int(checked.refuses)


def _check(settings: Settings, what: _Question, rules: list[Rule]) -> _Checked:
    """Look at the files of one programme; raises NoRoutekaart or GitRefused."""
    from routehln.model.answers.finding import at_least
    from routehln.views.answers import findings as view
    from routehln.views.github import github, sarif
    from routehln.workspace import checking, typed
    from routehln.workspace.opened import open_routekaart

    opened = open_routekaart(settings)
    bevindingen = checking.check(opened, what.sinds, typed.day(what.peildatum))
    folder = opened.folder_in_git() if what.formaat in ("github", "sarif") else opened.folder
    shown = at_least(bevindingen, what.ernst)
    findings = view.Findings(shown, folder, what.sinds, what.ernst, left_out=len(bevindingen) - len(shown))
    elsewhere = {"github": lambda: github.render(findings), "sarif": lambda: sarif.render(findings, rules)}
    answer = view.answer(findings, elsewhere, apart=what.alle)
    refuses = bool(at_least(bevindingen, "waarschuwing" if what.strikt else "fout"))
    programma = opened.reading.routekaart.programma
    return _Checked(findings, answer, programma.programma or programma.naam or "", refuses)


def _side_by_side(settings: Settings, what: _Question, rules: list[Rule]) -> int:
    """Look at the files of every programme that is named, and show what is wrong together; gives the exit code."""
    from routehln.errors import NOT_DONE
    from routehln.views.beside.answers import together
    from routehln.views.report.output import show
    from routehln.workspace import beside, checking

    every, complete = beside.each(settings, lambda own: _check(own, what, rules))
    if not every:
        return NOT_DONE
    names = beside.names_of([(own, checked.naam) for own, checked in every])
    checked_ones = [checked for _, checked in every]
    show(what.formaat, together([(naam, checked.answer) for naam, checked in zip(names, checked_ones, strict=True)]))
    for checked in checked_ones:
        checking.summarise(checked.findings)
    return int(any(checked.refuses for checked in checked_ones)) if complete else NOT_DONE
