"""One opened routekaart: read once, and told when its files are no longer those (contract section 6)."""

from collections.abc import Callable
from pathlib import Path

import pytest

from routehln.errors import InvalidFiles
from routehln.files.disk.write import ChangedMeanwhile
from routehln.model.records.place import FileName
from routehln.workspace.opened import open_folder

STOP = "tussenstops: [{id: %s, titel: Plan, onderdeel: Wonen}]\n"


def test_only_what_is_edited_is_read_again(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Wonen}]
    """
    opened = open_folder(roadmap)
    edited = opened.edited({FileName("roadmap", "a-nieuw.yaml"): (STOP % "nieuw").encode()})
    assert [stap.id for stap in edited.routekaart.steps] == ["nieuw", "plan"]
    assert edited.routekaart.by_id["plan"] is opened.routekaart.by_id["plan"]
    assert [stap.id for stap in opened.routekaart.steps] == ["plan"]


def test_what_is_unsound_is_told_with_its_place(roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Elders}]
    """
    with pytest.raises(InvalidFiles) as refused:
        _ = open_folder(roadmap).routekaart
    [line] = refused.value.lines
    assert line.startswith("roadmap/kalender.yaml:2:")


@pytest.fixture
def lay_out(tmp_path: Path) -> Callable[..., Path]:
    """Write a folder of files, as `lay_out(a="…")`."""

    def _lay_out(**texts: str) -> Path:
        folder = tmp_path / "roadmap"
        folder.mkdir()
        for name, text in texts.items():
            (folder / f"{name}.yaml").write_text(text)
        return folder

    return _lay_out


def test_whatever_came_went_or_changed_since_is_named(lay_out: Callable[..., Path]) -> None:
    folder = lay_out(blijft="", weg="", anders="")
    (folder / "geen.yml").write_text("")
    opened = open_folder(folder)
    opened.refuse_changed()
    (folder / "weg.yaml").unlink()
    (folder / "anders.yaml").write_text("kalender: []\n")
    (folder / "diep").mkdir()
    (folder / "diep" / "nieuw.yaml").write_text("")
    (folder / "geen.yml").write_text("is read by nobody\n")
    with pytest.raises(ChangedMeanwhile) as refused:
        opened.refuse_changed()
    assert str(refused.value) == (
        "roadmap/anders.yaml is veranderd en roadmap/diep/nieuw.yaml is erbij gekomen en roadmap/weg.yaml is verdwenen "
        "sinds de routekaart gelezen werd; er is niets geschreven, probeer opnieuw"
    )
