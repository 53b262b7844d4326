package review.main_test

import data.review.main
import data.review.testing

test_findings_none if {
	words := [object.union(word, {"uncertain": false}) | some word in testing.agreement.vocabulary.bases]
	agreement := testing.changed({"vocabulary": {"bases": words}})
	main.findings == [] with input as agreement with data.law.bases as testing.certain
}

# one of each package
test_findings_of_every_kind if {
	found := main.findings with input as object.union(testing.with_field("P04.HUB.COR", "bsn"), {
		"term": {"to": "2020-01-01"},
		"retention": [],
		"model": {"version": "9.9.9"},
		"vocabulary": {"bases": []},
		"signing": {"quorum": {"atLeast": 100}},
		"articles": {"consentForms": []},
		"purposes": [],
		"roles": [],
	})
	codes := {finding.code | some finding in found}
	{
		"unknown-role",
		"quorum-unreachable",
		"other-model",
		"never-to",
		"no-confidentiality",
		"consent-form-missing",
		"no-retention",
		"vocabulary-differs",
	} - codes == set()
}

# every finding says what and where
test_findings_complete if {
	found := main.findings with input as testing.clause("P09.COR.MUN", {"legalBasis": {"disclosing": ["nl.wams"]}})
	count(found) > 0
	every finding in found {
		startswith(finding.pointer, "/")
		count(finding.detail) > 0
		finding.code in {check.code | some check in data.checks.checks}
	}
}
