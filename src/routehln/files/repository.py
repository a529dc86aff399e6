"""Where the roadmap folder lies in its git repository, as far as a path tells; git itself is not asked."""

import os
from pathlib import Path


def folder_in_repository(roadmap: Path) -> str:
    """The roadmap folder as git names it, from the top of the repository; its own name where there is none.

    Empty where the folder is the top itself.
    """
    real = Path(os.path.realpath(roadmap))
    top = next((folder for folder in (real, *real.parents) if os.path.lexists(folder / ".git")), real.parent)
    return "" if real == top else real.relative_to(top).as_posix()
