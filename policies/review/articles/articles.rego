# METADATA
# title: The articles beside the clauses
# description: Terms against the limits of the law, and what must be said of every type of party that takes part.
package review.articles

import data.review.lookup

# METADATA
# title: Terms that are too long or too short, and articles that leave a party out
# description: The limits are dated data. One that is a proposal, or an uncertain reading, warns and does not refuse.
# custom:
#   codes:
#     - term-longer-than-law
#     - term-longer-than-proposed
#     - term-shorter-than-law
#     - no-retention
#     - security-missing
#     - no-two-factor
#     - controller-missing
#     - evaluation-overdue
#   rules: [LR-20, LR-21, LR-33, LR-35, LR-36]
#   law: [AVG 5(1)(e), AVG 12(3), AVG 26, AVG 32, AVG 33, Wmo 5.3.4]
found := array.flatten([
	_term_too_long,
	_term_shorter_than_law,
	_no_retention,
	_security_missing,
	_no_two_factor,
	_controller_missing,
	_evaluation_outside_term,
	_evaluation_late,
])

_term_too_long := [finding |
	some [limit, term] in _limited
	limit.bound == "at-most"
	term.amount > limit.amount
	some way in _too_long
	way.uncertain == limit.uncertain
	finding := {
		"code": way.code,
		"pointer": term.pointer,
		"detail": $"{limit.of} is {term.amount}, and at most {limit.amount} is allowed",
		"source": limit.rule,
	}
]

_term_shorter_than_law := [finding |
	some [limit, term] in _limited
	limit.bound == "at-least"
	term.amount < limit.amount
	finding := {
		"code": "term-shorter-than-law",
		"pointer": term.pointer,
		"detail": $"{limit.of} for {term.partyType} is {term.amount}, and at least {limit.amount} is needed",
		"source": limit.rule,
	}
]

_no_retention := [finding |
	some type in (_receiving - {period.partyType | some period in input.retention})
	finding := {
		"code": "no-retention",
		"pointer": "/retention",
		"detail": $"says nothing of what {type} receives",
	}
]

_security_missing := [finding |
	some type in (_types - {one.partyType | some one in input.articles.security})
	finding := {
		"code": "security-missing",
		"pointer": "/articles/security",
		"detail": $"says nothing of {type}",
	}
]

_no_two_factor := [finding |
	some index, one in input.articles.security
	one.twoFactor == false
	finding := {
		"code": "no-two-factor",
		"pointer": $"/articles/security/{index}/twoFactor",
		"detail": $"people of {one.partyType} need no second factor to log in",
	}
]

_controller_missing := [finding |
	some type in (_types - {one.partyType | some one in input.articles.controllers})
	finding := {
		"code": "controller-missing",
		"pointer": "/articles/controllers",
		"detail": $"says nothing of {type}",
	}
]

_evaluation_outside_term := [finding |
	not _within_term(input.arrangements.nextEvaluation)
	finding := {
		"code": "evaluation-overdue",
		"pointer": "/arrangements/nextEvaluation",
		"detail": $"{input.arrangements.nextEvaluation} lies outside the term",
	}
]

_evaluation_late := [finding |
	months := input.articles.evaluation.everyMonths
	input.arrangements.nextEvaluation > _later(input.term.from, months)
	finding := {
		"code": "evaluation-overdue",
		"pointer": "/arrangements/nextEvaluation",
		"detail": $"{input.arrangements.nextEvaluation} is later than {months} months after the first day",
	}
]

_types := {party.type | some party in input.parties}

_receiving := union({placed.recipients | some placed in lookup.clauses})

# a proposal, or an uncertain reading, is no law
_too_long := [
	{"uncertain": false, "code": "term-longer-than-law"},
	{"uncertain": true, "code": "term-longer-than-proposed"},
]

# each limit in force with each term it is about
_limited := [[limit, term] |
	some limit in data.law.limits
	lookup.in_force_during_term(limit)
	some term in _terms[limit.of]
	_about(limit.partyTypes, term)
]

_terms := {
	"breach.authorityHours": [{
		"pointer": "/articles/breach/authorityHours",
		"amount": input.articles.breach.authorityHours,
	}],
	"rights.responseDays": [{"pointer": "/articles/rights/responseDays", "amount": input.articles.rights.responseDays}],
	"rights.extensionDays": [{
		"pointer": "/articles/rights/extensionDays",
		"amount": input.articles.rights.extensionDays,
	}],
	"consentForms.validMonths": [term |
		some index, form in input.articles.consentForms
		term := {"pointer": $"/articles/consentForms/{index}/validMonths", "amount": form.validMonths}
	],
	"retention.months": [term |
		some index, period in input.retention
		term := {"pointer": $"/retention/{index}/months", "amount": period.months, "partyType": period.partyType}
	],
}

_about([], _)

_about(types, term) if term.partyType in types

_within_term(day) if {
	input.term.from <= day
	day <= input.term.to
}

# The same day so many months later. In a month without that day this gives one that there is not, between the last of
# that month and the first of the next, which is all that a comparison needs.
_later(day, months) := concat("-", [format_int(floor(at / 12), 10), _two_digits((at % 12) + 1), parts[2]]) if {
	parts := split(day, "-")
	at := (((_number(parts[0]) * 12) + _number(parts[1])) - 1) + months
}

# of digits that may begin with a zero
_number(digits) := to_number($"1{digits}") - to_number(concat("", ["1", substring("0000", 0, count(digits))]))

_two_digits(number) := substring(format_int(100 + number, 10), 1, 2)
