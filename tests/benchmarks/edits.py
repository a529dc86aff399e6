"""Edits of a generated routekaart, and commits of them."""

import random
import subprocess
from pathlib import Path

from generate import moment


def edit(folder: Path, number: int, seed: int = 2) -> None:
    """Give `number` records under `folder` another moment, spread over the files."""
    dice = random.Random(seed)  # noqa: S311  # the same edits every time is the point
    files = sorted(file for file in folder.rglob("*.yaml") if "    moment: " in file.read_text(encoding="utf-8"))
    for _ in range(number):
        file = dice.choice(files)
        lines = file.read_text(encoding="utf-8").split("\n")
        at = dice.choice([at for at, line in enumerate(lines) if line.startswith("    moment: ")])
        lines[at] = f"    moment: {moment(dice)}"
        file.write_text("\n".join(lines), encoding="utf-8")


def commit(folder: Path) -> None:
    """Record all files of a folder as a commit; makes it a git repository first."""
    who = ("-c", "user.name=bench", "-c", "user.email=bench@example.org", "-c", "commit.gpgSign=false")
    for args in (("init", "--quiet"), ("add", "roadmap"), (*who, "commit", "--quiet", "--message", "bench")):
        subprocess.run(["git", "-C", str(folder), *args], check=True)
