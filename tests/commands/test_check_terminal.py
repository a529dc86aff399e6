"""`check` on a terminal, its threshold, and the cause before its effects (contract section 5, `check`)."""

import json
import re
from pathlib import Path

from conftest import HEAD, PROGRAMME, Ask
from problems import Lay

STYLE = re.compile(r"\x1b\[[0-9;]*m")
INTERVENTIES = """
leefgebieden:
  - id: zorg
    naam: Zorg
    interventies:
      - {id: een, titel: Een, status: afgerond}
      - {id: twee, titel: Twee, status: afgerond}
      - {id: drie, titel: Drie, status: afgerond}
      - {id: vier, titel: Vier, status: afgerond}
"""
KALENDER = (
    "kalender:\n- {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan}\n"
)
TUSSENSTOPS = "tussenstops:\n- {id: plan, titel: Plan, onderdeel: Leren}\n"


def lines(ask: Ask, roadmap: Path, *args: str, width: int = 200) -> list[str]:
    return STYLE.sub("", ask("check", *args, roadmap=roadmap, width=width).out).splitlines()


def test_what_one_rule_says_many_times_is_one_line(on_terminal: Ask, lay: Lay) -> None:
    shown = lines(on_terminal, lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": INTERVENTIES}))
    assert len([line for line in shown if "interventie-zonder-indicator" in line]) == 1
    assert shown[0].endswith("'Een' heeft nog geen indicator (4 keer; dit is de eerste)")
    assert shown[-1] == "Elke bevinding apart: routehln check --alle"


def test_each_is_shown_apart_on_request(on_terminal: Ask, lay: Lay) -> None:
    shown = lines(on_terminal, lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": INTERVENTIES}), "--alle")
    assert len([line for line in shown if "interventie-zonder-indicator" in line]) == 4
    assert shown[-1].startswith("0 fouten, 4 waarschuwingen, ")


def test_machines_are_told_each(ask: Ask, lay: Lay) -> None:
    roadmap = lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": INTERVENTIES})
    assert ask("check", roadmap=roadmap).out.count("interventie-zonder-indicator") == 4
    bevindingen = json.loads(ask("check", "--formaat", "json", roadmap=roadmap).out)["bevindingen"]
    assert [bevinding["ernst"] for bevinding in bevindingen].count("waarschuwing") == 4


def test_a_threshold_leaves_out_and_says_so(ask: Ask, lay: Lay) -> None:
    roadmap = lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": INTERVENTIES})
    outcome = ask("check", "--ernst", "FOUT", roadmap=roadmap)
    assert outcome.code == 0
    assert outcome.out == "0 fouten; 4 bevindingen zijn minder ernstig en niet getoond\n"
    assert json.loads(ask("check", "--ernst", "f", "--formaat", "json", roadmap=roadmap).out)["bevindingen"] == []


def test_strict_is_about_warnings_also_where_they_are_not_shown(ask: Ask, lay: Lay) -> None:
    assert ask("check", "--strikt", roadmap=lay({"a.yaml": HEAD + PROGRAMME})).code == 0
    roadmap = lay({"b.yaml": INTERVENTIES})
    assert ask("check", "--strikt", "--ernst", "fout", roadmap=roadmap).code == 1


def test_the_cause_comes_before_its_effects(ask: Ask, lay: Lay) -> None:
    """A file that is called .yml isn't read, so that what it holds isn't there."""
    roadmap = lay({"a.yaml": HEAD + PROGRAMME, "kalender.yaml": KALENDER, "plannen.yml": TUSSENSTOPS})
    first, second, *_ = ask("check", roadmap=roadmap).out.splitlines()
    assert "plannen.yml:1:1: waarschuwing [naam-zonder-yaml]" in first
    assert "kalender.yaml" in second
    outcome = ask("due", roadmap=roadmap)
    assert outcome.code == 2
    assert "[naam-zonder-yaml]" in outcome.err.splitlines()[0]
