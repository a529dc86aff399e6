"""The lines of `diff` around its tables: what a reviewer must know first, new ids in one line, what was compared."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from routehln import __version__
from routehln.model.answers.difference import Compared, Difference, Hernoemd
from routehln.model.names import short
from routehln.views.report.words import counted, day

Shown = Callable[[str], str]
MOST_REPLACED = 5  # ids that mean something else, told one by one
MOST_TOLD = 10  # titles, ids, files or lines; of more the number is told


def warnings(diff: Difference) -> Iterator[str]:
    """Give what must be known before anything else: ids that mean something else now, and files elsewhere."""
    for replaced in diff.vervangen[:MOST_REPLACED]:
        old, new = short(replaced.titel_voor), short(replaced.titel_na)
        yield f"{replaced.id} is nu iets anders: was '{old}', is '{new}'. Wat naar dit id verwijst, bedoelt nu dat."
    if len(diff.vervangen) > MOST_REPLACED:
        yield f"Nog {len(diff.vervangen) - MOST_REPLACED} ids zijn nu iets anders; zie wat er nieuw is en verwijderd."
    elsewhere = diff.compared.elsewhere
    if elsewhere:
        files = counted(len(elsewhere), "bestand", "bestanden")
        yield f"Deze wijziging raakt ook {files} buiten de routekaart: {listed(elsewhere)}."


def first(texts: Sequence[str]) -> Sequence[str]:
    """Give the first texts, and how many more there are."""
    more = len(texts) - MOST_TOLD
    return [*texts[:MOST_TOLD], f"en nog {more}"] if more > 0 else texts


def listed(texts: Sequence[str]) -> str:
    """Give the first texts in one line, and how many more there are."""
    return ", ".join(first(texts))


def renamed(diff: Difference) -> list[Hernoemd]:
    """Give the records with another id, but for those of which a shift says what they probably were."""
    told_by_shifts = {shift.was for shift in diff.verschuivingen}
    return [pair for pair in diff.hernoemd if pair.zeker or pair.van not in told_by_shifts]


def renames(diff: Difference) -> list[str]:
    """Give the line about records with another id, or none."""
    parts: list[str] = []
    for zeker, what in ((True, "Alleen een ander id"), (False, "Waarschijnlijk hernoemd")):
        pairs = [pair for pair in renamed(diff) if pair.zeker == zeker]
        if pairs:
            parts.append(f"{what} ({len(pairs)}): {listed(list(_runs(pairs)))}.")
    return [" ".join(parts)] if parts else []


def _runs(pairs: list[Hernoemd]) -> Iterator[str]:
    """Give `kal-001 t/m kal-041 → kal-002 t/m kal-042` for ids that move up together, else each by itself."""
    numbered = sorted(pairs, key=lambda pair: (*_split(pair.van), pair.naar))
    with_places = enumerate(numbered)
    for _, group in groupby(with_places, key=lambda placed: _run(*placed)):
        run = [pair for _, pair in group]
        first, last = run[0], run[-1]
        if first is last:
            yield f"{first.van} → {first.naar}"
        else:
            yield f"{first.van} t/m {last.van} → {first.naar} t/m {last.naar}"


def _run(place: int, pair: Hernoemd) -> tuple[str, int, str, int]:
    """Give what ids that move up together have in common, when they are sorted by their numbers."""
    old_stem, old_number = _split(pair.van)
    new_stem, new_number = _split(pair.naar)
    if old_number < 0 or new_number < 0:
        return pair.van, place, pair.naar, place
    return old_stem, old_number - place, new_stem, new_number - place


def _split(record_id: str) -> tuple[str, int]:
    """Split an id into its stem and its number at the end, -1 where it has none."""
    stem = record_id.rstrip("0123456789")
    figures = record_id[len(stem) :]
    return stem, int(figures) if figures else -1


def compared(what: Compared, *, name: Shown = str, commit: Shown = str) -> str:
    """Say which versions were compared, with commits to copy, as of which peildatum, and by which routehln.

    `name` and `commit` make names and short hashes fit for where they are shown.
    """

    def shown(version_name: str, short_hash: str) -> str:
        if short_hash and version_name.startswith(short_hash):  # a hash, whole or cut short
            return commit(short_hash)
        return f"{name(version_name)} ({commit(short_hash)})" if short_hash else name(version_name)

    old, new = shown(what.van, what.van_commit), shown(what.naar, what.naar_commit)
    if what.van_dag:
        old = f"{old} van {day(what.van_dag)}"
    return f"Vergeleken: {old} met {new}, op peildatum {day(what.peildatum)}, door routehln {__version__}."
