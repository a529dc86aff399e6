"""Put a text in the place of another, wherever in the file it stands: a value, an item of a list, or a key."""

from routehln.files.edit.splice import Splice, put, replace
from routehln.files.yaml.layout import Span
from routehln.files.yaml.scalars import render, render_new
from routehln.model.answers.change import Rewrite


def rewritten(text: str, top: Span, rewrite: Rewrite) -> Splice | None:
    """Return the splice that makes a rewrite; None where an alias stands, which says what its anchor says.

    Args:
        text: the file.
        top: its layout.
        rewrite: the text to write, and where.

    Raises:
        LookupError: nothing stands at that place.
    """
    *steps, last = rewrite.path
    holder = top
    for step in steps:
        holder = holder.parts[step]
        if holder.kind == "alias":
            return None
    if rewrite.is_key:
        return _other_key(text, holder, str(last), rewrite.nieuw)
    if last not in holder.parts and rewrite.oud is None:
        return put(text, holder, str(last), render_new(rewrite.nieuw, flow=holder.flow), [str(last)])
    span = holder.parts[last]
    if span.kind == "alias":
        return None
    if holder.kind == "mapping":
        return replace(text, holder, str(last), rewrite.nieuw)
    return Splice(span.start, span.end, render(rewrite.nieuw, span.style, holder.column, flow=holder.flow))


def _other_key(text: str, mapping: Span, old: str, new: str) -> Splice:
    """Give a key of a mapping another name, in its quotes if it has them, behind its `?` if it has that."""
    start, end = mapping.keys[old]
    return Splice(start, end, text[start:end].replace(old, new))
