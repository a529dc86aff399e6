"""What became of a programme in a year (contract section 5, `voortgang`)."""

from datetime import date

from routehln.model.history.history import Commit, Line, Stand, Track
from routehln.model.records.routekaart import Routekaart
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Voortgang
from routehln.rules.mijlpaal.overzicht import overzicht
from routehln.rules.voortgang.material import Moves, all_of, without_confidential
from routehln.rules.voortgang.period import period_of
from routehln.rules.voortgang.voortgang import left_out, voortgang

TODAY = date(2024, 2, 1)


def report(routekaart: Routekaart, jaar: int = 2023, day: date = TODAY, moves: Moves | None = None) -> Voortgang:
    periode = period_of(jaar, day)
    assert periode
    return voortgang(all_of(overzicht(routekaart), moves), periode, day)


def ids(year: Voortgang) -> tuple[list[str], list[str]]:
    """What was done, and what was te laat."""
    return [done.mijlpaal.id for done in year.afrondingen], [late.mijlpaal.id for late in year.achterstanden]


def test_the_days_of_a_year() -> None:
    assert period_of(2023, TODAY) == Periode(2023, date(2023, 1, 1), date(2023, 12, 31), date(2024, 1, 1))
    assert period_of(2024, TODAY) == Periode(2024, date(2024, 1, 1), TODAY, TODAY)
    assert period_of(2023, date(2023, 12, 31)) == Periode(2023, date(2023, 1, 1), *[date(2023, 12, 31)] * 2)
    assert period_of(2025, TODAY) is None


def test_done_and_late_at_the_end_of_the_year(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: eerder, titel: A, onderdeel: Leren, status: afgerond, afgerond_op: 2022-12-31}
      - {id: eerste-dag, titel: B, onderdeel: Leren, status: afgerond, afgerond_op: 2023-01-01}
      - {id: laatste-dag, titel: C, onderdeel: Leren, status: afgerond, afgerond_op: 2023-12-31}
      - {id: net-te-laat, titel: D, moment: '2023', onderdeel: Leren, status: afgerond, afgerond_op: 2024-01-10}
      - {id: open, titel: E, moment: december 2023, onderdeel: Leren}
      - {id: volgend-jaar, titel: F, moment: 1 januari 2024, onderdeel: Leren}
      - {id: vervallen, titel: G, moment: maart 2023, onderdeel: Leren, status: vervallen}
    """
    year = report(routekaart)
    assert ids(year) == (["eerste-dag", "laatste-dag"], ["net-te-laat", "open"])
    assert [late.later_op for late in year.achterstanden] == [date(2024, 1, 10), None]


def test_a_year_that_still_runs_is_judged_today(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: loopt-nog, titel: A, moment: Q1 2024, onderdeel: Leren}
      - {id: te-laat, titel: B, moment: januari 2024, onderdeel: Leren}
    """
    assert ids(report(routekaart, 2024)) == ([], ["te-laat"])


def test_what_recurs_is_done_on_each_of_its_days(routekaart: Routekaart) -> None:
    """
    kalender:
      - id: gesprek
        fase: verkennen
        moment: elk kwartaal vanaf Q1 2023
        omschrijving: Gesprek
        onderdeel: Leren
        tussenstop: gesprekken
        status: afgerond
        afgerond_op: 2023-02-01
    tussenstops:
      - {id: gesprekken, titel: Gesprek, onderdeel: Leren, status: afgerond, afgerond_op: 2023-05-01}
    """
    year = report(routekaart)
    assert [(done.mijlpaal.id, done.op) for done in year.afrondingen] == [
        ("gesprekken", date(2023, 2, 1)),
        ("gesprekken", date(2023, 5, 1)),
    ]
    assert [late.mijlpaal.eind for late in year.achterstanden] == [date(2023, 12, 31)]


def test_decisions_by_meeting_on_their_own_day(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen:
      - {maand: 2022-12, datum: 2022-12-15}
      - {maand: 2023-03}
      - {maand: 2023-06, datum: 2023-06-15}
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: Stuurgroep maart 2023}
    besluiten:
      - {overleg: 2022-12, titel: Oud, uitkomst: vastgesteld}
      - {overleg: 2022-12, titel: Later genomen, uitkomst: vastgesteld, op: 2023-01-02}
      - {overleg: 2023-06, titel: Nieuw, uitkomst: afgewezen}
      - {overleg: 2023-03, mijlpaal: plan, uitkomst: aangehouden, naar: 2023-06}
      - {overleg: 2023-03, titel: Nog niets besloten}
    """
    year = report(routekaart)
    assert [(zitting.naam, len(zitting.beslissingen)) for zitting in year.zittingen] == [
        ("Stuurgroep december 2022", 1),
        ("Stuurgroep maart 2023", 1),
        ("Stuurgroep juni 2023", 1),
    ]
    [put_off] = year.zittingen[1].beslissingen
    assert put_off.mijlpaal is not None
    assert (put_off.mijlpaal.id, put_off.label, put_off.dag) == ("plan", "1", date(2023, 3, 31))
    assert [(shift.mijlpaal.id, shift.aangehouden) for shift in year.verschuivingen] == [("plan", 1)]


def test_decisions_in_the_order_of_the_besluitenlijst(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
    overleggen:
      - {maand: 2023-03, datum: 2023-03-09, agenda: {vastgesteld_op: 2023-03-01, punten: [plan, doelen]}}
    tussenstops:
      - {id: doelen, titel: Doelen, onderdeel: Leren, moment: Stuurgroep maart 2023}
      - {id: plan, titel: Plan, onderdeel: Leren, moment: Stuurgroep maart 2023}
    besluiten:
      - {overleg: 2023-03, titel: Buiten de agenda, uitkomst: vastgesteld}
      - {overleg: 2023-03, mijlpaal: doelen, uitkomst: vastgesteld}
      - {overleg: 2023-03, mijlpaal: plan, uitkomst: gewijzigd vastgesteld}
    """
    [zitting] = report(routekaart).zittingen
    subjects = [(decision.label, decision.besluit.mijlpaal) for decision in zitting.beslissingen]
    assert subjects == [("1", "plan"), ("2", "doelen"), ("b1", None)]


def test_what_asks_for_a_decision(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    tussenstops:
      - {id: gemist, titel: A, onderdeel: Leren, moment: Stuurgroep maart 2023, gevraagd: dit vaststellen}
      - {id: af, titel: B, onderdeel: Leren, moment: Stuurgroep maart 2023, status: afgerond, afgerond_op: 2023-03-20}
      - {id: komt, titel: C, onderdeel: Leren, moment: Stuurgroep februari 2024}
      - {id: uitgesteld, titel: D, onderdeel: Leren, moment: Stuurgroep maart 2024}
      - {id: ter-kennisname, titel: G, onderdeel: Leren, moment: Stuurgroep maart 2023}
      - {id: weer-op-de-agenda, titel: H, onderdeel: Leren, moment: Stuurgroep juni 2023}
      - {id: van-de-werkgroep, titel: E, onderdeel: Leren, moment: Werkgroep 4 april 2023}
      - {id: van-niemand, titel: F, onderdeel: Leren, moment: maart 2023}
    besluiten:
      - {overleg: 2023-03, mijlpaal: ter-kennisname, uitkomst: ter kennisname, op: 2023-03-20}
      - {overleg: 2023-03, mijlpaal: weer-op-de-agenda, uitkomst: ter kennisname, op: 2023-03-20}
      - {overleg: 2023-06, mijlpaal: uitgesteld, uitkomst: aangehouden, naar: 2024-03, op: 2023-06-15}
    overleggen: [{maand: 2023-06}]
    """
    vragen = report(routekaart).vragen
    assert [(vraag.mijlpaal.id, vraag.gevraagd, vraag.overleg, vraag.aangehouden) for vraag in vragen] == [
        ("gemist", "dit vaststellen", "Stuurgroep maart 2023", 0),
        ("weer-op-de-agenda", None, "Stuurgroep juni 2023", 0),
        ("uitgesteld", None, "", 1),
    ]


def test_an_interventie_with_its_steps(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{id: zorg, naam: Zorg, interventies: [{id: team, titel: Team}, {id: huis, titel: Huis}]}]
    tussenstops:
      - {id: af, titel: A, onderdeel: Zorg, interventies: [team], status: afgerond, afgerond_op: 2023-05-01}
      - {id: laat, titel: B, onderdeel: Zorg, interventies: [team], moment: juni 2023}
      - {id: straks, titel: C, onderdeel: Zorg, interventies: [team], moment: juni 2024}
    """
    zorg = next(deel for deel in report(routekaart).delen if deel.naam == "Zorg")
    team, huis = zorg.interventies
    assert [done.mijlpaal.id for done in team.afrondingen] == ["af"]
    assert [late.mijlpaal.id for late in team.achterstanden] == ["laat"]
    assert [step.id for step in team.gepland] == ["straks"]
    assert huis[1:] == ((), (), ())


def test_other_onderdelen_only_where_there_is_something_to_tell(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: laat, titel: A, onderdeel: Organisatie, moment: juni 2023}
      - {id: straks, titel: B, onderdeel: Programmabreed, moment: juni 2024}
    """
    assert [deel.naam for deel in report(routekaart).delen] == ["Leren", "Werken", "Wonen", "Organisatie"]


def test_acties_of_the_year(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
    overleggen: [{maand: 2023-03}, {maand: 2024-01}]
    acties:
      - {id: gedaan, tekst: A, overleg: 2023-03, status: gereed, gereed_op: 2023-05-01}
      - {id: later-gedaan, tekst: B, overleg: 2023-03, moment: november 2023, status: gereed, gereed_op: 2024-01-15}
      - {id: open, tekst: C, overleg: 2023-03, moment: juni 2024}
      - {id: van-later, tekst: D, overleg: 2024-01, moment: december 2023}
    """
    acties = report(routekaart).acties
    assert [[actie.id for actie in part] for part in acties] == [["gedaan"], ["later-gedaan", "open"], ["later-gedaan"]]


def test_what_is_confidential_is_left_out_and_counted(routekaart: Routekaart) -> None:
    """
    gremia: [{id: stuurgroep, naam: Stuurgroep, besluitvormend: true}]
    overleggen: [{maand: 2023-03}]
    tussenstops:
      - {id: geheim, titel: A, onderdeel: Leren, moment: Stuurgroep maart 2023, vertrouwelijk: true}
      - {id: open, titel: B, onderdeel: Leren, moment: Stuurgroep maart 2023}
    besluiten: [{overleg: 2023-03, mijlpaal: geheim, uitkomst: aangehouden, naar: 2023-03}]
    acties: [{id: stil, tekst: C, mijlpaal: geheim}]
    risicos: [{id: lek, titel: D, vertrouwelijk: true}]
    """
    periode = period_of(2023, TODAY)
    assert periode
    material = all_of(overzicht(routekaart), None)
    whole, public = (voortgang(part, periode, TODAY) for part in (material, without_confidential(material)))
    assert ids(public) == ([], ["open"])
    assert (public.zittingen, public.risicos, public.acties.open) == ((), (), ())
    assert left_out(whole, public) == 4


def test_late_by_the_planning_of_then(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: juni 2024}]
    """
    commits = [Commit(0, "a" * 40, 1_680_000_000), Commit(1, "b" * 40, 1_706_000_000)]  # March 2023, January 2024
    standen = (
        Stand(commits[0], "gepland", "juni 2023", date(2023, 6, 1), date(2023, 6, 30)),
        Stand(commits[1], "gepland", "juni 2024", date(2024, 6, 1), date(2024, 6, 30)),
    )
    track = Track("plan", "Plan", "Leren", vertrouwelijk=False, record_ids=("plan",), standen=standen)
    moves = Moves(Line(commits[0], commits[1], (), shallow=False, tijdzone="Europe/Amsterdam"), {"plan": track})
    of_2023, of_2024 = (report(routekaart, jaar, moves=moves) for jaar in (2023, 2024))
    assert [late.mijlpaal.moment for late in of_2023.achterstanden] == ["juni 2023"]
    assert of_2023.verschuivingen == ()
    assert not of_2024.achterstanden
    [shift] = of_2024.verschuivingen
    assert shift.beweging is not None
    assert (shift.beweging.keer, shift.beweging.dagen, of_2024.sinds) == (1, 366, date(2023, 3, 28))
    assert report(routekaart, 2022, moves=moves).sinds is None


def test_risicos_that_are_still_there_or_were_judged(routekaart: Routekaart) -> None:
    """
    risicos:
      - {id: open, titel: A, beoordelingen: [{jaar: 2022, kans: 2, impact: 2}]}
      - {id: opgetreden, titel: B, status: opgetreden, beoordelingen: [{jaar: 2023, kans: 5, impact: 2}]}
      - {id: toen-gesloten, titel: C, status: gesloten, beoordelingen: [{jaar: 2023, kans: 1, impact: 2}]}
      - {id: eerder-gesloten, titel: D, status: gesloten, beoordelingen: [{jaar: 2022, kans: 1, impact: 2}]}
    """
    assert [weighed.risico.id for weighed in report(routekaart).risicos] == ["opgetreden", "open", "toen-gesloten"]
