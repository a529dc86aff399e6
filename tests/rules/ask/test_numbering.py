"""Numbers of an agenda stay once they are fixed; confidential points count apart (contract section 5, `agenda`)."""

from collections.abc import Sequence
from datetime import date

from conftest import HEAD, PROGRAMME
from hypothesis import given
from hypothesis import strategies as st

from routehln.files.read.read import read_contents
from routehln.model.mijlpaal.agenda import Agenda
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.agenda import agenda
from routehln.rules.mijlpaal.overzicht import overzicht


def october(routekaart: Routekaart, *, vertrouwelijk: bool = True) -> Agenda:
    kaart = overzicht(routekaart)
    meeting = next(meeting for meeting in kaart.bijeenkomsten if meeting.id == "2021-10")
    return agenda(kaart, meeting, date.max, vertrouwelijk=vertrouwelijk)


def labels(answer: Agenda) -> list[str]:
    return [f"{punt.label} {punt.rubriek} {punt.mijlpaal.id}" for punt in answer.punten]


def test_confidential_points_count_apart_so_that_both_versions_number_alike(routekaart: Routekaart) -> None:
    """
    tussenstops:
      - {id: a, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: B, moment: Alliantieoverleg oktober 2021, onderdeel: Leren, vertrouwelijk: true}
      - {id: c, titel: C, moment: Alliantieoverleg september 2021, onderdeel: Leren}
      - {id: d, titel: D, moment: Alliantieoverleg september 2021, onderdeel: Leren, vertrouwelijk: true}
    """
    answer = october(routekaart)
    assert labels(answer) == ["1 besluitvorming a", "V1 besluitvorming b", "2 eerder c", "V2 eerder d"]
    assert [punt.nummer for punt in answer.punten] == [1, None, 2, None]
    assert labels(october(routekaart, vertrouwelijk=False)) == ["1 besluitvorming a", "2 eerder c"]


def test_what_comes_later_goes_behind_and_what_moved_away_stays(routekaart: Routekaart) -> None:
    """
    overleggen:
      - maand: 2021-10
        agenda:
          vastgesteld_op: 2021-10-05
          punten: [z, weg, kal-1, verplaatst, klaar, vervallen]
          rubrieken: [3 besluitvorming, 2 eerder, 1 voortgang]
    tussenstops:
      - {id: z, titel: Z, moment: Alliantieoverleg oktober 2021, onderdeel: Wonen}
      - {id: a, titel: A, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: b, titel: B, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: verplaatst, titel: V, moment: Alliantieoverleg november 2021, onderdeel: Leren}
      - {id: klaar, titel: K, moment: 2021-09, onderdeel: Leren, status: afgerond, afgerond_op: 2021-09-30}
      - {id: vervallen, titel: X, moment: 2021-09, onderdeel: Leren, status: vervallen}
    kalender:
      - {id: kal-1, fase: verkennen, moment: 2021-10, omschrijving: B, onderdeel: Leren, tussenstop: b}
    """
    answer = october(routekaart)
    assert labels(answer) == [
        "1 besluitvorming z",
        "3 besluitvorming b",
        "4 eerder verplaatst",
        "5 eerder klaar",
        "6 voortgang vervallen",
        "7 besluitvorming a",
    ]
    assert [punt.afgevoerd for punt in answer.punten] == [None, None, "verplaatst", "afgerond", "vervallen", None]
    assert answer.vast


def test_of_two_fixed_points_that_became_one_mijlpaal_the_first_number_holds(routekaart: Routekaart) -> None:
    """
    overleggen: [{maand: 2021-10, agenda: {vastgesteld_op: 2021-10-05, punten: [kal-1, b, c]}}]
    tussenstops:
      - {id: b, titel: B, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
      - {id: c, titel: C, moment: Alliantieoverleg oktober 2021, onderdeel: Leren}
    kalender:
      - {id: kal-1, fase: verkennen, moment: 2021-10, omschrijving: B, onderdeel: Leren, tussenstop: b}
    """
    assert labels(october(routekaart)) == ["1 besluitvorming b", "3 besluitvorming c"]


IDS = "abcdef"
MOMENTS = [
    "Alliantieoverleg oktober 2021",
    "Alliantieoverleg september 2021",
    "Alliantieoverleg november 2021",
    "2021-10",
]
State = tuple[str, str, str]  # a moment, a status, and whether it is confidential
STATES = st.fixed_dictionaries(
    {
        identity: st.one_of(
            st.none(),
            st.tuples(
                st.sampled_from(MOMENTS),
                st.sampled_from(["gepland", "lopend", "afgerond", "vervallen"]),
                st.sampled_from(["true", "false"]),
            ),
        )
        for identity in IDS
    }
)


def kaart(states: dict[str, State | None], fixed: Sequence[str], rubrieken: Sequence[str]) -> Routekaart:
    """A routekaart of these mijlpalen; `fixed` are the points of October's fixed agenda."""
    lines = ["tussenstops:"]
    for identity, state in states.items():
        if state:
            moment, status, secret = state
            lines.append(
                f"  - {{id: {identity}, titel: T, moment: {moment}, onderdeel: Leren, status: {status}, "
                f"vertrouwelijk: {secret}}}"
            )
    agenda = (
        f", agenda: {{vastgesteld_op: 2021-10-05, punten: [{', '.join(fixed)}], rubrieken: [{', '.join(rubrieken)}]}}"
    )
    lines.append(f"overleggen: [{{maand: 2021-10{agenda if fixed else ''}}}]")
    text = HEAD + PROGRAMME + "\n".join(lines if len(lines) > 2 else lines[1:])
    return read_contents({FileName("roadmap", "a.yaml"): text.encode()}, "roadmap").routekaart


@given(STATES, STATES)
def test_whatever_changes_a_fixed_point_keeps_its_label_and_its_rubriek(
    before: dict[str, State | None], after: dict[str, State | None]
) -> None:
    first = october(kaart(before, (), ())).punten
    rubrieken = [f"1 {punt.rubriek}{' vertrouwelijk' if punt.mijlpaal.vertrouwelijk else ''}" for punt in first]
    fixed = [punt.mijlpaal.id for punt in first]
    changed = before | {key: state for key, state in after.items() if state}
    later = october(kaart(changed, fixed, rubrieken))
    now = {punt.mijlpaal.id: (punt.label, punt.rubriek) for punt in later.punten}
    assert {punt.mijlpaal.id: (punt.label, punt.rubriek) for punt in first}.items() <= now.items()
    assert len({label for label, _ in now.values()}) == len(now)
