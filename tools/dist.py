"""Builds what is released, into dist/, and tries it as users get it: outside the checkout.

python tools/dist.py [FOLDER]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from building import ROOT, build, build_again  # beside this file

SMOKE = ROOT / "tests" / "release" / "smoke.py"


def try_it(wheel: Path, folder: Path) -> None:
    """Install the wheel in a new environment and use it there; first without any extra."""
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    home = next((folder / "venv").glob("[bS]*/python*")).parent
    pip = [home / "python", "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    shutil.copy(SMOKE, folder / "smoke.py")
    env = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    for extra in ("", "[strategies]"):
        subprocess.run([*pip, f"{wheel}{extra}"], check=True)
        subprocess.run(
            [home / "python", "-I", "smoke.py", *([extra] if extra else [])],
            cwd=folder,
            env=env,
            check=True,
        )


def main(arguments: list[str]) -> int:
    """Build, compare, install, try."""
    out = Path(arguments[0] if arguments else ROOT / "dist").resolve()
    for old in [*out.glob("csto_records-*.whl"), *out.glob("csto_records-*.tar.gz")]:
        old.unlink()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        first = build(ROOT, out)
        again = build_again(next(out.glob("*.tar.gz")), folder)
        if first != again:
            print(f"two builds differ:\n{first}\n{again}", file=sys.stderr)
            return 1
        try_it(next(out.glob("*.whl")), folder)
    for made, digest in first.items():
        print(f"{digest}  {made}")
    print("two builds are the same to the byte; the wheel works outside the checkout")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
