# Alcove: `make run` starts it, `make test` checks it. Both install what is missing first.
.DEFAULT_GOAL := help
SHELL := /bin/bash

UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
PYTHON := .venv/bin/python
# No image input yet and no TLS in llama.cpp: a third less to compile, and no way to a network.
export CMAKE_ARGS := -DLLAVA_BUILD=OFF -DLLAMA_OPENSSL=OFF

help: ## List the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

run: .venv/.ready ## Install what is missing and start Alcove (in the terminal where there is no screen)
	@$(PYTHON) -m app

test: .venv/.ready-dev lint ## Install what is missing and pass every test
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m "not long" $(ARGS)

test-long: .venv/.ready-dev ## The long forms: hundreds of kills, fuzzing, stress
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m long $(ARGS)

test-stress: .venv/.ready-dev ## The window's tests 25 times in a row, under load
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.stress 25

lint: .venv/.ready-dev ## The rules of the house
	$(PYTHON) -m ruff check --quiet .
	$(PYTHON) -m ruff format --quiet --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m tools.house_rules
	.venv/bin/lint-imports --no-logo

bench: .venv/.ready-dev ## Every benchmark, as `name: value` lines
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks

installer: build/.installer-ready ## The installers of this system, in build/installers (llama.cpp takes 25 minutes on two cores)
	$(INSTALLER_PYTHON) -m installers.build $(ARGS)

screenshots: .venv/.ready-dev ## Every page as a picture in build/screenshots
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.screenshots

requirements: $(UV) ## Pin the newest allowed versions by hash
	$(UV) pip compile pyproject.toml $(PIN) -o requirements.txt
	$(UV) pip compile pyproject.toml $(PIN) --group dev -c requirements.txt -o requirements-dev.txt
	$(UV) pip compile pyproject.toml $(PIN) --group installer -c requirements.txt --no-emit-package llama-cpp-python -o requirements-installer.txt

PIN := --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --quiet

.venv/.made: | $(UV)
	@python3 tools/system_check.py
	$(UV) venv --quiet --python ">=3.11,<3.14" --allow-existing .venv
	@touch $@

.venv/.ready: requirements.txt .venv/.made
	@echo "Installing what Alcove needs; llama.cpp is compiled once, which takes about six minutes."
	$(UV) pip install --quiet --python .venv --require-hashes -r requirements.txt
	@touch $@

.venv/.ready-dev: requirements-dev.txt .venv/.made
	@python3 tools/system_check.py --tests
	@echo "Installing what the tests need; llama.cpp is compiled once, which takes about six minutes."
	$(UV) pip sync --quiet --python .venv --require-hashes requirements-dev.txt
	@touch $@ .venv/.ready

# An environment of its own: what is frozen holds nothing of the tests, and a llama.cpp for all processors.
INSTALLER_PYTHON := build/installer-env/bin/python
# Of some libraries there is another build for newer versions of macOS than the program asks for.
ifeq ($(shell uname -s),Darwin)
FOR_OLDER_MACS := --python-platform $(subst arm64,aarch64,$(shell uname -m))-apple-darwin
build/.installer-ready: export MACOSX_DEPLOYMENT_TARGET := 13.3
endif
build/.installer-ready: requirements-installer.txt .venv/.made
	$(UV) venv --quiet --python ">=3.11,<3.14" --allow-existing build/installer-env
	$(UV) pip sync --quiet --python build/installer-env --require-hashes $(FOR_OLDER_MACS) requirements-installer.txt
	@touch $@

.uv/bin/uv:
	@echo "Getting uv into .uv, for this folder only"
	@python3 -m pip install --quiet --disable-pip-version-check --target .uv uv || \
	  { echo "pip is missing. On Debian: apt-get install python3-pip"; exit 1; }

clean: ## Remove what was built here (not your chats)
	rm -rf .venv .uv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

.PHONY: help run test test-long test-stress lint bench installer screenshots requirements clean
