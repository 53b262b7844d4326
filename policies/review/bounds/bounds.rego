# METADATA
# title: The bounds of the model
# description: |
#   What an agreement may be next to the model it is made from: the same or narrower, and no more than its options. A
#   decision looks at the same bounds again, for every request; here they are held against the text before it is signed.
package review.bounds

import data.review.lookup

# METADATA
# title: Beyond the model
# description: Where the agreement opens more, asks less or rests on something else than its own model does.
# custom:
#   codes:
#     - other-model
#     - newer-model
#     - purpose-wider-than-model
#     - role-outside-model
#     - clause-outside-model
#     - field-outside-model
#     - clause-role-outside-model
#     - consent-weaker-than-model
#     - condition-dropped
#     - basis-other-than-model
#   rules: [LR-04, LR-29]
#   law: [AVG 6(1), AVG 30]
found := array.flatten([
	_other_model,
	_newer_model,
	_purpose_wider_than_model,
	_role_outside_model,
	_clause_outside_model,
	_field_outside_model,
	_clause_role_outside_model,
	_consent_weaker_than_model,
	_condition_dropped,
	_basis_other_than_model,
])

_other_model := [finding |
	lookup.model == null
	finding := {
		"code": "other-model",
		"pointer": "/model",
		"detail": $"{input.model.id} {input.model.version} is no model that is known here",
	}
]

_newer_model := [finding |
	lookup.model != null
	numbers := max([_numbers(one.version) | some one in data.models; one.id == input.model.id])
	numbers > _numbers(input.model.version)
	newest := concat(".", [format_int(number, 10) | some number in numbers])
	finding := {
		"code": "newer-model",
		"pointer": "/model/version",
		"detail": $"{input.model.id} has a version {newest}, and this is {input.model.version}",
	}
]

_purpose_wider_than_model := [finding |
	lookup.model != null
	some index, purpose in input.purposes
	some member in _wider(purpose, object.get(_purposes, purpose.code, null))
	finding := {
		"code": "purpose-wider-than-model",
		"pointer": $"/purposes/{index}/{member}",
		"detail": $"{purpose.code}: the model does not have this {member}",
	}
]

_role_outside_model := [finding |
	lookup.model != null
	some index, role in input.roles
	not _bound(role)
	finding := {
		"code": "role-outside-model",
		"pointer": $"/roles/{index}",
		"detail": $"the model has no role {role.id}, or not of this type and duty",
	}
]

_clause_outside_model := [finding |
	lookup.model != null
	some placed in lookup.clauses
	placed.own == null
	finding := {
		"code": "clause-outside-model",
		"pointer": $"{placed.at}/id",
		"detail": $"the model has no clause {placed.clause.id}",
	}
]

_field_outside_model := [finding |
	some placed in _in_model
	options := {field.name | some field in placed.clause.fields; field.origin == "option"}
	outside := ((placed.names - placed.own.core) - options) | (options - placed.own.optional)
	count(outside) > 0
	some index, field in placed.clause.fields
	field.name in outside
	finding := {
		"code": "field-outside-model",
		"pointer": $"{placed.at}/fields/{index}",
		"detail": $"the model's clause does not list {field.name} as {field.origin}",
	}
]

_clause_role_outside_model := [finding |
	some placed in _in_model
	some index, role in placed.clause.roles
	not role in placed.own.clause.roles
	finding := {
		"code": "clause-role-outside-model",
		"pointer": $"{placed.at}/roles/{index}",
		"detail": $"the model's clause does not name the role {role}",
	}
]

_consent_weaker_than_model := [finding |
	some placed in _in_model
	before := placed.own.clause.consentRequirement
	not _as_strict(placed, before)
	finding := {
		"code": "consent-weaker-than-model",
		"pointer": $"{placed.at}/consentRequirement",
		"detail": $"{placed.clause.consentRequirement} asks for some field less than {before} does",
	}
]

_condition_dropped := [finding |
	some placed in _in_model
	some condition in placed.own.clause.conditions
	not condition in placed.clause.conditions
	finding := {
		"code": "condition-dropped",
		"pointer": $"{placed.at}/conditions",
		"detail": $"lacks {condition}",
	}
]

_basis_other_than_model := [finding |
	some placed in _in_model
	some question, ids in placed.own.clause.legalBasis
	placed.clause.legalBasis[question] != ids
	finding := {
		"code": "basis-other-than-model",
		"pointer": $"{placed.at}/legalBasis/{question}",
		"detail": $"{placed.clause.id} does not rest on what the model has for the question of {question}",
	}
]

_in_model := [placed | some placed in lookup.clauses; placed.own != null]

_purposes := {purpose.code: purpose | some purpose in lookup.model.purposes}

_wider(_, null) := {"code"}

_wider(purpose, own) := {member |
	some member, wider in {
		"phases": count({phase | some phase in purpose.phases} - {phase | some phase in own.phases}) > 0,
		"candidates": [purpose.candidates, own.candidates] == [true, false],
		"mode": [purpose.mode, own.mode] == ["marked", "strict"],
		"processingActivity": purpose.processingActivity != own.processingActivity,
	}
	wider
} if {
	own != null
}

_bound(role) if {
	some own in lookup.model.roles
	own.id == role.id
	own.partyType == role.partyType
	role.confidentialityDuty in {false, own.confidentialityDuty}
}

_as_strict(placed, before) if {
	placed.clause.consentRequirement == before
} else if {
	_strength[placed.clause.consentRequirement] > _strength[before]
	not _drops_waiver(placed, before)
}

# From waiver to explicit is weaker where the waiver counts. A waiver asks a waiver for every field and explicit consent
# besides for special data; explicit asks the explicit consent alone, and lifts no secrecy.
_drops_waiver(placed, "waiver") if {
	count(lookup.special & placed.names) > 0
} else if {
	count(placed.own.clause.legalBasis.secrecy) > 0
}

_strength := {"none": 0, "objection": 1, "waiver": 2, "explicit": 3}

_numbers(version) := [to_number(part) | some part in split(version, ".")]
