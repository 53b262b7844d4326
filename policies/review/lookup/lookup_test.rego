package review.lookup_test

import data.review.lookup
import data.review.testing

test_model_named if {
	lookup.model.id == "nl.weerthuis.model" with input as testing.agreement
}

test_model_unknown if {
	lookup.model == null with input as testing.changed({"model": {"version": "0.9.0"}})
	lookup.model == null with input as testing.changed({"model": {"id": "nl.other"}})
}

# an agreement is held against its own model, not against the one in use
test_model_former if {
	former := object.union(data.model, {"version": "0.9.0", "clauses": []})
	found := lookup.clauses with input as testing.changed({"model": {"version": "0.9.0"}})
		with data.models as [data.model, former]
	every placed in found {
		placed.own == null
	}
}

derived(name, sources) := [object.union(entry, more) |
	some entry in data.catalogue.fields
	more := {key: value | some key, value in {"derivedFrom": sources}; entry.name == name}
]

# through a field that is computed itself, and through one that no catalogue has
test_computed_from_however_far_back if {
	fields := [object.union(entry, more) |
		some entry in derived("ageBand", ["maxRent"])
		more := {"derivedFrom": sources | entry.name == "maxRent"; sources := ["justiceData", "gone"]}
	]
	names := lookup.of_sensitivity.C10 with data.catalogue.fields as fields
	names == {"riskAssessment", "justiceData", "maxRent", "ageBand"}
}

test_special if {
	{"supportActive", "diagnosis"} - lookup.special == set()
	lookup.special & {"familyName", "bsn", "debtDetails", "justiceData"} == set()
}

test_in_scope if {
	all := ["O", "S", "B", "I9", "H9", "C10"]
	lookup.in_scope({"sensitivities": ["B"], "holders": [], "medicalSource": false, "except": []}) == {"bsn"}
	lookup.in_scope({"sensitivities": ["B"], "holders": ["PRO"], "medicalSource": false, "except": []}) == set()
	lookup.in_scope({"sensitivities": ["B"], "holders": ["MUN"], "medicalSource": false, "except": ["bsn"]}) == set()
	lookup.in_scope({"sensitivities": all, "holders": [], "medicalSource": true, "except": ["diagnosis"]}) == {
		"medicationTreatment",
		"addictionHistory",
		"crisisPlan",
	}
}

test_recipients if {
	lookup.recipients("MUN") == {"MUN", "HUB"} with input as testing.agreement
	lookup.recipients("COR") == {"COR"} with input as testing.agreement
	lookup.recipients("MUN") == {"MUN"} with input as testing.without("HUB")
}

# a desk works for its municipality, also where the municipality is left out
test_present if {
	lookup.present == {"MUN", "HUB", "COR", "PRO", "BUD"} with input as testing.without("MUN")
	lookup.present == {"MUN", "COR", "PRO", "BUD"} with input as testing.without("HUB")
}

test_in_force_on if {
	dated := {"inForceFrom": "2026-01-01", "inForceTo": "2026-12-31"}
	lookup.in_force_on("2026-01-01", dated)
	lookup.in_force_on("2026-12-31", dated)
	lookup.in_force_on("2099-01-01", {"inForceFrom": "2026-01-01", "inForceTo": null})
	not lookup.in_force_on("2025-12-31", dated)
	not lookup.in_force_on("2027-01-01", dated)
	not lookup.in_force_on("2026-01-01", {"inForceFrom": null, "inForceTo": null})
}

test_in_force_during_term if {
	term := testing.agreement.term
	lookup.in_force_during_term({"inForceFrom": term.to, "inForceTo": null}) with input as testing.agreement
	lookup.in_force_during_term({"inForceFrom": "2000-01-01", "inForceTo": term.from}) with input as testing.agreement
	not _during({"inForceFrom": "2099-01-01", "inForceTo": null})
	not _during({"inForceFrom": "2000-01-01", "inForceTo": "2000-12-31"})
}

_during(dated) if lookup.in_force_during_term(dated) with input as testing.agreement

test_repeated if {
	lookup.repeated([]) == {}
	lookup.repeated(["a", "b"]) == {}
	lookup.repeated(["a", "b", "a", "b", "a"]) == {2: "a", 3: "b", 4: "a"}
}

test_spots if {
	spots := lookup.spots(lookup.clauses[0], {"bsn", "maxRent"}) with input as testing.agreement
	spots == [{"name": "bsn", "pointer": testing.field("P01.PRO.MUN", "bsn")}]
}
