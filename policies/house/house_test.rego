package house_test

import data.house

test_faults_none if {
	house.faults == set()
}

good := {
	"package": "sluis.good",
	"metadata": {"title": "Good", "description": "Good."},
	"rules": [{
		"name": "refusal",
		"private": false,
		"definitions": 2,
		"metadata": {
			"title": "Refusal",
			"description": "Refusal.",
			"scope": "document",
			"custom": {"reasons": ["DENY_PHASE"], "rules": ["LR-01"]},
		},
	}],
	"code": ["refusal := null"],
	"reasons": ["DENY_PHASE"],
	"codes": [],
}

# the faults of one source, beside those that come from its being the only one
faults(change) := found - {fault | some fault in found; endswith(fault, "gives this reason")} if {
	found := house.faults with data.policies as {"sluis/good/good.rego": object.union(good, change)}
		with data.checks.checks as []
}

rule(change) := {"rules": [object.union(good.rules[0], change)]}

test_faults_no_entrypoint if {
	faults({}) == {"sluis: the module has 0 entrypoints, and not one"}
	faults(rule({"metadata": {"entrypoint": true}})) == set()
}

test_faults[fault] if {
	some fault, change in {
		"sluis/good/good.rego: the package has no title": {"metadata": {"title": ""}},
		"sluis/good/good.rego: the package is not named after its folder": {"package": "sluis.bad"},
		"sluis/good/good.rego: refusal has no description": rule({"metadata": {"description": ""}}),
		"sluis/good/good.rego: refusal has several definitions but no scope": rule({"metadata": {"scope": "rule"}}),
		"sluis/good/good.rego: DENY_ALL is no reason code": {"reasons": ["DENY_ALL", "DENY_PHASE"]},
		"sluis/good/good.rego: DENY_ROLE is used, and no METADATA of the file says so": {"reasons": [
			"DENY_PHASE",
			"DENY_ROLE",
		]},
		"sluis/good/good.rego: DENY_PHASE is said in METADATA, and not used": {"reasons": []},
		"sluis/good/good.rego: allow if http.send({})": {"code": ["allow if http.send({})"]},
		"sluis/good/good.rego: the code bad is used, and no METADATA of the file says so": {"codes": ["bad"]},
		"bad: a rule finds this, and data/checks.json does not have it": {"codes": ["bad"]},
		"sluis/good/good.rego: the code bad is said in METADATA, and not used": rule({"metadata": {"custom": {"codes": ["bad"]}}}),
	}
	fault in faults(change)
}

test_faults_no_metadata if {
	found := faults(rule({"metadata": null}))
	"sluis/good/good.rego: refusal has no title" in found
	"sluis/good/good.rego: refusal says neither a rule of the law nor a reason" in found
}

test_faults_private_rule if {
	faults(rule({"private": true, "metadata": {"title": ""}})) == {"sluis: the module has 0 entrypoints, and not one"}
}

test_faults_reason_never_given if {
	found := house.faults with data.policies as {}
	"DENY_PHASE: no policy and no denial gives this reason" in found
	not "DENY_STATUTORY_BSN: no policy and no denial gives this reason" in found
	not "DENY_SMALL_CELL: no policy and no denial gives this reason" in found
}

test_faults_reason_alone_cites if {
	found := faults(rule({"metadata": {"custom": {"rules": []}}}))
	found == {"sluis: the module has 0 entrypoints, and not one"}
}

# the data and the rules name the same codes, in both directions
test_faults_code_never_found if {
	checks := array.concat(data.checks.checks, [{"code": "gone"}, {"code": "dead-clause"}])
	found := house.faults with data.checks.checks as checks
	found == {
		"gone: data/checks.json has this, and no rule finds it",
		"dead-clause: data/checks.json has this twice",
	}
}

test_faults_an_entrypoint_for_each_module if {
	sources := {path: source | some path, source in data.policies; path != "review/main/main.rego"}
	found := house.faults with data.policies as sources
	found == {"review: the module has 0 entrypoints, and not one"}
}
