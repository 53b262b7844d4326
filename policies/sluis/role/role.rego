# METADATA
# title: "Check 4: the role"
# description: |
#   Who asks acts in one role, that the agreement has for this type of party, that a clause of this purpose names, and
#   that is bound to secrecy where the field says something of someone's health.
package sluis.role

import data.sluis.catalogue
import data.sluis.clause

# METADATA
# scope: document
# title: The role may ask for this purpose
# description: null, or why the whole request stops here. The role stands in the agreement and in the national model.
# custom:
#   reasons: [DENY_ROLE]
#   rules: [LR-09, LR-33]
#   law: [AVG 32]
default refusal := {"effect": "none", "stoppedAt": "role", "reason": "DENY_ROLE"}

refusal := null if {
	count(_recorded.agreement) > 0
	count(_recorded.model) > 0
	_named
}

# METADATA
# title: The clause names the role
# description: null, or why this clause gives the asking role nothing.
# custom:
#   reasons: [DENY_ROLE]
#   rules: [LR-09]
#   law: [AVG 32]
clause_refusal(one) := null if {
	input.recipient.role in one.roles
} else := {"effect": "none", "stoppedAt": "role", "reason": "DENY_ROLE", "reference": one.id}

# METADATA
# scope: document
# title: Sensitivities the role may see at all
# description: Without a recorded duty of confidentiality no field that tells of someone's health, also by inference.
# custom:
#   rules: [LR-09]
#   law: [UAVG 30(4)]
default cleared := {"O", "S", "B", "C10"}

cleared := {"O", "S", "B", "C10", "I9", "H9"} if {
	_bound(_recorded.agreement)
	_bound(_recorded.model)
}

# METADATA
# title: The role may see a field of this sensitivity
# description: null, or why the field stops here.
# custom:
#   reasons: [DENY_ROLE]
#   rules: [LR-09]
#   law: [UAVG 30(4)]
field_refusal(entry) := null if {
	entry.sensitivity in cleared
} else := null if {
	not catalogue.described(entry)
} else := {"effect": "none", "stoppedAt": "role", "reason": "DENY_ROLE"}

# the role as the agreement and as the model record it for the type of party that asks
_recorded := {"agreement": _entries(data.agreement.roles), "model": _entries(data.model.roles)}

_entries(roles) := [role |
	some role in roles
	role.id == input.recipient.role
	role.partyType == input.recipient.type
]

_bound(entries) if {
	every entry in entries {
		entry.confidentialityDuty == true
	}
}

default _named := false

_named if clause.candidates == []

_named if {
	some one in clause.candidates
	input.recipient.role in one.roles
}
