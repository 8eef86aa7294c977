# Everything runs in .venv, which the first target that needs it sets up.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMPS := $(VENV)/stamps

.PHONY: help demo test check docs laws mutation fuzz corpus bench seeds lowest dist sbom audit clean

help:
	@echo "make demo    read documents, answer dated questions, show the sources"
	@echo "make test    all tests, with branch coverage"
	@echo "make check   lint and types"
	@echo "make docs    the documentation, into docs/_build/html"
	@echo "make laws    the laws with many examples (PROFILE=ci for few)"
	@echo "make mutation  which planted faults the tests find (long)"
	@echo "make fuzz    fuzz the readers, guided by coverage (FUZZ_SECONDS=60)"
	@echo "make lowest  a fast part of the tests with the lowest versions that are allowed"
	@echo "make dist    sdist and wheel into dist/: built twice, compared, tried outside the checkout"
	@echo "make sbom    a bill of materials into dist/"
	@echo "make audit   known vulnerabilities, where the index knows them"
	@echo "make corpus  scores over ../shared/corpus, where it is there"
	@echo "make bench   benchmarks, as ratios of one run"
	@echo "make seeds   compile seeds/ into the package"

$(STAMPS)/venv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "csto_records needs Python 3.11 or newer: make PYTHON=python3.11 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "this Python cannot make virtual environments (on Debian: python3-venv)"; exit 1; }
	@mkdir -p $(STAMPS) && touch $@

# One stamp for each set of extras; a change of pyproject.toml installs anew.
$(STAMPS)/%: pyproject.toml | $(STAMPS)/venv
	@echo "setting up: $*"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[$*]"
	@touch $@

demo: $(STAMPS)/terminal
	@$(BIN)/python tools/demo.py

test: $(STAMPS)/test
	$(BIN)/python -m pytest --cov --cov-report=term --cov-fail-under=98

check: $(STAMPS)/check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python tools/compile_seeds.py --check
	$(BIN)/python tools/history_pages.py --check
	$(BIN)/python tools/regex_check.py
	$(BIN)/python -m pytest tests/typing

docs: $(STAMPS)/docs
	$(BIN)/python -m sphinx -q -W -n --keep-going -b html docs docs/_build/html
	@echo "docs/_build/html/index.html"

laws: $(STAMPS)/test
	$(BIN)/python -m pytest tests/laws --hypothesis-profile=$(or $(PROFILE),long)

mutation: $(STAMPS)/mutation
	$(BIN)/python tools/mutation.py

fuzz: $(STAMPS)/test
	@if $(MAKE) --no-print-directory $(STAMPS)/fuzz; \
		then $(BIN)/python tools/fuzz.py --seconds $(or $(FUZZ_SECONDS),60); \
		else echo "not fuzzed: atheris cannot be installed for this Python"; fi

corpus: $(STAMPS)/test
	$(BIN)/python tools/corpus/run.py
	$(BIN)/python tools/corpus/facts.py
	$(BIN)/python tools/corpus/forms.py
	$(BIN)/python tools/corpus/effects.py --lines 3

bench: $(STAMPS)/bench
	$(BIN)/python benchmarks/run.py

seeds: $(STAMPS)/terminal
	$(BIN)/python tools/compile_seeds.py
	$(BIN)/python tools/snapshot.py
	$(BIN)/python tools/history_pages.py

# What reads files, documents and arguments with the help of others; the rest is our own.
LOWEST := tests/time tests/model tests/codec tests/compat tests/public tests/cli tests/batch \
	tests/specimens

lowest: $(STAMPS)/venv
	$(BIN)/python tools/lowest.py $(LOWEST)

dist: $(STAMPS)/dist
	$(BIN)/python tools/dist.py

sbom: $(STAMPS)/dist
	$(BIN)/python tools/sbom.py

audit: $(STAMPS)/dist
	$(BIN)/python tools/audit.py

clean:
	rm -rf $(VENV) docs/_build dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
