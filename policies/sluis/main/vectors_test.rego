# The decision table of tests/vectors runs through the compiled module; here only that it is complete.
package sluis.main_test

# every reason code occurs in the table, but for the one that belongs to counts and the one of house rules
test_vectors_every_reason if {
	reasons := {reason | some case in data.vectors.cases; some reason in case.expect.reasons}
	codes := {code | some code in data.common["$defs"].reasonCode.enum}
	codes - reasons == {"DENY_SMALL_CELL", "DENY_HOUSE_RULE"}
}

# every purpose of the model is asked for
test_vectors_every_purpose if {
	asked := {case.input.purpose | some case in data.vectors.cases}
	{one.code | some one in data.model.purposes} - asked == set()
}
