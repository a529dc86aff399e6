"""Acties in `due`, `acties`, `show` and `list`: the keys that scripts rely on, the rows that people see (section 5)."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from conftest import Ask

ACTIE = [
    "id", "tekst", "wie", "moment", "begin", "eind", "status", "gereed_op", "overleg", "besluit", "mijlpaal",
    "dagen_te_laat",
]  # fmt: skip


def answer(ask: Ask, *args: str, roadmap: Path) -> dict[str, Any]:
    outcome = ask(*args, "--formaat", "json", roadmap=roadmap)
    assert (outcome.code, outcome.err) == (0, "")
    payload: dict[str, Any] = json.loads(outcome.out)
    return payload


def test_due_has_the_acties_of_the_period(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: 2021, onderdeel: Werk, status: afgerond}]
    acties:
      - {id: bel, tekst: Bel, wie: Weller, moment: september 2021, overleg: 2021-09, mijlpaal: plan}
      - {id: mail, tekst: Mail, moment: oktober 2021}
      - {id: los, tekst: Los}
    """
    payload = answer(ask, "due", roadmap=roadmap)
    bel, mail = payload["acties"]
    assert list(bel) == ACTIE
    assert list(bel.values()) == [
        *("bel", "Bel", "Weller", "september 2021", "2021-09-01", "2021-09-30", "open", None),
        *("2021-09", None, "plan", 4),
    ]
    assert mail["id"] == "mail"
    lines = ask("due", roadmap=roadmap).out.splitlines()
    assert "Acties (2)" in lines
    assert lines[-1].endswith("; 0 strijdig; 2 acties.")
    assert [each["id"] for each in answer(ask, "due", "--eigenaar", "weller", roadmap=roadmap)["acties"]] == ["bel"]
    assert [each["id"] for each in answer(ask, "due", "--onderdeel", "Werk", roadmap=roadmap)["acties"]] == ["bel"]
    assert answer(ask, "due", "--onderdeel", "Leren", roadmap=roadmap)["acties"] == []


def test_a_spreadsheet_has_them_under_the_headings_of_mijlpalen(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, wie: Weller, moment: oktober 2021}]
    """
    [row] = csv.DictReader(io.StringIO(ask("due", "--formaat", "csv", roadmap=roadmap).out))
    assert (row["groep"], row["id"], row["titel"], row["eigenaar"]) == ("acties", "bel", "Bel", "Weller")
    assert (row["eind"], row["onderdeel"], row["strijdig"]) == ("2021-10-31", "", "")


def test_a_late_actie_counts_for_strikt(ask: Ask, roadmap: Path) -> None:
    """
    acties: [{id: bel, tekst: Bel, moment: september 2021}]
    """
    assert ask("due", "--strikt", roadmap=roadmap).code == 1
    assert ask("due", "--strikt", "--peildatum", "2021-09-30", roadmap=roadmap).code == 0
