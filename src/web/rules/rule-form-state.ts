import type { HouseRule } from '../../contract/generated/types.ts';

/** The form of a rule as it was filled in. The names are those of the form. */
export interface FilledRule {
  /** The name it has in the draft; empty for a new one. */
  readonly was: string;
  readonly naam: string;
  readonly 'titel-nl': string;
  readonly 'titel-en': string;
  readonly 'waarom-nl': string;
  readonly 'waarom-en': string;
  readonly rego: string;
  readonly proeven: string;
  readonly reden: string;
}

/** A form that nobody filled in yet: a rule that runs, to begin with. */
export const newRule: FilledRule = {
  ...{ was: '', naam: '', 'titel-nl': '', 'titel-en': '', 'waarom-nl': '', 'waarom-en': '', reden: '' },
  rego: `package sluis.region

deny contains field if {
    input.purpose == "P06"
    input.recipient.type == "COR"
    some field in input.fields
    field in {"supportEndDate", "nextEvaluationDate"}
}
`,
  proeven: `package sluis.region_test

import data.sluis.region

test_weigert_einddatum if {
    asked := {"purpose": "P06", "recipient": {"type": "COR"}, "fields": ["supportEndDate", "givenName"]}
    region.deny == {"supportEndDate"} with input as asked
}
`,
};

export const filledOf = ({ id, title, why, rego, tests }: HouseRule): FilledRule => ({
  ...{ was: id, naam: id, 'titel-nl': title.nl, 'titel-en': title.en, 'waarom-nl': why.nl, 'waarom-en': why.en },
  ...{ rego, proeven: tests, reden: '' },
});

/** The rule that a form says. */
export const toRule = (filled: FilledRule): HouseRule => ({
  id: filled.naam,
  title: { nl: filled['titel-nl'], en: filled['titel-en'] },
  why: { nl: filled['waarom-nl'], en: filled['waarom-en'] },
  rego: filled.rego,
  tests: filled.proeven,
});
