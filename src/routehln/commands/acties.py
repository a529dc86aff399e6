"""`routehln acties`: lists what people promised to do."""

from typing import Annotated

from typer import Context, Option

from routehln.commands.options import Formaat, Peildatum

Wie = Annotated[
    list[str] | None,
    Option(help="Alleen wat deze organisatie of functie doet; het begin van de naam mag; mag vaker.", metavar="NAAM"),
]
TeLaat = Annotated[bool, Option("--te-laat", help="Alleen wat te laat is.")]
Alle = Annotated[bool, Option("--alle", help="Toon ook wat gereed of vervallen is.")]


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
    from routehln.rules.ask.acties import acties_on, mijlpalen_of, of_people, open_on, placed
    from routehln.views.answers import acties as view
    from routehln.views.report.output import show
    from routehln.workspace import lookup, question, typed

    overzicht = question.overzicht(ctx.obj)
    dag = typed.day(peildatum) or question.today(overzicht.tijdzone)
    every = acties_on(overzicht, dag) if alle else open_on(overzicht, dag)
    chosen = of_people(every, lookup.people(wie, overzicht))
    if te_laat:
        chosen = [actie for actie in chosen if actie.is_late(dag)]
    show(formaat, view.answer(placed(chosen, mijlpalen_of(chosen, overzicht)), dag))
    return 0
