"""`routehln`, and `python -m routehln`."""

import gc

gc.disable()  # a command ends before its garbage is worth the search

from routehln.cli import main  # noqa: E402  # the search would begin with importing it

if __name__ == "__main__":
    main()
