"""What must work where the wheel is installed and nothing else of the project is there.

python smoke.py [[strategies]]    run by tools/dist.py in an environment of its own
"""

import json
import subprocess
import sys
import sysconfig
from importlib.metadata import entry_points, files, version
from importlib.resources import files as resources
from pathlib import Path

import csto_records as csto
from csto_records import codec


def main() -> None:
    """Try one thing after the other; the first that fails ends it."""
    home = Path(csto.__file__).resolve()
    assert home.is_relative_to(Path(sys.prefix).resolve()), home
    assert version("csto-records")

    history = csto.load()
    assert history.chair_in_year(2023).member.name == "Belarus"
    assert history.secretary_general_on("2020-03-11").person.name == "Stanislav Zas"
    assert "Zas" in str(history.explain(history.secretary_general_on("2020-03-11")))
    assert csto.Registry.from_json(history.to_json()) == history
    assert isinstance(history.check(), tuple)
    assert csto.parse("A page as text.").people == ()

    data = resources("csto_records.data")
    schema = json.loads(data.joinpath("schema.json").read_text("utf-8"))
    assert schema == codec.schema()
    assert resources("csto_records").joinpath("py.typed").is_file()
    shipped = {str(path) for path in files("csto-records") or ()}
    assert not any(path.startswith(("tests", "docs", "seeds", "tools")) for path in shipped)

    command = Path(sysconfig.get_path("scripts")) / "csto-records"
    for call in ([str(command)], [sys.executable, "-I", "-m", "csto_records"]):
        run = subprocess.run([*call, "chair", "2023"], capture_output=True, text=True, check=True)
        assert "Belarus" in run.stdout, run

    (entry,) = entry_points(group="hypothesis", name="csto_records")
    if "[strategies]" in sys.argv:
        from hypothesis import find
        from hypothesis import strategies as st

        assert isinstance(find(st.from_type(csto.Tenure), lambda _: True), csto.Tenure)
    else:
        assert "hypothesis" not in sys.modules
        assert entry.value == "csto_records.strategies.entry:register"
    print("works:", *(sys.argv[1:] or ["without extras"]))


if __name__ == "__main__":
    main()
