package main

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/lineage"
	"github.com/open-policy-agent/opa/v1/util/channel"
)

const (
	// The host ends a run that takes too long; OPA's own limit must not come first.
	perTestLimit = time.Hour
	traceLimit   = 16 << 10 // bytes of trace kept for one failed test
)

type testReport struct {
	OK       bool       `json:"ok"`
	Errors   []problem  `json:"errors"`
	Tests    []testCase `json:"tests"`
	Coverage coverage   `json:"coverage"`
}

type testCase struct {
	Package    string    `json:"package"`
	Name       string    `json:"name"`
	File       string    `json:"file"`
	Row        int       `json:"row"`
	Outcome    string    `json:"outcome"`
	DurationMs float64   `json:"durationMs"`
	Message    string    `json:"message,omitempty"`
	Printed    string    `json:"printed,omitempty"`
	Trace      string    `json:"trace,omitempty"`
	Cases      []subCase `json:"cases,omitempty"`
}

// subCase is one row of a data-driven test: test_x[note] if { … }.
type subCase struct {
	Name    string `json:"name"`
	Outcome string `json:"outcome"`
}

func test(req *request) (any, error) {
	allowTestBuiltins(req.capabilities)
	modules, errs := parse(req)
	if len(errs) > 0 {
		return testReport{Errors: errs, Tests: []testCase{}, Coverage: noCoverage()}, nil
	}
	// Once without the runner, so that the errors are complete and well placed.
	if errs, err := compile(req, modules); err != nil {
		return nil, err
	} else if len(errs) > 0 {
		return testReport{Errors: errs, Tests: []testCase{}, Coverage: noCoverage()}, nil
	}
	covered := cover.New()
	results, err := run(req, modules, func(r *tester.Runner) { r.SetCoverageQueryTracer(covered).SetCoverageRuns(nil) })
	if err != nil {
		return nil, err
	}
	traces, err := failureTraces(req, modules, results)
	if err != nil {
		return nil, err
	}
	report := testReport{OK: len(results) > 0, Errors: []problem{}, Tests: []testCase{}, Coverage: measure(covered, modules)}
	for _, result := range results {
		tc := describe(result)
		tc.Trace = traces[key(result)]
		report.OK = report.OK && (tc.Outcome == "pass" || tc.Outcome == "skip")
		report.Tests = append(report.Tests, tc)
	}
	return report, nil
}

// allowTestBuiltins adds what works in a test run only: print, which check and
// build erase, and the call that the runner injects into data-driven tests.
func allowTestBuiltins(capabilities *ast.Capabilities) {
	for _, builtin := range []*ast.Builtin{ast.Print, ast.InternalPrint, ast.InternalTestCase} {
		known := func(b *ast.Builtin) bool { return b.Name == builtin.Name }
		if !slices.ContainsFunc(capabilities.Builtins, known) {
			capabilities.Builtins = append(capabilities.Builtins, builtin)
		}
	}
}

func run(req *request, modules map[string]*ast.Module, configure func(*tester.Runner)) ([]*tester.Result, error) {
	document, err := req.document()
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	store := inmem.NewFromObjectWithOpts(document, inmem.OptRoundTripOnWrite(false))
	txn, err := store.NewTransaction(ctx, storage.TransactionParams{})
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, txn)
	compiler := ast.NewCompiler().WithCapabilities(req.capabilities).WithEnablePrintStatements(true)
	runner := tester.NewRunner().
		SetCompiler(compiler).
		SetStore(store).
		SetModules(modules).
		SetTimeout(perTestLimit).
		SetParallel(1).
		CapturePrintOutput(true)
	configure(runner)
	stream, err := runner.RunTests(ctx, txn)
	if err != nil {
		return nil, err
	}
	results := channel.Collect(stream)
	slices.SortFunc(results, func(a, b *tester.Result) int { return strings.Compare(key(a), key(b)) })
	return results, nil
}

// failureTraces runs the failed tests a second time, since OPA's runner traces
// or measures coverage but not both.
func failureTraces(req *request, modules map[string]*ast.Module, results []*tester.Result) (map[string]string, error) {
	traces := map[string]string{}
	var failed []ast.Ref
	for _, result := range results {
		if ref, err := ast.ParseRef(traceable(result)); err == nil && result.Fail {
			failed = append(failed, ref)
		}
	}
	if len(failed) == 0 {
		return traces, nil
	}
	again, err := run(req, modules, func(r *tester.Runner) { r.EnableTracing(true).SetPrefixMatchers(failed...) })
	if err != nil {
		return nil, err
	}
	for _, result := range again {
		if result.Fail {
			traces[key(result)] = traceText(result.Trace)
		}
	}
	return traces, nil
}

// traceable is what to run again for a trace. The runner numbers tests of one
// name (test_x#01), which is no Rego name: for those it is their whole package.
func traceable(r *tester.Result) string {
	if strings.Contains(r.Name, "#") {
		return r.Package
	}
	return key(r)
}

func traceText(events []*topdown.Event) string {
	var text bytes.Buffer
	topdown.PrettyTraceWithOpts(&text, lineage.Fails(events), topdown.PrettyTraceOptions{Locations: true})
	if text.Len() <= traceLimit {
		return text.String()
	}
	kept := text.Bytes()[:traceLimit]
	return string(kept[:bytes.LastIndexByte(kept, '\n')+1]) + "… (cut)\n"
}

func key(r *tester.Result) string { return r.Package + "." + r.Name }

func describe(r *tester.Result) testCase {
	tc := testCase{
		Package: r.Package, Name: r.Name, Outcome: outcome(r),
		DurationMs: float64(r.Duration.Microseconds()) / 1000, Printed: string(r.Output),
	}
	if r.Location != nil {
		tc.File, tc.Row = r.Location.File, r.Location.Row
	}
	if r.Error != nil {
		tc.Message = r.Error.Error()
	}
	for path, sub := range r.SubResults.Iter {
		if len(sub.SubResults) > 0 {
			continue
		}
		state := "pass"
		if sub.Fail {
			state = "fail"
		}
		tc.Cases = append(tc.Cases, subCase{strings.Join(path, "/"), state})
	}
	return tc
}

func outcome(r *tester.Result) string {
	switch {
	case r.Error != nil:
		return "error"
	case r.Skip:
		return "skip"
	case r.Fail:
		return "fail"
	default:
		return "pass"
	}
}
