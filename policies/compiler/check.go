package main

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/util"
)

// problem is one thing the compiler refuses, at its place in the source.
type problem struct {
	File    string `json:"file"`
	Row     int    `json:"row"`
	Col     int    `json:"col"`
	Code    string `json:"code"`
	Message string `json:"message"`
}

type verdict struct {
	OK     bool      `json:"ok"`
	Errors []problem `json:"errors"`
}

func refused(errs []problem) verdict { return verdict{Errors: errs} }

func check(req *request) (any, error) {
	modules, errs := parse(req)
	if len(errs) > 0 {
		return refused(errs), nil
	}
	errs, err := compile(req, modules)
	if err != nil {
		return nil, err
	}
	return verdict{OK: len(errs) == 0, Errors: emptyIfNil(errs)}, nil
}

// parse reads every source before it gives up, so that one answer holds the
// syntax errors of all files.
func parse(req *request) (map[string]*ast.Module, []problem) {
	options := ast.ParserOptions{
		RegoVersion:       ast.RegoV1,
		ProcessAnnotation: true,
		Capabilities:      req.capabilities,
	}
	modules := make(map[string]*ast.Module, len(req.Sources))
	var errs []problem
	for _, path := range util.KeysSorted(req.Sources) {
		module, err := ast.ParseModuleWithOpts(path, req.Sources[path], options)
		if err != nil {
			errs = append(errs, problems(err, path)...)
			continue
		}
		if module == nil {
			errs = append(errs, problem{File: path, Row: 1, Col: 1, Code: "rego_parse_error", Message: "empty module"})
			continue
		}
		modules[path] = module
	}
	return modules, errs
}

// compile runs the strict compiler over the modules, for its errors alone.
func compile(req *request, modules map[string]*ast.Module) ([]problem, error) {
	schemas, err := req.schemaSet()
	if err != nil {
		return nil, err
	}
	conflicts, err := conflictCheck(req)
	if err != nil {
		return nil, err
	}
	compiler := ast.NewCompiler().
		WithStrict(true).
		WithCapabilities(req.capabilities).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true).
		WithPathConflictsCheck(conflicts).
		SetErrorLimit(0)
	compiler.Compile(modules)
	if compiler.Failed() {
		return problems(compiler.Errors, ""), nil
	}
	return nil, nil
}

// conflictCheck lets the compiler refuse a rule that would hide a document in data.
func conflictCheck(req *request) (func([]string) (bool, error), error) {
	document, err := req.document()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	store := inmem.NewFromObjectWithOpts(document, inmem.OptRoundTripOnWrite(false))
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	return storage.NonEmpty(ctx, store, txn), nil
}

// problems flattens what OPA returns as an error into places in the source, in
// the order of file, row and column.
func problems(err error, path string) []problem {
	var list ast.Errors
	if !errors.As(err, &list) {
		var single *ast.Error
		if !errors.As(err, &single) {
			return []problem{{File: path, Code: "build_error", Message: err.Error()}}
		}
		list = ast.Errors{single}
	}
	result := make([]problem, 0, len(list))
	for _, e := range list {
		p := problem{File: path, Code: e.Code, Message: e.Message}
		if e.Location != nil {
			p.File, p.Row, p.Col = e.Location.File, e.Location.Row, e.Location.Col
		}
		result = append(result, p)
	}
	slices.SortStableFunc(result, func(a, b problem) int {
		return cmp.Or(strings.Compare(a.File, b.File), a.Row-b.Row, a.Col-b.Col, strings.Compare(a.Message, b.Message))
	})
	return slices.Compact(result)
}

func emptyIfNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}
