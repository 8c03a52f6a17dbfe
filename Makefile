# What a fresh Debian machine with Swift needs to build, run and test binome.
SHELL := /bin/bash
.DEFAULT_GOAL := build
.PHONY: run build test lint bench install clean deps paper-deps test-deps

LIBRARIES := libncurses-dev libsqlite3-dev libsodium-dev libpq-dev pkg-config
# Only printing needs these; the program runs without.
PAPER := libpangocairo-1.0-0 fonts-crosextra-carlito
TEST_TOOLS := openssl tmux procps poppler-utils qpdf libxlsxwriter-dev unzip chromium postgresql
PREFIX ?= /usr/local
RELEASE := swift build -c release --static-swift-stdlib --product binome -Xlinker -s

# Installs the packages that are missing, and says nothing when none is.
define need
	@missing=; for name in $(1); do \
	  dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installation :$$missing"; \
	  sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	  $$sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi
endef

deps:
	$(call need,$(LIBRARIES))

paper-deps:
	$(call need,$(PAPER))

test-deps: deps paper-deps
	$(call need,$(TEST_TOOLS))

build: deps
	$(RELEASE)

# The desk on the store named by BINOME_STORE, a file or a server's address; on an invented territory where there
# is none yet.
run: build paper-deps
	@exec .build/release/binome demo --or-open

lint:
	swift format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

# Everything once, the store's contract on both engines; then the desk and its screens again, on a server.
test: test-deps lint
	swift build --build-tests
	swift test --skip-build --parallel
	BINOME_TEST_ENGINE=postgresql swift test --skip-build --parallel --filter DeskTests

bench: build
	swift run --package-path Benchmarks -c release benchmarks .build/release/binome

install: build
	install -D -m 755 .build/release/binome $(DESTDIR)$(PREFIX)/bin/binome
	mkdir -p $(DESTDIR)$(PREFIX)/share/binome $(DESTDIR)$(PREFIX)/share/man/man1 \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	cp -r config/. $(DESTDIR)$(PREFIX)/share/binome/
	.build/release/binome manual --lang fr > $(DESTDIR)$(PREFIX)/share/man/man1/binome.1
	.build/release/binome --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/binome

clean:
	rm -rf .build
