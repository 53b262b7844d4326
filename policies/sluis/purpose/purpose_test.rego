package sluis.purpose_test

import data.sluis.purpose
import data.sluis.testing

test_refusal_known[code] if {
	some code in ["P01", "P10", "P11", "P13"]
	purpose.refusal == null with input as testing.request({"purpose": code})
}

test_refusal_unknown[code] if {
	some code in ["unknown", "P00", "P14", "", null]
	purpose.refusal == testing.none("purpose", "DENY_UNKNOWN_PURPOSE") with input as testing.request({"purpose": code})
}

test_refusal_missing if {
	purpose.refusal == testing.none("purpose", "DENY_UNKNOWN_PURPOSE") with input as {}
}

test_recorded_both if {
	recorded := purpose.recorded with input as testing.facts
	{side: {one.code | some one in list} | some side, list in recorded} == {"agreement": {"P04"}, "model": {"P04"}}
}

test_recorded_without_processing_activity if {
	purposes := [{"code": "P04", "processingActivity": ""}, {"code": "P04"}]
	recorded := purpose.recorded with input as testing.facts with data.agreement.purposes as purposes
	recorded.agreement == []
}

test_recorded_monitoring if {
	purpose.recorded == {"agreement": [], "model": []} with input as testing.request({"purpose": "P11"})
}
