"""The file that a new routekaart begins with: a few records, and every other list as an example in comments."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from importlib.resources import files
from typing import Final

from routehln.files.edit.first_places import with_leefgebieden
from routehln.files.edit.written import written
from routehln.files.read.explain import model_in
from routehln.model.moment.day import month_in_words
from routehln.model.records.records import Bestand, Record
from routehln.model.schema.keys import KEYS

# In that text a line of an example is one of a file behind '# ', a line of explanation begins with a capital, and
# names in braces are filled in.
TEXT: Final = files("routehln.files.edit") / "first_file.yaml"
YEARS: Final = 10  # that a programme lasts, until somebody says otherwise
_KEY: Final = re.compile(r"([a-z_]+):")


def first_file(naam: str, programma: str, today: date, leefgebieden: Iterable[tuple[str, str]] = ()) -> str:
    """Write the first file of a routekaart.

    Args:
        naam: the name of the routekaart.
        programma: the name of the programme.
        today: the first step is due in the month of this day, and the first overleg is a month later.
        leefgebieden: an id and a name of each.
    """
    later = date(today.year + today.month // 12, today.month % 12 + 1, 1)
    text = TEXT.read_text(encoding="utf-8").format(
        naam=written("naam", naam, flow=False),
        programma=written("programma", programma, flow=False),
        begin=today.year,
        einde=today.year + YEARS,
        month=month_in_words(today),
        month_number=f"{today:%Y-%m}",
        next_month=month_in_words(later),
        next_month_number=f"{later:%Y-%m}",
    )
    return with_leefgebieden(text + unnamed_keys(text), leefgebieden)


def unnamed_keys(text: str) -> str:
    """Explain in comments each key of a file that a text doesn't name, so that a new key needs no example first."""
    named = set(_KEY.findall(text))
    missing = {key: meaning for key, meaning in _keys(Bestand) if key not in named}
    return "".join(f"\n# Sleutel {key}: {meaning}\n" for key, meaning in missing.items())


def _keys(kind: type[Record]) -> Iterator[tuple[str, str]]:
    """Give each key that may stand in a record of this kind, however deep, with its meaning."""
    for key, field in kind.model_fields.items():
        yield key, KEYS.get(f"{kind.__name__}.{key}") or KEYS[key]
        inner = model_in(field.annotation)
        if inner is not None:
            yield from _keys(inner)
