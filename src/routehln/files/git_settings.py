"""The settings of the repository that holds a folder: its own configuration, and nobody else's, is read and written."""

from routehln.files.git import Git
from routehln.files.git_call import call
from routehln.files.git_errors import explain
from routehln.model.setting import DRIVER, SETTINGS, Setting

_NOT_FOUND = 1


def settings(git: Git) -> list[Setting]:
    """Every setting that routehln makes, with what stands there now; raises GitRefused."""
    return [each._replace(gevonden=_values(git, each.naam)) for each in SETTINGS]


def put(git: Git, setting: Setting) -> None:
    """Give it routehln's value; raises GitRefused."""
    _config(git, setting.naam, setting.waarde)


def remove(git: Git, setting: Setting) -> None:
    """Take routehln's value away, and no other of the same name; raises GitRefused."""
    _config(git, "--fixed-value", "--unset-all", setting.naam, setting.waarde)


def is_tied(git: Git) -> bool:
    """Whether .gitattributes has git use the settings for the files of the folder; raises GitRefused."""
    code, found, said = call(["-C", git.at, "check-attr", "-z", "diff", "--", "routekaart.yaml"], b"")
    if code:
        raise explain(said, git.at)
    return found.split(b"\0")[2:3] == [DRIVER.encode()]


def _values(git: Git, name: str) -> tuple[str, ...]:
    *values, _ = _config(git, "--null", "--get-all", name).decode(errors="replace").split("\0")
    return tuple(values)


def _config(git: Git, *args: str) -> bytes:
    code, found, said = call(["-C", git.at, "config", "--local", *args], b"")
    if code and (said or code != _NOT_FOUND):
        raise explain(said or f"git config: {code}", git.at)
    return found
