# METADATA
# title: "Check 10: the consent requirement"
# description: |
#   What the clause asks of the client: nothing (where the law carries the flow), no objection, a waiver, or explicit
#   consent. Special fields ask for explicit consent as well, wherever anything is asked.
package sluis.consent

import data.sluis.law

# METADATA
# title: What a clause needs
# description: |
#   The requirements of the agreement and of the model together, so that a stricter one never stands in for another.
#   `kinds` for ordinary fields, `specialKinds` for I9 and H9; `carried` are the sensitivities that may go.
# custom:
#   rules: [LR-05, LR-08, LR-16, LR-18, LR-25]
#   law: [AVG 7, AVG 9(2)(a), UAVG 22, Wmo 5.2.2, Wmo 5.3.3]
needs(one, bounds) := {
	"kinds": _kinds(bounds.requirements),
	"specialKinds": _special_kinds(bounds.requirements),
	"carried": _carried(one, bounds),
	"opposed": _opposed(bounds.requirements),
} if {
	bounds.refusal == null
} else := {}

# METADATA
# title: The kinds of consent the field rests on
# description: In the order in which they are looked at.
# custom:
#   rules: [LR-08, LR-18]
#   law: [AVG 9(2)(a), Wmo 5.3.3]
kinds(needed, entry) := needed.kinds if {
	entry.sensitivity in {"O", "S", "B", "C10"}
} else := needed.specialKinds if {
	entry.sensitivity in {"I9", "H9"}
}

# METADATA
# title: The client's answer lets the field through
# description: null, or why the field stops here.
# custom:
#   reasons:
#     - DENY_OBJECTED
#     - DENY_NO_CONSENT
#     - DENY_CONSENT_NOT_EXPLICIT
#     - DENY_CONSENT_WITHDRAWN
#     - DENY_CONSENT_EXPIRED
#     - DENY_CONSENT_WRONG_PERSON
#   rules: [LR-06, LR-07, LR-08, LR-15, LR-17, LR-18, LR-19, LR-25]
#   law: [AVG 7, AVG 9(2)(a), AVG 21, Wmo 5.1.1(4), Wmo 5.3.3]
refusal(entry, grant) := null if {
	grant.needs.opposed == false
	entry.sensitivity in grant.needs.carried
	every kind in kinds(grant.needs, entry) {
		input.consents[kind][entry.category] == "given"
	}
} else := _refused("DENY_OBJECTED", grant.id) if {
	grant.needs.opposed == true
} else := _refused("DENY_NO_CONSENT", grant.id) if {
	not entry.sensitivity in grant.needs.carried
} else := _refused(reasons[0], grant.id) if {
	reasons := [_reason(kind, status) |
		some kind in kinds(grant.needs, entry)
		status := _status(kind, entry)
		status != "given"
	]
} else := _refused("DENY_NO_CONSENT", grant.id)

_refused(reason, id) := {"effect": "none", "stoppedAt": "consent", "reason": reason, "reference": id}

_kinds(requirements) := [kind | some kind in ["waiver", "explicit"]; kind in requirements]

_special_kinds(requirements) := [] if {
	requirements == {"none"}
} else := ["waiver", "explicit"] if {
	"waiver" in requirements
} else := ["explicit"]

# Asking nothing is lawful only where a basis in force carries this flow for this purpose. Where the model asks nothing,
# that holds as well when a region asks something: its question does not stand in for the law the model rests on.
_carried(one, bounds) := {sensitivity |
	some id in bounds.disclosing
	some flow in law.bases[id].carriesWithoutConsent
	flow.from == one.from
	flow.to == one.to
	one.purpose in flow.purposes
	some sensitivity in flow.sensitivities
} if {
	"none" in bounds.requirements
} else := {"O", "S", "B", "I9", "H9", "C10"}

_opposed(requirements) := false if {
	not "objection" in requirements
} else := false if {
	input.consents.objection == false
} else := true

_status(kind, entry) := status if {
	status := input.consents[kind][entry.category]
} else := "none"

_reason(kind, status) := reason if {
	reason := _reasons[status]
} else := _unanswered[kind]

_reasons := {
	"withdrawn": "DENY_CONSENT_WITHDRAWN",
	"expired": "DENY_CONSENT_EXPIRED",
	"wrong-person": "DENY_CONSENT_WRONG_PERSON",
}

_unanswered := {"waiver": "DENY_NO_CONSENT", "explicit": "DENY_CONSENT_NOT_EXPLICIT"}
