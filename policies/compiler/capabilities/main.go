// Command capabilities prints policies/capabilities.json: the built-in functions
// that a policy may call, with the types that this version of OPA gives them.
// The list of names below is what a reviewer reads; nothing is added by itself
// when OPA grows. rebuild.sh runs it.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// Native in OPA's wasm target. A test compiles a call to each of them and reads
// from the result which ones need the host.
const native = `
	eq assign equal neq gt gte lt lte
	plus minus mul div rem abs round ceil floor numbers.range to_number
	bits.or bits.and bits.negate bits.xor bits.lsh bits.rsh
	and or intersection union
	count sum product max min sort
	array.concat array.flatten array.reverse array.slice
	object.filter object.get object.keys object.remove object.union object.union_n
	json.filter json.remove json.marshal json.unmarshal json.is_valid
	is_number is_string is_boolean is_array is_set is_object is_null type_name
	concat contains endswith format_int indexof lower replace split startswith
	strings.replace_n strings.reverse substring trim trim_left trim_prefix
	trim_right trim_suffix trim_space upper
	base64.encode base64.decode base64.is_valid base64url.encode base64url.decode
	regex.is_valid regex.match regex.find_all_string_submatch_n glob.match
	walk graph.reachable
	internal.member_2 internal.member_3 internal.template_string
`

// Supplied by the npm SDK @open-policy-agent/opa-wasm. Its regex.split and yaml.*
// are left out: the first is a backtracking JavaScript RegExp on text that may
// come from outside, the others have no use in a decision.
const host = `sprintf`

func main() {
	known := map[string]*ast.Builtin{}
	for _, b := range ast.Builtins {
		known[b.Name] = b
	}
	var allowed []*ast.Builtin
	for _, name := range strings.Fields(native + host) {
		b, ok := known[name]
		if !ok || b.Deprecated || b.Nondeterministic {
			fmt.Fprintf(os.Stderr, "capabilities: %s is unknown, deprecated or not deterministic\n", name)
			os.Exit(1)
		}
		allowed = append(allowed, &ast.Builtin{Name: b.Name, Decl: b.Decl, Infix: b.Infix, Relation: b.Relation})
	}
	print(ast.Capabilities{
		Builtins: allowed,
		Features: []string{ast.FeatureKeywordsInRefs, ast.FeatureRegoV1, ast.FeatureTemplateStrings},
	})
}

// print writes the capabilities without the descriptions of arguments and results.
func print(capabilities ast.Capabilities) {
	raw, err := json.Marshal(capabilities)
	var value any
	if err == nil {
		err = json.Unmarshal(raw, &value)
	}
	if err == nil {
		encoder := json.NewEncoder(os.Stdout)
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(withoutDescriptions(value))
	}
	if err != nil {
		panic(err)
	}
}

func withoutDescriptions(value any) any {
	switch v := value.(type) {
	case map[string]any:
		delete(v, "description")
		for key, child := range v {
			v[key] = withoutDescriptions(child)
		}
	case []any:
		for i, child := range v {
			v[i] = withoutDescriptions(child)
		}
	}
	return value
}
