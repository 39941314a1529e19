"""Runs commands and says what they cost."""
import os
import statistics
import subprocess
import time
from dataclasses import dataclass

RUNS = 5


@dataclass
class Cost:
    """Seconds on the clock, seconds of processor, MiB at the most."""

    wall: float
    cpu: float
    memory: float


class Failed(Exception):
    pass


def run(command, stdin=None):
    """One run, its output with its cost."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], stdin=stdin, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE)
    out = process.stdout.read()
    complaint = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed(f"{command[0]}: {(out + complaint).decode(errors='replace')[-800:]}")
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024), out.decode()


def medians(commands, prepare=None):
    """What each command costs: one run to warm up, then five, each in turn."""
    costs = {name: [] for name in commands}
    for turn in range(RUNS + 1):
        for name, command in commands.items():
            if prepare:
                prepare(name)
            cost, _ = run(command)
            if turn > 0:
                costs[name].append(cost)
    return {
        name: Cost(*(statistics.median(getattr(cost, field) for cost in all)
                     for field in ("wall", "cpu", "memory")))
        for name, all in costs.items()
    }


def median_of(ask):
    """The median of five answers, after one to warm up."""
    return statistics.median([ask() for _ in range(RUNS + 1)][1:])
