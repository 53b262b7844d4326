# METADATA
# title: The emergency procedure
# description: |
#   What stands in the place of the client's consent when two named officers of two parties opened an emergency. It lifts
#   the consent requirement of one clause for a few fields, and nothing else: every other check is looked at as always.
#   The agreement is not trusted to stay within the model: both have to say it.
package sluis.emergency

import data.sluis.law

# METADATA
# title: What an emergency opens of a clause
# description: |
#   The names of the fields, and the legal bases that carry them. No names when there is no emergency, when the agreement
#   or the model has no such procedure for this clause and this role, when the agreement lasts longer than the model
#   lets it, or when what it rests on is not in force.
# custom:
#   rules: [LR-04, LR-08, LR-18]
#   law: [AVG 6(1)(d), AVG 9(2)(c)]
opening(one) := {
	"fields": {name | some name in own.fields; name in bound.fields},
	"special": count(grounds.exception) > 0,
	"basis": sort(_flat([grounds.disclosing, grounds.receiving, grounds.secrecy])),
	"specialBasis": sort(_flat([grounds.disclosing, grounds.receiving, grounds.secrecy, grounds.exception])),
} if {
	input.emergency == true
	own := data.agreement.arrangements.emergency
	bound := data.model.emergency
	_about(own, one)
	_about(bound, one)
	input.recipient.role in own.asking
	input.recipient.role in bound.asking
	is_number(own.hours)
	own.hours <= bound.hours
	grounds := _grounds(own.legalBasis, bound.legalBasis)
	count(grounds.disclosing) > 0
	count(grounds.receiving) > 0
	count(grounds.secrecy) > 0
} else := {"fields": set(), "special": false, "basis": [], "specialBasis": []}

# METADATA
# title: The emergency opens the field
# description: A field that tells of care or health needs an exception in force besides.
# custom:
#   rules: [LR-08]
#   law: [AVG 9(2)(c)]
opens(entry, opening) if {
	entry.name in opening.fields
	_carried(entry, opening)
} else := false

_carried(entry, _) if entry.sensitivity in {"O", "S"}

_carried(entry, opening) if {
	entry.sensitivity == "I9"
	opening.special == true
}

_about(terms, one) if {
	terms.purpose == "P09"
	terms.purpose == one.purpose
	terms.from == one.from
	terms.to == one.to
}

_grounds(own, bound) := {
	"disclosing": _holding(own.disclosing, bound.disclosing, "basis"),
	"receiving": _holding(own.receiving, bound.receiving, "basis"),
	"exception": _holding(own.exception, bound.exception, "exception"),
	"secrecy": _holding(own.secrecy, bound.secrecy, "secrecy"),
}

_holding(named, bounding, kind) := [id |
	some id in named
	id in bounding
	law.bases[id].kind == kind
]

_flat(lists) := {id | some list in lists; some id in list}
