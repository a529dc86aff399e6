"""Where the symlinks of a git tree lead: followed by name, as a disk would."""

import errno
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Mapping
from functools import cached_property

from routehln.files.git_errors import TOO_MANY, GitRefused
from routehln.files.load import leads_out

MAX_WALKED = 1_000_000  # characters of all symlinks together, each as often as it is passed
MAX_TARGET = 4096  # characters of a path that a symlink holds, and of all that it leads through, as Linux has it


class Tree:
    """The files, submodules and symlinks of a folder, by their paths from the top of the repository.

    `links` has where each symlink leads, None where that is too long; `top` is where the top of the repository lies on
    disk, which an absolute symlink may name. Nothing is known of what lies beside the folder: what passes a symlink
    there leads out, wherever it ends.
    """

    def __init__(
        self,
        folder: str,
        files: Mapping[str, str],
        modules: Iterable[str],
        links: Mapping[str, str | None],
        top: str,
    ) -> None:
        self._folder, self._files, self._modules = folder, files, frozenset(modules)
        self._links, self._top = links, top.rstrip("/")
        self._left = MAX_WALKED

    def file(self, link: str) -> str:
        """The file or folder that a symlink leads to.

        Raises:
            UnreadableError: it leads out of the folder.
            OSError: it leads nowhere.
            GitRefused: all that were asked for are too many.
        """
        target = self._follow(link)
        if self._folder and target != self._folder and not target.startswith(f"{self._folder}/"):
            raise leads_out()
        if target not in self._files and not self._is_folder(target):
            parts = target.split("/")
            above = ("/".join(parts[:length]) for length in range(1, len(parts)))
            raise OSError(errno.ENOTDIR if any(each in self._files for each in above) else errno.ENOENT, "")
        return target

    def _follow(self, link: str) -> str:
        """The path at the end of it, whether anything is there or not; every step costs room, so that a circle ends."""
        if len(link) > MAX_TARGET:
            raise OSError(errno.ENAMETOOLONG, "")
        self._walk(len(link))
        here, _, name = link.rpartition("/")
        ahead, room = deque([name]), MAX_TARGET + 1
        while ahead:
            part = ahead.popleft()
            if part == "..":
                if not here:
                    raise leads_out()
                here = here.rpartition("/")[0]
            elif part not in ("", "."):
                below = f"{here}/{part}" if here else part
                if below in self._links:
                    leads = self._leads(below)
                    room -= len(leads) + 1
                    self._walk(len(leads))
                    if room < 0:
                        raise OSError(errno.ELOOP, "")
                    ahead.extendleft(reversed(leads.split("/")))
                    here = "" if leads.startswith("/") else here
                else:
                    here = below
        return here

    def _walk(self, characters: int) -> None:
        self._left -= characters
        if self._left < 0:
            raise GitRefused(TOO_MANY)

    def _leads(self, link: str) -> str:
        """Where one symlink leads: from the top of the repository if that begins with a slash, else from its folder."""
        leads = self._links[link]
        if leads is None:
            raise OSError(errno.ENAMETOOLONG, "")
        if not leads.startswith("/"):
            return leads
        if not f"{leads}/".startswith(f"{self._top}/"):
            raise leads_out()
        return "/" + leads.removeprefix(self._top)

    def _is_folder(self, path: str) -> bool:
        """Whether something lies in it, or git has another repository there."""
        below = f"{path}/" if path else ""
        at = bisect_left(self._sorted, below)
        return path in self._modules or any(each.startswith(below) for each in self._sorted[at : at + 1])

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._files)
