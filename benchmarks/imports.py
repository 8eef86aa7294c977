"""How long `import csto_records` and `csto.load()` take, against `import pendulum, cattrs`.

Every figure is the least of several fresh processes, with bytecode cached, less the time of a
process that imports nothing.
"""

import os
import subprocess
import sys
import time

RUNS = 9
STATEMENTS = {
    "nothing": "pass",
    "import pendulum, cattrs": "import pendulum, cattrs",
    "import csto_records": "import csto_records",
    "csto_records.load()": "import csto_records; csto_records.load()",
    "... and a first question": "import csto_records as c; c.load().chair_in_year(2023)",
}


def least(statement: str) -> float:
    """The least wall time of a fresh interpreter that runs the statement, in seconds."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", statement], check=True, env=environment)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print the table."""
    for statement in STATEMENTS.values():  # fill the bytecode cache
        least(statement)
    figures = {name: least(statement) for name, statement in STATEMENTS.items()}
    nothing = figures.pop("nothing")
    base = figures["import pendulum, cattrs"] - nothing
    for name, figure in figures.items():
        print(f"{name:26} {1000 * (figure - nothing):7.0f} ms   {(figure - nothing) / base:5.2f} x")


if __name__ == "__main__":
    main()
