"""Measures commands against each other in one run: A B A B …, and the median of the ratios."""
from dataclasses import dataclass
import os
import statistics
import subprocess
import time


@dataclass
class Sample:
    """One run: seconds of wall clock, seconds of user and system time, peak resident MB, exit."""
    wall: float
    cpu: float
    peak: float
    status: int


def run(command, output=None, limit=600):
    """Runs a command to its end; its own resources and those of its children."""
    sink = open(output, "wb") if output else subprocess.DEVNULL
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=sink,
                               stderr=subprocess.DEVNULL)
    deadline = start + limit
    while True:
        pid, status, usage = os.wait4(process.pid, 0 if limit > 300 else os.WNOHANG)
        if pid:
            break
        if time.perf_counter() > deadline:
            process.kill()
            _, status, usage = os.wait4(process.pid, 0)
            break
        time.sleep(0.002)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if output:
        sink.close()
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


@dataclass
class Pair:
    ours: Sample
    theirs: Sample
    wall: float              # median of the ratios ours / theirs
    cpu: float


def middle(samples):
    return Sample(*(statistics.median(getattr(s, field) for s in samples) for field in ("wall", "cpu", "peak")),
                  max(s.status for s in samples))


def paired(ours, theirs, rounds):
    """Both commands by turns, after one run of each that does not count."""
    run(ours), run(theirs)
    a, b = [], []
    for _ in range(rounds):
        a.append(run(ours))
        b.append(run(theirs))
    ratio = lambda field: statistics.median(getattr(x, field) / max(getattr(y, field), 1e-6) for x, y in zip(a, b))
    return Pair(middle(a), middle(b), ratio("wall"), ratio("cpu"))


class Table:
    """Prints a row a figure, with the limit beside it and whether it is met."""

    def __init__(self):
        self.missed = 0
        print(f"{'what':58}{'ours':>13}{'anchor':>13}{'ratio':>9}  limit")

    def section(self, title):
        print(f"\n{title}")

    def row(self, what, ours, anchor="", ratio=None, limit=None, at_least=False, aim=None, value=None):
        """`value` (or `ratio`) is compared with `limit`; `aim` is said beside it."""
        figure = ratio if value is None else value
        verdict = ""
        if limit is not None and figure is not None:
            met = figure >= limit if at_least else figure <= limit
            self.missed += not met
            verdict = f"  {'≥' if at_least else '≤'} {limit:g}{' (aim ' + format(aim, 'g') + ')' if aim else ''}: " \
                      f"{'met' if met else 'NOT MET'}"
        print(f"{what:58}{ours:>13}{anchor:>13}{'' if ratio is None else format(ratio, '9.2f'):>9}{verdict}",
              flush=True)

    def failed(self, what, sample):
        print(f"{what:58}  the command failed: exit {sample.status}", flush=True)


def ms(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"


def rate(bytes_, seconds):
    return f"{bytes_ / 1e6 / max(seconds, 1e-9):.0f} MB/s"


def mb(value):
    return f"{value:.0f} MB"
