"""The settings of the repository that holds a folder: its own configuration, and nobody else's, is read and written."""

import json
import re

from routehln.files.git.git import Git
from routehln.model.answers.setting import DRIVER, SETTINGS, Setting

_CONFIG = ("config", "--local")


def settings(git: Git) -> list[Setting]:
    """Give every setting that routehln makes, with its values now; raises GitRefused."""
    return [setting._replace(gevonden=_values(git, setting.naam)) for setting in SETTINGS]


def put(git: Git, setting: Setting) -> None:
    """Give a setting routehln's value; raises GitRefused."""
    git.ask(*_CONFIG, setting.naam, setting.waarde)


def remove(git: Git, setting: Setting) -> None:
    """Take routehln's value away, and no other of the same name; raises GitRefused."""
    git.ask(*_CONFIG, "--fixed-value", "--unset-all", setting.naam, setting.waarde)


def is_tied(git: Git) -> bool:
    """Whether .gitattributes has git use the settings for the files of the folder; raises GitRefused."""
    fields = git.ask("check-attr", "-z", "diff", "--", "routekaart.yaml").split(b"\0")  # path, attribute, value
    return fields[2:3] == [DRIVER.encode()]


def tie(git: Git) -> str:
    """Write the line of .gitattributes that has git do so; its pattern is quoted as in C where need be."""
    folder = f"/{git.folder}" if git.folder else ""
    pattern = re.sub(r"[\\*?\[]", r"\\\g<0>", folder) + "/**/*.yaml"
    if re.search(r'[\s"]', pattern):
        pattern = json.dumps(pattern, ensure_ascii=False)
    return f"{pattern} text eol=lf diff={DRIVER}"


def _values(git: Git, name: str) -> tuple[str, ...]:
    """Give every value of a setting; git ends with 1 where there is none."""
    stdout = git.ask(*_CONFIG, "--null", "--get-all", name, fine=(0, 1))
    return tuple(stdout.decode(errors="replace").split("\0")[:-1])
