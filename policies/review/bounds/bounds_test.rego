package review.bounds_test

import data.review.bounds
import data.review.testing

test_found_nothing if {
	bounds.found == [] with input as testing.agreement
}

# without a model there is nothing to hold it against, and one finding that says so
test_other_model if {
	found := bounds.found with input as testing.changed({"model": {"version": "9.9.9"}, "clauses": [], "roles": []})
	[finding.code | some finding in found] == ["other-model"]
	testing.places(found, "other-model") == {"/model"}
}

models(version) := [data.model, object.union(data.model, {"version": version})]

test_newer_model if {
	found := bounds.found with input as testing.agreement with data.models as models("1.10.0")
	[finding.code | some finding in found] == ["newer-model"]
	found[0].pointer == "/model/version"
	found[0].detail == "nl.weerthuis.model has a version 1.10.0, and this is 1.0.0"
}

test_newer_model_not if {
	every note, model in {
		"older": object.union(data.model, {"version": "0.99.0"}),
		"of another id": object.union(data.model, {"id": "nl.other", "version": "2.0.0"}),
	} {
		print(note)
		bounds.found == [] with input as testing.agreement with data.models as [data.model, model]
	}
}

purpose(change) := testing.changed({"purposes": array.concat(
	[object.union(testing.agreement.purposes[0], change)],
	array.slice(testing.agreement.purposes, 1, 99),
)})

test_purpose_wider if {
	every member, change in {
		"code": {"code": "P12"},
		"phases": {"phases": ["closed"]},
		"candidates": {"candidates": true},
		"processingActivity": {"processingActivity": "https://register.example/other"},
	} {
		found := bounds.found with input as purpose(change)
		testing.places(found, "purpose-wider-than-model") == {$"/purposes/0/{member}"}
	}
}

test_purpose_less_strict if {
	strict := object.union(data.model, {"purposes": [object.union(one, {"mode": "strict"}) |
		some one in data.model.purposes
	]})
	found := bounds.found with input as testing.agreement with data.models as [strict]
	"/purposes/0/mode" in testing.places(found, "purpose-wider-than-model")
}

test_purpose_narrower if {
	bounds.found == [] with input as purpose({"phases": [], "mode": "strict"})
}

test_role_outside_model if {
	every note, role in {
		"unknown": {"id": "portier", "partyType": "COR", "confidentialityDuty": false},
		"of another type": {"id": "woonconsulent", "partyType": "PRO", "confidentialityDuty": true},
		"with a duty of its own": {"id": "incassomedewerker", "partyType": "COR", "confidentialityDuty": true},
	} {
		print(note)
		found := bounds.found with input as testing.changed({"roles": [role]})
		testing.places(found, "role-outside-model") == {"/roles/0"}
	}
}

test_role_without_its_duty if {
	bounds.found == [] with input as testing.changed({"roles": [object.union(role, {"confidentialityDuty": false}) |
		some role in testing.agreement.roles
	]})
}

test_clause_outside_model if {
	found := bounds.found with input as testing.copied("P09.PRO.COR", {"id": "P09.PRO.BUD", "to": "BUD"})
	testing.places(found, "clause-outside-model") == {"/clauses/21/id"}
}

test_field_outside_model if {
	found := bounds.found with input as testing.with_field("P04.HUB.COR", "maxRent")
	testing.places(found, "field-outside-model") == {$"{testing.at("P04.HUB.COR")}/fields/0"}
}

test_option_called_core if {
	found := bounds.found with input as testing.with_field("P03.HUB.COR", "skillHousing")
	testing.places(found, "field-outside-model") == {$"{testing.at("P03.HUB.COR")}/fields/0"}
	option := {"fields": [{"name": "skillHousing", "part": "all", "origin": "option"}]}
	bounds.found == [] with input as testing.clause("P03.HUB.COR", option)
}

test_core_called_option if {
	option := {"fields": [{"name": "maxRent", "part": "all", "origin": "option"}]}
	found := bounds.found with input as testing.clause("P03.HUB.COR", option)
	testing.places(found, "field-outside-model") == {$"{testing.at("P03.HUB.COR")}/fields/0"}
}

test_clause_role_outside_model if {
	found := bounds.found with input as testing.clause("P03.HUB.COR", {"roles": ["woningbemiddelaar", "woonconsulent"]})
	testing.places(found, "clause-role-outside-model") == {$"{testing.at("P03.HUB.COR")}/roles/1"}
}

weaker(id, asked) := testing.places(found, "consent-weaker-than-model") == {$"{testing.at(id)}/consentRequirement"} if {
	found := bounds.found with input as testing.clause(id, {"consentRequirement": asked})
}

test_consent_weaker if {
	every note, expected in {
		"nothing for a waiver": ["P04.HUB.COR", "none", true],
		"objection for a waiver": ["P06.COR.PRO", "objection", true],
		"explicit for a waiver under secrecy": ["P03.HUB.COR", "explicit", true],
		"explicit for a waiver of special data": ["P05.PRO.COR", "explicit", true],
		"explicit for a waiver of what is common": ["P09.COR.PRO", "explicit", false],
		"waiver for nothing": ["P01.PRO.MUN", "waiver", false],
		"the same": ["P08.COR.MUN", "objection", false],
	} {
		print(note)
		[id, asked, is_weaker] := expected
		weaker(id, asked) == is_weaker
	}
}

test_condition_dropped if {
	found := bounds.found with input as testing.clause("P08.COR.MUN", {"conditions": ["offer-made"]})
	testing.places(found, "condition-dropped") == {$"{testing.at("P08.COR.MUN")}/conditions"}
	count(found) == 2
	bounds.found == [] with input as testing.clause("P04.HUB.COR", {"conditions": ["offer-made"]})
}

test_basis_other_than_model if {
	found := bounds.found with input as testing.clause("P04.HUB.COR", {"legalBasis": {"disclosing": ["nl.wams"]}})
	testing.places(found, "basis-other-than-model") == {$"{testing.at("P04.HUB.COR")}/legalBasis/disclosing"}
}
