# Two commands are enough: `make run` opens the window, `make test` runs everything CI runs.
# Needed: Python 3.11 or later, git, make. Another interpreter: make run PYTHON=python3.13

CANDIDATES := python3 python3.13 python3.12 python3.11 python3.14
PYTHON ?= $(firstword $(foreach name,$(CANDIDATES),$(shell $(name) -c \
	'import sys; sys.version_info >= (3, 11) and print("$(name)")' 2>/dev/null)))

BIN := .venv/bin
STAMP := .venv/.made-from-lock
SCREENLESS := QT_QPA_PLATFORM=offscreen
CATALOGUES := resources/i18n/arasha_kk.ts resources/i18n/arasha_ru.ts
COMPILE := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-header
SPREAD := --quiet --numprocesses auto --maxprocesses 4
LAW_TESTS := tests/domain tests/law
PEERS := .venv/.peers-from-lock
QUICK_RULES := $(addprefix tests/architecture/,test_house_rules.py test_lock.py test_commands.py test_catalogues.py)

.DEFAULT_GOAL := help
.PHONY: help run demo screenshots test law explore check lock audit translations calendar rules bench clean .venv

help: ## Name the targets
	@sed -n 's/^\([a-z.]*\):.*## /  make \1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 22

run: .venv ## Set everything up and open the window
	@$(BIN)/python main.py

demo: .venv ## Walk one matter through the real window without a display; papers and pictures in demo-out
	@$(SCREENLESS) $(BIN)/python main.py demo

screenshots: .venv ## Draw every page and window in every language and look; compare with what is kept (KEEP=--keep keeps anew)
	$(BIN)/python -m tests.screens $(KEEP)

test: check law ## Set everything up and run all that CI runs
	$(SCREENLESS) $(BIN)/python -m pytest $(SPREAD) $(addprefix --ignore=,$(LAW_TESTS))

law: .venv ## Test the records and the law; every line and branch of them must be walked
	@$(BIN)/coverage erase
	$(SCREENLESS) $(BIN)/coverage run -m pytest $(SPREAD) $(LAW_TESTS)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

explore: .venv ## Try the law with cases nobody has tried yet; `make test` tries the same ones each time
	HYPOTHESIS_PROFILE=explore $(SCREENLESS) $(BIN)/python -m pytest $(SPREAD) $(LAW_TESTS)

check: .venv ## Style, types, import contracts, security, house rules, lock, catalogues
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/bandit --quiet --recursive app main.py --configfile pyproject.toml
	$(SCREENLESS) $(BIN)/python -m pytest --quiet $(QUICK_RULES)

lock: .venv ## Choose package versions anew within the ranges of pyproject.toml
	$(COMPILE) --upgrade --extra dev --output-file requirements.lock
	$(COMPILE) --upgrade --extra bench --constraint requirements.lock --output-file requirements-bench.lock

audit: .venv ## Ask published advisories about every pinned package; needs a network
	@$(BIN)/uv tool run --quiet pip-audit --strict --disable-pip --require-hashes --requirement requirements.lock \
		|| { echo "Something was found above, or nobody could be asked: this proves nothing about the packages."; exit 1; }

translations: .venv ## Collect the sentences of the window, then compile the catalogues
	$(BIN)/pyside6-lupdate -no-obsolete -locations none $$(git ls-files -co --exclude-standard 'app/ui/*.py') -ts $(CATALOGUES)
	for catalogue in $(CATALOGUES); do $(BIN)/pyside6-lrelease -silent $$catalogue || exit 1; done

calendar: .venv ## Make the calendar of the years before 2021 anew from the package `holidays`
	$(BIN)/python -m tests.law.early_calendar > resources/law/calendar_early.csv

rules: .venv ## Make docs/rules.md, course.md and law-review.md anew from the rows of app/law
	@$(BIN)/python -m tests.law.pages

bench: $(PEERS) ## Measure the promises about speed
	@for script in $(filter-out benchmarks/report.py,$(wildcard benchmarks/*.py)) benchmarks/report.py; do $(SCREENLESS) $(BIN)/python $$script || exit 1; done

clean: ## Remove what can be made again
	rm -rf .venv demo-out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage*

.venv: $(STAMP) ## Build the environment that the other targets use

$(STAMP): requirements.lock
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: sudo apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { $(PYTHON) -c 'import sys; \
		print("This Python cannot make environments; on Debian: sudo apt-get install python%d.%d-venv" % sys.version_info[:2])'; exit 1; }
	@echo "Making .venv from requirements.lock; the first time this fetches some 200 MB."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	@$(BIN)/python -m compileall -q app main.py
	@touch $@

$(PEERS): requirements-bench.lock $(STAMP)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-bench.lock
	@touch $@
