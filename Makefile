# One word for each thing a developer does; `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed
# Tests wait for the disk thousands of times; where memory can be a disk, their databases lie there.
BASETEMP = $(if $(wildcard /dev/shm/.),--basetemp=/dev/shm/kortelijn-$(shell id -u)-$(shell pwd | cksum | cut -d' ' -f1)-$@)
PYTEST = $(BIN)/pytest -n 3 -q $(BASETEMP)
POSTGRES := $(KORTELIJN_TEST_POSTGRES)
PARTS := lint types contracts audit fakes sqlite postgres faults browser

# uv comes in the version that uv.lock names, so that installing it twice changes nothing.
UV_VERSION = $(shell sed -n '/^name = "uv"$$/{n;s/version = "\(.*\)"/\1/p;}' uv.lock)

# `make install PYTHON=python3.13` over an environment of another version builds it anew.
ifneq ($(origin PYTHON),file)
ifneq ($(shell $(PYTHON) -V 2>/dev/null),Python $(shell sed -n 's/^version = //p' .venv/pyvenv.cfg 2>/dev/null))
REBUILD := yes
$(STAMP): FORCE
endif
endif

.DEFAULT_GOAL := help
.PHONY: help install run test lint format types contracts fakes sqlite postgres faults browser bench soak gate audit clean FORCE

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r word does; do printf '  make %-10s %s\n' "$$word" "$$does"; done

install: $(STAMP) ## everything the program and its tests need, in .venv (PYTHON=python3.12 chooses)

$(STAMP): uv.lock pyproject.toml
	@$(PYTHON) -V >/dev/null 2>&1 || { echo "$(PYTHON) does not start: install Python 3.11, 3.12 or 3.13, or name the one you have, as in: make install PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || { echo "Korte Lijn needs Python 3.11, 3.12 or 3.13 and $(PYTHON) is $$($(PYTHON) -V 2>&1): name another, as in: make install PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "$(PYTHON) cannot make an environment because its venv module is missing: on Debian and Ubuntu, apt-get install python3-venv"; exit 1; }
	@test -z "$(REBUILD)" -a -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)
	@UV_PROJECT_ENVIRONMENT=.venv UV_PYTHON_DOWNLOADS=never $(BIN)/uv sync --frozen --quiet --python $(BIN)/python
	@touch $@
	@echo "Installed in .venv with $$($(BIN)/python -V): make run starts Korte Lijn, make test tests it."

run: install ## start Korte Lijn; without tokens, the playground with demonstration data
	$(BIN)/kortelijn run

test: install ## everything that CI checks
	@for part in $(PARTS); do echo "::: $$part"; began=$$(date +%s); $(MAKE) --no-print-directory $$part || { echo "::: $$part FAILED"; exit 1; }; echo "::: $$part took $$(($$(date +%s) - began)) s"; done

lint: install ## layout and style
	$(BIN)/ruff format --check .
	$(BIN)/ruff check . tests/fakes

format: install ## mend layout and style where that can be done by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix . tests/fakes

types: install ## mypy --strict
	$(BIN)/mypy
	$(BIN)/mypy tests/fakes/fakeslack tests/fakes/faketelegram

contracts: install ## an import only goes down
	$(BIN)/lint-imports

audit: install ## known vulnerabilities in pinned libraries, and secrets in the repository
	$(BIN)/python tests/supply/secrets.py
	$(BIN)/python tests/supply/audit.py

# pytest ends with 5 when it found no test: said aloud, and a failure for the tests on SQLite, which are never none.
NONE_IS_SAID = || { [ $$? -eq 5 ] && echo "NO TEST RAN in the step '$@'"; }

fakes: install ## the own tests of the fake Slack and the fake Telegram
	$(PYTEST) tests/fakes/selftests

sqlite: install ## the tests on SQLite
	$(PYTEST) -m "not postgres and not browser" --ignore=tests/fakes/selftests --ignore=tests/faults

postgres: install ## the tests on PostgreSQL, when KORTELIJN_TEST_POSTGRES names one
ifdef POSTGRES
	$(PYTEST) -m "postgres and not browser" --ignore=tests/fakes/selftests --ignore=tests/faults
else
	@[ "$(CI)" != true ] || { echo "CI must name a PostgreSQL in KORTELIJN_TEST_POSTGRES"; exit 1; }
	@echo "Not tested on PostgreSQL: KORTELIJN_TEST_POSTGRES is not set"
endif

faults: install ## kill -9, 429, lost answers and silent sockets: nothing lost, nothing twice
	@$(PYTEST) tests/faults -m "not browser" $(NONE_IS_SAID)

browser: install ## the playground in Chromium
	$(PYTEST) -m browser

bench: install ## how fast: the figures of the README
	@for script in tests/bench/[a-z]*.py; do echo "== $$script"; PYTHONPATH=.:tests/fakes $(BIN)/python $$script || exit 1; done

soak: install ## the long runs under load and faults
	@for script in tests/soak/[a-z]*.py; do echo "== $$script"; PYTHONPATH=.:tests/fakes $(BIN)/python $$script || exit 1; done

gate: install ## how well the privacy gate finds what may not be sent
	$(BIN)/python tests/privacy/measure.py

clean: ## remove what the other targets made; your data stays
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
