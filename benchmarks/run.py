"""Runs all benchmarks, one after the other."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

if __name__ == "__main__":
    for script in ("imports.py", "questions.py", "reading.py", "corpus.py", "batch.py", "growth.py"):
        print(f"\n{script}", flush=True)
        subprocess.run([sys.executable, HERE / script], check=True)
