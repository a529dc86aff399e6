"""What a whole process costs, as a ratio to an empty python that ran beside it."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import NamedTuple


class Cost(NamedTuple):
    """Seconds from start to end, and the most memory in megabytes."""

    seconds: float
    megabytes: float


Ask = Callable[[], Cost]


class Ratio(NamedTuple):
    """How many times an empty python, the median of paired runs; and the most memory of any run, in megabytes."""

    times: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.times:.1f} · {self.megabytes:.0f} MB"


def run(*command: str, **variables: str) -> Cost:
    """One run whose output goes to a pipe; raises SystemExit where it failed (1 is an answer: no)."""
    start = time.perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | variables
    ) as process:
        if process.stdout:
            process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}")
    return Cost(time.perf_counter() - start, usage.ru_maxrss / 1024)


def ratio(ask: Ask, runs: int, before: Callable[[], None] | None = None) -> Ratio:
    """Ask `runs` times, each beside an empty python; `before` is done before each and not counted."""
    pairs = []
    for _ in range(runs):
        if before:
            before()
        pairs.append((run(sys.executable, "-c", "pass"), ask()))
    times = statistics.median(asked.seconds / empty.seconds for empty, asked in pairs)
    return Ratio(times, max(asked.megabytes for _, asked in pairs))
