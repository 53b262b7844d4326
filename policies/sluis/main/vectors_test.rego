# The decision table of tests/vectors, which the compiled module has to pass as well.
package sluis.main_test

import data.sluis.main
import data.sluis.testing

agreement_of(case) := data.agreement if {
	case.agreement == "veenrand"
} else := testing.agreement(case.agreement.clauses)

test_vectors[case.name] if {
	some case in data.vectors.cases
	decision := main.decision with input as case.input with data.agreement as agreement_of(case)
	{name | some name, _ in testing.released(decision)} == {name | some name in case.expect.allowed}
	{name: answer.reason | some name, answer in decision.fields; answer.effect == "none"} == case.expect.reasons
	{name: answer.part | some name, answer in decision.fields} == object.get(case.expect, "parts", {})
	every name, check in object.get(case.expect, "stoppedAt", {}) {
		decision.fields[name].stoppedAt == check
	}
}

# every reason code occurs in the table, but for the one that belongs to counts
test_vectors_every_reason if {
	reasons := {reason | some case in data.vectors.cases; some reason in case.expect.reasons}
	codes := {code | some code in data.common["$defs"].reasonCode.enum}
	codes - reasons == {"DENY_SMALL_CELL"}
}
