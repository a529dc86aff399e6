"""The decision of a person about records that say the same, or contradict each other."""

from typing import Literal, NamedTuple

Kind = Literal["dubbel", "apart", "koppel", "kies"]


class Verdict(NamedTuple):
    """A decision, by the option of `reconcile` that says it, and the reason for it.

    `about` depends on `kind`: the ids of records that are one (`dubbel`), or of which no two are one (`apart`); the ids
    of a kalenderregel and its tussenstop (`koppel`); the id of a tussenstop and its moment in words (`kies`).
    """

    kind: Kind
    about: tuple[str, ...]
    reden: str | None = None

    @property
    def options(self) -> list[str]:
        """The arguments of `routehln reconcile` that give this verdict."""
        values = ("=".join(self.about),) if self.kind in ("koppel", "kies") else self.about
        words = []
        for value in values:
            words += [f"--{self.kind}", value]
        return [*words, "--reden", self.reden] if self.reden else words

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the records that it is about."""
        return self.about[:1] if self.kind == "kies" else self.about
