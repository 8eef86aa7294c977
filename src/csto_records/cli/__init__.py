"""The command line ``csto-records``."""


def main() -> None:
    """Run the command line; nothing else of it is imported before it is needed."""
    from csto_records.cli.app import app

    app(prog_name="csto-records")
