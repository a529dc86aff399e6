"""Say the parser's own complaints in Dutch, with what to do."""

import re

from ruamel.yaml.error import MarkedYAMLError

from routehln.files.slip import Slip
from routehln.files.yaml.text import line_start, place
from routehln.model.answers.regel_id import RegelId

_NO_COLON = "hier ontbreekt een dubbele punt met een spatie achter de sleutel"
_TOO_DEEP = "deze regel springt verder in dan die erboven; zet ze recht onder elkaar"
_NO_DASH = "een record van een lijst begint met een streepje en een spatie: '- '"
_OPEN_QUOTE = "dit aanhalingsteken wordt op deze regel niet gesloten"
_TOO_MUCH = "hier hoort niets meer achter; zet de hele tekst tussen enkele aanhalingstekens, en een ' daarin dubbel: ''"
_TAB = "hier staat een tab; spring in met spaties"
_TWO_DOCUMENTS = "dit hoort niet bij wat erboven staat: laat het even ver inspringen, of maak er een eigen bestand van"
# The rules of these sentences; that of all others is geen-yaml.
_REGEL_IDS = {_TAB: RegelId.TAB, _TWO_DOCUMENTS: RegelId.TWEEDE_DOCUMENT}
# What the C parser and the pure parser say, and what it means to who wrote the file; the first that fits.
# {} is the character that they are about.
_SENTENCES = (
    (r"found a tab", _TAB),
    (r"<document start>|document end", _TWO_DOCUMENTS),
    (
        r"cannot start any token",
        "een tekst mag niet met {} beginnen; zet hem tussen enkele aanhalingstekens",
    ),
    (
        r"mapping values are not allowed",
        "hier staat een dubbele punt te veel; zet de tekst tussen enkele aanhalingstekens",
    ),
    (r"sequence entries are not allowed", "een streepje van een lijst hoort op een eigen regel, onder de sleutel"),
    (r"mapping keys are not allowed", "een ? kan hier niet; zet de tekst tussen enkele aanhalingstekens"),
    (r"end of stream|document (indicator|separator)", "een aanhalingsteken wordt nergens gesloten"),
    (r"node content", "hier ontbreekt een waarde, of een haakje wordt nergens gesloten"),
    (
        r"'\]'|'\}'|unexpected ':'",
        "tussen haakjes klopt iets niet: zet tekst met leestekens tussen aanhalingstekens, en sluit elk haakje",
    ),
    (
        r"URI|octet|whitespace|tag |expected '[!> ]'|expected the '>'",
        "een woord dat met ! begint is een tag; zet het tussen enkele aanhalingstekens",
    ),
    (
        r"escape|hexdecimal",
        "een \\ tussen dubbele aanhalingstekens heeft hier geen betekenis; gebruik enkele aanhalingstekens",
    ),
    (r"expected ':'", _NO_COLON),
    (r"alphabetic or numeric", "een naam achter & of * bestaat uit letters, cijfers, - en _"),
    (
        r"line break|chomping|indentation indicator|follow up line",
        "achter | of > staat hoogstens een + of -, en de tekst ingesprongen eronder; anders hoort hij tussen ' en '",
    ),
    (
        r"directive|%YAML|version|digit|non-alphabetical",
        "van de regels met % mag er één zijn: %YAML 1.2; haal de andere weg",
    ),
    (r"block end|'-' indicator|expected key", "het inspringen klopt niet met de regels erboven"),
)
_ONLY_KEY = re.compile(r" *(?:- +)?[\w-]+")
_OTHER_DASH = re.compile(r"-+\w|[–—•]")


def explain(error: MarkedYAMLError, text: str) -> Slip:
    """Return the slip that a parser's error stands for, at the place where the mistake began if that can be told."""
    context = error.context or ""
    problem, mark = error.problem or context, error.problem_mark or error.context_mark
    if re.search("quoted scalar|simple key", context) and "expected" in problem and error.context_mark:
        mark = error.context_mark
    at, melding = _around(problem, text, mark.index)
    melding = melding or _sentence(problem, text[at : at + 1])
    return Slip(*place(text, at), _REGEL_IDS.get(melding, RegelId.GEEN_YAML), melding)


def _around(problem: str, text: str, at: int) -> tuple[int, str | None]:
    """Return where the mistake began and what it is, if the lines around character `at` tell; else `at` and None."""
    start = line_start(text, at)
    line = text[start:at].rstrip()
    if "mapping values" in problem:
        return _colon(text, start, line, at)
    if not re.search("block end|expected key|'-' indicator", problem):
        return at, None
    # Something comes where a value has ended, or where a list goes on.
    if line.endswith(("'", '"')):
        begin = text.rfind(line[-1], 0, start + len(line) - 1)
        return (begin, _OPEN_QUOTE) if begin < start else (at, _TOO_MUCH)
    if line.endswith(("]", "}")):
        return at, _TOO_MUCH
    return at, _NO_DASH if _OTHER_DASH.match(text, at) else None


def _colon(text: str, start: int, line: str, at: int) -> tuple[int, str | None]:
    """Look at a colon behind a key that seems to go on with the line above: that lacks one, or begins elsewhere."""
    before = text[:start].rstrip()
    above = before[line_start(before, len(before)) :]
    if not above or not _ONLY_KEY.fullmatch(line):
        return at, None
    indent, indent_above = _indent(line), _indent(above)
    if indent == indent_above or _ONLY_KEY.fullmatch(above):
        return len(before) - len(above) + indent_above, _NO_COLON
    return (start + indent, _TOO_DEEP) if indent > indent_above else (at, None)


def _indent(line: str) -> int:
    """Return how many characters stand before a line's first word; a dash of a list is none."""
    return len(line) - len(line.lstrip(" -"))


def _sentence(problem: str, char: str) -> str:
    """Return what a problem of the parser at `char` means."""
    if char == "\t":
        return _TAB
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, problem):
            return sentence.format(char)
    return f"hier klopt de YAML niet ({problem})"
