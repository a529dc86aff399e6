"""Find templates: those beside the roadmap folder, else those that routehln brings, or one that a user names."""

import re
from collections.abc import Sequence
from pathlib import Path

from routehln.errors import RoutehlnError, reason
from routehln.files.disk.load import MAX_BYTES, read_regular
from routehln.files.disk.locate import leads_out
from routehln.model.answers.sjabloon import Sjabloon

FOLDER = "templates"
PACKAGE = Path(__file__).parents[2]
TEXTS = (".j2", ".css")  # parts that a template may include, and that may name other parts
# The name of a part within a template: a file in the same folder.
_NAME = re.compile(rb"[\w][\w .-]*\.(?:j2|css|png|jpe?g|gif|webp|svg)\b", re.IGNORECASE)


class NoTemplate(RoutehlnError):
    """A template that isn't there, or can't be read."""


def shipped(name: str, roadmap: Path) -> Sjabloon:
    """Read the template with this name: the programme's own where it has one, else routehln's."""
    folders = _folders(roadmap)
    for folder in folders:
        if (folder / name).is_file():
            return _with_parts(name, _within(folder, name), folders)
    raise NoTemplate(f"het sjabloon {name} ontbreekt in de map '{FOLDER}'; geef er een op met --sjabloon")


def own(file: Path, roadmap: Path) -> Sjabloon:
    """Read a template that the user names, wherever it is; what lies beside it goes before the parts of all."""
    return _with_parts(file.name, _read(file), (file.parent, *_folders(roadmap)))


def _folders(roadmap: Path) -> tuple[Path, Path]:
    """Give the programme's folder of templates, and routehln's: in the installed package, or on top of a checkout.

    Raises NoTemplate where the programme's leads out of its repository, as a stranger's might.
    """
    installed, checkout = PACKAGE / FOLDER, PACKAGE.parents[1] / FOLDER
    home = roadmap.resolve().parent
    repository = next((folder for folder in (home, *home.parents) if (folder / ".git").exists()), home)
    if leads_out(home / FOLDER, repository):
        raise NoTemplate(f"de map '{FOLDER}' wijst naar buiten de repository; zet er een gewone map neer")
    return home / FOLDER, installed if installed.is_dir() else checkout


def _with_parts(name: str, template: bytes, folders: Sequence[Path]) -> Sjabloon:
    """Read the parts that a template names, and those that these name; from the first folder that has one."""
    parts: dict[str, bytes] = {}
    wanted = _named_in(name, template)
    while wanted:
        part = wanted.pop()
        folder = next((folder for folder in folders if (folder / part).is_file()), None)
        if folder is not None and part not in parts:
            parts[part] = _within(folder, part)
            wanted += _named_in(part, parts[part])
    return Sjabloon(name, template, parts)


def _named_in(name: str, text: bytes) -> list[str]:
    """Give the names of files that stand in a text; in a picture or a packed template none does."""
    if not name.endswith((*TEXTS, ".html", ".md")):
        return []
    return [part.decode() for part in _NAME.findall(text)]


def _within(folder: Path, name: str) -> bytes:
    """Read a file of a templates folder; raises NoTemplate where it leads out of the folder, as a stranger's might."""
    if leads_out(folder / name, folder):
        raise NoTemplate(f"{folder.name}/{name} wijst naar buiten de map; haal het weg")
    return _read(folder / name)


def _read(file: Path) -> bytes:
    try:
        content = read_regular(file)
    except OSError as error:
        raise NoTemplate(f"sjabloon {file}: {reason(error)}") from None
    if content is None:
        raise NoTemplate(f"sjabloon {file}: dit is geen gewoon bestand")
    if len(content) > MAX_BYTES:
        raise NoTemplate(f"sjabloon {file}: het bestand is groter dan 16 MB")
    return content
