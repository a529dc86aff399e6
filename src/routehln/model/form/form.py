"""The form on which a secretary writes what an overleg decided (contract section 5, `vergadering`)."""

from typing import NamedTuple


class FormRow(NamedTuple):
    """A row of the form, the fields in the order of its columns; a cell that isn't filled in is empty.

    The first row of a point has its decision; each further row with the same `nummer` has one more actie of it.
    """

    nummer: str = ""
    id: str = ""
    titel: str = ""
    uitkomst: str = ""
    tekst: str = ""
    naar: str = ""
    actie: str = ""
    wie: str = ""
    voor: str = ""


class Form(NamedTuple):
    """The form of one overleg, called by its id and in words."""

    overleg: str
    titel: str
    rows: tuple[FormRow, ...]


COLUMNS = FormRow._fields
