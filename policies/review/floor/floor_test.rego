package review.floor_test

import data.review.floor
import data.review.testing

test_found_nothing if {
	floor.found == [] with input as testing.agreement
}

test_statutory_denial if {
	every note, expected in {
		"the citizen number for a corporation": ["P04.HUB.COR", "bsn", "citizen-number"],
		"health data for a corporation": ["P05.PRO.COR", "zrmScores", "health-data"],
		"criminal data for anyone": ["P01.PRO.MUN", "justiceData", "criminal-data"],
		"a treatment file for anyone": ["P02.PRO.MUN", "diagnosis", "treatment-file"],
		"conduct from one corporation to another": ["P04.HUB.COR", "nuisanceStatus", "blacklist"],
	} {
		print(note)
		[id, name, denial] := expected
		found := floor.found with input as testing.with_field(id, name)
		testing.places(found, "statutory-denial") == {$"{testing.at(id)}/fields/0"}
		rule := [one.rule | some one in data.law.denials; one.id == denial][0]
		rule in {finding.source | some finding in found; finding.code == "statutory-denial"}
	}
}

dated(from, to) := [object.union(denial, {"inForceFrom": from, "inForceTo": to}) | some denial in data.law.denials]

test_statutory_denial_dated if {
	every note, expected in {
		"lifted before": ["2018-01-01", "2025-12-31", 0],
		"after": ["2028-01-01", null, 0],
		"only on the last day": ["2027-12-31", null, 1],
		"only on the first day": ["2018-01-01", "2026-01-01", 1],
	} {
		print(note)
		[from, to, number] := expected
		found := floor.found with input as testing.with_field("P04.HUB.COR", "bsn")
			with data.law.denials as dated(from, to)
		count(testing.places(found, "statutory-denial")) == number
		count(testing.places(found, "never-to")) == 1
	}
}

test_denied_by_what_it_is_computed_from if {
	fields := [object.union(entry, more) |
		some entry in data.catalogue.fields
		more := {"derivedFrom": sources | entry.name == "ageBand"; sources := ["dateOfBirth", "justiceData"]}
	]
	found := floor.found with input as testing.agreement with data.catalogue.fields as fields
	testing.places(found, "statutory-denial") == {testing.field("P03.HUB.COR", "ageBand")}
}

test_never_to if {
	found := floor.found with input as testing.with_field("P04.HUB.COR", "originSetting")
	testing.places(found, "never-to") == {$"{testing.at("P04.HUB.COR")}/fields/0"}
	count(found) == 1
}

# in a clause to the municipality that the desk serves
test_never_to_the_desk if {
	never := {"HUB": ["bsn"]}
	found := floor.found with input as testing.agreement with data.law.neverTo as never
	testing.places(found, "never-to") == {
		testing.field("P01.PRO.MUN", "bsn"),
		testing.field("P06.PRO.MUN", "bsn"),
	}
	floor.found == [] with input as testing.without("HUB") with data.law.neverTo as never
}

test_same_type if {
	every type in ["COR", "PRO"] {
		found := floor.found with input as testing.clause("P09.COR.MUN", {"from": type, "to": type})
		testing.places(found, "same-type") == {$"{testing.at("P09.COR.MUN")}/to"}
		rule := [bar.rule | some bar in data.law.neverAmong; bar.partyType == type][0]
		{rule} == {finding.source | some finding in found; finding.code == "same-type"}
	}
}

test_same_type_that_may if {
	found := floor.found with input as testing.clause("P09.COR.MUN", {"from": "MUN", "to": "MUN"})
	testing.places(found, "same-type") == set()
}

test_same_type_no_more if {
	lifted := [object.union(bar, {"inForceTo": "2025-12-31"}) | some bar in data.law.neverAmong]
	found := floor.found with input as testing.clause("P09.COR.MUN", {"from": "COR", "to": "COR"})
		with data.law.neverAmong as lifted
	testing.places(found, "same-type") == set()
}

test_forbidden if {
	forbidden := floor.forbidden with input as testing.agreement
	{"bsn", "diagnosis", "rentArrears", "originSetting"} - forbidden.COR == set()
	forbidden.MUN == {
		"riskAssessment",
		"justiceData",
		"diagnosis",
		"medicationTreatment",
		"addictionHistory",
		"crisisPlan",
	}
}
