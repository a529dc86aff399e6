"""`routehln`, and `python -m routehln`."""

import gc
import os
import sys
from typing import NoReturn

STOPPED = 130


def main() -> NoReturn:
    """Run the command line that was typed, and exit; Ctrl-C is exit code 130, however early it comes."""
    gc.disable()  # a command ends before its garbage is worth the search
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # no other package has a say, nor is one looked for
    try:
        _insist_on_utf8()
        from routehln.cli.program import main as command_line

        command_line()
    except KeyboardInterrupt:
        raise SystemExit(STOPPED) from None


def _insist_on_utf8() -> None:
    """Start again in UTF-8 mode where the locale would read arguments and file names otherwise (contract section 5)."""
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606  # this very program


if __name__ == "__main__":
    main()
