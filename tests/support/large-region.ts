/** An invented region of 34 organisations: one that tells of support, and 33 others that could have to know. */
import { type AgreementFrame, compileAgreement } from '../../src/agreements/agreements.ts';
import type { Agreement, PartyId, PartyType } from '../../src/contract/generated/types.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type Member, toFrame, toMember } from './canary-region.ts';

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
