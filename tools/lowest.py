"""Tests with the lowest versions that pyproject.toml allows, in an environment to throw away.

python tools/lowest.py [TEST ...]         install them and run the tests
python tools/lowest.py --print            print the versions, as a file of constraints for pip

Normal runs install the newest versions, so that both ends of every range are tested.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
#: What users install, and what the tests need; tools such as linters are always the newest.
EXTRAS = ("terminal", "strategies", "warc", "fast", "test")
_LOWEST = re.compile(r"([A-Za-z0-9_.-]+)(?:\[[^]]*\])?>=([0-9.]+)(?:,|$)")


def constraints(project: dict[str, Any]) -> list[str]:
    """For each dependency of the project and of the extras, its lowest version."""
    extras = project.get("optional-dependencies", {})
    wanted = [*project["dependencies"], *(line for name in EXTRAS for line in extras[name])]
    found = []
    for line in wanted:
        if line.startswith(project["name"]):
            continue
        match = _LOWEST.match(line)
        if match is None:
            raise ValueError(f"{line}: a dependency needs a lower bound, written first")
        found.append(f"{match[1]}=={match[2]}")
    return found


def main(arguments: list[str]) -> int:
    """Print the versions, or test with them; the exit code of the tests."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lowest = constraints(project)
    if "--print" in arguments:
        print("\n".join(lowest))
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "lowest.txt").write_text("\n".join(lowest), "utf-8")
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        python = next((folder / "venv").glob("[bS]*/python*")).parent / "python"
        pip = [python, "-m", "pip", "--disable-pip-version-check", "--quiet"]
        install = [*pip, "install", "-c", folder / "lowest.txt", f"{ROOT}[{','.join(EXTRAS)}]"]
        subprocess.run(install, check=True)
        print("testing with", *lowest, flush=True)
        tests = [*arguments] or ["tests"]
        command = [python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
