"""What must be done first, and what waits for it (contract section 2, `na`; section 5, `due` and `show`)."""

from datetime import date

import pytest

from routehln.model.records.routekaart import Routekaart
from routehln.rules.around.order import after, before, steps_of, waiting
from routehln.rules.mijlpaal.order import moved_out_of_order
from routehln.rules.mijlpaal.overzicht import overzicht

DAG = date(2021, 10, 4)


def wacht_op(routekaart: Routekaart, mijlpaal_id: str) -> tuple[str, ...]:
    asked = overzicht(routekaart)
    [mijlpaal] = [candidate for candidate in asked.mijlpalen.every() if candidate.id == mijlpaal_id]
    [looked_at] = waiting([mijlpaal], asked, DAG)
    return looked_at.wacht_op


@pytest.mark.parametrize(
    ("mijlpaal_id", "ids"),
    [
        ("besluit", ("opstellen",)),  # by the id of a row of it
        ("klaar", ()),  # what is done waits no more
        ("los", ()),
        ("later", ("straks",)),  # done after today: still open
        ("reeks-erna", ()),  # what recurs is never done for good
    ],
)
def test_a_mijlpaal_waits_for_what_is_open(routekaart: Routekaart, mijlpaal_id: str, ids: tuple[str, ...]) -> None:
    """
    tussenstops:
      - {id: besluit, titel: A, onderdeel: Leren, na: [kal-1, gedaan]}
      - {id: opstellen, titel: B, onderdeel: Leren}
      - {id: gedaan, titel: C, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-01}
      - {id: klaar, titel: D, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-01, na: [opstellen]}
      - {id: los, titel: E, onderdeel: Leren}
      - {id: later, titel: F, onderdeel: Leren, na: [straks]}
      - {id: straks, titel: G, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-05}
      - {id: reeks, titel: H, onderdeel: Leren, moment: jaarlijks vanaf 2021}
      - {id: reeks-erna, titel: I, onderdeel: Leren, na: [reeks]}
    kalender:
      - {id: kal-1, fase: '1', moment: mei 2022, omschrijving: B, onderdeel: Leren, tussenstop: opstellen}
    """
    assert wacht_op(routekaart, mijlpaal_id) == ids


def test_what_comes_before_and_after(routekaart: Routekaart) -> None:
    """
    leefgebieden: [{id: leren, naam: Leren, interventies: [{id: lezen, titel: Lezen}]}]
    tussenstops:
      - {id: kader, titel: A, onderdeel: Leren, moment: 2021}
      - {id: plan, titel: B, onderdeel: Leren, moment: mei 2022, na: [kader]}
      - {id: project-2, titel: C, onderdeel: Leren, moment: juli 2022, na: [plan], interventies: [lezen]}
      - {id: project-1, titel: D, onderdeel: Leren, moment: juni 2022, na: [plan], interventies: [lezen]}
    """
    asked = overzicht(routekaart)
    plan = asked.mijlpalen.every()[1]
    assert [mijlpaal.id for mijlpaal in before(plan, asked, DAG)] == ["kader"]
    assert [mijlpaal.id for mijlpaal in after(plan, asked, DAG)] == ["project-1", "project-2"]
    assert [mijlpaal.id for mijlpaal in steps_of(["lezen"], asked, DAG)] == ["project-1", "project-2"]


@pytest.mark.parametrize(
    ("step_id", "moment", "pairs"),
    [
        ("plan", "juni 2022", [("project", "plan")]),
        ("plan", "april 2022", [("plan", "kader")]),
        ("plan", "mei 2022", []),
        ("kader", "jaarlijks vanaf 2030", []),
        ("plan", "n.t.b.", []),
    ],
)
def test_what_a_move_puts_out_of_order(
    routekaart: Routekaart, step_id: str, moment: str, pairs: list[tuple[str, str]]
) -> None:
    """
    tussenstops:
      - {id: kader, titel: A, onderdeel: Leren, moment: mei 2022}
      - {id: plan, titel: B, onderdeel: Leren, moment: mei 2022, na: [kader]}
      - {id: project, titel: C, onderdeel: Leren, moment: mei 2022, na: [plan]}
    """
    out_of_order = moved_out_of_order(routekaart, routekaart.by_id[step_id], moment)
    assert [(waiting.id, first.id) for waiting, first in out_of_order] == pairs
