package sluis.relation_test

import data.sluis.relation
import data.sluis.testing

stranger := testing.none("case", "DENY_NO_CASE_RELATION")

candidate := testing.request({"purpose": "P03", "case": {"relation": "candidate", "phase": "matching"}})

test_refusal_party if {
	relation.refusal == null with input as testing.facts
}

test_refusal_candidate_matching if {
	relation.refusal == null with input as candidate
}

test_refusal_candidate_nomination if {
	relation.refusal == stranger with input as object.union(candidate, {"purpose": "P04"})
}

test_refusal_candidate_of_another_type if {
	relation.refusal == stranger with input as object.union(candidate, {"recipient": {"type": "PRO"}})
}

# an agreement may close a purpose to candidates, never open one
test_refusal_candidate_wider_than_model if {
	relation.refusal == stranger with input as object.union(candidate, {"purpose": "P04"})
		with data.agreement.purposes as [{"code": "P04", "processingActivity": "x", "candidates": true}]
}

test_refusal_none[value] if {
	some value in ["none", "", null]
	relation.refusal == stranger with input as testing.request({"case": {"relation": value}})
}

test_refusal_missing if {
	relation.refusal == stranger with input as {}
}

test_sender_refusal_signed if {
	relation.sender_refusal({"id": "P04.HUB.COR", "from": "HUB"}) == null with input as testing.facts
}

test_sender_refusal[standing] if {
	some standing, reason in {
		"none": "DENY_NO_CASE_RELATION",
		"unsigned": "DENY_PARTY_NOT_SIGNED",
		"withdrawn": "DENY_PARTY_WITHDRAWN",
		"something else": "DENY_NO_CASE_RELATION",
	}
	refusal := relation.sender_refusal({"id": "P04.HUB.COR", "from": "HUB"}) with input.senders.HUB as standing
	refusal == testing.refused("sender", reason, "P04.HUB.COR")
}

test_sender_refusal_missing if {
	refusal := relation.sender_refusal({"id": "P04.HUB.COR", "from": "HUB"}) with input as {}
	refusal == testing.refused("sender", "DENY_NO_CASE_RELATION", "P04.HUB.COR")
}
