package review.consent_test

import data.review.consent
import data.review.testing

test_found_nothing if {
	consent.found == [] with input as testing.agreement
}

asking(id, requirement) := testing.clause(id, {"consentRequirement": requirement})

fields_of(id) := {testing.field(id, field.name) |
	some clause in testing.agreement.clauses
	clause.id == id
	some field in clause.fields
}

test_consent_needed if {
	every note, disclosing in {"unknown": ["nl.verzonnen"], "a bill": ["nl.wams"], "of another flow": ["nl.wgs.8"]} {
		print(note)
		found := consent.found with input as testing.clause("P07.PRO.MUN", {"legalBasis": {"disclosing": disclosing}})
		testing.places(found, "consent-needed") == fields_of("P07.PRO.MUN")
	}
}

test_consent_needed_for_one_field if {
	found := consent.found with input as testing.with_field("P07.PRO.MUN", "bsn")
	testing.places(found, "consent-needed") == {$"{testing.at("P07.PRO.MUN")}/fields/0"}
}

# of what a field is computed from as well
test_consent_needed_for_a_source if {
	fields := [object.union(entry, more) |
		some entry in data.catalogue.fields
		more := {"derivedFrom": sources | entry.name == "evaluationOutcome"; sources := ["supportActive", "bsn"]}
	]
	found := consent.found with input as testing.agreement with data.catalogue.fields as fields
	testing.places(found, "consent-needed") == {testing.field("P07.PRO.MUN", "evaluationOutcome")}
}

# a right to object that a region adds does not take the place of the law; one that the model has may
test_consent_needed_under_objection if {
	bare := [object.union(basis, {"carriesWithoutConsent": []}) | some basis in data.law.bases]
	found := consent.found with input as asking("P01.PRO.MUN", "objection") with data.law.bases as bare
	places := testing.places(found, "consent-needed")
	testing.field("P01.PRO.MUN", "caseRef") in places
	not testing.field("P08.COR.MUN", "initials") in places
}

test_consent_needless if {
	every id, requirement in {"P06.PRO.MUN": "waiver", "P07.PRO.MUN": "explicit", "P08.COR.MUN": "waiver"} {
		found := consent.found with input as asking(id, requirement)
		testing.places(found, "consent-needless") == {$"{testing.at(id)}/consentRequirement"}
	}
}

test_consent_needless_not if {
	every note, agreement in {
		"a right to object": asking("P07.PRO.MUN", "objection"),
		"a field that the law does not carry": object.union(
			asking("P07.PRO.MUN", "waiver"),
			{"clauses": [object.union(clause, {"fields": array.concat(clause.fields, [{"name": "bsn"}])}) |
				some clause in asking("P07.PRO.MUN", "waiver").clauses
			]},
		),
		"a field that nobody knows": testing.clause("P07.PRO.MUN", {
			"consentRequirement": "waiver",
			"fields": [{"name": "favouriteColour", "part": "all", "origin": "core"}],
		}),
	} {
		print(note)
		found := consent.found with input as agreement
		testing.places(found, "consent-needless") == set()
	}
}

test_consent_alone if {
	found := consent.found with input as testing.clause("P09.COR.MUN", {"legalBasis": {"receiving": ["eu.avg.6-1-a"]}})
	testing.places(found, "consent-alone") == {$"{testing.at("P09.COR.MUN")}/legalBasis/receiving"}
}

test_consent_alone_not if {
	every note, ids in {
		"beside a task": ["eu.avg.6-1-a", "eu.avg.6-1-e"],
		"a law that asks consent": ["nl.wmo2015.5.1.1.4"],
		"unknown": ["nl.verzonnen"],
	} {
		print(note)
		found := consent.found with input as testing.clause("P09.COR.MUN", {"legalBasis": {"receiving": ids}})
		testing.places(found, "consent-alone") == set()
	}
}

# the citizen number, where a law is named for neither the task nor the number
test_consent_cannot_carry if {
	every note, bases in {
		"as the task": {"disclosing": ["eu.avg.6-1-a"]},
		"as the exception": {"exception": ["eu.avg.9-2-a", "nl.uavg.22-2-a"]},
	} {
		print(note)
		found := consent.found with input as testing.clause("P06.PRO.MUN", {"legalBasis": bases})
		testing.places(found, "consent-cannot-carry") == {testing.field("P06.PRO.MUN", "bsn")}
		rule := [row.rule | some row in data.law.consentNoGround; row.id == "citizen-number"][0]
		{rule} == {finding.source | some finding in found; finding.code == "consent-cannot-carry"}
	}
}

test_consent_cannot_carry_not if {
	every note, bases in {
		"beside a law": {"disclosing": ["eu.avg.6-1-a", "nl.wmo2015.5.2.2"]},
		"nothing that holds": {"disclosing": ["nl.wams"], "exception": []},
	} {
		print(note)
		found := consent.found with input as testing.clause("P06.PRO.MUN", {"legalBasis": bases})
		testing.places(found, "consent-cannot-carry") == set()
	}
}

# what nobody may receive is said by the floor
test_consent_cannot_carry_below_the_floor if {
	agreement := testing.with_field("P06.PRO.COR", "bsn")
	found := consent.found with input as agreement
	testing.places(found, "consent-cannot-carry") == set()
	lifted := consent.found with input as agreement with data.law.denials as [] with data.law.neverTo as {}
	testing.places(lifted, "consent-cannot-carry") == {$"{testing.at("P06.PRO.COR")}/fields/0"}
}

test_consent_cannot_carry_no_more if {
	rows := [object.union(row, {"inForceTo": "2025-12-31"}) | some row in data.law.consentNoGround]
	found := consent.found with input as testing.clause("P06.PRO.MUN", {"legalBasis": {"disclosing": ["eu.avg.6-1-a"]}})
		with data.law.consentNoGround as rows
	testing.places(found, "consent-cannot-carry") == set()
}

test_explicit_consent_missing if {
	every requirement in ["none", "objection"] {
		found := consent.found with input as testing.clause("P07.PRO.MUN", {
			"consentRequirement": requirement,
			"legalBasis": {"exception": ["eu.avg.9-2-a", "nl.uavg.22-2-a"]},
		})
		testing.places(found, "explicit-consent-missing") == fields_of("P07.PRO.MUN") - {testing.field("P07.PRO.MUN", "caseRef")}
	}
}

test_explicit_consent_missing_without_exception if {
	found := consent.found with input as testing.clause("P07.PRO.MUN", {"legalBasis": {"exception": ["nl.wams"]}})
	testing.field("P07.PRO.MUN", "supportActive") in testing.places(found, "explicit-consent-missing")
}

test_explicit_consent_missing_not if {
	every requirement in ["waiver", "explicit"] {
		found := consent.found with input as testing.clause("P07.PRO.MUN", {
			"consentRequirement": requirement,
			"legalBasis": {"exception": ["eu.avg.9-2-a", "nl.uavg.22-2-a"]},
		})
		testing.places(found, "explicit-consent-missing") == set()
	}
}

form(kinds, purposes) := {"id": "f", "version": "1", "kinds": kinds, "purposes": purposes, "validMonths": 12}

forms(all) := testing.changed({"articles": {"consentForms": all}})

most := ["P03", "P04", "P05", "P06", "P07", "P09"]

test_consent_form_missing if {
	found := consent.found with input as forms([form(["waiver", "explicit"], most)])
	testing.places(found, "consent-form-missing") == {
		$"{testing.at("P10.MUN.PRO")}/consentRequirement",
		$"{testing.at("P10.BUD.COR")}/consentRequirement",
	}
}

# special data ask explicit consent beside the waiver
test_consent_form_of_one_kind if {
	found := consent.found with input as forms([form(["waiver"], array.concat(most, ["P10"])), form(["explicit"], ["P10"])])
	places := testing.places(found, "consent-form-missing")
	$"{testing.at("P06.PRO.COR")}/consentRequirement" in places
	not $"{testing.at("P06.COR.PRO")}/consentRequirement" in places
	not $"{testing.at("P10.MUN.PRO")}/consentRequirement" in places
}

test_consent_form_for_what_the_model_asks if {
	found := consent.found with input as object.union(forms([]), {"clauses": asking("P09.COR.PRO", "explicit").clauses})
	asked := {finding.detail |
		some finding in found
		finding.pointer == $"{testing.at("P09.COR.PRO")}/consentRequirement"
	}
	asked == {"no consent form asks waiver for P09", "no consent form asks explicit for P09"}
}

# special data under a right to object ask explicit consent; in a clause that the model does not have as well
test_consent_form_under_objection if {
	found := consent.found with input as asking("P07.PRO.MUN", "objection") with data.models as []
	testing.places(found, "consent-form-missing") == set()
	bare := consent.found with input as object.union(forms([]), {"clauses": asking("P07.PRO.MUN", "objection").clauses})
		with data.models as []
	$"{testing.at("P07.PRO.MUN")}/consentRequirement" in testing.places(bare, "consent-form-missing")
}
