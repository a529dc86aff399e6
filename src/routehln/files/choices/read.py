"""A rules file: the choices for the import of one source, as YAML (contract section 5, `import`).

They lie in the folder `import` beside the roadmap folder, since every YAML file within that is read as routekaart.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from routehln.errors import RoutehlnError, reason
from routehln.files.disk.load import MAX_BYTES, read_regular
from routehln.files.disk.locate import leads_out
from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.names import nearest, short

FOLDER = "import"
TEXTS = ("bron", "als", "tabel", "jaar", "naar")
MAPPINGS = ("kolommen", "vast")
KEYS = ("bron", "als", "tabel", "jaar", "kolommen", "vast", "naar")


class NoRules(RoutehlnError):
    """A rules file that can't be read; the sentence says where and why."""


class Rules(NamedTuple):
    """What a rules file says, each value a text; a key that isn't there has none."""

    texts: Mapping[str, str]
    kolommen: Mapping[str, str]
    vast: Mapping[str, str]


def read_rules(file: Path) -> Rules | None:
    """Read a rules file; None where there is none. Raises NoRules."""
    try:
        data = read_regular(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NoRules(f"{file}: {reason(error)}") from None
    if data is None or len(data) > MAX_BYTES:
        raise NoRules(f"{file}: dit is geen bestand met regels")
    try:
        document = read_yaml(decode(data))
    except UnreadableError as error:
        slip = error.slips[0]
        raise NoRules(f"{file}:{slip.line}:{slip.column}: {slip.melding}") from None
    for slip in document.slips:
        raise NoRules(f"{file}:{slip.line}:{slip.column}: {slip.melding}")
    value = {} if document.value is None else document.value
    if not isinstance(value, dict):
        raise NoRules(f"{file}: hier worden sleutels verwacht, zoals bron en kolommen")
    return _rules(file, value)


def rules_of(roadmap: Path, bron: str) -> Path | None:
    """Find the rules file of the source with this name, with or without the ending of a file; raises NoRules."""
    for file in _files(roadmap):
        rules = read_rules(file)
        name = rules.texts.get("bron", "") if rules else ""
        if name and name.casefold() in (bron.casefold(), Path(bron).stem.casefold()):
            return file
    return None


def _files(roadmap: Path) -> Iterator[Path]:
    folder = roadmap.resolve().parent / FOLDER
    for file in sorted(folder.glob("*.yaml")) if folder.is_dir() else ():
        if not leads_out(file, folder):
            yield file


def _rules(file: Path, value: Mapping[str, object]) -> Rules:
    for key in value:
        if key not in KEYS:
            raise NoRules(f"{file}: '{short(key)}' is geen sleutel van een bestand met regels{nearest(key, KEYS)}")
    texts: dict[str, str] = {}
    for key in TEXTS:
        text = value.get(key)
        if text is not None and not isinstance(text, str):
            raise NoRules(f"{file}: {key}: hier wordt een tekst verwacht")
        if text:
            texts[key] = text
    return Rules(texts, _mapping(file, value, "kolommen"), _mapping(file, value, "vast"))


def _mapping(file: Path, value: Mapping[str, object], key: str) -> dict[str, str]:
    mapping = value.get(key) or {}
    if not isinstance(mapping, dict):
        raise NoRules(f"{file}: {key}: hier wordt verwacht wat bij elkaar hoort, zoals 'Wanneer: moment'")
    texts: dict[str, str] = {}
    for name, text in mapping.items():
        if not isinstance(text, str):
            raise NoRules(f"{file}: {key}: bij '{short(name)}' hoort een tekst")
        texts[name] = text
    return texts
