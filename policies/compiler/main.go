// Command compiler is OPA's own Rego compiler as a WebAssembly reactor.
//
// The host writes one JSON request into linear memory and reads one JSON answer
// back. Everything is in memory: there is no file system, no network and no
// environment. A refused policy is an answer with "errors"; only a request that
// makes no sense, or a fault in the compiler itself, answers with "fault".
package main

import (
	"encoding/json"
	"fmt"
	"runtime"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/version"
)

// held keeps what the host may still read or write from being collected.
// Go's collector does not move objects, so their addresses stay valid.
var held struct{ request, answer []byte }

func main() {} // a reactor: only the exports below are called

// alloc reserves room for the next request and returns its address.
//
//go:wasmexport alloc
func alloc(size uint32) unsafe.Pointer {
	held.answer = nil
	held.request = make([]byte, max(size, 1))
	return unsafe.Pointer(unsafe.SliceData(held.request))
}

// call handles the request of the given size that was written at alloc's address.
// It returns the address of the answer; answerSize tells how long that is.
//
//go:wasmexport call
func call(size uint32) unsafe.Pointer {
	held.answer = answer(held.request[:size])
	held.request = nil
	return unsafe.Pointer(unsafe.SliceData(held.answer))
}

//go:wasmexport answerSize
func answerSize() uint32 { return uint32(len(held.answer)) }

// fault is the answer when there is no result at all: the request made no sense
// ("bad-request"), or the compiler itself failed ("crashed").
type fault struct {
	Fault   string `json:"fault"`
	Message string `json:"message"`
}

func answer(raw []byte) (encoded []byte) {
	defer func() {
		if p := recover(); p != nil {
			encoded = encode(fault{"crashed", fmt.Sprintf("panic: %v", p)})
		}
	}()
	req, err := decodeRequest(raw)
	if err != nil {
		return encode(fault{"bad-request", err.Error()})
	}
	result, err := dispatch(req)
	if err != nil {
		return encode(fault{"bad-request", err.Error()})
	}
	return encode(result)
}

func dispatch(req *request) (any, error) {
	switch req.Operation {
	case "check":
		return check(req)
	case "build":
		return build(req)
	case "test":
		return test(req)
	case "evaluate":
		return evaluate(req)
	case "format":
		return formatSources(req)
	case "version":
		return map[string]string{"opa": version.Version, "go": runtime.Version()}, nil
	default:
		return nil, fmt.Errorf("unknown operation %q", req.Operation)
	}
}

func encode(v any) []byte {
	bs, err := json.Marshal(v)
	if err != nil {
		bs, _ = json.Marshal(fault{"crashed", err.Error()})
	}
	return bs
}
