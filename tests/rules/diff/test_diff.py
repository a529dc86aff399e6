"""What changed in meaning (contract section 5, `diff`). The docstring is how it was; `after` says what became of it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from routehln.files.read import read_routekaart
from routehln.files.versions import as_version
from routehln.model.difference import Beloop, Difference, Wijziging
from routehln.model.version import Version
from routehln.rules.diff import diff

After = Callable[..., Difference]


def version(naam: str, roadmap: Path) -> Version:
    reading = read_routekaart(roadmap)
    files = {f"roadmap/{file.relative_to(roadmap)}": file.read_bytes() for file in roadmap.rglob("*.yaml")}
    return as_version(reading, files)._replace(naam=naam)


@pytest.fixture
def after(roadmap: Path) -> After:
    """What changed once these texts were replaced by those, as `after(("oktober", "november"))`."""
    before = version("oud", roadmap)

    def _after(*pairs: tuple[str, str], peildatum: str = "2021-10-04") -> Difference:
        file = roadmap / "kalender.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")
        return diff(before, version("nieuw", roadmap), date.fromisoformat(peildatum))

    return _after


def told(found: Difference) -> list[tuple[str, str, object, object]]:
    """Each change as id, field (or what happened to the whole record), old, new."""
    return [(each.id, each.veld or each.soort, each.oud, each.nieuw) for each in found.wijzigingen]


def the_one(found: Difference) -> Wijziging:
    [change] = found.wijzigingen
    return change


def test_nothing(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    found = after()
    assert told(found) == []
    assert (found.verschuivingen, found.overleggen, found.te_laat, found.nieuwe_bevindingen) == ([], [], [], [])
    assert found.opmaak == []


def test_a_moment_moves(after: After) -> None:
    """
    fasen:
      - {id: klaar, naam: Klaar, einde: november 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021, fase: Klaar}]
    """
    found = after(("oktober 2021", "december 2021"))
    change = the_one(found)
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
    )
    [shift] = found.verschuivingen
    assert (shift.id, shift.van, shift.naar, shift.dagen) == ("plan", "oktober 2021", "december 2021", 61)
    assert (shift.eind_voor, shift.eind_na) == (date(2021, 10, 31), date(2021, 12, 31))
    assert (shift.voorbij_fase, shift.voorbij_programma) == ("Klaar", False)


def test_earlier_is_not_past_anything(after: After) -> None:
    """
    routekaart: {naam: Proef, einde: oktober 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: december 2021}]
    """
    found = after(("december 2021", "november 2021"))
    assert (the_one(found).verschuiving_dagen, the_one(found).voorbij_programma) == (-31, False)
    assert not found.verschuivingen[0].voorbij_programma


def test_past_the_programme(after: After) -> None:
    """
    routekaart: {naam: Proef, einde: oktober 2021}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    found = after(("september 2021", "november 2021"))
    assert the_one(found).voorbij_programma
    assert found.verschuivingen[0].voorbij_programma


@pytest.mark.parametrize("moment", ["Oktober 2021", "2021-10", "oktober 2021."])
def test_a_moment_in_other_words_moves_by_no_days(after: After, moment: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: 'oktober 2021'}]
    """
    found = after(("'oktober 2021'", f"'{moment}'"))
    change = the_one(found)
    assert (change.oud, change.nieuw, change.verschuiving_dagen) == ("oktober 2021", moment, 0)
    assert found.verschuivingen == []


@pytest.mark.parametrize("moment", ["vanaf november 2021", "n.t.b.", "ooit", "jaarlijks"])
def test_an_open_end_moves_by_no_number_of_days(after: After, moment: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    found = after(("oktober 2021", moment))
    assert (the_one(found).veld, the_one(found).verschuiving_dagen) == ("moment", None)
    assert [shift.dagen for shift in found.verschuivingen] == [None]


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
    found = after(("2021-10-12", "2021-10-26"))
    assert told(found) == [("2021-10", "datum", "2021-10-12", "2021-10-26")]
    [shift] = found.verschuivingen
    assert (shift.id, shift.dagen, shift.van) == ("plan", 14, shift.naar)


def test_new_and_gone(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
    """
    found = after(("id: plan, titel: Plan", "id: school, titel: School open"))
    assert told(found) == [("school", "nieuw", None, None), ("plan", "verwijderd", None, None)]
    assert [each.verschuiving_dagen for each in found.wijzigingen] == [None, None]
    assert found.mijlpalen == Beloop(nieuw=("school",), verwijderd=("plan",))


def test_the_status(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021, status: gepland}]
    """
    found = after(("status: gepland", "status: vervallen"))
    assert told(found) == [("plan", "status", "gepland", "vervallen")]
    assert found.mijlpalen == Beloop(vervallen=("plan",))
    assert found.verschuivingen == []


def test_what_is_left_out_is_its_default(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-10}]
    kalender: [{id: kal-1, fase: ontwerpen, moment: oktober 2021, omschrijving: Plan, onderdeel: Leren}]
    """
    found = after(
        ("omschrijving: Plan", "omschrijving: Plan, status: gepland, vertrouwelijk: false, eigenaar: "),
        ("{maand: 2021-10}", "{id: 2021-10, gremium: alliantie, maand: 2021-10}"),
        ("{id: werkgroep}", "{id: werkgroep, naam: werkgroep, besluitvormend: false, vaste_agenda: []}"),
    )
    assert told(found) == []
    assert found.opmaak == ["roadmap/kalender.yaml"]


def test_what_follows_from_something_else_is_no_change(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep}]
    overleggen: [{maand: 2021-10, datum: 2021-10-12}, {gremium: werkgroep, datum: 2021-10-04}]
    """
    found = after(("maand: 2021-10, ", ""), ("{id: werkgroep}", "{id: werkers}"), ("um: werkgroep", "um: werkers"))
    assert told(found) == [
        ("werkers-2021-10-04", "id", "werkgroep-2021-10-04", "werkers-2021-10-04"),
        ("werkers", "id", "werkgroep", "werkers"),
    ]


def test_fase_and_onderdeel_are_what_they_mean(after: After) -> None:
    """
    kalender:
      - {id: kal-1, fase: 2. Ontwerpen, moment: oktober 2021, omschrijving: Plan, onderdeel: Werk}
      - {id: kal-2, fase: 2. Ontwerpen, moment: oktober 2021, omschrijving: Ander plan, onderdeel: Werk}
    """
    found = after(
        ("{id: kal-1, fase: 2. Ontwerpen", "{id: kal-1, fase: ontwerpen"),
        ("Plan, onderdeel: Werk", "Plan, onderdeel: WERKEN"),
        ("Ander plan, onderdeel: Werk", "Ander plan, onderdeel: wonen"),
        ("{id: kal-2, fase: 2. Ontwerpen", "{id: kal-2, fase: Verkennen"),
    )
    assert told(found) == [("kal-2", "fase", "2. Ontwerpen", "Verkennen"), ("kal-2", "onderdeel", "Werk", "wonen")]


def test_apart_van_is_a_set(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [twee, drie]}}
      - {id: twee, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [drie], moment: mei 2022}}
      - {id: drie, titel: Plan, onderdeel: Leren}
    """
    found = after(
        ("[twee, drie]", "[drie, twee]"), ("[drie], moment: mei 2022", "[drie, een], moment: juni 2022, reden: Zomer")
    )
    assert told(found) == [
        ("twee", "afstemming.apart_van", ["drie"], ["drie", "een"]),
        ("twee", "afstemming.moment", "mei 2022", "juni 2022"),
        ("twee", "afstemming.reden", None, "Zomer"),
    ]
    assert [each.verschuiving_dagen for each in found.wijzigingen] == [None, 30, None]


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
    found = after(("plan", "het-plan"), ("kal-1", "kal-9"))
    assert told(found) == [("het-plan", "id", "plan", "het-plan"), ("kal-9", "id", "kal-1", "kal-9")]
    assert {each.soort for each in found.wijzigingen} == {"gewijzigd"}
    assert (found.verschuivingen, found.mijlpalen, found.nieuwe_bevindingen) == ([], Beloop(), [])


def test_a_chain_of_renames(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eén, onderdeel: Leren}
      - {id: twee, titel: Twee, onderdeel: Leren, afstemming: {dubbel_van: een}}
      - {id: drie, titel: Drie, onderdeel: Leren, afstemming: {apart_van: [twee]}}
    """
    found = after(("een", "a"), ("twee", "b"), ("drie", "c"))
    assert [(each.oud, each.nieuw) for each in found.wijzigingen] == [("een", "a"), ("twee", "b"), ("drie", "c")]


def test_a_new_id_and_something_else_is_another_record(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    found = after(("id: plan", "id: ander"), ("oktober", "november"))
    assert [each.soort for each in found.wijzigingen] == ["nieuw", "verwijderd"]


def test_from_one_list_to_the_other_is_another_record(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, fase: ontwerpen, moment: oktober 2021}]
    """
    found = after(("tussenstops", "kalender"), ("titel", "omschrijving"))
    assert [(each.soort, each.lijst) for each in found.wijzigingen] == [
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
          - {id: b, naam: Bereik, streefwaarde: {waarde: 60%, jaar: 2030}}
    gremia:
      - {id: raad, naam: Raad, besluitvormend: true, leden: [{organisatie: Gemeente}, {organisatie: School}]}
    """
    found = after(
        ("naam: Programmabreed", "naam: Hele programma"),
        ("[Hoensbroek, Vrieheide]", "[Vrieheide, Hoensbroek]"),
        ("titel: Sporten, indicatoren: [a, b]", "titel: Samen sporten, indicatoren: [b, a]"),
        ("thema: Bewegen", "thema: Buiten"),
        ("{titel: Koken}", "{titel: Bakken}"),
        ("streefwaarde: 60%}", "streefwaarde: 70%}"),
        ("jaar: 2030", "jaar: 2035"),
        ("[{organisatie: Gemeente}, {organisatie: School}]", "[{organisatie: School, functie: Rector}]"),
    )
    assert told(found) == [
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
    assert [change for _, *change in told(after((old, new)))] == [list(each) for each in changes]


def test_besluiten_and_overleggen_without_an_id(after: After) -> None:
    """
    gremia: [{id: alliantie, naam: Alliantieoverleg, besluitvormend: true}, {id: werkgroep, naam: Werkgroep}]
    overleggen:
      - {maand: 2021-10}
      - {gremium: werkgroep, datum: 2021-10-04, locatie: Stadhuis}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: aangehouden, acties: [Bellen]}]
    """
    found = after(("Stadhuis", "School"), ("aangehouden", "afgewezen"), ("[Bellen]", "[Bellen, Mailen]"))
    assert told(found) == [
        ("werkgroep-2021-10-04", "locatie", "Stadhuis", "School"),
        ("2021-10+plan", "uitkomst", "aangehouden", "afgewezen"),
        ("2021-10+plan", "acties", ["Bellen"], ["Bellen", "Mailen"]),
    ]
    assert [each.titel for each in found.wijzigingen] == [
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
    found = after(
        ("plan, titel: Plan, onderdeel: Leren}\n  - {id: plan", "a, titel: Plan, onderdeel: Leren}\n  - {id: b")
    )
    assert told(found) == [("a", "id", "plan", "a"), ("b", "nieuw", None, None), ("plan", "verwijderd", None, None)]


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
    found = after(
        (
            "{id: een, titel: Eén, onderdeel: Leren, moment: Alliantieoverleg oktober",
            "{id: een, titel: Eén, onderdeel: Leren, moment: Alliantieoverleg november",
        )
    )
    assert found.overleggen == [("2021-10", 2, 1), ("2021-11", 0, 1)]


def test_what_becomes_te_laat(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eén, onderdeel: Leren, moment: oktober 2021}
      - {id: twee, titel: Twee, onderdeel: Leren, moment: augustus 2021}
      - {id: drie, titel: Drie, onderdeel: Leren, moment: juli 2021}
    """
    found = after(("oktober 2021", "september 2021"), ("augustus 2021", "november 2021"), ("juli 2021", "juni 2021"))
    assert found.te_laat == [("een", "Eén", 0, 4), ("twee", "Twee", 34, 0)]


def test_a_link_moves_a_mijlpaal(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Vaststellen plan, onderdeel: Leren}
    """
    found = after(("onderdeel: Leren}\n", "onderdeel: Leren, tussenstop: plan}\n"))
    assert told(found) == [("kal-1", "tussenstop", None, "plan")]
    [shift] = found.verschuivingen
    assert (shift.id, shift.van, shift.naar, shift.dagen) == ("plan", "oktober 2021", "november 2021", 30)
    assert found.mijlpalen == Beloop(samengevoegd=("kal-1",))


def test_what_is_no_longer_linked_is_a_mijlpaal_of_its_own(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: oktober 2021, omschrijving: Ook, onderdeel: Leren, tussenstop: plan}
    """
    found = after(("omschrijving: Ook, onderdeel: Leren, tussenstop: plan", "omschrijving: Ook, onderdeel: Leren"))
    assert found.mijlpalen == Beloop(nieuw=("kal-2",))
    assert (found.verschuivingen, found.te_laat) == ([], [])


def test_what_joins_another_is_no_longer_te_laat(after: After) -> None:
    """
    routekaart: {naam: Proef, leidend: tussenstops}
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: Q1 2022}]
    kalender: [{id: kal-1, fase: ontwerpen, moment: september 2021, omschrijving: Plan, onderdeel: Leren}]
    """
    found = after(("omschrijving: Plan, onderdeel: Leren", "omschrijving: Plan, onderdeel: Leren, tussenstop: plan"))
    assert found.mijlpalen == Beloop(samengevoegd=("kal-1",))
    assert [(each.id, each.voor, each.na) for each in found.te_laat] == [("kal-1", 4, 0)]


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
    there, back = (diff(*each, date(2021, 10, 4)) for each in ((apart, together), (together, apart)))
    assert (there.mijlpalen, back.mijlpalen) == (Beloop(samengevoegd=("x-b",)), Beloop(nieuw=("x-b",)))
    assert [each.dagen for each in there.verschuivingen] == [-each.dagen for each in back.verschuivingen if each.dagen]


def test_of_a_tussenstop_that_goes_one_row_is_what_it_was(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: november 2021, omschrijving: Ook, onderdeel: Leren, tussenstop: plan}
    """
    found = after(
        ("tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]", ""),
        (", tussenstop: plan", ""),
    )
    assert found.mijlpalen == Beloop(nieuw=("kal-2",))


def test_what_was_te_laat_and_is_gone(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    found = after(("tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]", ""))
    assert [(each.id, each.voor, each.na) for each in found.te_laat] == [("plan", 4, 0)]


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
    found = after(("vanaf 2020", "vanaf 2020, afgerond_op: 2021-09-01"))
    assert told(found) == [("plan", "afgerond_op", None, "2021-09-01")]
    assert found.verschuivingen == []


def test_only_layout(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: huis, titel: Huis, onderdeel: Wonen}
    """
    found = after(
        ("  - {id: plan, titel: Plan, onderdeel: Leren}\n", ""),
        ("Wonen}\n", "Wonen}\n  # ook\n  - id: plan\n    titel: 'Plan'\n    onderdeel: \"Leren\"\n"),
    )
    assert told(found) == []
    assert found.opmaak == ["roadmap/kalender.yaml"]


def test_what_check_finds(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: ooit}
      - {id: huis, titel: Huis, onderdeel: Wonen, moment: oktober 2021}
    """
    found = after(("ooit", "mei 2022"), ("oktober 2021", "binnenkort"))
    assert [(each.regel_id, each.id) for each in found.nieuwe_bevindingen] == [("moment-onbekend", "huis")]
    assert [(each.regel_id, each.id) for each in found.verdwenen_bevindingen] == [("moment-onbekend", "plan")]


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
    found = after(("tussenstops:", "".join(f"  - {{{row}}}\n" for row in rows) + "tussenstops:"))
    came = {(each.regel_id, each.ernst, each.id) for each in found.nieuwe_bevindingen}
    assert came == {
        ("reconcile-dubbel", "info", "kal-1"),
        ("reconcile-koppeling", "info", "convenant"),
        ("tekst-noemt-ander-moment", "waarschuwing", "kal-6"),
    }
    assert found.verdwenen_bevindingen == []


def test_a_double_that_is_settled_is_gone(after: After) -> None:
    """
    kalender:
      - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
      - {id: kal-3, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
    """
    found = after(("{id: kal-3, ", "{id: kal-3, afstemming: {dubbel_van: kal-2}, "))
    assert [(each.regel_id, each.id) for each in found.verdwenen_bevindingen] == [("reconcile-dubbel", "kal-2")]
    assert found.nieuwe_bevindingen == []


def test_a_rename_brings_no_findings(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
      - {id: kal-3, fase: ontwerpen, moment: mei 2022, omschrijving: Aanstellen programmadirecteur, onderdeel: Werken}
    """
    found = after(("plan", "het-plan"), ("kal-3", "kal-7"))
    assert [each.veld for each in found.wijzigingen] == ["id", "id"]
    assert (found.nieuwe_bevindingen, found.verdwenen_bevindingen) == ([], [])


def test_what_can_not_be_read_is_neither_new_nor_gone(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
      - {id: huis, titel: Huis, onderdeel: Wonen, moment: oktober 2021}
      - {id: tuin, titel: Tuin, onderdeel: Wonen, moment: oktober 2021}
    """
    found = after(
        ("titel: Plan, ", ""),
        ("titel: Huis, onderdeel: Wonen, moment: oktober", "titel: Huis, onderdeel: Wonen, moment: mei"),
        ("  - {id: tuin, titel: Tuin, onderdeel: Wonen, moment: oktober 2021}\n", ""),
    )
    assert not found.volledig
    assert told(found) == [("huis", "moment", "oktober 2021", "mei 2021"), ("tuin", "verwijderd", None, None)]
    assert [each.regel_id for each in found.nieuwe_bevindingen] == ["ontbrekende-sleutel"]
    assert (found.verschuivingen, found.overleggen, found.te_laat) == ([], [], [])


def test_a_key_that_can_not_be_read_is_no_change(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: lopend}]
    """
    found = after(("status: lopend", "status: bezig"))
    assert (told(found), found.volledig) == ([], False)
    assert [(each.regel_id, each.id) for each in found.nieuwe_bevindingen] == [("waarde", "plan")]


def test_a_file_that_can_not_be_read_hides_its_records(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    found = after(("tussenstops: [", "tussenstops: [["))
    assert (told(found), found.volledig) == ([], False)
    assert [each.regel_id for each in found.nieuwe_bevindingen] == ["geen-yaml"]
    assert found.opmaak == []


@pytest.mark.parametrize(
    "slip", ["- id kal-2", "- ID: kal-2", "- id: kal_2", "-id: kal-2", "- &a id: kal-2\n    id: b"]
)
def test_a_slip_in_an_id_takes_no_record_away(after: After, slip: str) -> None:
    """
    kalender:
    - id: kal-1
      fase: ontwerpen
      moment: oktober 2021
      omschrijving: Plan
      onderdeel: Leren
    - id: kal-2
      fase: ontwerpen
      moment: oktober 2021
      omschrijving: Huis
      onderdeel: Wonen
    """
    found = after(("- id: kal-2", slip))
    assert ([each.soort for each in found.wijzigingen if each.id == "kal-2"], found.volledig) == ([], False)


def test_a_key_that_stands_twice_hides_no_other_change(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: huis, titel: Huis, onderdeel: Wonen}
    """
    found = after(("titel: Plan", "titel: Plan, titel: Plan"), ("titel: Huis", "titel: Tuin"))
    assert (told(found), found.volledig) == ([("huis", "titel", "Huis", "Tuin")], False)


PROGRAMME = """\
routekaart:
  naam: Proef
  onderdelen:
    - id: programmabreed
      naam: Programmabreed
    - id: organisatie
      naam: Organisatie
  randvoorwaarden: [Geld]
leefgebieden:
  - id: zorg
    naam: Zorg
    doelen: [Gezond]
    uitdaging: Groot
tussenstops:
  - {id: plan, titel: Plan, onderdeel: Zorg}
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("id: organisatie", "id: Organisatie_x"),
        ("randvoorwaarden:", "randvoorwaardn:"),
        ("    doelen: [Gezond]\n", "    doelen: []\n    doelen: [Gezond]\n"),
        ("tussenstops:\n", ""),
    ],
)
def test_of_a_record_in_which_something_is_wrong_nothing_is_told(tmp_path: Path, old: str, new: str) -> None:
    """Neither of its other keys, nor that it is new where it ended up in another list."""
    roadmap = tmp_path / "roadmap"
    roadmap.mkdir()
    (roadmap / "a.yaml").write_text(PROGRAMME)
    before = version("oud", roadmap)
    (roadmap / "a.yaml").write_text(PROGRAMME.replace(old, new))
    after = version("nieuw", roadmap)
    for one, other in ((before, after), (after, before)):
        found = diff(one, other, date(2021, 10, 4))
        assert (told(found), found.volledig) == ([], False)


def test_a_file_in_another_encoding_hides_no_change_elsewhere(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    (roadmap / "b.yaml").write_text("tussenstops: [{id: huis, titel: Huis, onderdeel: Wonen}]")
    before, file = version("oud", roadmap), roadmap / "kalender.yaml"
    file.write_text(file.read_text(encoding="utf-8"), encoding="utf-16")
    (roadmap / "b.yaml").write_text("tussenstops: []")
    assert told(diff(before, version("nieuw", roadmap), date(2021, 10, 4))) == [("huis", "verwijderd", None, None)]


def test_without_the_key_routekaart_all_was_read(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    before = version("oud", roadmap)
    (roadmap / "a-programma.yaml").unlink()
    (roadmap / "kalender.yaml").write_text("tussenstops: []")
    found = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert ("plan", "verwijderd") in {(each.id, each.soort) for each in found.wijzigingen}
    assert [each.regel_id for each in found.nieuwe_bevindingen] == ["geen-kop"]


def test_what_may_still_stand_there_was_not_renamed(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    before, file = version("oud", roadmap), roadmap / "kalender.yaml"
    (roadmap / "kopie.yaml").write_text(file.read_text(encoding="utf-8").replace("id: plan", "id: kopie"))
    file.write_text(file.read_text(encoding="utf-8") + "\nx: [")
    assert told(diff(before, version("nieuw", roadmap), date(2021, 10, 4))) == []


@pytest.mark.parametrize(
    "naam", ["Wonen, werken en leren", "'Aan d''n Dool'", "Wonen # de wijk", "'De wijk', einde: 2022"]
)
def test_what_has_only_a_name_may_be_in_another_file_that_can_not_be_read(roadmap: Path, naam: str) -> None:
    """
    tussenstops: []
    """
    file = roadmap / "fasen.yaml"
    file.write_text(f"fasen:\n- naam: {naam}\n" if "einde" not in naam else f"fasen: [{{naam: {naam}}}]\n")
    before = version("oud", roadmap)
    file.rename(roadmap / "elders.yaml")
    with (roadmap / "elders.yaml").open("a") as stream:
        stream.write("x: [")
    assert told(diff(before, version("nieuw", roadmap), date(2021, 10, 4))) == []


@pytest.mark.parametrize(
    ("slip", "encoding"), [("\nx: [", "utf-8"), ("", "utf-16"), ("\noverleggen: 2021-13", "utf-8")]
)
def test_what_has_no_id_or_only_a_name_may_be_in_what_can_not_be_read(roadmap: Path, slip: str, encoding: str) -> None:
    """
    gremia: [{naam: De Raad, besluitvormend: true}]
    fasen: [{naam: Aan de slag}]
    overleggen: [{maand: 2021-10}, {maand: 2021-11, gremium: de-raad}]
    besluiten: [{overleg: 2021-10, mijlpaal: plan, uitkomst: vastgesteld}]
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    (roadmap / "b.yaml").write_text("overleggen: [{maand: 2022-01, gremium: de-raad}]", encoding="utf-8")
    file = roadmap / "kalender.yaml"
    sound = version("oud", roadmap)
    file.write_text(file.read_text(encoding="utf-8") + slip, encoding=encoding)
    broken = version("nieuw", roadmap)
    for found in (diff(sound, broken, date(2021, 10, 4)), diff(broken, sound, date(2021, 10, 4))):
        assert (told(found), found.volledig) == ([], False)


def test_an_overleg_is_known_by_a_gremium_that_can_not_be_read(roadmap: Path) -> None:
    """
    overleggen: [{maand: 2021-10, gremium: raad, locatie: Heerlen}]
    """
    (roadmap / "gremia.yaml").write_text("gremia: [{id: raad, naam: Raad, besluitvormend: true}]")
    sound = version("oud", roadmap)
    (roadmap / "gremia.yaml").write_text("gremia: [{id: raad, naam: Raad, besluitvormend: ja}]")
    file = roadmap / "kalender.yaml"
    file.write_text(file.read_text().replace("Heerlen", "Hoensbroek"))
    broken = version("nieuw", roadmap)
    for one, other in ((sound, broken), (broken, sound)):
        assert not {"nieuw", "verwijderd"} & {each.soort for each in diff(one, other, date(2021, 10, 4)).wijzigingen}


def test_what_records_are_to_each_other_is_not_told_where_some_can_not_be_read(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    row = "fase: {}, moment: {}, omschrijving: Plan, onderdeel: Leren, tussenstop: plan"
    rows = "kalender: [{{id: kal-{}, {}}}]".format
    for number, said in enumerate([row.format("1. Ver", "september 2021"), row.format("ontwerpen", "mei 2022")]):
        (roadmap / f"{number}.yaml").write_text(rows(number, said), encoding="utf-8")
    (roadmap / "fasen.yaml").write_text("fasen: [{id: v, nummer: 1, naam: Ver}]", encoding="utf-8")
    sound = version("oud", roadmap)
    for name, text in (("0.yaml", "kalender: [{id: kal-0"), ("fasen.yaml", "fasen: [{id: v, nummer: een, naam: Ver}]")):
        was = (roadmap / name).read_text(encoding="utf-8")
        (roadmap / name).write_text(text, encoding="utf-8")
        found = diff(sound, version("nieuw", roadmap), date(2021, 10, 4))
        assert {each.regel_id for each in found.nieuwe_bevindingen} <= {"geen-yaml", "waarde"}
        assert found.verdwenen_bevindingen == []
        (roadmap / name).write_text(was, encoding="utf-8")


def test_an_id_that_another_takes_does_not_make_it_another_record(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Eerste, onderdeel: Leren}
      - {id: twee, titel: Tweede, onderdeel: Leren}
      - {id: drie, titel: Derde, onderdeel: Leren}
    """
    found = after(("id: een", "id: twee"))
    changes = {(each.soort, each.id, each.titel) for each in found.wijzigingen}
    assert changes == {("nieuw", "twee", "Eerste"), ("verwijderd", "een", "Eerste")}
    assert [each.regel_id for each in found.nieuwe_bevindingen] == ["dubbel-id"]


def test_a_rename_leaves_the_words_of_other_findings(after: After) -> None:
    """
    tussenstops:
      - {id: een, titel: Iets, onderdeel: Leren, moment: 2022}
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
    kalender:
      - {id: kal-1, fase: verkennen, moment: november 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
    """
    found = after(("id: een", "id: twee"))
    assert (found.nieuwe_bevindingen, found.verdwenen_bevindingen) == ([], [])


def test_a_leefgebied_that_is_renamed_keeps_its_findings(after: After) -> None:
    """
    leefgebieden: [{id: zorg, naam: Zorg, interventies: [{titel: Huisarts in de wijk}]}]
    """
    found = after(("id: zorg", "id: welzijn"))
    assert [each.veld for each in found.wijzigingen] == ["id"]
    assert (found.nieuwe_bevindingen, found.verdwenen_bevindingen) == ([], [])


def test_another_name_of_a_file_is_no_layout(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    before = version("oud", roadmap)
    (roadmap / "kalender.yaml").rename(roadmap / "stops.yaml")
    found = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert (found.wijzigingen, found.opmaak) == ([], [])
    (roadmap / "stops.yaml").write_text("# anders\n" + (roadmap / "stops.yaml").read_text())
    found = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert (found.wijzigingen, found.opmaak) == ([], ["roadmap/kalender.yaml", "roadmap/stops.yaml"])


def test_other_line_ends_are_no_layout(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert after(("\n", "\r\n")).opmaak == []


def test_beside_a_file_that_can_not_be_read_the_rest_is_told(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    file, new = roadmap / "kalender.yaml", roadmap / "nieuw.yaml"
    sound = file.read_text(encoding="utf-8")
    file.write_text(f"{sound}\n[", encoding="utf-8")
    before = version("oud", roadmap)
    file.write_text(sound, encoding="utf-8")
    new.write_text("tussenstops: [{id: nieuw, titel: Nieuw, onderdeel: Leren, moment: ooit}]", encoding="utf-8")
    found = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert [(each.soort, each.id) for each in found.wijzigingen] == [("nieuw", "nieuw")]
    assert [(each.regel_id, each.id) for each in found.nieuwe_bevindingen] == [("moment-onbekend", "nieuw")]
    assert (found.volledig, found.opmaak, len(found.onleesbaar)) == (False, [], 1)
    assert found.onleesbaar[0].startswith("oud:roadmap/kalender.yaml:")
