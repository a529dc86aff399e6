"""Messages about a name that nothing has: the name cut short, and the one that was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from routehln.model.characters import seen

MAX_LISTED = 20
MAX_SHOWN = 80  # characters; a stranger's name may be a whole book
NEAR = 0.6  # of difflib's ratio: worth asking whether it was meant
SLIP = 0.8  # a letter or two of a word apart: 'Werekn' for 'Werken', not 'Leren'


def short(text: str, most: int = MAX_SHOWN) -> str:
    """Return a text as a message quotes it: cut off behind `most` characters, each of which can be seen."""
    return seen(text if len(text) <= most else f"{text[:most]}…")


def same(name: str, typed: str) -> bool:
    """Tell whether a name is what was typed, whatever the case and the spaces around it."""
    return name.casefold() == typed.strip().casefold()


def begins(name: str, typed: str) -> bool:
    """Tell whether a name begins with what was typed, whatever its case; nothing is no beginning."""
    beginning = typed.strip().casefold()
    return beginning != "" and name.casefold().startswith(beginning)


def either(names: Iterable[str]) -> str:
    """Return `een`, `een of twee`, `een, twee of drie`; of many only the first, and that there are more."""
    listed = list(names)
    if len(listed) > MAX_LISTED:
        return f"{', '.join(listed[:MAX_LISTED])} of een andere"
    *first_names, last = listed
    return f"{', '.join(first_names)} of {last}" if first_names else last


def closest(name: str, names: Iterable[str], ratio: float = NEAR) -> str | None:
    """Return the one of `names` most like `name`, whatever its case, or None where none comes that near."""
    by_folded = {option.casefold(): option for option in reversed([*names])}  # the first, where only the case differs
    matches = get_close_matches(name[:MAX_SHOWN].casefold(), by_folded, n=1, cutoff=ratio)
    return by_folded[matches[0]] if matches else None


def nearest(name: str, names: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown name: the closest of `names`, else all where they are few."""
    options = list(dict.fromkeys(names))
    suggestion = closest(name, options)
    if suggestion:
        return f"; bedoelde u '{suggestion}'?"
    return f"; kies uit: {', '.join(options)}" if 0 < len(options) <= MAX_LISTED else ""


def nearest_by_word(name: str, names: Iterable[str]) -> str:
    """Return the end of a sentence as `nearest` does; where no whole name comes near, by the nearest word of one."""
    options = list(dict.fromkeys(names))
    if closest(name, options):
        return nearest(name, options)
    owners: dict[str, str] = {}
    for option in options:
        for word in option.split():
            owners.setdefault(word, option)
    near_word = closest(name, owners, SLIP)
    return f"; bedoelde u '{owners[near_word]}'?" if near_word else nearest(name, options)


def meant_or_search(record_id: str, ids: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown id: the closest of `ids`, else how to look for a record."""
    suggestion = closest(record_id, ids)
    return f"bedoelde u '{suggestion}'?" if suggestion else "zoek het met routehln list --zoek"
