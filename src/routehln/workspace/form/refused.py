"""Why a form isn't taken in: every problem with the rows that have it."""

from collections import defaultdict
from collections.abc import Iterable

from routehln.errors import RoutehlnError


class FormRefused(RoutehlnError):
    """A form of which at least one row can't be taken in; nothing was written."""

    def __init__(self, file: str, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        super().__init__(f"{file}: er is niets vastgelegd; verbeter dit eerst en lees het formulier dan opnieuw in")

    @property
    def lines(self) -> tuple[str, ...]:
        """The sentence, then a line for each problem."""
        return (f"fout: {self}", *self.problems)


class Problems:
    """The problems of a form, by what is wrong; a row may have several."""

    def __init__(self) -> None:
        self._rows: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, rij: int, sentence: str) -> None:
        """Add a problem of a row."""
        if rij not in self._rows[sentence]:
            self._rows[sentence].append(rij)

    def sentences(self) -> list[str]:
        """Give a sentence for each problem, `rij 7: …`, by the first row that has it."""
        by_row = sorted(self._rows.items(), key=lambda problem: problem[1])
        return [f"{_rows(rows)}: {sentence}" for sentence, rows in by_row]


def _rows(rows: list[int]) -> str:
    """Name rows, as `rij 7`, or `rij 2, 3 en 9`."""
    *others, last = map(str, rows)
    return f"rij {', '.join(others)} en {last}" if others else f"rij {last}"
