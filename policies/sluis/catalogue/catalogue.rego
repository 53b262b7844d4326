# METADATA
# title: The catalogue
# description: |
#   What the field catalogue says of a field. A field that it does not describe in full is refused further on: every
#   check asks for the value it needs, and none takes a missing one for a good one.
package sluis.catalogue

# METADATA
# title: The entries of the fields asked for
# description: In the order of the catalogue. A field that is not in it has an entry with nothing but its name.
entries := _known if {
	count(_known) == count(input.fields)
} else := array.concat(_known, _unknown)

# METADATA
# title: The entries a derived field is computed from
# description: The legal limits of these hold for the derived field too. Empty for a field that is not derived.
sources(entry) := [] if {
	entry.derivedFrom == []
} else := [source |
	some source in data.catalogue.fields
	source.name in entry.derivedFrom
]

# METADATA
# title: Whether a field is described
# description: A derived field is described when each of its sources is, and none of those is derived in turn.
described(entry) if {
	entry.derivedFrom == []
} else if {
	plain := [source | some source in sources(entry); source.derivedFrom == []]
	count(plain) == count(entry.derivedFrom)
}

_known := [entry |
	some entry in data.catalogue.fields
	entry.name in input.fields
]

_unknown := [{"name": name} |
	names := {entry.name | some entry in _known}
	some name in input.fields
	not name in names
]
