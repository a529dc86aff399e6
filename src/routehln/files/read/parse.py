"""From the bytes of one file to its records, each with its place, and everything that is wrong with the file."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from routehln.files.read.explain import Loc, explain, path
from routehln.files.slip import MAX_FOUND, Slip, UnreadableError
from routehln.files.yaml.events import Value, read_yaml
from routehln.files.yaml.text import decode
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName, Node, Plaats, Source
from routehln.model.records.records import LISTS, PROGRAMMA, Bestand, Programma, Record

# Told where the key stands; one that misses may be there, without a value.
_OF_A_KEY = (RegelId.ONBEKENDE_SLEUTEL, RegelId.ONTBREKENDE_SLEUTEL)


class Parsed(NamedTuple):
    """The records of one file by their key; `readable` is False where it may hold records that nobody saw."""

    records: dict[str, list[Any]]
    bevindingen: list[Bevinding]
    readable: bool = True


class Document(NamedTuple):
    """What a file says, as YAML gives it, where its values stand, and what is wrong with it as YAML."""

    value: Value
    node: Node
    slips: Sequence[Slip] = ()


def parse(name: FileName, data: bytes) -> Parsed:
    """The records in `data`, and a bevinding for each value that can't be one; `name` is what to call the file."""
    try:
        return records(name, document(data))
    except UnreadableError as error:
        return unreadable(name, error)


def document(data: bytes) -> Document:
    """What a file says; raises UnreadableError."""
    return Document(*read_yaml(decode(data)))


def records(name: FileName, document: Document) -> Parsed:
    """The records in what a file says, and a bevinding for each slip and for each value that can't be one."""
    value, node, slips = document
    reader = _Reader(name, slips)
    if value is not None:
        reader.read(value, node)
    readable = (value is None or isinstance(value, dict)) and not any(slip.hides for slip in slips)
    return _capped(Parsed(reader.records, reader.found, readable))


def unreadable(name: FileName, error: UnreadableError) -> Parsed:
    """What is left of a file that can't be read: its slips."""
    return _capped(Parsed({}, _Reader(name, error.slips).found, readable=False))


def _capped(parsed: Parsed) -> Parsed:
    found = parsed.bevindingen
    if len(found) <= MAX_FOUND:
        return parsed
    sentence = f"en zo nog meer: van de fouten in dit bestand worden alleen de eerste {MAX_FOUND} getoond"
    last = found[MAX_FOUND]._replace(regel_id=RegelId.TE_VEEL_FOUTEN, melding=sentence)
    return parsed._replace(bevindingen=[*found[:MAX_FOUND], last], readable=False)


class _Reader:
    """Makes records of one file's values, one by one, and notes what is wrong with them."""

    def __init__(self, name: FileName, slips: Iterable[Slip]) -> None:
        self.name = name
        self.records: dict[str, list[Any]] = {}
        self.found: list[Bevinding] = []
        for slip in slips:
            self.note(slip[:2], slip.regel_id, slip.melding)

    def note(self, place: tuple[int, int], regel_id: RegelId, sentence: str, known: str | None = None) -> None:
        self.found.append(Bevinding(regel_id, "fout", Plaats(self.name, *place), known, sentence))

    def read(self, value: Value, node: Node) -> None:
        self.validated(Bestand, _frame(value), node, ())
        if not isinstance(value, dict):
            return
        if (head := value.get(PROGRAMMA)) is not None:
            self.record(Programma, head if isinstance(head, dict) else {}, node.find((PROGRAMMA,)), (PROGRAMMA,))
        for key, model in LISTS.items():
            if isinstance(items := value.get(key), list):
                for index, item in enumerate(items):
                    if len(self.found) <= MAX_FOUND:
                        self.record(model, item, node.find((key, index)), (key, index))

    def record(self, model: type[Record], value: Value, node: Node, at: Loc) -> None:
        """Keep the record, if need be without the keys that are wrong: others may refer to it."""
        record, wrong = self.validated(model, value, node, at)
        if wrong and isinstance(value, dict):
            with suppress(ValidationError):
                record = model.model_validate({key: part for key, part in value.items() if key not in wrong})
        if record is not None:
            self.records.setdefault(str(at[0]), []).append(record)
            record.stands(Source(self.name, node))

    def validated(self, model: type[Record], value: Value, node: Node, at: Loc) -> tuple[Record | None, set[str | int]]:
        """The record, or which of its keys are wrong."""
        try:
            return model.model_validate(value), set()
        except ValidationError as error:
            if error.error_count() > MAX_FOUND:
                sentence = f"hier staan meer dan {MAX_FOUND} fouten bij elkaar; herstel ze, of haal ze weg"
                self.note((node.line, node.column), RegelId.TE_VEEL_FOUTEN, sentence)
                return None, set()
            errors = error.errors(include_url=False)
        known = value.get("id") if isinstance(value, dict) and at else None
        for each in errors:
            self.explained(each, node, at, known if isinstance(known, str) else None)
        return None, {path(each)[0] for each in errors if each["loc"]}

    def explained(self, error: ErrorDetails, node: Node, at: Loc, known: str | None) -> None:
        loc = path(error)
        regel_id, sentence = explain(error, at)
        found = node.find(loc)
        place = found.line, found.column
        if regel_id in _OF_A_KEY:
            place = node.find(loc[:-1]).keys.get(str(loc[-1]), place)
        self.note(place, regel_id, sentence, known)


def _frame(value: Value) -> Value:
    """The file without what its keys hold, where that is of the kind that belongs there."""
    if not isinstance(value, dict):
        return value
    return {key: _empty(key, part) for key, part in value.items()}


def _empty(key: str, part: Value) -> Value:
    expected = list if key in LISTS else dict if key == PROGRAMMA else None
    return expected() if expected and isinstance(part, expected) else part
