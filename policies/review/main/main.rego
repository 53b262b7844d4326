# METADATA
# title: The review of an agreement
# description: Everything that is wrong with an agreement, or worth a look, before anyone signs it.
package review.main

import data.review.articles
import data.review.basis
import data.review.bounds
import data.review.consent
import data.review.effect
import data.review.emergency
import data.review.floor
import data.review.parties
import data.review.structure
import data.review.words

# METADATA
# title: The findings
# description: |
#   The only entrypoint. `input` is an agreement that satisfies its schema, `data` holds law, catalogue and models. A
#   finding has a code, a pointer into the agreement, a detail and sometimes a source that is closer than that of its
#   check; how bad it is and what to do about it stands in `data/checks.json`. In no order: whoever asks sorts them.
# entrypoint: true
# custom:
#   rules: [LR-03, LR-04]
#   law: [AVG 5(2), AVG 6(1), AVG 24]
findings := array.flatten([
	structure.found,
	parties.found,
	bounds.found,
	floor.found,
	basis.found,
	consent.found,
	effect.found,
	emergency.found,
	articles.found,
	words.found,
])
