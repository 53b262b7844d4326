# METADATA
# title: Builders for tests
# description: An agreement in which nothing is found, and the few ways in which tests change it. Never part of the module.
package review.testing

# METADATA
# title: An agreement in which nothing is found
# description: The committed agreement of Veenrand; each party says how it takes part.
agreement := object.union(data.agreement, {"parties": parties})

# METADATA
# title: Its parties
parties := [object.union(party, {"involvement": "decide"}) | some party in data.agreement.parties]

# METADATA
# title: The agreement with some of it changed
# description: Objects are merged in depth, everything else is replaced.
changed(change) := object.union(agreement, change)

# METADATA
# title: The agreement with one clause changed
# description: Merged in depth.
clause(id, change) := changed({"clauses": [one |
	some own in agreement.clauses
	one := _merged(own, id, change)
]})

# METADATA
# title: The agreement with a clause more
# description: A copy of one of its clauses, with some of it changed; it stands last.
copied(id, change) := changed({"clauses": array.concat(
	agreement.clauses,
	[object.union(own, change) | some own in agreement.clauses; own.id == id],
)})

# METADATA
# title: The agreement without parties of a type
without(type) := changed({"parties": [party | some party in parties; party.type != type]})

# METADATA
# title: The place of a clause
at(id) := [$"/clauses/{index}" | some index, own in agreement.clauses; own.id == id][0]

# METADATA
# title: The place of a field in a clause of the agreement
field(id, name) := [$"{at(id)}/fields/{index}" |
	some own in agreement.clauses
	own.id == id
	some index, one in own.fields
	one.name == name
][0]

# METADATA
# title: A field that is in no clause of the agreement, in front of those of a clause
# description: As if the model listed it.
with_field(id, name) := clause(id, {"fields": array.concat(
	[{"name": name, "part": "all", "origin": "core"}],
	[one | some own in agreement.clauses; own.id == id; some one in own.fields],
)})

# METADATA
# title: Where a code was found
places(found, code) := {finding.pointer | some finding in found; finding.code == code}

# METADATA
# title: The law data as if every basis was certain
certain := [object.union(basis, {"uncertain": false}) | some basis in data.law.bases]

# METADATA
# title: The same with one basis changed
basis(id, change) := [object.union(basis, more) |
	some basis in certain
	more := {key: value | some key, value in change; basis.id == id}
]

_merged(own, id, change) := object.union(own, change) if {
	own.id == id
} else := own
