# The menu of this project: everything that people and CI run. `make help` lists it.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

due: $(VENV)/installed ## set up, and show what is due in October 2021
	@$(BIN)/routehln due --maand 2021-10

test: lint types check ## set up, then lint, types, the routekaart and all tests
	$(BIN)/pytest -n auto --cov --cov-report= $(PYTEST)
	$(BIN)/coverage report --fail-under=95

lint: $(VENV)/installed-dev ## ruff: style and formatting
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/installed-dev ## mypy, strict
	$(BIN)/mypy

check: $(VENV)/installed ## is the routekaart in roadmap/ sound?
	@$(BIN)/routehln check --formaat csv >/dev/null || $(BIN)/routehln check

newest: $(VENV)/installed-dev ## the tests of the command line against the newest Typer, beyond the one we pin
	@$(BIN)/pip install --quiet --disable-pip-version-check --upgrade --no-deps --target $(VENV)/newest typer
	PYTHONPATH=$(VENV)/newest $(BIN)/pytest -q -n auto tests/cli

format: $(VENV)/installed-dev ## let ruff format and mend what it can
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

golden: $(VENV)/installed-dev ## write down anew what the commands print; read the diff before you commit it
	GOLDEN=write $(BIN)/pytest -q tests/cli tests/commands tests/test_readme.py tests/test_picture.py

picture: $(VENV)/installed-dev ## draw anew the picture of the screen in the README
	GOLDEN=write $(BIN)/pytest -q tests/test_picture.py

bench: $(VENV)/installed-dev ## how long commands take, as ratios to an empty python; written in the manual's page
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m compileall -q src
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python tests/benchmarks/bench.py

clean: ## throw away what the other targets made
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .coverage*

$(VENV)/installed: pyproject.toml
	@echo '$(VENV) wordt ingericht (eenmalig) …'
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

.PHONY: help due test lint types check newest format golden picture bench clean
