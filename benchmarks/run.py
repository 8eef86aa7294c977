"""Runs all benchmarks, one after the other."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS = (
    "imports.py",
    "questions.py",
    "reading.py",
    "corpus.py",
    "batch.py",
    "growth.py",
    "files.py",
)

if __name__ == "__main__":
    for script in SCRIPTS:
        print(f"\n{script}", flush=True)
        subprocess.run([sys.executable, HERE / script], check=True)
