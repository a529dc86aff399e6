"""The summary of a GitHub step: a Markdown file that all commands of the step share, named by a variable."""

import os
from collections.abc import Callable

from routehln.errors import reason
from routehln.files.disk.load import at_once

VARIABLE = "GITHUB_STEP_SUMMARY"
# A step with more is refused whole (actions/runner, CreateStepSummaryCommand).
MAX_BYTES = 1024 * 1024


class NotSummarised(Exception):
    """The file can't be written; whatever else the command does stands."""


def summarise(make: Callable[[int], str]) -> None:
    """Append a summary where GitHub asks for one; `make` gives it, within as many bytes as it is told are left.

    Raises:
        NotSummarised: the file system refused.
    """
    name = os.environ.get(VARIABLE)
    if not name:
        return
    try:
        with open(name, "ab", opener=at_once) as stream:  # a Path takes no opener
            stream.write(make(MAX_BYTES - stream.tell()).encode("utf-8", errors="backslashreplace"))
    except OSError as error:
        raise NotSummarised(f"{VARIABLE}: '{name}': {reason(error)}; er is geen samenvatting geschreven") from None
