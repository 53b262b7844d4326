package sluis.clause_test

import data.sluis.clause
import data.sluis.testing

between := {"P09.COR.COR": testing.clause("P09.COR.PRO", {
	"id": "P09.COR.COR",
	"to": "COR",
	"fields": [testing.field("nuisanceStatus", "all", "core"), testing.field("supportActive", "all", "core")],
})}

ids(clauses) := {one.id | some one in clauses}

test_candidates[note] if {
	some note, expected in {
		"nomination": ["P04", {"type": "COR"}, {"P04.HUB.COR"}],
		"no clause to this type": ["P04", {"type": "PRO"}, set()],
		"regional desk under mandate": ["P02", {"type": "HUB", "mandate": true}, {"P02.PRO.MUN"}],
		"regional desk under mandate, its own clause": ["P03", {"type": "HUB", "mandate": true}, {"P03.COR.HUB"}],
		"regional desk without mandate": ["P02", {"type": "HUB", "mandate": false}, set()],
		"mandate of another type": ["P01", {"type": "COR", "mandate": true}, set()],
		"monitoring": ["P11", {"type": "MUN"}, set()],
	}
	[code, recipient, served] := expected
	candidates := clause.candidates with input as testing.request({"purpose": code, "recipient": recipient})
	ids(candidates) == served
}

test_candidates_missing if {
	clause.candidates == [] with input as {}
	clause.candidates == [] with input as object.remove(testing.facts, ["recipient"])
}

test_candidates_purpose_without_record[side] if {
	some side in ["agreement", "model"]
	bare := object.union({"agreement": data.agreement, "model": data.model}, {side: {"purposes": []}})
	clause.candidates == [] with input as testing.facts
		with data.agreement as bare.agreement
		with data.model as bare.model
}

test_barred if {
	facts := testing.request({"purpose": "P09"})
	agreement := testing.agreement(between)
	barred := clause.barred with input as facts with data.agreement as agreement
	ids(barred) == {"P09.COR.COR"}
	candidates := clause.candidates with input as facts with data.agreement as agreement
	ids(candidates) == {"P09.PRO.COR"}
}

test_barred_nothing if {
	clause.barred == [] with input as testing.facts
}

test_barring[name] if {
	some name, expected in {"nuisanceStatus": ["P09.COR.COR"], "supportActive": [], "familyName": []}
	barring := clause.barring(name) with input as testing.request({"purpose": "P09"})
		with data.agreement as testing.agreement(between)
	barring == expected
}

test_none_refusal if {
	clause.none_refusal == testing.none("clause", "DENY_PURPOSE_NOT_AGREED")
}

test_field_refusal if {
	clause.field_refusal == testing.none("clause", "DENY_FIELD_NOT_AGREED")
}

signal := testing.clause("P08.COR.MUN", {})

unmet := testing.refused("clause", "DENY_PURPOSE_NOT_AGREED", "P08.COR.MUN")

test_conditions_refusal_met if {
	met := ["contact-attempted", "debt-help-offered", "offer-made"]
	clause.conditions_refusal(signal) == null with input.case.conditions as met
}

test_conditions_refusal_unmet[met] if {
	some met in [[], ["contact-attempted"], ["contact-attempted", "offer-made"], null]
	clause.conditions_refusal(signal) == unmet with input.case.conditions as met
}

test_conditions_refusal_missing if {
	clause.conditions_refusal(signal) == unmet with input as {}
	clause.conditions_refusal(object.remove(signal, ["conditions"])) == unmet with input as testing.facts
}

test_conditions_refusal_none_asked if {
	clause.conditions_refusal(testing.clause("P04.HUB.COR", {})) == null with input as testing.facts
}

test_fields_asked_for if {
	fields := clause.fields(testing.clause("P04.HUB.COR", {})) with input.fields as ["initials", "supportActive", "bsn"]
	fields == {
		"initials": testing.field("initials", "all", "core"),
		"supportActive": testing.field("supportActive", "all", "option"),
	}
}
