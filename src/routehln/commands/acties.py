"""`routehln acties`: lists what people promised to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NamedTuple

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum

Wie = Annotated[
    list[str] | None,
    Option(help="Alleen wat deze organisatie of functie doet; het begin van de naam mag; mag vaker.", metavar="NAAM"),
]
TeLaat = Annotated[bool, Option("--te-laat", help="Alleen wat te laat is.")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat gereed of vervallen is.")]

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.mijlpaal.overzicht import Overzicht
    from routehln.views.report.answer import Answer
    from routehln.workspace.lookup import Asked, Choice


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
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question

    what = _Question(te_laat, alle, peildatum)
    typed_choice = {"people": wie}
    if ctx.obj.roadmaps:
        return _side_by_side(ctx.obj, what, typed_choice, formaat)
    overzicht = question.overzicht(ctx.obj)
    show(formaat, _ask(overzicht, what, lookup.choice(typed_choice, overzicht)))
    return 0


def _ask(overzicht: Overzicht, what: _Question, choice: Choice | None) -> Answer:
    """Ask one programme; of one in which nobody is meant (`choice` is None) there are no acties."""
    from routehln.rules.ask.acties import acties_on, mijlpalen_of, of_people, open_on, placed
    from routehln.views.answers import acties as view
    from routehln.workspace import question, typed

    dag = typed.day(what.peildatum) or question.today(overzicht.tijdzone)
    if choice is None:
        return view.answer([], dag)
    every = acties_on(overzicht, dag) if what.alle else open_on(overzicht, dag)
    chosen = of_people(every, choice.get("people", []))
    if what.te_laat:
        chosen = [actie for actie in chosen if actie.is_late(dag)]
    return view.answer(placed(chosen, mijlpalen_of(chosen, overzicht)), dag)


def _side_by_side(settings: Settings, what: _Question, typed_choice: Asked, formaat: str) -> int:
    """Ask every programme that is named, and show their answers together; gives the exit code."""
    from routehln.errors import NOT_DONE
    from routehln.views.beside.answers import together
    from routehln.views.report.output import show
    from routehln.workspace import beside

    programmes, complete = beside.programmes(settings)
    if not programmes:
        return NOT_DONE
    choices = beside.choices(typed_choice, programmes)
    answers = [_ask(own.overzicht, what, choice) for own, choice in zip(programmes, choices, strict=True)]
    show(formaat, together([(own.naam, answer) for own, answer in zip(programmes, answers, strict=True)]))
    return 0 if complete else NOT_DONE
