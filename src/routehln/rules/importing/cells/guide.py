"""All that guides the reading of a source: what its rows are, what a person chose, and what words mean here."""

from typing import NamedTuple

from routehln.model.importing.choices import Choices
from routehln.model.importing.targets import Target
from routehln.rules.importing.cells.meaning import Meanings


class Guide(NamedTuple):
    """How the tables of one source are read.

    Attributes:
        target: the kind of rows that they hold.
        choices: what a person decided about the source.
        meanings: reads cells by the names of the routekaart.
    """

    target: Target
    choices: Choices
    meanings: Meanings
