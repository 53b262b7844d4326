package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/keys"
	"github.com/open-policy-agent/opa/v1/metrics"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

const (
	// A small archive may not hold a file that takes the whole memory.
	bundleFileLimit = 32 << 20
	bundleName      = "bundle"
)

// trust is what a bundle's signature is held against: the members that `keys` and
// `bundles` have in OPA's own configuration. The key is a public one, in PEM.
type trust struct {
	KeyID     string `json:"keyId"`
	Key       string `json:"key"`
	Algorithm string `json:"algorithm"`
	Scope     string `json:"scope"`
}

type evaluation struct {
	OK       bool           `json:"ok"`
	Revision string         `json:"revision"`
	Roots    []string       `json:"roots"`
	Metadata map[string]any `json:"metadata"`
	Results  []outcomeOf    `json:"results"`
}

// outcomeOf one input: a value, an error, or neither where the rule is undefined.
type outcomeOf struct {
	Value  *any      `json:"value,omitempty"`
	Errors []problem `json:"errors,omitempty"`
}

// evaluate does with a bundle what an OPA does that downloaded it: read it, verify
// its signature and every file, activate it, and answer queries on the Go engine.
func evaluate(req *request) (any, error) {
	config, err := verification(req.Trust)
	if err != nil {
		return nil, err
	}
	ref, err := ast.PtrRef(ast.DefaultRootDocument, req.Entrypoint)
	if err != nil || len(ref) < 2 {
		return nil, fmt.Errorf("entrypoint %q: a path is names with '/' between them", req.Entrypoint)
	}
	archive := bundle.NewTarballLoader(bytes.NewReader(req.Bundle)).WithSizeLimitBytes(bundleFileLimit)
	read, err := bundle.NewCustomReader(archive).
		WithBundleVerificationConfig(config).
		WithSizeLimitBytes(bundleFileLimit).
		WithCapabilities(req.capabilities).
		WithRegoVersion(ast.RegoV1).
		Read()
	if err != nil {
		return refused(bundleProblems(err)), nil
	}
	ctx := context.Background()
	compiler := ast.NewCompiler().WithCapabilities(req.capabilities)
	store, err := activate(ctx, &read, compiler)
	if err != nil {
		return refused(bundleProblems(err)), nil
	}
	query, err := rego.New(
		rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(ref)))),
		rego.Compiler(compiler),
		rego.Store(store),
	).PrepareForEval(ctx)
	if err != nil {
		return refused(bundleProblems(err)), nil
	}
	results, err := answers(ctx, query, req.Inputs)
	if err != nil {
		return nil, err
	}
	return evaluation{
		OK: true, Revision: read.Manifest.Revision, Roots: *read.Manifest.Roots,
		Metadata: read.Manifest.Metadata, Results: results,
	}, nil
}

// verification refuses what OPA would not take into its configuration either: there
// is no way to ask for an answer of a bundle that was not verified.
func verification(t *trust) (*bundle.VerificationConfig, error) {
	if t == nil || t.KeyID == "" || t.Key == "" {
		return nil, errors.New("trust: a key with its id is needed, for a bundle is only read if it is signed")
	}
	if !keys.IsSupportedAlgorithm(t.Algorithm) {
		return nil, fmt.Errorf("trust: OPA does not know the algorithm %q", t.Algorithm)
	}
	config := &keys.Config{Key: t.Key, Algorithm: t.Algorithm}
	return bundle.NewVerificationConfig(map[string]*keys.Config{t.KeyID: config}, t.KeyID, t.Scope, nil), nil
}

func activate(ctx context.Context, b *bundle.Bundle, compiler *ast.Compiler) (storage.Store, error) {
	store := inmem.New()
	params := storage.WriteParams
	params.Context = storage.NewContext()
	txn, err := store.NewTransaction(ctx, params)
	if err != nil {
		return nil, err
	}
	err = bundle.Activate(&bundle.ActivateOpts{
		Ctx: ctx, Store: store, Txn: txn, TxnCtx: params.Context, Compiler: compiler, Metrics: metrics.New(),
		Bundles:       map[string]*bundle.Bundle{bundleName: b},
		ParserOptions: ast.ParserOptions{RegoVersion: ast.RegoV1},
	})
	if err != nil {
		store.Abort(ctx, txn)
		return nil, err
	}
	return store, store.Commit(ctx, txn)
}

func answers(ctx context.Context, query rego.PreparedEvalQuery, inputs []json.RawMessage) ([]outcomeOf, error) {
	results := make([]outcomeOf, 0, len(inputs))
	for i, raw := range inputs {
		var input any
		if err := util.UnmarshalJSON(raw, &input); err != nil {
			return nil, fmt.Errorf("input %d: %w", i, err)
		}
		found, err := query.Eval(ctx, rego.EvalInput(input))
		switch {
		case err != nil:
			results = append(results, outcomeOf{Errors: []problem{evaluationProblem(err)}})
		case len(found) == 0:
			results = append(results, outcomeOf{})
		default:
			results = append(results, outcomeOf{Value: &found[0].Expressions[0].Value})
		}
	}
	return results, nil
}

func evaluationProblem(err error) problem {
	var thrown *topdown.Error
	if !errors.As(err, &thrown) {
		return problem{Code: topdown.InternalErr, Message: err.Error()}
	}
	p := problem{Code: thrown.Code, Message: thrown.Message}
	if thrown.Location != nil {
		p.File, p.Row, p.Col = thrown.Location.File, thrown.Location.Row, thrown.Location.Col
	}
	return p
}

// bundleProblems are those of the Rego in a bundle at their place, and else the one
// reason why OPA does not take the bundle.
func bundleProblems(err error) []problem {
	found := problems(err, "")
	for i := range found {
		if found[i].Code == "build_error" {
			found[i].Code = "bundle_error"
		}
	}
	return found
}
