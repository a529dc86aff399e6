"""The keys and values that scripts rely on (contract section 5)."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Ask

MIJLPAAL = [
    "id", "titel", "moment", "soort", "begin", "eind", "overleg", "fase", "onderdeel", "leefgebied", "status",
    "afgerond_op", "eigenaar", "dagen_te_laat", "strijdig", "bronnen",
]  # fmt: skip
BRON = ["soort", "id", "moment", "bestand", "regel"]


def keys(value: dict[str, Any], promised: list[str]) -> list[str]:
    """The promised keys, in the order in which they stand."""
    return [key for key in value if key in promised]


def answer(ask: Ask, *args: str, roadmap: Path) -> dict[str, Any]:
    outcome = ask(*args, "--formaat", "json", roadmap=roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    payload: dict[str, Any] = json.loads(outcome.out)
    return payload


@pytest.mark.parametrize(
    ("asked", "named"),
    [
        ("2021-10-05", "op 5 oktober 2021"),
        ("2021-W41", "in week 41"),
        ("2021-10", "in oktober 2021"),
        ("Alliantieoverleg oktober 2021", "in oktober 2021"),
        ("2021-Q4", "in het vierde kwartaal van 2021"),
        ("H2 2021", "in de tweede helft van 2021"),
        ("2021", "in 2021"),
        ("herfst 2021", "van 1 september t/m 30 november 2021"),
        ("2 t/m 8 oktober 2021", "van 2 t/m 8 oktober 2021"),
        ("2021-2022", "van 1 januari 2021 t/m 31 december 2022"),
    ],
)
def test_due_names_the_period_that_was_asked(ask: Ask, asked: str, named: str) -> None:
    lines = ask("due", "--maand", asked).out.splitlines()
    headings = [line.partition(" (")[0] for line in lines if line.endswith(")")]
    assert headings[1] == named.capitalize()
    assert f" {named}, " in lines[2]


def test_due_says_how_much_of_what_runs_has_to_be_done_in_the_weeks_ahead(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: eerst, titel: Eerst, moment: oktober 2021, onderdeel: Werk}
      - {id: later, titel: Later, moment: 2021, onderdeel: Werk}
    """
    lines = ask("due", "--week", "2021-W40", "--vooruit", "4", roadmap=roadmap).out.splitlines()
    soon = "waarvan 1 af moet zijn t/m 7 november"
    assert f"Begonnen, nog niet af (2, {soon})" in lines
    assert "Komt eraan t/m 7 november (0)" in lines
    assert f"2 begonnen en nog niet af ({soon}), 0 komen eraan t/m 7 november" in lines[2]


def test_what_waits_for_the_same_is_told_together(on_terminal: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: november 2021, onderdeel: Werk}
      - {id: geld, titel: Geld, moment: november 2021, onderdeel: Werk}
      - {id: a, titel: A, moment: oktober 2021, onderdeel: Werk, na: [plan]}
      - {id: b, titel: B, moment: oktober 2021, onderdeel: Werk, na: [plan, geld]}
      - {id: c, titel: C, moment: oktober 2021, onderdeel: Werk, na: [plan]}
    """
    lines = on_terminal("due", roadmap=roadmap).out.splitlines()
    assert [line for line in lines if " op plan" in line] == ["a en c wachten op plan.", "b wacht op plan en geld."]


@pytest.mark.parametrize(
    ("asked", "begin"),
    [
        (("--week", "10"), "2022-03-07"),
        (("--week", "deze"), "2022-03-07"),
        (("--week", "vorige"), "2022-02-28"),
        (("--maand", "volgende"), "2022-04-01"),
        (("--maand", "oktober"), "2021-10-01"),
    ],
)
def test_due_reads_a_period_as_the_peildatum_would(ask: Ask, roadmap: Path, asked: tuple[str, str], begin: str) -> None:
    payload = answer(ask, "due", *asked, "--peildatum", "7-3-2022", roadmap=roadmap)
    assert (payload["begin"], payload["peildatum"]) == (begin, "2022-03-07")


def test_due(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, moment: september 2021, onderdeel: Werk}
      - {id: klaar, titel: Klaar, onderdeel: Werk, status: afgerond}
      - {id: los, titel: Los, onderdeel: Werk}
    """
    payload = answer(ask, "due", roadmap=roadmap)
    assert list(payload) == [
        "schema",
        "peildatum",
        "begin",
        "eind",
        "te_laat",
        "nog_open",
        "in_periode",
        "loopt",
        "acties",
    ]
    assert list(payload.values())[:4] == ["routehln.due/2", "2021-10-04", "2021-10-01", "2021-10-31"]
    [plan] = payload["te_laat"]
    assert keys(plan, MIJLPAAL) == MIJLPAAL
    assert (plan["onderdeel"], plan["leefgebied"], plan["dagen_te_laat"]) == ("Werken", "werken", 4)
    assert (plan["overleg"], plan["fase"], plan["eigenaar"], plan["strijdig"]) == (None, None, None, False)
    assert plan["bronnen"] == [
        dict(zip(BRON, ["tussenstop", "plan", "september 2021", "roadmap/kalender.yaml", 3], strict=True))
    ]


def test_due_alle_adds_two_lists(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: klaar, titel: Klaar, onderdeel: Werk, status: afgerond, afgerond_op: 2021-10-01}
      - {id: los, titel: Los, onderdeel: Werk}
    """
    payload = answer(ask, "due", "--alle", roadmap=roadmap)
    assert [(mijlpaal["id"], mijlpaal["afgerond_op"]) for mijlpaal in payload["afgerond"]] == [("klaar", "2021-10-01")]
    assert [(mijlpaal["id"], mijlpaal["moment"], mijlpaal["soort"]) for mijlpaal in payload["zonder_moment"]] == [
        ("los", None, None)
    ]


def test_list_by_moment(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: los, titel: Los, onderdeel: Leren}
      - {id: later, titel: Later, moment: november 2021, onderdeel: Leren}
      - {id: eerst, titel: Eerst, moment: oktober 2021, onderdeel: Leren}
    """
    payload = answer(ask, "list", roadmap=roadmap)
    assert payload["schema"] == "routehln.list/1"
    assert [mijlpaal["id"] for mijlpaal in payload["mijlpalen"]] == ["eerst", "later", "los"]


def test_show_by_the_id_of_any_source(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, afstemming: {apart_van: [kal-2], reden: Anders.}}]
    kalender:
      - {id: kal-1, fase: '1', moment: 2021, omschrijving: Plan, onderdeel: Leren, tussenstop: plan}
      - {id: kal-2, fase: '1', moment: 2021, omschrijving: Plan, onderdeel: Leren}
    besluiten:
      - {overleg: 2021-09, mijlpaal: kal-1, uitkomst: aangehouden, naar: oktober 2021}
      - {overleg: 2021-09, mijlpaal: kal-2, uitkomst: vastgesteld}
    """
    payload = answer(ask, "show", "kal-1", roadmap=roadmap)
    assert payload["mijlpaal"]["id"] == "plan"
    assert [bron["id"] for bron in payload["mijlpaal"]["bronnen"]] == ["plan", "kal-1"]
    assert payload["mijlpaal"]["bronnen"][0]["afstemming"] == {"apart_van": ["kal-2"], "reden": "Anders."}
    assert [besluit["uitkomst"] for besluit in payload["besluiten"]] == ["aangehouden"]
    text = ask("show", "kal-1", roadmap=roadmap).out
    assert "apart van kal-2; Anders." in text
    assert "aangehouden" in text.partition("Besluiten\n")[2]


@pytest.mark.parametrize(
    ("record_id", "key", "value"),
    [
        ("kal-1", "omschrijving", "Plan  met 'een' \"slip\","),
        ("kal-1", "moment", "September 2021."),
        ("kal-1", "vertrouwelijk", "true"),
        ("plan", "eigenaar", ""),
        ("plan", "afgerond_op", "2021-10-01"),
        ("plan", "afstemming", '{"apart_van": ["kal-1"], "moment": "oktober 2021"}'),
        ("zorg", "streefwaarde", '{"waarde": 534, "jaar": 2042}'),
        ("werkgroep", "leden", '[{"organisatie": "GGD"}]'),
    ],
)
def test_one_value_as_it_is(ask: Ask, roadmap: Path, record_id: str, key: str, value: str) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-01,
         afstemming: {moment: oktober 2021, apart_van: [kal-1]}}
    kalender:
      - {id: kal-1, fase: '1', moment: September 2021., onderdeel: Leren, vertrouwelijk: true, tussenstop: plan,
         omschrijving: 'Plan  met ''een'' "slip",'}
    leefgebieden: [{id: gezondheid, indicatoren: [{id: zorg, streefwaarde: {waarde: 534, jaar: 2042}}]}]
    gremia: [{id: werkgroep, leden: [{organisatie: GGD}]}]
    """
    assert ask("show", record_id, "--veld", key, roadmap=roadmap) == (0, f"{value}\n", "")
    assert json.loads(ask("show", record_id, "--veld", key, "--formaat", "json", roadmap=roadmap).out) == value


def test_moment_reads_each_text_in_order(ask: Ask, roadmap: Path) -> None:
    payload = answer(ask, "moment", "Q1 2022", "--jaar", "2021", "augustus", roadmap=roadmap)
    assert payload["schema"] == "routehln.moment/1"
    assert [list(moment) for moment in payload["momenten"]] == [
        ["tekst", "soort", "begin", "eind", "overleg", "vaag"]
    ] * 2
    assert [moment["eind"] for moment in payload["momenten"]] == ["2022-03-31", "2021-08-31"]


def test_check(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: afgerond}]
    """
    payload = answer(ask, "check", roadmap=roadmap)
    assert payload["schema"] == "routehln.check/1"
    [finding] = payload["bevindingen"]
    assert list(finding) == ["regel_id", "ernst", "bestand", "regel", "kolom", "id", "melding"]
    expected = ["afgerond-zonder-datum", "waarschuwing", "roadmap/kalender.yaml", 2, 65, "plan"]
    assert list(finding.values())[:-1] == expected


def test_csv_has_a_row_a_mijlpaal(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops:
      - {id: plan, titel: '=1+1', moment: september 2021, onderdeel: Leren, eigenaar: '@Weller'}
      - {id: los, titel: Los, onderdeel: Leren}
    """
    rows = list(csv.DictReader(io.StringIO(ask("list", "--formaat", "csv", roadmap=roadmap).out)))
    assert [(mijlpaal["id"], mijlpaal["titel"], mijlpaal["eigenaar"]) for mijlpaal in rows] == [
        ("plan", "'=1+1", "'@Weller"),
        ("los", "Los", ""),
    ]


def test_one_is_singular(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: september 2021, onderdeel: Leren}]
    """
    assert ask("list", roadmap=roadmap).out.endswith("\n1 mijlpaal, 1 te laat op 4 oktober 2021.\n")


@pytest.mark.parametrize(
    ("overleg", "code", "err"),
    [
        (
            "2021-13",
            2,
            (
                "fout: er is geen overleg '2021-13'; er zijn: 2021-12, 2022-02. "
                "Een nieuw overleg: routehln add overleg --datum DAG\n"
            ),
        ),
        ("2021-12", 0, ""),
        ("alliantieoverleg december 2021", 0, ""),
        ("8 februari 2022", 0, ""),
    ],
)
def test_an_overleg_that_nothing_knows_is_refused_with_those_that_are(
    ask: Ask, roadmap: Path, overleg: str, code: int, err: str
) -> None:
    """
    overleggen: [{datum: 2022-02-08}]
    tussenstops: [{id: plan, titel: Plan, moment: Alliantieoverleg december 2021, onderdeel: Werk}]
    """
    outcome = ask("list", "--overleg", overleg, roadmap=roadmap)
    assert (outcome.code, outcome.err) == (code, err)
