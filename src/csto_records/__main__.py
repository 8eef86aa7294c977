"""``python -m csto_records`` is the command line."""

from csto_records.cli import main

main()
