"""The findings of `check` as SARIF 2.1.0 (OASIS, errata 01), for code scanning and editors."""

import os
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from routehln import __version__
from routehln.model.answers.finding import Bevinding, Ernst, Kern
from routehln.model.answers.regel_id import RegelId
from routehln.views.answers.findings import Findings, Rule
from routehln.views.report.clean import clean
from routehln.views.report.json import render_plain

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
# GitHub refuses a run with more (docs.github.com, 'SARIF support for code scanning').
MAX_RESULTS = 25_000
_LEVELS: dict[Ernst, str] = {"fout": "error", "waarschuwing": "warning", "info": "note"}
_HELP = "Wat er moet gebeuren staat in de melding. Alle regels: routehln check --regels"
# 'The root of the source', as GitHub and editors fill it in.
_ROOT = "%SRCROOT%"


def render(findings: Findings, rules: list[Rule]) -> str:
    """Give the findings as one SARIF log with one run; every `regel_id` is one of `rules`."""
    left_out = len(findings.bevindingen) - MAX_RESULTS
    run = {
        "tool": {"driver": _driver(rules)},
        "invocations": [{"executionSuccessful": True, **(_notification(left_out) if left_out > 0 else {})}],
        "originalUriBaseIds": {_ROOT: {"description": {"text": "de map waarin de git-repository begint"}}},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(findings, rules)),
    }
    return render_plain({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _driver(rules: list[Rule]) -> dict[str, Any]:
    described = [_rule(*rule) for rule in rules]
    return {"name": "routehln", "version": __version__, "language": "nl", "rules": described}


def _rule(regel_id: RegelId, ernst: Ernst, uitleg: str) -> dict[str, Any]:
    return {
        "id": regel_id,
        "shortDescription": {"text": uitleg},
        "fullDescription": {"text": uitleg},
        "help": {"text": _HELP},
        "defaultConfiguration": {"level": _LEVELS[ernst]},
    }


def _notification(left_out: int) -> dict[str, Any]:
    """Say how many findings were left out, as a part of `invocations`."""
    sentence = f"Hier staan de eerste {MAX_RESULTS} bevindingen; nog {left_out} toont 'routehln check'."
    return {"toolExecutionNotifications": [{"level": "warning", "message": {"text": sentence}}]}


def _results(findings: Findings, rules: list[Rule]) -> Iterator[dict[str, Any]]:
    numbers = {rule[0]: number for number, rule in enumerate(rules)}
    seen: Counter[Kern] = Counter()
    for bevinding in findings.bevindingen[:MAX_RESULTS]:
        kern = bevinding.kern
        seen[kern] += 1
        yield {
            "ruleId": bevinding.regel_id,
            "ruleIndex": numbers[bevinding.regel_id],
            "level": _LEVELS[bevinding.ernst],
            "message": {"text": _plain(bevinding.melding)},
            "locations": [{"physicalLocation": _location(bevinding, findings.path(bevinding))}],
            # The one name of a fingerprint that GitHub reads.
            "partialFingerprints": {"primaryLocationLineHash": f"{_digest(kern)}:{seen[kern]}"},
        }


def _location(bevinding: Bevinding, path: str) -> dict[str, Any]:
    return {
        "artifactLocation": {"uri": quote(os.fsencode(path)), "uriBaseId": _ROOT},
        "region": {"startLine": bevinding.plaats.regel, "startColumn": bevinding.plaats.kolom},
    }


def _plain(text: str) -> str:
    """Give a message without what SARIF takes for a link (section 3.11.6)."""
    return clean(text).replace("](", "] (")


def _digest(kern: Kern) -> str:
    """Give a fingerprint by which GitHub knows a finding again."""
    return sha256(repr(kern).encode()).hexdigest()[:32]
