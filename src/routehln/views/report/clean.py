"""Text from a stranger's file, made harmless for where it is shown (contract section 6, 'Nothing executed')."""

import re

from routehln.model.characters import CONTROLS

# Also bidi marks, embeddings and isolates, line and paragraph separators.
_CONTROL = re.compile(f"[{CONTROLS}\t\n\r\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_SPACE = re.compile(r"[\t\n\r]+")
_NO_CHARACTER = re.compile("[\ufffe\uffff]")  # XML has no place for these
# GitHub's runner obeys `##[command]` anywhere in a line of output, and `::command` where a line begins, white space
# left out (actions/runner, ActionCommand.TryParse and TryParseV2).
_COMMAND = "##["
_BEGUN = "::"
_MARKDOWN = re.compile(r"([\\`*_\[\]|~$])")
# What GitHub and GitLab make a link, a mention or a picture of, up to where it can be taken apart.
# After a `_` it makes one too, where `\b` sees no begin of a word.
_WAKES = re.compile(r"[@#!%]|:(?=//|[\w+-]+:)|(?<![^\W_])(?:www(?=\.)|(?:GH|mailto|xmpp)(?=[-:]))", re.IGNORECASE)
_HASH = re.compile(r"(?<![^\W_])[0-9a-f]{7,}(?![^\W_])", re.IGNORECASE)
_NOTHING = "&#8203;"  # a space of no width
# What would be a heading, a list or a rule where a line of Markdown begins with it.
_BEGIN = re.compile(r"^([#+=-])|^(\d+)([.)])(?=\s|$)")


def clean(text: str) -> str:
    """Give one line of text that is only printed: white space becomes a space, other controls a `�`; no CI command."""
    if not text.isprintable():  # nearly always it is, and that is quickly told
        text = _CONTROL.sub("\N{REPLACEMENT CHARACTER}", _SPACE.sub(" ", text))
    if _BEGUN in text and text.lstrip().startswith(_BEGUN):
        text = text.replace(_BEGUN, ": :", 1)
    return text.replace(_COMMAND, "# #[")


def for_document(text: str) -> str:
    """Give text of one line, without characters that XML or a terminal can't hold, nor white space around it."""
    return _NO_CHARACTER.sub("\N{REPLACEMENT CHARACTER}", clean(text)).strip()


def for_csv(text: str) -> str:
    """Give text that a spreadsheet doesn't take for a formula."""
    cleaned = clean(text)
    return f"'{cleaned}" if cleaned.lstrip().startswith(("=", "+", "-", "@")) else cleaned


def for_markdown(text: str) -> str:
    """Give text that Markdown shows as it is, in a table cell too: no HTML, no emphasis, no link but a bare address."""
    escaped = clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKDOWN.sub(r"\\\1", escaped)


def for_markdown_line(text: str) -> str:
    """Give text as `for_markdown` does, that may also begin a line: it becomes no heading, list or rule."""
    return _BEGIN.sub(lambda match: f"{match[2] or ''}\\{match[1] or match[3]}", for_markdown(text))


def for_comment(text: str) -> str:
    """Give text as `for_markdown` does; no @name, #12, owner/name#12, GH-12, address, commit or :sign: is a link."""
    asleep = _WAKES.sub(lambda match: match[0] + _NOTHING, for_markdown(text))
    return _HASH.sub(lambda match: _NOTHING.join(re.findall(".{1,6}", match[0])), asleep)


def for_json(document: str) -> str:
    """Escape what could steer a terminal in a JSON document; its meaning is the same."""
    escaped = _CONTROL.sub(lambda match: "\n" if match[0] == "\n" else f"\\u{ord(match[0]):04x}", document)
    return escaped.replace(_COMMAND, "##\\u005b")
