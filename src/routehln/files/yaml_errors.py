"""The parser's own complaints, said in Dutch, with what to do."""

import re

from ruamel.yaml.error import MarkedYAMLError

from routehln.files.slip import Slip
from routehln.files.text import place

# What the C parser and the pure parser say, and what it means to who wrote the file; the first that fits.
_SENTENCES = (
    (
        r"mapping values are not allowed",
        "hier staat een dubbele punt te veel; zet de tekst tussen enkele aanhalingstekens, of herstel de regel erboven",
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
    (r"expected ':'", "hier ontbreekt een dubbele punt achter de sleutel"),
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
_SECOND = "dit hoort niet bij wat erboven staat: laat het even ver inspringen, of maak er een eigen bestand van"


def explain(error: MarkedYAMLError, text: str) -> Slip:
    """The slip that a parser's error stands for, at the place where the mistake began if the parser says so."""
    problem, mark = error.problem or error.context or "", error.problem_mark or error.context_mark
    if "quoted scalar" in (error.context or "") and "expected" in problem and error.context_mark:
        mark = error.context_mark
    return Slip(*place(text, mark.index), *_sentence(problem, text[mark.index : mark.index + 1]))


def _sentence(problem: str, found: str) -> tuple[str, str]:
    if found == "\t" or "found a tab" in problem:
        return "tab", "hier staat een tab; spring in met spaties"
    if "<document start>" in problem or "document end" in problem:
        return "tweede-document", _SECOND
    if "cannot start any token" in problem:
        return "geen-yaml", f"een tekst mag niet met {found} beginnen; zet hem tussen enkele aanhalingstekens"
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, problem):
            return "geen-yaml", sentence
    return "geen-yaml", f"hier klopt de YAML niet ({problem})"
