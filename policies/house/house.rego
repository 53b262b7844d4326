# METADATA
# title: House rules of the policies
# description: |
#   Policies about the policies: what every source of both modules keeps to. Runs with the tests, over what the build
#   reads from the METADATA in the sources (`data.policies`); it is never part of a module.
package house

# METADATA
# scope: document
# title: What is wrong with the policies
# description: One text per fault; empty when all is well.
faults contains sprintf("%s: the package has no %s", [path, key]) if {
	some path, source in data.policies
	some key in ["title", "description"]
	not _text(source.metadata, key)
}

faults contains sprintf("%s: the package is not named after its folder", [path]) if {
	some path, source in data.policies
	not path in _paths(source["package"])
}

faults contains sprintf("%s: %s has no %s", [path, rule.name, key]) if {
	some {"path": path, "rule": rule} in _public
	some key in ["title", "description"]
	not _text(rule.metadata, key)
}

faults contains sprintf("%s: %s says neither a rule of the law nor a reason", [path, rule.name]) if {
	some {"path": path, "rule": rule} in _public
	not path in _mechanics
	not _cites(rule.metadata)
}

faults contains sprintf("%s: %s has several definitions but no scope", [path, rule.name]) if {
	some {"path": path, "rule": rule} in _public
	rule.definitions > 1
	not rule.metadata.scope == "document"
	not rule.metadata.entrypoint
}

faults contains sprintf("%s: %s is no reason code", [path, code]) if {
	some path, source in data.policies
	some code in source.reasons
	not code in _codes
}

faults contains sprintf("%s: %s is used, and no METADATA of the file says so", [path, code]) if {
	some path, source in data.policies
	some code in source.reasons
	not code in _declared(source, "reasons")
}

faults contains sprintf("%s: %s is said in METADATA, and not used", [path, code]) if {
	some path, source in data.policies
	some code in _declared(source, "reasons")
	not code in source.reasons
}

faults contains sprintf("%s: no policy and no denial gives this reason", [code]) if {
	some code in (_codes - _given)

	# the first belongs to counts, which no field decision is about; the second to the rules of regions (rules/main.rego)
	not code in {"DENY_SMALL_CELL", "DENY_HOUSE_RULE"}
}

faults contains sprintf("%s: %s", [path, line]) if {
	some path, source in data.policies
	some line in source.code
	regex.match(`\b(http|io|crypto|net|opa|rand|time|trace|uuid|rego|regex)\.|\bprint\(|\bwalk\(`, line)
}

faults contains sprintf("%s: the code %s is used, and no METADATA of the file says so", [path, code]) if {
	some path, source in data.policies
	some code in source.codes
	not code in _declared(source, "codes")
}

faults contains sprintf("%s: the code %s is said in METADATA, and not used", [path, code]) if {
	some path, source in data.policies
	some code in _declared(source, "codes")
	not code in source.codes
}

faults contains sprintf("%s: a rule finds this, and data/checks.json does not have it", [code]) if {
	some code in ({code | some source in data.policies; some code in source.codes} - _checks)
}

faults contains sprintf("%s: data/checks.json has this, and no rule finds it", [code]) if {
	some code in (_checks - {code | some source in data.policies; some code in source.codes})
}

faults contains sprintf("%s: data/checks.json has this twice", [code]) if {
	some code in _checks
	count([check | some check in data.checks.checks; check.code == code]) > 1
}

faults contains sprintf("%s: the module has %d entrypoints, and not one", [module, count(entrypoints)]) if {
	some module in {split(path, "/")[0] | some path, _ in data.policies}
	entrypoints := [one | some one in _public; startswith(one.path, concat("", [module, "/"])); one.rule.metadata.entrypoint]
	count(entrypoints) != 1
}

_public := {{"path": path, "rule": rule} |
	some path, source in data.policies
	some rule in source.rules
	not rule.private
}

# what only looks things up
_mechanics := {"sluis/catalogue/catalogue.rego", "review/lookup/lookup.rego"}

_paths(name) := {path |
	folders := concat("/", split(name, "."))
	file := split(name, ".")[count(split(name, ".")) - 1]
	path := sprintf("%s/%s.rego", [folders, file])
}

_text(metadata, key) if count(metadata[key]) > 0

_cites(metadata) if count(metadata.custom.rules) > 0

_cites(metadata) if count(metadata.custom.reasons) > 0

_declared(source, kind) := {word |
	some rule in source.rules
	some word in rule.metadata.custom[kind]
}

_checks := {check.code | some check in data.checks.checks}

_codes := {code | some code in data.common["$defs"].reasonCode.enum}

_given := {reason | some source in data.policies; some reason in source.reasons} | {denial.reason | some denial in data.law.denials}
