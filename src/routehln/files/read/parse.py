"""From the bytes of one file to its records, each with its place, and everything that is wrong with the file."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import ValidationError

from routehln.files.read.explain import Loc, explain, meant_keys, missing, path
from routehln.files.read.values import Step
from routehln.files.slip import MAX_FOUND, Slip, UnreadableError
from routehln.files.yaml.compose import Document, Value
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode
from routehln.model.answers.finding import RANG, Bevinding, Ernst
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.fields import ID
from routehln.model.records.place import FileName, Node, Plaats, Source
from routehln.model.records.records import LISTS, PROGRAMMA, Bestand, Programma, Record

# The keys of a record that are wrong, each with the key that was meant, or None where nobody can tell.
Wrong = dict[str | int, str | None]


class Parsed(NamedTuple):
    """The records of one file by their key, and what is wrong with the file.

    `readable` is False where the file may hold records whose ids aren't known. `spoiled` are the ids of records that
    are so wrong that no record could be made of them. `left_out` has, by a key that not every routekaart asks
    for, what is wrong where this one does.
    """

    records: dict[str, list[Any]]
    bevindingen: list[Bevinding]
    readable: bool = True
    spoiled: frozenset[str] = frozenset()
    left_out: Mapping[str, list[Bevinding]] = MappingProxyType({})

    def asked(self, keys: Iterable[str]) -> "Parsed":
        """Add what is wrong because the routekaart asks for these keys."""
        missing: list[Bevinding] = []
        for key in keys:
            missing += self.left_out.get(key, ())
        if not missing:
            return self
        gravest_first = sorted([*self.bevindingen, *missing], key=lambda bevinding: RANG[bevinding.ernst])
        return _capped(self._replace(bevindingen=gravest_first))


def parse(name: FileName, content: bytes) -> Parsed:
    """Make records of a file's bytes, and a bevinding of each value that can't be one; messages call it `name`."""
    try:
        return records(name, document(content))
    except UnreadableError as error:
        return unreadable(name, error)


def document(content: bytes) -> Document:
    """Read the bytes of a file as YAML; raises UnreadableError."""
    return read_yaml(decode(content))


def records(name: FileName, document: Document) -> Parsed:
    """Make records of a document, and a bevinding of each slip and of each value that can't be one."""
    value, node, slips, warnings = document
    reader = _Reader(name)
    reader.tell(slips, "fout")
    if value is not None:
        reader.read(value, node)
    reader.tell(warnings, "waarschuwing")  # last, so that they crowd out no fout
    readable = (value is None or isinstance(value, dict)) and not any(slip.hides for slip in slips)
    return _capped(reader.parsed(readable=readable))


def value_records(name: FileName, value: Value, *, readable: bool) -> Parsed:
    """Make records of a file's plain value that was kept, each without its place; what is wrong isn't told again."""
    reader = _Reader(name)
    if value is not None:
        reader.read(value, Node(1, 1))
    return reader.parsed(readable=readable)._replace(bevindingen=[])


def step_records(name: FileName, steps: Iterable[Step]) -> Parsed:
    """Make records of some tussenstops and kalenderregels of a file, each placed at its line and no deeper."""
    reader = _Reader(name)
    for step in steps:
        reader.record(LISTS[step.key], step.value, Node(step.line, 1), (step.key,))
    return _capped(reader.parsed(readable=True))


def unreadable(name: FileName, error: UnreadableError) -> Parsed:
    """Make bevindingen of the slips of a file that can't be read."""
    reader = _Reader(name)
    reader.tell(error.slips, "fout")
    return _capped(Parsed({}, reader.bevindingen, readable=False))


def _capped(parsed: Parsed) -> Parsed:
    bevindingen = parsed.bevindingen
    if len(bevindingen) <= MAX_FOUND:
        return parsed
    sentence = f"en zo nog meer: van de fouten in dit bestand worden alleen de eerste {MAX_FOUND} getoond"
    last = bevindingen[MAX_FOUND]._replace(regel_id=RegelId.TE_VEEL_FOUTEN, melding=sentence)
    readable = parsed.readable and last.ernst != "fout"
    return parsed._replace(bevindingen=[*bevindingen[:MAX_FOUND], last], readable=readable)


class _Reader:
    """Makes records of one file's values, one by one, and notes what is wrong with them."""

    def __init__(self, name: FileName) -> None:
        self.name = name
        self.records: dict[str, list[Any]] = {}
        self.bevindingen: list[Bevinding] = []
        self.hides = False  # whether there may be records whose ids aren't known
        self.spoiled: set[str] = set()
        self.left_out: dict[str, list[Bevinding]] = {}

    def parsed(self, *, readable: bool) -> Parsed:
        spoiled = frozenset(self.spoiled)
        return Parsed(self.records, self.bevindingen, readable and not self.hides, spoiled, self.left_out)

    def tell(self, slips: Iterable[Slip], ernst: Ernst) -> None:
        for slip in slips:
            plaats = Plaats(self.name, slip.line, slip.column)
            self.bevindingen.append(Bevinding(slip.regel_id, ernst, plaats, None, slip.melding))

    def note(self, place: tuple[int, int], regel_id: RegelId, sentence: str, record_id: str | None = None) -> None:
        self.bevindingen.append(Bevinding(regel_id, "fout", Plaats(self.name, *place), record_id, sentence))

    def note_left_out(self, key: str, node: Node, record_id: str | None) -> None:
        bevindingen = self.left_out.setdefault(key, [])
        if len(bevindingen) <= MAX_FOUND:
            regel_id, sentence = missing(key)
            plaats = Plaats(self.name, *_place(node, (key,), regel_id))
            bevindingen.append(Bevinding(regel_id, "fout", plaats, record_id, sentence))

    def read(self, value: Value, node: Node) -> None:
        _, wrong = self.validated(Bestand, _frame(value), node, ())
        if not isinstance(value, dict):
            return
        self.hides = any(value.get(str(key)) for key in wrong)
        head = value.get(PROGRAMMA)
        if head is not None:
            self.record(Programma, head if isinstance(head, dict) else {}, node.find((PROGRAMMA,)), (PROGRAMMA,))
        for key, model in LISTS.items():
            items = value.get(key)
            for index, record in enumerate(items if isinstance(items, list) else ()):
                if len(self.bevindingen) <= MAX_FOUND:
                    self.record(model, record, node.find((key, index)), (key, index))

    def record(self, model: type[Record], value: Value, node: Node, record_loc: Loc) -> None:
        """Keep the record, if need be without the keys that are wrong: others may refer to it.

        `record_loc` is its place from the top of the file: the key of its list, and its place in that.
        """
        record, wrong = self.validated(model, value, node, record_loc)
        for key in _left_out(model, value):
            if key not in wrong.values():
                self.note_left_out(key, node, _id(value))
        if wrong and isinstance(value, dict):
            with suppress(ValidationError):
                record = model.model_validate(_mended(value, wrong))
        if record is None:
            self.miss(_id(value))
            return
        self.records.setdefault(str(record_loc[0]), []).append(record)
        record.stands(Source(self.name, node))

    def miss(self, record_id: str | None) -> None:
        """Remember that a record couldn't be made: a reference to it is no mistake of its own."""
        if record_id is not None and ID.fullmatch(record_id):
            self.spoiled.add(record_id)
        else:
            self.hides = True

    def validated(self, model: type[Record], value: Value, node: Node, record_loc: Loc) -> tuple[Record | None, Wrong]:
        """Make the record of a value, or note what is wrong with it and tell which of its keys are.

        `record_loc` is its place from the top of the file; empty where the value is the whole file.
        """
        try:
            return model.model_validate(value), {}
        except ValidationError as error:
            if error.error_count() > MAX_FOUND:
                sentence = f"hier staan meer dan {MAX_FOUND} fouten bij elkaar; herstel ze, of haal ze weg"
                self.note((node.line, node.column), RegelId.TE_VEEL_FOUTEN, sentence)
                return None, {}
            errors = error.errors(include_url=False)
        record_id = _id(value) if record_loc else None
        wrong: Wrong = {}
        meant = meant_keys(errors, _left_out(model, value))
        missing = {(*loc[:-1], key) for loc, key in meant.items()}
        for details in errors:
            loc = path(details)
            if loc in missing and details["type"] == "missing":
                continue
            regel_id, sentence = explain(details, record_loc, meant.get(loc))
            self.note(_place(node, loc, regel_id), regel_id, sentence, record_id)
            if loc:
                wrong[loc[0]] = meant.get(loc) if len(loc) == 1 else None
        return None, wrong


def _left_out(model: type[Record], value: Value) -> list[str]:
    """List the keys that a record lacks, or has without a value, which its routekaart may ask for."""
    if not isinstance(value, dict):
        return []
    return [key for key in model.conditional if value.get(key) is None]


def _id(value: Value) -> str | None:
    record_id = value.get("id") if isinstance(value, dict) else None
    return record_id if isinstance(record_id, str) else None


def _mended(value: dict[str, Any], wrong: Wrong) -> dict[str, Any]:
    """Copy a record with each wrong key under the name that was meant, or left out."""
    names = {key: wrong.get(key, key) for key in value}
    return {name: value[key] for key, name in names.items() if name is not None}


def _place(node: Node, loc: Loc, regel_id: RegelId) -> tuple[int, int]:
    """Give the line and column of a fault: those of the value, or of its key where the key itself is at fault.

    A key that is said to be missing may stand there without a value; then the place is that of the key.
    """
    value = node.find(loc)
    place = value.line, value.column
    if regel_id in (RegelId.ONBEKENDE_SLEUTEL, RegelId.ONTBREKENDE_SLEUTEL):
        return node.find(loc[:-1]).keys.get(str(loc[-1]), place)
    return place


def _frame(value: Value) -> Value:
    """Copy a file with empty lists for its lists, so that only its keys are judged: its records are read one by one."""
    if not isinstance(value, dict):
        return value
    frame: dict[str, Any] = {}
    for key, part in value.items():
        kind = dict if key == PROGRAMMA else list
        frame[key] = kind() if isinstance(part, kind) else part
    return frame
