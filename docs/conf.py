"""How the documentation is built: offline, strict, over the public names."""

from __future__ import annotations

import sys
import tomllib
import warnings
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx import addnodes

ROOT = Path(__file__).resolve().parent.parent
if find_spec("csto_records") is None:  # a checkout that is not installed
    sys.path.insert(0, str(ROOT / "src"))
csto_records = import_module("csto_records")

project = "csto_records"
author = "The csto_records developers"
copyright = author
release = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx_autodoc_typehints"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"csto_records {release}"
html_copy_source = False
html_show_sphinx = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings write `name` for code; a role that looks it up would need every name documented.
default_role = "code"
add_module_names = False
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "undoc-members": False}
typehints_document_rtype = False
typehints_use_signature = True
typehints_use_signature_return = True
always_use_bars_union = True

nitpicky = True
# Documented elsewhere, and nothing is fetched while building: the standard library, pendulum.
# And what is not public but stands in a signature; that all public names are documented is tested.
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|os|pathlib|collections\.abc|enum|typing|pendulum)\..*"),
    ("py:.*", r"csto_records\.\w+\..*"),
]
# attrs writes the __init__ of a class, which cannot see the name of that class itself
suppress_warnings = ["sphinx_autodoc_typehints.forward_reference"]
# sphinx-autodoc-typehints 3.6 uses what Sphinx 10 will remove; Python 3.11 gets no newer one
warnings.filterwarnings("ignore", message=".*set_application", category=DeprecationWarning)
warnings.filterwarnings("ignore", message=".*set_application", category=PendingDeprecationWarning)


def _to_public_name(app: Any, env: Any, node: Any, content: Any) -> Any:
    """Link a class to where users import it from, not to the module that defines it."""
    target = node.get("reftarget", "")
    name = target.rpartition(".")[2]
    ours = target == name or target.startswith("csto_records.")
    if node.get("refdomain") != "py" or not ours or name not in csto_records.__all__:
        return None
    domain = env.get_domain("py")
    for kind in ("class", "exc", "func", "obj"):
        found = domain.resolve_xref(
            env, node["refdoc"], app.builder, kind, f"csto_records.{name}", node, content
        )
        if found is not None:
            return found
    return None


def _plain_signatures(app: Any, doctree: nodes.document) -> None:
    """Show a default that attrs makes anew as an ellipsis, and no return of a constructor."""
    for node in doctree.findall(addnodes.desc):
        if node["objtype"] not in ("class", "exception"):
            continue
        for signature in node.children:
            if isinstance(signature, addnodes.desc_signature):
                for returns in list(signature.findall(addnodes.desc_returns)):
                    returns.parent.remove(returns)
                for text in list(signature.findall(nodes.Text)):
                    if text == "NOTHING":
                        text.parent.replace(text, nodes.Text("..."))


def setup(app: Any) -> None:
    """Called by Sphinx."""
    app.connect("doctree-read", _plain_signatures)
    app.connect("missing-reference", _to_public_name)
