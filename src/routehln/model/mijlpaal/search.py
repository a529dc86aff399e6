"""The words of a search, and the words in which it looks (contract section 5, `list --zoek`)."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Vermelding

_IN_THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3}(?!\d))")
_NO_WORD = re.compile(r"[\W_]+")
SHORT = 2  # letters: a word no longer than this is looked for as a whole, 'om' not in 'komt'

Needles = tuple[str, ...]  # texts that must all occur


class Query(NamedTuple):
    """What a search asks: each part must occur, in one of its wordings, of which all needles must."""

    parts: tuple[tuple[Needles, ...], ...]

    def fits(self, words: str) -> bool:
        """Tell whether words, as `folded` gives them, have everything that is asked."""
        return all(_has_one_of(wordings, words) for wordings in self.parts)


def _has_one_of(wordings: Iterable[Needles], words: str) -> bool:
    """Tell whether words have all needles of at least one of these wordings."""
    return any(_has_all(needles, words) for needles in wordings)


def _has_all(needles: Needles, words: str) -> bool:
    return all(needle in words for needle in needles)


def folded(texts: Iterable[str | None]) -> str:
    """Return the words of these texts in lower case without accents, with one space around each; `1.000` is `1000`."""
    text = " ".join(filter(None, texts)).casefold()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in decomposed if not unicodedata.combining(char))
    return f" {_NO_WORD.sub(' ', _IN_THOUSANDS.sub('', text)).strip()} "


def words_of(mijlpaal: Mijlpaal, vermeldingen: Iterable[Vermelding]) -> str:
    """Return the words that a search for a mijlpaal looks in: all that its records say."""
    texts: list[str | None] = [mijlpaal.id, mijlpaal.titel, mijlpaal.eigenaar]
    for bron in mijlpaal.bronnen:
        texts += (bron.id, bron.titel, bron.moment)
    for vermelding in vermeldingen:
        texts += (vermelding.eigenaar, vermelding.gevraagd, vermelding.toelichting, vermelding.publiek)
        texts.append(vermelding.reden)
        texts += (stuk.titel for stuk in vermelding.stukken)
    return folded(dict.fromkeys(texts))


def query(text: str, afkortingen: Mapping[str, str]) -> Query:
    """Read what somebody searches for: all its words, in any order, as a part of a word too.

    Args:
        text: as it was typed. A blank one fits everything, one with nothing but signs in it fits nothing.
        afkortingen: what each abbreviation stands for. Either wording finds the other.
    """
    remaining = folded([text])
    parts: list[tuple[Needles, ...]] = []
    for kort, voluit in afkortingen.items():
        short_form, long_form = folded([kort]), folded([voluit])
        for wording in (short_form, long_form):
            if wording.strip() and wording in remaining:
                remaining = remaining.replace(wording, " ")
                parts.append(((short_form,), (long_form.rstrip(),)))
    parts += [((_needle(word),),) for word in remaining.split()]
    return Query(tuple(parts) if parts or not text.strip() else ((),))


def _needle(word: str) -> str:
    return word if len(word) > SHORT else f" {word} "
