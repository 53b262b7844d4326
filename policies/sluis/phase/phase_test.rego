package sluis.phase_test

import data.sluis.phase
import data.sluis.testing

closed := testing.none("phase", "DENY_PHASE")

test_refusal_open[stage] if {
	some stage in ["nomination", "contract"]
	phase.refusal == null with input as testing.request({"case": {"phase": stage}})
}

test_refusal_closed[stage] if {
	some stage in ["registration", "screening", "matching", "aftercare", "closed", null]
	phase.refusal == closed with input as testing.request({"case": {"phase": stage}})
}

test_refusal_missing if {
	phase.refusal == closed with input as object.remove(testing.facts, ["case"])
}

test_refusal_purpose_not_in_agreement if {
	phase.refusal == closed with input as testing.facts with data.agreement.purposes as []
}

# an agreement may close a phase, never open one
test_refusal_wider_than_model if {
	purposes := [{"code": "P04", "processingActivity": "x", "phases": ["nomination", "aftercare"]}]
	phase.refusal == closed with input as testing.request({"case": {"phase": "aftercare"}})
		with data.agreement.purposes as purposes
	phase.refusal == null with input as testing.facts with data.agreement.purposes as purposes
}
