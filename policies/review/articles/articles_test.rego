package review.articles_test

import data.review.articles
import data.review.testing

test_found_nothing if {
	articles.found == [] with input as testing.agreement
}

changed(change) := testing.changed({"articles": change})

form(months) := {"id": "f", "version": "1", "kinds": ["waiver"], "purposes": ["P03"], "validMonths": months}

test_term_too_long if {
	every pointer, expected in {
		"/articles/breach/authorityHours": ["term-longer-than-law", changed({"breach": {"authorityHours": 73}})],
		"/articles/rights/responseDays": ["term-longer-than-law", changed({"rights": {"responseDays": 32}})],
		"/articles/rights/extensionDays": ["term-longer-than-law", changed({"rights": {"extensionDays": 63}})],
		"/articles/consentForms/1/validMonths": [
			"term-longer-than-proposed",
			changed({"consentForms": [form(12), form(13)]}),
		],
	} {
		found := articles.found with input as expected[1]
		testing.places(found, expected[0]) == {pointer}
		count(found) == 1
		found[0].source in {limit.rule | some limit in data.law.limits}
	}
}

test_term_as_long_as_the_law_allows if {
	articles.found == [] with input as changed({
		"breach": {"authorityHours": 72},
		"rights": {"responseDays": 31, "extensionDays": 62},
		"consentForms": [form(12)],
	})
}

test_term_dated if {
	limits := [object.union(limit, {"inForceTo": "2025-12-31"}) | some limit in data.law.limits]
	articles.found == [] with input as changed({"breach": {"authorityHours": 73}}) with data.law.limits as limits
}

months(number) := testing.changed({"retention": [{"partyType": type, "months": number, "source": "x"} |
	some type in ["MUN", "HUB", "COR", "PRO", "BUD"]
]})

# of what falls under the Wmo only
test_term_shorter_than_law if {
	found := articles.found with input as months(179)
	testing.places(found, "term-shorter-than-law") == {"/retention/0/months", "/retention/1/months", "/retention/3/months"}
	articles.found == [] with input as months(180)
}

test_no_retention if {
	retention := [period | some period in testing.agreement.retention; not period.partyType in {"HUB", "COR", "BUD"}]
	found := articles.found with input as testing.changed({"retention": retention})
	[finding.detail | some finding in found] == ["says nothing of what COR receives", "says nothing of what HUB receives"]
	testing.places(found, "no-retention") == {"/retention"}
}

test_security if {
	security := array.slice(testing.agreement.articles.security, 1, 5)
	found := articles.found with input as changed({"security": security})
	[finding.code | some finding in found] == ["security-missing"]
	found[0].detail == $"says nothing of {testing.agreement.articles.security[0].partyType}"
}

test_security_of_who_does_not_take_part if {
	security := [one | some one in testing.agreement.articles.security; one.partyType != "BUD"]
	agreement := object.union(testing.without("BUD"), {"articles": {"security": security}})
	articles.found == [] with input as agreement
}

test_no_two_factor if {
	security := [object.union(one, {"twoFactor": one.partyType != "PRO"}) | some one in testing.agreement.articles.security]
	found := articles.found with input as changed({"security": security})
	testing.places(found, "no-two-factor") == {"/articles/security/3/twoFactor"}
}

test_controller_missing if {
	found := articles.found with input as changed({"controllers": []})
	testing.places(found, "controller-missing") == {"/articles/controllers"}
	count(found) == 5
}

evaluated(day, months) := testing.changed({
	"arrangements": {"nextEvaluation": day},
	"articles": {"evaluation": {"everyMonths": months}},
})

test_evaluation_overdue if {
	every note, expected in {
		"before the term": ["2025-12-31", 12, 1],
		"on the first day": ["2026-01-01", 12, 0],
		"on the last day that is in time": ["2027-01-01", 12, 0],
		"a day late": ["2027-01-02", 12, 1],
		"a month later": ["2026-02-01", 1, 0],
		"within a year": ["2026-10-02", 9, 1],
		"after the term and late": ["2028-01-01", 12, 2],
		"after the term": ["2028-01-01", 60, 1],
	} {
		print(note)
		[day, months, number] := expected
		found := articles.found with input as evaluated(day, months)
		count(found) == number
		testing.places(found, "evaluation-overdue") == {"/arrangements/nextEvaluation" | number > 0}
	}
}
