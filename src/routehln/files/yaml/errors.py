"""The parser's own complaints, said in Dutch, with what to do."""

import re

from ruamel.yaml.error import MarkedYAMLError

from routehln.files.slip import Slip
from routehln.files.yaml.text import place
from routehln.model.answers.regel_id import RegelId

_KEY = "hier ontbreekt een dubbele punt met een spatie achter de sleutel"
_DEEP = "deze regel springt verder in dan die erboven; zet ze recht onder elkaar"
_DASH = "een record van een lijst begint met een streepje en een spatie: '- '"
_OPEN = "dit aanhalingsteken wordt op deze regel niet gesloten"
_AFTER = "hier hoort niets meer achter; zet de hele tekst tussen enkele aanhalingstekens, en een ' daarin dubbel: ''"
# What the C parser and the pure parser say, and what it means to who wrote the file; the first that fits.
_SENTENCES = (
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
    (r"expected ':'", _KEY),
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
_NO_DASH = re.compile(r"-+\w|[–—•]")
_SECOND = "dit hoort niet bij wat erboven staat: laat het even ver inspringen, of maak er een eigen bestand van"


def explain(error: MarkedYAMLError, text: str) -> Slip:
    """The slip that a parser's error stands for, at the place where the mistake began if that can be told."""
    problem, mark = error.problem or error.context or "", error.problem_mark or error.context_mark
    if re.search("quoted scalar|simple key", error.context or "") and "expected" in problem and error.context_mark:
        mark = error.context_mark
    at, sentence = _around(problem, text, mark.index)
    regel_id, melding = (RegelId.GEEN_YAML, sentence) if sentence else _sentence(problem, text[at : at + 1])
    return Slip(*place(text, at), regel_id, melding)


def _around(problem: str, text: str, at: int) -> tuple[int, str | None]:
    """Where the mistake began and what it is, if the lines around the place tell; else the place itself."""
    if "mapping values" in problem:
        return _colon(text, at)
    if re.search("block end|expected key|'-' indicator", problem):
        return _more(text, at)
    return at, None


def _colon(text: str, at: int) -> tuple[int, str | None]:
    """A colon comes behind a key that seems to go on with the line above: that lacks one, or begins elsewhere."""
    start = text.rfind("\n", 0, at) + 1
    line, before = text[start:at].rstrip(), text[:start].rstrip()
    above = before[before.rfind("\n") + 1 :]
    if not above or not _ONLY_KEY.fullmatch(line):
        return at, None
    here, there = _indent(line), _indent(above)
    if here == there or _ONLY_KEY.fullmatch(above):
        return len(before) - len(above) + there, _KEY
    return (start + here, _DEEP) if here > there else (at, None)


def _more(text: str, at: int) -> tuple[int, str | None]:
    """Something comes where a value has ended, or where a list goes on."""
    start = text.rfind("\n", 0, at) + 1
    line = text[start:at].rstrip()
    if line.endswith(("'", '"')):
        begin = text.rfind(line[-1], 0, start + len(line) - 1)
        return (begin, _OPEN) if begin < start else (at, _AFTER)
    if line.endswith(("]", "}")):
        return at, _AFTER
    return at, _DASH if _NO_DASH.match(text, at) else None


def _indent(line: str) -> int:
    """How many characters stand before a line's first word; a dash of a list is none."""
    return len(line) - len(line.lstrip(" -"))


def _sentence(problem: str, found: str) -> tuple[RegelId, str]:
    if found == "\t" or "found a tab" in problem:
        return RegelId.TAB, "hier staat een tab; spring in met spaties"
    if "<document start>" in problem or "document end" in problem:
        return RegelId.TWEEDE_DOCUMENT, _SECOND
    if "cannot start any token" in problem:
        return RegelId.GEEN_YAML, f"een tekst mag niet met {found} beginnen; zet hem tussen enkele aanhalingstekens"
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, problem):
            return RegelId.GEEN_YAML, sentence
    return RegelId.GEEN_YAML, f"hier klopt de YAML niet ({problem})"
