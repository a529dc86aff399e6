"""Two versions of a test's routekaart, and what `diff` tells of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from routehln.files.git.versions import as_version
from routehln.files.read.read import read_routekaart
from routehln.model.answers.difference import Difference
from routehln.model.answers.version import Version
from routehln.model.records.place import FileName
from routehln.rules.diff import diff

After = Callable[..., Difference]


def version(naam: str, roadmap: Path) -> Version:
    reading = read_routekaart(roadmap)
    files = {FileName("roadmap", str(file.relative_to(roadmap))): file.read_bytes() for file in roadmap.rglob("*.yaml")}
    return as_version(reading, files)._replace(naam=naam)


@pytest.fixture
def after(roadmap: Path) -> After:
    """What changed once these texts were replaced by those, as `after(("oktober", "november"))`."""
    before = version("oud", roadmap)

    def _after(*pairs: tuple[str, str], peildatum: str = "2021-10-04") -> Difference:
        file = roadmap / "kalender.yaml"
        text = file.read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text
            text = text.replace(old, new)
        file.write_text(text, encoding="utf-8")
        return diff(before, version("nieuw", roadmap), date.fromisoformat(peildatum))

    return _after


def course(difference: Difference) -> dict[str, tuple[str, ...]]:
    """The ids of the mijlpalen that came or ended, by how; without the ways that none did."""
    by_how = {how: tuple(stand.id for stand in stands) for how, stands in difference.mijlpalen._asdict().items()}
    return {how: ids for how, ids in by_how.items() if ids}


def told(found: Difference) -> list[tuple[str, str, object, object]]:
    """Each change as id, field (or what happened to the whole record), old, new."""
    return [(each.id, each.veld or each.soort, each.oud, each.nieuw) for each in found.wijzigingen]
