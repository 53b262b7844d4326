# METADATA
# title: The agreement in itself
# description: What a text must be to say one thing, once, about things that exist.
package review.structure

import data.review.lookup

# METADATA
# title: Said twice, or about nothing
# description: What stands in the agreement a second time, or names something that is not there.
# custom:
#   codes:
#     - duplicate-party
#     - duplicate-purpose
#     - duplicate-role
#     - duplicate-clause
#     - duplicate-retention
#     - duplicate-field
#     - duplicate-value
#     - term-reversed
#     - notice-longer-than-term
#     - scope-empty
#     - wrong-clause-id
#     - unknown-purpose
#     - unknown-role
#     - role-of-other-type
#     - unknown-field
#     - unknown-part
#   rules: [LR-01, LR-02]
#   law: [AVG 5(1)(b), AVG 5(1)(c)]
found := array.flatten([
	_duplicates,
	_term_reversed,
	_notice_longer_than_term,
	_scope_empty,
	_wrong_clause_id,
	_unknown_purpose,
	_unknown_role,
	_role_of_other_type,
	_unknown_field,
	_unknown_part,
])

_duplicates := [finding |
	some list in _lists
	some index, key in lookup.repeated(list.keys)
	finding := {
		"code": list.code,
		"pointer": $"{list.at}/{index}",
		"detail": $"{key} stands here for the second time",
	}
]

_term_reversed := [finding |
	input.term.from > input.term.to
	finding := {
		"code": "term-reversed",
		"pointer": "/term/to",
		"detail": $"the last day, {input.term.to}, lies before the first, {input.term.from}",
	}
]

_notice_longer_than_term := [finding |
	input.term.from <= input.term.to
	input.term.noticeMonths > _whole_months
	finding := {
		"code": "notice-longer-than-term",
		"pointer": "/term/noticeMonths",
		"detail": $"the notice is {input.term.noticeMonths} months, and the term has {_whole_months} whole months",
	}
]

_scope_empty := [finding |
	some member in ["municipalities", "targetGroups"]
	input.scope[member] == []
	finding := {
		"code": "scope-empty",
		"pointer": $"/scope/{member}",
		"detail": "an agreement is about somebody, somewhere: this names nothing",
	}
]

_wrong_clause_id := [finding |
	some placed in lookup.clauses
	parts := $"{placed.clause.purpose}.{placed.clause.from}.{placed.clause.to}"
	placed.clause.id != parts
	not startswith(placed.clause.id, $"{parts}.")
	finding := {
		"code": "wrong-clause-id",
		"pointer": $"{placed.at}/id",
		"detail": $"{placed.clause.id} does not say that the clause is {parts}",
	}
]

_unknown_purpose := [finding |
	some placed in lookup.clauses
	not placed.clause.purpose in _purposes
	finding := {
		"code": "unknown-purpose",
		"pointer": $"{placed.at}/purpose",
		"detail": $"the agreement has no purpose {placed.clause.purpose}",
	}
]

_unknown_role := [finding |
	some placed in lookup.clauses
	some index, role in placed.clause.roles
	not _types_of_roles[role]
	finding := {
		"code": "unknown-role",
		"pointer": $"{placed.at}/roles/{index}",
		"detail": $"the agreement has no role {role}",
	}
]

_role_of_other_type := [finding |
	some placed in lookup.clauses
	some index, role in placed.clause.roles
	types := _types_of_roles[role]
	count(types & _serving(placed.clause.to)) == 0
	finding := {
		"code": "role-of-other-type",
		"pointer": $"{placed.at}/roles/{index}",
		"detail": $"{role} is a role of {concat(" and ", types)}, and {placed.clause.to} receives",
	}
]

_unknown_field := [finding |
	some placed in lookup.clauses
	unknown := placed.names - lookup.known
	count(unknown) > 0
	some spot in lookup.spots(placed, unknown)
	finding := {
		"code": "unknown-field",
		"pointer": $"{spot.pointer}/name",
		"detail": $"{spot.name} is not in the catalogue",
	}
]

_unknown_part := [finding |
	some placed in lookup.clauses
	some index, field in placed.clause.fields
	field.part != "all"
	not field.part in object.get(_parts, field.name, [])
	finding := {
		"code": "unknown-part",
		"pointer": $"{placed.at}/fields/{index}/part",
		"detail": $"the catalogue knows no part {field.part} of {field.name}",
	}
]

# how many months the term has; 28 days of its last month are a month
_whole_months := ((_number(input.term.to, 0, 4) - _number(input.term.from, 0, 4)) * 12) + ((_number(input.term.to, 5, 2) - _number(input.term.from, 5, 2)) + _last_month)

_last_month := 1 if {
	_days_over >= 28
} else := 0 if {
	_days_over >= 0
} else := -1

_days_over := (_number(input.term.to, 8, 2) - _number(input.term.from, 8, 2)) + 1

_number(day, start, length) := to_number(trim_left(substring(day, start, length), "0"))

_lists := array.flatten([
	{"code": "duplicate-party", "at": "/parties", "keys": [party.id | some party in input.parties]},
	{"code": "duplicate-purpose", "at": "/purposes", "keys": [purpose.code | some purpose in input.purposes]},
	{"code": "duplicate-role", "at": "/roles", "keys": [role.id | some role in input.roles]},
	{"code": "duplicate-clause", "at": "/clauses", "keys": [clause.id | some clause in input.clauses]},
	{"code": "duplicate-retention", "at": "/retention", "keys": [period.partyType | some period in input.retention]},
	{"code": "duplicate-value", "at": "/valueLists", "keys": [list.field | some list in input.valueLists]},
	_values,
	_fields,
])

_values := [list |
	some index, labels in input.valueLists
	keys := [value.code | some value in labels.values]
	list := {"code": "duplicate-value", "at": $"/valueLists/{index}/values", "keys": keys}
]

_fields := [list |
	some placed in lookup.clauses
	count(placed.names) < count(placed.clause.fields)
	keys := [field.name | some field in placed.clause.fields]
	list := {"code": "duplicate-field", "at": $"{placed.at}/fields", "keys": keys}
]

_purposes := {purpose.code | some purpose in input.purposes}

_types_of_roles := {role.id: types |
	some role in input.roles
	types := {same.partyType | some same in input.roles; same.id == role.id}
}

# a desk serves as the municipality by mandate, so its roles may stand in a clause to the municipality
_serving("MUN") := {"MUN", "HUB"}

_serving(type) := {type} if type != "MUN"

_parts := {entry.name: entry.parts | some entry in data.catalogue.fields}
