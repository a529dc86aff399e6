"""`routehln overleg`: shows an overleg, or records its day, its place and who is there."""

from typing import Annotated, Literal

from typer import Context, Option

from routehln.commands.choice import one_of
from routehln.commands.options import Droog, Formaat, Gremium, Overleg, OverlegPeildatum

AnyStatus = Literal["gepland", "gehouden", "vervallen"]
Datum = Annotated[str | None, Option(help="De dag: 12-10-2021 of '12 oktober 2021'.", metavar="DAG")]
Begintijd = Annotated[str | None, Option(help="Hoe laat het begint: 9:30 of '9.30 uur'.", metavar="TIJD")]
Eindtijd = Annotated[str | None, Option(help="Hoe laat het eindigt.", metavar="TIJD")]
Locatie = Annotated[str | None, Option(help="Waar het is.", metavar="TEKST")]
Aanwezig = Annotated[list[str] | None, Option(help="Een organisatie die er is; mag vaker.", metavar="ORG")]
Afwezig = Annotated[
    list[str] | None,
    Option(help="Een organisatie die er niet is, en wie er dan komt: 'GGD=de directeur'; mag vaker.", metavar="ORG"),
]
Mededeling = Annotated[list[str] | None, Option(help="Een mededeling voor op de agenda; mag vaker.", metavar="TEKST")]
Status = Annotated[AnyStatus | None, Option(**one_of(AnyStatus, "Hoe het met het overleg staat: {}."))]


def overleg(
    ctx: Context,
    overleg: Overleg = None,
    gremium: Gremium = None,
    peildatum: OverlegPeildatum = None,
    datum: Datum = None,
    begintijd: Begintijd = None,
    eindtijd: Eindtijd = None,
    locatie: Locatie = None,
    aanwezig: Aanwezig = None,
    afwezig: Afwezig = None,
    mededeling: Mededeling = None,
    status: Status = None,
    formaat: Formaat = "tabel",
    droog: Droog = False,
) -> int:
    """Toon een overleg, of leg vast wanneer en waar het is en wie er zijn.

    Een lijst die u opgeeft, komt in de plaats van wat er stond. Voorbeeld:

      routehln overleg 2021-10 --datum 12-10-2021 --begintijd 9:30
      routehln overleg 2021-10 --afwezig 'GGD=de directeur' --afwezig CZ
      routehln overleg 2021-10 --afwezig 'Gemeente Heerlen, wethouder economie'
    """
    from routehln.workspace.change import overleg as options
    from routehln.workspace.change.change import change
    from routehln.workspace.typed import day

    texts = {"datum": datum, "begintijd": begintijd, "eindtijd": eindtijd, "locatie": locatie, "status": status}
    lists = {"aanwezig": aanwezig, "afwezig": afwezig, "mededelingen": mededeling}
    facts = options.facts(texts, lists)
    if facts:
        dag = day(peildatum)
        return change(
            ctx.obj, lambda routekaart: options.recording(routekaart, overleg, gremium, facts, dag), droog=droog
        )
    from routehln.views.answers.overleg import answer
    from routehln.views.report.output import show
    from routehln.workspace import meeting

    overzicht, agenda = meeting.meeting(ctx.obj, overleg, gremium, peildatum, vertrouwelijk=False)
    show(formaat, answer(agenda, overzicht))
    return 0
