"""The parser's own complaints, said in Dutch, with what to do."""

import re

from ruamel.yaml.error import MarkedYAMLError

from routehln.files.slip import Slip

# What the C parser and the pure parser say, and what it means to who wrote the file.
_SENTENCES = (
    (
        r"mapping values are not allowed",
        "hier staat een dubbele punt te veel; zet de tekst tussen enkele aanhalingstekens",
    ),
    (r"sequence entries are not allowed", "een streepje van een lijst hoort op een eigen regel, onder de sleutel"),
    (r"end of stream", "een aanhalingsteken of haakje dat open ging, gaat nergens dicht"),
    (
        r"'\]'|'\}'|flow",
        "een haakje dat open ging, gaat niet goed dicht; zet tekst met haakjes tussen aanhalingstekens",
    ),
    (
        r"unknown escape|escape code|escape sequence",
        "een \\ tussen dubbele aanhalingstekens heeft hier geen betekenis; gebruik enkele",
    ),
    (r"could not find expected ':'|expected ':'", "hier ontbreekt een dubbele punt achter de sleutel"),
    (
        r"block end|'-' indicator|expected key|block mapping|indentation",
        "het inspringen klopt niet met de regels erboven",
    ),
    (r"anchor|alias", "een naam achter & of * bestaat uit letters, cijfers, - en _"),
    (r"tag", "een woord dat met ! begint is een tag; zet de tekst tussen enkele aanhalingstekens"),
)


def explain(error: MarkedYAMLError, text: str) -> Slip:
    """The slip that a parser's error stands for, at the place where the mistake began if the parser says so."""
    mark = error.problem_mark or error.context_mark
    problem = error.problem or ""
    unclosed = "quoted scalar" in (error.context or "") and "end of stream" in problem
    if unclosed and error.context_mark:
        mark = error.context_mark
    return Slip(mark.line + 1, mark.column + 1, *_sentence(problem, text[mark.index : mark.index + 1]))


def _sentence(problem: str, found: str) -> tuple[str, str]:
    if "cannot start any token" in problem:
        if found == "\t":
            return "tab", "hier staat een tab; spring in met spaties"
        return "geen-yaml", f"een tekst mag niet met {found} beginnen; zet hem tussen enkele aanhalingstekens"
    for pattern, sentence in _SENTENCES:
        if re.search(pattern, problem):
            return "geen-yaml", sentence
    return "geen-yaml", f"hier klopt de YAML niet ({problem})"
