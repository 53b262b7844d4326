package main

import (
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/util"
)

type formatted struct {
	OK        bool              `json:"ok"`
	Formatted map[string]string `json:"formatted"`
	Differing []string          `json:"differing"`
}

func formatSources(req *request) (any, error) {
	options := format.Opts{RegoVersion: ast.RegoV1, Capabilities: req.capabilities}
	result := formatted{OK: true, Formatted: map[string]string{}, Differing: []string{}}
	var errs []problem
	for _, path := range util.KeysSorted(req.Sources) {
		source := req.Sources[path]
		text, err := format.SourceWithOpts(path, []byte(source), options)
		if err != nil {
			errs = append(errs, problems(err, path)...)
			continue
		}
		result.Formatted[path] = string(text)
		if string(text) != source {
			result.Differing = append(result.Differing, path)
		}
	}
	if len(errs) > 0 {
		return refused(errs), nil
	}
	return result, nil
}
