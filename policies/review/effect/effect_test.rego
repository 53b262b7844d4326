package review.effect_test

import data.review.effect
import data.review.testing

test_found_nothing if {
	effect.found == [] with input as testing.agreement
}

only(id, names) := testing.clause(id, {"fields": [{"name": name, "part": "all", "origin": "core"} | some name in names]})

test_dead_clause if {
	every why, expected in {
		"its purpose is open in no phase": [
			"P08.COR.MUN",
			testing.changed({"purposes": [object.union(one, more) |
				some one in testing.agreement.purposes
				more := {"phases": phases | one.code == "P08"; phases := []}
			]}),
		],
		"the law keeps each of its fields from who would receive them": [
			"P09.PRO.COR",
			only("P09.PRO.COR", ["diagnosis", "originSetting"]),
		],
		"a case reference alone is never given": ["P07.COR.PRO", only("P07.COR.PRO", ["caseRef"])],
	} {
		[id, agreement] := expected
		found := effect.found with input as agreement
		testing.places(found, "dead-clause") == {testing.at(id)}
		found[0].detail == $"{id} gives nothing: {why}"
	}
}

test_dead_clause_without_parties if {
	found := effect.found with input as testing.without("BUD")
	testing.places(found, "dead-clause") == {testing.at("P10.BUD.MUN"), testing.at("P10.BUD.COR")}
	others := effect.found with input as testing.without("HUB")
	testing.places(others, "dead-clause") == {
		testing.at("P03.HUB.COR"),
		testing.at("P03.COR.HUB"),
		testing.at("P04.HUB.COR"),
	}
}

test_dead_clause_not if {
	found := effect.found with input as only("P09.PRO.COR", ["diagnosis", "supportContact"])
	testing.places(found, "dead-clause") == set()
}

last := "/clauses/21"

another(change) := testing.copied("P09.COR.MUN", object.union({"id": "P09.COR.MUN.extra"}, change))

field(name, part) := {"name": name, "part": part, "origin": "core"}

test_shadowed_clause if {
	every note, change in {
		"the same": {},
		"fewer fields": {"fields": [field("initials", "all")]},
		"a part of one": {"fields": [field("dwellingAddress", "postcode-area")]},
		"a condition more": {"conditions": ["offer-made"]},
	} {
		print(note)
		found := effect.found with input as another(change)
		testing.places(found, "shadowed-clause") == {last}
		contains(found[0].detail, "P09.COR.MUN gives at least as much")
	}
}

test_shadowed_clause_is_the_lesser if {
	found := effect.found with input as another({"consentRequirement": "none"})
	testing.places(found, "shadowed-clause") == {testing.at("P09.COR.MUN")}
	more := effect.found with input as another({"conditions": ["offer-made"], "fields": [
		field("maxRent", "all"),
		field("initials", "all"),
	]})
	testing.places(more, "shadowed-clause") == set()
}

test_shadowed_clause_not if {
	every note, change in {
		"another field": {"fields": [field("maxRent", "all")]},
		"another role, less else": {"roles": ["schuldhulpverlener"], "fields": [field("initials", "all")]},
		"another kind of consent": {"consentRequirement": "explicit"},
		"another recipient": {"to": "PRO", "id": "P09.COR.PRO.extra", "roles": ["casemanager"]},
	} {
		print(note)
		found := effect.found with input as another(change)
		testing.places(found, "shadowed-clause") == set()
	}
}

test_asks_no_more if {
	found := effect.found with input as testing.changed({"clauses": [
		object.union(testing.agreement.clauses[0], {"consentRequirement": "objection"}),
		object.union(testing.agreement.clauses[0], {"consentRequirement": "explicit"}),
	]})
	testing.places(found, "shadowed-clause") == {"/clauses/1"}
}

test_clauses_in_conflict_over_a_part if {
	found := effect.found with input as another({"fields": [
		field("dwellingAddress", "postcode-area"),
		field("initials", "all"),
	]})
	testing.places(found, "clauses-in-conflict") == {$"{last}/fields/0"}
}

test_clauses_in_conflict_over_consent if {
	found := effect.found with input as another({"consentRequirement": "explicit", "fields": [
		field("maxRent", "all"),
		field("initials", "all"),
	]})
	testing.places(found, "clauses-in-conflict") == {$"{last}/fields/1"}
	[finding.detail | some finding in found] == ["P09.COR.MUN gives initials to the same role, but another part or with other consent"]
}

test_clauses_in_conflict_of_four if {
	two := another({"fields": [field("initials", "all")], "consentRequirement": "explicit"})
	others := [object.union(two.clauses[count(two.clauses) - 1], change) |
		some change in [
			{"id": "P09.COR.MUN.c", "fields": [field("maxRent", "all")]},
			{"id": "P09.COR.MUN.d", "fields": [field("initials", "all"), field("maxRent", "all")], "consentRequirement": "none"},
		]
	]
	found := effect.found with input as object.union(two, {"clauses": array.concat(two.clauses, others)})
	details := {finding.detail |
		some finding in found
		finding.code == "clauses-in-conflict"
		contains(finding.detail, "maxRent")
	}
	details == {"another clause gives maxRent to the same role, but another part or with other consent"}
}

test_clauses_in_conflict_not if {
	every note, change in {
		"the same": {},
		"for other roles": {"roles": ["schuldhulpverlener"], "consentRequirement": "explicit"},
		"for another purpose": {"purpose": "P08", "consentRequirement": "explicit"},
	} {
		print(note)
		found := effect.found with input as another(change)
		testing.places(found, "clauses-in-conflict") == set()
	}
}

test_no_source_party if {
	found := effect.found with input as testing.without("BUD")
	testing.places(found, "no-source-party") == {
		testing.field("P10.BUD.MUN", "budgetSupportType"),
		testing.field("P10.BUD.MUN", "debtStabilised"),
		testing.field("P10.BUD.COR", "financialContact"),
	}
}

# by mandate a desk holds what the municipality holds
test_no_source_party_but_a_desk if {
	found := effect.found with input as testing.without("MUN")
	testing.places(found, "no-source-party") == set()
}
