"""How long commands take, as ratios to an empty python in the same run (`make bench`).

Whole processes with compiled bytecode and output to a pipe; runs alternate, so that a busy machine slows all alike.
The median of each, and of the paired ratios.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from generate import generate

REPOSITORY = Path(__file__).parents[2]
ROUTEHLN = Path(sys.executable).parent / "routehln"
RUNS = 15


def main() -> None:
    """Print a line for each command: milliseconds, and how many times an empty python that is."""
    with tempfile.TemporaryDirectory() as folder:
        large = generate(Path(folder) / "roadmap", rows=5_000)
        shipped = REPOSITORY / "roadmap"
        october = ("due", "--maand", "2021-10", "--peildatum", "2021-10-04")
        cases = {
            "routehln --help": ("--help",),
            "due, Heerlen-Noord": ("--roadmap", str(shipped), *october),
            "list, Heerlen-Noord": ("--roadmap", str(shipped), "list", "--formaat", "json"),
            "check, Heerlen-Noord": ("--roadmap", str(shipped), "check"),
            "due, 5.000 rows": ("--roadmap", str(large), *october),
            "check, 5.000 rows": ("--roadmap", str(large), "check"),
        }
        print(f"{'command':<24}{'ms':>8}{'times python -c pass':>24}")
        for name, args in cases.items():
            _report(name, args, RUNS if "5.000" not in name else 5)


def _report(name: str, args: tuple[str, ...], runs: int) -> None:
    pairs = [(_seconds(sys.executable, "-c", "pass"), _seconds(str(ROUTEHLN), *args)) for _ in range(runs)]
    ms = statistics.median(command for _, command in pairs) * 1000
    ratio = statistics.median(command / empty for empty, command in pairs)
    print(f"{name:<24}{ms:>8.0f}{ratio:>24.1f}")


def _seconds(*command: str) -> float:
    clock: Callable[[], float] = time.perf_counter
    start = clock()
    subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return clock() - start


if __name__ == "__main__":
    main()
