package sluis.main_test

import data.sluis.main

_granted(names) := {name: {"effect": "all", "clause": "P04.PRO.COR", "basis": [], "consent": []} | some name in names}

_stopped(check, reason) := {"effect": "none", "stoppedAt": check, "reason": reason}

_denied(rule) := {"effect": "none", "stoppedAt": "twist", "reason": "DENY_HOUSE_RULE", "reference": rule}

_permitted(fields) := {"outcome": "permitted", "fields": fields}

_refused(fields) := {"outcome": "refused", "fields": fields}

test_what_no_rule_denies_is_as_the_policy_says if {
	national := _permitted(object.union(_granted({"givenName"}), {"debtTotal": _stopped("consent", "DENY_NO_CONSENT")}))
	main.decision == national with data.sluis.national.decision as national
		with data.sluis.denials.rules as [{"id": "none", "deny": set()}]
}

test_what_a_rule_denies_is_taken_away if {
	main.decision == _permitted(object.union(_granted({"givenName"}), {"debtTotal": _denied("debts")})) with data.sluis.national.decision as _permitted(_granted({"givenName", "debtTotal"}))
		with data.sluis.denials.rules as [{"id": "debts", "deny": {"debtTotal", "unknown"}}, {"id": "more", "deny": ["debtTotal"]}]
}

test_what_the_policy_refused_keeps_its_reason if {
	national := _refused({"debtTotal": _stopped("consent", "DENY_NO_CONSENT")})
	main.decision == national with data.sluis.national.decision as national
		with data.sluis.denials.rules as [{"id": "debts", "deny": {"debtTotal"}}]
}

test_a_case_reference_that_remains_alone_is_withheld if {
	fields := object.union(
		_granted({"caseRef", "givenName"}),
		{"debtTotal": _stopped("consent", "DENY_NO_CONSENT")},
	)
	main.decision == _refused({
		"caseRef": _stopped("consent", "DENY_NO_CONSENT"),
		"givenName": _denied("names"),
		"debtTotal": _stopped("consent", "DENY_NO_CONSENT"),
	}) with data.sluis.national.decision as _permitted(fields)
		with data.sluis.denials.rules as [{"id": "names", "deny": {"givenName"}}]
}

test_what_is_no_list_of_names_closes_everything[note] if {
	some note, deny in {"a number": 1, "an object": {"a": "b"}, "numbers": {1}, "a word": "givenName"}
	main.decision == _refused({}) with data.sluis.national.decision as _permitted(_granted({"givenName"}))
		with data.sluis.denials.rules as [{"id": "wrong", "deny": deny}]
}

test_a_rule_that_gives_nothing_closes_everything if {
	main.decision == _refused({}) with data.sluis.national.decision as _permitted(_granted({"givenName"}))
}
