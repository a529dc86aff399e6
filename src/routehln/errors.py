"""The errors that stop a command, each with its Dutch sentence, and its exit codes (contract section 5)."""

import errno
from collections.abc import Iterable

_REASONS = {
    errno.EACCES: "geen toegang",
    errno.EIO: "lezen of schrijven mislukt",
    errno.EISDIR: "dit is een map",
    errno.ELOOP: "symlinks die in een kring lopen",
    errno.EMFILE: "te veel bestanden open",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.ENOENT: "bestaat niet",
    errno.ENOEXEC: "dit is geen programma dat hier werkt",
    errno.ENOSPC: "de schijf is vol",
    errno.ENOTDIR: "dit is geen map",
    errno.ENXIO: "dit is een pijp waar niemand uit leest",
    errno.EPERM: "niet toegestaan",
    errno.EROFS: "hier kan niet geschreven worden",
    errno.ESPIPE: "dit is een pijp of een scherm, geen gewoon bestand",
}
NOT_DONE = 2
STOPPED = 130  # by Ctrl-C


def reason(error: OSError) -> str:
    """Tell why the system refused: in Dutch where that may happen here, else in the system's words."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


class RoutehlnError(Exception):
    """A command could not be done: exit code 2, one clear sentence on stderr."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The message, a line each."""
        return (f"fout: {self}",)


class WrongUsage(RoutehlnError):
    """The question itself is wrong: an unknown id, a day that isn't one."""


class NoRoutekaart(RoutehlnError):
    """No folder `roadmap/` was found, or the one that was named isn't there."""


class InvalidFiles(RoutehlnError):
    """The files can't be read as a routekaart; one line a problem."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(self.problems))

    @property
    def lines(self) -> tuple[str, ...]:
        """The problems, each with its own file, line and column."""
        return self.problems
