package sluis.rights_test

import data.sluis.rights
import data.sluis.testing

secret := testing.none("rights", "DENY_ADDRESS_SECRET")

test_refusal_free if {
	rights.refusal == null with input as testing.facts
}

test_refusal[note] if {
	some note, expected in {
		"restricted": ["DENY_RESTRICTED", {"restricted": true}],
		"retention passed": ["DENY_RETENTION", {"retentionPassed": true}],
		"both": ["DENY_RESTRICTED", {"restricted": true, "retentionPassed": true}],
		"not a boolean": ["DENY_RESTRICTED", {"restricted": "false"}],
	}
	[reason, change] := expected
	rights.refusal == testing.none("rights", reason) with input as testing.request({"rights": change})
}

test_refusal_missing if {
	rights.refusal == testing.none("rights", "DENY_RESTRICTED") with input as {}
	rights.refusal == testing.none("rights", "DENY_RETENTION") with input as {"rights": {"restricted": false}}
}

test_address_refusal_not_secret if {
	rights.address_refusal(testing.entry("dwellingAddress")) == null with input as testing.facts
}

withheld := {entry.name | some entry in data.catalogue.fields; rights.address_refusal(entry) == secret}

test_address_refusal_secret if {
	names := withheld with input as testing.request({"rights": {"addressSecret": true}})
	names == {
		"correspondenceAddress",
		"currentStayAddress",
		"municipalityOfOrigin",
		"preferredAreas",
		"excludedAreas",
		"dwellingAddress",
	}
}

test_address_refusal_bound_by_contract if {
	facts := testing.request({"rights": {"addressSecret": true}, "case": {"contract": true}})
	rights.address_refusal(testing.entry("dwellingAddress")) == null with input as facts
}

test_address_refusal_derived_from_place if {
	distance := {"name": "distance", "location": false, "derivedFrom": ["dwellingAddress"]}
	rights.address_refusal(distance) == secret with input as {}
}

test_address_refusal_missing if {
	rights.address_refusal({"name": "x", "derivedFrom": []}) == secret with input as {}
}
