# METADATA
# title: "Check 5: the agreement"
# description: Signed by all it needs, and within its term. Both are settled before; here only the outcome counts.
package sluis.agreement

# METADATA
# scope: document
# title: The agreement is in force
# description: null, or why the whole request stops here.
# custom:
#   reasons: [DENY_AGREEMENT_NOT_IN_FORCE]
#   rules: [LR-03, LR-36]
#   law: [AVG 26]
default refusal := {"effect": "none", "stoppedAt": "agreement", "reason": "DENY_AGREEMENT_NOT_IN_FORCE"}

refusal := null if input.agreement.inForce == true
