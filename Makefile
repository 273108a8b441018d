# The two commands: `make run` opens the workbench, `make test` checks it.
# Both do all set-up that is missing: system libraries (Debian, Ubuntu), .venv, pinned packages.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
V := .venv
VB := .venv-build
BIN := $(V)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: run test soak ocr bench package lock clean

$(V)/.runtime: packaging/runtime.lock pyproject.toml packaging/linux/sysdeps.sh
	@sh packaging/linux/sysdeps.sh run
	@sh packaging/install.sh $(V) packaging/runtime.lock
	@touch $@

$(V)/.development: packaging/development.lock pyproject.toml packaging/linux/sysdeps.sh
	@sh packaging/linux/sysdeps.sh test
	@sh packaging/install.sh $(V) packaging/development.lock
	@touch $@

$(VB)/.package: packaging/package.lock pyproject.toml packaging/linux/sysdeps.sh
	@sh packaging/linux/sysdeps.sh package
	@sh packaging/install.sh $(VB) packaging/package.lock
	@touch $@

run: $(V)/.runtime
	@sh packaging/linux/run.sh $(BIN)

test: $(V)/.development
	$(BIN)/ruff check .
	$(BIN)/ruff format --check -q .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -n auto --dist loadfile -m "not soak and not ocr"

soak: $(V)/.development
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m soak

# The extra that recognises the text of scanned pages (340 MB), and its test.
ocr: $(V)/.development
	@$(BIN)/python -m pip install -q --no-input --require-hashes -r packaging/ocr.lock
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q -m ocr

# Those of the window tell with an exit code that a limit was passed, and do not stop the rest; the
# last one holds the matching against its stored baseline (docstring: how to store a new one).
bench: $(V)/.development
	$(BIN)/python tests/bench/bench_startup.py
	$(BIN)/python tests/bench/bench_language.py
	$(BIN)/python tests/bench/bench_library.py
	$(BIN)/python -m tests.bench.bench_import
	-$(BIN)/python -m tests.bench.bench_stalls
	-$(BIN)/python -m tests.bench.bench_article
	-$(BIN)/python -m tests.bench.bench_table
	-$(BIN)/python -m tests.bench.bench_search
	$(BIN)/python -m tests.bench.bench_matching 5000 50000
	$(BIN)/python -m tests.bench.eval_matching

# What this platform can build goes into dist/; then: python packaging/smoke.py dist/ARTEFACT.
package: $(VB)/.package
	$(VB)/bin/python packaging/build.py --out dist

# The locks hold hashes and no host names (uv.lock would hold hosts, so it is never made).
lock: $(V)/.development
	$(BIN)/python -m pip install -q uv
	cd packaging && for kind in runtime development ocr package; do \
	  group="--group ../pyproject.toml:build"; \
	  [ $$kind != development ] || group="$$group --group ../pyproject.toml:dev"; \
	  [ $$kind != package ] || group="$$group --group ../pyproject.toml:package -c runtime.lock"; \
	  [ $$kind != ocr ] || group="$$group --extra ocr"; \
	  ../$(BIN)/uv pip compile ../pyproject.toml $$group --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-annotate -q -o $$kind.lock; done

clean:
	rm -rf $(V) $(VB) build dist
