# METADATA
# title: "Check 7: the regional twist"
# description: |
#   A region may narrow anything, and switch on only what the national model lists as optional. The agreement's text is
#   not trusted to be such a twist: each clause is held against the model's, and against the law, for every request.
package sluis.twist

import data.sluis.law

# METADATA
# title: The bounds of a clause
# description: |
#   What the national model has for the clause, and the legal bases that hold it up. `refusal` is null, or why the
#   clause as a whole gives nothing.
# custom:
#   reasons: [DENY_FIELD_NOT_AGREED]
#   rules: [LR-04, LR-08]
#   law: [AVG 6(1), AVG 9(2)]
bounds(one) := {
	"refusal": _refusal(one, model, grounds),
	"core": model.core,
	"optional": model.optional,
	"requirements": {one.consentRequirement, model.consentRequirement},
	"special": count(grounds.exception) > 0,
	"disclosing": grounds.disclosing,
	"basis": sort(_flat([grounds.disclosing, grounds.receiving, grounds.secrecy])),
	"specialBasis": sort(_flat([grounds.disclosing, grounds.receiving, grounds.secrecy, grounds.exception])),
} if {
	model := _models(one)[0]
	grounds := _grounds(one, model)
} else := {"refusal": _refused(one.id)}

# METADATA
# title: The field stays within the bounds
# description: |
#   null, or why the field stops here: the model does not have it in this clause, it was not switched on as an option,
#   the part is none of the field's, it is never given to this type of party, or no exception carries a special field.
# custom:
#   reasons: [DENY_FIELD_NOT_AGREED]
#   rules: [LR-02, LR-08]
#   law: [AVG 5(1)(c), AVG 9(2)]
field_refusal(field, entry, grant) := null if {
	_in_model(field, grant.bounds)
	_part_exists(field.part, entry)
	_exception_carries(entry.sensitivity, grant.bounds)
	law.never(entry) == false
} else := _refused(grant.id)

_refused(id) := {"effect": "none", "stoppedAt": "twist", "reason": "DENY_FIELD_NOT_AGREED", "reference": id}

_models(one) := [model |
	some model in data.model.clauses
	model.id == one.id
	model.purpose == one.purpose
	model.from == one.from
	model.to == one.to
]

_refusal(one, model, grounds) := null if {
	input.recipient.role in model.roles
	_strength[one.consentRequirement] >= _strength[model.consentRequirement]
	every condition in model.conditions {
		condition in one.conditions
	}
	count(grounds.disclosing) > 0
	count(grounds.receiving) > 0
	_secrecy_lifted(model, grounds)
} else := _refused(one.id)

_strength := {"none": 0, "objection": 1, "waiver": 2, "explicit": 3}

# Only bases that the agreement and the model both name hold a clause up, when they are in force and of that kind.
_grounds(one, model) := {
	"disclosing": _holding(one.legalBasis.disclosing, model.legalBasis.disclosing, "basis"),
	"receiving": _holding(one.legalBasis.receiving, model.legalBasis.receiving, "basis"),
	"exception": _holding(one.legalBasis.exception, model.legalBasis.exception, "exception"),
	"secrecy": _holding(one.legalBasis.secrecy, model.legalBasis.secrecy, "secrecy"),
}

_holding(named, bounding, kind) := [id |
	some id in named
	id in bounding
	law.bases[id].kind == kind
]

_secrecy_lifted(model, _) if model.legalBasis.secrecy == []

_secrecy_lifted(_, grounds) if count(grounds.secrecy) > 0

_flat(lists) := {id | some list in lists; some id in list}

_in_model(field, bounds) if {
	field.name in bounds.core
} else if {
	field.origin == "option"
	field.name in bounds.optional
}

_part_exists(part, entry) if {
	part == "all"
} else if {
	part in entry.parts
}

_exception_carries(sensitivity, bounds) if {
	bounds.special
} else if {
	sensitivity in {"O", "S"}
}
