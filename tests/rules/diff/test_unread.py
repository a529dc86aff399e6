"""Of what can't be read nothing is told: neither that it came, nor that it went (contract section 5, `diff`)."""

from datetime import date
from pathlib import Path

import pytest
from comparing import After, told, version

from routehln.rules.diff import diff


def test_what_can_not_be_read_is_neither_new_nor_gone(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}
      - {id: huis, titel: Huis, onderdeel: Wonen, moment: oktober 2021}
      - {id: tuin, titel: Tuin, onderdeel: Wonen, moment: oktober 2021}
    """
    difference = after(
        ("titel: Plan, ", ""),
        ("titel: Huis, onderdeel: Wonen, moment: oktober", "titel: Huis, onderdeel: Wonen, moment: mei"),
        ("  - {id: tuin, titel: Tuin, onderdeel: Wonen, moment: oktober 2021}\n", ""),
    )
    assert not difference.volledig
    assert told(difference) == [("huis", "moment", "oktober 2021", "mei 2021"), ("tuin", "verwijderd", None, None)]
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["ontbrekende-sleutel"]
    assert (difference.verschuivingen, difference.overleggen, difference.te_laat) == ([], [], [])


def test_a_key_that_can_not_be_read_is_no_change(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: lopend}]
    """
    difference = after(("status: lopend", "status: bezig"))
    assert (told(difference), difference.volledig) == ([], False)
    assert [(bevinding.regel_id, bevinding.id) for bevinding in difference.nieuwe_bevindingen] == [("waarde", "plan")]


def test_a_file_that_can_not_be_read_hides_its_records(after: After) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: oktober 2021}]
    """
    difference = after(("tussenstops: [", "tussenstops: [["))
    assert (told(difference), difference.volledig) == ([], False)
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["geen-yaml"]
    assert difference.opmaak == []


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
    difference = after(("- id: kal-2", slip))
    assert (
        [wijziging.soort for wijziging in difference.wijzigingen if wijziging.id == "kal-2"],
        difference.volledig,
    ) == ([], False)


def test_a_key_that_stands_twice_hides_no_other_change(after: After) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren}
      - {id: huis, titel: Huis, onderdeel: Wonen}
    """
    difference = after(("titel: Plan", "titel: Plan, titel: Plan"), ("titel: Huis", "titel: Tuin"))
    assert (told(difference), difference.volledig) == ([("huis", "titel", "Huis", "Tuin")], False)


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
    for earlier, later in ((before, after), (after, before)):
        difference = diff(earlier, later, date(2021, 10, 4))
        assert (told(difference), difference.volledig) == ([], False)


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
    difference = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert ("plan", "verwijderd") in {(wijziging.id, wijziging.soort) for wijziging in difference.wijzigingen}
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["geen-kop"]


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
    for difference in (diff(sound, broken, date(2021, 10, 4)), diff(broken, sound, date(2021, 10, 4))):
        assert (told(difference), difference.volledig) == ([], False)


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
    for old, new in ((sound, broken), (broken, sound)):
        assert not {"nieuw", "verwijderd"} & {
            wijziging.soort for wijziging in diff(old, new, date(2021, 10, 4)).wijzigingen
        }


def test_what_records_are_to_each_other_is_not_told_where_some_can_not_be_read(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, moment: september 2021}]
    """
    row = "fase: {}, moment: {}, omschrijving: Plan, onderdeel: Leren, tussenstop: plan"
    rows = "kalender: [{{id: kal-{}, {}}}]".format
    for number, row_text in enumerate([row.format("1. Ver", "september 2021"), row.format("ontwerpen", "mei 2022")]):
        (roadmap / f"{number}.yaml").write_text(rows(number, row_text), encoding="utf-8")
    (roadmap / "fasen.yaml").write_text("fasen: [{id: v, nummer: 1, naam: Ver}]", encoding="utf-8")
    sound = version("oud", roadmap)
    for name, text in (("0.yaml", "kalender: [{id: kal-0"), ("fasen.yaml", "fasen: [{id: v, nummer: een, naam: Ver}]")):
        was = (roadmap / name).read_text(encoding="utf-8")
        (roadmap / name).write_text(text, encoding="utf-8")
        difference = diff(sound, version("nieuw", roadmap), date(2021, 10, 4))
        assert {bevinding.regel_id for bevinding in difference.nieuwe_bevindingen} <= {"geen-yaml", "waarde"}
        assert difference.verdwenen_bevindingen == []
        (roadmap / name).write_text(was, encoding="utf-8")


def test_a_text_is_not_gainsaid_by_a_moment_that_may_have_been_chosen(roadmap: Path) -> None:
    """
    kalender:
      - {id: a, fase: '1', moment: mei 2021, omschrijving: 'Plan, mei 2021', onderdeel: Leren}
    """
    sound, file = version("oud", roadmap), roadmap / "kalender.yaml"
    (roadmap / "b.yaml").write_text("tussenstops: [{id: b", encoding="utf-8")
    file.write_text(file.read_text().replace("'Plan, mei", "'Plan, juni"), encoding="utf-8")
    difference = diff(sound, version("nieuw", roadmap), date(2021, 10, 4))
    assert [bevinding.regel_id for bevinding in difference.nieuwe_bevindingen] == ["geen-yaml"]


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
    difference = diff(before, version("nieuw", roadmap), date(2021, 10, 4))
    assert [(wijziging.soort, wijziging.id) for wijziging in difference.wijzigingen] == [("nieuw", "nieuw")]
    assert [(bevinding.regel_id, bevinding.id) for bevinding in difference.nieuwe_bevindingen] == [
        ("moment-onbekend", "nieuw")
    ]
    assert (difference.volledig, difference.opmaak, len(difference.onleesbaar)) == (False, [], 1)
    assert difference.onleesbaar[0].startswith("oud:roadmap/kalender.yaml:")
