"""Why a row can't become a record: it can't be read, it is no row, or it lacks what a new record needs."""

import re
from collections.abc import Iterator, Mapping

from routehln.model.importing.targets import PARTS
from routehln.model.names import short
from routehln.model.records.fields import ID
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.status import STATUSES
from routehln.rules.importing.cells.text import EMPTY, control_in, is_error, is_serial, repeats_above

_TOTAL = re.compile(r"(?:sub)?totaal\b", re.IGNORECASE)
_LEGEND = re.compile(r"(?:[^\s=]{1,6}[ \t]*=[^\n]*(?:\n|$))+")  # `A = advies`, or the signs alone, a line each


class Problems:
    """Finds what is wrong with the rows of one source; `cells` are the texts of a row, by key."""

    def __init__(self, guide: Guide) -> None:
        self.target = guide.target
        self.meanings = guide.meanings

    def unreadable(self, cells: Mapping[str, str], record_id: str) -> Iterator[str]:
        """Say all that keeps a row from being read; `record_id` is what its id column says, empty without one."""
        for key, text in cells.items():
            yield from self._in_cell(key, text)
        if record_id and not record_id.isdigit() and not ID.fullmatch(record_id):
            yield f"id: '{short(record_id)}' is geen id"
        yield from self._in_moment(cells.get("moment", ""))
        for key in PARTS:
            text = cells.get(key, "")
            if text not in EMPTY and self.meanings.parts.written(key, text) is None:
                yield self.meanings.parts.unknown(key, text)
        status = cells.get("status")
        if status and status not in STATUSES:
            yield f"status: '{short(status)}' is geen status; kies uit {', '.join(STATUSES)}"

    def skipped(self, cells: Mapping[str, str], *, hidden: bool) -> str:
        """Say why a row isn't taken in; empty where it is."""
        if hidden:
            return "deze rij is verborgen in het bestand"
        text = cells.get(self.target.text, "")
        moment = cells.get("moment", "")
        if text in EMPTY:
            return f"hier staat geen {self.target.text}"
        if _LEGEND.fullmatch(text) and not self.meanings.is_moment(moment):
            return "dit legt tekens uit"
        if _TOTAL.match(text) or _TOTAL.match(moment):
            return "dit is een totaal"
        return ""

    def lacking(self, velden: Mapping[str, str]) -> Iterator[str]:
        """Say which of onderdeel and fase a new record with these keys would lack."""
        for key in self.target.needed_parts:
            names = self.meanings.parts.names(key)
            if names and key not in velden:
                yield f"{key}: hier staat er geen; zeg bijvoorbeeld --vast {key}='{names[0]}'"

    def _in_cell(self, key: str, text: str) -> Iterator[str]:
        control = control_in(text)
        if control:
            yield f"{key}: hier staat het stuurteken {control}"
        elif is_error(text):
            yield f"{key}: in deze cel staat een formule die fout gaat ({text})"
        elif repeats_above(text):
            yield f"{key}: '{short(text)}' herhaalt de cel erboven, maar daar staat niets"

    def _in_moment(self, text: str) -> Iterator[str]:
        if is_serial(text):
            yield f"moment: '{text}' is het nummer dat een rekenblad een dag geeft; toon die cel als datum"
        elif text in EMPTY and "moment" in self.target.needed:
            yield "moment: hier staat er geen; schrijf 'n.t.b.' als het nog niet bekend is"
