package sluis.main_test

import data.sluis.main
import data.sluis.testing

permitted(consents, basis) := {"effect": "all", "clause": "P04.HUB.COR", "basis": basis, "consent": consents}

contract := ["eu.avg.6-1-b", "nl.wmo2015.5.3.3"]

special := ["eu.avg.6-1-b", "eu.avg.9-2-a", "nl.uavg.22-2-a", "nl.wmo2015.5.3.3"]

test_decision_permitted if {
	main.decision == {"outcome": "permitted", "fields": {
		"caseRef": permitted(["waiver"], contract),
		"familyName": permitted(["waiver"], contract),
		"supportActive": permitted(["waiver", "explicit"], special),
	}} with input as testing.facts
}

test_decision_in_part if {
	fields := [testing.field("dateOfBirth", "year", "core")]
	clauses := {"P04.HUB.COR": testing.clause("P04.HUB.COR", {"fields": fields})}
	decision := main.decision with input as testing.request({"fields": ["dateOfBirth"]})
		with data.agreement as testing.agreement(clauses)
	decision == {"outcome": "permitted", "fields": {"dateOfBirth": {
		"effect": "part",
		"part": "year",
		"clause": "P04.HUB.COR",
		"basis": contract,
		"consent": ["waiver"],
	}}}
}

test_decision_nothing_known if {
	main.decision == {"outcome": "refused", "fields": {}} with input as {}
}

test_decision_nothing_like_a_request[note] if {
	some note, request in {"a text": "request", "a list": [], "fields are none": {"fields": 3}, "no field": {"fields": []}}
	main.decision == {"outcome": "refused", "fields": {}} with input as request
}

# the order of the checks: with everything wrong the first says no, and with that put right the next one does
wrong := testing.request({
	"purpose": "unknown",
	"fields": ["supportActive"],
	"recipient": {"standing": "unsigned", "role": "incassomedewerker"},
	"senders": {"HUB": "none"},
	"agreement": {"inForce": false},
	"case": {"relation": "none", "phase": "closed"},
	"rights": {"restricted": true},
	"consents": {"waiver": testing.everywhere("none"), "explicit": testing.everywhere("none")},
})

steps := [
	["purpose", "DENY_UNKNOWN_PURPOSE", {}],
	["party", "DENY_PARTY_NOT_SIGNED", {"purpose": "P04"}],
	["role", "DENY_ROLE", {"recipient": {"standing": "signed"}}],
	["agreement", "DENY_AGREEMENT_NOT_IN_FORCE", {"recipient": {"role": "woonconsulent"}}],
	["case", "DENY_NO_CASE_RELATION", {"agreement": {"inForce": true}}],
	["phase", "DENY_PHASE", {"case": {"relation": "party"}}],
	["consent", "DENY_NO_CONSENT", {"case": {"phase": "nomination"}}],
	["consent", "DENY_CONSENT_NOT_EXPLICIT", {"consents": {"waiver": testing.everywhere("given")}}],
	["sender", "DENY_NO_CASE_RELATION", {"consents": {"explicit": testing.everywhere("given")}}],
	["rights", "DENY_RESTRICTED", {"senders": {"HUB": "signed"}}],
]

test_decision_order_of_checks[number] if {
	some number, [check, reason, _] in steps
	facts := object.union_n(array.concat([wrong], [right | some at, [_, _, right] in steps; at <= number]))
	answer := main.decision.fields.supportActive with input as facts
	[answer.stoppedAt, answer.reason] == [check, reason]
}

test_decision_twist_per_field if {
	fields := [testing.field("supportActive", "all", "core"), testing.field("initials", "all", "core")]
	decision := main.decision with input as testing.request({"fields": ["initials", "supportActive"]})
		with data.agreement as testing.agreement({"P04.HUB.COR": testing.clause("P04.HUB.COR", {"fields": fields})})
	decision == {"outcome": "permitted", "fields": {
		"initials": permitted(["waiver"], contract),
		"supportActive": testing.refused("twist", "DENY_FIELD_NOT_AGREED", "P04.HUB.COR"),
	}}
}

test_decision_law_before_party if {
	decision := main.decision with input as testing.request({"fields": ["bsn"], "recipient": {"standing": "unsigned"}})
	decision.fields.bsn == testing.refused("law", "DENY_STATUTORY_BSN", "citizen-number")
}

test_decision_secrecy_before_agreement if {
	roles := ["incassomedewerker"]
	facts := testing.request({"recipient": {"role": "incassomedewerker"}, "agreement": {"inForce": false}})
	decision := main.decision with input as facts
		with data.agreement as testing.agreement({"P04.HUB.COR": testing.clause("P04.HUB.COR", {"roles": roles})})
	{name: answer.stoppedAt | some name, answer in decision.fields} == {
		"caseRef": "agreement",
		"familyName": "agreement",
		"supportActive": "role",
	}
}

test_decision_secret_address if {
	facts := testing.request({"fields": ["correspondenceAddress"], "rights": {"addressSecret": true}})
	decision := main.decision with input as facts
	decision.fields.correspondenceAddress == testing.none("rights", "DENY_ADDRESS_SECRET")
}

# without the client's consent the answer tells nothing of senders, restrictions and secret addresses
test_decision_no_consent_tells_nothing_else[note] if {
	some note, other in {
		"no sender": {"senders": {"HUB": "none"}},
		"a secret address": {"rights": {"addressSecret": true}},
		"a restriction": {"rights": {"restricted": true}},
		"retention passed": {"rights": {"retentionPassed": true}},
	}
	refused := {"fields": ["correspondenceAddress", "supportActive"], "consents": {"waiver": testing.everywhere("none")}}
	plain := main.decision with input as testing.request(refused)
	main.decision == plain with input as testing.request(object.union(refused, other))
}

test_decision_case_reference_alone if {
	decision := main.decision with input as testing.request({"fields": ["caseRef"]})
	decision == {"outcome": "refused", "fields": {"caseRef": testing.none("clause", "DENY_FIELD_NOT_AGREED")}}
}

test_decision_case_reference_left_over if {
	facts := testing.request({
		"fields": ["caseRef", "maxRent", "supportActive", "supportContact"],
		"consents": {"explicit": object.union(testing.everywhere("given"), {"G": "expired"})},
	})
	decision := main.decision with input as facts
	expired := testing.refused("consent", "DENY_CONSENT_EXPIRED", "P04.HUB.COR")
	decision == {"outcome": "refused", "fields": {
		"caseRef": expired,
		"maxRent": testing.none("clause", "DENY_FIELD_NOT_AGREED"),
		"supportActive": expired,
		"supportContact": expired,
	}}
}

# with two fields equally far, the first by name
test_decision_case_reference_by_name if {
	facts := testing.request({
		"fields": ["caseRef", "familyName", "supportActive"],
		"consents": {"waiver": object.union(testing.everywhere("given"), {"A": "expired", "G": "withdrawn"})},
	})
	clauses := {
		"P04.HUB.COR": testing.clause("P04.HUB.COR", {}),
		"P04.HUB.COR.x": testing.clause("P04.HUB.COR", {"id": "P04.HUB.COR.x"}),
	}
	decision := main.decision with input as facts
		with data.agreement as testing.agreement(clauses)
		with data.catalogue as testing.catalogue("caseRef", object.union(testing.entry("caseRef"), {"category": "C"}))
	decision.fields.caseRef == testing.refused("consent", "DENY_CONSENT_EXPIRED", "P04.HUB.COR")
}

# two clauses of one purpose: a model with two of them, of which the first gives part
pair(first, second) := {
	"model": object.union(data.model, {"clauses": [object.union(one, {"id": id}) |
		some one in data.model.clauses
		one.id == "P04.HUB.COR"
		some id in ["P04.HUB.COR", "P04.HUB.COR.b"]
	]}),
	"agreement": testing.agreement({
		"P04.HUB.COR": testing.clause("P04.HUB.COR", first),
		"P04.HUB.COR.b": testing.clause("P04.HUB.COR", object.union({"id": "P04.HUB.COR.b"}, second)),
	}),
}

birth(part) := {"fields": [testing.field("dateOfBirth", part, "core")]}

both(first, second) := decision.fields.dateOfBirth if {
	documents := pair(first, second)
	decision := main.decision with input as testing.request({"fields": ["dateOfBirth"]})
		with data.model as documents.model
		with data.agreement as documents.agreement
}

# so that taking a clause away never shows more
test_decision_two_clauses_widest[note] if {
	some note, expected in {
		"year and all": ["year", "all", ["P04.HUB.COR.b", "all", null]],
		"all and year": ["all", "year", ["P04.HUB.COR", "all", null]],
		"year and month": ["year", "month", ["P04.HUB.COR.b", "part", "month"]],
		"year twice": ["year", "year", ["P04.HUB.COR", "part", "year"]],
	}
	[first, second, widest] := expected
	answer := both(birth(first), birth(second))
	[answer.clause, answer.effect, object.get(answer, "part", null)] == widest
}

test_decision_two_clauses_one_permits if {
	answer := both({"roles": ["woningbemiddelaar"]}, birth("year"))
	[answer.clause, answer.part] == ["P04.HUB.COR.b", "year"]
}

test_decision_two_clauses_furthest[note] if {
	some note, expected in {
		"role before clause": [{"roles": ["woningbemiddelaar"]}, {"fields": [testing.field("initials", "all", "core")]}, "clause"],
		"clause before twist": [{"fields": [testing.field("initials", "all", "core")]}, {"consentRequirement": "none"}, "twist"],
	}
	[first, second, stopped_at] := expected
	both(first, second).stoppedAt == stopped_at
	both(second, first).stoppedAt == stopped_at
}

test_decision_clause_without_id if {
	bare := object.remove(testing.clause("P04.HUB.COR", {}), ["id"])
	decision := main.decision with input as testing.facts with data.agreement.clauses as [bare]
	{answer.reason | some answer in decision.fields} == {"DENY_PURPOSE_NOT_AGREED"}
}
