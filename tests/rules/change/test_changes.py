"""A person's wish, as changes of records."""

from datetime import date

import pytest

from routehln.model.answers.change import AnyChange, Change, Which
from routehln.model.records.place import FileName
from routehln.model.records.records import Gremium, Overleg, Record, Tussenstop
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.changes import leaves_agenda, move, set_status, set_text, text_keys

DAY = date(2021, 10, 5)


def plainly(changes: list[AnyChange]) -> list[tuple[Which, str, str | None]]:
    """Each change as id, path and text."""
    assert all(isinstance(change, Change) for change in changes)
    return [
        (change.id, ".".join(map(str, change.path)), change.nieuw) for change in changes if isinstance(change, Change)
    ]


def test_afgerond_is_on_a_day(routekaart: Routekaart) -> None:
    """
    tussenstops:
    - {id: a, titel: Iets, onderdeel: Wonen}
    """
    changes = set_status(routekaart.by_id["a"], "afgerond", DAY)
    assert changes == [
        Change(FileName("roadmap", "kalender.yaml"), "tussenstops", "a", ("status",), "afgerond"),
        Change(FileName("roadmap", "kalender.yaml"), "tussenstops", "a", ("afgerond_op",), "2021-10-05"),
    ]


@pytest.mark.parametrize("status", ["gepland", "lopend", "vervallen"])
def test_any_other_status_takes_the_day_away(status: str, routekaart: Routekaart) -> None:
    """
    tussenstops:
    - {id: a, titel: Iets, onderdeel: Wonen, status: afgerond, afgerond_op: 2021-10-05}
    """
    changes = set_status(routekaart.by_id["a"], status, DAY)
    assert plainly(changes) == [("a", "status", status), ("a", "afgerond_op", None)]


def test_gepland_where_no_status_stands_says_nothing_new(routekaart: Routekaart) -> None:
    """
    tussenstops:
    - {id: a, titel: Iets, onderdeel: Wonen}
    """
    assert plainly(set_status(routekaart.by_id["a"], "gepland", DAY)) == [("a", "afgerond_op", None)]


@pytest.mark.parametrize(("text", "nieuw"), [("GGD", "GGD"), (" GGD ", " GGD "), ("", None), (" \t\n", None)])
def test_a_blank_text_takes_the_key_away(text: str, nieuw: str | None, routekaart: Routekaart) -> None:
    """
    kalender:
    - {id: a, fase: verkennen, moment: 2021, omschrijving: Iets, onderdeel: Wonen}
    """
    assert plainly(set_text(routekaart.by_id["a"], "eigenaar", text)) == [("a", "eigenaar", nieuw)]


@pytest.mark.parametrize("step_id", ["stop", "rij", "herhaald"])
def test_a_mijlpaal_moves_in_its_tussenstop_and_every_row_that_is_no_repeat(
    step_id: str, routekaart: Routekaart
) -> None:
    """
    tussenstops:
    - {id: stop, titel: Iets, onderdeel: Wonen, moment: september 2021}
    kalender:
    - {id: rij, fase: verkennen, moment: Q4 2021, omschrijving: Iets, onderdeel: Wonen, tussenstop: stop}
    - id: herhaald
      fase: verkennen
      moment: Q4 2021
      omschrijving: Iets
      onderdeel: Wonen
      afstemming: {dubbel_van: rij}
    - {id: ander, fase: verkennen, moment: Q4 2021, omschrijving: Iets anders, onderdeel: Wonen}
    """
    changes = move(routekaart, routekaart.by_id[step_id], "november 2021", None)
    assert plainly(changes) == [("stop", "moment", "november 2021"), ("rij", "moment", "november 2021")]


def test_a_moment_that_people_chose_moves_too(routekaart: Routekaart) -> None:
    """
    tussenstops:
    - {id: stop, titel: Iets, onderdeel: Wonen, moment: 2021, afstemming: {moment: mei 2021, reden: zo besloten}}
    """
    changes = move(routekaart, routekaart.by_id["stop"], "november 2021", "toch later")
    assert plainly(changes) == [
        ("stop", "moment", "november 2021"),
        ("stop", "afstemming.moment", "november 2021"),
        ("stop", "afstemming.reden", "toch later"),
    ]


@pytest.mark.parametrize("reden", [None, "", "  "])
def test_a_blank_reden_is_none(reden: str | None, routekaart: Routekaart) -> None:
    """
    tussenstops:
    - {id: stop, titel: Iets, onderdeel: Wonen, moment: 2021}
    """
    changes = move(routekaart, routekaart.by_id["stop"], "november 2021", reden)
    assert plainly(changes) == [("stop", "moment", "november 2021")]


def test_the_reden_stands_at_the_tussenstop(routekaart: Routekaart) -> None:
    """
    kalender:
    - {id: rij, fase: verkennen, moment: Q4 2021, omschrijving: Iets, onderdeel: Wonen, tussenstop: stop}
    tussenstops:
    - {id: stop, titel: Iets, onderdeel: Wonen}
    """
    changes = move(routekaart, routekaart.by_id["rij"], "november 2021", "later")
    assert plainly(changes)[-1] == ("stop", "afstemming.reden", "later")


@pytest.mark.parametrize(
    ("record", "more"),
    [
        (
            Tussenstop(id="a", titel="Iets", onderdeel="Wonen"),
            {"id", "stukken", "na", "interventies", "bron", "afstemming"},
        ),
        (Overleg(maand="2021-10"), {"id", "aanwezig", "afwezig", "mededelingen", "agenda", "bron"}),
        (Gremium(id="a", naam="A"), {"id", "aliassen", "vaste_agenda", "leden"}),
    ],
)
def test_the_keys_that_hold_one_text(record: Record, more: set[str]) -> None:
    assert set(type(record).model_fields) - set(text_keys(record)) == more


@pytest.mark.parametrize(("step_id", "leaves"), [("gekozen", True), ("weg", False)])
def test_an_agenda_is_left_by_what_stands_on_it(step_id: str, leaves: bool, routekaart: Routekaart) -> None:  # noqa: FBT001
    """
    tussenstops:
    - {id: gekozen, titel: A, moment: 2021-10, onderdeel: Wonen, afstemming: {moment: Alliantieoverleg mei 2021}}
    - {id: weg, titel: B, moment: 2021-10, onderdeel: Wonen}
    kalender:
    - {id: rij, fase: verkennen, moment: Alliantieoverleg mei 2021, omschrijving: B, onderdeel: Wonen, tussenstop: weg,
       status: vervallen}
    """
    assert leaves_agenda(routekaart, routekaart.by_id[step_id], "juni 2021") is leaves
