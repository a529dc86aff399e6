"""Find templates: those beside the roadmap folder, else those that routehln brings, or one that a user names."""

from pathlib import Path

from routehln.errors import RoutehlnError, reason
from routehln.files.disk.load import MAX_BYTES, read_regular
from routehln.files.disk.locate import leads_out
from routehln.model.answers.sjabloon import Sjabloon

FOLDER = "templates"
PACKAGE = Path(__file__).parents[2]
PART = ".j2"  # a template may include one of these


class NoTemplate(RoutehlnError):
    """A template that isn't there, or can't be read."""


def shipped(name: str, roadmap: Path) -> Sjabloon:
    """Read the template with this name: the programme's own where it has one, else routehln's."""
    for folder in _folders(roadmap):
        if (folder / name).is_file():
            return Sjabloon(name, _within(folder, name), _parts(roadmap))
    raise NoTemplate(f"het sjabloon {name} ontbreekt in de map '{FOLDER}'; geef er een op met --sjabloon")


def own(file: Path, roadmap: Path) -> Sjabloon:
    """Read a template that the user names, wherever it is; it may include the same parts as any."""
    return Sjabloon(file.name, _read(file), _parts(roadmap))


def _folders(roadmap: Path) -> tuple[Path, Path]:
    """Give the programme's folder of templates, and routehln's: in the installed package, or on top of a checkout."""
    installed, checkout = PACKAGE / FOLDER, PACKAGE.parents[1] / FOLDER
    return roadmap.resolve().parent / FOLDER, installed if installed.is_dir() else checkout


def _parts(roadmap: Path) -> dict[str, bytes]:
    """Read every part that a template may include, by name; the programme's own goes before routehln's."""
    parts: dict[str, bytes] = {}
    for folder in reversed(_folders(roadmap)):
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        parts |= {file.name: _within(folder, file.name) for file in files if file.name.endswith((PART, ".css"))}
    return parts


def _within(folder: Path, name: str) -> bytes:
    """Read a file of a templates folder; raises NoTemplate where it leads out of the folder, as a stranger's might."""
    if leads_out(folder / name, folder):
        raise NoTemplate(f"{FOLDER}/{name} wijst naar buiten de map; haal het weg")
    return _read(folder / name)


def _read(file: Path) -> bytes:
    try:
        data = read_regular(file)
    except OSError as error:
        raise NoTemplate(f"sjabloon {file}: {reason(error)}") from None
    if data is None:
        raise NoTemplate(f"sjabloon {file}: dit is geen gewoon bestand")
    if len(data) > MAX_BYTES:
        raise NoTemplate(f"sjabloon {file}: het bestand is groter dan 16 MB")
    return data
