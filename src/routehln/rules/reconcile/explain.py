"""The reason of a proposal: what agrees between two records and what differs, in a Dutch sentence."""

from collections.abc import Iterable

from routehln.model.answers.reconciliation import Relation
from routehln.rules.reconcile.compare import Likeness
from routehln.rules.reconcile.moments import is_same, relation, when
from routehln.rules.reconcile.statement import Statement

RELATIONS: dict[Relation, str] = {
    "gelijk": "het moment is gelijk",
    "ruimer": "de momenten passen bij elkaar",
    "strijdig": "de momenten overlappen niet",
    "onbekend": "niet elk moment is te lezen",
}


def explain(left: Statement, right: Statement, like: Likeness | None) -> str:
    """Write one sentence: first what agrees, then what differs."""
    agreements, differences = _agreements(left, right, like), _differences(left, right, like)
    sentence = _list(agreements or ["de teksten lijken op elkaar"])
    if differences:
        sentence += f"; {_list(differences)}"
    return f"{sentence[0].upper()}{sentence[1:]}."


def _agreements(left: Statement, right: Statement, like: Likeness | None) -> list[str]:
    phrases = []
    if left.text == right.text or like is None:
        phrases.append("dezelfde tekst")
    else:
        if like.left.deeds == like.right.deeds and like.left.deeds:
            phrases.append(f"dezelfde daad ({_deeds(like.left.deeds)})")
        common = [word.form for word in like.left.words if word.stem in like.right.stems]
        if common:
            phrases.append(f"dezelfde woorden ({_words(common)})")
    if left.onderdeel and left.onderdeel == right.onderdeel:
        phrases.append("hetzelfde onderdeel")
    if is_same(left, right):
        phrases.append("hetzelfde moment" if when(left.moment) else "geen van beide een moment")
    return phrases


def _differences(left: Statement, right: Statement, like: Likeness | None) -> list[str]:
    phrases = []
    if like is not None and left.text != right.text:
        for statement, opposite in ((left, right), (right, left)):
            words = _words_of_one(statement, opposite)
            if words:
                phrases.append(f"alleen {statement.id} zegt {_words(words)}")
        if like.left.deeds != like.right.deeds:
            phrases.append(f"de daad verschilt ({_deeds(like.left.deeds)} en {_deeds(like.right.deeds)})")
        if like.left.numbers != like.right.numbers:
            phrases.append("een getal of rangwoord staat maar in één van beide")
        if like.left.leefgebieden != like.right.leefgebieden:
            phrases.append("het leefgebied staat maar in één van beide teksten")
    if left.onderdeel != right.onderdeel:
        phrases.append(f"het onderdeel verschilt ({left.onderdeel} en {right.onderdeel})")
    if not is_same(left, right):
        phrases.append(f"{RELATIONS[relation(left.moment, right.moment)]} ({_moment(left)} en {_moment(right)})")
    return phrases


def _words_of_one(statement: Statement, opposite: Statement) -> list[str]:
    """The words, shades and actors that only the first of two statements has."""
    mine, theirs = statement.whole, opposite.whole
    words = [word.form for word in mine.words if word.stem not in theirs.stems]
    return words + sorted(mine.shades - theirs.shades) + sorted(mine.actors - theirs.actors)


def _deeds(deeds: Iterable[str]) -> str:
    return _list(sorted(deeds)) if deeds else "geen"


def _words(forms: list[str]) -> str:
    return ", ".join(f"'{form.removeprefix('=')}'" for form in forms)


def _moment(statement: Statement) -> str:
    tekst = statement.moment.tekst.strip() if statement.moment else ""
    return f"'{tekst}'" if tekst else "geen"


def _list(parts: list[str]) -> str:
    """'a', 'a en b', 'a, b en c'."""
    *head, last = parts
    return f"{', '.join(head)} en {last}" if head else last
