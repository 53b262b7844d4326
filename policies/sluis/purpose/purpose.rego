# METADATA
# title: "Check 1: the purpose"
# description: |
#   Every request names one purpose that exists. That the agreement and the model know the purpose too, with a
#   processing activity in the register, is looked at with the clauses.
package sluis.purpose

# METADATA
# scope: document
# title: The purpose exists
# description: null, or why the whole request stops here. P11 to P13 exist, but carry no clauses.
# custom:
#   reasons: [DENY_UNKNOWN_PURPOSE]
#   rules: [LR-01]
#   law: [AVG 5(1)(b)]
default refusal := {"effect": "none", "stoppedAt": "purpose", "reason": "DENY_UNKNOWN_PURPOSE"}

refusal := null if input.purpose in _known

# METADATA
# title: The purpose as the agreement and the national model have it
# description: |
#   Two lists of at most one purpose each, `agreement` and `model`. A purpose without a processing activity in the
#   register is left out: then nothing is agreed for it.
# custom:
#   rules: [LR-29]
#   law: [AVG 30]
recorded := {"agreement": _of(data.agreement.purposes), "model": _of(data.model.purposes)}

_of(purposes) := [purpose |
	some purpose in purposes
	purpose.code == input.purpose
	count(purpose.processingActivity) > 0
]

_known := {"P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12", "P13"}
