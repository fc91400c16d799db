# What is run beside the toolchain, by exact version.
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2
DEADCODE := golang.org/x/tools/cmd/deadcode@v0.52.0
BENCHSTAT := golang.org/x/perf/cmd/benchstat@v0.0.0-20260908200009-22c9c6c9d4da
PRETENDARD := pretendard@1.3.9

DIST ?= dist
PORT ?= 8080
FUZZTIME ?= 10m

# What needs no screen. golden is left out: it draws for most of a minute there,
# and its pictures are compared by go-test.
PURE := $(filter-out ./engine/canvas/ ./engine/golden/,$(wildcard ./engine/*/))
# Node hands a program no more than 8 kB of words and environment.
NODE_EXEC = env -i PATH=$(PATH) HOME=$(HOME) $(shell go env GOROOT)/lib/wasm/go_js_wasm_exec

.PHONY: help run test need lint go-test wasm-test race soak browser-test bench size font golden clean

help: ## these lines
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## build the page and serve it on this machine (PORT=8080)
	go run ./cmd/site build -quick -o $(DIST)
	go run ./cmd/site serve -dir $(DIST) -port $(PORT)

test: need lint go-test wasm-test race size browser-test ## everything that must hold

need:
	@.ci/need

lint: ## formatting, modules, vet, staticcheck and dead code, for this machine and for the browser
	@unformatted=$$(gofmt -l .); test -z "$$unformatted" || { echo "gofmt -w $$unformatted"; exit 1; }
	go mod verify
	go vet ./...
	GOOS=js GOARCH=wasm go vet ./engine/... ./wasm/...
	go run $(STATICCHECK) ./...
	.ci/deadcode $(DEADCODE)

# Two windows on one display take the keyboard from each other.
go-test: ## the Go tests, those with a window each on a display of its own
	.ci/display go test $$(go list ./... | grep -v /cmd/desktop$$)
	.ci/display go test ./cmd/desktop

# -short: of what is drawn by lot a fifth, since go-test draws all.
wasm-test: ## the same tests as WebAssembly, under Node.js
	GOOS=js GOARCH=wasm go test -short -exec="$(NODE_EXEC)" $(PURE)

race: ## the same tests, watched for data races
	go test -race -short $(PURE)

soak: web/test/node_modules/.package-lock.json ## long fuzzing (FUZZTIME=10m for each target), a thousand states compared
	.ci/soak $(FUZZTIME)

browser-test: web/test/node_modules/.package-lock.json ## two builds are the same; the page in Chromium
	go build -o build/site ./cmd/site
	build/site build -quick -o $(DIST)
	.ci/twice $(DIST)
	cd web/test && SITE=$(abspath $(DIST)) SITE_COMMAND=$(abspath build/site) node --test --test-concurrency=1 *.test.js

bench: web/test/node_modules/.package-lock.json web/bench/node_modules/.package-lock.json ## what it costs beside others, into web/BENCHMARKS.md; for a quiet machine (QUICK=1 for a look)
	.ci/benchstat $(BENCHSTAT)
	go run ./cmd/site build -o $(DIST)
	cd web/test && SITE=$(abspath $(DIST)) node --test --test-reporter=spec bench.js
	cd web/bench && SITE=$(abspath $(DIST)) node bench.mjs

web/%/node_modules/.package-lock.json: web/%/package-lock.json
	cd web/$* && npm ci --silent --no-audit --no-fund
	@touch $@

size: ## what the page weighs; fails where that is too much
	go run ./cmd/site build -o $(DIST)
	go run ./cmd/site size -dir $(DIST)

golden: ## draw the golden pictures anew; look at each before it is committed
	go test ./engine/golden -renew

font: ## make engine/typeface's files from the npm package pretendard anew, after Korean texts changed too
	@dir=$$(mktemp -d) && trap 'rm -rf "$$dir"' EXIT && \
	npm pack --silent --pack-destination "$$dir" $(PRETENDARD) >/dev/null && tar -xzf "$$dir"/*.tgz -C "$$dir" && \
	/usr/bin/python3 engine/typeface/subset.py "$$dir/package" engine/typeface

clean: ## remove what was built
	rm -rf $(DIST) build web/test/node_modules web/bench/node_modules
