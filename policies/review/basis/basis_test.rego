package review.basis_test

import data.review.basis
import data.review.testing

test_found_nothing if {
	basis.found == [] with input as testing.agreement with data.law.bases as testing.certain
}

# once, where it is named first, whatever else names it
test_basis_uncertain if {
	bases := testing.basis("nl.wmo2015.5.2.1", {"uncertain": true})
	found := basis.found with input as testing.agreement with data.law.bases as bases
	[finding.code | some finding in found] == ["basis-uncertain"]
	found[0].pointer == $"{testing.at("P02.MUN.PRO")}/legalBasis/disclosing/0"
	contains(found[0].detail, "nl.wmo2015.5.2.1")
}

# what opens nothing is an error, and needs no lawyer
test_basis_uncertain_and_not_in_force if {
	bases := testing.basis("nl.wmo2015.5.2.1", {"uncertain": true, "inForceFrom": null})
	found := basis.found with input as testing.agreement with data.law.bases as bases
	{finding.code | some finding in found} == {"basis-not-in-force"}
}

test_basis_refused if {
	every id, code in {
		"nl.verzonnen": "basis-unknown",
		"nl.wams": "basis-not-in-force",
		"eu.avg.9-2-a": "basis-of-other-kind",
	} {
		found := basis.found with input as testing.clause("P04.HUB.COR", {"legalBasis": {"disclosing": [id]}})
			with data.law.bases as testing.certain
		[finding.code | some finding in found] == [code]
		found[0].pointer == $"{testing.at("P04.HUB.COR")}/legalBasis/disclosing/0"
	}
}

# a bill is told apart from a law of later
test_basis_not_in_force if {
	every note, expected in {
		"a bill": [null, "nl.bgs.2 is not in force: it has no first day, so it is no law yet and opens nothing"],
		"a law of later": ["2026-02-01", "nl.bgs.2 is not in force on the first day, 2026-01-01"],
	} {
		print(note)
		found := basis.found with input as testing.agreement
			with data.law.bases as testing.basis("nl.bgs.2", {"inForceFrom": expected[0]})
		testing.places(found, "basis-not-in-force") == {$"{testing.at("P08.COR.MUN")}/legalBasis/disclosing/0"}
		[finding.detail | some finding in found] == [expected[1]]
	}
}

test_basis_ends if {
	found := basis.found with input as testing.agreement
		with data.law.bases as testing.basis("nl.bgs.2", {"inForceTo": "2026-12-31"})
	[finding.code | some finding in found] == ["basis-ends"]
	found[0].pointer == $"{testing.at("P08.COR.MUN")}/legalBasis/disclosing/0"
}

test_basis_ends_with_the_term if {
	basis.found == [] with input as testing.agreement
		with data.law.bases as testing.basis("nl.bgs.2", {"inForceTo": "2027-12-31"})
}

test_no_exception if {
	every note, exceptions in {"none": [], "of another kind": ["eu.avg.6-1-e"], "unknown": ["nl.verzonnen"]} {
		print(note)
		found := basis.found with input as testing.clause("P01.PRO.MUN", {"legalBasis": {"exception": exceptions}})
		testing.places(found, "no-exception") == {testing.field("P01.PRO.MUN", name) |
			some name in ["bsn", "currentStayAddress", "originSetting", "supportProviderName"]
		}
	}
}

test_no_exception_needed if {
	basis.found == [] with input as testing.clause("P03.COR.HUB", {"legalBasis": {"exception": []}})
		with data.law.bases as testing.certain
}

test_no_confidentiality if {
	roles := [object.union(role, more) |
		some role in testing.agreement.roles
		more := {"confidentialityDuty": duty | role.id == "woonconsulent"; duty := false}
	]
	found := basis.found with input as testing.changed({"roles": roles})
	places := testing.places(found, "no-confidentiality")
	testing.field("P06.PRO.COR", "supportActive") in places
	not testing.field("P06.PRO.COR", "caseRef") in places
	not testing.field("P02.MUN.PRO", "outflowProfile") in places
}

test_no_confidentiality_of_an_unknown_role if {
	found := basis.found with input as testing.clause("P02.MUN.PRO", {"roles": ["casemanager", "portier"]})
		with data.law.bases as testing.certain
	testing.places(found, "no-confidentiality") == {
		testing.field("P02.MUN.PRO", "outflowProfile"),
		testing.field("P02.MUN.PRO", "wmoAllocation"),
	}
	contains(found[0].detail, "portier")
}
