# METADATA
# title: "Checks 8 and 11: the case and the sender"
# description: |
#   Who asks takes part in the client's case, and so does a party that may send. The sender is looked at only where the
#   client's consent would let the field through: whether a provider or an administrator takes part is itself a fact
#   about the client.
package sluis.relation

import data.sluis.purpose

# METADATA
# scope: document
# title: The asking party takes part in the case
# description: |
#   null, or why the whole request stops here. A corporation that is only a candidate may ask for a purpose that both
#   the agreement and the model open to candidates.
# custom:
#   reasons: [DENY_NO_CASE_RELATION]
#   rules: [LR-02, LR-33]
#   law: [AVG 5(1)(c), AVG 32]
default refusal := {"effect": "none", "stoppedAt": "case", "reason": "DENY_NO_CASE_RELATION"}

refusal := null if input.case.relation == "party"

refusal := null if {
	input.case.relation == "candidate"
	input.recipient.type == "COR"
	_open_to_candidates(purpose.recorded.agreement)
	_open_to_candidates(purpose.recorded.model)
}

# METADATA
# title: A party that may send takes part in the case
# description: null, or why this clause gives nothing. The sending party's own statement is live too.
# custom:
#   reasons: [DENY_NO_CASE_RELATION, DENY_PARTY_NOT_SIGNED, DENY_PARTY_WITHDRAWN]
#   rules: [LR-04, LR-36]
#   law: [AVG 6(1), AVG 26]
sender_refusal(one) := null if {
	input.senders[one.from] == "signed"
} else := {
	"effect": "none",
	"stoppedAt": "sender",
	"reason": object.get(_reasons, input.senders[one.from], "DENY_NO_CASE_RELATION"),
	"reference": one.id,
} if {
	input.senders[one.from]
} else := {"effect": "none", "stoppedAt": "sender", "reason": "DENY_NO_CASE_RELATION", "reference": one.id}

_reasons := {"unsigned": "DENY_PARTY_NOT_SIGNED", "withdrawn": "DENY_PARTY_WITHDRAWN"}

_open_to_candidates(purposes) if {
	some recorded in purposes
	recorded.candidates == true
}
