"""Read and write routehln's settings in the own configuration of the repository that holds a folder, and no other."""

import json
import re

from routehln.files.git.git import Git
from routehln.model.answers.setting import DRIVER, SETTINGS, Setting

_CONFIG = ("config", "--local")


def settings(git: Git) -> list[Setting]:
    """Give every setting that routehln makes, with its values now; raises GitRefused."""
    return [setting._replace(current_values=_values(git, setting.naam)) for setting in SETTINGS]


def put(git: Git, setting: Setting) -> None:
    """Write routehln's value of a setting; raises GitRefused."""
    git.ask(*_CONFIG, setting.naam, setting.waarde)


def remove(git: Git, setting: Setting) -> None:
    """Remove routehln's value of a setting, and no other value that it has; raises GitRefused."""
    git.ask(*_CONFIG, "--fixed-value", "--unset-all", setting.naam, setting.waarde)


def is_tied(git: Git) -> bool:
    """Whether .gitattributes makes git use the settings for the files of the folder; raises GitRefused."""
    fields = git.ask("check-attr", "-z", "diff", "--", "routekaart.yaml").split(b"\0")  # path, attribute, value
    return fields[2:3] == [DRIVER.encode()]


def attributes_line(git: Git) -> str:
    """Give the line of .gitattributes that makes git use them there; its pattern is quoted as in C where need be."""
    folder = f"/{git.folder}" if git.folder else ""
    pattern = re.sub(r"[\\*?\[]", r"\\\g<0>", folder) + "/**/*.yaml"
    if re.search(r'[\s"]', pattern):
        pattern = json.dumps(pattern, ensure_ascii=False)
    return f"{pattern} text eol=lf diff={DRIVER}"


def _values(git: Git, name: str) -> tuple[str, ...]:
    """Give every value that a setting has now; git's exit code is 1 where it has none."""
    stdout = git.ask(*_CONFIG, "--null", "--get-all", name, missing_ok=True)
    return tuple(stdout.decode(errors="replace").split("\0")[:-1])
