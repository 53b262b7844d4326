# METADATA
# title: Builders for tests
# description: A request that is permitted, and the few ways in which tests change it. Never part of the module.
package sluis.testing

# METADATA
# title: A request with nothing in its way
# description: A matched corporation reads a nomination (P04), with every consent given.
facts := {
	"day": "2026-04-15",
	"purpose": "P04",
	"fields": ["caseRef", "familyName", "supportActive"],
	"recipient": {"type": "COR", "role": "woonconsulent", "standing": "signed", "mandate": false},
	"senders": {"MUN": "signed", "HUB": "signed", "COR": "signed", "PRO": "signed", "BUD": "signed"},
	"agreement": {"hash": "sha3-512:test", "inForce": true},
	"case": {"relation": "party", "phase": "nomination", "contract": false, "conditions": []},
	"rights": {"restricted": false, "addressSecret": false, "retentionPassed": false},
	"consents": {"waiver": everywhere("given"), "explicit": everywhere("given"), "objection": false},
}

# METADATA
# title: The request with some facts changed
# description: Objects are merged in depth, everything else is replaced.
request(change) := object.union(facts, change)

# METADATA
# title: One answer for every category
everywhere(status) := {category: status | some category in ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]}

# METADATA
# title: The entry of a field in the committed catalogue
entry(name) := [one | some one in data.catalogue.fields; one.name == name][0]

# METADATA
# title: A clause of the committed agreement, with some of it changed
clause(id, change) := object.union([one | some one in data.agreement.clauses; one.id == id][0], change)

# METADATA
# title: The committed agreement with clauses replaced or added
# description: Clauses by id; null takes a clause away.
agreement(clauses) := object.union(data.agreement, {"clauses": array.concat(
	[one | some one in data.agreement.clauses; not one.id in object.keys(clauses)],
	[one | some one in clauses; one != null],
)})

# METADATA
# title: A clause field
field(name, part, origin) := {"name": name, "part": part, "origin": origin}

# METADATA
# title: The committed catalogue with one field changed or added
catalogue(name, change) := object.union(data.catalogue, {"fields": array.concat(
	[one | some one in data.catalogue.fields; one.name != name],
	[object.union({"name": name}, change)],
)})

# METADATA
# title: The answer for a field that is withheld
none(stopped_at, reason) := {"effect": "none", "stoppedAt": stopped_at, "reason": reason}

# METADATA
# title: The answer for a field that is withheld, with what the check refers to
refused(stopped_at, reason, reference) := object.union(none(stopped_at, reason), {"reference": reference})
