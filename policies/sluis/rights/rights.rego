# METADATA
# title: "Check 12: the rights of the client"
# description: |
#   Restriction, retention and a secret address. Last, so that only who may have the field learns that such a right stops
#   it.
package sluis.rights

import data.sluis.catalogue

# METADATA
# scope: document
# title: Processing is not restricted and the data need not be gone
# description: null, or why the whole request stops here.
# custom:
#   reasons: [DENY_RESTRICTED, DENY_RETENTION]
#   rules: [LR-21, LR-31]
#   law: [AVG 18, Wmo 5.3.4]
default refusal := {"effect": "none", "stoppedAt": "rights", "reason": "DENY_RESTRICTED"}

refusal := null if {
	input.rights.restricted == false
	input.rights.retentionPassed == false
} else := {"effect": "none", "stoppedAt": "rights", "reason": "DENY_RETENTION"} if {
	input.rights.restricted == false
}

# METADATA
# title: A secret address stays secret
# description: |
#   null, or why the field stops here. Fields that are or hint at a place go only to parties that are bound by the
#   client's tenancy contract. Holds for a field computed from such a field too.
# custom:
#   reasons: [DENY_ADDRESS_SECRET]
#   rules: [LR-38]
#   law: [Wet BRP 2.59]
address_refusal(entry) := null if {
	_places_open
} else := null if {
	entry.location == false
	every source in catalogue.sources(entry) {
		source.location == false
	}
} else := {"effect": "none", "stoppedAt": "rights", "reason": "DENY_ADDRESS_SECRET"}

default _places_open := false

_places_open if input.rights.addressSecret == false

_places_open if input.case.contract == true
