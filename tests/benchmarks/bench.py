"""How long commands take, as ratios to an empty python in the same run (`make bench`).

Whole processes with compiled bytecode and output to a pipe; runs alternate, so that a busy machine slows all alike.
The median of each, and of the paired ratios.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate import generate

REPOSITORY = Path(__file__).parents[2]
ROUTEHLN = Path(sys.executable).parent / "routehln"
RUNS, FEW = 15, 3


def main() -> None:
    """Print a line for each command: milliseconds, and how many times an empty python that is."""
    with tempfile.TemporaryDirectory() as folder:
        large = generate(Path(folder) / "large" / "roadmap", rows=5_000)
        double = generate(Path(folder) / "double" / "roadmap", rows=10_000)
        shipped = REPOSITORY / "roadmap"
        october = ("due", "--maand", "2021-10", "--peildatum", "2021-10-04")
        cases = {
            "routehln --help": ("--help",),
            "due, Heerlen-Noord": ("--roadmap", str(shipped), *october),
            "list, Heerlen-Noord": ("--roadmap", str(shipped), "list", "--formaat", "json"),
            "check, Heerlen-Noord": ("--roadmap", str(shipped), "check"),
            "agenda, Heerlen-Noord": ("--roadmap", str(shipped), "agenda", "2021-10"),
            "due, 5.000 rows": ("--roadmap", str(large), *october),
            "check, 5.000 rows": ("--roadmap", str(large), "check"),
            "fmt --diff, 5.000 rows": ("--roadmap", str(large), "fmt", "--diff"),
            "reconcile, 5.000 rows": ("--roadmap", str(large), "reconcile"),
            "reconcile, 10.000 rows": ("--roadmap", str(double), "reconcile"),
        }
        print(f"{'command':<24}{'ms':>8}{'times python -c pass':>24}{'peak MB':>10}")
        for name, args in cases.items():
            _report(name, args, FEW if "000 rows" in name else RUNS)


def _report(name: str, args: tuple[str, ...], runs: int) -> None:
    pairs = [(_run(sys.executable, "-c", "pass"), _run(str(ROUTEHLN), *args)) for _ in range(runs)]
    ms = statistics.median(seconds for _, (seconds, _) in pairs) * 1000
    ratio = statistics.median(seconds / empty for (empty, _), (seconds, _) in pairs)
    peak = max(kilobytes for _, (_, kilobytes) in pairs) / 1024
    print(f"{name:<24}{ms:>8.0f}{ratio:>24.1f}{peak:>10.0f}")


def _run(*command: str) -> tuple[float, int]:
    """Seconds, and the most memory in kilobytes, of one process whose output goes to a pipe."""
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        if process.stdout:
            process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: exit code {process.returncode}")
    return time.perf_counter() - start, usage.ru_maxrss


if __name__ == "__main__":
    main()
