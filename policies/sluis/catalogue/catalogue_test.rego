package sluis.catalogue_test

import data.sluis.catalogue
import data.sluis.testing

test_entries_in_catalogue_order if {
	entries := catalogue.entries with input.fields as ["supportActive", "caseRef"]
	entries == [testing.entry("caseRef"), testing.entry("supportActive")]
}

test_entries_unknown_field if {
	entries := catalogue.entries with input.fields as ["caseRef", "shoeSize"]
	entries == [testing.entry("caseRef"), {"name": "shoeSize"}]
}

test_entries_nothing_asked if {
	catalogue.entries == [] with input as {}
}

test_sources_plain_field if {
	catalogue.sources(testing.entry("initials")) == []
}

test_sources_derived_field if {
	catalogue.sources(testing.entry("ageBand")) == [testing.entry("dateOfBirth")]
}

test_described[name] if {
	some name in ["initials", "ageBand"]
	catalogue.described(testing.entry(name))
}

test_described_not[note] if {
	some note, entry in {
		"not in the catalogue": {"name": "shoeSize"},
		"unknown source": {"name": "x", "derivedFrom": ["shoeSize"]},
		"source derived in turn": {"name": "x", "derivedFrom": ["ageBand"]},
		"one of two sources unknown": {"name": "x", "derivedFrom": ["dateOfBirth", "shoeSize"]},
	}
	not catalogue.described(entry)
}
