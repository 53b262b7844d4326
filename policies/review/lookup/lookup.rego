# METADATA
# title: What the checks look up
# description: |
#   The agreement (`input`) clause by clause with its places, the model it names, and the dated data by name. Worked out
#   once per review, as sets of names: a check goes through the fields of a clause only where it has found something.
package review.lookup

# METADATA
# scope: document
# title: The model that the agreement is made from
# description: null where no model of that id and version is known.
default model := null

model := one if {
	some one in data.models
	one.id == input.model.id
	one.version == input.model.version
}

# METADATA
# title: The fields of the catalogue
# description: By name.
entries := {entry.name: entry | some entry in data.catalogue.fields}

# METADATA
# title: The names of the fields of the catalogue
# description: All there are.
known := object.keys(entries)

# METADATA
# title: The legal bases of the law data
# description: By id, in force or not.
bases := {basis.id: basis | some basis in data.law.bases}

# METADATA
# title: The fields of each sensitivity
# description: The fields that have it, and those that are computed from one that has it, however far back.
of_sensitivity := {sensitivity: computed_from(names) |
	some sensitivity in sensitivities
	names := {entry.name | some entry in data.catalogue.fields; entry.sensitivity == sensitivity}
}

# METADATA
# title: The sensitivities
# description: All there are.
sensitivities := {"O", "S", "B", "I9", "H9", "C10"}

# METADATA
# title: The fields of special data
# description: Those that tell of care or health, or are computed from one that does.
special := of_sensitivity.I9 | of_sensitivity.H9

# METADATA
# title: The fields that a legal limit is about
# description: Those within its scope, and those that are computed from one within it.
in_scope(scope) := computed_from({entry.name |
	some entry in data.catalogue.fields
	entry.sensitivity in scope.sensitivities
	_of_holder(scope.holders, entry)
	_of_source(scope.medicalSource, entry)
	not entry.name in scope.except
})

# METADATA
# title: These fields, and all that are computed from one of them
# description: However far back.
computed_from(names) := names | {name |
	some name, family in _families
	count(names & family) > 0
}

# METADATA
# title: The types of party that take part
# description: As senders and recipients; a regional desk that works by mandate of a municipality stands in for it.
present := _types | {"MUN" | _has_desk}

# METADATA
# title: Who receives what goes to a type of party
# description: That type, and for what goes to the municipality also the desk that works by its mandate.
recipients(to) := {"MUN", "HUB"} if {
	to == "MUN"
	_has_desk
} else := {to}

# METADATA
# title: The clauses of the agreement
# description: |
#   Each with its `index` and place (`at`), the names of its fields and of its roles as sets, who receives, the clause of
#   the model with the same id (null without one), and the legal bases that hold it up on the first day of the term.
clauses := [placed |
	some index, clause in input.clauses
	placed := {
		"index": index,
		"at": $"/clauses/{index}",
		"clause": clause,
		"names": {field.name | some field in clause.fields},
		"roles": {role | some role in clause.roles},
		"recipients": recipients(clause.to),
		"own": object.get(_own, clause.id, null),
		"disclosing": _grounds(clause.legalBasis.disclosing, "basis"),
		"exceptions": _grounds(clause.legalBasis.exception, "exception"),
	}
]

# METADATA
# title: The fields that clauses name
# description: The names of all of them together.
used := {name | some placed in clauses; some name in placed.names}

# METADATA
# title: The places of fields in a clause
# description: Of those among the names.
spots(placed, names) := [{"name": field.name, "pointer": pointer} |
	some index, field in placed.clause.fields
	field.name in names
	pointer := $"{placed.at}/fields/{index}"
]

# METADATA
# title: Whether a law or basis is in force on a day
# description: Without a first day it is not in force yet.
in_force_on(day, dated) if {
	is_string(dated.inForceFrom)
	dated.inForceFrom <= day
	_not_over(day, dated.inForceTo)
}

# METADATA
# title: Whether a law is in force on any day of the term
# description: A denial or a limit counts as soon as it holds on one day of the term.
in_force_during_term(dated) if {
	dated.inForceFrom <= input.term.to
	_not_over(input.term.from, dated.inForceTo)
}

# METADATA
# title: Places that hold a key for the second time
# description: By index.
repeated(keys) := {} if {
	count(keys) == count({key | some key in keys})
} else := {index: key |
	some index, key in keys
	some earlier, same in keys
	same == key
	earlier < index
}

_families := {entry.name: graph.reachable(_edges, {entry.name}) |
	some entry in data.catalogue.fields
	entry.derivedFrom != []
}

_edges := {entry.name: entry.derivedFrom | some entry in data.catalogue.fields}

_of_holder(holders, entry) if {
	holders == []
} else if {
	entry.holder in holders
}

_of_source(medical, entry) if {
	medical == false
} else if {
	entry.medicalSource == true
}

_types := {party.type | some party in input.parties}

default _has_desk := false

_has_desk if {
	some party in input.parties
	party.type == "HUB"
	party.mandatedBy
}

_own := {one.id: {"clause": one, "core": {name | some name in one.core}, "optional": {name | some name in one.optional}} |
	some one in model.clauses
}

_grounds(ids, kind) := [basis |
	some id in ids
	basis := bases[id]
	basis.kind == kind
	in_force_on(input.term.from, basis)
]

_not_over(_, null)

_not_over(day, last) if day <= last
