# METADATA
# title: The floor
# description: What no signature makes lawful, as the dated data has it. A decision has the same floor, for every request.
package review.floor

import data.review.lookup

# METADATA
# title: Below the floor
# description: Fields that the law denies to who would receive them, on any day of the term, and flows there may not be.
# custom:
#   codes: [statutory-denial, never-to, same-type]
#   rules: [LR-02, LR-08, LR-10, LR-11, LR-12, LR-24, LR-26, LR-40]
#   law: [AVG 5(1)(c), AVG 9, AVG 10, UAVG 33, UAVG 46, BW 7:457, Wabvpz]
found := array.flatten([
	_statutory_denial,
	_never_to,
	_same_type,
])

_statutory_denial := [finding |
	some one in _denials
	some placed in lookup.clauses
	count(placed.recipients & one.recipients) > 0
	hits := one.names & placed.names
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "statutory-denial",
		"pointer": spot.pointer,
		"detail": $"{one.denial.reason}: the law denies {spot.name} to {placed.clause.to}",
		"source": one.denial.rule,
	}
]

_never_to := [finding |
	some placed in lookup.clauses
	some type in placed.recipients
	hits := _never[type] & placed.names
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "never-to",
		"pointer": spot.pointer,
		"detail": $"no agreement gives {spot.name} to {placed.clause.to}",
	}
]

_same_type := [finding |
	some bar in data.law.neverAmong
	lookup.in_force_during_term(bar)
	some placed in lookup.clauses
	placed.clause.from == bar.partyType
	placed.clause.to == bar.partyType
	finding := {
		"code": "same-type",
		"pointer": $"{placed.at}/to",
		"detail": $"nothing goes from {placed.clause.from} to {placed.clause.to}",
		"source": bar.rule,
	}
]

# METADATA
# title: What a type of party can never receive
# description: The names of the fields that the law denies or no agreement gives, on some day of the term, by type.
# custom:
#   rules: [LR-02, LR-40]
#   law: [AVG 5(1)(c)]
forbidden := {type: names |
	some type in _types
	names := _never[type] | union({one.names | some one in _denials; type in one.recipients})
}

_types := {"MUN", "HUB", "COR", "PRO", "BUD"}

_denials := [{"denial": denial, "names": lookup.in_scope(denial.appliesTo), "recipients": recipients} |
	some denial in data.law.denials
	lookup.in_force_during_term(denial)
	recipients := {type | some type in denial.recipients}
]

_never := {type: lookup.computed_from({name | some name in object.get(data.law.neverTo, type, [])}) |
	some type in _types
}
