"""Abbreviations: what they stand for, as the routekaart says or a text explains ('wijkuitvoeringsplan (WUP)')."""

import re
from collections.abc import Iterable, Iterator, Mapping

_EXPLAINED = re.compile(r"\(([^\W\d_]{2,10})\)")
_EXPLAINS = re.compile(r"\b([^\W\d_]{2,10}) \(([^()]{1,200})\)")
_SMALL = frozenset("aan bij de den der des en het in met of op te ter van voor een".split())
MOST = 8  # words of what an abbreviation stands for
NEAR = 200  # characters before the brackets, in which these stand
CAPITALS = 2  # that an abbreviation has at least
ENDING = 3  # letters at the end in which two inflections of one word may differ


class Afkortingen:
    """The abbreviations of a routekaart, each with what it stands for.

    `voluit` gives that by abbreviation. One that texts explain in two ways isn't there.
    """

    def __init__(self, declared: Mapping[str, str], texts: Iterable[str]) -> None:
        """Take what the routekaart declares, which goes first, and the texts that may explain some themselves."""
        self.voluit = {**_explained(texts), **declared}
        choice = "|".join(map(re.escape, sorted(self.voluit, key=len, reverse=True)))
        self._kort = re.compile(rf"(\s?\()?(?<![\w])({choice})(?:['’]?s)?(?![\w])(\))?") if choice else None

    def write_out(self, text: str) -> str:
        """Return the text with each abbreviation written out, and without its explanation in brackets."""
        if self._kort is None:
            return text
        written = ""
        end = 0
        for match in self._kort.finditer(text):
            opening, kort, closing = match.groups(default="")
            written += text[end : match.start()]
            end = match.end()
            voluit = self.voluit[kort]
            is_explanation = opening and closing and written.casefold().endswith(voluit.casefold())
            written += "" if is_explanation else f"{opening}{voluit}{closing}"
            explanation = f" ({voluit})"
            if text[end : end + len(explanation)].casefold() == explanation.casefold():
                end += len(explanation)
        return written + text[end:]


def _explained(texts: Iterable[str]) -> dict[str, str]:
    """Return what each abbreviation stands for that texts explain, without those that they explain in two ways."""
    explained: dict[str, str] = {}
    ambiguous: set[str] = set()
    for text in texts:
        for kort, voluit in _explanations(text) if "(" in text else ():
            if not _alike(explained.setdefault(kort, voluit), voluit):
                ambiguous.add(kort)
    return {kort: voluit for kort, voluit in explained.items() if kort not in ambiguous}


def _explanations(text: str) -> Iterator[tuple[str, str]]:
    """Give each abbreviation of a text with what it stands for; one of both is in brackets behind the other."""
    for match in _EXPLAINED.finditer(text):
        before = text[max(match.start() - NEAR, 0) : match.start()]
        yield from _spelled(match[1], before.split()[-MOST:])
    for kort, behind in _EXPLAINS.findall(text):
        words = behind.split()
        if len(words) <= MOST and _spells(kort.casefold(), [word.casefold() for word in words]):
            yield from _spelled(kort, words)


def _spelled(kort: str, words: list[str]) -> Iterator[tuple[str, str]]:
    """Give an abbreviation with CAPITALS, and as few of the last words as spell it; nothing where none do."""
    if sum(map(str.isupper, kort)) < CAPITALS:
        return
    for start in range(len(words) - 1, -1, -1):
        if _spells(kort.casefold(), [word.casefold() for word in words[start:]]):
            first, *rest = words[start:]
            is_name = any(word[0].isupper() for word in rest)
            yield kort, " ".join([first if is_name else first.lower(), *rest])
            return


def _spells(letters: str, words: list[str]) -> bool:
    """Tell whether the words spell the letters in order, each with its first letter; small words may be left out."""
    if not words:
        return not letters
    word, *rest = words
    if word in _SMALL and _spells(letters, rest):
        return True
    lengths = range(1, len(letters) + 1) if letters and word[0] == letters[0] else ()
    return any(_in_order(letters[:length], word) and _spells(letters[length:], rest) for length in lengths)


def _in_order(letters: str, word: str) -> bool:
    """Tell whether a word has these letters in this order."""
    left = iter(word)
    return all(letter in left for letter in letters)


def _alike(a: str, b: str) -> bool:
    """Tell whether two texts are the same, or inflections of the same: 'plan' and 'plannen'."""
    kept = max(min(len(a), len(b)) - ENDING, 1)
    return a[:kept].casefold() == b[:kept].casefold() and abs(len(a) - len(b)) <= ENDING
