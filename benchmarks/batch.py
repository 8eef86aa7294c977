"""Many documents: two workers against one, and whether memory stays flat.

Reads the whole of ``../shared/corpus`` with ``csto.parse_many``; where there is none, the specimens
many times over. All that a run takes counts, also that the workers begin; the runs alternate, and
the best of each counts. It is shown twice: for results that are let go as they come, and for
results whose documents are opened in this process. Memory is the peak of the process and its
workers, in a process of its own for each measurement.

Two processors are seldom twice as fast as one: they share a cache, and perhaps a core with others.
What the machine can give is shown as well: two processes that have nothing to do with each other,
each with half of the documents.
"""

import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "kremlin-dev-html.tar.xz"
ROUNDS = 3


def documents(folder: Path) -> list[Path]:
    """The files to be read."""
    if CORPUS.is_file():
        import tarfile

        with tarfile.open(CORPUS) as archive:
            archive.extractall(folder, filter="data")
        return sorted(folder.rglob("*.html"))
    specimens = sorted((ROOT / "seeds" / "specimens").iterdir())
    return [path for path in specimens if path.suffix in (".txt", ".html")] * 100


def processor_time() -> float:
    """Seconds that this process and the processes that it has ended have worked."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def rate(files: list[Path], workers: int, *, opened: bool = False) -> float:
    """Documents a second."""
    from csto_records.batch import parse_many

    start = time.perf_counter()
    for result in parse_many(files, workers=workers):
        if opened:
            result.document  # noqa: B018 - it is opened when it is asked for
    return len(files) / (time.perf_counter() - start)


def apart(files: list[Path]) -> float:
    """Documents a second of two processes that share nothing, each with half of the documents."""
    command = [sys.executable, __file__, "--half"]
    halves = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    for half, process in enumerate(halves):
        said(process, "\n".join(map(str, files[half::2])) + "\n\n")
        heard(process)  # it is ready
    start = time.perf_counter()
    for process in halves:
        said(process, "go\n")
    for process in halves:
        heard(process)
    took = time.perf_counter() - start
    for process in halves:
        process.communicate()
    return len(files) / took


def said(process: "subprocess.Popen[str]", words: str) -> None:
    """Tell a process something."""
    assert process.stdin is not None
    process.stdin.write(words)
    process.stdin.flush()


def heard(process: "subprocess.Popen[str]") -> str:
    """The next line of a process."""
    assert process.stdout is not None
    return process.stdout.readline()


def read_half() -> None:
    """In a process of its own: read files when told to."""
    from csto_records.batch import parse_many

    files = [Path(line.rstrip("\n")) for line in iter(sys.stdin.readline, "\n")]
    for _ in parse_many(files[:5]):
        pass  # as with workers, the first documents do not count
    print("ready", flush=True)
    sys.stdin.readline()
    for _ in parse_many(files):
        pass
    print("done", flush=True)


def peak(files: list[Path], workers: int) -> tuple[float, float]:
    """Peak memory in MB of the process and of its largest worker, after reading the files."""
    listed = "\n".join(map(str, files))
    run = subprocess.run(
        [sys.executable, __file__, "--peak", str(workers)],
        input=listed,
        capture_output=True,
        text=True,
        check=True,
    )
    own, worker = run.stdout.split()
    return float(own), float(worker)


def print_peak(workers: int) -> None:
    """In a process of its own: read, and print the peaks."""
    from csto_records.batch import parse_many

    files = [Path(line) for line in sys.stdin.read().split("\n")]
    for _ in parse_many(files, workers=workers):
        pass
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        print(resource.getrusage(who).ru_maxrss / 1024)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as temporary:
        files = documents(Path(temporary))
        print(
            f"{len(files)} documents, {multiprocessing.cpu_count()} processors, "
            f"load {os.getloadavg()[0]:.1f}"
        )
        rates = {(opened, workers): 0.0 for opened in (False, True) for workers in (1, 2)}
        independent = 0.0
        work = {(workers, part): float("inf") for workers in (1, 2) for part in (1, 4)}
        for _ in range(ROUNDS):
            for workers, part in work:
                before = processor_time()
                found = rate(files[: len(files) // part], workers)
                work[workers, part] = min(work[workers, part], processor_time() - before)
                if part == 1:
                    rates[False, workers] = max(rates[False, workers], found)
            for workers in (1, 2):
                rates[True, workers] = max(rates[True, workers], rate(files, workers, opened=True))
            independent = max(independent, apart(files))
        for opened in (False, True):
            one, two = rates[opened, 1], rates[opened, 2]
            print(
                f"{'opened  ' if opened else 'let go  '} one worker {one:6.0f} documents a second, "
                f"two {two:6.0f}; two workers / one {two / one:.2f}"
            )
        print(
            f"two processes that share nothing / one {independent / rates[False, 1]:.2f}; "
            f"two workers are {rates[False, 2] / independent:.2f} of these"
        )
        # what three quarters of the documents cost more than the first one: no start in it
        extra = (work[2, 1] - work[2, 4]) / (work[1, 1] - work[1, 4])
        print(
            f"processor time a document, two workers / one {extra:.2f}: at best {2 / extra:.2f} x"
        )
        for workers in (1, 2):
            some, whole = (peak(part, workers) for part in (files[: len(files) // 4], files))
            print(
                f"peak memory, workers={workers}: a quarter {some[0]:.0f} MB, "
                f"all {whole[0]:.0f} MB"
                + (f"; largest worker {some[1]:.0f} MB, {whole[1]:.0f} MB" if workers > 1 else "")
            )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--peak"]:
        print_peak(int(sys.argv[2]))
    elif sys.argv[1:2] == ["--half"]:
        read_half()
    else:
        main()
