"""The complaints of Jinja and Python about a template, in Dutch."""

import re

_SENTENCES = (
    (r"Expected an expression, got '(.+)'", "hier ontbreekt een waarde, vóór {}"),
    (r"expected token '(.+)', got '(.+)'", "hier hoort {} te staan, en er staat {}"),
    (r"unexpected '(.+)', expected '(.+)'", "hier hoort {1} te staan, en er staat {0}"),
    (r"unexpected end of template, expected '(.+)'", "het sjabloon houdt op waar {} nog moet komen"),
    (r"Unexpected end of template\..* closed is '(.+)'", "het blok {} is niet afgesloten"),
    (r"Encountered unknown tag '(.+?)'.* closed is '(.+)'", "{} past niet in het blok {}"),
    (r"Encountered unknown tag '(.+?)'", "een opdracht {} is er niet, of niet hier"),
    (r"Missing end of comment tag", "een opmerking is niet afgesloten met '#}}'"),
    (r"tag name expected", "tussen '{{%' en '%}}' ontbreekt de opdracht"),
    (r"unexpected char (?:'(.+)'|\"(.+)\") at", "{} kan hier niet staan"),
    (r"unexpected '(.+)'", "{} kan hier niet staan"),
    (r"block '(.+)' defined twice", "het blok {} staat er twee keer"),
    (r"No filter named '(.+)'", "een filter {} is er niet"),
    (r"No test named '(.+)'", "een test {} is er niet"),
    (r"No (?:first|last|aggregated) item", "deze reeks is leeg"),
    (r"there is no (?:previous|next) item", "vóór het eerste en na het laatste is er niets"),
    (r".* is not safely callable", "dit mag niet aangeroepen worden"),
    (r"division by zero|.*modulo", "er wordt door nul gedeeld"),
    (r".* object is not callable", "dit is geen functie; laat de haakjes weg"),
    (r".* object is not iterable", "dit is geen reeks"),
    (r"can only concatenate|unsupported operand|.* not supported between", "dit gaat niet met waarden van deze soort"),
)
_TOKENS = {
    "end of statement block": "'%}'",
    "end of print statement": "'}}'",
    "end of template": "het einde van het sjabloon",
    "begin of statement block": "'{%'",
    "begin of print statement": "'{{'",
    "name": "een naam",
    "integer": "een getal",
}


def in_brackets(english: str | None) -> str:
    """The sentence in Dutch, in brackets behind a space; nothing where it isn't known."""
    sentence = in_dutch(english)
    return f" ({sentence})" if sentence else ""


def in_dutch(english: str | None) -> str | None:
    """The sentence in Dutch, None where it isn't known."""
    for pattern, sentence in _SENTENCES:
        match = re.match(pattern, english or "", re.DOTALL)
        if match:
            quoted = [part for part in match.groups() if part is not None]
            return sentence.format(*map(_token, quoted))
    return None


def _token(name: str) -> str:
    return _TOKENS.get(name, f"'{name}'")
