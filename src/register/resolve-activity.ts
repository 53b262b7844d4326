import type { RegisteredActivity } from '../contract/generated/types.ts';
import { dayOf, type Instant } from '../contract/vocabulary.ts';
import { toAdministrativeActivities } from './administrative-activity.ts';
import { toAgreedActivities } from './agreed-activity.ts';
import type { AgreementFacts, RegisterSources } from './facts.ts';
import { type KnownAgreements, readAgreement } from './read-facts.ts';

interface Known {
  readonly agreements: KnownAgreements;
  readonly sources: RegisterSources;
}

/** Under `/v1/register/activities/`: an agreement, a version and an activity; or `gateway` and an activity. */
const ownForm = /\/v1\/register\/activities\/(?:gateway|([a-z0-9-]+)\/(\d+\.\d+\.\d+))\/([A-Za-z0-9-]+)$/;

/**
 * The version of an activity that a URI names at a moment (Logboek Dataverwerkingen: the id of an activity and the time
 * name one version). A URI of this register names a version of an agreement itself; one that an agreement holds, the
 * version that decides then: of each agreement that has it one, those in force before any other.
 * @returns nothing for a URI that is in no register
 */
export async function resolveActivity(
  uri: string,
  at: Instant,
  { agreements, sources }: Known,
): Promise<readonly RegisteredActivity[]> {
  const [own, id, version, activity] = ownForm.exec(uri) ?? [];
  if (own !== undefined && id !== undefined) {
    const found = await readAgreement(agreements, { id, version }, at);
    return found === undefined ? [] : activitiesOf(found, sources, at).filter((one) => one.activity === activity);
  }
  const beside = toAdministrativeActivities(undefined, sources, dayOf(at));
  if (own !== undefined) return beside.filter((one) => one.activity === activity);
  const described = beside.filter((one) => one.uri === uri);
  return described.length > 0 ? described : resolveAgreed(uri, at, { agreements, sources });
}

async function resolveAgreed(
  uri: string,
  at: Instant,
  { agreements, sources }: Known,
): Promise<readonly RegisteredActivity[]> {
  const ids = [...new Set((await agreements.list(at)).map(({ id }) => id))];
  const deciding = (await Promise.all(ids.map((id) => readAgreement(agreements, { id }, at)))).filter(
    (one) => one !== undefined,
  );
  const naming = deciding.filter(({ document }) =>
    document.purposes.some(({ processingActivity }) => processingActivity === uri),
  );
  const inForce = naming.filter(({ state }) => state === 'in-force');
  return (inForce.length > 0 ? inForce : naming).flatMap((one) =>
    toAgreedActivities(one, sources).filter((activity) => activity.uri === uri),
  );
}

const activitiesOf = (agreement: AgreementFacts, sources: RegisterSources, at: Instant): RegisteredActivity[] => [
  ...toAgreedActivities(agreement, sources),
  ...toAdministrativeActivities(agreement, sources, dayOf(at)),
];
