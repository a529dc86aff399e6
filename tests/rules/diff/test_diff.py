"""Changes in meaning (contract section 5, `diff`). The docstring is how it was; `after` says what became of it."""

from datetime import date
from pathlib import Path

import pytest
from comparing import After, course, told, version

from routehln.model.answers.difference import Difference, Wijziging
from routehln.rules.diff import diff


def the_one(difference: Difference) -> Wijziging:
    [change] = difference.wijzigingen
    return change


def test_nothing(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    difference = after()
    assert told(difference) == []
    assert (difference.verschuivingen, difference.overleggen, difference.te_laat, difference.nieuwe_bevindingen) == (
        [],
        [],
        [],
        [],
    )
    assert difference.opmaak == []


def test_a_moment_moves(after: After) -> None:
    """
    fasen:
      - {id: klaar, naam: Klaar, einde: november 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021, fase: Klaar}]
    """
    difference = after(("oktober 2021", "december 2021"))
    change = the_one(difference)
    assert change == Wijziging(
        id="plan",
        soort="gewijzigd",
        titel="Plan",
        veld="moment",
        oud="oktober 2021",
        nieuw="december 2021",
        verschuiving_dagen=61,
        lijst="tussenstops",
        mijlpaal="plan",
        moment="december 2021",
        voorbij_fase="Klaar",
        voorbij_programma=False,
        onderdeel="Leren",
        tekst=None,
    )
    [shift] = difference.verschuivingen
    assert (shift.id, shift.van, shift.naar, shift.dagen) == ("plan", "oktober 2021", "december 2021", 61)
    assert (shift.eind_voor, shift.eind_na) == (date(2021, 10, 31), date(2021, 12, 31))
    assert (shift.voorbij_fase, shift.voorbij_programma) == ("Klaar", False)


def test_earlier_is_not_past_anything(after: After) -> None:
    """
    routekaart: {naam: Proef, einde: oktober 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: december 2021}]
    """
    difference = after(("december 2021", "november 2021"))
    assert (the_one(difference).verschuiving_dagen, the_one(difference).voorbij_programma) == (-31, False)
    assert not difference.verschuivingen[0].voorbij_programma


def test_past_the_programme(after: After) -> None:
    """
    routekaart: {naam: Proef, einde: oktober 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    difference = after(("september 2021", "november 2021"))
    assert the_one(difference).voorbij_programma
    assert difference.verschuivingen[0].voorbij_programma


@pytest.mark.parametrize("moment", ["Oktober 2021", "2021-10", "oktober 2021."])
def test_a_moment_in_other_words_moves_by_no_days(after: After, moment: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: 'oktober 2021'}]
    """
    difference = after(("'oktober 2021'", f"'{moment}'"))
    change = the_one(difference)
    assert (change.oud, change.nieuw, change.verschuiving_dagen) == ("oktober 2021", moment, 0)
    assert difference.verschuivingen == []


@pytest.mark.parametrize("moment", ["vanaf november 2021", "n.t.b.", "ooit", "jaarlijks"])
def test_an_open_end_moves_by_no_number_of_days(after: After, moment: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    difference = after(("oktober 2021", moment))
    assert (the_one(difference).veld, the_one(difference).verschuiving_dagen) == ("moment", None)
    assert [shift.dagen for shift in difference.verschuivingen] == [None]


def test_a_moment_is_settled_by_the_overleg_that_it_names(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
    overleggen: [{datum: 2021-10-12}, {datum: 2021-11-09}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}]
    """
    assert the_one(after(("overleg oktober", "overleg november"))).verschuiving_dagen == 28


def test_an_overleg_gets_another_day(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
    overleggen: [{datum: 2021-10-12}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}]
    """
    difference = after(("2021-10-12", "2021-10-26"))
    assert told(difference) == [("2021-10", "datum", "2021-10-12", "2021-10-26")]
    [shift] = difference.verschuivingen
    assert (shift.id, shift.dagen, shift.van) == ("plan", 14, shift.naar)


def test_new_and_gone(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
    """
    difference = after(("id: plan, titel: Plan", "id: school, titel: School open"))
    assert told(difference) == [("school", "nieuw", None, None), ("plan", "verwijderd", None, None)]
    assert [wijziging.verschuiving_dagen for wijziging in difference.wijzigingen] == [None, None]
    assert course(difference) == {"nieuw": ("school",), "verwijderd": ("plan",)}


def test_the_status(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021, status: gepland}]
    """
    difference = after(("status: gepland", "status: vervallen"))
    assert told(difference) == [("plan", "status", "gepland", "vervallen")]
    assert course(difference) == {"vervallen": ("plan",)}
    assert difference.verschuivingen == []


def test_what_is_left_out_is_its_default(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-10}]
    kalender: [{id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren}]
    """
    difference = after(
        ("omschrijving: Plan", "omschrijving: Plan, status: gepland, vertrouwelijk: false, eigenaar: "),
        ("{maand: 2021-10}", "{id: 2021-10, gremium: alliantie, maand: 2021-10}"),
        ("{id: werkgroep}", "{id: werkgroep, naam: werkgroep, besluitvormend: false, vaste_agenda: []}"),
    )
    assert told(difference) == []
    assert difference.opmaak == ["roadmap/kalender.yaml"]


def test_what_follows_from_something_else_is_no_change(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-10, datum: 2021-10-12}, {gremium: werkgroep, datum: 2021-10-04}]
    """
    difference = after(("maand: 2021-10, ", ""), ("{id: werkgroep}", "{id: werkers}"), ("um: werkgroep", "um: werkers"))
    assert told(difference) == [
        ("werkers-2021-10-04", "id", "werkgroep-2021-10-04", "werkers-2021-10-04"),
        ("werkers", "id", "werkgroep", "werkers"),
    ]


def test_fase_and_onderdeel_are_what_they_mean(after: After) -> None:
    """
    kalender:
      - {id: kal-1, fase: 2. Ontwerpen, moment: oktober 2021, omschrijving: Plan, onderdeel: Werk}
      - {id: kal-2, fase: 2. Ontwerpen, moment: oktober 2021, omschrijving: Ander plan, onderdeel: Werk}
    """
    difference = after(
        ("{id: kal-1, fase: 2. Ontwerpen", "{id: kal-1, fase: ontwerpen"),
        ("Plan, onderdeel: Werk", "Plan, onderdeel: WERKEN"),
        ("Ander plan, onderdeel: Werk", "Ander plan, onderdeel: wonen"),
        ("{id: kal-2, fase: 2. Ontwerpen", "{id: kal-2, fase: Verkennen"),
    )
    assert told(difference) == [("kal-2", "fase", "2. Ontwerpen", "Verkennen"), ("kal-2", "onderdeel", "Werk", "wonen")]


def test_apart_van_is_a_set(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [twee, drie]}}
      - {id: twee, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [drie], moment: mei 2022}}
      - {id: drie, titel: Plan, onderdeel: Leren}
    """
    difference = after(
        ("[twee, drie]", "[drie, twee]"), ("[drie], moment: mei 2022", "[drie, een], moment: juni 2022, reden: Zomer")
    )
    assert told(difference) == [
        ("twee", "afstemming.apart_van", ["drie"], ["drie", "een"]),
        ("twee", "afstemming.moment", "mei 2022", "juni 2022"),
        ("twee", "afstemming.reden", None, "Zomer"),
    ]
    assert [wijziging.verschuiving_dagen for wijziging in difference.wijzigingen] == [None, 30, None]


def test_a_new_id_is_a_rename_where_all_else_agrees(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
      - {id: later, titel: Plan, onderdeel: Leren, afstemming: {dubbel_van: plan, apart_van: [kal-1]}}
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: oktober 2021, omschrijving: Huis, onderdeel: Wonen}
    besluiten:
      - {overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}
    """
    difference = after(("plan", "het-plan"), ("kal-1", "kal-9"))
    assert told(difference) == [("het-plan", "id", "plan", "het-plan"), ("kal-9", "id", "kal-1", "kal-9")]
    assert {wijziging.soort for wijziging in difference.wijzigingen} == {"gewijzigd"}
    assert (difference.verschuivingen, course(difference), difference.nieuwe_bevindingen) == ([], {}, [])


def test_a_long_title_may_lose_a_third_of_its_words_and_the_id(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Nieuwbouw Passart Schaesbergerveld Meezenbroek Palemig Musschemig Rennemig Beersdal Grasbroek,
         onderdeel: Wonen, moment: oktober 2021}
    """
    difference = after(("id: plan", "id: ander"), ("Nieuwbouw Passart Schaesbergerveld ", ""))
    assert [(pair.van, pair.naar, pair.zeker) for pair in difference.hernoemd] == [("plan", "ander", False)]


def test_a_chain_of_renames(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eén, onderdeel: Leren}
      - {id: twee, titel: Twee, onderdeel: Leren, afstemming: {dubbel_van: een}}
      - {id: drie, titel: Drie, onderdeel: Leren, afstemming: {apart_van: [twee]}}
    """
    difference = after(("een", "a"), ("twee", "b"), ("drie", "c"))
    assert [(wijziging.oud, wijziging.nieuw) for wijziging in difference.wijzigingen] == [
        ("een", "a"),
        ("twee", "b"),
        ("drie", "c"),
    ]


def test_a_new_id_and_a_new_moment_is_one_shift(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    difference = after(("id: plan", "id: ander"), ("oktober", "november"))
    assert told(difference) == [("ander", "id", "plan", "ander"), ("ander", "moment", "oktober 2021", "november 2021")]
    assert [(pair.van, pair.naar, pair.zeker) for pair in difference.hernoemd] == [("plan", "ander", False)]
    assert [(shift.id, shift.was, shift.dagen) for shift in difference.verschuivingen] == [("ander", "plan", 30)]
    assert course(difference) == {}


def test_from_one_list_to_the_other_is_another_record(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, fase: ontwerpen, moment: oktober 2021}]
    """
    difference = after(("tussenstops", "kalender"), ("titel", "omschrijving"))
    assert [(wijziging.soort, wijziging.lijst) for wijziging in difference.wijzigingen] == [
        ("nieuw", "kalender"),
        ("verwijderd", "tussenstops"),
    ]


def test_records_within_records(after: After) -> None:
    """
    routekaart:
      naam: Proef
      onderdelen: [{id: programmabreed, naam: Programmabreed}]
      focuswijken: [Hoensbroek, Vrieheide]
    leefgebieden:
      - id: gezondheid
        naam: Gezondheid
        interventies:
          - {id: sporten, titel: Sporten, indicatoren: [a, b]}
          - {titel: Wandelen, thema: Bewegen}
          - {titel: Koken}
        indicatoren:
          - {id: a, naam: Aantal, streefwaarde: 60%}
          - {id: b, naam: Bereik, streefwaarde: {waarde: 60, jaar: 2030}}
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true, leden: [{organisatie: Gemeente}, {organisatie: School}]}
    """
    difference = after(
        ("naam: Programmabreed", "naam: Hele programma"),
        ("[Hoensbroek, Vrieheide]", "[Vrieheide, Hoensbroek]"),
        ("titel: Sporten, indicatoren: [a, b]", "titel: Samen sporten, indicatoren: [b, a]"),
        ("thema: Bewegen", "thema: Buiten"),
        ("{titel: Koken}", "{titel: Bakken}"),
        ("streefwaarde: 60%}", "streefwaarde: 70%}"),
        ("jaar: 2030", "jaar: 2035"),
        ("[{organisatie: Gemeente}, {organisatie: School}]", "[{organisatie: School, functie: Rector}]"),
    )
    assert told(difference) == [
        ("routekaart", "onderdelen.programmabreed.naam", "Programmabreed", "Hele programma"),
        ("routekaart", "focuswijken", ["Hoensbroek", "Vrieheide"], ["Vrieheide", "Hoensbroek"]),
        ("gezondheid", "interventies.sporten.titel", "Sporten", "Samen sporten"),
        ("gezondheid", "interventies.Wandelen.thema", "Bewegen", "Buiten"),
        ("gezondheid", "interventies.Bakken", None, "Bakken"),
        ("gezondheid", "interventies.Koken", "Koken", None),
        ("gezondheid", "indicatoren.a.streefwaarde", "60%", "70%"),
        ("gezondheid", "indicatoren.b.streefwaarde.jaar", 2030, 2035),
        ("raad", "leden", ["Gemeente", "School"], ["School, Rector"]),
    ]


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("Jeugd", "Scholieren", [("interventies.Maatwerk.thema", "Jeugd", "Scholieren")]),
        ("Ouderen", "Senioren", [("interventies.Maatwerk.thema", "Ouderen", "Senioren")]),
        ("Jeugd", "Ouderen", [("interventies.Maatwerk.thema", "Jeugd", "Ouderen")]),
        ("{titel: Maatwerk, thema: Jeugd}, ", "", [("interventies.Maatwerk", "Maatwerk", None)]),
        ("{titel: Maatwerk, thema: J", "{id: m, titel: Maatwerk, thema: J", [("interventies.m.id", "Maatwerk", "m")]),
        (
            "{titel: Maatwerk, thema: Jeugd}, {titel: Maatwerk, thema: Ouderen}",
            "{titel: Maatwerk, thema: Ouderen}, {titel: Maatwerk, thema: Jeugd}",
            [],
        ),
        ("id: sporten", "id: samen-sporten", [("interventies.samen-sporten.id", "sporten", "samen-sporten")]),
    ],
)  # fmt: skip
def test_records_within_records_may_share_a_title_and_get_another_id(
    after: After, old: str, new: str, changes: list[tuple[str, object, object]]
) -> None:
    """
    leefgebieden:
      - id: gezondheid
        naam: Gezondheid
        interventies: [{titel: Maatwerk, thema: Jeugd}, {titel: Maatwerk, thema: Ouderen}, {id: sporten, titel: Sport}]
    """
    assert [change for _, *change in told(after((old, new)))] == [list(change) for change in changes]


def test_besluiten_and_overleggen_without_an_id(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen:
      - {maand: 2021-10}
      - {gremium: werkgroep, datum: 2021-10-04, locatie: Stadhuis}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, acties: [Bellen]}]
    """
    difference = after(("Stadhuis", "School"), ("aangehouden", "afgewezen"), ("[Bellen]", "[Bellen, Mailen]"))
    assert told(difference) == [
        ("werkgroep-2021-10-04", "locatie", "Stadhuis", "School"),
        ("2021-10+plan", "uitkomst", "aangehouden", "afgewezen"),
        ("2021-10+plan", "acties", ["Bellen"], ["Bellen", "Mailen"]),
    ]
    assert [wijziging.titel for wijziging in difference.wijzigingen] == [
        "overleg werkgroep-2021-10-04",
        "Plan: afgewezen",
        "Plan: afgewezen",
    ]


def test_two_records_of_one_id_are_matched_in_order(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: plan, titel: Ander plan, onderdeel: Leren}
    """
    assert told(after(("Ander plan", "Derde plan"))) == [("plan", "titel", "Ander plan", "Derde plan")]


def test_records_that_share_an_id_get_others(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: plan, titel: Plan, onderdeel: Leren}
    """
    difference = after(
        ("plan, titel: Plan, onderdeel: Leren}\n  - {id: plan", "a, titel: Plan, onderdeel: Leren}\n  - {id: b")
    )
    assert told(difference) == [
        ("a", "id", "plan", "a"),
        ("b", "id", "plan", "b"),
    ]


def test_a_recurring_moment_does_not_hide_a_rename(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: ieder kwartaal vanaf 2021}]
    """
    assert told(after(("id: plan", "id: ons-plan"))) == [("ons-plan", "id", "plan", "ons-plan")]


def test_an_overleg_gets_fuller(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eén, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}
      - {id: twee, titel: Twee, onderdeel: Leren, moment: Alliantieoverleg oktober 2021}
      - {id: klaar, titel: Klaar, onderdeel: Leren, moment: Alliantieoverleg oktober 2021, status: afgerond}
    """
    difference = after(
        (
            "{id: een, titel: Eén, onderdeel: Leren, moment: Alliantieoverleg oktober",
            "{id: een, titel: Eén, onderdeel: Leren, moment: Alliantieoverleg november",
        )
    )
    assert [load[:3] for load in difference.overleggen] == [("2021-10", 2, 1), ("2021-11", 0, 1)]


def test_what_becomes_te_laat(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eén, onderdeel: Leren, moment: oktober 2021}
      - {id: twee, titel: Twee, onderdeel: Leren, moment: augustus 2021}
      - {id: drie, titel: Drie, onderdeel: Leren, moment: juli 2021}
    """
    difference = after(
        ("oktober 2021", "september 2021"), ("augustus 2021", "november 2021"), ("juli 2021", "juni 2021")
    )
    assert [late[:5] for late in difference.te_laat] == [
        ("een", "Eén", 0, 4, "verschoven"),
        ("twee", "Twee", 34, 0, "verschoven"),
    ]


def test_a_link_moves_a_mijlpaal(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Vaststellen plan, onderdeel: Leren}
    """
    difference = after(("onderdeel: Leren}\n", "onderdeel: Leren, tussenstop: plan}\n"))
    assert told(difference) == [("kal-1", "tussenstop", None, "plan")]
    [shift] = difference.verschuivingen
    assert (shift.id, shift.van, shift.naar, shift.dagen) == ("plan", "oktober 2021", "november 2021", 30)
    assert course(difference) == {"samengevoegd": ("kal-1",)}


def test_what_is_no_longer_linked_is_a_mijlpaal_of_its_own(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: oktober 2021, omschrijving: Ook, onderdeel: Leren, tussenstop: plan}
    """
    difference = after(("omschrijving: Ook, onderdeel: Leren, tussenstop: plan", "omschrijving: Ook, onderdeel: Leren"))
    assert course(difference) == {"nieuw": ("kal-2",)}
    assert (difference.verschuivingen, difference.te_laat) == ([], [])


def test_what_joins_another_is_no_longer_te_laat(after: After) -> None:
    """
    routekaart: {naam: Proef, leidend: tussenstops}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Q1 2022}]
    kalender: [{id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: Plan, onderdeel: Leren}]
    """
    difference = after(
        ("omschrijving: Plan, onderdeel: Leren", "omschrijving: Plan, onderdeel: Leren, tussenstop: plan")
    )
    assert course(difference) == {"samengevoegd": ("kal-1",)}
    assert [late[:5] for late in difference.te_laat] == [("kal-1", "Plan", None, 0, "samengevoegd")]


def test_the_way_back_of_rows_that_join_is_the_same_way(roadmap: Path) -> None:
    """
    kalender:
      - {id: x-b, fase: ontwerpen, moment: september 2021, omschrijving: Plan, onderdeel: Leren}
      - {id: x-a, fase: ontwerpen, moment: 2022, omschrijving: Ook, onderdeel: Leren}
    """
    apart, file = version("oud", roadmap), roadmap / "kalender.yaml"
    joined = file.read_text(encoding="utf-8").replace("onderdeel: Leren", "onderdeel: Leren, tussenstop: x-q")
    file.write_text(f"{joined}\ntussenstops: [{{id: x-q, titel: Plan, onderdeel: Leren}}]\n", encoding="utf-8")
    together = version("nieuw", roadmap)
    there, back = (diff(*versions, date(2021, 10, 4)) for versions in ((apart, together), (together, apart)))
    assert (course(there), course(back)) == ({"samengevoegd": ("x-b",)}, {"nieuw": ("x-b",)})
    assert [shift.dagen for shift in there.verschuivingen] == [
        -shift.dagen for shift in back.verschuivingen if shift.dagen
    ]


def test_of_a_tussenstop_that_goes_one_row_is_what_it_was(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: november 2021, omschrijving: Ook, onderdeel: Leren, tussenstop: plan}
    """
    difference = after(
        ("tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]", ""),
        (", tussenstop: plan", ""),
    )
    assert course(difference) == {"nieuw": ("kal-2",)}


@pytest.mark.parametrize("peildatum", ["2021-10-12", "2021-11-20", "2022-06-01"])
@pytest.mark.parametrize(("op", "days"), [("2021-09-28", 0), ("2021-09-30", 0), ("2021-10-06", 6)])
def test_what_was_done_is_measured_on_its_own_day(after: After, peildatum: str, op: str, days: int) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021, status: gepland}]
    """
    difference = after(("status: gepland", f"status: afgerond, afgerond_op: {op}"), peildatum=peildatum)
    assert [stand.te_laat for stand in difference.mijlpalen.afgerond] == [days]
    expected = [("plan", "Plan", days, 0, "afgerond")] if days else []
    assert [late[:5] for late in difference.te_laat] == expected


@pytest.mark.parametrize("peildatum", ["2021-10-12", "2022-06-01"])
def test_what_was_rejected_is_measured_on_the_day_of_the_besluit(after: After, peildatum: str) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}]
    overleggen: [{datum: 2021-10-05}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    besluit = "besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: afgewezen, op: 2021-10-05}]\n"
    difference = after(("tussenstops:", f"{besluit}tussenstops:"), peildatum=peildatum)
    assert [stand.te_laat for stand in difference.mijlpalen.vervallen] == [5]


def test_what_was_te_laat_and_is_gone(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    difference = after(("tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]", ""))
    assert [late[:5] for late in difference.te_laat] == [("plan", "Plan", None, 0, "verwijderd")]
    assert [stand.te_laat for stand in difference.mijlpalen.verwijderd] == [None]


def test_a_fase_ends_on_the_day_of_the_overleg_that_it_names(after: After) -> None:
    """
    fasen: [{id: start, naam: Start, einde: Alliantieoverleg juli 2021}]
    overleggen: [{datum: 2021-07-05}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: 2 juli 2021, fase: start}]
    """
    [shift] = after(("2 juli 2021", "20 juli 2021")).verschuivingen
    assert shift.voorbij_fase == "Start"


def test_another_occurrence_is_no_shift(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: jaarlijks vanaf 2020}]
    """
    difference = after(("vanaf 2020", "vanaf 2020, afgerond_op: 2021-09-01"))
    assert told(difference) == [("plan", "afgerond_op", None, "2021-09-01")]
    assert difference.verschuivingen == []


def test_only_layout(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: huis, titel: Huis, onderdeel: Wonen}
    """
    difference = after(
        ("  - {id: plan, titel: Plan, onderdeel: Leren}\n", ""),
        ("Wonen}\n", "Wonen}\n  # ook\n  - id: plan\n    titel: 'Plan'\n    onderdeel: \"Leren\"\n"),
    )
    assert told(difference) == []
    assert difference.opmaak == ["roadmap/kalender.yaml"]


def test_a_record_gets_a_source(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    source = "{naam: kalender, plaats: 'tabel 1, rij 3', omschrijving: Plan}"
    difference = after(("Leren}", f"Leren, bron: {source}}}"))
    assert told(difference) == [("plan", "bron", None, "kalender")]


def test_what_a_source_said_then_is_no_change(after: After) -> None:
    """
    tussenstops:
      - id: plan
        titel: Plan
        onderdeel: Leren
        bron: {naam: kalender, plaats: 'tabel 1, rij 3', omschrijving: Plan}
    """
    difference = after(("rij 3', omschrijving: Plan", "rij 9', omschrijving: Een plan"))
    assert (told(difference), difference.opmaak) == ([], [])


def test_what_check_finds(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: ooit}
      - {id: huis, titel: Huis, onderdeel: Wonen, moment: oktober 2021}
    """
    difference = after(("ooit", "mei 2022"), ("oktober 2021", "binnenkort"))
    assert [(bevinding.regel_id, bevinding.id) for bevinding in difference.nieuwe_bevindingen] == [
        ("moment-onbekend", "huis")
    ]
    assert [(bevinding.regel_id, bevinding.id) for bevinding in difference.verdwenen_bevindingen] == [
        ("moment-onbekend", "plan")
    ]


def test_what_reconcile_finds(after: After) -> None:
    """
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: Vaststellen plan Vrieheide, onderdeel: Leren}
      - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
      - {id: kal-3, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
    tussenstops:
      - {id: convenant, titel: Tekenen van het convenant, moment: juni 2022, onderdeel: Wonen}
    """
    new = "id: kal-{}, fase: ontwerpen, moment: {}, omschrijving: {}, onderdeel: {}"
    rows = [
        new.format(4, "oktober 2021", "Vaststellen plan Vrieheide", "Leren"),
        new.format(5, "juni 2022", "Tekenen convenant", "Wonen"),
        new.format(6, "juli 2022", "'Evalueren wijkteam, oktober 2021.'", "Wonen"),
    ]
    difference = after(("tussenstops:", "".join(f"  - {{{row}}}\n" for row in rows) + "tussenstops:"))
    came = {(bevinding.regel_id, bevinding.ernst, bevinding.id) for bevinding in difference.nieuwe_bevindingen}
    assert came == {
        ("reconcile-dubbel", "info", "kal-1"),
        ("reconcile-koppeling", "info", "convenant"),
        ("tekst-noemt-ander-moment", "waarschuwing", "kal-6"),
    }
    assert difference.verdwenen_bevindingen == []


def test_a_double_that_is_settled_is_gone(after: After) -> None:
    """
    kalender:
      - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
      - {id: kal-3, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
    """
    difference = after(("{id: kal-3, ", "{id: kal-3, afstemming: {dubbel_van: kal-2}, "))
    assert [(bevinding.regel_id, bevinding.id) for bevinding in difference.verdwenen_bevindingen] == [
        ("reconcile-dubbel", "kal-2")
    ]
    assert difference.nieuwe_bevindingen == []


def test_a_rename_brings_no_findings(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
      - {id: kal-3, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
    """
    difference = after(("plan", "het-plan"), ("kal-3", "kal-7"))
    assert [wijziging.veld for wijziging in difference.wijzigingen] == ["id", "id"]
    assert (difference.nieuwe_bevindingen, difference.verdwenen_bevindingen) == ([], [])


def test_an_id_that_was_taken_already(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eerste, onderdeel: Leren}
      - {id: twee, titel: Tweede, onderdeel: Leren}
      - {id: drie, titel: Derde, onderdeel: Leren}
    """
    difference = after(("id: een", "id: twee"))
    assert told(difference) == [("twee", "id", "een", "twee")]
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["dubbel-id"]


def test_a_rename_leaves_the_words_of_other_findings(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Iets, onderdeel: Leren, moment: 2022}
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
    kalender:
      - {id: kal-1, fase: verkennen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    difference = after(("id: een", "id: twee"))
    assert (difference.nieuwe_bevindingen, difference.verdwenen_bevindingen) == ([], [])


def test_a_leefgebied_that_is_renamed_keeps_its_findings(after: After) -> None:
    """
    leefgebieden: [{id: zorg, naam: Zorg, interventies: [{titel: Huisarts in de wijk}]}]
    """
    difference = after(("id: zorg", "id: welzijn"))
    assert [wijziging.veld for wijziging in difference.wijzigingen] == ["id"]
    assert (difference.nieuwe_bevindingen, difference.verdwenen_bevindingen) == ([], [])


def test_another_name_of_a_file_is_no_layout(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    before = version("oud", roadmap)
    (roadmap / "kalender.yaml").rename(roadmap / "stops.yaml")
    difference = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert (difference.wijzigingen, difference.opmaak) == ([], [])
    (roadmap / "stops.yaml").write_text("# anders\n" + (roadmap / "stops.yaml").read_text())
    difference = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert (difference.wijzigingen, difference.opmaak) == ([], ["roadmap/kalender.yaml", "roadmap/stops.yaml"])


def test_other_line_ends_are_no_layout(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert after(("\n", "\r\n")).opmaak == []


def test_metingen_are_called_by_indicator_gebied_and_year(after: After) -> None:
    """
    leefgebieden: [{id: zorg, naam: Zorg, indicatoren: [{id: rook, naam: Rokers}, {id: cito}]}]
    gebieden: [{id: hier, naam: Hier, eigen: true}, {id: nl, naam: Nederland}]
    metingen:
      - {indicator: rook, jaar: 2022, waarde: '19,1'}
      - {indicator: rook, gebied: nl, jaar: 2022, waarde: 10}
      - {indicator: cito, jaar: 2022, status: geheim}
    """
    difference = after(("'19,1'", "19.3"), ("gebied: nl, jaar", "gebied: Nederland, jaar"), ("id: cito", "id: citos"))
    [change] = [wijziging for wijziging in difference.wijzigingen if wijziging.id == "rook hier 2022"]
    assert (change.titel, change.veld, str(change.oud), str(change.nieuw)) == (
        "Rokers, Hier 2022", "waarde", "19.1", "19.3",
    )  # fmt: skip
    assert change.onderdeel == "Zorg"
    assert not [wijziging for wijziging in difference.wijzigingen if wijziging.id == "rook nl 2022"]
