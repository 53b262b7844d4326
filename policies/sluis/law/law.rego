# METADATA
# title: "Check 2: the law"
# description: |
#   Denials that no agreement lifts, as dated data. A denial that is incomplete denies more, not less; without denials
#   everything is denied.
package sluis.law

import data.sluis.catalogue
import data.sluis.clause

# METADATA
# title: No statute denies the field
# description: |
#   null, or the first denial that holds for the field or for one of the fields it is computed from. A field that the
#   agreement gives only from corporation to corporation is on a blacklist, whatever it is.
# custom:
#   reasons: [DENY_BLACKLIST, DENY_FIELD_NOT_AGREED]
#   reasonsFromData: [DENY_STATUTORY_BSN, DENY_STATUTORY_ART10, DENY_STATUTORY_MEDICAL, DENY_BLACKLIST]
#   rules: [LR-08, LR-10, LR-11, LR-12, LR-24, LR-26, LR-40]
#   law: [AVG 9, AVG 10, UAVG 22, UAVG 30, UAVG 31, UAVG 33, UAVG 46, Wabb 10, Wmo 5.2.9, BW 7:457]
refusal(entry) := null if {
	# the quick way through, for most fields of most requests
	entry.sensitivity in _free
	entry.medicalSource == false
	entry.derivedFrom == []
	clause.barred == []
} else := null if {
	# refused with the clauses, as any field that is not agreed
	not catalogue.described(entry)
} else := {
	"effect": "none",
	"stoppedAt": "law",
	"reason": object.get(denial, "reason", "DENY_FIELD_NOT_AGREED"),
	"reference": object.get(denial, "id", "law"),
} if {
	denial := _denying(entry)[0]
} else := {"effect": "none", "stoppedAt": "law", "reason": "DENY_BLACKLIST", "reference": ids[0]} if {
	ids := clause.barring(entry.name)
	count(ids) > 0
} else := null if {
	count(data.law.denials) > 0
} else := {"effect": "none", "stoppedAt": "law", "reason": "DENY_FIELD_NOT_AGREED"}

# METADATA
# title: The field is not among those never given to this type of party
# description: A floor below every agreement, apart from the denials. Holds for the sources of a derived field too.
# custom:
#   rules: [LR-02, LR-40]
#   law: [AVG 5(1)(c), AVG 25]
never(entry) := false if {
	is_object(data.law.neverTo)
	not entry.name in _never
	entry.derivedFrom == []
} else := false if {
	is_object(data.law.neverTo)
	not entry.name in _never
	catalogue.described(entry)
	every source in catalogue.sources(entry) {
		not source.name in _never
	}
} else := true

# METADATA
# scope: document
# title: The legal bases in force
# description: By id. A basis without a first day opens nothing, and neither does any basis on a day that is no day.
# custom:
#   rules: [LR-04]
#   law: [AVG 6(1)]
default bases := {}

bases := {basis.id: basis |
	some basis in data.law.bases
	is_string(basis.inForceFrom)
	basis.inForceFrom <= input.day
	_not_over(basis.inForceTo)
} if {
	_day_is_a_day
}

_never := object.get(data.law.neverTo, input.recipient.type, [])

_not_over(null)

_not_over(last) if {
	is_string(last)
	input.day <= last
}

default _day_is_a_day := false

_day_is_a_day if {
	is_string(input.day)
	count(input.day) == 10
	input.day > "2000"
	input.day < "2200"
}

# sensitivities that no denial for this type of recipient names, but for what comes from a treatment file
default _free := set()

_free := _sensitivities - {sensitivity |
	some denial in _denials
	not denial.appliesTo.medicalSource == true
	some sensitivity in _sensitivities_of(denial)
} if {
	count(data.law.denials) > 0
}

_sensitivities := {"O", "S", "B", "I9", "H9", "C10"}

_sensitivities_of(denial) := named if {
	named := denial.appliesTo.sensitivities
} else := _sensitivities

_denials := [denial |
	some denial in data.law.denials
	not _for_others(denial)
	not _lapsed(denial)
]

_for_others(denial) if {
	is_array(denial.recipients)
	not input.recipient.type in denial.recipients
}

_lapsed(denial) if {
	_day_is_a_day
	input.day < denial.inForceFrom
}

_lapsed(denial) if {
	_day_is_a_day
	is_string(denial.inForceTo)
	denial.inForceTo < input.day
}

_denying(entry) := [denial |
	all := array.concat([entry], catalogue.sources(entry))
	some denial in _denials
	some one in all
	not _spares(denial, one)
]

_spares(denial, entry) if {
	is_array(denial.appliesTo.sensitivities)
	entry.sensitivity in _sensitivities
	not entry.sensitivity in denial.appliesTo.sensitivities
} else if {
	denial.appliesTo.medicalSource == true
	entry.medicalSource == false
} else if {
	count(denial.appliesTo.holders) > 0
	is_string(entry.holder)
	not entry.holder in denial.appliesTo.holders
} else if {
	entry.name in denial.appliesTo.except
}
