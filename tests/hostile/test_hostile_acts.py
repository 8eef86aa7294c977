"""Reading a hostile file runs nothing, fetches nothing and writes nothing.

It is read in a process of its own, with an audit hook that hears of all that Python does.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_files import GOOD, claim, file_of

import csto_records

PROGRAM = """
import pathlib, sys
import csto_records as csto
from csto_records import codec

good, hostile = (pathlib.Path(path).read_bytes() for path in sys.argv[1:3])
warm = csto.Registry.from_json(good)  # what is imported when it is first used is imported now
for use in (warm.to_json, warm.check, lambda: warm.disputes, lambda: str(warm.people)):
    use()
try:
    csto.Registry.from_json(b"{")
except csto.InvalidFile:
    pass

heard = []
def hear(event, args):
    # cattrs writes the code that reads and writes a class, out of the class, when it first needs it
    ours = event in ("compile", "exec") and "<cattrs generated" in repr(args)
    if watching and not ours and event not in ALLOWED:
        heard.append((event, repr(args)[:200]))

ALLOWED = {
    "sys._getframe", "object.__getattr__", "object.__setattr__", "object.__delattr__",
    "gc.get_referrers", "id", "builtins.id", "code.__new__",
}
watching = False
sys.addaudithook(hear)
watching = True
try:
    registry = csto.Registry.from_json(hostile)
    registry.to_json(), registry.check(), registry.disputes, str(registry.people)
    outcome = "read"
except csto.InvalidFile as error:
    str(error)
    outcome = "refused"
watching = False
print(outcome)
for event in heard:
    print(*event)
"""

HARMFUL = [
    "__import__('os').system('touch harm')",
    "$(touch harm)",
    "; touch harm",
    "%(asctime)s {0.__class__}",
    "\x1b]0;title\x07",
    "=cmd|'/c calc'!A0",
    "file:///etc/passwd",
    "../../harm",
]

HOSTILE = {
    "words that other programs would run": file_of(
        [claim("person", "p", "name", "P")]
        + [claim("person", "p", "names", {"text": word}) for word in HARMFUL]
        + [claim("person", "p", "note", word) for word in HARMFUL],
        sources=[
            {"id": "s", "publisher": HARMFUL[0], "url": "file:///etc/passwd", "title": HARMFUL[1]}
        ],
    ),
    "ids that are paths": file_of([claim("person", "../../harm", "name", "P")]),
    "keys of other formats": json.dumps({**GOOD, "__reduce__": ["os.system", "touch harm"]}),
    "a pickle": "cos\nsystem\n(S'touch harm'\ntR.",
    "an include": json.dumps({**GOOD, "$ref": "file:///etc/passwd"}),
    "deep": "[" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_is_run_opened_or_sent_while_a_hostile_file_is_read(name, tmp_path):
    good, hostile = tmp_path / "good.json", tmp_path / "hostile.json"
    good.write_text(json.dumps(GOOD), "utf-8")
    hostile.write_text(HOSTILE[name], "utf-8")
    work = tmp_path / "work"
    work.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(good), str(hostile)],
        cwd=work,
        env={"PYTHONPATH": str(Path(csto_records.__file__).parents[1]), "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    outcome, *heard = run.stdout.splitlines()
    assert outcome == ("read" if name.startswith("words") else "refused")
    assert heard == []
    assert list(work.iterdir()) == []


def test_the_hook_hears_of_files_and_of_programs(tmp_path):
    good = tmp_path / "good.json"
    good.write_text(json.dumps(GOOD), "utf-8")
    spy = PROGRAM.replace(
        "registry = csto.Registry.from_json(hostile)",
        "registry = warm; open('harm', 'w'); eval('1')",
    )
    run = subprocess.run(
        [sys.executable, "-c", spy, str(good), str(good)],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(csto_records.__file__).parents[1])},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    heard = {line.split()[0] for line in run.stdout.splitlines()[1:]}
    assert {"open", "exec"} <= heard
