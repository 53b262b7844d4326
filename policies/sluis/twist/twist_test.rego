package sluis.twist_test

import data.sluis.testing
import data.sluis.twist

refused(id) := testing.refused("twist", "DENY_FIELD_NOT_AGREED", id)

# the bounds of a clause of the nomination, with some of it changed
refusal(change) := bounds.refusal if {
	bounds := twist.bounds(testing.clause("P04.HUB.COR", change)) with input as testing.facts
}

test_bounds if {
	bounds := twist.bounds(testing.clause("P04.HUB.COR", {})) with input as testing.facts
	model := [one | some one in data.model.clauses; one.id == "P04.HUB.COR"][0]
	bounds == {
		"refusal": null,
		"core": model.core,
		"optional": ["supportActive", "supportProviderName", "supportContact"],
		"requirements": {"waiver"},
		"special": true,
		"disclosing": ["eu.avg.6-1-b"],
		"basis": ["eu.avg.6-1-b", "nl.wmo2015.5.3.3"],
		"specialBasis": ["eu.avg.6-1-b", "eu.avg.9-2-a", "nl.uavg.22-2-a", "nl.wmo2015.5.3.3"],
	}
}

test_bounds_without_secrecy if {
	facts := testing.request({"recipient": {"type": "MUN", "role": "schuldhulpverlener"}})
	bounds := twist.bounds(testing.clause("P08.COR.MUN", {})) with input as facts
	bounds.refusal == null
	bounds.special == false
}

test_bounds_not_in_model[note] if {
	some note, change in {
		"another id": {"id": "P04.HUB.COR.extra"},
		"another purpose": {"purpose": "P05"},
		"another sender": {"from": "PRO"},
		"another recipient": {"to": "PRO"},
	}
	one := testing.clause("P04.HUB.COR", change)
	bounds := twist.bounds(one) with input as testing.facts
	bounds == {"refusal": refused(one.id)}
}

test_bounds_refusal[note] if {
	some note, change in {
		"consent dropped": {"consentRequirement": "none"},
		"consent weakened": {"consentRequirement": "objection"},
		"consent unknown": {"consentRequirement": "friendly"},
		"no disclosing basis": {"legalBasis": {"disclosing": []}},
		"no receiving basis": {"legalBasis": {"receiving": []}},
		"secrecy not lifted": {"legalBasis": {"secrecy": []}},
		"unknown basis": {"legalBasis": {"disclosing": ["nl.invented"]}},
		"a bill": {"legalBasis": {"disclosing": ["nl.wams"]}},
		"a basis that the model does not name": {"legalBasis": {"disclosing": ["nl.wmo2015.5.2.2"]}},
		"a basis of another kind": {"legalBasis": {"disclosing": ["nl.wmo2015.5.3.3"]}},
	}
	refusal(change) == refused("P04.HUB.COR")
}

test_bounds_narrower[note] if {
	some note, change in {
		"explicit consent": {"consentRequirement": "explicit"},
		"one role": {"roles": ["woonconsulent"]},
		"an unknown basis beside a good one": {"legalBasis": {"disclosing": ["nl.invented", "eu.avg.6-1-b"]}},
	}
	refusal(change) == null
}

test_bounds_role_not_in_model if {
	facts := testing.request({"recipient": {"role": "overlastmedewerker"}})
	one := testing.clause("P04.HUB.COR", {"roles": ["overlastmedewerker"]})
	bounds := twist.bounds(one) with input as facts
	bounds.refusal == refused("P04.HUB.COR")
}

test_bounds_condition_dropped if {
	facts := testing.request({"recipient": {"role": "schuldhulpverlener"}})
	bounds := twist.bounds(testing.clause("P08.COR.MUN", {"conditions": ["offer-made"]})) with input as facts
	bounds.refusal == refused("P08.COR.MUN")
}

test_bounds_basis_not_of_its_kind if {
	bases := [object.union(one, {"kind": "secrecy"}) | some one in data.law.bases]
	bounds := twist.bounds(testing.clause("P04.HUB.COR", {})) with input as testing.facts with data.law.bases as bases
	bounds.refusal == refused("P04.HUB.COR")
}

test_bounds_not_in_force if {
	bounds := twist.bounds(testing.clause("P04.HUB.COR", {})) with input as testing.request({"day": "2018-05-24"})
	bounds.refusal == refused("P04.HUB.COR")
}

test_bounds_requirements_of_both if {
	bounds := twist.bounds(testing.clause("P04.HUB.COR", {"consentRequirement": "explicit"})) with input as testing.facts
	bounds.requirements == {"waiver", "explicit"}
}

grant := {"id": "P04.HUB.COR", "bounds": bounds} if {
	bounds := twist.bounds(testing.clause("P04.HUB.COR", {})) with input as testing.facts
}

field_refusal(name, part, origin) := found if {
	field := testing.field(name, part, origin)
	found := twist.field_refusal(field, testing.entry(name), grant) with input as testing.facts
}

test_field_refusal_open[note] if {
	some note, field in {
		"core": ["initials", "all", "core"],
		"option": ["supportActive", "all", "option"],
		"core called option": ["initials", "all", "option"],
		"part of a date": ["dateOfBirth", "year", "core"],
	}
	[name, part, origin] := field
	field_refusal(name, part, origin) == null
}

test_field_refusal[note] if {
	some note, field in {
		"option called core": ["supportActive", "all", "core"],
		"not in the model": ["maxRent", "all", "core"],
		"not in the model, called option": ["maxRent", "all", "option"],
		"part of another field": ["initials", "year", "core"],
		"a part that is none": ["dateOfBirth", "hour", "core"],
		"part missing": ["dateOfBirth", null, "core"],
	}
	[name, part, origin] := field
	field_refusal(name, part, origin) == refused("P04.HUB.COR")
}

test_field_refusal_never_to_corporation if {
	wide := object.union(grant, {"bounds": {"core": ["originSetting"]}})
	field := testing.field("originSetting", "all", "core")
	entry := testing.entry("originSetting")
	twist.field_refusal(field, entry, wide) == refused("P04.HUB.COR") with input as testing.facts
	facts := testing.request({"recipient": {"type": "MUN"}})
	twist.field_refusal(field, entry, wide) == null with input as facts
}

test_field_refusal_without_exception if {
	bare := object.union(grant, {"bounds": {"special": false}})
	support := testing.field("supportActive", "all", "option")
	initials := testing.field("initials", "all", "core")
	twist.field_refusal(support, testing.entry("supportActive"), bare) == refused("P04.HUB.COR") with input as testing.facts
	twist.field_refusal(initials, testing.entry("initials"), bare) == null with input as testing.facts
}
