package review.words_test

import data.review.testing
import data.review.words

test_found_nothing if {
	words.found == [] with input as testing.agreement
}

vocabulary := testing.agreement.vocabulary

fields(list) := testing.changed({"vocabulary": {"fields": list}})

bases(list) := testing.changed({"vocabulary": {"bases": list}})

first(list, change) := array.concat([object.union(list[0], change)], array.slice(list, 1, 999))

test_vocabulary_differs if {
	every note, expected in {
		"another Dutch label": [fields(first(vocabulary.fields, {"label": {"nl": "Iets"}})), "fields/0"],
		"another English label": [fields(first(vocabulary.fields, {"label": {"en": "Thing"}})), "fields/0"],
		"another sensitivity": [fields(first(vocabulary.fields, {"sensitivity": "H9"})), "fields/0"],
		"another word on whether a lawyer must check it": [bases(first(vocabulary.bases, {"uncertain": true})), "bases/0"],
		"another label of a basis": [bases(first(vocabulary.bases, {"label": {"nl": "Iets"}})), "bases/0"],
		"a field too few": [fields(array.slice(vocabulary.fields, 1, 999)), "fields"],
		"a basis too few": [bases(array.slice(vocabulary.bases, 1, 999)), "bases"],
		"a field twice": [
			fields(array.concat(vocabulary.fields, [vocabulary.fields[0]])),
			$"fields/{count(vocabulary.fields)}",
		],
		"a basis twice": [
			bases(array.concat(vocabulary.bases, [vocabulary.bases[0]])),
			$"bases/{count(vocabulary.bases)}",
		],
		"a field too many": [
			fields(array.concat(vocabulary.fields, [{"name": "diagnosis", "label": {}, "sensitivity": "H9"}])),
			$"fields/{count(vocabulary.fields)}",
		],
		"a basis too many": [
			bases(array.concat(vocabulary.bases, [{"id": "nl.wams", "label": {}}])),
			$"bases/{count(vocabulary.bases)}",
		],
	} {
		print(note)
		found := words.found with input as expected[0]
		testing.places(found, "vocabulary-differs") == {$"/vocabulary/{expected[1]}"}
		count(found) == 1
	}
}

test_label_differs if {
	every list in ["purposes", "roles"] {
		renamed := testing.changed({list: first(testing.agreement[list], {"label": {"nl": "Iets anders"}})})
		found := words.found with input as renamed
		testing.places(found, "vocabulary-differs") == {$"/{list}/0/label"}
		count(found) == 1
	}
}

test_status_differs if {
	every language in ["nl", "en"] {
		found := words.found with input as testing.changed({"model": {"status": {language: "Het officiële model"}}})
		testing.places(found, "vocabulary-differs") == {"/model/status"}
		count(found) == 1
	}
}

test_label_without_a_model if {
	renamed := testing.changed({
		"purposes": first(testing.agreement.purposes, {"label": {"nl": "Iets anders"}}),
		"model": {"status": {"nl": "Het officiële model"}},
	})
	unknown := object.union(renamed, {"model": {"id": "unknown", "version": "9.9.9"}})
	words.found == [] with input as unknown
}

# a field that nobody knows has no word, and one that is given to it is wrong
test_vocabulary_of_the_unknown if {
	agreement := testing.with_field("P04.HUB.COR", "favouriteColour")
	words.found == [] with input as agreement
	word := {"name": "favouriteColour", "label": {"nl": "Kleur", "en": "Colour"}, "sensitivity": "O"}
	found := words.found with input as object.union(
		agreement,
		{"vocabulary": {"fields": array.concat(vocabulary.fields, [word])}},
	)
	testing.places(found, "vocabulary-differs") == {$"/vocabulary/fields/{count(vocabulary.fields)}"}
}

list(field, code) := testing.changed({"valueLists": [{"field": field, "values": [{"code": code, "label": {}}]}]})

test_value_lists if {
	words.found == [] with input as list("evaluationOutcome", "afschalen")
	free := words.found with input as list("familyName", "x")
	testing.places(free, "value-list-unknown-field") == {"/valueLists/0/field"}
	unknown := words.found with input as list("favouriteColour", "x")
	testing.places(unknown, "value-list-unknown-field") == {"/valueLists/0/field"}
	value := words.found with input as list("outflowProfile", "W6")
	testing.places(value, "value-list-unknown-value") == {"/valueLists/0/values/0/code"}
}

# the catalogue has the values that a record of a client can hold
test_values_are_those_of_the_records if {
	every field in data.catalogue.fields {
		value := data.record["$defs"][concat("", [field.name, "Value"])]
		object.get(field, "values", []) == object.get(value, "enum", [])
	}
}
