"""A small meeting, and `vergadering` of it: in this process by a script, or on a terminal of its own."""

import builtins
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from conftest import HEAD, PROGRAMME, said
from talking import Talk

from routehln.commands.options import Settings
from routehln.workspace.vergadering.hold import converse

GREMIA = """
gremia:
  - id: alliantieoverleg
    naam: Alliantieoverleg
    besluitvormend: true
    leden: [{organisatie: Weller}, {organisatie: GGD}, {organisatie: Gemeente Heerlen}]
"""
MEETINGS = """
overleggen:
  - maand: 2021-09
    datum: 2021-09-07
  - maand: 2021-11
"""
POINTS = """
kalender:
  - {id: a, fase: verkennen, moment: overleg 2021-09, omschrijving: Vaststellen ambitie, onderdeel: Leren}
  - {id: b, fase: verkennen, moment: overleg 2021-09, omschrijving: Vaststellen budget, onderdeel: Werken}
  - {id: c, fase: verkennen, moment: overleg 2021-09, omschrijving: Vaststellen code, onderdeel: Wonen}
"""
PROMPTS = (b"): ", b"overleg? ", b"(j/n) ", b"laten) ", b"geen) ", b"nummer: ", b"stop): ", b"even wachten.\r\n")


def described(folder: Path, meetings: str = MEETINGS, points: str = POINTS) -> Path:
    """Make a roadmap in this folder with a meeting of 7 September 2021 that decides three points."""
    roadmap = folder / "roadmap"
    roadmap.mkdir(parents=True)
    (roadmap / "a.yaml").write_text(HEAD + PROGRAMME + GREMIA, encoding="utf-8")
    (roadmap / "kalender.yaml").write_text(points, encoding="utf-8")
    (roadmap / "overleggen.yaml").write_text(meetings, encoding="utf-8")
    return roadmap


def held(roadmap: Path, *lines: str, op: str | None = None) -> int:
    """Answer each prompt with one of these lines, then type Ctrl-D; gives the exit code."""
    script = iter(lines)

    def answer(prompt: str) -> str:
        for line in script:
            return line
        raise EOFError(prompt)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(builtins, "input", answer)
        return converse(Settings(roadmap), "2021-09", None, op)


def on_terminal(roadmap: Path, overleg: str = "2021-09") -> Talk:
    """Start the meeting on a terminal of its own."""
    return Talk(roadmap, asking=("vergadering", overleg), prompts=PROMPTS)


def typed(lines: Iterable[str]) -> list[bytes]:
    """The lines as a person types them."""
    return [f"{line}\n".encode() for line in lines]


def answer_of(roadmap: Path, *args: str) -> Any:
    """The JSON that a command answers."""
    code, out, err = said(roadmap, *args, "--formaat", "json")
    assert code == 0, err
    return json.loads(out)


def besluiten(roadmap: Path, *options: str) -> dict[str, dict[str, Any]]:
    """What the meeting decided, by id of the mijlpaal or titel: uitkomst, tekst, naar and op, where there is any."""
    decided = [
        line for line in answer_of(roadmap, "besluitenlijst", "2021-09", *options)["besluiten"] if line["uitkomst"]
    ]
    keys = ("uitkomst", "tekst", "naar", "op")
    return {line["mijlpaal"] or line["titel"]: {key: line[key] for key in keys if line[key]} for line in decided}


def acties(roadmap: Path) -> set[tuple[str | None, ...]]:
    """The acties: tekst, wie, moment, and the besluit that asks for them."""
    return {
        (actie["tekst"], actie["wie"], actie["moment"], actie["besluit"])
        for actie in answer_of(roadmap, "acties", "--alle")["acties"]
    }
