# METADATA
# title: The parties
# description: Who takes part, signs, steers and pledges homes.
package review.parties

import data.review.lookup

# METADATA
# title: Parties that are not there, or not enough of them
# description: What the agreement asks of parties that do not take part or may not do it, or says nothing about.
# custom:
#   codes:
#     - signatory-not-a-party
#     - quorum-unreachable
#     - steering-not-a-party
#     - steering-unreachable
#     - hub-without-mandate
#     - mandate-of-no-hub
#     - party-type-absent
#     - quota-unknown-corporation
#     - quota-unknown-municipality
#     - quota-outside-term
#     - involvement-missing
#   rules: [LR-18]
#   law: [Wmo 5.3.3]
found := array.flatten([
	_signatory_not_a_party,
	_quorum_unreachable,
	_quorum_of_type_unreachable,
	_steering_not_a_party,
	_steering_unreachable,
	_hub_without_mandate,
	_mandate_of_no_hub,
	_party_type_absent,
	_quota_unknown_corporation,
	_quota_unknown_municipality,
	_quota_outside_term,
	_involvement_missing,
])

_signatory_not_a_party := [finding |
	some index, id in input.signing.required
	not id in _ids
	finding := {
		"code": "signatory-not-a-party",
		"pointer": $"/signing/required/{index}",
		"detail": $"{id} is not a party to the agreement",
	}
]

_quorum_unreachable := [finding |
	input.signing.quorum.atLeast > count(_ids)
	finding := {
		"code": "quorum-unreachable",
		"pointer": "/signing/quorum/atLeast",
		"detail": $"{input.signing.quorum.atLeast} parties must have signed, and there are {count(_ids)}",
	}
]

_quorum_of_type_unreachable := [finding |
	some index, share in input.signing.quorum.perType
	number := count({party.id | some party in input.parties; party.type == share.partyType})
	share.atLeast > number
	finding := {
		"code": "quorum-unreachable",
		"pointer": $"/signing/quorum/perType/{index}/atLeast",
		"detail": $"{share.atLeast} parties of type {share.partyType} must have signed, and there are {number}",
	}
]

_steering_not_a_party := [finding |
	some index, id in input.arrangements.steering.members
	not id in _ids
	finding := {
		"code": "steering-not-a-party",
		"pointer": $"/arrangements/steering/members/{index}",
		"detail": $"{id} is not a party to the agreement",
	}
]

_steering_unreachable := [finding |
	steering := input.arrangements.steering
	able := {id | some id in steering.members} & _ids
	steering.atLeast > count(able)
	finding := {
		"code": "steering-unreachable",
		"pointer": "/arrangements/steering/atLeast",
		"detail": $"{steering.atLeast} members must agree, and {count(able)} of the members are parties",
	}
]

_hub_without_mandate := [finding |
	some index, party in input.parties
	party.type == "HUB"
	not object.get(party, "mandatedBy", "") in _municipalities
	finding := {
		"code": "hub-without-mandate",
		"pointer": $"/parties/{index}/mandatedBy",
		"detail": $"{party.id} must name a municipality that is a party",
	}
]

_mandate_of_no_hub := [finding |
	some index, party in input.parties
	party.type != "HUB"
	party.mandatedBy
	finding := {
		"code": "mandate-of-no-hub",
		"pointer": $"/parties/{index}/mandatedBy",
		"detail": $"{party.id} is no regional desk, and only a desk works by mandate",
	}
]

_party_type_absent := [finding |
	some placed in lookup.clauses
	some side in ["from", "to"]
	type := placed.clause[side]
	not type in _types
	finding := {
		"code": "party-type-absent",
		"pointer": $"{placed.at}/{side}",
		"detail": $"no party is of type {type}",
	}
]

_quota_unknown_corporation := [finding |
	some index, quota in input.arrangements.quotas
	not quota.corporation in _corporations
	finding := {
		"code": "quota-unknown-corporation",
		"pointer": $"/arrangements/quotas/{index}/corporation",
		"detail": $"{quota.corporation} is no housing corporation that is a party",
	}
]

_quota_unknown_municipality := [finding |
	some index, quota in input.arrangements.quotas
	not quota.municipality in input.scope.municipalities
	finding := {
		"code": "quota-unknown-municipality",
		"pointer": $"/arrangements/quotas/{index}/municipality",
		"detail": $"{quota.municipality} is no municipality of the region",
	}
]

_quota_outside_term := [finding |
	some index, quota in input.arrangements.quotas
	not _within_term(quota.year)
	finding := {
		"code": "quota-outside-term",
		"pointer": $"/arrangements/quotas/{index}/year",
		"detail": $"{quota.year} lies outside the term from {input.term.from} to {input.term.to}",
	}
]

_involvement_missing := [finding |
	some index, party in input.parties
	not party.involvement
	finding := {
		"code": "involvement-missing",
		"pointer": $"/parties/{index}",
		"detail": $"it does not say whether {party.id} advises, co-creates or decides",
	}
]

_ids := {party.id | some party in input.parties}

_types := {party.type | some party in input.parties}

_municipalities := {party.id | some party in input.parties; party.type == "MUN"}

_corporations := {party.id | some party in input.parties; party.type == "COR"}

_within_term(year) if {
	substring(input.term.from, 0, 4) <= format_int(year, 10)
	format_int(year, 10) <= substring(input.term.to, 0, 4)
}
