"""The settings of the repository that holds a folder: its own configuration, and nobody else's, is read and written."""

from routehln.files.git import Git
from routehln.files.git_call import call
from routehln.files.git_errors import explain
from routehln.model.setting import DRIVER, SETTINGS, Setting

_CONFIG = ("config", "--local")


def settings(git: Git) -> list[Setting]:
    """Every setting that routehln makes, with what stands there now; raises GitRefused."""
    return [each._replace(gevonden=_values(git, each.naam)) for each in SETTINGS]


def put(git: Git, setting: Setting) -> None:
    """Give it routehln's value; raises GitRefused."""
    _asked(git, *_CONFIG, setting.naam, setting.waarde)


def remove(git: Git, setting: Setting) -> None:
    """Take routehln's value away, and no other of the same name; raises GitRefused."""
    _asked(git, *_CONFIG, "--fixed-value", "--unset-all", setting.naam, setting.waarde)


def is_tied(git: Git) -> bool:
    """Whether .gitattributes has git use the settings for the files of the folder; raises GitRefused."""
    found = _asked(git, "check-attr", "-z", "diff", "--", "routekaart.yaml")
    return found.split(b"\0")[2:3] == [DRIVER.encode()]


def _values(git: Git, name: str) -> tuple[str, ...]:
    """Every value of a setting; git ends with 1 where there is none."""
    *values, _ = _asked(git, *_CONFIG, "--null", "--get-all", name, fine=(0, 1)).decode(errors="replace").split("\0")
    return tuple(values)


def _asked(git: Git, *args: str, fine: tuple[int, ...] = (0,)) -> bytes:
    code, found, said = call(["-C", git.at, *args], b"")
    if code not in fine:
        raise explain(said or f"git {args[0]}: {code}", git.at)
    return found
