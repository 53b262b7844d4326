/** An invented region of 34 organisations: one that tells of support, and 33 others that could have to know. */
import { type AgreementFrame, compileAgreement } from '../../src/agreements/agreements.ts';
import type {
  Agreement,
  FieldName,
  PartyId,
  PartyType,
  RecipientJwk,
  Role,
} from '../../src/contract/generated/types.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { duringTerm, type Member, settle, state, toFrame, toMember } from './canary-region.ts';
import { type OpenSteps, openSteps } from './open-steps.ts';

const names = { PRO: 'zorg', MUN: 'gemeente', COR: 'corporatie', BUD: 'bewind', HUB: 'loket' } as const;
const counts = { PRO: 6, MUN: 14, COR: 10, BUD: 3, HUB: 1 } as const;
const types = ['PRO', 'MUN', 'COR', 'BUD', 'HUB'] as const;

export const largeRegion: readonly Member[] = types.flatMap((type) =>
  Array.from({ length: counts[type] }, (_, index) =>
    toMember(`${names[type]}-${index + 1}`, type, type === 'HUB' ? `${names.MUN}-1` : undefined),
  ),
);

export interface Organisation {
  readonly id: PartyId;
  readonly type: PartyType;
}

/** The one that tells. */
export const teller: PartyId = 'zorg-1';
/** The 33 others. */
export const others: readonly Organisation[] = largeRegion
  .map(({ party: { id, type } }) => ({ id, type }))
  .filter(({ id }) => id !== teller);

/** As the model says it, among all of them. */
export function toLargeAgreement(policy: Pick<Policy, 'model' | 'catalogue' | 'law'>): Agreement {
  const { model } = policy;
  const frame = toFrame('grote-regio', ['gemeente-1', teller, 'corporatie-1'], 'Veelland', [...largeRegion]);
  const term: AgreementFrame['term'] = { from: '2021-01-01', to: '2099-12-31', noticeMonths: 3 };
  const twist = { region: frame.scope.region, model: { id: model.id, version: model.version }, changes: [] };
  const compiled = compileAgreement(model, twist, { ...frame, term }, policy);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.agreement;
}

/** Who of each type is told of support. */
export const roleOf: Readonly<Record<PartyType, Role>> = {
  ...{ MUN: 'consulent-wmo', COR: 'woonconsulent', PRO: 'zorgcoordinator', BUD: 'bewindvoerder', HUB: 'matcher' },
};

type Webhooks = NonNullable<NonNullable<Parameters<typeof openSteps>[0]>['webhooks']>;

/**
 * The whole region on rooms of its own: everybody signed, and each of the 33 others subscribed for P06.
 * @param send what happens to a message for a party, the last part of the address
 * @param key that every party wants its messages encrypted to
 */
export async function openLargeRegion(send: Webhooks['send'], key?: RecipientJwk): Promise<OpenSteps> {
  const webhooks: Webhooks = { problemsOf: () => [], confirm: async () => ({ ok: true }), send };
  const opened = await openSteps({ at: duringTerm, webhooks });
  await settle(opened, [...largeRegion]);
  const agreement = toLargeAgreement(opened.steps.policy);
  await opened.steps.agreements.publish(agreement);
  for (const { party } of largeRegion) await state(opened, agreement, { by: party.id }, [...largeRegion]);
  for (const { id, type } of others) {
    const application = { party: id, issuer: opened.issuer.issuer, clientId: `${id}-app`, role: roleOf[type] };
    const webhook = { url: `https://region.example/${id}`, ...(key && { key }) };
    const request = { role: roleOf[type], purpose: 'P06' as const, webhook };
    await opened.steps.deliveries.subscribe(application, request, opened.clock.now);
  }
  return opened;
}

/** What a municipality may know for P06 by the model. */
export const toMunicipality: readonly FieldName[] = [
  ...(['bsn', 'caseRef', 'contactLost', 'escalationLevel', 'evaluationOutcome', 'supportActive'] as const),
  ...(['supportEndDate', 'supportIntensityBand', 'supportPeriod', 'wmoAllocation'] as const),
];
/** What a corporation may know for P06 by the model, with every consent. */
export const toCorporation: readonly FieldName[] = [
  ...(['caseRef', 'nextEvaluationDate', 'outOfHoursContact', 'supportActive'] as const),
  ...(['supportContact', 'supportEndDate', 'supportPeriod'] as const),
];
