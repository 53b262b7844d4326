# METADATA
# title: "Check 3: the party that asks"
# description: Its own statement under the agreement is live. Whether a statement verifies is settled before.
package sluis.party

# METADATA
# scope: document
# title: The party has signed
# description: null, or why the whole request stops here.
# custom:
#   reasons: [DENY_PARTY_NOT_SIGNED, DENY_PARTY_WITHDRAWN]
#   rules: [LR-03, LR-36]
#   law: [AVG 26]
default refusal := {"effect": "none", "stoppedAt": "party", "reason": "DENY_PARTY_NOT_SIGNED"}

refusal := null if input.recipient.standing == "signed"

refusal := {"effect": "none", "stoppedAt": "party", "reason": "DENY_PARTY_WITHDRAWN"} if {
	input.recipient.standing == "withdrawn"
}
