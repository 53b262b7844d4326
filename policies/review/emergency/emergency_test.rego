package review.emergency_test

import data.review.emergency
import data.review.testing

most := data.model.emergency

# as the region agrees on it whose clause has no instruction
agreed := object.union(most, {"fields": ["supportActive", "supportContact", "outOfHoursContact"], "hours": 12})

found(change) := findings if {
	findings := emergency.found with input as testing.changed({"arrangements": {"emergency": object.union(agreed, change)}})
}

test_nothing_without_one if {
	emergency.found == [] with input as testing.agreement
}

test_nothing_within_the_model if {
	found({}) == []
	found({"hours": 24}) == []
}

test_beyond_the_model[note] if {
	some note, expected in {
		"purpose": [{"purpose": "P06"}, "/purpose"],
		"sender": [{"from": "MUN"}, "/from"],
		"recipient": [{"to": "PRO"}, "/to"],
		"law": [{"legalBasis": {"secrecy": ["nl.wmo2015.5.3.3"]}}, "/legalBasis"],
		"field": [{"fields": ["supportActive", "contactLost"]}, "/fields/1"],
		"role that asks": [{"asking": ["incassomedewerker"]}, "/asking/0"],
		"role that approves": [{"approving": ["ambulant-begeleider"]}, "/approving/0"],
		"ground": [{"grounds": ["curiosity"]}, "/grounds/0"],
		"hours": [{"hours": 25}, "/hours"],
	}
	[change, place] := expected
	$"/arrangements/emergency{place}" in testing.places(found(change), "emergency-outside-model")
}

test_a_model_without_one if {
	model := object.remove(data.model, ["emergency"])
	places := emergency.found with input as testing.changed({"arrangements": {"emergency": agreed}}) with data.models as [model]
	[finding.pointer | some finding in places] == ["/arrangements/emergency"]
}

test_beside_the_clause if {
	places := testing.places(found({"fields": ["supportActive", "safetyInstruction"]}), "emergency-without-clause")
	places == {"/arrangements/emergency/fields/1"}
	without := object.union(
		testing.clause("P09.PRO.COR", {"roles": ["overlastmedewerker"]}),
		{"arrangements": {"emergency": agreed}},
	)
	roles := emergency.found with input as without
	testing.places(roles, "emergency-without-clause") == {"/arrangements/emergency/asking/1"}
}
