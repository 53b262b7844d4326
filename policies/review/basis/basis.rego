# METADATA
# title: The legal bases of a clause
# description: Whether what a clause rests on is known, of the right kind and in force, and carries what is in it.
package review.basis

import data.review.lookup

# METADATA
# title: Resting on too little
# description: A basis that does not hold or may not, special data without exception, and roles without a duty of confidentiality.
# custom:
#   codes:
#     - basis-unknown
#     - basis-of-other-kind
#     - basis-not-in-force
#     - basis-ends
#     - basis-uncertain
#     - no-exception
#     - no-confidentiality
#   rules: [LR-04, LR-08, LR-09, LR-10, LR-11]
#   law: [AVG 6(1), AVG 9(2), AVG 10, UAVG 22, UAVG 30, UAVG 46]
found := array.flatten([
	_basis_unknown,
	_basis_of_other_kind,
	_basis_not_in_force_ever,
	_basis_not_in_force_then,
	_basis_ends,
	_basis_uncertain,
	_no_exception,
	_no_confidentiality,
])

_basis_unknown := [finding |
	some named in _named
	not lookup.bases[named.id]
	finding := {
		"code": "basis-unknown",
		"pointer": named.pointer,
		"detail": $"{named.id} is not in the law data",
	}
]

_basis_of_other_kind := [finding |
	some named in _named
	lookup.bases[named.id].kind != _kinds[named.question]
	finding := {
		"code": "basis-of-other-kind",
		"pointer": named.pointer,
		"detail": $"{named.id} is no answer to the question of {named.question}",
	}
]

_basis_not_in_force_ever := [finding |
	some named in _named
	lookup.bases[named.id].inForceFrom == null
	finding := {
		"code": "basis-not-in-force",
		"pointer": named.pointer,
		"detail": $"{named.id} is not in force: it has no first day, so it is no law yet and opens nothing",
	}
]

_basis_not_in_force_then := [finding |
	some named in _named
	basis := lookup.bases[named.id]
	basis.inForceFrom != null
	not lookup.in_force_on(input.term.from, basis)
	finding := {
		"code": "basis-not-in-force",
		"pointer": named.pointer,
		"detail": $"{named.id} is not in force on the first day, {input.term.from}",
	}
]

_basis_ends := [finding |
	some named in _named
	basis := lookup.bases[named.id]
	lookup.in_force_on(input.term.from, basis)
	is_string(basis.inForceTo)
	basis.inForceTo < input.term.to
	finding := {
		"code": "basis-ends",
		"pointer": named.pointer,
		"detail": $"{named.id} ends on {basis.inForceTo}, within the term",
	}
]

# once for each basis, where it is named first
_basis_uncertain := [finding |
	some id in {named.id | some named in _named}
	basis := lookup.bases[id]
	basis.uncertain == true
	lookup.in_force_on(input.term.from, basis)
	finding := {
		"code": "basis-uncertain",
		"pointer": [named.pointer | some named in _named; named.id == id][0],
		"detail": $"what the law data says of {id} is not certain, and the agreement rests on it",
	}
]

_no_exception := [finding |
	some placed in lookup.clauses
	placed.exceptions == []
	hits := _excepted & placed.names
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "no-exception",
		"pointer": spot.pointer,
		"detail": $"the clause names no exception in force that {spot.name} needs",
	}
]

_no_confidentiality := [finding |
	some placed in lookup.clauses
	unbound := placed.roles - _confidential
	count(unbound) > 0
	hits := lookup.special & placed.names
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "no-confidentiality",
		"pointer": spot.pointer,
		"detail": $"no duty of confidentiality is recorded for {sort(unbound)[0]}, who may ask for {spot.name}",
	}
]

# each basis that a clause or the emergency procedure names, with the question it is to answer
_named := [{"id": id, "question": question, "pointer": pointer} |
	some resting in array.concat(_clauses, _emergencies)
	some question, ids in resting.legalBasis
	some index, id in ids
	pointer := $"{resting.at}/legalBasis/{question}/{index}"
]

_clauses := [{"legalBasis": placed.clause.legalBasis, "at": placed.at} | some placed in lookup.clauses]

_emergencies := [{"legalBasis": input.arrangements.emergency.legalBasis, "at": "/arrangements/emergency"} |
	input.arrangements.emergency
]

_kinds := {"disclosing": "basis", "receiving": "basis", "exception": "exception", "secrecy": "secrecy"}

# special data, the citizen number and criminal data need an exception beside the basis
_excepted := (lookup.special | lookup.of_sensitivity.B) | lookup.of_sensitivity.C10

_confidential := {role.id | some role in input.roles; role.confidentialityDuty == true}
