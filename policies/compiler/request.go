package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// request is what the host sends. Sources maps a path to Rego text; Data maps a
// slash-separated place under `data` to a JSON value; Schemas maps a name to a
// JSON Schema that METADATA refers to as schema.<name>. Bundle (base64 in JSON),
// Trust, Entrypoint and Inputs belong to evaluate.
type request struct {
	Operation    string                     `json:"operation"`
	Sources      map[string]string          `json:"sources"`
	Data         map[string]json.RawMessage `json:"data"`
	Schemas      map[string]json.RawMessage `json:"schemas"`
	Entrypoints  []string                   `json:"entrypoints"`
	Capabilities json.RawMessage            `json:"capabilities"`
	Bundle       []byte                     `json:"bundle"`
	Trust        *trust                     `json:"trust"`
	Entrypoint   string                     `json:"entrypoint"`
	Inputs       []json.RawMessage          `json:"inputs"`

	capabilities *ast.Capabilities
}

func decodeRequest(raw []byte) (*request, error) {
	req := &request{}
	if err := json.Unmarshal(raw, req); err != nil {
		return nil, fmt.Errorf("request: %w", err)
	}
	if req.Operation == "version" {
		return req, nil
	}
	if len(req.Capabilities) == 0 {
		return nil, errors.New("request: capabilities are missing")
	}
	var err error
	req.capabilities, err = ast.LoadCapabilitiesJSON(bytes.NewReader(req.Capabilities))
	if err != nil {
		return nil, fmt.Errorf("capabilities: %w", err)
	}
	req.capabilities.AllowNet = []string{} // never fetch a remote schema
	return req, nil
}

// document assembles the base document from the places that Data names.
func (r *request) document() (map[string]any, error) {
	root := map[string]any{}
	for _, place := range util.KeysSorted(r.Data) {
		var value any
		if err := util.UnmarshalJSON(r.Data[place], &value); err != nil {
			return nil, fmt.Errorf("data %q: %w", place, err)
		}
		if err := mount(root, place, value); err != nil {
			return nil, err
		}
	}
	return root, nil
}

func mount(root map[string]any, place string, value any) error {
	segments := strings.Split(place, "/")
	if slices.Contains(segments, "") {
		return fmt.Errorf("data %q: a place is one or more names with '/' between them", place)
	}
	node := root
	for _, segment := range segments[:len(segments)-1] {
		if _, ok := node[segment]; !ok {
			node[segment] = map[string]any{}
		}
		next, ok := node[segment].(map[string]any)
		if !ok {
			return fmt.Errorf("data %q lies inside another document", place)
		}
		node = next
	}
	last := segments[len(segments)-1]
	if _, taken := node[last]; taken {
		return fmt.Errorf("data %q is given twice", place)
	}
	node[last] = value
	return nil
}

func (r *request) schemaSet() (*ast.SchemaSet, error) {
	set := ast.NewSchemaSet()
	for _, name := range util.KeysSorted(r.Schemas) {
		var schema any
		if err := util.Unmarshal(r.Schemas[name], &schema); err != nil {
			return nil, fmt.Errorf("schema %q: %w", name, err)
		}
		ref := ast.SchemaRootRef.Copy()
		for _, segment := range strings.Split(name, "/") {
			ref = ref.Append(ast.StringTerm(segment))
		}
		set.Put(ref, schema)
	}
	return set, nil
}
