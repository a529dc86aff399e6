"""Mistakes that people make in YAML, told by the lines around the place where a parser failed."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from routehln.files.yaml.text import line_end, line_start
from routehln.model.characters import UNSEEN, unseen_name

# What to do; {} are the signs concerned.
NO_COLON = "hier ontbreekt een dubbele punt met een spatie achter de sleutel"
_NO_KEY = f"{NO_COLON}; hoort deze regel bij de tekst erboven, laat hem dan verder inspringen"
_NO_SPACE = "achter de dubbele punt hoort een spatie"
_OTHER_SPACE = "hier staat een {} waar een gewone spatie hoort; haal dat teken weg, en typ een spatie"
_OTHER_COLON = "dit is een ander teken dan de gewone dubbele punt; typ ': ', met een spatie erachter"
_TOO_DEEP = "deze regel springt verder in dan die erboven; zet ze recht onder elkaar"
_TOO_SHALLOW = "deze regel springt minder ver in dan die eromheen; zet ze recht onder elkaar"
_SHALLOW_DASH = "dit streepje springt minder ver in dan de sleutel erboven; zet het er recht onder"
_RULER = "zet voor een scheidingslijn een # en een spatie"
_NO_DASH = "elk punt van een lijst begint met een gewoon streepje en een spatie: '- '"
_NEXT_ITEM = (
    "laat deze regel even ver inspringen als die erboven; "
    "begint hier een nieuw punt van de lijst, zet er dan een streepje en een spatie voor: '- '"
)
_OPEN_QUOTE = "dit aanhalingsteken wordt op deze regel niet gesloten; zet hetzelfde teken achter de tekst"
_OPEN_BRACKET = "deze {} wordt niet gesloten; zet een {} achter wat er tussen hoort, vóór een # als die er staat"
_TOO_MUCH = "hier hoort niets meer achter; zet de hele tekst tussen enkele aanhalingstekens, en een ' daarin dubbel: ''"
_BROKEN_OFF = (
    "deze # maakt er een opmerking van, en breekt de tekst af die eronder verdergaat; "
    "zet de hele tekst tussen enkele aanhalingstekens, of de opmerking erboven"
)
_CURLY = "{} is in YAML geen aanhalingsteken; zet de hele tekst tussen enkele rechte (')"

_AFTER_VALUE = re.compile("block end|expected key|'-' indicator")
_KEY = r" *(?:- +)?[\w-]+"
_ONLY_KEY = re.compile(_KEY)
_KEY_AND_COLON = re.compile(rf"{_KEY} *:(?:\s|\Z)")
_GLUED = re.compile(rf"{_KEY} ?:(?!//)\S")
_OTHER_DASH = re.compile(r" *(?:-+\w|[–—•·*+]|\d+[.)] )")
_ONLY_SIGNS = re.compile(r"[-=*_~]{3,}")
# A character before or behind a key that looks like a space or a colon, and is none.
_LOOKALIKE = re.compile(rf"^ *(?:- *)?(?:([{UNSEEN}])|[\w-]+ *(?::([{UNSEEN}])|([：﹕∶])))", re.MULTILINE)
_CURLY_VALUE = re.compile(rf"(?:{_KEY} *:| *-) +([“„”‘‚’«])")
_BRACKET = re.compile(r"[\[\]{}]")
_CLOSING = {"[": "]", "{": "}"}


class Failure(NamedTuple):
    """Where a parser failed: in which text, at which character, and what it says of it.

    `bracket` is the character of the innermost bracket that was open there, None if none was.
    """

    text: str
    at: int
    problem: str
    context: str
    bracket: int | None

    @property
    def start(self) -> int:
        """Where the line begins."""
        return line_start(self.text, self.at)

    @property
    def line(self) -> str:
        """The whole line."""
        return self.text[self.start : line_end(self.text, self.at)]

    @property
    def before(self) -> str:
        """What stands on the line before the place."""
        return self.text[self.start : self.at].rstrip()


# The character where a mistake began, and what it is with what to do.
Mistake = tuple[int, str]


def mistake(failure: Failure) -> Mistake | None:
    """Find the mistake that made a parser fail, None where the lines around it don't tell."""
    return next(filter(None, (look(failure) for look in _LOOKS)), None)


def _lookalike(failure: Failure) -> Mistake | None:
    """Find a character on this line or the one above that only looks like a space or a colon."""
    start, _ = _line_above(failure.text, failure.start)
    match = _LOOKALIKE.search(failure.text, start, failure.start + len(failure.line))
    if not match or not match.lastindex:
        return None
    sentence = _OTHER_COLON if match[3] else _OTHER_SPACE.format(unseen_name(match[match.lastindex]))
    return match.start(match.lastindex), sentence


def _open_bracket(failure: Failure) -> Mistake | None:
    """Find a bracket that isn't closed, or that a bracket of the other kind closes."""
    if failure.bracket is None or "quoted scalar" in failure.context:
        return None
    opening = failure.text[failure.bracket]
    ahead = _BRACKET.search(failure.text, failure.at)
    if ahead and ahead.group() == _CLOSING[opening]:
        return None
    return failure.bracket, _OPEN_BRACKET.format(opening, _CLOSING[opening])


def _comment_between(failure: Failure) -> Mistake | None:
    """Find a comment that breaks off a plain text, which this line goes on with."""
    if not _AFTER_VALUE.search(failure.problem) or _KEY_AND_COLON.match(failure.line):
        return None
    comment = None
    for start, line in _lines_above(failure.text, failure.start):
        value, sign, _ = line.partition("#")
        if sign and value[-1:] in ("", " ", "\t"):
            comment = start + len(value)
        if value.strip():
            goes_on = _indent(failure.line) > _indent(value) and not value.rstrip().endswith(("'", '"', ":", "]", "}"))
            return (comment, _BROKEN_OFF) if comment is not None and goes_on else None
    return None


def _colon(failure: Failure) -> Mistake | None:
    """Find why a colon is one too many: curly quotes, a line above that lacks one, or that begins elsewhere."""
    if "mapping values" not in failure.problem:
        return None
    curly = _CURLY_VALUE.match(failure.line)
    if curly:
        return failure.start + curly.start(1), _CURLY.format(curly[1])
    start, above = _line_above(failure.text, failure.start)
    if not above or not _ONLY_KEY.fullmatch(failure.before):
        return None
    if _OTHER_DASH.match(above):
        return start + _indent(above), _NO_DASH
    column, column_above = _column(failure.before), _column(above)
    if column == column_above or _ONLY_KEY.fullmatch(above):
        return _without_colon(failure.text, start, above)
    if column < column_above:
        return None
    _, higher = _line_above(failure.text, start)
    return (start + column_above, _TOO_SHALLOW) if column == _column(higher) else (failure.start + column, _TOO_DEEP)


def _no_colon(failure: Failure) -> Mistake | None:
    """Find why a line lacks a colon."""
    if "expected ':'" not in failure.problem or failure.bracket is not None:
        return None
    return _without_colon(failure.text, failure.start, failure.line)


def _without_colon(text: str, start: int, line: str) -> Mistake:
    """Tell what is wrong with the line that begins at `start`, which should have a key and a colon."""
    _, above = _line_above(text, start)
    indent = _indent(line)
    if line.startswith("- ", indent) and above.endswith(":") and indent < _column(above):
        return start + indent, _SHALLOW_DASH
    if _ONLY_SIGNS.fullmatch(line.strip()):
        return start + indent, _RULER
    if _OTHER_DASH.match(line):
        return start + indent, _NO_DASH
    if _GLUED.match(line):
        return start + _column(line), _NO_SPACE
    return start + _column(line), NO_COLON if _ONLY_KEY.fullmatch(line.rstrip()) else _NO_KEY


def _after_value(failure: Failure) -> Mistake | None:
    """Find why something comes where a value has ended, or where a list goes on."""
    if not _AFTER_VALUE.search(failure.problem):
        return None
    if failure.before.endswith(("'", '"')):
        begin = failure.text.rfind(failure.before[-1], 0, failure.start + len(failure.before) - 1)
        return (begin, _OPEN_QUOTE) if begin < failure.start else (failure.at, _TOO_MUCH)
    if failure.before.endswith(("]", "}")):
        return failure.at, _TOO_MUCH
    if _OTHER_DASH.match(failure.text, failure.at):
        return failure.at, _NO_DASH
    is_item = failure.text.startswith("- ", failure.at)
    return (failure.at, _NEXT_ITEM) if "block collection" in failure.context and not is_item else None


def _star(failure: Failure) -> Mistake | None:
    """Find a list with stars for dashes."""
    is_star = "alphabetic" in failure.problem and not failure.before and failure.text.startswith("* ", failure.at)
    return (failure.at, _NO_DASH) if is_star else None


# The first that finds a mistake is right.
_LOOKS: tuple[Callable[[Failure], Mistake | None], ...] = (
    _lookalike,
    _open_bracket,
    _comment_between,
    _colon,
    _no_colon,
    _after_value,
    _star,
)


def _line_above(text: str, start: int) -> tuple[int, str]:
    """Return where the nearest line above the one at `start` that isn't blank begins, and the line; else 0 and ''."""
    return next((above for above in _lines_above(text, start) if above[1]), (0, ""))


def _lines_above(text: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield each line above the one at `start` and where it begins, upwards, without the blanks at its end."""
    while start:
        end = start - 1
        start = line_start(text, end)
        yield start, text[start:end].rstrip()


def _indent(line: str) -> int:
    """Return how many spaces a line begins with."""
    return len(line) - len(line.lstrip(" "))


def _column(line: str) -> int:
    """Return how many characters stand before a line's first word; a dash of a list is none."""
    return len(line) - len(line.lstrip(" -"))
