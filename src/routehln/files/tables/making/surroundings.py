"""The surroundings of a table in a text: the headings in force above it, and the paragraph that was last."""

_TITLE = 200  # characters: a longer paragraph is prose, and no title of a table


class Surroundings:
    """The headings in force, by their level, and the paragraph directly above what comes next."""

    def __init__(self) -> None:
        self._headings: dict[int, str] = {}
        self._last = ""

    def paragraph(self, text: str, level: int | None = None) -> None:
        """Take in a paragraph; `level` is that of a heading, 1 the highest, None where it is none."""
        line = " ".join(text.split())
        if not line:
            return
        if level is None:
            self._last = line if len(line) <= _TITLE else ""
            return
        self._headings = {rank: heading for rank, heading in self._headings.items() if rank < level}
        self._headings[level] = line[:_TITLE]
        self._last = ""

    def above(self, caption: str = "") -> str:
        """Give what a table that begins here stands under; a caption goes before the paragraph directly above."""
        nearest = " ".join(caption.split()) or self._last
        lines = [*self._headings.values(), nearest]
        return "\n".join(line for line in lines if line)

    def end_table(self) -> None:
        """Take in that a table ended: what stood above it isn't directly above the next."""
        self._last = ""
