package main

import (
	"context"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	opacompile "github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

type built struct {
	OK          bool     `json:"ok"`
	Wasm        []byte   `json:"wasm"` // base64 in JSON
	Entrypoints []string `json:"entrypoints"`
}

func isTest(path string) bool { return strings.HasSuffix(path, "_test.rego") }

// build refuses exactly what check refuses, then compiles the sources that are
// not tests for OPA's wasm target at -O0.
func build(req *request) (any, error) {
	for path := range req.Sources {
		if isTest(path) {
			delete(req.Sources, path)
		}
	}
	modules, errs := parse(req)
	if len(errs) > 0 {
		return refused(errs), nil
	}
	if errs, err := compile(req, modules); err != nil {
		return nil, err
	} else if len(errs) > 0 {
		return refused(errs), nil
	}
	b := newBundle(req, modules)
	compiler := opacompile.New().
		WithTarget(opacompile.TargetWasm).
		WithOptimizationLevel(0).
		WithCapabilities(req.capabilities).
		WithRegoVersion(ast.RegoV1).
		WithRegoAnnotationEntrypoints(len(req.Entrypoints) == 0).
		WithEntrypoints(req.Entrypoints...).
		WithBundle(b)
	if err := compiler.Build(context.Background()); err != nil {
		return refused(problems(err, "")), nil
	}
	return linked(compiler.Bundle()), nil
}

// newBundle lists the modules in the order of their paths: that, and nothing
// from outside, decides the bytes that come out.
func newBundle(req *request, modules map[string]*ast.Module) *bundle.Bundle {
	b := &bundle.Bundle{Data: map[string]any{}}
	b.SetRegoVersion(ast.RegoV1)
	b.Manifest.Init()
	for _, path := range util.KeysSorted(modules) {
		b.Modules = append(b.Modules, bundle.ModuleFile{
			URL: path, Path: path, Parsed: modules[path], Raw: []byte(req.Sources[path]),
		})
	}
	return b
}

func linked(b *bundle.Bundle) built {
	result := built{OK: true, Wasm: b.WasmModules[0].Raw, Entrypoints: []string{}}
	for _, resolver := range b.Manifest.WasmResolvers {
		result.Entrypoints = append(result.Entrypoints, resolver.Entrypoint)
	}
	return result
}
