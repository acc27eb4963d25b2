# CERO. Everything but Python >= 3.11 and make is installed by these targets, into .venv and pwa/node_modules.
# pip and npm use whatever registry their own configuration on this machine names; none is written here.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
NPM := $(PY) pwa/hatch_build.py npm
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(PY) -m pip --quiet --quiet
# Parallel test processes; each starts a server and a browser of its own.
WORKERS ?= 2
# None is started anew after one that crashed: with groups that keeps the run from ever ending (pytest-xdist#1323, #1378).
# What passed leaves no files: they lie in memory. The order is tests/support/scheduling.py's.
PARALLEL := -n $(WORKERS) --dist loadgroup --no-loadscope-reorder --max-worker-restart=0 -o tmp_path_retention_policy=failed

# The first Python on the machine that is new enough. `make run PYTHON=/opt/python3.13` to choose another.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$python; break; fi; done)

# An environment that was moved here, or whose Python is gone, cannot be mended: it is made anew.
$(shell test ! -e $(VENV)/.made || { test "$$(cat $(VENV)/.made)" = '$(CURDIR)' && $(PY) -c ''; } 2>/dev/null || rm -rf $(VENV))

PWA_SOURCES := $(shell find pwa \( -name node_modules -o -path pwa/tests \) -prune -o -type f \
	! -name '*.test.ts' ! -name '*.test.tsx' ! -name '*.py' ! -name '*.pyc' ! -name '*.tsbuildinfo' -print 2>/dev/null)

##@ Use

.PHONY: help
help: ## this list
	@awk 'BEGIN { FS = ":.*## " } \
		/^##@ / { printf "\n%s\n", substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile
	@echo; echo "  PORT=9000 make run serves on another port; the command line behind it: $(BIN)/cero --help"

.PHONY: run
run: install pwa ## install what is missing, build the app, fill the demonstration once, and serve on port 8000
	@$(BIN)/cero run

.PHONY: install
install: $(VENV)/.installed ## the Python environment, without the tools for tests

.PHONY: pwa
pwa: app/web/dist/sw.js ## build the phone's app into app/web/dist, where something changed

.PHONY: clean
clean: ## remove what make made, but never the data
	rm -rf $(VENV) pwa/node_modules app/web/dist build dist .fresh .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find app tests migrations pwa -name __pycache__ -type d -prune -exec rm -rf {} +

##@ Develop

.PHONY: test
test: dev pwa ## every test, with a real browser and a real PostgreSQL; ARGS="-k sync" for some, DAY=2028-02-29 on a day
	@$(PY) -m tests.support.browsers
	@$(PY) -m tests.support.clock "$(DAY)" $(PARALLEL) $(ARGS)

.PHONY: torture
torture: dev pwa ## every test on every odd day, and those that are too long for `make test`; DAY=new-year for one of the days
	@$(PY) -m tests.support.browsers
	@$(PY) -m tests.support.clock "$(or $(DAY),all)" $(PARALLEL) -m "" -o faulthandler_timeout=7200 $(ARGS)

.PHONY: proof-fresh
proof-fresh: ## the README's commands where nothing is there: a minimal Debian in a folder (root, debootstrap; ARGS="--only run")
	@$(PYTHON) -m tests.support.fresh $(ARGS)

.PHONY: check
check: dev pwa/node_modules/.installed ## formatting, lint and types, of Python and TypeScript
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(NPM) run --silent check

.PHONY: format
format: contract ## put both languages into their usual form, and the contract between them
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .
	$(NPM) run --silent format

.PHONY: contract
contract: dev pwa/node_modules/.installed ## write pwa/src/contract.gen.ts anew from the server's definitions
	@$(PY) pwa/tools/contract.py

.PHONY: bench
bench: dev pwa ## the numbers to hold, as ratios within one run (ARGS="push pull" for some); measures, never fails
	@$(PY) -m tests.bench $(ARGS)

.PHONY: screenshots
screenshots: dev pwa ## take the pictures of the README and of the install dialogue anew
	@$(PY) -m tests.support.browsers
	@$(PY) -m tests.screenshots

.PHONY: dev
dev: $(VENV)/.dev ## the Python environment with the tools for tests

.PHONY: audit
audit: dev pwa/node_modules/.installed ## known vulnerabilities of what is locked (needs an index that offers the data)
	$(PIP) install 'pip-audit>=2.10'
	$(BIN)/pip-audit --require-hashes --disable-pip --requirement requirements.lock
	$(NPM) audit --omit=dev

.PHONY: lock
lock: ## resolve requirements.lock anew from pyproject.toml (ARGS="--upgrade" for newer versions)
	@test -x build/.lock/bin/uv || { $(PYTHON) -m venv build/.lock && build/.lock/bin/pip install --quiet 'uv>=0.13'; }
	build/.lock/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		--extra build --output-file requirements.lock pyproject.toml $(ARGS)

.PHONY: sbom
sbom: pwa/node_modules/.installed ## what the product consists of, as CycloneDX: build/sbom-python.json, build/sbom-app.json
	@mkdir -p build
	@test -x build/.sbom/bin/cyclonedx-py || { $(PYTHON) -m venv build/.sbom && build/.sbom/bin/pip install --quiet 'cyclonedx-bom>=7.5'; }
	build/.sbom/bin/cyclonedx-py requirements --pyproject pyproject.toml --output-reproducible \
		--output-format JSON --output-file build/sbom-python.json requirements.lock
	$(NPM) sbom --silent --sbom-format cyclonedx --omit dev > build/sbom-app.json

# --- what they are made of ---------------------------------------------------------------------------------------------

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "CERO needs Python 3.11 or newer, and none was found (looked for python3, python3.11 to python3.14).\
	 Install one, or say where it is: make run PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "$(PYTHON) comes without its venv module.\
	 On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@echo "Making the Python environment in $(VENV) …"
	@$(PYTHON) -m venv $(VENV)
	@printf '%s' '$(CURDIR)' > $@

# CERO_PWA_BUILT: the phone's app is a target of its own here; a wheel builds it along (pwa/hatch_build.py).
# Exactly what requirements.lock names, by hash; the product itself then needs nothing more, its build neither.
$(VENV)/.installed: pyproject.toml requirements.lock $(VENV)/.made
	@echo "Installing the Python packages (about half a minute the first time) …"
	@$(PIP) install --require-hashes --requirement requirements.lock
	@CERO_PWA_BUILT=1 $(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.installed
	@echo "Installing the tools for tests …"
	@CERO_PWA_BUILT=1 $(PIP) install --editable '.[build,dev]'
	@touch $@

# The stamp's own time decides, not node_modules': npm touches that folder whenever it likes.
pwa/node_modules/.installed: pwa/package.json pwa/package-lock.json | $(VENV)/.installed
	@echo "Installing the packages of the phone's app …"
	@$(NPM) ci --loglevel=error
	@touch $@

# The worker is written last and the folder emptied first, so a half-finished build is built again.
app/web/dist/sw.js: pwa/node_modules/.installed $(PWA_SOURCES)
	@echo "Building the phone's app …"
	@$(NPM) run --silent build -- --logLevel warn
	@touch $@
