"""The settings of the repository that holds a folder: its own configuration, and nobody else's, is read and written."""

import json
import re

from routehln.files.git.git import Git
from routehln.model.answers.setting import DRIVER, SETTINGS, Setting

_CONFIG = ("config", "--local")


def settings(git: Git) -> list[Setting]:
    """Every setting that routehln makes, with what stands there now; raises GitRefused."""
    return [each._replace(gevonden=_values(git, each.naam)) for each in SETTINGS]


def put(git: Git, setting: Setting) -> None:
    """Give it routehln's value; raises GitRefused."""
    git.ask(*_CONFIG, setting.naam, setting.waarde)


def remove(git: Git, setting: Setting) -> None:
    """Take routehln's value away, and no other of the same name; raises GitRefused."""
    git.ask(*_CONFIG, "--fixed-value", "--unset-all", setting.naam, setting.waarde)


def is_tied(git: Git) -> bool:
    """Whether .gitattributes has git use the settings for the files of the folder; raises GitRefused."""
    found = git.ask("check-attr", "-z", "diff", "--", "routekaart.yaml")
    return found.split(b"\0")[2:3] == [DRIVER.encode()]


def tie(git: Git) -> str:
    """The line of .gitattributes that has git do so, its pattern quoted as in C where the folder's name asks for it."""
    named = re.sub(r"[\\*?\[]", r"\\\g<0>", f"/{git.folder}" if git.folder else "") + "/**/*.yaml"
    pattern = json.dumps(named, ensure_ascii=False) if re.search(r'[\s"]', named) else named
    return f"{pattern} text eol=lf diff={DRIVER}"


def _values(git: Git, name: str) -> tuple[str, ...]:
    """Every value of a setting; git ends with 1 where there is none."""
    *values, _ = git.ask(*_CONFIG, "--null", "--get-all", name, fine=(0, 1)).decode(errors="replace").split("\0")
    return tuple(values)
