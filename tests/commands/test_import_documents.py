"""Twenty documents as people send them: `import` reads the rows that a person reads in them, and no others."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from conftest import APART, Ask
from importing_documents import NAMES, document, expected


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """The shipped routekaart without its tussenstops and kalenderregels, so that every row is new."""
    return shutil.copytree(APART, tmp_path / "roadmap", ignore=shutil.ignore_patterns("kalender", "tussenstops"))


@pytest.mark.parametrize("name", NAMES)
def test_the_rows_are_those_that_a_person_reads(name: str, ask: Ask, bare: Path, tmp_path: Path) -> None:
    meant = expected(name)
    outcome = ask("import", str(document(name, tmp_path)), *meant["opties"], "--formaat", "json", roadmap=bare)
    if "geweigerd" in meant:
        assert (outcome.code, "op zijn kant" in outcome.err) == (2, True)
        return
    rows = [row for row in json.loads(outcome.out)["rijen"] if row["uitkomst"] != "overgeslagen"]
    said = [_as_meant(row, keys) for row, keys in zip(rows, meant["rijen"], strict=True)]
    assert said == meant["rijen"]
    assert all(row["uitkomst"] == keys.get("uitkomst", "nieuw") for row, keys in zip(rows, meant["rijen"], strict=True))


def _as_meant(row: dict[str, Any], keys: dict[str, str]) -> dict[str, str | None]:
    """The keys of a row that its document tells of."""
    return {key: {**row["velden"], **row}.get(key) for key in keys}
