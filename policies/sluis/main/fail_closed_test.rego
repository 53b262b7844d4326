# What is missing never opens anything: each key of the facts is taken away in turn. That the same holds for the keys of
# the data is tested on the compiled module, which is quick enough for all of them.
package sluis.main_test

import data.sluis.main
import data.sluis.testing

# a municipality, a corporation and a debt counsellor, on clauses that ask for different things of the client
requests := {
	"waiver": object.union(testing.facts, {"fields": ["bsn", "correspondenceAddress", "initials", "supportActive"]}),
	"none": testing.request({
		"purpose": "P06",
		"fields": ["bsn", "supportActive", "supportPlanGoals"],
		"recipient": {"type": "MUN", "role": "consulent-wmo"},
		"case": {"phase": "aftercare"},
		"consents": {"waiver": testing.everywhere("refused"), "explicit": testing.everywhere("refused")},
	}),
	"objection": testing.request({
		"purpose": "P08",
		"fields": ["dwellingAddress", "rentArrears"],
		"recipient": {"type": "MUN", "role": "schuldhulpverlener"},
		"case": {"phase": "aftercare", "conditions": ["contact-attempted", "debt-help-offered", "offer-made"]},
	}),
}

more(before, after) := {name | some name, amount in after; amount > object.get(before, name, 0)}

released(facts) := testing.released(decision) if {
	decision := main.decision with input as facts
}

test_missing_fact[note] if {
	some note, facts in requests
	before := released(facts)
	count(before) > 1
	paths := {path | walk(facts, [path, _]); is_string(path[count(path) - 1])}
	every path in paths {
		more(before, released(json.remove(facts, [path]))) == set()
	}
}
