"""The decision of a person about records that say the same, or contradict each other."""

from typing import Literal, NamedTuple

Kind = Literal["dubbel", "apart", "koppel", "kies"]


class Verdict(NamedTuple):
    """A decision, by the option of `reconcile` that says it, and the reason for it.

    `about` is with `dubbel` the ids of records that are one, with `apart` of records that each differ from each,
    with `koppel` a kalenderregel and its tussenstop, with `kies` a tussenstop and the words of its moment.
    """

    kind: Kind
    about: tuple[str, ...]
    reden: str | None = None

    @property
    def options(self) -> list[str]:
        """The words to type behind `routehln reconcile` for it."""
        values = ("=".join(self.about),) if self.kind in ("koppel", "kies") else self.about
        words = []
        for value in values:
            words += [f"--{self.kind}", value]
        return [*words, "--reden", self.reden] if self.reden else words

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the records that it is about."""
        return self.about[:1] if self.kind == "kies" else self.about
