"""The settings of git for the files of a routekaart; they belong to one clone, and don't travel with it."""

from typing import NamedTuple


class Setting(NamedTuple):
    """A setting: its name, the value that routehln gives it, what that is good for, and the values that git has now."""

    naam: str
    waarde: str
    waarvoor: str
    current_values: tuple[str, ...] = ()

    @property
    def staat(self) -> str:
        """`gezet`, `anders` (somebody's own value, the last of which counts for git), or `niet gezet`."""
        if not self.current_values:
            return "niet gezet"
        return "gezet" if self.current_values[-1] == self.waarde else "anders"

    def put(self) -> "Setting":
        """Return the setting with routehln's value in the place of all others."""
        return self if self.staat == "gezet" else self._replace(current_values=(self.waarde,))

    def removed(self) -> "Setting":
        """Return the setting without routehln's value; somebody's own value stays."""
        return self._replace(current_values=tuple(value for value in self.current_values if value != self.waarde))


# The driver that .gitattributes names. A record's id is indented, behind its dash or below it; a top-level key is not.
DRIVER = "routehln"
SETTINGS = (
    Setting(
        f"diff.{DRIVER}.xfuncname",
        "^[ -]*(id: .+)\n^([a-z_]+:)",
        "boven elk stuk van een diff staat in welk record het begint",
    ),
    Setting(f"diff.{DRIVER}.algorithm", "histogram", "een diff laat records heel die op elkaar lijken"),
)
