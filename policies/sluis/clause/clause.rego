# METADATA
# title: "Check 6: the clauses"
# description: The clauses of the agreement, as they were signed, that serve the asking party for the purpose.
package sluis.clause

import data.sluis.purpose

# METADATA
# title: The clauses that may give something
# description: |
#   Clauses of the purpose, to the type of party that asks. A regional desk that works under a live mandate of its
#   municipality is served by clauses to municipalities too. The purpose needs a processing activity in the register,
#   in the agreement and in the model.
# custom:
#   rules: [LR-01, LR-29]
#   law: [AVG 5(1)(b), AVG 30]
candidates := [one |
	some one in _serving
	not _between_corporations(one)
]

# METADATA
# title: The clauses from corporation to corporation
# description: They give nothing, whatever they say.
# custom:
#   rules: [LR-40]
#   law: [UAVG 33(4)(c)]
barred := [one |
	some one in _serving
	_between_corporations(one)
]

# METADATA
# title: Clauses from corporation to corporation that name the field, where no other clause does
# description: The ids of the clauses.
# custom:
#   rules: [LR-40]
#   law: [UAVG 33(4)(c)]
barring(name) := [one.id |
	some one in barred
	_names(one, name)
	elsewhere := [other | some other in candidates; _names(other, name)]
	elsewhere == []
]

# METADATA
# title: No clause serves the asking party for this purpose
# description: The answer for every field then.
# custom:
#   reasons: [DENY_PURPOSE_NOT_AGREED]
#   rules: [LR-01]
#   law: [AVG 5(1)(b)]
none_refusal := {"effect": "none", "stoppedAt": "clause", "reason": "DENY_PURPOSE_NOT_AGREED"}

# METADATA
# title: The conditions of the clause are met
# description: null, or why the clause gives nothing. The sending party declared which conditions it met.
# custom:
#   reasons: [DENY_PURPOSE_NOT_AGREED]
#   rules: [LR-25]
#   law: [Besluit gemeentelijke schuldhulpverlening 2]
conditions_refusal(one) := null if {
	is_array(one.conditions)
	every condition in one.conditions {
		condition in input.case.conditions
	}
} else := {"effect": "none", "stoppedAt": "clause", "reason": "DENY_PURPOSE_NOT_AGREED", "reference": one.id}

# METADATA
# title: What the clause says of the fields asked for
# description: By name.
# custom:
#   rules: [LR-02]
#   law: [AVG 5(1)(c)]
fields(one) := {field.name: field |
	some field in one.fields
	field.name in input.fields
}

# METADATA
# title: The clause does not name the field
# description: The answer for a field that is in no clause, or in no catalogue.
# custom:
#   reasons: [DENY_FIELD_NOT_AGREED]
#   rules: [LR-02]
#   law: [AVG 5(1)(c)]
field_refusal := {"effect": "none", "stoppedAt": "clause", "reason": "DENY_FIELD_NOT_AGREED"}

_serving := [one |
	count(purpose.recorded.agreement) > 0
	count(purpose.recorded.model) > 0
	some one in data.agreement.clauses
	one.purpose == input.purpose
	one.to in _served
]

default _served := set()

_served := {input.recipient.type, "MUN"} if {
	input.recipient.type == "HUB"
	input.recipient.mandate == true
} else := {input.recipient.type}

_between_corporations(one) if {
	one.from == "COR"
	one.to == "COR"
}

_names(one, name) if {
	some field in one.fields
	field.name == name
}
