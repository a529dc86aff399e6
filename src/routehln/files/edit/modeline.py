"""The line on top of a file that tells an editor (yaml-language-server) where the schema is."""

from pathlib import Path

MODELINE = "# yaml-language-server:"
SCHEMA = ".schema.json"


def modeline(roadmap: Path, file: Path) -> str:
    """Return the first line of a new file in the roadmap folder, with its newline; '' where no schema is kept there."""
    if not (roadmap / SCHEMA).is_file():
        return ""
    levels = len(file.relative_to(roadmap).parents) - 1
    return f"{MODELINE} $schema={'../' * levels}{SCHEMA}\n"


def is_bare(content: bytes) -> bool:
    """Tell whether the bytes of a file hold nothing but that line and blank ones."""
    lines = [line for line in content.decode().splitlines() if line.strip()]
    return all(line.startswith(MODELINE) for line in lines)
