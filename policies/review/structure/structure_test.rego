package review.structure_test

import data.review.structure
import data.review.testing

test_found_nothing if {
	structure.found == [] with input as testing.agreement
}

twice(list) := array.concat(list, [list[0]])

test_duplicates if {
	every code, expected in {
		"duplicate-party": [{"parties": twice(testing.parties)}, "/parties/9"],
		"duplicate-purpose": [{"purposes": twice(testing.agreement.purposes)}, "/purposes/10"],
		"duplicate-role": [{"roles": twice(testing.agreement.roles)}, "/roles/14"],
		"duplicate-clause": [{"clauses": twice(testing.agreement.clauses)}, "/clauses/21"],
		"duplicate-retention": [{"retention": twice(testing.agreement.retention)}, "/retention/5"],
	} {
		found := structure.found with input as testing.changed(expected[0])
		testing.places(found, code) == {expected[1]}
	}
}

test_duplicate_field if {
	fields := twice(testing.agreement.clauses[0].fields)
	found := structure.found with input as testing.clause(testing.agreement.clauses[0].id, {"fields": fields})
	testing.places(found, "duplicate-field") == {sprintf("/clauses/0/fields/%d", [count(fields) - 1])}
	found[0].detail == "caseRef stands here for the second time"
}

test_duplicate_value if {
	list := {"field": "escalationLevel", "values": [
		{"code": "geel", "label": {"nl": "geel", "en": "yellow"}},
		{"code": "geel", "label": {"nl": "oker", "en": "ochre"}},
	]}
	found := structure.found with input as testing.changed({"valueLists": [list, list]})
	testing.places(found, "duplicate-value") == {"/valueLists/1", "/valueLists/0/values/1", "/valueLists/1/values/1"}
}

test_term_reversed if {
	found := structure.found with input as testing.changed({"term": {"from": "2027-01-01", "to": "2026-12-31"}})
	testing.places(found, "term-reversed") == {"/term/to"}
	structure.found == [] with input as term("2027-01-01", "2027-01-01", 0)
}

term(from, to, months) := testing.changed({"term": {"from": from, "to": to, "noticeMonths": months}})

test_notice_longer_than_term if {
	every note, expected in {
		"a year, and a month more": ["2026-01-01", "2026-12-31", 13],
		"from a day to the day before the last": ["2026-01-15", "2027-01-13", 12],
		"within a month": ["2026-08-10", "2026-09-09", 2],
		"less than a month": ["2026-08-10", "2026-08-20", 1],
	} {
		print(note)
		found := structure.found with input as term(expected[0], expected[1], expected[2])
		testing.places(found, "notice-longer-than-term") == {"/term/noticeMonths"}
	}
}

test_notice_as_long_as_the_term if {
	every note, expected in {
		"a year": ["2026-01-01", "2026-12-31", 12],
		"to the end of February": ["2026-01-01", "2026-02-28", 2],
		"from a day to the day before it": ["2026-01-15", "2027-01-14", 12],
		"none": ["2026-08-10", "2026-08-20", 0],
	} {
		print(note)
		structure.found == [] with input as term(expected[0], expected[1], expected[2])
	}
}

test_scope_empty if {
	every member in ["municipalities", "targetGroups"] {
		found := structure.found with input as testing.changed({"scope": {member: []}})
		testing.places(found, "scope-empty") == {$"/scope/{member}"}
		count(found) == 1
	}
}

test_wrong_clause_id if {
	found := structure.found with input as testing.clause("P09.PRO.COR", {"from": "HUB"})
	testing.places(found, "wrong-clause-id") == {$"{testing.at("P09.PRO.COR")}/id"}
}

test_clause_id_with_a_suffix if {
	structure.found == [] with input as testing.clause("P09.PRO.COR", {"id": "P09.PRO.COR.rest"})
	found := structure.found with input as testing.clause("P09.PRO.COR", {"id": "P09.PRO.CORE"})
	testing.places(found, "wrong-clause-id") == {$"{testing.at("P09.PRO.COR")}/id"}
}

test_unknown_purpose if {
	found := structure.found with input as testing.changed({"purposes": [one |
		some one in testing.agreement.purposes
		one.code != "P08"
	]})
	testing.places(found, "unknown-purpose") == {$"{testing.at("P08.COR.MUN")}/purpose"}
}

test_roles if {
	found := structure.found with input as testing.clause("P04.HUB.COR", {"roles": [
		"portier",
		"casemanager",
		"woonconsulent",
	]})
	testing.places(found, "unknown-role") == {$"{testing.at("P04.HUB.COR")}/roles/0"}
	testing.places(found, "role-of-other-type") == {$"{testing.at("P04.HUB.COR")}/roles/1"}
}

# a desk serves by mandate in clauses to the municipality, and the municipality in none to the desk
test_role_of_the_desk if {
	"intaker" in [one | some one in testing.agreement.clauses; one.id == "P01.PRO.MUN"][0].roles
	found := structure.found with input as testing.clause("P03.COR.HUB", {"roles": ["consulent-wmo"]})
	testing.places(found, "role-of-other-type") == {$"{testing.at("P03.COR.HUB")}/roles/0"}
}

test_unknown_field if {
	found := structure.found with input as testing.with_field("P04.HUB.COR", "favouriteColour")
	testing.places(found, "unknown-field") == {$"{testing.at("P04.HUB.COR")}/fields/0/name"}
}

test_unknown_part if {
	fields := [
		{"name": "caseRef", "part": "year", "origin": "core"},
		{"name": "dateOfBirth", "part": "month", "origin": "core"},
		{"name": "favouriteColour", "part": "month", "origin": "core"},
	]
	found := structure.found with input as testing.clause("P04.HUB.COR", {"fields": fields})
	at := testing.at("P04.HUB.COR")
	testing.places(found, "unknown-part") == {$"{at}/fields/0/part", $"{at}/fields/2/part"}
}
