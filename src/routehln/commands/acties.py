"""`routehln acties`: lists what people promised to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.mijlpaal.actie import Actie
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.workspace.lookup import Choice

Wie = Annotated[
    list[str] | None,
    Option(help="Alleen wat deze organisatie of functie doet; het begin van de naam mag; mag vaker.", metavar="NAAM"),
]
TeLaat = Annotated[bool, Option("--te-laat", help="Alleen wat te laat is.")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat gereed of vervallen is.")]


class _Question(NamedTuple):
    """What is asked of every programme, as it was typed."""

    te_laat: bool
    alle: bool
    peildatum: str | None


def acties(
    ctx: Context,
    wie: Wie = None,
    te_laat: TeLaat = False,
    alle: Alle = False,
    formaat: Formaat = "tabel",
    peildatum: Peildatum = None,
) -> int:
    """Toon de acties die openstaan: wie doet wat, en voor wanneer.

    Voorbeeld:

      routehln acties --wie Weller --te-laat
    """
    from routehln.views.answers import acties as view
    from routehln.views.report.output import show
    from routehln.workspace.programmes.ask import ask_chosen, together

    asked = _Question(te_laat, alle, peildatum)
    programmes = ask_chosen(ctx.obj, {"people": wie}, lambda programme, meant: _ask(programme.content, asked, meant))
    show(formaat, together(programmes, lambda promised: view.answer(*promised)))
    return programmes.exit_code()


def _ask(overzicht: Overzicht, asked: _Question, choice: Choice | None) -> tuple[list[Actie], date]:
    """Give the acties of one programme, and the day they are as of; none where nobody is meant (`choice` is None)."""
    from routehln.model.timing import is_late
    from routehln.rules.ask.acties import acties_on, mijlpalen_of, of_people, open_on, placed
    from routehln.workspace import question

    dag = question.peildatum(asked.peildatum, overzicht.tijdzone)
    if choice is None:
        return [], dag
    every = acties_on(overzicht, dag) if asked.alle else open_on(overzicht, dag)
    chosen = of_people(every, choice.get("people", []))
    if asked.te_laat:
        chosen = [actie for actie in chosen if is_late(actie, dag)]
    return placed(chosen, mijlpalen_of(chosen, overzicht)), dag
