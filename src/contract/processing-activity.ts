/**
 * Which processing activity an entry of the log belongs to (AVG art. 30; Logboek Dataverwerkingen 1.0.0, its
 * `dpl.core.processing_activity_id`). The register of processing resolves what this names.
 */
import type { Entry } from './generated/types.ts';

/** What is done with data of clients beside what they are asked for: activities that every agreement brings along. */
export const administrativeActivities = [
  'casework',
  'consents',
  'rights',
  'support',
  'deliveries',
  'emergencies',
  'notices',
  'incidents',
  'oversight',
  'access',
] as const;
export type AdministrativeActivity = (typeof administrativeActivities)[number];

/**
 * The activity of each kind of entry that has no purpose; none for a kind that processes no data of a client. The compiler
 * asks for every kind, so that a new one is not forgotten.
 */
const activityOfKind: Readonly<Record<Entry['kind'], AdministrativeActivity | undefined>> = {
  disclosure: 'access',
  preflight: 'access',
  rejected: 'access',
  failed: 'access',
  delivery: 'deliveries',
  'delivery-read': 'deliveries',
  'subscription-change': undefined,
  'case-change': 'casework',
  'case-read': 'casework',
  'record-change': 'casework',
  'consent-read': 'consents',
  'consent-given': 'consents',
  'consent-refused': 'consents',
  'consent-withdrawn': 'consents',
  objection: 'consents',
  'support-event': 'support',
  'support-import': 'support',
  'support-import-read': 'support',
  'client-read': 'rights',
  'client-log-out': 'rights',
  question: 'rights',
  'rights-request': 'rights',
  'rights-change': 'rights',
  'report-printed': 'rights',
  'subject-erased': 'rights',
  'emergency-request': 'emergencies',
  'emergency-approval': 'emergencies',
  'emergency-ending': 'emergencies',
  'notice-read': 'notices',
  freeze: undefined,
  breach: 'incidents',
  'log-read': 'oversight',
  'log-export': 'oversight',
  'log-replay': 'oversight',
  'log-retention': 'oversight',
  'log-restored': undefined,
  'log-released': undefined,
  'legal-hold': 'oversight',
  'register-read': undefined,
  'register-frozen': undefined,
  'agreement-statement': undefined,
  'agreement-read': undefined,
  'agreement-change': undefined,
};

export const entryKinds = Object.keys(activityOfKind) as readonly Entry['kind'][];

/** The kinds of entries that process no data of a client. */
export const kindsOfNobody: readonly Entry['kind'][] = entryKinds.filter((kind) => activityOfKind[kind] === undefined);

/** An activity in the register: one of a purpose of an agreement, or one of those beside them. */
export interface ProcessingActivity {
  /** The version of the agreement whose register has it; of what rests on no agreement, the register of the gateway at the time. */
  readonly agreement?: Pick<NonNullable<Entry['agreement']>, 'id' | 'version'>;
  /** The code of a purpose, such as `P04`, or the name of another activity. */
  readonly activity: string;
}

/** The part of a URL that a register stands under: `<public URL>/v1/register/activities`. */
export const registerUrl = (publicUrl: string): string => `${publicUrl.replace(/\/+$/, '')}/v1/register/activities`;

/** The activity of an entry; undefined when it processes no data of a client. */
export function activityOf({ kind, purpose, agreement }: Entry): ProcessingActivity | undefined {
  const beside = activityOfKind[kind];
  if (beside === undefined) return undefined;
  const known = agreement && { agreement: { id: agreement.id, version: agreement.version } };
  // A purpose belongs to an agreement: one that nobody agreed is no activity of anybody.
  return { ...known, activity: agreement !== undefined && isPurpose(purpose) ? purpose : beside };
}

const isPurpose = (purpose: string | undefined): purpose is string =>
  purpose !== undefined && /^P[0-9]{2}$/.test(purpose);

/**
 * An activity as a URI: `<register>/<agreement>/<version>/<activity>`, or `<register>/gateway/<activity>` where there is no
 * agreement. With the moment of the entry it names one version of the activity.
 * @param register what `registerUrl` gives
 */
export const activityUri = ({ agreement, activity }: ProcessingActivity, register: string): string =>
  agreement ? `${register}/${agreement.id}/${agreement.version}/${activity}` : `${register}/gateway/${activity}`;
