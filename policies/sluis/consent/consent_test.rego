package sluis.consent_test

import data.sluis.consent
import data.sluis.testing

every_sensitivity := {"O", "S", "B", "I9", "H9", "C10"}

needs(requirements) := found if {
	bounds := {"refusal": null, "requirements": requirements, "disclosing": ["eu.avg.6-1-b"]}
	found := consent.needs(testing.clause("P05.COR.PRO", {}), bounds) with input as testing.facts
}

test_needs[note] if {
	some note, expected in {
		"none": [{"none"}, [], [], {"O", "S"}],
		"objection": [{"objection"}, [], ["explicit"], every_sensitivity],
		"waiver": [{"waiver"}, ["waiver"], ["waiver", "explicit"], every_sensitivity],
		"explicit": [{"explicit"}, ["explicit"], ["explicit"], every_sensitivity],
		"explicit beside waiver": [
			{"explicit", "waiver"},
			["waiver", "explicit"],
			["waiver", "explicit"],
			every_sensitivity,
		],
		"waiver beside none": [{"waiver", "none"}, ["waiver"], ["waiver", "explicit"], {"O", "S"}],
		"explicit beside none": [{"explicit", "none"}, ["explicit"], ["explicit"], {"O", "S"}],
		"objection beside none": [{"objection", "none"}, [], ["explicit"], {"O", "S"}],
	}
	[requirements, kinds, special_kinds, carried] := expected
	needs(requirements) == {"kinds": kinds, "specialKinds": special_kinds, "carried": carried, "opposed": false}
}

test_needs_objection[note] if {
	some note, expected in {"objected": [true, true], "not": [false, false], "unclear": ["no", true]}
	[objection, opposed] := expected
	bounds := {"refusal": null, "requirements": {"objection"}, "disclosing": []}
	found := consent.needs({}, bounds) with input.consents.objection as objection
	found.opposed == opposed
}

test_needs_objection_missing if {
	found := consent.needs({}, {"refusal": null, "requirements": {"objection"}, "disclosing": []}) with input as {}
	found.opposed == true
}

test_needs_refused_clause if {
	consent.needs({}, {"refusal": {"effect": "none"}}) == {}
}

# a law that carries one flow carries no other
test_needs_carried_by_law[note] if {
	some note, expected in {
		"the flow": [{}, {"O", "S"}],
		"another sender": [{"from": "PRO"}, set()],
		"another recipient": [{"to": "MUN"}, set()],
		"another purpose": [{"purpose": "P06"}, set()],
	}
	[change, carried] := expected
	bounds := {"refusal": null, "requirements": {"none"}, "disclosing": ["eu.avg.6-1-b"]}
	found := consent.needs(testing.clause("P05.COR.PRO", change), bounds) with input as testing.facts
	found.carried == carried
}

test_needs_carried_by_a_bill if {
	flow := {"from": "COR", "to": "PRO", "purposes": ["P05"], "sensitivities": ["O"]}
	bill := {"id": "nl.wams", "inForceFrom": null, "inForceTo": null, "carriesWithoutConsent": [flow]}
	bounds := {"refusal": null, "requirements": {"none"}, "disclosing": ["nl.wams"]}
	found := consent.needs(testing.clause("P05.COR.PRO", {}), bounds) with input as testing.facts
		with data.law.bases as [bill]
	found.carried == set()
}

test_kinds if {
	needed := {"kinds": ["waiver"], "specialKinds": ["waiver", "explicit"]}
	consent.kinds(needed, {"sensitivity": "S"}) == ["waiver"]
	consent.kinds(needed, {"sensitivity": "I9"}) == ["waiver", "explicit"]
	not consent.kinds(needed, {"sensitivity": "X"})
}

grant(requirements) := {"id": "P04.HUB.COR", "needs": needs(requirements)}

refusal(requirements, name, waiver, explicit) := found if {
	found := consent.refusal(testing.entry(name), grant(requirements)) with input.consents as {
		"waiver": object.union(testing.everywhere("none"), waiver),
		"explicit": object.union(testing.everywhere("none"), explicit),
		"objection": false,
	}
}

refused(reason) := testing.refused("consent", reason, "P04.HUB.COR")

test_refusal_given[note] if {
	some note, expected in {
		"waiver": [{"waiver"}, "initials", {"A": "given"}, {}],
		"waiver and explicit": [{"waiver"}, "supportActive", {"G": "given"}, {"G": "given"}],
		"explicit": [{"explicit"}, "initials", {}, {"A": "given"}],
		"carried by law": [{"none"}, "contractForm", {}, {}],
		"not objected": [{"objection"}, "rentArrears", {}, {}],
	}
	[requirements, name, waiver, explicit] := expected
	refusal(requirements, name, waiver, explicit) == null
}

test_refusal_waiver[status] if {
	some status, reason in {
		"none": "DENY_NO_CONSENT",
		"refused": "DENY_NO_CONSENT",
		"withdrawn": "DENY_CONSENT_WITHDRAWN",
		"expired": "DENY_CONSENT_EXPIRED",
		"wrong-person": "DENY_CONSENT_WRONG_PERSON",
		"something else": "DENY_NO_CONSENT",
	}
	refusal({"waiver"}, "initials", {"A": status}, {"A": "given"}) == refused(reason)
	refusal({"waiver"}, "supportActive", {"G": status}, {"G": "withdrawn"}) == refused(reason)
}

test_refusal_explicit[status] if {
	some status, reason in {
		"none": "DENY_CONSENT_NOT_EXPLICIT",
		"refused": "DENY_CONSENT_NOT_EXPLICIT",
		"withdrawn": "DENY_CONSENT_WITHDRAWN",
		"expired": "DENY_CONSENT_EXPIRED",
		"wrong-person": "DENY_CONSENT_WRONG_PERSON",
	}
	refusal({"waiver"}, "supportActive", {"G": "given"}, {"G": status}) == refused(reason)
	refusal({"explicit"}, "initials", {"A": "given"}, {"A": status}) == refused(reason)
	refusal({"objection"}, "supportActive", {"G": "given"}, {"G": status}) == refused(reason)
}

test_refusal_other_category if {
	refusal({"waiver"}, "initials", {"B": "given"}, {}) == refused("DENY_NO_CONSENT")
}

test_refusal_explicit_is_no_waiver if {
	refusal({"waiver", "explicit"}, "initials", {"A": "refused"}, {"A": "given"}) == refused("DENY_NO_CONSENT")
}

test_refusal_not_carried if {
	refusal({"none"}, "supportActive", {"G": "given"}, {"G": "given"}) == refused("DENY_NO_CONSENT")
}

test_refusal_objected if {
	objected := {"id": "P04.HUB.COR", "needs": {
		"kinds": [],
		"specialKinds": ["explicit"],
		"carried": every_sensitivity,
		"opposed": true,
	}}
	consent.refusal(testing.entry("rentArrears"), objected) == refused("DENY_OBJECTED") with input as testing.facts
}

test_refusal_missing if {
	consent.refusal(testing.entry("initials"), grant({"waiver"})) == refused("DENY_NO_CONSENT") with input as {}
	bare := object.remove(testing.entry("initials"), ["category"])
	consent.refusal(bare, grant({"waiver"})) == refused("DENY_NO_CONSENT") with input as testing.facts
	consent.refusal({}, grant({"waiver"})) == refused("DENY_NO_CONSENT") with input as testing.facts
}

test_refusal_incomplete_grant if {
	consent.refusal(testing.entry("initials"), {"id": "P04.HUB.COR", "needs": {
		"carried": every_sensitivity,
		"opposed": false,
	}}) == refused("DENY_NO_CONSENT") with input as testing.facts
}
