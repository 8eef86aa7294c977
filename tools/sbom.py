"""A software bill of materials (CycloneDX JSON) of what users install, without the extras.

python tools/sbom.py [FILE]    by default dist/csto_records-VERSION.cdx.json

It lists the newest versions that the project allows, out of an environment that holds nothing
else. Two runs that find the same versions write the same bytes; the schema is checked.
"""

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYPROJECT = ROOT / "pyproject.toml"


def written(environment: Path, out: Path) -> bytes:
    """The bill of an environment, as it was written."""
    env = {key: value for key, value in os.environ.items() if key != "SOURCE_DATE_EPOCH"}
    tool = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible"]
    tool += ["--spec-version", "1.6", "--output-format", "JSON", "--validate"]
    tool += ["--pyproject", str(PYPROJECT), "--mc-type", "library", "--output-file", str(out)]
    subprocess.run([*tool, str(environment)], env=env, check=True)
    return out.read_bytes()


def missing(bill: bytes, dependencies: list[str]) -> list[str]:
    """The dependencies that the bill does not name."""
    named = {part["name"] for part in json.loads(bill).get("components", ())}
    return [
        name for name in (line.partition(">=")[0] for line in dependencies) if name not in named
    ]


def main(arguments: list[str]) -> int:
    """Write the bill."""
    project = tomllib.loads(PYPROJECT.read_text("utf-8"))["project"]
    named = ROOT / "dist" / f"csto_records-{project['version']}.cdx.json"
    out = Path(arguments[0]) if arguments else named
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        venv = Path(name) / "venv"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
        python = next(venv.glob("[bS]*/python*")).parent / "python"
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
        subprocess.run([*pip, "--python", python, "install", *project["dependencies"]], check=True)
        bill = written(python, out)
        if written(python, Path(name) / "again.json") != bill:
            print("two runs differ", file=sys.stderr)
            return 1
    absent = missing(bill, project["dependencies"])
    if absent:
        print("not in the bill:", *absent, file=sys.stderr)
        return 1
    print(out.relative_to(ROOT) if out.is_relative_to(ROOT) else out)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
