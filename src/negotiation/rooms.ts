import type { Drafts } from '../agreements/agreements.ts';
import type { Steps } from '../disclosure/steps.ts';
import type { Incidents } from '../incidents/incidents.ts';
import type { Insight } from '../insight/insight.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Logbook } from '../logbook/logbook.ts';
import type { Oversight } from '../oversight/oversight.ts';
import type { Questions } from '../questions/questions.ts';
import type { ProcessingRecords } from '../register/register.ts';
import type { Replay } from '../replay/replay.ts';
import type { Samples } from '../samples/samples.ts';

/** The rooms that making an agreement needs beside those of a disclosure. */
export interface Rooms extends Steps {
  readonly drafts: Drafts;
  readonly insight: Insight;
  readonly incidents: Incidents;
  readonly ledger: Ledger;
  readonly logbook: Logbook;
  readonly oversight: Oversight;
  readonly questions: Questions;
  readonly register: ProcessingRecords;
  readonly replay: Replay;
  readonly samples: Samples;
}
