"""A new record: its id, its file, and what it resembles (contract section 5, `add`)."""

from pathlib import Path

import pytest

from routehln.files.read.read import read_routekaart
from routehln.model.records.place import FileName
from routehln.model.records.records import Kalenderregel, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import fase_for, new_record, unique_id
from routehln.rules.change.new.resemblance import resembling


@pytest.mark.parametrize(
    ("text", "record_id"),
    [
        ("Vaststellen indicatoren", "vaststellen-indicatoren"),
        ("Één café, 'ná' de Zomer!", "een-cafe-na-de-zomer"),
        ("Een twee drie vier vijf zes zeven", "een-twee-drie-vier-vijf-zes"),
        ("Plan", "plan-3"),
        ("…", "nieuw"),
    ],
)
def test_an_id_is_made_of_the_first_words_and_unique(routekaart: Routekaart, text: str, record_id: str) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender: [{id: plan-2, fase: ontwerpen, moment: 2021-09, omschrijving: Plan, onderdeel: Leren}]
    """
    assert unique_id(text, routekaart) == record_id


def test_a_record_stands_where_its_like_stand(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    row = "{{id: {0}, fase: {1}, moment: 2021-09, omschrijving: P, onderdeel: Leren}}"
    (roadmap / "fase-1.yaml").write_text(f"kalender: [{row.format('kal-1', 'verkennen')}]")
    (roadmap / "fase-2.yaml").write_text(f"kalender: [{row.format('kal-2', 'ontwerpen')}]")
    routekaart = read_routekaart(roadmap).routekaart
    fields = {"moment": "2022", "omschrijving": "Nieuw", "titel": "Nieuw", "onderdeel": "Leren"}
    rows = [new_record(routekaart, Kalenderregel, {**fields, "fase": fase}, None) for fase in ("1", "2. Ontwerpen")]
    assert [row.bestand for row in rows] == ["roadmap/fase-1.yaml", "roadmap/fase-2.yaml"]
    assert new_record(routekaart, Tussenstop, fields, None).bestand == "roadmap/kalender.yaml"
    assert new_record(routekaart, Tussenstop, fields, FileName("roadmap", "x.yaml")).bestand == "roadmap/x.yaml"


def test_the_first_of_its_kind_gets_a_file_of_its_own(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    row = new_record(routekaart, Kalenderregel, {"omschrijving": "Nieuw", "fase": "1", "onderdeel": "Leren"}, None)
    assert (row.bestand, row.lijst) == ("roadmap/kalender.yaml", "kalender")
    assert row.velden == {"id": "nieuw", "fase": "1", "omschrijving": "Nieuw", "onderdeel": "Leren"}


def test_a_fase_is_chosen_only_where_there_is_one(routekaart: Routekaart) -> None:
    """
    fasen: [{id: uitvoeren, nummer: 3}]
    """
    assert fase_for(routekaart) is None


def test_a_new_record_says_what_it_resembles(routekaart: Routekaart) -> None:
    """
    tussenstops: [{id: plan, titel: Vaststellen projectplan wonen, moment: Q1 2022, onderdeel: Wonen}]
    kalender:
      - {id: kal-1, fase: ontwerpen, moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}
    """
    fields = {
        "moment": "Q1 2022",
        "omschrijving": "Vaststellen projectplannen wonen",
        "onderdeel": "Wonen",
        "fase": "2",
    }
    alike = resembling(routekaart, new_record(routekaart, Kalenderregel, fields, None))
    assert {record_id for record_id, _ in alike} == {"kal-1"}
    unlike = {**fields, "omschrijving": "Opening buurthuis"}
    assert not resembling(routekaart, new_record(routekaart, Kalenderregel, unlike, None))
