import { createSecretKey } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openAgreements, openDrafts, surroundDrafts } from './agreements/agreements.ts';
import { type Audit, openAudit } from './audit/audit.ts';
import { createCases } from './cases/cases.ts';
import { openCompiler } from './compiler/compiler.ts';
import { createConsents } from './consents/consents.ts';
import { createDeliveries, type Deliveries, type DueDelivery, openWebhooks } from './deliveries/deliveries.ts';
import { composeDeliveries, judgeDeliveries } from './disclosure/deliver.ts';
import { namesOfParties, referencesOf } from './disclosure/log-references.ts';
import { readLedger } from './disclosure/read-ledger.ts';
import type { Steps } from './disclosure/steps.ts';
import { toTrace } from './disclosure/trace-context.ts';
import { createEmergencies } from './emergencies/emergencies.ts';
import { openIdentity } from './identity/identity.ts';
import { createIncidents } from './incidents/incidents.ts';
import { openInsight } from './insight/insight.ts';
import { createLogbook } from './logbook/logbook.ts';
import { deriveKey, type Material, realTime } from './material.ts';
import type { Rooms } from './negotiation/rooms.ts';
import { createNotices } from './notices/notices.ts';
import { createOversight } from './oversight/oversight.ts';
import { type Bundles, explain, openBundles } from './policy/policy.ts';
import { createQuestions } from './questions/questions.ts';
import { openRegister } from './register/register.ts';
import { openReplay } from './replay/replay.ts';
import { openRetention } from './retention/retention.ts';
import { createRights } from './rights/rights.ts';
import { openSamples } from './samples/samples.ts';
import { type AroundSource, openSources } from './sources/sources.ts';
import type { Store } from './store/store.ts';
import { createSupport } from './support/support.ts';

/** A folder beside `src/`, wherever this runs. */
export const rootFolder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));

type Opened = Pick<Steps, 'policy'> & { readonly store: Store; readonly watching?: Watching };

/** What watches the rooms from outside. None of it changes what they do, but for the guard, which closes them. */
export interface Watching {
  /** The log, which makes no answer while the gateway is closed. */
  readonly guard: (audit: Audit) => Promise<Audit>;
  readonly batchWritten?: (size: number, milliseconds: number) => void;
  readonly aroundSource?: AroundSource;
  /** Told of every attempt to send a message. */
  readonly sent?: (isDelivered: boolean, milliseconds: number) => void;
}

/** Opens the rooms, each with only what it needs. */
export async function openRooms(
  material: Material,
  { store, policy, watching }: Opened,
  opening: AsyncDisposableStack,
): Promise<Rooms> {
  const { clock, masterKey, audience, issuers, operatorParty } = material;
  const { catalogue } = policy;
  const vault = { vaultKey: deriveKey(masterKey, 'vault'), bsnIndexKey: deriveKey(masterKey, 'bsn-index') };
  const logReferenceKey = createSecretKey(deriveKey(masterKey, 'log-reference'));
  // The log first: it tells when each statement was received.
  const audit = await openLog(material, { store, watching, nameFor: namesOfParties(logReferenceKey) }, opening);
  const agreements = await openAgreementRoom(material, { store, policy }, audit);
  const sources = opening.use(
    await openSources({
      ...{ store, clock, catalogue, ...vault, http: material.sources, support: () => support },
      around: watching?.aroundSource,
    }),
  );
  const { findByBsnIndex: findSubjects } = sources;
  const identity = opening.use(await openIdentity({ store, clock: realTime, audience, issuers, findSubjects }));
  const cases = createCases({ store, clock, pseudonymKey: deriveKey(masterKey, 'pseudonym') });
  const notices = createNotices({
    ...{ store, clock, recipientsOf: (...of) => ledger.recipientsOfEach(...of) },
    planDelivery: (...of) => deliveries.planNotice(...of),
    wakeDeliveries: () => deliveries.wake(),
  });
  const consents = createConsents({ store, clock, notices });
  const emergencies = createEmergencies({ store, planNotice: notices.plan, refFor: cases.refFor });
  const support = createSupport({
    ...{ store, clock, seal: sources.seal, opener: sources.opener, planDeliveries: (...of) => deliveries.plan(...of) },
    digestKey: createSecretKey(deriveKey(masterKey, 'support-try')),
  });
  const ledger = readLedger({ audit, agreements, cases, consents, catalogue, clock, logReferenceKey });
  const deciding = decideWith(support, () => ({ steps: rooms, source: material.eventSource }));
  const deliveries = openDeliveries(material, store, { ...deciding, opening, sent: watching?.sent });
  const rooms: Rooms = {
    ...{ identity, cases, agreements, consents, emergencies, policy, sources, support, audit },
    ...{ notices, deliveries, ledger, logReferenceKey },
    drafts: openDrafts({ store, clock, ...policy, ...surroundDrafts(agreements, identity, clock) }),
    insight: opening.use(await openInsight({ store, clock, policy, audit })),
    incidents: openIncidents(material, { store, policy }, { audit, notices }),
    logbook: createLogbook({ url: material.publicUrl, operator: operatorParty }),
    oversight: openOversight(material, store, { sources, audit }),
    questions: createQuestions({ store, seal: sources.seal, unseal: sources.unseal }),
    register: await openRegister({ store, agreements, sources: policy, directory: rootFolder('policies') }),
    replay: await openReplay({ store, clock, policy, agreements, audit, operator: operatorParty }),
    retention: await openRetentionRoom(material, store, { agreements, audit, cases, logReferenceKey }),
    samples: await openSamples({ directory: rootFolder('policies') }),
    bundles: await openBundleRoom(material, policy),
    rights: createRights({ store, seal: sources.seal, unseal: sources.unseal }),
  };
  return rooms;
}

interface Opening extends Pick<Opened, 'store'>, Pick<Parameters<typeof openAudit>[0], 'nameFor'> {
  readonly watching: Watching | undefined;
}

async function openLog(
  { clock, gatewayName: origin, logSigningKey: signingKey, formerLogKeys: formerKeys, headsFolder }: Material,
  { store, watching, nameFor }: Opening,
  opening: AsyncDisposableStack,
): Promise<Audit> {
  const audit = opening.use(
    await openAudit({
      ...{ store, clock, origin, signingKey, formerKeys, nameFor, headsFolder },
      batchWritten: watching?.batchWritten,
    }),
  );
  return watching ? watching.guard(audit) : audit;
}

const openIncidents = (
  { operatorParty: operator }: Material,
  { store, policy: { catalogue } }: Opened,
  { audit: { countableBetween: entriesBetween }, notices: { plan: planNotice } }: Pick<Steps, 'audit' | 'notices'>,
): Rooms['incidents'] => createIncidents({ store, operator, catalogue, entriesBetween, planNotice });

const openOversight = (
  { operatorParty: operator }: Material,
  store: Store,
  { sources: { seal, unseal }, audit: { textOf } }: Pick<Steps, 'sources' | 'audit'>,
): Rooms['oversight'] => createOversight({ store, operator, textOf, explain, seal, unseal });

const openRetentionRoom = (
  { operatorParty: operator }: Material,
  store: Store,
  {
    agreements: { parties, byHash: agreementOf },
    audit,
    ...naming
  }: Pick<Steps, 'agreements' | 'audit' | 'cases' | 'logReferenceKey'>,
): Promise<Rooms['retention']> =>
  openRetention({
    ...{ store, audit, operator, parties, agreementOf, directory: rootFolder('policies') },
    ...{ referencesOf: (subject) => referencesOf(naming, subject), trace: () => toTrace(undefined) },
  });

/** Each delivery is decided by these same rooms, once they are open. */
const decideWith = ({ standsStill }: Steps['support'], parts: () => Parameters<typeof composeDeliveries>[0]) => ({
  standsStill,
  compose: (due: DueDelivery) => composeDeliveries(parts())(due),
  judge: (due: DueDelivery) => judgeDeliveries(parts())(due),
});

function openAgreementRoom(
  { clock, trustAnchors, operatorParty: operator }: Material,
  { store, policy: { catalogue, review, houseRules } }: Opened,
  { find: findEntry }: Steps['audit'],
): Promise<Steps['agreements']> {
  const { vet: vetRules } = houseRules;
  return openAgreements({ store, clock, catalogue, review, findEntry, trustAnchors, vetRules, operator });
}

function openBundleRoom({ bundleSigningKey: signingKey }: Material, { engine }: Steps['policy']): Promise<Bundles> {
  return openBundles({ directory: rootFolder('policies'), engine, signingKey, openCompiler });
}

interface Deciding extends Pick<Parameters<typeof createDeliveries>[0], 'compose' | 'judge' | 'standsStill'> {
  readonly opening: AsyncDisposableStack;
  readonly sent: Watching['sent'];
}

function openDeliveries(
  { clock, masterKey, webhooks: settings }: Material,
  store: Store,
  { opening, sent, ...deciding }: Deciding,
): Deliveries {
  const own = opening.use(openWebhooks({ settings, clock: realTime }));
  const webhooks = sent ? { ...own, send: timed(own.send, sent) } : own;
  const secretKey = deriveKey(masterKey, 'subscription-secret');
  return createDeliveries({ store, clock, secretKey, webhooks, ...deciding });
}

type Webhooks = Parameters<typeof createDeliveries>[0]['webhooks'];

const timed =
  (send: Webhooks['send'], sent: NonNullable<Watching['sent']>): Webhooks['send'] =>
  async (...of) => {
    const begun = performance.now();
    const result = await send(...of);
    sent(result.kind === 'delivered', performance.now() - begun);
    return result;
  };
