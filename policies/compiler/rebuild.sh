#!/bin/sh
# Rebuilds the Rego compiler (compiler.wasm.br, compiler.wasm.sha256) and
# ../capabilities.json from the Go sources in this folder. Needs Go and Node.
#
#   rebuild.sh           write the three files
#   rebuild.sh --check   rebuild elsewhere and compare; exit 1 on any difference
#
# The build is reproducible: Go's version comes from go.mod, every module from
# go.sum, and neither the machine, the folder nor its environment leaves a mark.
set -eu
cd "$(dirname "$0")"

toolchain=$(sed -n 's/^toolchain //p' go.mod)
export GOTOOLCHAIN="$toolchain" GOFLAGS='' GOEXPERIMENT='' GOWORK=off CGO_ENABLED=0
if [ "$(go env GOVERSION)" != "$toolchain" ]; then
  echo "rebuild: need $toolchain, have $(go env GOVERSION)" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

go run -trimpath ./capabilities >"$work/capabilities.json"
GOOS=wasip1 GOARCH=wasm GOWASM='' go build -mod=readonly -buildmode=c-shared \
  -trimpath -buildvcs=false -ldflags='-s -w -buildid=' -o "$work/compiler.wasm" .
digest=$(sha256sum "$work/compiler.wasm" | cut -d' ' -f1)
printf '%s  compiler.wasm\n# %s, github.com/open-policy-agent/opa %s\n' "$digest" "$toolchain" \
  "$(go list -m -f '{{.Version}}' github.com/open-policy-agent/opa)" >"$work/compiler.wasm.sha256"

case "${1:-}" in
  --check) node pack.mjs check "$work" ;;
  '') node pack.mjs write "$work" ;;
  *) echo 'usage: rebuild.sh [--check]' >&2 && exit 2 ;;
esac
