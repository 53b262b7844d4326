# METADATA
# title: Policies about the policies
# description: |
#   What every source of the policy keeps to. Runs with the tests, over what the build reads from the METADATA in the
#   sources (`data.policies`); it is never part of the module.
package sluis.checks

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
	not code in _declared(source)
}

faults contains sprintf("%s: %s is said in METADATA, and not used", [path, code]) if {
	some path, source in data.policies
	some code in _declared(source)
	not code in source.reasons
}

faults contains sprintf("%s: no policy and no denial gives this reason", [code]) if {
	some code in (_codes - _given)
	code != "DENY_SMALL_CELL" # belongs to counts, which no field decision is about
}

faults contains sprintf("%s: %s", [path, line]) if {
	some path, source in data.policies
	some line in source.code
	regex.match(`\b(http|io|crypto|net|opa|rand|time|trace|uuid|rego|regex)\.|\bprint\(|\bwalk\(`, line)
}

faults contains sprintf("%d entrypoints, and not one", [count(entrypoints)]) if {
	entrypoints := [one | some one in _public; one.rule.metadata.entrypoint]
	count(entrypoints) != 1
}

_public := {{"path": path, "rule": rule} |
	some path, source in data.policies
	some rule in source.rules
	not rule.private
}

# what only looks things up
_mechanics := {"sluis/catalogue/catalogue.rego"}

_paths(name) := {path |
	folders := concat("/", split(name, "."))
	file := split(name, ".")[count(split(name, ".")) - 1]
	path := sprintf("%s/%s.rego", [folders, file])
}

_text(metadata, key) if count(metadata[key]) > 0

_cites(metadata) if count(metadata.custom.rules) > 0

_cites(metadata) if count(metadata.custom.reasons) > 0

_declared(source) := {reason |
	some rule in source.rules
	some reason in rule.metadata.custom.reasons
}

_codes := {code | some code in data.common["$defs"].reasonCode.enum}

_given := {reason | some source in data.policies; some reason in source.reasons} | {denial.reason | some denial in data.law.denials}
