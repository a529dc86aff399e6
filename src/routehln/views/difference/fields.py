"""Rows of changed fields, with old and new shown so that a reader sees the difference."""

from collections.abc import Iterable
from decimal import Decimal

from routehln.model.answers.difference import Difference, Waarde, Wijziging
from routehln.model.monitor.number import in_words
from routehln.views.difference.apart import told_apart
from routehln.views.difference.moves import past_note
from routehln.views.difference.table import Row

NOTHING = "–"


def field_rows(diff: Difference, wijzigingen: Iterable[Wijziging]) -> list[Row]:
    """Make a row for each change, with a record that is new or gone as one.

    Only the first row of a record names it, and the record that it probably was.
    """
    present_ids = {renamed.van: renamed.naar for renamed in diff.hernoemd}
    probably_was = {(renamed.lijst, renamed.naar): renamed.van for renamed in diff.hernoemd if not renamed.zeker}
    rows: list[Row] = []
    last_record = None
    for change in wijzigingen:
        record = change.lijst, change.id
        names, notes = ["", "", ""], [change.precisie or "", past_note(change), _revised(change)]
        if record != last_record:
            names = [change.titel, change.id, change.onderdeel or ""]
        if record != last_record and record in probably_was:
            notes.insert(0, f"waarschijnlijk dezelfde als {probably_was[record]}")
        note = ", ".join(filter(None, notes))
        cells = [change.veld or change.soort, *names, *_values(change, present_ids), note]
        rows.append((change.onderdeel or "", cells))
        last_record = record
    return rows


def _revised(change: Wijziging) -> str:
    """Say that a value which was measured is another one now."""
    is_revised = change.lijst == "metingen" and isinstance(change.oud, Decimal) and isinstance(change.nieuw, Decimal)
    return "herzien" if is_revised else ""


def _values(change: Wijziging, present_ids: dict[str, str]) -> tuple[str, str]:
    """Return old and new as texts: of lists only the differing items, of a moment also the days that it moves.

    Of a record that is new or gone, what it says.
    """
    if change.veld is None:
        text = change.tekst or NOTHING
        return (NOTHING, text) if change.soort == "nieuw" else (text, NOTHING)
    old, new = change.oud, change.nieuw
    if isinstance(old, list) and isinstance(new, list) and set(old) != set(new):
        differing = set(old) ^ set(new)
        old = [text for text in old if text in differing]
        new = [text for text in new if text in differing]
    old_text, new_text = told_apart(_text(old), _text(new))
    if old == new and isinstance(old, str):  # a link: the record that it named got another id
        old_text = f"{old} (heet nu {present_ids.get(old, 'anders')})"
    days = change.verschuiving_dagen
    if days:
        new_text += f" ({days:+d} {'dag' if abs(days) == 1 else 'dagen'})"
    return old_text, new_text


def _text(value: Waarde) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, Decimal):
        return in_words(value)
    if isinstance(value, list):
        return "; ".join(value) or NOTHING
    return NOTHING if value is None else str(value)
