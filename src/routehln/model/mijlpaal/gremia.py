"""Find the gremium that a moment names (contract section 3, 'Which gremium meets')."""

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.grammar.text.fold import fold
from routehln.model.moment.grammar.text.words import classes
from routehln.model.moment.moment import Moment

_OVERLEG = "overleg"  # a word for a meeting that the grammar knows
_SUFFIX = r"(?:[ -]?(?:overleg|vergadering))?(?!\w)"
_LAST = re.compile(r"(?<=\w)(overleg|vergadering)$")
_WORD = re.compile(r"[^\W\d_]+")
_BARE = frozenset({"overleg", "vergadering"})
# Words that say when, by themselves or by their class: a bare 'overleg' has no other words beside it.
_AROUND = frozenset("van op in de het tijdens bij om tot en met t m per".split())
_WHEN = frozenset(
    "MAAND WEEKDAG LABEL LIDWOORD VOORZETSEL UUR TIJDWOORD JAARWOORD MAANDWOORD "
    "RITME VANAFWOORD ELK EENHEID TELWOORD".split()
)


class _Name(NamedTuple):
    """A name, the pattern that finds it in a plain text, and the ids of who has it; None is who decides."""

    name: str
    pattern: re.Pattern[str]
    owners: set[str | None]


class _Find(NamedTuple):
    """A name as it stands in a text, with an 'overleg' directly behind it: from character `begin` up to `end`."""

    begin: int
    end: int
    name: _Name


class Gremia:
    """The names of those who meet, and how a moment that may hold one is read.

    Capitals, accents and hyphens make no difference to a name; one without letters is never recognised. `names` are all
    of them, as the files have them.
    """

    def __init__(self, names: Iterable[tuple[str, str | None]]) -> None:
        """Take pairs of a name and the id of the gremium that has it; None for the one that decides."""
        owners: dict[str, set[str | None]] = {}
        self.names: list[str] = []
        for name, gremium in names:
            self.names.append(name)
            owners.setdefault(same_name(name), set()).add(gremium)
        self._names = {name: _Name(name, _pattern(name), ids) for name, ids in owners.items() if _WORD.search(name)}
        first_words = {re.escape(name.split()[0]) for name in self._names}
        self._any = re.compile("|".join(sorted(first_words)))

    def called(self, name: str) -> set[str | None]:
        """Return the gremia that have this name: one, or more where they share it; none where nobody has it."""
        named = self._names.get(same_name(name))
        return named.owners if named else set()

    def read(self, tekst: str, jaar: int | None = None) -> Moment:
        """Read a moment; a meeting gets its `gremium`. One of nobody here, or of two gremia alike, gets no `overleg`.

        Where there are no gremia every meeting is the deciding one's.
        """
        moment = read_moment(tekst, jaar) if jaar else read_moment(tekst)  # the latter is remembered
        text = fold(tekst) if self._may_name(tekst, moment) else None
        if text is None:
            return moment
        finds = self._finds(_without_accents(text))
        if not finds:
            return moment if not names_meeting(moment) or names_nobody(tekst) else _of_nobody(moment)
        meeting = moment if names_meeting(moment) else _named(text, finds, jaar)._replace(tekst=tekst)
        owners = _owners(finds)
        if not names_meeting(meeting):
            return meeting if moment.soort == "onbekend" else moment
        return meeting._replace(gremium=owners.pop()) if len(owners) == 1 else _of_nobody(meeting)

    def _may_name(self, tekst: str, moment: Moment) -> bool:
        """Tell quickly whether a moment may name a meeting or a gremium, so that most need no search for names."""
        if not self._names:
            return False
        plain = tekst.casefold().replace(".", "")
        return names_meeting(moment) or not tekst.isascii() or self._any.search(plain) is not None

    def _finds(self, text: str) -> list[_Find]:
        """Return where names stand in a text, the longest name first; one that overlaps a longer one is left out."""
        finds: list[_Find] = []
        for name in self._names.values():
            finds += [_Find(*match.span(), name) for match in name.pattern.finditer(text)]
        finds.sort(key=lambda find: (find.begin - find.end, -len(find.name.name), find.begin))
        apart: list[_Find] = []
        for find in finds:
            if all(find.end <= longer.begin or longer.end <= find.begin for longer in apart):
                apart.append(find)
        return sorted(apart, key=lambda find: -len(find.name.name))


def same_name(name: str) -> str:
    """Return the text that names have in common where they differ only in capitals, accents, hyphens and spaces."""
    return " ".join(re.findall(r"\w+", _without_accents(fold(name) or "")))


def names_meeting(moment: Moment) -> bool:
    """Tell whether a moment is that of a meeting, or recurs with one."""
    return moment.overleg is not None or (moment.herhaling is not None and moment.herhaling.overleg is not None)


def _pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name, with an 'overleg' directly behind it; 'Alliantie-overleg' is 'Alliantieoverleg'."""
    words = r"\W{1,3}".join(map(re.escape, name.split()))
    return re.compile(r"(?<!\w)" + _LAST.sub(r"[ -]?\1", words) + _SUFFIX)


def _without_accents(text: str) -> str:
    """Return the text with the bare letter for each that has an accent, at the same place."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)


def _named(text: str, finds: list[_Find], jaar: int | None) -> Moment:
    """Read a text with 'overleg' instead of its longest name; if that is `onbekend`, instead of each of its names."""
    moment = read_moment(_replaced(text, finds[:1]), jaar)
    if moment.soort == "onbekend" and len(finds) > 1:
        return read_moment(_replaced(text, finds), jaar)
    return moment


def _replaced(text: str, finds: list[_Find]) -> str:
    """Return the text with 'overleg' instead of these names."""
    for find in sorted(finds, reverse=True, key=lambda find: find.begin):
        text = f"{text[: find.begin]}{_OVERLEG}{text[find.end :]}"
    return text


def _owners(finds: list[_Find]) -> set[str | None]:
    """Return the gremia that have the longest name, or one of the longest."""
    longest = len(finds[0].name.name)
    owners: set[str | None] = set()
    for find in finds:
        if len(find.name.name) == longest:
            owners |= find.name.owners
    return owners


def names_nobody(tekst: str) -> bool:
    """Tell whether a text says only when: it has words of time, and at most one 'overleg' or 'vergadering'."""
    words = _WORD.findall(fold(tekst) or "")
    rest = [word for word in words if word not in _BARE and word not in _AROUND]
    is_bare = sum(word in _BARE for word in words) <= 1
    return is_bare and all(not _WHEN.isdisjoint(classes(word)) for word in rest)


def _of_nobody(moment: Moment) -> Moment:
    """Return a meeting's moment as one of nobody in the routekaart: without `overleg`."""
    herhaling = moment.herhaling and moment.herhaling._replace(overleg=None)
    return moment._replace(overleg=None, herhaling=herhaling)
