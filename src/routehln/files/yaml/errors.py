"""Say the parser's own complaints in Dutch, with what to do."""

import re

from ruamel.yaml.error import MarkedYAMLError

from routehln.files.slip import Slip
from routehln.files.yaml.mistakes import NO_COLON, Failure, mistake
from routehln.files.yaml.text import place
from routehln.model.answers.regel_id import RegelId

_NO_START = "een tekst mag niet met {} beginnen; zet hem tussen enkele aanhalingstekens"
_TAB = "hier staat een tab; spring in met spaties"
_TWO_DOCUMENTS = "dit hoort niet bij wat erboven staat: laat het even ver inspringen, of maak er een eigen bestand van"
# The rules of these sentences; that of all others is geen-yaml.
_REGEL_IDS = {_TAB: RegelId.TAB, _TWO_DOCUMENTS: RegelId.TWEEDE_DOCUMENT}
# What the C parser and the pure parser say, and what it means to who wrote the file; the first that fits.
# {} is the character that they are about.
_SENTENCES = (
    (r"found a tab", _TAB),
    (r"<document start>|document end", _TWO_DOCUMENTS),
    (r"cannot start any token|alphabetic or numeric", _NO_START),
    (
        r"mapping values are not allowed",
        "hier staat een dubbele punt te veel; zet de tekst tussen enkele aanhalingstekens",
    ),
    (r"sequence entries are not allowed", "een streepje van een lijst hoort op een eigen regel, onder de sleutel"),
    (r"mapping keys are not allowed", "een ? kan hier niet; zet de tekst tussen enkele aanhalingstekens"),
    (
        r"end of stream|document (indicator|separator)",
        "dit aanhalingsteken wordt nergens gesloten; zet hetzelfde teken achter de tekst",
    ),
    (r"node content", "hier ontbreekt een waarde; staat er een komma te veel?"),
    (r"'\]'|'\}'|unexpected ':'", "tussen haakjes klopt iets niet: zet tekst met leestekens tussen aanhalingstekens"),
    (
        r"URI|octet|whitespace|tag |expected '[!> ]'|expected the '>'",
        "een woord dat met ! begint is een tag; zet het tussen enkele aanhalingstekens",
    ),
    (
        r"escape|hexdecimal",
        "een \\ tussen dubbele aanhalingstekens heeft hier geen betekenis; gebruik enkele aanhalingstekens",
    ),
    (r"expected ':'", NO_COLON),
    (
        r"line break|chomping|indentation indicator|follow up line",
        "achter | of > staat hoogstens een + of -, en de tekst ingesprongen eronder; anders hoort hij tussen ' en '",
    ),
    (
        r"directive|%YAML|version|digit|non-alphabetical",
        "van de regels met % mag er één zijn: %YAML 1.2; haal de andere weg",
    ),
    (
        r"block end|'-' indicator|expected key",
        "het inspringen klopt niet met de regels erboven; zet wat bij elkaar hoort recht onder elkaar",
    ),
)


def explain(error: MarkedYAMLError, text: str, bracket: int | None = None) -> Slip:
    """Return the slip that a parser's error stands for, at the place where the mistake began if that can be told.

    `bracket` is the character of the innermost bracket that was open there.
    """
    context = error.context or ""
    problem, mark = error.problem or context, error.problem_mark or error.context_mark
    of_quoted = "quoted scalar" in context and re.search("expected|escape", problem)
    of_key = "simple key" in context and "expected" in problem
    if error.context_mark and (of_quoted or of_key or "alphabetic" in problem):
        mark = error.context_mark
    at, melding = mistake(Failure(text, mark.index, problem, context, bracket)) or (mark.index, None)
    melding = melding or _sentence(problem, text[at : at + 1])
    return Slip(*place(text, at), _REGEL_IDS.get(melding, RegelId.GEEN_YAML), melding)


def _sentence(problem: str, char: str) -> str:
    """Return what a problem of the parser at `char` means."""
    if char == "\t":
        return _TAB
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, problem):
            return sentence.format(char)
    return f"hier klopt de YAML niet ({problem})"
