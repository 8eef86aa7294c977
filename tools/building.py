"""Builds the sdist and the wheel, twice, and sees that both are the same to the byte.

The second build is made from the unpacked sdist: in another folder, at another time, with other
permissions, time zone and hash seed. So the sdist is complete as well.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: The time that stands in the archives where nobody gives another: that of hatchling itself.
EPOCH = "1580601600"
OTHER_TIME = 1_700_000_000


def build(source: Path, out: Path, env: Mapping[str, str] | None = None) -> dict[str, str]:
    """Build the sdist, and the wheel out of it; the names of both with their digests."""
    settings = {**os.environ, "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", EPOCH)}
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", out, source],
        env={**settings, **(env or {})},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    made = [path for path in sorted(out.iterdir()) if path.name.endswith((".whl", ".tar.gz"))]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in made}


def unpacked(sdist: Path, folder: Path) -> Path:
    """The sdist unpacked, its files made to look as if they came another way."""
    with tarfile.open(sdist) as archive:
        archive.extractall(folder, filter="data")
    (inner,) = folder.iterdir()
    for path in [inner, *inner.rglob("*")]:
        if path.is_file():
            path.chmod(0o700 if os.access(path, os.X_OK) else 0o600)
        os.utime(path, (OTHER_TIME, OTHER_TIME))
    return inner


def build_again(sdist: Path, folder: Path) -> dict[str, str]:
    """What a second build gives, out of the sdist of the first, in surroundings of its own."""
    inner = unpacked(sdist, folder / "another place" / "unpacked")
    strange = {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "4711", "LC_ALL": "C"}
    return build(inner, folder / "again", strange)
