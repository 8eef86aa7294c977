"""Known vulnerabilities of what is installed, or the plain word that it could not be checked.

python tools/audit.py

exit 0   checked and nothing found, or nothing checked: then a line begins with "not checked:"
exit 1   vulnerabilities were found; they are listed
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

OURSELVES = "csto-records"
TIMEOUT = 300


def installed() -> list[str]:
    """What is installed beside ourselves, as pinned requirements."""
    found = {(d.metadata["Name"].lower(), d.version) for d in distributions() if d.metadata["Name"]}
    return sorted(f"{name}=={version}" for name, version in found if name != OURSELVES)


def asked(requirements: list[str]) -> tuple[str, str]:
    """What pip-audit prints, and what it complains of."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "requirements.txt"
        file.write_text("\n".join(requirements), "utf-8")
        tool = [sys.executable, "-m", "pip_audit", "--no-deps", "--disable-pip", "--format=json"]
        try:
            run = subprocess.run(
                [*tool, "--progress-spinner=off", "--requirement", str(file)],
                capture_output=True,
                text=True,
                check=False,
                timeout=TIMEOUT,
            )
        except subprocess.TimeoutExpired:
            return "", f"no answer within {TIMEOUT} seconds"
    return run.stdout, run.stderr


def judged(printed: str, complaint: str) -> tuple[int, list[str]]:
    """The exit code and the lines for what pip-audit printed."""
    try:
        answers: list[Mapping[str, Any]] = json.loads(printed)["dependencies"]
    except (ValueError, LookupError, TypeError):
        last = [line.strip() for line in complaint.splitlines() if line.strip()][-1:]
        return 0, [f"not checked: {last[0][:200] if last else 'pip-audit gave no answer'}"]
    found = [
        f"{item['name']} {item['version']}: {bad['id']} (fixed in {', '.join(bad['fix_versions'])})"
        for item in answers
        for bad in item.get("vulns", ())
    ]
    unknown = [item["name"] for item in answers if "skip_reason" in item]
    checked = len(answers) - len(unknown)
    lines = list(found)
    if unknown or not answers:
        names = ", ".join(unknown[:5]) + (", ..." if len(unknown) > 5 else "")
        why = f"the index knows nothing of {names}" if unknown else "nothing was asked"
        lines.append(f"not checked: {len(unknown)} of {len(answers)} packages: {why}")
    if checked:
        lines.append(f"checked: {checked} packages, {len(found)} vulnerabilities")
    return (1 if found else 0), lines


def main() -> int:
    """Ask, and print what it comes to."""
    code, lines = judged(*asked(installed()))
    print("\n".join(lines))
    return code


if __name__ == "__main__":
    sys.exit(main())
