# METADATA
# title: The decision, less what the region denies
# description: |
#   Stands in the bundle of an agreement with house rules, in the place of the national decision, which is then
#   `sluis.national`. Of what that permits, the fields are taken away that a rule of the region names; nothing is ever
#   added. A rule that gives anything but a list of field names closes everything. The gateway does the same in
#   `src/policy/house-rules/narrow-decision.ts`.
package sluis.main

import data.sluis.denials
import data.sluis.national

# METADATA
# scope: document
# title: The decision
# description: The same question, and the same shape of answer, as that of the national policy.
# custom:
#   reasons: [DENY_HOUSE_RULE]
default decision := {"outcome": "refused", "fields": {}}

decision := {"outcome": "permitted", "fields": _answers} if {
	_sound
	count(_permitted - {"caseRef"}) > 0
} else := {"outcome": "refused", "fields": object.union(object.remove(_answers, ["caseRef"]), {"caseRef": _furthest})} if {
	_sound
	_permitted == {"caseRef"}
} else := {"outcome": "refused", "fields": _answers} if {
	_sound
}

_sound if {
	every rule in denials.rules {
		type_name(rule.deny) in {"array", "set"}
		every field in rule.deny {
			is_string(field)
		}
	}
}

_answers := {field: answer |
	some field, given in national.decision.fields
	answer := _answer(field, given)
}

_answer(field, given) := {
	"effect": "none",
	"stoppedAt": "twist",
	"reason": "DENY_HOUSE_RULE",
	"reference": _denying(field)[0],
} if {
	given.effect != "none"
	count(_denying(field)) > 0
} else := given

# the rules that deny a field, in the order of the agreement
_denying(field) := [rule.id |
	some rule in denials.rules
	field in rule.deny
]

_permitted := {field |
	some field, answer in _answers
	answer.effect != "none"
}

# what a case reference that remained alone is answered with: as the field that came furthest, by name where several did
_furthest := _answers[name] if {
	[_, name] := min([[0 - _order[answer.stoppedAt], name] |
		some name, answer in _answers
		name != "caseRef"
	])
}

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
