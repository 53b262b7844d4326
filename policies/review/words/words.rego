# METADATA
# title: The words of the agreement
# description: What people read and sign calls fields, legal bases and values by the names that the data has for them.
package review.words

import data.review.lookup

# METADATA
# title: Other words than the data has
# description: Labels that differ, are missing or are too many, and labels for values that there are not.
# custom:
#   codes: [vocabulary-differs, value-list-unknown-field, value-list-unknown-value]
#   rules: [LR-30]
#   law: [AVG 12(1), AVG 5(1)(a)]
found := array.flatten([
	_word_differs,
	_word_needless,
	_word_said_twice,
	_word_missing,
	_label_differs,
	_status_differs,
	_value_list_unknown_field,
	_value_list_unknown_value,
])

_word_differs := [finding |
	some list, words in _words
	some index, word in words.said
	word.key in words.named
	word.word != object.get(words.known, word.key, null)
	finding := {
		"code": "vocabulary-differs",
		"pointer": $"/vocabulary/{list}/{index}",
		"detail": $"the data calls {word.key} otherwise",
	}
]

_word_needless := [finding |
	some list, words in _words
	some index, word in words.said
	not word.key in words.named
	finding := {
		"code": "vocabulary-differs",
		"pointer": $"/vocabulary/{list}/{index}",
		"detail": $"no clause names {word.key}",
	}
]

_word_said_twice := [finding |
	some list, words in _words
	some index, key in lookup.repeated([word.key | some word in words.said])
	finding := {
		"code": "vocabulary-differs",
		"pointer": $"/vocabulary/{list}/{index}",
		"detail": $"{key} stands here for the second time",
	}
]

_word_missing := [finding |
	some list, words in _words
	some key in ((words.named & object.keys(words.known)) - {word.key | some word in words.said})
	finding := {
		"code": "vocabulary-differs",
		"pointer": $"/vocabulary/{list}",
		"detail": $"lacks {key}, which a clause names",
	}
]

# Purposes and roles are the model's, and so are their names: another name could make people sign something else.
_label_differs := [finding |
	lookup.model != null
	some list, labels in _labels
	some index, named in input[list]
	key := object.get(named, "code", object.get(named, "id", ""))
	label := object.get(labels, key, named.label)
	named.label != label
	finding := {
		"code": "vocabulary-differs",
		"pointer": $"/{list}/{index}/label",
		"detail": $"the model calls {key} otherwise",
	}
]

# What the model says it is: who signs must not take a proposal for the official model.
_status_differs := [finding |
	lookup.model != null
	input.model.status != lookup.model.status
	finding := {
		"code": "vocabulary-differs",
		"pointer": "/model/status",
		"detail": $"{input.model.id} says something else of itself",
	}
]

_value_list_unknown_field := [finding |
	some index, list in input.valueLists
	not _values[list.field]
	finding := {
		"code": "value-list-unknown-field",
		"pointer": $"/valueLists/{index}/field",
		"detail": $"{list.field} is no field with a fixed list of values",
	}
]

_value_list_unknown_value := [finding |
	some index, list in input.valueLists
	some place, value in list.values
	not value.code in _values[list.field]
	finding := {
		"code": "value-list-unknown-value",
		"pointer": $"/valueLists/{index}/values/{place}/code",
		"detail": $"{value.code} is no value of {list.field}",
	}
]

_words := {
	"fields": {
		"said": [{"key": word.name, "word": object.remove(word, ["name"])} | some word in input.vocabulary.fields],
		"known": {name: {"label": entry.label, "sensitivity": entry.sensitivity} | some name, entry in lookup.entries},
		"named": lookup.used,
	},
	"bases": {
		"said": [{"key": word.id, "word": object.remove(word, ["id"])} | some word in input.vocabulary.bases],
		"known": {id: {"label": basis.label, "uncertain": basis.uncertain} | some id, basis in lookup.bases},
		"named": {id | some resting in _resting; some ids in resting.legalBasis; some id in ids},
	},
}

# what rests on a law: the clauses, and the emergency procedure where there is one
_resting := array.concat(input.clauses, [one | one := input.arrangements.emergency])

_labels := {
	"purposes": {purpose.code: purpose.label | some purpose in lookup.model.purposes},
	"roles": {role.id: role.label | some role in lookup.model.roles},
}

_values := {entry.name: entry.values | some entry in data.catalogue.fields}
