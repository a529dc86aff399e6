"""What `check` found as SARIF 2.1.0 (OASIS, errata 01), for code scanning and editors."""

import json
import os
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from importlib.metadata import version
from itertools import islice
from typing import Any
from urllib.parse import quote

from routehln.model.answers.finding import Bevinding, Ernst, Kern
from routehln.model.answers.regel_id import RegelId
from routehln.views.answers.findings import Findings, Rule
from routehln.views.report.clean import clean, for_json

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub refuses a run with more (docs.github.com, 'SARIF support for code scanning').
MAX_RESULTS = 25_000
_LEVELS: dict[Ernst, str] = {"fout": "error", "waarschuwing": "warning", "info": "note"}
_HELP = "Wat er moet gebeuren staat in de melding. Alle regels: routehln check --regels"
# 'The root of the source', as GitHub and editors fill it in.
_ROOT = "%SRCROOT%"


def render(found: Findings, rules: list[Rule]) -> str:
    """The findings as one SARIF log with one run; every `regel_id` is one of `rules`."""
    numbers = {regel_id: number for number, (regel_id, *_) in enumerate(rules)}
    left = len(found.bevindingen) - MAX_RESULTS
    run = {
        "tool": {"driver": _driver(rules)},
        "invocations": [{"executionSuccessful": True} | (_left_out(left) if left > 0 else {})],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "de map waarin de git-repository begint"}}},
        "columnKind": "unicodeCodePoints",
        "results": list(islice(_results(found, numbers), MAX_RESULTS)),
    }
    document = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return for_json(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _driver(rules: list[Rule]) -> dict[str, Any]:
    described = [
        {
            "id": regel_id,
            "shortDescription": {"text": uitleg},
            "fullDescription": {"text": uitleg},
            "help": {"text": _HELP},
            "defaultConfiguration": {"level": _LEVELS[ernst]},
        }
        for regel_id, ernst, uitleg in rules
    ]
    return {"name": "routehln", "version": version("routehln"), "language": "nl", "rules": described}


def _left_out(number: int) -> dict[str, Any]:
    sentence = f"Hier staan de eerste {MAX_RESULTS} bevindingen; nog {number} toont 'routehln check'."
    return {"toolExecutionNotifications": [{"level": "warning", "message": {"text": sentence}}]}


def _results(found: Findings, numbers: dict[RegelId, int]) -> Iterator[dict[str, Any]]:
    seen: Counter[Kern] = Counter()
    for each in found.bevindingen:
        seen[each.kern] += 1
        yield {
            "ruleId": each.regel_id,
            "ruleIndex": numbers[each.regel_id],
            "level": _LEVELS[each.ernst],
            "message": {"text": _plain(each.melding)},
            "locations": [{"physicalLocation": _location(each, found.path(each))}],
            # The one name of a fingerprint that GitHub reads.
            "partialFingerprints": {"primaryLocationLineHash": f"{_digest(each.kern)}:{seen[each.kern]}"},
        }


def _location(bevinding: Bevinding, path: str) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(os.fsencode(path)), "uriBaseId": _ROOT},
        "region": {"startLine": bevinding.plaats.regel, "startColumn": bevinding.plaats.kolom},
    }


def _plain(text: str) -> str:
    """A message without what SARIF takes for a link (section 3.11.6)."""
    return clean(text).replace("](", "] (")


def _digest(kern: Kern) -> str:
    return sha256(repr(kern).encode()).hexdigest()[:32]
