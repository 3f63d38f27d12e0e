# Each target does its whole set-up: a machine with Python 3.11 or newer, pip and make is enough.

PYTHON ?= python3
VENV   ?= .venv
SEED   ?= 1# the order of the tests, and what hypothesis tries
BIN    := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest
LOCK   := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header
SOURCES := tests/platforms/contracts
SCHEMAS := .contracts
TYPED  := $(wildcard bot adapters tests/conversation.py tests/postgres.py)

# `make run` takes what `make test` has installed, if it has.
READY  := $(if $(wildcard $(VENV)/dev.stamp),$(VENV)/dev.stamp,$(VENV)/run.stamp)

.DEFAULT_GOAL := help
.PHONY: help run test check soak bench weights contracts gallery lock clean

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(READY)  ## start the bot; with no platform configured, the try page on this machine
	@$(BIN)/python -m compileall -q bot adapters
	$(BIN)/python -m adapters

test: $(VENV)/dev.stamp $(SCHEMAS)/stamp  ## run every test but the long ones; says what it skips and why
	@$(BIN)/python -m compileall -q bot adapters tests
	$(PYTEST) -n 2 --dist loadfile -q -rs --randomly-seed=$(SEED) $(ARGS)

check: $(VENV)/dev.stamp  ## lint, format, types, import contracts, spelling, dependencies
	@failed=0; for step in "ruff check ." "ruff format --check ." "mypy $(TYPED)" lint-imports codespell "deptry ." \
	  "pytest -q -p no:cacheprovider tests/test_project.py"; do \
	  echo "== $$step"; $(BIN)/$$step || failed=1; \
	done; exit $$failed

soak: $(VENV)/dev.stamp  ## run the tests that take minutes
	$(PYTEST) -n 2 --dist load -q -rs -m soak --timeout 3600 $(ARGS)

bench: $(VENV)/dev.stamp  ## measure, side by side with the plain libraries
	@set -e; for script in bench/*.py; do echo "== $$script"; PYTHONPATH=.:tests $(BIN)/python "$$script"; done

weights: $(VENV)/dev.stamp  ## learn the weights of the two screenings anew from their lines
	PYTHONPATH=.:tests $(BIN)/python tests/care/learn.py
	PYTHONPATH=.:tests $(BIN)/python tests/moderation/learn.py

contracts: $(SCHEMAS)/stamp  ## get the platforms' own schemas, which judge the local servers (needs Node)

gallery: $(VENV)/dev.stamp  ## write all that the bot can say to docs/gallery.md
	PYTHONPATH=. $(BIN)/python tests/gallery.py docs/gallery.md

lock: $(VENV)/dev.stamp  ## remake both lock files from pyproject.toml
	$(LOCK) --extra postgres -o requirements.lock pyproject.toml
	$(LOCK) --extra dev -c requirements.lock -o requirements-dev.lock pyproject.toml

clean:  ## remove what was made here, the virtual environment too
	rm -rf $(VENV) $(SCHEMAS) $(SOURCES)/node_modules dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Onward needs Python 3.11 or newer. Try: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/dev.stamp: requirements.lock requirements-dev.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/run.stamp: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(SCHEMAS)/stamp: $(wildcard $(SOURCES)/*.mjs $(SOURCES)/*.ts $(SOURCES)/package-lock.json)
	@if command -v npm >/dev/null && npm ci --prefix $(SOURCES) --ignore-scripts --silent; then \
	  node $(SOURCES)/discord.mjs $(SCHEMAS)/discord && node $(SOURCES)/slack.mjs $(SCHEMAS)/slack && touch $@; \
	elif [ "$$ONWARD_REQUIRE_ALL" = 1 ]; then echo "contracts: npm is required here"; exit 1; \
	else echo "contracts: skipped, npm (it comes with Node) is missing or could not get the schemas"; fi
