package review.parties_test

import data.review.parties
import data.review.testing

test_found_nothing if {
	parties.found == [] with input as testing.agreement
}

required := testing.agreement.signing.required

test_signatory_not_a_party if {
	found := parties.found with input as testing.changed({"signing": {"required": array.concat(required, ["buitenhuis"])}})
	testing.places(found, "signatory-not-a-party") == {$"/signing/required/{count(required)}"}
}

test_quorum if {
	found := parties.found with input as testing.changed({"signing": {"quorum": {
		"atLeast": 10,
		"perType": [
			{"partyType": "COR", "atLeast": 2},
			{"partyType": "BUD", "atLeast": 2},
		],
	}}})
	testing.places(found, "quorum-unreachable") == {"/signing/quorum/atLeast", "/signing/quorum/perType/1/atLeast"}
}

test_quorum_of_all if {
	parties.found == [] with input as testing.changed({"signing": {"quorum": {
		"atLeast": 9,
		"perType": [{"partyType": "MUN", "atLeast": 3}],
	}}})
}

steering(members, at_least) := testing.changed({"arrangements": {"steering": {"members": members, "atLeast": at_least}}})

test_steering_not_a_party if {
	found := parties.found with input as steering(["veldhaven", "buitenhuis"], 1)
	testing.places(found, "steering-not-a-party") == {"/arrangements/steering/members/1"}
	testing.places(found, "steering-unreachable") == set()
}

# a member that is no party does not count
test_steering_unreachable if {
	found := parties.found with input as steering(["veldhaven", "buitenhuis"], 2)
	testing.places(found, "steering-unreachable") == {"/arrangements/steering/atLeast"}
	parties.found == [] with input as steering(["veldhaven", "woonveste"], 2)
}

party(id, change) := testing.changed({"parties": [one |
	some own in testing.parties
	more := {key: value | some key, value in change; own.id == id}
	one := object.union(own, more)
]})

desk := [$"/parties/{index}/mandatedBy" | some index, one in testing.parties; one.type == "HUB"][0]

test_hub_without_mandate if {
	every by in ["woonveste", "buitenhuis"] {
		hub := [one.id | some one in testing.parties; one.type == "HUB"][0]
		found := parties.found with input as party(hub, {"mandatedBy": by})
		testing.places(found, "hub-without-mandate") == {desk}
	}
}

test_hub_without_any_mandate if {
	bare := testing.changed({"parties": [object.remove(one, ["mandatedBy"]) | some one in testing.parties]})
	found := parties.found with input as bare
	testing.places(found, "hub-without-mandate") == {desk}
}

test_mandate_of_no_hub if {
	found := parties.found with input as party("woonveste", {"mandatedBy": "veldhaven"})
	count(testing.places(found, "mandate-of-no-hub")) == 1
}

test_party_type_absent if {
	found := parties.found with input as testing.without("BUD")
	testing.places(found, "party-type-absent") == {
		$"{testing.at("P10.BUD.MUN")}/from",
		$"{testing.at("P10.BUD.COR")}/from",
	}
}

quota(change) := testing.changed({"arrangements": {"quotas": [
	{"year": 2026, "municipality": "Veldhaven", "corporation": "woonveste", "homes": 4},
	object.union({"year": 2026, "municipality": "Veldhaven", "corporation": "woonveste", "homes": 4}, change),
]}})

test_quota if {
	every code, expected in {
		"quota-unknown-corporation": [{"corporation": "veldhaven"}, "corporation"],
		"quota-unknown-municipality": [{"municipality": "veldhaven"}, "municipality"],
		"quota-outside-term": [{"year": 2028}, "year"],
	} {
		found := parties.found with input as quota(expected[0])
		testing.places(found, code) == {$"/arrangements/quotas/1/{expected[1]}"}
		count(found) == 1
	}
}

test_quota_before_the_term if {
	found := parties.found with input as quota({"year": 2025})
	count(testing.places(found, "quota-outside-term")) == 1
	parties.found == [] with input as quota({})
}

test_involvement_missing if {
	found := parties.found with input as data.agreement
	count(testing.places(found, "involvement-missing")) == count(testing.parties)
}
