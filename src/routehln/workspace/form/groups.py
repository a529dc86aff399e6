"""The rows about one point put together: what was decided, and every actie (contract section 5, `vergadering`)."""

from typing import NamedTuple, get_args

from routehln.model.choice import meant_words
from routehln.model.form.form import FormRow
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.names import short
from routehln.workspace.form.reading import Line
from routehln.workspace.form.refused import Problems
from routehln.workspace.form.subjects import About

UITKOMSTEN: tuple[Uitkomst, ...] = get_args(Uitkomst)


class Group(NamedTuple):
    """The rows about one thing; `decision` is the row that has the outcome, `uitkomst` that outcome."""

    about: About
    decision: Line | None
    uitkomst: Uitkomst | None
    acties: tuple[Line, ...]
    unused: tuple[Line, ...] = ()  # rows with a text but without an outcome


def group(about: About, lines: list[Line], problems: Problems) -> Group:
    """Put the rows about one thing together; what they contradict each other in is a problem."""
    decision: Line | None = None
    uitkomst: Uitkomst | None = None
    for line in lines:
        word = _uitkomst(line, problems)
        if word is None:
            continue
        if decision is None or uitkomst is None:
            decision, uitkomst = line, word
        else:
            _refuse_contradiction(about, (decision, uitkomst), (line, word), problems)
    texts = [line for line in lines if not line.row.uitkomst and (line.row.tekst or line.row.naar)]
    if decision:
        _refuse_texts(decision, texts, problems)
    return Group(about, decision, uitkomst, _acties(lines, problems), () if decision else tuple(texts))


def _uitkomst(line: Line, problems: Problems) -> Uitkomst | None:
    """Read the outcome of a row, by the beginning of its word where that is enough."""
    typed = line.row.uitkomst
    if not typed:
        return None
    words = meant_words(" ".join(typed.split()), UITKOMSTEN)
    if len(words) == 1:
        return next(word for word in UITKOMSTEN if word == words[0])
    may_be = f"kan {' of '.join(words)} zijn" if words else f"is geen uitkomst; kies uit {', '.join(UITKOMSTEN)}"
    problems.add(line.rij, f"uitkomst: '{short(typed)}' {may_be}")
    return None


def _refuse_contradiction(
    about: About, first: tuple[Line, Uitkomst], again: tuple[Line, Uitkomst], problems: Problems
) -> None:
    """Refuse a second row about the same with another outcome, text or destination."""
    (line, uitkomst), (later, word) = first, again
    if word != uitkomst:
        problems.add(later.rij, f"{about.name} heeft hier '{word}' en in rij {line.rij} '{uitkomst}'; houd er één")
    for key in ("tekst", "naar"):
        mine, theirs = getattr(later.row, key), getattr(line.row, key)
        if mine and mine != theirs:
            problems.add(later.rij, f"{about.name} heeft in rij {line.rij} een andere {key}; houd er één")


def _refuse_texts(decision: Line, texts: list[Line], problems: Problems) -> None:
    """Refuse a text in a row that has only an actie, unless it repeats that of the decision."""
    for line in texts:
        for key in ("tekst", "naar"):
            mine = getattr(line.row, key)
            if mine and mine != getattr(decision.row, key):
                problems.add(line.rij, f"{key} hoort in de rij met de uitkomst, rij {decision.rij}")


def _acties(lines: list[Line], problems: Problems) -> tuple[Line, ...]:
    """Give the rows that have an actie, each text once."""
    acties: dict[str, Line] = {}
    for line in lines:
        row = line.row
        if not row.actie:
            if row.wie or row.voor:
                problems.add(line.rij, "wie en voor horen bij een actie; zeg wat er te doen is")
            continue
        first = acties.setdefault(row.actie, line)
        if _promise(first.row) != _promise(row):
            problems.add(line.rij, f"deze actie staat ook in rij {first.rij}, met een andere wie of voor; houd er één")
    return tuple(acties.values())


def _promise(row: FormRow) -> tuple[str, str]:
    return row.wie, row.voor
