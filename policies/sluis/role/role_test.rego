package sluis.role_test

import data.sluis.role
import data.sluis.testing

refused := testing.none("role", "DENY_ROLE")

test_refusal_named[id] if {
	some id in ["woonconsulent", "woningbemiddelaar"]
	role.refusal == null with input as testing.request({"recipient": {"role": id}})
}

test_refusal[note] if {
	some note, recipient in {
		"of another type of party": {"role": "casemanager"},
		"named by no clause of the purpose": {"role": "overlastmedewerker"},
		"in no agreement": {"role": "directeur"},
		"none": {"role": "none"},
		"missing": {"role": null},
	}
	role.refusal == refused with input as testing.request({"recipient": recipient})
}

test_refusal_missing if {
	role.refusal == refused with input as {}
}

# the request then stops at the clauses
test_refusal_without_clauses if {
	role.refusal == null with input as testing.request({"purpose": "P11"})
}

test_refusal_not_in_model if {
	director := {"id": "directeur", "partyType": "COR", "confidentialityDuty": true}
	role.refusal == refused with input as testing.request({"recipient": {"role": "directeur"}})
		with data.agreement.roles as array.concat(data.agreement.roles, [director])
		with data.agreement.clauses as [testing.clause("P04.HUB.COR", {"roles": ["directeur"]})]
}

test_refusal_not_in_agreement if {
	role.refusal == refused with input as testing.facts with data.agreement.roles as []
}

test_clause_refusal if {
	role.clause_refusal({"id": "P04.HUB.COR", "roles": ["woonconsulent"]}) == null with input as testing.facts
	refusal := role.clause_refusal({"id": "P04.HUB.COR", "roles": ["casemanager"]}) with input as testing.facts
	refusal == testing.refused("role", "DENY_ROLE", "P04.HUB.COR")
}

test_clause_refusal_missing if {
	refusal := role.clause_refusal({"id": "P04.HUB.COR"}) with input as testing.facts
	refusal == testing.refused("role", "DENY_ROLE", "P04.HUB.COR")
}

test_cleared_bound_to_secrecy if {
	role.cleared == {"O", "S", "B", "C10", "I9", "H9"} with input as testing.facts
}

test_cleared_without_duty if {
	role.cleared == {"O", "S", "B", "C10"} with input as testing.request({"recipient": {"role": "incassomedewerker"}})
}

# a duty that only the agreement records is none
test_cleared_without_duty_in_model if {
	role.cleared == {"O", "S", "B", "C10"} with input as testing.request({"recipient": {"role": "incassomedewerker"}})
		with data.agreement.roles as [{"id": "incassomedewerker", "partyType": "COR", "confidentialityDuty": true}]
}

test_field_refusal[sensitivity] if {
	some sensitivity, name in {"O": "initials", "S": "landlordStatement", "B": "bsn", "C10": "justiceData"}
	entry := testing.entry(name)
	entry.sensitivity == sensitivity
	role.field_refusal(entry) == null with input as testing.request({"recipient": {"role": "incassomedewerker"}})
}

test_field_refusal_without_duty[name] if {
	some name in ["supportActive", "zrmScores"]
	facts := testing.request({"recipient": {"role": "incassomedewerker"}})
	role.field_refusal(testing.entry(name)) == refused with input as facts
	role.field_refusal(testing.entry(name)) == null with input as testing.facts
}

test_field_refusal_not_described if {
	role.field_refusal({"name": "shoeSize"}) == null with input as testing.facts
}
