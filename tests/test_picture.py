"""The picture of the screen in the README: what `due` draws on a terminal of 80 columns (`make picture`)."""

import html
import io
import os
import re

from conftest import REPOSITORY, Ask
from rich.console import Console
from rich.text import Text

PICTURE = REPOSITORY / "src/routehln/uitleg/scherm.svg"
QUESTION = ("due", "--maand", "2021-10", "--onderdeel", "programmabreed", "--peildatum", "2021-10-04")
FONT = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)  # rich names a font of somebody else's server


def svg(drawn: str) -> str:
    """Draw what a terminal shows as a window, without anything that would have to be fetched."""
    console = Console(record=True, width=80, file=io.StringIO(), highlight=False)
    console.print(Text.from_ansi(drawn), no_wrap=True, crop=False)
    window = console.export_svg(title=f"routehln {' '.join(QUESTION[:5])}", unique_id="scherm")
    return FONT.sub("", window).replace("Fira Code", "monospace")


def words(picture: str) -> list[str]:
    """The words of a picture, in their order; how rich cuts a line in pieces differs by its version."""
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", picture)
    return html.unescape(" ".join(texts)).split()


def test_the_picture_shows_what_a_terminal_shows(on_terminal: Ask) -> None:
    drawn = svg(on_terminal(*QUESTION).out)
    if os.environ.get("GOLDEN") == "write":
        PICTURE.write_text(drawn, encoding="utf-8")
    assert words(PICTURE.read_text(encoding="utf-8")) == words(drawn), "as intended? 'make picture'"


def test_the_picture_fetches_nothing() -> None:
    fetched = re.findall(r"(?:href|src|url\()[=\"'(]*(?!#)(\w+:[^\"')]+)", PICTURE.read_text(encoding="utf-8"))
    assert not fetched
