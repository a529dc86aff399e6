"""Tell which files were only laid out anew, and mean the same."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.version import Version
from routehln.model.records.place import FileName
from routehln.rules.diff.identity.match import Pair
from routehln.rules.diff.identity.meaning import Meanings


def following(pairs: Iterable[Pair], meanings: Meanings) -> list[Pair]:
    """Give the pairs whose text may have changed without a change of their own: their file wasn't only laid out anew.

    Such a record follows a rename, by a link to it, or remembers something else of the source that it came from.
    """
    may_follow = bool(meanings.renames.present_ids)
    followers: list[Pair] = []
    for pair in pairs:
        if pair.old is None or pair.new is None or pair.old == pair.new:
            continue
        remembers_else = getattr(pair.old, "bron", None) != getattr(pair.new, "bron", None)
        if may_follow or remembers_else:
            followers.append(pair)
    return followers


def laid_out_anew(before: Version, after: Version, changed_pairs: Iterable[Pair]) -> list[str]:
    """List files whose bytes changed while no record did; a file that was only renamed is left out."""
    old_files, new_files = _with_unix_ends(before.files), _with_unix_ends(after.files)
    kept = set(old_files.values()) & set(new_files.values())
    laid_out = set[str]()
    for name in old_files.keys() | new_files.keys():
        old, new = old_files.get(name), new_files.get(name)
        is_moved = None in (old, new) and not kept.isdisjoint((old, new))
        if old != new and not is_moved:
            laid_out.add(name)
    for pair in changed_pairs:
        for record in filter(None, (pair.old, pair.new)):
            laid_out.discard(record.source.bestand)
    return sorted(laid_out)


def _with_unix_ends(files: Mapping[FileName, bytes]) -> dict[FileName, bytes]:
    """End lines as git does, which may have given them other ends on disk."""
    return {name: data.replace(b"\r\n", b"\n") for name, data in files.items()}
