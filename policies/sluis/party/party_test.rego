package sluis.party_test

import data.sluis.party
import data.sluis.testing

test_refusal_signed if {
	party.refusal == null with input as testing.facts
}

test_refusal[standing] if {
	some standing, reason in {
		"unsigned": "DENY_PARTY_NOT_SIGNED",
		"withdrawn": "DENY_PARTY_WITHDRAWN",
		"something else": "DENY_PARTY_NOT_SIGNED",
	}
	party.refusal == testing.none("party", reason) with input.recipient.standing as standing
}

test_refusal_missing if {
	party.refusal == testing.none("party", "DENY_PARTY_NOT_SIGNED") with input as {}
}
