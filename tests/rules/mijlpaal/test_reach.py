"""Which mijlpalen an edit of records can change (contract section 4)."""

from routehln.model.records.records import Afstemming, Kalenderregel, Tussenstop
from routehln.rules.mijlpaal.reach import ids_in_reach


def test_a_record_that_went_reaches_its_own_mijlpaal() -> None:
    assert ids_in_reach({"kal-1"}, []) == {"kal-1"}


def test_a_record_that_came_reaches_every_record_that_it_ties_itself_to() -> None:
    row = Kalenderregel(
        id="kal-1",
        fase="1",
        moment="mei 2022",
        omschrijving="Plan",
        onderdeel="Leren",
        tussenstop="stop-1",
        afstemming=Afstemming(dubbel_van="kal-7"),
    )
    stop = Tussenstop(id="stop-2", titel="Plan", onderdeel="Leren")
    assert ids_in_reach(["kal-1", "stop-2"], [row, stop]) == {"kal-1", "stop-1", "kal-7", "stop-2"}
