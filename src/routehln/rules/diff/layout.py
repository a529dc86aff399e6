"""Tell which files were only laid out anew, and mean the same."""

from collections.abc import Iterable

from routehln.model.answers.version import Version
from routehln.rules.diff.identity.match import Pair
from routehln.rules.diff.identity.meaning import Meanings


def following(pairs: Iterable[Pair], meanings: Meanings) -> list[Pair]:
    """Give the pairs whose text changed, if any id was renamed: a record may only follow a rename, by a link to it.

    Such a record has no change of its own; still its file was not only laid out anew.
    """
    if not meanings.renames.present_ids:
        return []
    return [pair for pair in pairs if pair.old is not None and pair.new is not None and pair.old != pair.new]


def laid_out_anew(before: Version, after: Version, changed_pairs: Iterable[Pair]) -> list[str]:
    """List files whose bytes changed while no record did; a file that was only renamed is left out."""
    old_files = {name: _with_unix_ends(data) for name, data in before.files.items()}
    new_files = {name: _with_unix_ends(data) for name, data in after.files.items()}
    kept = set(old_files.values()) & set(new_files.values())
    laid_out = set[str]()
    for name in old_files.keys() | new_files.keys():
        old, new = old_files.get(name), new_files.get(name)
        is_moved = None in (old, new) and not kept.isdisjoint((old, new))
        if old != new and not is_moved:
            laid_out.add(name)
    for pair in changed_pairs:
        laid_out -= {record.source.bestand for record in (pair.old, pair.new) if record is not None}
    return sorted(laid_out)


def _with_unix_ends(data: bytes) -> bytes:
    """End lines as git does, which may have given them other ends on disk."""
    return data.replace(b"\r\n", b"\n")
