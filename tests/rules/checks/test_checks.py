"""How rules become bevindingen, and which rules there are."""

import re
from pathlib import Path

import routehln.files
from routehln.files.read.read import Reading
from routehln.model.answers.regel_id import RegelId
from routehln.rules.checks import FORM, ON_DAY, RULES, check, explained, references

FILES = Path(routehln.files.__file__).parent


def test_every_rule_is_tried_both_ways() -> None:
    sources = [file.read_text(encoding="utf-8") for file in Path(__file__).parent.glob("test_checks_*.py")]
    tried = {name for source in sources for name in re.findall(r"^def (\w+)\(", source, re.MULTILINE)}
    ids = [rule.id for rule in RULES] + [rule.id for rule in ON_DAY]
    wanted = {f"test_{rule_id.replace('-', '_')}_{way}" for rule_id in ids for way in ("broken", "kept")}
    assert len(RULES) >= 16
    assert wanted <= tried


def test_every_rule_id_is_that_of_one_rule_in_kebab_case() -> None:
    """What `diff` alone tells is no rule of `check`."""
    ids = [rule_id for rule_id, *_ in explained()]
    assert [*ids, RegelId.RECONCILE_DUBBEL, RegelId.RECONCILE_KOPPELING] == list(RegelId)
    assert all(re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule_id) for rule_id in ids)


def test_the_files_refuse_by_every_rule_of_form_and_no_other() -> None:
    sources = [module.read_text(encoding="utf-8") for module in FILES.rglob("*.py")]
    refused = {name for source in sources for name in re.findall(r"RegelId\.(\w+)", source)}
    assert refused == {rule_id.name for rule_id, *_ in FORM}


def test_findings_stand_in_the_order_of_the_files(reading: Reading) -> None:
    """
    kalender:
      - {id: kal-1, fase: drie, moment: ooit, omschrijving: A, onderdeel: Lerne, tussenstop: weg}
      - {id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, status: afgerond}
    """
    bevindingen = check(reading.routekaart, complete=True)
    assert [(bevinding.plaats.regel, bevinding.regel_id) for bevinding in bevindingen] == [
        (3, "onbekende-fase"),
        (3, "moment-onbekend"),
        (3, "onbekend-onderdeel"),
        (3, "onbekende-tussenstop"),
        (4, "dubbel-id"),
        (4, "afgerond-zonder-datum"),
    ]


def test_a_finding_is_a_line_that_editors_understand(reading: Reading) -> None:
    """
    tussenstops:
      - id: plan
        titel: Plan
        onderdeel: Lerne
    """
    [bevinding] = check(reading.routekaart, complete=True)
    expected = "roadmap/kalender.yaml:5:16: fout [onbekend-onderdeel] 'Lerne' is geen leefgebied of onderdeel"
    assert str(bevinding).startswith(expected)
    assert (bevinding.id, bevinding.ernst) == ("plan", "fout")


def test_only_what_makes_any_answer_impossible_stops_a_command(reading: Reading) -> None:
    """
    gremia: [{id: a, besluitvormend: true}, {id: b, besluitvormend: true}]
    tussenstops:
      - {id: plan, titel: Plan, moment: ooit, onderdeel: Leren, afstemming: {dubbel_van: weg}}
      - {id: plan, titel: Plan, onderdeel: Lerne, fase: drie}
    kalender: [{id: kal-1, fase: verkennen, moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: weg}]
    """
    broken = {bevinding.regel_id for bevinding in references(reading.routekaart, complete=True)}
    assert broken == {"dubbel-id", "onbekend-onderdeel", "onbekende-fase", "onbekende-tussenstop"}


def test_what_an_unreadable_file_may_hold_is_not_called_missing(reading: Reading) -> None:
    """
    tussenstops:
      - {id: plan, titel: Plan, onderdeel: Zorg, afstemming: {dubbel_van: oud}}
      - {id: plan-2, titel: Plan, onderdeel: Lerne}
    gremia: [{id: werkgroep}]
    kalender: [{id: kal-1, fase: drie, moment: 2021, omschrijving: A, onderdeel: Leren, tussenstop: weg}]
    """
    sure = check(reading.routekaart, complete=False)
    assert [(bevinding.regel_id, bevinding.id) for bevinding in sure] == [("onbekend-onderdeel", "plan-2")]
    assert len(check(reading.routekaart, complete=True)) == 6
