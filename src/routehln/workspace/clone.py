"""The git clone that holds the routekaart: routehln's settings there, read, made and taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError
from routehln.files.disk.locate import find_roadmap
from routehln.files.git.git import Git
from routehln.files.git.settings import attributes_line, is_tied, put, remove, settings
from routehln.model.names import short

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.setting import Setting


class InTheWay(RoutehlnError):
    """Somebody gave a setting another value; it stays, and nothing was written."""


class Clone:
    """A clone and the settings that routehln makes in it, as it was opened; all that asks git may raise GitRefused."""

    def __init__(self, options: Settings) -> None:
        self._git = Git(find_roadmap(options.roadmap))
        self.settings = settings(self._git)

    def with_ours(self) -> list[Setting]:
        """Give the settings with routehln's values; raises InTheWay."""
        for setting in self.settings:
            if setting.staat == "anders":
                raise InTheWay(
                    f"'{setting.naam}' heeft al een andere waarde: '{short(setting.current_values[-1])}'; "
                    "er is niets geschreven. "
                    f"Haal die eerst weg: git config --local --unset-all {setting.naam}"
                )
        return [setting.put() for setting in self.settings]

    def without_ours(self) -> list[Setting]:
        """Give the settings without routehln's values."""
        return [setting.removed() for setting in self.settings]

    def change(self, planned: list[Setting]) -> None:
        """Make each setting as planned, where it isn't so yet."""
        for setting in planned:
            if setting not in self.settings:
                do = put if setting.staat == "gezet" else remove
                do(self._git, setting)

    def foreign(self) -> list[str]:
        """Say of each setting that has somebody else's value that this stays."""
        foreign = [setting.naam for setting in self.without_ours() if setting.current_values]
        return [f"'{naam}' heeft een waarde die niet van routehln is; die blijft." for naam in foreign]

    def missing(self) -> list[str]:
        """Say which line .gitattributes still lacks, in one sentence; in none where git uses the settings already."""
        return [] if is_tied(self._git) else [f"Er hoort nog een regel in .gitattributes: {attributes_line(self._git)}"]
