"""`routehln`, and `python -m routehln`."""

import gc
import os

gc.disable()  # a command ends before its garbage is worth the search
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # no other package has a say, nor is one looked for

from routehln.cli import main  # noqa: E402  # what stands above is to be so before anything is imported

if __name__ == "__main__":
    main()
