package sluis.agreement_test

import data.sluis.agreement
import data.sluis.testing

test_refusal_in_force if {
	agreement.refusal == null with input as testing.facts
}

test_refusal[note] if {
	some note, facts in {
		"not in force": {"agreement": {"inForce": false}},
		"a text": {"agreement": {"inForce": "true"}},
		"missing": {"agreement": {}},
	}
	agreement.refusal == testing.none("agreement", "DENY_AGREEMENT_NOT_IN_FORCE") with input as facts
}
