# Two commands for a newcomer: `make run` and `make test`. The rest is for those who work on the portal.

PORT ?= 8000
SIMULATOR_PORT ?= 8001
SIMULATOR_LEDGER ?= var/phones.jsonl
# honcho gives each process a PORT of its own, so the portal's has another name inside.
PORTAL_PORT := $(PORT)
PUBLIC_BASE_URL ?= http://localhost:$(PORT)
# The worker keeps nothing that a stop could lose, so it is stopped at once.
REMAP_SIGTERM := SIGQUIT
export REMAP_SIGTERM PORTAL_PORT PUBLIC_BASE_URL SIMULATOR_PORT SIMULATOR_LEDGER

PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
UV := $(BIN)/uv pip install --quiet --python $(PY) --require-hashes -r
BUILT := portal/static/build/portal.css

.PHONY: run test test-services check faults bench environment environment-dev lock format clean

run: environment ## The demo city with its pretend phones. Ctrl-C stops everything.
	@$(PY) manage.py prepare_demo
	@$(BIN)/honcho --no-colour start || [ $$? -eq 130 ]

test: environment-dev ## Every test, the browser's included; the long runs that break things are `make faults`.
	@$(PY) -m tests.support.chromium
	@$(PY) -m tests.everything

test-services: environment-dev ## The same tests on PostgreSQL and Redis.
	@$(PY) -m tests.support.chromium
	@$(PY) -m tests.support.services $(PY) -m tests.everything

faults: environment-dev ## Breaks things on purpose, on SQLite and then on PostgreSQL with Redis.
	@$(PY) -m pytest tests/faults
	@$(PY) -m tests.support.services $(PY) -m pytest tests/faults

bench: environment-dev ## Measures in ratios; the table is also in var/bench.json.
	@$(PY) -m tests.bench

check: environment-dev ## Style, types, the order of imports, migrations, production settings.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --lint --quiet --extension jinja portal selfcare content
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) -m tests.support.production manage.py check --deploy --fail-level WARNING

environment: .venv/.installed node_modules/.installed $(BUILT)

environment-dev: environment .venv/.installed-dev

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	@echo "Making the Python environment ..."
	@$(PYTHON) -m venv .venv
	@$(PY) -m pip install --quiet --disable-pip-version-check uv==0.13.9

.venv/.installed: requirements.lock | $(PY)
	@echo "Installing Python packages ..."
	@$(UV) requirements.lock && touch $@

.venv/.installed-dev: requirements-dev.lock .venv/.installed
	@echo "Installing what the tests need ..."
	@$(UV) requirements-dev.lock && touch $@

node_modules/.installed: package-lock.json package.json
	@echo "Installing the design system ..."
	@npm ci --silent --ignore-scripts --no-audit --no-fund && touch $@

$(BUILT): node_modules/.installed $(shell find portal/assets -type f 2>/dev/null)
	@echo "Building the styles ..."
	@npm run --silent build && touch $@

lock: ## After a change of dependencies in pyproject.toml.
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean: ## Forgets the demo city and everything built.
	rm -rf var .venv node_modules portal/static/build
