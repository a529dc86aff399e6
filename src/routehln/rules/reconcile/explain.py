"""Why two records are proposed as one: what agrees and what differs, in a Dutch sentence."""

from collections.abc import Iterable, Iterator

from routehln.model.answers.reconciliation import Relation
from routehln.rules.reconcile.compare import Likeness
from routehln.rules.reconcile.language.deed_words import BESLUITEN
from routehln.rules.reconcile.moments import is_same, relation, when
from routehln.rules.reconcile.statement import Statement

RELATIONS: dict[Relation, str] = {
    "gelijk": "het moment is gelijk",
    "ruimer": "de momenten passen bij elkaar",
    "strijdig": "de momenten hebben geen dag gemeen",
}


def explain(one: Statement, other: Statement, like: Likeness | None) -> str:
    """One sentence: first what agrees, then what differs."""
    agrees, differs = _agreements(one, other, like), _differences(one, other, like)
    sentence = _sentence(agrees) + (f"; {_list(differs)}" if differs else "")
    return sentence[:1].upper() + sentence[1:] + "."


def _agreements(one: Statement, other: Statement, like: Likeness | None) -> list[str]:
    found = []
    if one.text == other.text or like is None:
        found.append("dezelfde tekst")
    else:
        if like.one.deeds == like.other.deeds and like.one.deeds:
            found.append(f"dezelfde daad ({_deeds(like.one.deeds)})")
        common = [word.form for word in like.one.words if word.stem in like.other.stems]
        if common:
            found.append(f"dezelfde woorden ({_words(common)})")
    if one.onderdeel == other.onderdeel:
        found.append("hetzelfde onderdeel")
    if is_same(one, other):
        found.append("hetzelfde moment" if when(one.moment) else "geen van beide een moment")
    return found


def _differences(one: Statement, other: Statement, like: Likeness | None) -> list[str]:
    found = []
    if like is not None and one.text != other.text:
        found += [*_only(one, other), *_only(other, one)]
        if like.one.deeds != like.other.deeds:
            found.append(f"de daad verschilt ({_deeds(like.one.deeds)} en {_deeds(like.other.deeds)})")
        if like.one.numbers != like.other.numbers:
            found.append("een getal of rangwoord staat maar in één van beide")
        if like.one.leefgebieden != like.other.leefgebieden:
            found.append("het leefgebied staat maar in één van beide teksten")
    if one.onderdeel != other.onderdeel:
        found.append(f"het onderdeel verschilt ({one.onderdeel} en {other.onderdeel})")
    if not is_same(one, other):
        found.append(f"{RELATIONS[relation(one.moment, other.moment)]} ({_moment(one)} en {_moment(other)})")
    return found


def _only(statement: Statement, other: Statement) -> Iterator[str]:
    mine, theirs = statement.whole, other.whole
    words = [word.form for word in mine.words if word.stem not in theirs.stems]
    words += sorted(mine.shades - theirs.shades) + sorted(mine.actors - theirs.actors)
    if words:
        yield f"alleen {statement.id} zegt {_words(words)}"


def _deeds(deeds: Iterable[str]) -> str:
    return _list(sorted("vaststellen" if deed == BESLUITEN else deed for deed in deeds)) or "geen"


def _words(forms: Iterable[str]) -> str:
    return ", ".join(f"'{form.removeprefix('=')}'" for form in forms)


def _moment(statement: Statement) -> str:
    return f"'{statement.moment.tekst.strip()}'" if statement.moment and statement.moment.tekst.strip() else "geen"


def _sentence(parts: list[str]) -> str:
    return _list(parts) if parts else "de teksten lijken op elkaar"


def _list(parts: list[str]) -> str:
    return " en ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""
