package sluis.law_test

import data.sluis.law
import data.sluis.testing

# every field of the catalogue that a type of party is denied, with the reason
denied := {entry.name: refusal.reason |
	some entry in data.catalogue.fields
	refusal := law.refusal(entry)
	refusal != null
}

asking(type) := {"day": "2026-04-15", "recipient": {"type": type}}

everyone := {
	"riskAssessment": "DENY_STATUTORY_ART10",
	"justiceData": "DENY_STATUTORY_ART10",
	"diagnosis": "DENY_STATUTORY_MEDICAL",
	"medicationTreatment": "DENY_STATUTORY_MEDICAL",
	"addictionHistory": "DENY_STATUTORY_MEDICAL",
	"crisisPlan": "DENY_STATUTORY_MEDICAL",
}

outside_care := object.union(everyone, {
	"bsn": "DENY_STATUTORY_BSN",
	"supportPlanGoals": "DENY_STATUTORY_MEDICAL",
	"zrmScores": "DENY_STATUTORY_MEDICAL",
})

test_refusal_everyone[type] if {
	some type in ["MUN", "HUB", "PRO"]
	denied == everyone with input as asking(type)
}

test_refusal_budget_administrator if {
	denied == outside_care with input as asking("BUD")
}

test_refusal_corporation if {
	blacklist := {name: "DENY_BLACKLIST" |
		some name in ["rentArrears", "nuisanceStatus", "nuisanceNature", "formerRentDebtHere"]
	}
	denied == object.union(outside_care, blacklist) with input as asking("COR")
}

test_refusal_refers_to_the_denial if {
	refusal := law.refusal(testing.entry("bsn")) with input as testing.facts
	refusal == testing.refused("law", "DENY_STATUTORY_BSN", "citizen-number")
}

test_refusal_first_denial if {
	entry := object.union(testing.entry("diagnosis"), {"sensitivity": "C10"})
	refusal := law.refusal(entry) with input as testing.facts
	refusal == testing.refused("law", "DENY_STATUTORY_ART10", "criminal-data")
}

# what comes from a treatment file, however the catalogue classes it
test_refusal_medical_source_called_ordinary if {
	entry := object.union(testing.entry("diagnosis"), {"sensitivity": "O"})
	refusal := law.refusal(entry) with input as testing.facts
	refusal.reason == "DENY_STATUTORY_MEDICAL"
}

test_refusal_derived_from_denied if {
	entry := object.union(testing.entry("ageBand"), {"derivedFrom": ["dateOfBirth", "bsn"]})
	refusal := law.refusal(entry) with input as testing.facts
	refusal == testing.refused("law", "DENY_STATUTORY_BSN", "citizen-number")
}

test_refusal_not_described if {
	law.refusal({"name": "shoeSize"}) == null with input as testing.facts
}

test_refusal_incomplete_entry[key] if {
	some key in ["sensitivity", "medicalSource"]
	refusal := law.refusal(object.remove(testing.entry("initials"), [key])) with input as testing.facts
	refusal.stoppedAt == "law"
}

# a denial that lost a key denies more
test_refusal_incomplete_denial[key] if {
	some key in ["reason", "id", "recipients", "inForceFrom", "inForceTo", "appliesTo"]
	denials := [object.remove(denial, [key]) | some denial in data.law.denials]
	refusal := law.refusal(testing.entry("bsn")) with input as testing.facts with data.law.denials as denials
	refusal.stoppedAt == "law"
}

test_refusal_incomplete_scope[key] if {
	some key in ["sensitivities", "medicalSource", "holders", "except"]
	denials := [object.union(
		object.remove(denial, ["appliesTo"]),
		{"appliesTo": object.remove(denial.appliesTo, [key])},
	) |
		some denial in data.law.denials
	]
	refusal := law.refusal(testing.entry("bsn")) with input as testing.facts with data.law.denials as denials
	refusal.stoppedAt == "law"
}

test_refusal_without_denials[note] if {
	some note, document in {"none": {"denials": []}, "missing": {}}
	refusal := law.refusal(testing.entry("initials")) with input as testing.facts with data.law as document
	refusal == testing.none("law", "DENY_FIELD_NOT_AGREED")
}

test_refusal_between_corporations if {
	clauses := {"P04.COR.COR": testing.clause("P04.HUB.COR", {"id": "P04.COR.COR", "from": "COR"}), "P04.HUB.COR": null}
	refusal := law.refusal(testing.entry("initials")) with input as testing.facts
		with data.agreement as testing.agreement(clauses)
	refusal == testing.refused("law", "DENY_BLACKLIST", "P04.COR.COR")
	law.refusal(testing.entry("maxRent")) == null with input as testing.facts
		with data.agreement as testing.agreement(clauses)
}

number := [denial | some denial in data.law.denials; denial.id == "citizen-number"][0]

test_refusal_dated[note] if {
	some note, expected in {
		"first day": ["2026-01-01", true],
		"last day": ["2026-12-31", true],
		"day before": ["2025-12-31", false],
		"day after": ["2027-01-01", false],
		"no day": ["yesterday", true],
	}
	[day, refused] := expected
	denials := [object.union(number, {"inForceFrom": "2026-01-01", "inForceTo": "2026-12-31"})]
	refusal := law.refusal(testing.entry("bsn")) with input as testing.request({"day": day})
		with data.law.denials as denials
	refused == refusal != null
}

never_given := {entry.name | some entry in data.catalogue.fields; law.never(entry)}

test_never_corporation if {
	never := never_given with input as testing.facts
	never == {name | some name in data.law.neverTo.COR}
	count(never) == 15
}

test_never_municipality if {
	never_given == set() with input as testing.request({"recipient": {"type": "MUN"}})
}

test_never_derived if {
	entry := object.union(testing.entry("ageBand"), {"derivedFrom": ["dateOfBirth", "originSetting"]})
	law.never(entry) with input as testing.facts
	not law.never(testing.entry("ageBand")) with input as testing.facts
}

test_never_without_list if {
	law.never(testing.entry("initials")) with input as testing.facts with data.law as {}
}

test_bases_in_force if {
	ids := {id | some id, _ in law.bases} with input as testing.facts
	{one.id | some one in data.law.bases} - ids == {"nl.wams", "nl.wet-versterking-regie"}
}

test_bases_dated[day] if {
	some day, expected in {
		"2025-12-31": set(),
		"2026-01-01": {"nl.test"},
		"2026-12-31": {"nl.test"},
		"2027-01-01": set(),
		"yesterday": set(),
	}
	ids := {id | some id, _ in law.bases} with input as {"day": day}
		with data.law.bases as [{"id": "nl.test", "inForceFrom": "2026-01-01", "inForceTo": "2026-12-31"}]
	ids == expected
}

test_bases_incomplete[note] if {
	some note, basis in {
		"no first day": {"id": "nl.test", "inForceFrom": null, "inForceTo": null},
		"first day missing": {"id": "nl.test", "inForceTo": null},
		"last day missing": {"id": "nl.test", "inForceFrom": "2020-01-01"},
	}
	law.bases == {} with input as testing.facts with data.law.bases as [basis]
}

test_bases_day_missing if {
	law.bases == {} with input as {}
	law.bases == {} with input as testing.request({"day": 20260415})
}
