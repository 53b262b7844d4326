# METADATA
# title: What the clauses come to
# description: Clauses that give nothing, that another makes needless, or that say two things; fields that nobody has.
package review.effect

import data.review.floor
import data.review.lookup

# METADATA
# title: Without effect, or with two
# description: What parties would sign and then wonder about.
# custom:
#   codes: [dead-clause, shadowed-clause, clauses-in-conflict, no-source-party]
#   rules: [LR-02]
#   law: [AVG 5(1)(c), AVG 5(1)(d)]
found := array.flatten([
	_dead_clause,
	_shadowed_clause,
	_clauses_in_conflict,
	_no_source_party,
])

_dead_clause := [finding |
	some placed in lookup.clauses
	some why in _dead(placed)
	finding := {"code": "dead-clause", "pointer": placed.at, "detail": $"{placed.clause.id} gives nothing: {why}"}
]

_shadowed_clause := [finding |
	some alike in _alike
	some lesser in alike
	greater := [one | some one in alike; _makes_needless(one, lesser)][0]
	finding := {
		"code": "shadowed-clause",
		"pointer": lesser.at,
		"detail": $"{greater.clause.id} gives at least as much as {lesser.clause.id} and asks no more consent",
	}
]

_clauses_in_conflict := [finding |
	some alike in _alike
	some second in alike
	conflicts := [{"names": names, "clause": first.clause.id} |
		some first in alike
		first.index < second.index
		count(first.roles & second.roles) > 0
		names := _in_conflict(first, second)
		count(names) > 0
	]
	some spot in lookup.spots(second, union({conflict.names | some conflict in conflicts}))
	finding := {
		"code": "clauses-in-conflict",
		"pointer": spot.pointer,
		"detail": $"{_other(conflicts[0], spot.name)} gives {spot.name} to the same role, but another part or with other consent",
	}
]

_no_source_party := [finding |
	some placed in lookup.clauses
	not placed.clause.from in lookup.present
	some spot in lookup.spots(placed, placed.names)
	holder := lookup.entries[spot.name].holder
	not holder in {"gateway", "derived"}
	not holder in lookup.present
	finding := {
		"code": "no-source-party",
		"pointer": spot.pointer,
		"detail": $"{holder} holds {spot.name}, {placed.clause.from} would send it, and neither takes part",
	}
]

# the reasons for which a clause gives nothing
_dead(placed) := union({
	{"its purpose is open in no phase" | placed.clause.purpose in _closed},
	{why |
		some type in {placed.clause.from, placed.clause.to}
		not type in lookup.present
		why := $"no party is of type {type}"
	},
	{"the law keeps each of its fields from who would receive them" |
		count(floor.forbidden[placed.clause.to] & placed.names) == count(placed.names)
	},
	{"a case reference alone is never given" | placed.names == {"caseRef"}},
})

_closed := {purpose.code | some purpose in input.purposes; purpose.phases == []}

# the clauses of one purpose, sender and recipient, where there are several
_alike := [alike |
	some key in {key | some key in lookup.repeated(_keys)}
	alike := [object.union(placed, {"cells": cells, "conditions": conditions}) |
		some placed in lookup.clauses
		_keys[placed.index] == key
		cells := {[field.name, field.part] | some field in placed.clause.fields}
		conditions := {condition | some condition in placed.clause.conditions}
	]
]

_keys := [key |
	some placed in lookup.clauses
	key := concat(" ", [placed.clause.purpose, placed.clause.from, placed.clause.to])
]

# of two that say the same, only the second is needless
_makes_needless(greater, lesser) if {
	greater.index < lesser.index
	_shadows(greater, lesser)
} else if {
	greater.index > lesser.index
	_shadows(greater, lesser)
	not _shadows(lesser, greater)
}

_shadows(greater, lesser) if {
	count(lesser.roles - greater.roles) == 0
	count(greater.conditions - lesser.conditions) == 0
	_asks_no_more(greater.clause.consentRequirement, lesser.clause.consentRequirement)
	other := {name | some [name, _] in (lesser.cells - greater.cells)}
	count(other - {name | some [name, part] in greater.cells; part == "all"}) == 0
}

# a waiver and an explicit consent are two things, and neither is more than the other
_asks_no_more(asked, before) if {
	asked == before
} else if {
	asked == "none"
} else if {
	[asked, before] in {["objection", "waiver"], ["objection", "explicit"]}
}

# the first clause that it is in conflict with, where that is about this field
_other(conflict, name) := conflict.clause if {
	name in conflict.names
} else := "another clause"

_in_conflict(first, second) := first.names & second.names if {
	first.clause.consentRequirement != second.clause.consentRequirement
} else := (first.names & second.names) & {name | some [name, _] in (second.cells - first.cells)}
