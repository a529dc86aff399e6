"""Routekaart files as people write them: any style, any indent, comments anywhere; whose each line is, is known."""

import json
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Path = tuple[str, ...]
WORDS = ["Vaststellen", "indicatoren", "van", "wonen", "één", "'s", "a#b", "x:y", "-", "q & a", "50%", "😀"]
REMARK = ["", " let op", ": x", " 'q", ' "q', " [{", " # nog", " - id: y", " moment: z", " \\"]
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS[:4]), min_size=1, max_size=4).map(" ".join),
    st.text("ab é#:-'\"\\{}[],&*!|>%@`?~\n\t\u2028\ufeff\ud7ff😀", min_size=1, max_size=12).filter(str.strip),
    st.sampled_from(
        ["null", "no", "2021-10-05", "0o7", "~", "x\n", "\n x", "x\n\n", " x", "x ", "x\n y\n", "\tx", "- x"]
    ),
)
OPTIONAL = ["status", "eigenaar", "toelichting"]
KEYS = ["id", "fase", "moment", "onderdeel", *OPTIONAL]
NESTED = ["dubbel_van", "moment", "reden"]


@dataclass
class Written:
    """A file and its values; `owners` are of each line the values that stand on it, `shared` those an alias repeats."""

    lines: list[str] = field(default_factory=list)
    owners: list[set[Path]] = field(default_factory=list)
    values: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    comments: list[str] = field(default_factory=list)
    anchors: dict[str, tuple[Path, Any]] = field(default_factory=dict)
    shared: set[Path] = field(default_factory=set)
    end: str = "\n"
    last: str = "\n"
    bom: str = ""

    @property
    def text(self) -> str:
        return self.bom + self.end.join(self.lines) + (self.end if self.last else "")


class Writer:
    """Writes one file, asking `draw` for every choice."""

    def __init__(self, draw: Any) -> None:
        self.draw = draw
        self.file = Written()
        self.block_above = ""

    def maybe(self, out_of: int) -> bool:
        return bool(self.draw(st.integers(0, out_of)) == out_of)

    def any(self, *choices: Any) -> Any:
        return self.draw(st.sampled_from(choices))

    def line(self, text: str, *owners: Path, open_end: bool = True) -> None:
        """Add a line; where a comment may stand behind it, one sometimes does."""
        if open_end and self.maybe(5):
            text += self.any(" ", "  ") + self.remark()
        self.block_above = ""
        self.file.lines.append(text)
        self.file.owners.append(set(owners))

    def remark(self) -> str:
        comment = f"#{len(self.file.comments)}{self.any(*REMARK)}"
        self.file.comments.append(comment)
        return comment

    def between(self, column: int, *owners: Path) -> None:
        """Sometimes add a blank line or a comment, at any column."""
        above = self.block_above
        if self.maybe(5) and above != "+":
            self.line(" " * (0 if above else self.any(0, 0, 2, 7)), *owners, open_end=False)
            self.block_above = above
        if self.maybe(5):
            self.line(
                " " * (column if above else self.any(column, 0, column + 3)) + self.remark(), *owners, open_end=False
            )

    def scalar(self, column: int, owner: Path, *, flow: bool) -> tuple[list[str], Any, bool]:
        """Return the lines of a value, its value, and whether a comment may stand behind it."""
        style = self.any("plain", "plain", "plain", "'", '"', "null", "alias", *([] if flow else ["|", ">", "long"]))
        words = self.draw(
            st.lists(st.sampled_from(WORDS if style in ("'", '"', "|", ">") else WORDS[:4]), min_size=1, max_size=4)
        )
        text, lead = " ".join(words), " " * (column + self.any(1, 2, 4))
        anchors = [name for name, (_, value) in self.file.anchors.items() if isinstance(value, str)]
        if style == "alias" and anchors:
            name = self.any(*anchors)
            self.file.shared |= {self.file.anchors[name][0]}
            return [f"*{name}"], self.file.anchors[name][1], True
        if style == "null":
            return [self.any("", "~", "null")], None, True
        anchor = ""
        if self.maybe(9):
            anchor = f"a{len(self.file.anchors)}"
            self.file.anchors[anchor] = (owner, text)
        mark = f"&{anchor} " if anchor else ""
        if style in ("|", ">"):
            lines, value = self.block(style, words, lead, column)
            if anchor:
                self.file.anchors[anchor] = (owner, value)
            return [mark + lines[0], *lines[1:]], value, False
        if style == "long" and len(words) > 1:
            return [mark + words[0], *[lead + word for word in words[1:]]], text, True
        quoted = {"'": "'" + text.replace("'", "''") + "'", '"': json.dumps(text, ensure_ascii=False)}
        if not flow and self.maybe(7):
            return [mark.rstrip(), lead + quoted.get(style, text)], text, True
        return [mark + quoted.get(style, text)], text, True

    def block(self, style: str, words: list[str], lead: str, column: int) -> tuple[list[str], str]:
        indent, chomp = len(lead) - column, self.any("", "-", "+")
        first = " " if self.maybe(7) else ""
        lines, more = [lead + first + words[0]], words[1:]
        lines += [lead + word if word else "" for word in more]
        blanks = self.any(0, 0, 1, 2)
        head = style + (str(indent) if first or self.maybe(4) else "") + chomp
        head += "  " + self.remark() if self.maybe(5) else ""
        separator = " " if style == ">" and not first else "\n"
        body = first + separator.join([words[0], *more]) if style == "|" or not first else first + "\n".join(words)
        if style == ">" and first and more:  # a line that is indented further keeps its newline
            body = first + words[0] + "\n" + " ".join(more)
        return [head, *lines, *[""] * blanks], body + {"-": "", "": "\n", "+": "\n" * (1 + blanks)}[chomp]

    def key(self, key: str) -> str:
        return str(self.any(key, key, key, key, f"'{key}'", f'"{key}"', f"{key} "))

    def pair(self, lead: str, column: int, owner: Path, also: Path | None = None) -> Any:
        """Add a key with its value in block style, behind `lead`, and return the value."""
        owners = (owner, also) if also else (owner,)
        lines, value, open_end = self.scalar(column, owner, flow=False)
        key = self.key(owner[-1])
        explicit = len(lines) == 1 and self.maybe(15)
        if explicit:
            self.line(f"{lead}? {key}", *owners)
            first = " " * column + ": " + lines[0]
        else:
            first = f"{lead}{key}:" + (f" {lines[0]}" if lines[0] else "")
        multi = len(lines) > 1
        self.line(first, *owners, open_end=open_end and not multi)
        for number, line in enumerate(lines[1:], 2):
            self.line(line, *owners, open_end=open_end and number == len(lines))
        self.block_above = "" if open_end else "+" if "+" in lines[0].partition("#")[0] else "|"
        return value

    def record(self, lijst: str, record_id: str, column: int, indent: int) -> dict[str, Any]:
        keys = ["id", *self.draw(st.lists(st.sampled_from(KEYS[1:]), max_size=4, unique=True))]
        if self.maybe(4):
            keys.append(keys.pop(0))
        values: dict[str, Any] = {}
        lead = " " * column + "-" + " " * (indent - 1)
        if self.maybe(9):
            self.line(lead.rstrip(), open_end=True)
            lead = " " * len(lead)
        first: Path | None = None
        for key in keys:
            owner = (lijst, record_id, key)
            if key == "id":
                self.line(f"{lead}{self.key('id')}: {record_id}", owner, *([first] if first else []))
                values["id"] = record_id
            else:
                values[key] = self.pair(lead, len(lead), owner, first)
            first = (lijst, record_id, key) if lead.strip() else None
            lead = " " * len(lead)
            self.between(len(lead), *([first] if first else []))
        if self.maybe(2):
            values["afstemming"] = self.afstemming(lijst, record_id, len(lead))
        return values

    def afstemming(self, lijst: str, record_id: str, column: int) -> Any:
        owner, lead = (lijst, record_id, "afstemming"), " " * column
        style = self.any("block", "block", "flow", "null", "{}")
        if style in ("null", "{}"):
            self.line(lead + "afstemming:" + (" {}" if style == "{}" else self.any("", " ~", " null")), owner)
            return {} if style == "{}" else None
        keys = self.draw(st.lists(st.sampled_from(NESTED), min_size=1, max_size=3, unique=True))
        if style == "flow":
            pairs = [(key, *self.scalar(column, (*owner, key), flow=True)[:2]) for key in keys]
            self.line(f"{lead}afstemming: {{{', '.join(f'{k}: {lines[0]} ' for k, lines, _ in pairs)}}}", owner)
            return {key: value for key, _, value in pairs}
        self.line(lead + "afstemming:", owner)
        deep = column + self.any(1, 2, 2, 4)
        self.between(deep, owner)
        values = {key: self.pair(" " * deep, deep, (*owner, key)) for key in keys}
        if self.maybe(2):
            values["apart_van"] = ["k90", "k91"][: self.any(1, 2)]
            path = (*owner, "apart_van")
            if self.maybe(1):
                self.line(f"{' ' * deep}apart_van: [{', '.join(values['apart_van'])}]", path)
            else:
                self.line(f"{' ' * deep}apart_van:", path)
                dash = " " * (deep + self.any(0, 2))
                for item in values["apart_van"]:
                    self.line(f"{dash}- {item}", path)
        return values

    def in_brackets(self, lijst: str, record_id: str, column: int) -> tuple[str, dict[str, Any]]:
        keys = ["id", *self.draw(st.lists(st.sampled_from(KEYS[1:]), max_size=3, unique=True))]
        values: dict[str, Any] = {}
        parts: list[str] = []
        for key in keys:
            lines, value = [record_id], record_id
            if key != "id":
                lines, value, _ = self.scalar(column, (lijst, record_id, key), flow=True)
            parts.append(f"{self.key(key)}: {lines[0]} ".rstrip() + self.any("", " "))
            values[key] = value
        parts = [part + " " if part.rstrip().endswith(":") else part for part in parts]
        return "{" + ", ".join(parts) + self.any("", "", ",") + "}", values

    def list(self, lijst: str, ids: list[str], top: int) -> None:
        self.file.values[lijst] = records = []
        style = self.any("block", "block", "block", "flow", "empty") if ids else "empty"
        if style == "empty":
            self.line(" " * top + f"{lijst}:" + self.any("", " []", " ~"), (lijst,))
        elif style == "flow":
            several = self.maybe(1)
            self.line(" " * top + f"{lijst}: [", (lijst,)) if several else None
            for number, record_id in enumerate(ids):
                text, values = self.in_brackets(lijst, record_id, top + 2)
                records.append(values)
                comma = "," if number < len(ids) - 1 else ""
                if several:
                    self.line(" " * (top + 2) + text + comma, (lijst, record_id), *([(lijst,)] if not comma else []))
                else:
                    self.start_or_go_on(" " * top + f"{lijst}: [", text + comma + " ", number)
                    self.file.owners[-1] = {(lijst,), *((lijst, name) for name in ids)}
            if several:
                self.line(" " * (top + 1) + "]")
            else:
                self.file.lines[-1] += "]"
        else:
            self.line(" " * top + f"{lijst}:")
            column, indent = top + self.any(0, 1, 2, 2, 4), self.any(2, 2, 2, 3, 5)
            for record_id in ids:
                self.between(column)
                if self.maybe(4):
                    text, values = self.in_brackets(lijst, record_id, column)
                    self.line(" " * column + f"- {text}", (lijst, record_id))
                    records.append(values)
                else:
                    records.append(self.record(lijst, record_id, column, indent))

    def start_or_go_on(self, start: str, text: str, number: int) -> None:
        if number == 0:
            self.line(start, open_end=False)
        self.file.lines[-1] += text


@st.composite
def files(draw: Any) -> Written:
    """A file with kalenderregels, tussenstops, or both."""
    writer = Writer(draw)
    file = writer.file
    explicit = writer.maybe(6)
    if explicit:
        writer.line(writer.any("---", "--- "), open_end=True)
    writer.between(0)
    top = writer.any(0, 0, 0, 2)
    for number, lijst in enumerate(draw(st.sampled_from([["kalender"], ["tussenstops", "kalender"], []]))):
        writer.list(lijst, [f"{lijst[0]}{number}{n}" for n in range(draw(st.integers(0, 3)))], top)
        writer.between(0)
    if explicit and writer.maybe(1):
        writer.line("...", open_end=False)
        writer.between(0)
    file.end, file.bom = writer.any("\n", "\n", "\r\n"), writer.any("", "", "\ufeff")
    file.last = (
        "\n" if writer.block_above else writer.any("\n", "\n", "")
    )  # a block of which that would change the text
    if len(file.lines) < 2:
        file.end, file.last = "\n", file.last or "\n" * (file.lines == [""])
    return file
