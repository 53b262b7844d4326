# METADATA
# title: The emergency procedure
# description: |
#   What opens without the client stays within the model: the same purpose and parties, no field, role, hour or ground
#   more, and the same law. A decision looks at it again, for every request.
package review.emergency

import data.review.lookup

# METADATA
# title: An emergency that goes too far, or opens nothing
# description: Beyond the model of the agreement, or beside the clause that it would open.
# custom:
#   codes: [emergency-outside-model, emergency-without-clause]
#   rules: [LR-04, LR-08, LR-18]
#   law: [AVG 6(1)(d), AVG 9(2)(c)]
found := array.flatten([
	_without_model,
	_other,
	_wider,
	_longer,
	_without_clause,
])

_at := "/arrangements/emergency"

_without_model := [finding |
	input.arrangements.emergency
	lookup.model != null
	not lookup.model.emergency
	finding := {
		"code": "emergency-outside-model",
		"pointer": _at,
		"detail": "the model has no emergency procedure",
	}
]

_other := [finding |
	some member in ["purpose", "from", "to", "legalBasis"]
	input.arrangements.emergency[member] != lookup.model.emergency[member]
	finding := {
		"code": "emergency-outside-model",
		"pointer": $"{_at}/{member}",
		"detail": $"the model has another {member}",
	}
]

_wider := [finding |
	some member in ["fields", "asking", "approving", "grounds"]
	own := lookup.model.emergency[member]
	some index, one in input.arrangements.emergency[member]
	not one in own
	finding := {
		"code": "emergency-outside-model",
		"pointer": $"{_at}/{member}/{index}",
		"detail": $"the model does not list {one}",
	}
]

_longer := [finding |
	input.arrangements.emergency.hours > lookup.model.emergency.hours
	finding := {
		"code": "emergency-outside-model",
		"pointer": $"{_at}/hours",
		"detail": $"{input.arrangements.emergency.hours} hours, and the model has {lookup.model.emergency.hours}",
	}
]

_without_clause := [finding |
	some member, names in {"fields": _names, "asking": _roles}
	some index, one in input.arrangements.emergency[member]
	not one in names
	finding := {
		"code": "emergency-without-clause",
		"pointer": $"{_at}/{member}/{index}",
		"detail": $"no clause of {input.arrangements.emergency.purpose} between these parties names {one}",
	}
]

_names := {name | some placed in _clauses; some name in placed.names}

_roles := {role | some placed in _clauses; some role in placed.roles}

_clauses := [placed |
	some placed in lookup.clauses
	every member in ["purpose", "from", "to"] {
		placed.clause[member] == input.arrangements.emergency[member]
	}
]
