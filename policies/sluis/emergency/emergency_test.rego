package sluis.emergency_test

import data.sluis.emergency
import data.sluis.main
import data.sluis.testing

procedure := object.union(data.model.emergency, {"hours": 12, "asking": ["overlastmedewerker"]})

agreed(change) := object.union(data.agreement, {"arrangements": {"emergency": object.union(procedure, change)}})

# a nuisance officer at night, about a client who said no
asked(change) := object.union(
	object.union(testing.facts, {
		"purpose": "P09",
		"fields": ["caseRef", "outOfHoursContact", "supportActive", "supportContact"],
		"recipient": {"role": "overlastmedewerker"},
		"case": {"phase": "aftercare"},
		"consents": {"waiver": testing.everywhere("refused"), "explicit": testing.everywhere("none")},
		"emergency": true,
	}),
	change,
)

decided(facts, agreement, model) := decision if {
	decision := main.decision with input as facts with data.agreement as agreement with data.model as model
}

opened(decision) := {name | some name, answer in decision.fields; answer.effect != "none"}

three := {"supportActive", "supportContact", "outOfHoursContact"}

bases := ["eu.avg.6-1-d", "eu.avg.9-2-c", "nl.conflict-of-duties"]

test_an_emergency_opens_three_fields_and_says_why if {
	decision := decided(asked({}), agreed({}), data.model)
	opened(decision) == three
	decision.fields.supportContact == {
		"effect": "all",
		"clause": "P09.PRO.COR",
		"basis": bases,
		"consent": [],
		"ground": "emergency",
	}
	decision.fields.caseRef.reason == "DENY_NO_CONSENT"
}

test_what_the_client_allows_rests_on_that if {
	given := {"waiver": testing.everywhere("given"), "explicit": testing.everywhere("given")}
	decision := decided(asked({"consents": given}), agreed({}), data.model)
	opened(decision) == three | {"caseRef"}
	some name, answer in decision.fields
	not answer.ground
	answer.consent != []
}

test_a_part_stays_a_part if {
	fields := [testing.field("supportContact", "organisation", "core")]
	clauses := {"P09.PRO.COR": testing.clause("P09.PRO.COR", {"fields": fields})}
	agreement := object.union(testing.agreement(clauses), {"arrangements": {"emergency": procedure}})
	facts := asked({"fields": ["supportContact"]})
	catalogue := testing.catalogue("supportContact", {
		"sensitivity": "I9",
		"category": "G",
		"holder": "PRO",
		"parts": ["organisation"],
		"location": false,
		"derivedFrom": [],
		"medicalSource": false,
	})
	decision := main.decision with input as facts with data.agreement as agreement with data.catalogue as catalogue
	decision.fields.supportContact == {
		"effect": "part",
		"part": "organisation",
		"clause": "P09.PRO.COR",
		"basis": bases,
		"consent": [],
		"ground": "emergency",
	}
}

# the region switched the instruction on: it is no data about health, and needs no exception
test_an_instruction_opens_where_the_region_has_it if {
	fields := array.concat(testing.clause("P09.PRO.COR", {}).fields, [testing.field("safetyInstruction", "all", "option")])
	clauses := {"P09.PRO.COR": testing.clause("P09.PRO.COR", {"fields": fields})}
	agreement := object.union(testing.agreement(clauses), {"arrangements": {"emergency": procedure}})
	decision := decided(asked({"fields": ["safetyInstruction"]}), agreement, data.model)
	opened(decision) == {"safetyInstruction"}
	decision.fields.safetyInstruction.basis == ["eu.avg.6-1-d", "nl.conflict-of-duties"]
}

test_nothing_opens[note] if {
	some note, change in {
		"no emergency": {"emergency": false},
		"something else for yes": {"emergency": "yes"},
		"another purpose": {"purpose": "P06"},
		"another role": {"recipient": {"role": "woonconsulent"}},
		"another type of party": {"recipient": {"type": "MUN", "role": "regisseur-woonoverlast"}},
		"who has not signed": {"recipient": {"standing": "unsigned"}},
		"an agreement that is not in force": {"agreement": {"inForce": false}},
		"no part in the case": {"case": {"relation": "none"}},
		"a candidate": {"case": {"relation": "candidate"}},
		"another phase": {"case": {"phase": "nomination"}},
		"a sender that left": {"senders": {"PRO": "withdrawn"}},
		"processing that is restricted": {"rights": {"restricted": true}},
		"data that should be gone": {"rights": {"retentionPassed": true}},
		"before the law held": {"day": "2018-05-24"},
		"other fields": {"fields": ["caseRef", "contactLost", "diagnosis", "escalationLevel", "supportPeriod"]},
	}
	opened(decided(asked(change), agreed({}), data.model)) == set()
}

test_nothing_opens_without_the_fact if {
	opened(decided(object.remove(asked({}), ["emergency"]), agreed({}), data.model)) == set()
}

test_nothing_opens_without_a_procedure if {
	opened(decided(asked({}), data.agreement, data.model)) == set()
	opened(decided(asked({}), agreed({}), object.remove(data.model, ["emergency"]))) == set()
}

test_nothing_opens_where_the_agreement_says_otherwise[note] if {
	some note, change in {
		"another purpose": {"purpose": "P06"},
		"another sender": {"from": "MUN"},
		"another recipient": {"to": "PRO"},
		"no such role": {"asking": ["woonconsulent"]},
		"a role beyond the model": {"asking": ["incassomedewerker"]},
		"longer than the model": {"hours": 25},
		"no hours": {"hours": null},
		"other fields": {"fields": ["caseRef", "contactLost", "escalationLevel"]},
		"another basis to send": {"legalBasis": {"disclosing": ["eu.avg.6-1-a"]}},
		"another basis to receive": {"legalBasis": {"receiving": ["eu.avg.6-1-f"]}},
		"another exception": {"legalBasis": {"exception": ["eu.avg.9-2-a"]}},
		"secrecy that is not lifted": {"legalBasis": {"secrecy": []}},
		"a basis of another kind": {"legalBasis": {"disclosing": ["eu.avg.9-2-c"]}},
	}
	found := opened(decided(asked({"recipient": {"role": _role(change)}}), agreed(change), data.model))
	found == set()
}

# asks in the role that the agreement then names, so that only the model is in the way
_role(change) := "incassomedewerker" if {
	change.asking == ["incassomedewerker"]
} else := "overlastmedewerker"

test_nothing_opens_where_the_model_says_otherwise[note] if {
	some note, change in {
		"another purpose": {"purpose": "P06"},
		"another sender": {"from": "MUN"},
		"another recipient": {"to": "PRO"},
		"another role": {"asking": ["woonconsulent"]},
		"shorter": {"hours": 11},
		"no fields": {"fields": []},
		"another basis": {"legalBasis": {"disclosing": ["eu.avg.6-1-e"]}},
	}
	model := object.union(data.model, {"emergency": object.union(data.model.emergency, change)})
	opened(decided(asked({}), agreed({}), model)) == set()
}

# an instruction could open: the purpose is told apart even where model and agreement both name another
test_only_the_purpose_of_nuisance if {
	terms := object.union(procedure, {"purpose": "P06"})
	one := testing.clause("P06.PRO.COR", {})
	found := emergency.opening(one) with input as asked({"purpose": "P06"})
		with data.agreement.arrangements.emergency as terms
		with data.model.emergency as terms
	found.fields == set()
}

test_a_sensitivity_that_is_none_of_these if {
	entry := object.union(testing.entry("supportContact"), {"sensitivity": "H9"})
	emergency.opens(entry, {"fields": {"supportContact"}, "special": true}) == false
}
