# METADATA
# title: The consent that a clause asks
# description: Whether consent is asked where it is needed, not asked where it misleads, and able to carry what it is for.
package review.consent

import data.review.floor
import data.review.lookup

# METADATA
# title: Consent too little, too much, or for what it cannot carry
# description: |
#   The law lets a flow go without consent, or asks consent for it, or is not helped by it. What nobody may receive
#   anyway is said by the floor, and not here again.
# custom:
#   codes:
#     - consent-needed
#     - consent-needless
#     - consent-alone
#     - consent-cannot-carry
#     - explicit-consent-missing
#     - consent-form-missing
#   rules: [LR-04, LR-05, LR-06, LR-08, LR-11, LR-16, LR-18, LR-25]
#   law: [AVG 6(1), AVG 7, AVG 9(2)(a), UAVG 22, UAVG 46, Wmo 5.2.2, Wmo 5.3.3]
found := array.flatten([
	_consent_needed,
	_consent_needless,
	_consent_alone,
	_consent_cannot_carry,
	_explicit_consent_missing,
	_consent_form_missing,
])

_consent_needed := [finding |
	some placed in lookup.clauses
	_left_to_the_law(placed)
	hits := _not_carried(placed, ["carriesWithoutConsent"])
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "consent-needed",
		"pointer": spot.pointer,
		"detail": $"no basis of {placed.clause.from} carries {spot.name} without consent of the client",
	}
]

_consent_needless := [finding |
	some placed in lookup.clauses
	placed.clause.consentRequirement in {"waiver", "explicit"}
	count(_carried(placed, _without_asking)) > 0
	count(placed.names - lookup.known) == 0
	count(_not_carried(placed, _without_asking)) == 0
	finding := {
		"code": "consent-needless",
		"pointer": $"{placed.at}/consentRequirement",
		"detail": $"the law lets {placed.clause.from} give all of {placed.clause.id} without consent",
	}
]

_consent_alone := [finding |
	some placed in lookup.clauses
	some side, question in {"from": "disclosing", "to": "receiving"}
	placed.clause[side] in {"MUN", "HUB"}
	every id in placed.clause.legalBasis[question] {
		lookup.bases[id].isConsent
	}
	finding := {
		"code": "consent-alone",
		"pointer": $"{placed.at}/legalBasis/{question}",
		"detail": $"{placed.clause[side]}, a public body, rests on consent alone",
	}
]

_consent_cannot_carry := [finding |
	some placed in lookup.clauses
	_rests_on_consent(placed)
	some one in _no_ground
	count(placed.recipients & one.recipients) > 0
	hits := (one.names & placed.names) - union({floor.forbidden[type] | some type in placed.recipients})
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "consent-cannot-carry",
		"pointer": spot.pointer,
		"detail": $"the clause rests on consent, and consent is no ground to give {spot.name} to {placed.clause.to}",
		"source": one.row.rule,
	}
]

_explicit_consent_missing := [finding |
	some placed in lookup.clauses
	placed.clause.consentRequirement in {"none", "objection"}
	every exception in placed.exceptions {
		exception.isConsent
	}
	hits := lookup.special & placed.names
	count(hits) > 0
	some spot in lookup.spots(placed, hits)
	finding := {
		"code": "explicit-consent-missing",
		"pointer": spot.pointer,
		"detail": $"{spot.name} is special data: the clause asks no explicit consent and names no other exception in force",
	}
]

_consent_form_missing := [finding |
	some placed in lookup.clauses
	some kind in _kinds(placed)
	not kind in object.get(_on_forms, placed.clause.purpose, set())
	finding := {
		"code": "consent-form-missing",
		"pointer": $"{placed.at}/consentRequirement",
		"detail": $"no consent form asks {kind} for {placed.clause.purpose}",
	}
]

# The clause, or the clause of the model that it comes from, asks no consent at all: then the law must carry the flow. A
# right to object that a region adds does not take the place of that.
_left_to_the_law(placed) if {
	placed.clause.consentRequirement == "none"
} else if {
	placed.clause.consentRequirement == "objection"
	placed.own.clause.consentRequirement == "none"
}

_without_asking := ["carriesWithoutConsent", "carriesUnlessObjected"]

# the fields that no basis of the sender carries, with all they are computed from
_not_carried(placed, kinds) := placed.names & union({lookup.of_sensitivity[sensitivity] |
	some sensitivity in (lookup.sensitivities - _carried(placed, kinds))
})

_carried(placed, kinds) := {sensitivity |
	some basis in placed.disclosing
	some kind in kinds
	some flow in object.get(basis, kind, [])
	flow.from == placed.clause.from
	flow.to == placed.clause.to
	placed.clause.purpose in flow.purposes
	some sensitivity in flow.sensitivities
}

# all that holds the clause up, or all that excepts its special data and citizen number, is the client's own consent
_rests_on_consent(placed) if {
	some grounds in [placed.disclosing, placed.exceptions]
	count(grounds) > 0
	every basis in grounds {
		basis.isConsent
	}
}

_no_ground := [{"row": row, "names": lookup.in_scope(row.appliesTo), "recipients": recipients} |
	some row in data.law.consentNoGround
	lookup.in_force_during_term(row)
	recipients := {type | some type in row.recipients}
]

# as a decision asks them: by the clause and by the model's clause, and for special data explicitly besides
_kinds(placed) := {kind |
	asked := {placed.clause.consentRequirement, _model_asks(placed)} - {"none"}
	some kind in ((asked - {"objection"}) | {"explicit" | count(asked) > 0; count(lookup.special & placed.names) > 0})
}

_model_asks(placed) := placed.own.clause.consentRequirement if {
	placed.own != null
} else := "none"

_on_forms := {purpose: kinds |
	some form in input.articles.consentForms
	some purpose in form.purposes
	kinds := {kind |
		some other in input.articles.consentForms
		purpose in other.purposes
		some kind in other.kinds
	}
}
