"""Files that are made to exhaust whoever reads them: each answers, in little memory (contract section 2)."""

import json
import subprocess
import sys
from typing import Any

from parsers import needs_c_parser

# Run apart, since what a process has used at most is never given back; without pytest and what it holds.
PROGRAM = """\
import json, re, resource, sys
from pathlib import Path
from routehln.files.read.parse import parse
from routehln.files.disk.load import MAX_BYTES
from routehln.model.records.place import FileName

def used():
    status = Path("/proc/self/status")  # Linux counts what the process that started this one used, but for here
    if status.exists():
        return int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

for before, part, after in json.load(sys.stdin):
    data = (before + part * ((MAX_BYTES - len(before) - len(after)) // len(part)) + after).encode()
    found = parse(FileName("", "b.yaml"), data).bevindingen
    peak = used()
    longest = max((len(str(each)) for each in found), default=0)
    print(json.dumps([found[0].regel_id if found else "niets", len(found), longest, peak]))
"""
MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024  # in what ru_maxrss counts
TITLE = "tussenstops:\n- id: a\n  onderdeel: A\n  titel: "
CASES = {
    ("fasen:\n", "- a\n", ""): "te-veel-waarden",
    ("fasen:\n", "- {}\n", ""): "te-veel-waarden",
    ("[", "a,", ""): "te-veel-waarden",
    ("", "- &a a\n", ""): "te-veel-waarden",
    ("a: &a [x, x]\nb: [", "*a,", "]"): "te-veel-waarden",
    ("", "{a: ", ""): "te-diep",
    ("", "[", ""): "te-diep",
    ("", "- ", ""): "te-diep",
    ("", "? ", ""): "sleutel-geen-tekst",
    (TITLE, "x y ", ""): "niets",
    (f"{TITLE}|\n", "    x\n", ""): "niets",
    (f"{TITLE}'", "\n", ""): "geen-yaml",
    ("", "# x\n", ""): "niets",
    ("", " ", ""): "niets",
    ("", "\n", ""): "niets",
    ("", " \n", "%"): "geen-yaml",
    ("", "---\n", ""): "tweede-document",
    ("", "<<<<<<< \n", ""): "samenvoegconflict",
    ("", "!", ""): "tag",
    ("? ", "x", "\n: a\n"): "onbekende-sleutel",
    ("kalender:\n- {id: a, status: ", "x", "}\n"): "ontbrekende-sleutel",
    ("tussenstops:\n- {titel: a, onderdeel: b, id: ", "X", "}\n"): "waarde",
}


@needs_c_parser  # without it a file of 16 MB takes its time
def test_sixteen_megabytes_of_almost_nothing() -> None:
    measures = dict(zip(CASES, measured(list(CASES)), strict=True))
    assert {case: rule for case, (rule, *_) in measures.items()} == CASES
    assert {case: number for case, (_, number, *_) in measures.items() if number > 10_001} == {}
    assert {case: longest for case, (_, _, longest, _) in measures.items() if longest > 1000} == {}
    assert {case: peak // MEGABYTE for case, (*_, peak) in measures.items() if peak >= 200 * MEGABYTE} == {}


def measured(cases: list[tuple[str, str, str]]) -> list[Any]:
    """Of each case the rule, how many were found, the longest line, and the most memory so far."""
    program = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(program, input=json.dumps(cases), capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]
