"""Take one item out of a list, and nothing else with it."""

from routehln.files.edit.splice import Splice, remove
from routehln.files.yaml.layout import Span
from routehln.files.yaml.text import line_end, line_start


def take_away(text: str, top: Span, mapping: Span, key: str, wanted: str) -> Splice | None:
    """Return the splice that takes the item `wanted` out of the list under a key; the key goes with its last item.

    None where the list doesn't hold it.

    Args:
        text: the file.
        top: its layout.
        mapping: the mapping that has the key.
        key: the key of the list.
        wanted: the text to take out, or the `titel` of the mapping to take out.
    """
    sequence = mapping.parts.get(key)
    places = [place for place, part in sequence.parts.items() if _called(part) == wanted] if sequence else []
    if sequence is None or not places:
        return None
    if len(sequence.parts) == 1:
        return remove(text, top, mapping, key)
    [place, *_] = places
    return _out_of_brackets(sequence, place) if sequence.flow else _line(text, sequence.parts[place])


def _called(part: Span) -> str:
    return part.parts.get("titel", part).value


def _out_of_brackets(sequence: Span, place: str | int) -> Splice:
    """Take an item with the comma behind it; of the last one with the comma before it."""
    order = list(sequence.parts)
    number = order.index(place)
    part = sequence.parts[place]
    if number + 1 < len(order):
        return Splice(part.start, sequence.parts[order[number + 1]].start, "")
    return Splice(sequence.parts[order[number - 1]].end, part.end, "")


def _line(text: str, part: Span) -> Splice:
    """Take the lines of an item, with its dash."""
    end = line_end(text, part.stop)
    return Splice(line_start(text, part.start), min(end + 1, len(text)), "")
