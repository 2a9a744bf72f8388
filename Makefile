# Everything here sets itself up: `make run` and `make test` are all you need.

PYTHON := .venv/bin/python
READY := .venv/ready

.DEFAULT_GOAL := help
.PHONY: help run test lint translate shots build package bench soak lock clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' Makefile

run: $(READY)  ## start the kiosk; without a display, a tour of its screens into tour/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(PYTHON) -m kiosk run; \
	else \
		echo "--> no display here: taking pictures of every screen instead"; \
		$(PYTHON) -m kiosk tour tour/ && \
		echo "Look in tour/: one picture a screen, and signatures.csv with what was signed."; \
	fi

# A process that crashed is not started again: waiting for its files, the run would never end.
test: lint  ## every check there is (ARGS="-k name" for some of the tests)
	@$(PYTHON) scripts/system_packages.py tests
	@echo "--> pytest"
	@$(PYTHON) -m pytest -n 3 --dist loadfile --no-loadscope-reorder --max-worker-restart=0 $(ARGS)

lint: $(READY)  ## style, types, import rules and QML
	@echo "--> ruff"
	@.venv/bin/ruff check --quiet
	@.venv/bin/ruff format --check --quiet
	@echo "--> mypy"
	@.venv/bin/mypy
	@echo "--> import rules"
	@.venv/bin/lint-imports --no-logo
	@echo "--> qmllint"
	@$(PYTHON) -m scripts.qmllint

translate: $(READY)  ## bring the translations up to date (ARGS=nl begins one)
	@$(PYTHON) -m scripts.translate $(ARGS)

shots: $(READY)  ## take the README's pictures anew
	@scripts/shots.sh

build: $(READY)  ## a folder that runs without Python: dist/kiosk/
	@$(PYTHON) scripts/system_packages.py build
	@echo "--> pyinstaller"
	@$(PYTHON) -m scripts.build
	@du -sh dist/kiosk

package: build  ## a Debian package of it, beside it in dist/
	@$(PYTHON) -m scripts.package

bench: $(READY)  ## measure every figure we claim (ARGS=--long for all of it, ARGS=NAME for one)
	@$(PYTHON) benchmarks/run.py $(ARGS)

soak: $(READY)  ## the tests that take hours
	@$(PYTHON) scripts/system_packages.py tests
	@$(PYTHON) -m pytest -m soak -o faulthandler_exit_on_timeout=false $(ARGS)

lock: $(READY)  ## pin the dependencies (ARGS=--upgrade for newer ones)
	@.venv/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 \
		--generate-hashes --custom-compile-command "make lock" \
		--group dev --output-file requirements.lock $(ARGS) pyproject.toml

clean:  ## remove everything that can be made again
	@rm -rf .venv build dist tour .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find kiosk tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): requirements.lock scripts/setup.sh
	@scripts/setup.sh
