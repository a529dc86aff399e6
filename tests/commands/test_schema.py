"""`routehln schema`, the file that ships, the routekaart and the models: they hold together."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from conftest import ROADMAP, Ask, Golden

from routehln.cli.program import run
from routehln.files.disk.locate import yaml_files
from routehln.files.read.parse import parse
from routehln.model.records.place import FileName

SCHEMA = ROADMAP / ".schema.json"
MODELINE = re.compile(r"# yaml-language-server: \$schema=(\S+)\n")

STEP = "tussenstops:\n- id: x\n  onderdeel: x\n  titel: x\n  "
ROW = "kalender:\n- id: x\n  fase: x\n  onderdeel: x\n  "
# A place for each kind of value, and what may be written there.
PLACES = {
    "id": ROW + "omschrijving: x\n  moment: x\n  tussenstop: ",
    "required id": "tussenstops:\n- onderdeel: x\n  titel: x\n  id: ",
    "text": STEP + "eigenaar: ",
    "required text": ROW + "moment: x\n  omschrijving: ",
    "moment": STEP + "moment: ",
    "required moment": ROW + "omschrijving: x\n  moment: ",
    "status": STEP + "status: ",
    "day": STEP + "afgerond_op: ",
    "month": "overleggen:\n- maand: ",
    "time": "overleggen:\n- maand: 2021-10\n  begintijd: ",
    "yes or no": "gremia:\n- id: x\n  besluitvormend: ",
    "number": "fasen:\n- id: x\n  nummer: ",
    "list": "leefgebieden:\n- id: x\n  doelen: ",
    "item": "leefgebieden:\n- id: x\n  doelen:\n  - ",
    "name or id": "fasen:\n- id: ",
    "target": "leefgebieden:\n- id: x\n  indicatoren:\n  - id: x\n    streefwaarde: ",
    "decimal": "metingen:\n- indicator: x\n  jaar: 2023\n  waarde: ",
    "year": "metingen:\n- indicator: x\n  waarde: 1\n  jaar: ",
    "scale": "risicos:\n- id: x\n  titel: x\n  beoordelingen:\n  - jaar: 2023\n    impact: 5\n    kans: ",
    "margin": "leefgebieden:\n- id: x\n  indicatoren:\n  - id: x\n    streefwaarde:\n      waarde: 1\n      marge: ",
    "record": STEP + "afstemming: ",
    "records": "fasen: ",
    "head": "routekaart: ",
    "file": "",
}
WRITTEN = (
    *("", "~", "null", "''", "' '", "a", "A", "-a", "a b", "a-1.2", "é", "'!!'", "'a\\nb'", '"a\\n"'),
    *("2", "-2", "+2", "'2'", "2.0", "'2.0'", "'2.'", "' 2 '", "'1_000'", "1_000", "0x1F", "0o7", "1e3", "3.1", ".nan"),
    *("true", "True", "tRuE", "'true'", "yes", "no", "gepland", "Gepland", "'afgerond'", "vervalen"),
    *("2021", "2021-10", "2021-13", "'0000-01'", "2021-10-05", "'2021-10-05'", "2021-02-30", "0000-01-01"),
    *("09:30", "'09:30'", "09.30", "'9.30'", "24:00", "'24.00'", "24.10", "[]", "[a]", "[~]", "{}", "{a: b}"),
)
# What a parser has made a number or a true of, before any schema sees it: the schema can't know how it was written.
UNSEEN = {
    *(("id", text) for text in ("+2", "1_000", "0x1F", "True", ".nan")),
    *(("time", text) for text in ("2", "+2", "2.0", "3.1", "0o7", ".nan")),
    *(("number", text) for text in ("0x1F", "0o7", "1e3")),
    *(("decimal", text) for text in ("1_000", "0x1F", "0o7", "1e3", ".nan")),
    *(("margin", text) for text in ("1_000", "0x1F", "0o7", "1e3", ".nan")),
    *(("scale", text) for text in ("+2", "2.0")),
}
RIGHT = (
    "",
    "# alleen een opmerking\n",
    "kalender: [{id: 3, fase: 2, moment: 2021, omschrijving: 5.0, onderdeel: true, vertrouwelijk: FALSE}]",
    "tussenstops: [{id: a, titel: b}]\nkalender: [{id: b, moment: 2021, omschrijving: c, fase: , onderdeel: ~}]",
    "fasen: [{naam: Ontwerpen}, {id: uitvoeren, naam: ~}]",
    "overleggen: [{datum: 2021-10-05, begintijd: 09.30, afwezig: [{organisatie: GGD, vervanging: }]}]",
    "leefgebieden: [{id: a, indicatoren: [{id: b, streefwaarde: {waarde: 534, jaar: '2042'}}]}]",
    "leefgebieden: [{naam: A, indicatoren: [{naam: b, streefwaarde: 3}]}]",
    "besluiten: [{mijlpaal: a, uitkomst: gewijzigd vastgesteld, acties: [Bellen], naar: 2022}]",
    "acties: [{tekst: Bel, moment: voor de zomer van 2023, status: gereed, gereed_op: 2021-10-05, besluit: a}]",
    "gebieden: [{naam: Nederland, codes: [NL00]}, {id: a, eigen: true}]",
    "metingen: [{indicator: a, jaar: 2023, status: geheim}]",
    "metingen: [{indicator: a, gebied: a, jaar: '2023', waarde: '16,7', status: herzien, breuk: true, bron: CBS}]",
    "leefgebieden: [{id: a, indicatoren: [{id: b, streefwaarde: {gebied: nederland, jaar: 2046, marge: 0.5}}]}]",
    "risicos: [{id: a, titel: b, beoordelingen: [{jaar: 2023, kans: 1, impact: '5'}], maatregelen: [{tekst: Bel}]}]",
    "gremia: [{id: a, besluitvormend: 'True', leden: [{organisatie: 1}]}]",
    STEP + "afstemming: {dubbel_van: a, apart_van: [b, 3], moment: 2021, reden: Daarom}",
    "routekaart: {begin: 2021, leidend: tussenstops, onderdelen: [{id: a}]}\nfasen:\ntussenstops: ~\n",
)
WRONG = (
    "kalenders: []",
    "acties: [{id: a, wie: GGD}]",
    "acties: [{tekst: Bel, status: afgerond}]",
    "fasen: [{id: a, nummmer: 1}]",
    "fasen: [{nummer: 1}]",
    "fasen: [{id: ~, naam: }]",
    "overleggen: [{locatie: Stadhuis}]",
    "overleggen: [{maand: ~}]",
    "tussenstops: [{id: a, onderdeel: b}]",
    "tussenstops: {id: a}",
    "kalender: [{id: a, fase: 1, omschrijving: b, onderdeel: c}]",
    "kalender: [{id: Kal_1, fase: 1, moment: '', omschrijving: b, onderdeel: c}]",
    "besluiten: [{uitkomst: goedgekeurd}]",
    "besluiten: [{acties: Bellen}]",
    "leefgebieden: [{id: a, interventies: [{id: b}]}]",
    "leefgebieden: [{id: a, indicatoren: [{id: b, streefwaarde: {jaar: 2042}}]}]",
    "leefgebieden: [{id: a, indicatoren: [{id: b, streefwaarde: {waarde: 1, gebied: c, jaar: 2042}}]}]",
    "metingen: [{indicator: a, jaar: 2023}]",
    "metingen: [{indicator: a, jaar: 2023, status: voorlopig}]",
    "metingen: [{indicator: a, jaar: 23, waarde: 1}]",
    "metingen: [{indicator: a, waarde: 1}]",
    "risicos: [{id: a}]",
    "risicos: [{id: a, titel: b, beoordelingen: [{jaar: 2023, kans: 0, impact: 6}]}]",
    "routekaart: {leidend: tussenstop}",
    STEP + "afstemming: {dubbel: a}",
    "- a",
    "tekst",
)


def refused_by_schema(files: list[Path]) -> set[Path]:
    """Which of the files check-jsonschema finds wrong, if only as YAML."""
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(SCHEMA), "-o", "json", *map(str, files)]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    answer = json.loads(done.stdout)
    return {Path(error["filename"]) for error in (*answer.get("errors", ()), *answer.get("parse_errors", ()))}


def written(folder: Path, texts: tuple[str, ...]) -> Iterator[tuple[Path, bool]]:
    """Each text in a file of its own, and whether routehln finds nothing wrong with it."""
    for number, text in enumerate(texts):
        file = folder / f"{number}.yaml"
        file.write_text(text, encoding="utf-8")
        yield file, not parse(FileName("", file.name), text.encode()).bevindingen


def test_the_file_that_ships_is_what_the_command_says(ask: Ask, golden: Golden) -> None:
    outcome = ask("schema")
    assert (outcome.code, outcome.err) == (0, "")
    golden(os.path.relpath(SCHEMA, Path(__file__).parent.parent / "golden"), outcome.out)


def test_it_needs_no_routekaart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["schema"]) == 0
    assert json.loads(capfd.readouterr().out)["$schema"] == "http://json-schema.org/draft-07/schema#"


def test_it_is_a_sound_json_schema() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--check-metaschema", str(SCHEMA)]
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_every_file_names_the_schema_and_keeps_to_it() -> None:
    files = yaml_files(ROADMAP)
    assert len(files) > 10
    for file in files:
        named = MODELINE.match(file.read_text(encoding="utf-8"))
        assert named, f"{file} doesn't name its schema on the first line"
        assert (file.parent / named[1]).resolve() == SCHEMA
    assert not refused_by_schema(files)


def test_schema_and_routehln_agree(tmp_path: Path) -> None:
    told = dict(written(tmp_path, (*RIGHT, *WRONG)))
    assert [*told.values()] == [True] * len(RIGHT) + [False] * len(WRONG)
    assert refused_by_schema([*told]) == {file for file, right in told.items() if not right}


def test_they_agree_however_a_value_is_written(tmp_path: Path) -> None:
    cases = list(product(PLACES, WRITTEN))
    told = list(written(tmp_path, tuple(f"{PLACES[place]}{text}\n" for place, text in cases)))
    refused = refused_by_schema([file for file, _ in told])
    differ = {case: right for case, (file, right) in zip(cases, told, strict=True) if right == (file in refused)}
    assert not [case for case, right in differ.items() if right], "the schema refuses what routehln reads"
    kinds = {"required id": "id", "name or id": "id"}
    assert {(kinds.get(place, place), text) for place, text in differ} == UNSEEN
