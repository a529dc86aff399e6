"""The line on top of a file that tells an editor (yaml-language-server) where the schema is."""

from pathlib import Path

MODELINE = "# yaml-language-server:"
SCHEMA = ".schema.json"


def modeline(roadmap: Path, name: str) -> str:
    """What a new file begins with, by the name that messages call it; nothing where no schema is kept."""
    if not (roadmap / SCHEMA).is_file():
        return ""
    return f"{MODELINE} $schema={'../' * (name.count('/') - 1)}{SCHEMA}\n"
