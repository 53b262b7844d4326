# METADATA
# title: "Check 9: the phase"
# description: A purpose is open in some phases of a case only.
package sluis.phase

import data.sluis.purpose

# METADATA
# scope: document
# title: The purpose is open in this phase
# description: null, or why the whole request stops here. Open in the agreement and in the model.
# custom:
#   reasons: [DENY_PHASE]
#   rules: [LR-01, LR-26]
#   law: [AVG 5(1)(b)]
default refusal := {"effect": "none", "stoppedAt": "phase", "reason": "DENY_PHASE"}

refusal := null if {
	_open(purpose.recorded.agreement)
	_open(purpose.recorded.model)
}

_open(purposes) if {
	some recorded in purposes
	input.case.phase in recorded.phases
}
