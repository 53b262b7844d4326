# METADATA
# title: The decision
# description: |
#   Per field asked for: what may be disclosed under which clause, or which check said no. The checks stand in the order
#   in which they are looked at; the first that says no ends it. What is not said to be permitted is refused.
package sluis.main

import data.sluis.agreement
import data.sluis.catalogue
import data.sluis.clause
import data.sluis.consent
import data.sluis.emergency
import data.sluis.law
import data.sluis.party
import data.sluis.phase
import data.sluis.purpose
import data.sluis.relation
import data.sluis.rights
import data.sluis.role
import data.sluis.twist

# METADATA
# scope: document
# title: The decision
# description: |
#   The only entrypoint. `input` is a DecisionInput, `data` holds law, catalogue, model and agreement; the answer is a
#   Decision. Never undefined. A case reference that would remain alone is withheld too, for it tells that there is a case.
# entrypoint: true
# custom:
#   rules: [LR-02, LR-03]
#   law: [AVG 5(1)(c), AVG 5(2), AVG 25]
default decision := {"outcome": "refused", "fields": {}}

decision := {"outcome": "permitted", "fields": _answers} if {
	_telling
} else := {"outcome": "refused", "fields": object.union(object.remove(_answers, ["caseRef"]), {"caseRef": _furthest})} if {
	_answers.caseRef.effect != "none"
} else := {"outcome": "refused", "fields": _answers} if {
	count(_answers) > 0
}

_answers := {entry.name: answer |
	some entry in catalogue.entries
	answer := _answer(entry)
}

# something is permitted besides the case reference
default _telling := false

_telling if {
	some name, answer in _answers
	answer.effect != "none"
	name != "caseRef"
}

_answer(entry) := purpose.refusal if {
	purpose.refusal != null
} else := refusal if {
	refusal := law.refusal(entry)
	refusal != null
} else := party.refusal if {
	party.refusal != null
} else := role.refusal if {
	role.refusal != null
} else := refusal if {
	refusal := role.field_refusal(entry)
	refusal != null
} else := agreement.refusal if {
	agreement.refusal != null
} else := _through(_grants[0], entry) if {
	count(_grants) == 1
} else := _best([_through(grant, entry) | some grant in _grants])

# What each clause comes to, but for the fields: worked out once for all fields of a request.
_grants := [grant |
	some one in clause.candidates
	bounds := twist.bounds(one)
	grant := {
		"id": one.id,
		"refusal": _first([role.clause_refusal(one), clause.conditions_refusal(one)]),
		"fields": clause.fields(one),
		"bounds": bounds,
		"case": _first([relation.refusal, phase.refusal]),
		"needs": consent.needs(one, bounds),
		"emergency": emergency.opening(one),
		"after": _first([relation.sender_refusal(one), rights.refusal]),
	}
]

# the answer of one clause for one field
_through(grant, entry) := grant.refusal if {
	grant.refusal != null
} else := clause.field_refusal if {
	not _named(grant, entry)
} else := grant.bounds.refusal if {
	grant.bounds.refusal != null
} else := refusal if {
	refusal := twist.field_refusal(grant.fields[entry.name], entry, grant)
	refusal != null
} else := grant.case if {
	grant.case != null
} else := refusal if {
	refusal := consent.refusal(entry, grant)
	refusal != null
	not emergency.opens(entry, grant.emergency)
} else := grant.after if {
	grant.after != null
} else := refusal if {
	refusal := rights.address_refusal(entry)
	refusal != null
} else := _permitted(grant, grant.fields[entry.name].part, entry)

_named(grant, entry) if {
	grant.fields[entry.name]
	catalogue.described(entry)
}

_permitted(grant, part, entry) := {
	"effect": "all",
	"clause": grant.id,
	"basis": _basis(grant.bounds, entry),
	"consent": consent.kinds(grant.needs, entry),
} if {
	part == "all"
	_consented(entry, grant)
} else := {
	"effect": "part",
	"part": part,
	"clause": grant.id,
	"basis": _basis(grant.bounds, entry),
	"consent": consent.kinds(grant.needs, entry),
} if {
	_consented(entry, grant)
} else := {
	"effect": "all",
	"clause": grant.id,
	"basis": _basis(grant.emergency, entry),
	"consent": [],
	"ground": "emergency",
} if {
	part == "all"
} else := {
	"effect": "part",
	"part": part,
	"clause": grant.id,
	"basis": _basis(grant.emergency, entry),
	"consent": [],
	"ground": "emergency",
}

# A field that got this far without an emergency has the client's answer.
_consented(entry, grant) if {
	not entry.name in grant.emergency.fields
} else if {
	consent.refusal(entry, grant) == null
}

_basis(bounds, entry) := bounds.basis if {
	entry.sensitivity in {"O", "S"}
} else := bounds.specialBasis

_first(refusals) := first if {
	first := [refusal | some refusal in refusals; refusal != null][0]
} else := null

# Permitted when any clause permits it, as far as any does; else the answer of the clause that came furthest.
_best(answers) := clause.none_refusal if {
	answers == []
} else := first if {
	best := max([_reach(answer) | some answer in answers])
	first := [answer | some answer in answers; _reach(answer) == best][0]
}

_reach(answer) := _order[answer.stoppedAt] if {
	answer.effect == "none"
} else := _amounts[answer.part] if {
	answer.effect == "part"
} else := _amounts.all

# the checks that a clause can stop at
_order := {
	"purpose": 1,
	"law": 2,
	"party": 3,
	"role": 4,
	"agreement": 5,
	"clause": 6,
	"twist": 7,
	"case": 8,
	"phase": 9,
	"consent": 10,
	"sender": 11,
	"rights": 12,
}

_amounts := {"organisation": 20, "postcode-area": 20, "year": 20, "month": 21, "all": 22}

# what a case reference that remained alone is answered with: as the field that came furthest, by name where several did
_furthest := _answers[name] if {
	[_, name] := min([[0 - _order[answer.stoppedAt], name] |
		some name, answer in _answers
		name != "caseRef"
	])
} else := clause.field_refusal
