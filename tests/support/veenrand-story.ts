/** The invented region of the demo with the story of J., played up to a moment in the rooms of a test. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { compileAgreement, signStatement } from '../../src/agreements/agreements.ts';
import type { Agreement, PartyId, PurposeCode, Role, SupportEventRequest } from '../../src/contract/generated/types.ts';
import { type CaseId, type Instant, instantText, parseInstant, type SubjectId } from '../../src/contract/vocabulary.ts';
import type { Compose, Composed, DueDelivery } from '../../src/deliveries/deliveries.ts';
import { demoRoles, veenrandFrame, veenrandParties, veenrandTwist } from '../../src/demo/region-veenrand.ts';
import { seedAgreement, seedStory } from '../../src/demo/seed.ts';
import type { Story } from '../../src/demo/story.ts';
import { storyJ } from '../../src/demo/story-j.ts';
import { composeDeliveries } from '../../src/disclosure/deliver.ts';
import { pushSupport } from '../../src/disclosure/push-support.ts';
import { recordStatement } from '../../src/disclosure/record-statement.ts';
import { toTrace } from '../../src/disclosure/trace-context.ts';
import { type OpenSteps, openSteps } from './open-steps.ts';

/** What a provider tells, without the case. */
export type Told = SupportEventRequest extends infer Request
  ? Request extends SupportEventRequest
    ? Omit<Request, 'caseRef'>
    : never
  : never;

export interface VeenrandStory extends AsyncDisposable {
  readonly opened: OpenSteps;
  readonly agreement: Agreement;
  readonly subject: SubjectId;
  readonly case: CaseId;
  /** The reference of a party to the case. */
  refOf(party: PartyId): string;
  /** A party leaves the agreement, from the moment on. */
  leave(party: PartyId): Promise<void>;
  /** De Brug tells something, as its system would. @returns the number of the event */
  tell(told: Told): Promise<number>;
  /** Decides on a delivery to a party after an event, as the story stands now. */
  deliver(to: Recipient, asOf: number, more?: Partial<DueDelivery>): Promise<Composed>;
  readonly compose: Compose;
}

export interface Recipient {
  readonly party: PartyId;
  readonly role: Role;
  readonly purpose: PurposeCode;
}

/** As the parties subscribed in story A10. */
export const woonveste: Recipient = { party: 'woonveste', role: 'woonconsulent', purpose: 'P06' };
export const veldhaven: Recipient = { party: 'veldhaven', role: 'consulent-wmo', purpose: 'P06' };

export const eventSource = 'urn:nld:oin:00000099000000001001:systeem:sluis';

/** @param more what is otherwise in this telling of the story */
export async function openVeenrand(at: string, more: { readonly story?: Partial<Story> } = {}): Promise<VeenrandStory> {
  await using opening = new AsyncDisposableStack();
  const opened = opening.use(await openSteps({ at: parseInstant('2025-10-01T09:00:00Z') }));
  const { steps, clock } = opened;
  const keys = new Map(veenrandParties.map(({ id }) => [id, generateKeyPairSync('ed25519').privateKey]));
  const keyOf = (party: PartyId): KeyObject => keys.get(party) ?? generateKeyPairSync('ed25519').privateKey;
  const { model, catalogue, law } = steps.policy;
  const frame = veenrandFrame(model, (day) => day);
  // Who leaves is gone at once: what the notice period does is told elsewhere.
  const term = { ...frame.term, noticeMonths: 0 };
  const compiled = compileAgreement(
    model,
    veenrandTwist(model, '2025-10-15T10:00:00Z'),
    { ...frame, term },
    { catalogue, law },
  );
  if (!compiled.ok) throw new Error('the agreement of the region does not compile');
  const { agreement } = compiled;
  const hand = async (jws: string) => void (await recordStatement(steps, jws, toTrace(undefined)));
  const time = { clock: () => clock.now, shiftedDays: 0, moment: parseInstant, day: (text: string) => text };
  const during = <Result>(moment: Instant, work: () => Promise<Result>) => {
    clock.now = moment;
    return work();
  };
  const storyTime = { ...time, during };
  clock.now = parseInstant('2025-12-01T10:00:00Z');
  const publicJwkOf = (key: KeyObject) => {
    const { crv = '', x = '' } = createPublicKey(key).export({ format: 'jwk' });
    return { crv, x };
  };
  await seedAgreement(steps, { agreement, keyOf, sign: signStatement, publicJwkOf, recordStatement: hand }, storyTime);
  for (const { id, type } of veenrandParties) await opened.letIn(id, demoRoles(model, type));
  clock.now = parseInstant(at);
  const played = await seedStory(steps, { ...storyJ, ...more.story }, storyTime);
  if (played === undefined) throw new Error('the story has not begun');
  const { id: caseId, subject } = played;
  const refOf = (party: PartyId) => steps.cases.refFor(party, caseId);
  const compose = composeDeliveries({ steps, source: eventSource });
  const whole = opening.move();
  let made = 0;
  return {
    ...{ opened, agreement, subject, case: caseId, refOf, compose },
    async leave(party) {
      const agreementHash = await steps.agreements.publish(agreement);
      const signatory = { name: 'D. Voorbeeld', function: 'bestuurder' };
      const signedAt = instantText(clock.now);
      const statement = { agreementHash, type: 'revoke' as const, party, signedAt, onBehalfOf: [], signatory };
      await hand(await signStatement(statement, keyOf(party), `${party}-1`));
    },
    async tell(told) {
      const { answer } = await pushSupport(steps, opened.call('de-brug', { ...told, caseRef: refOf('de-brug') }));
      if (!answer.ok) throw answer.problem;
      return opened.behind((database) =>
        Number(database.prepare('select max(seq) n from support_events').get()?.['n']),
      );
    },
    async deliver({ party, role, purpose }, asOf, due = {}) {
      made += 1;
      const id = `d_${String(made).padStart(22, '0')}`;
      const to = { id: `u_${party}`, party, issuer: opened.issuer.issuer, clientId: `${party}-app`, role, purpose };
      const event = { seq: asOf, isTold: false };
      const about = { kind: 'status' as const, subject, case: caseId, asOf, event };
      return (await compose({ id, to, about, sequence: 1, attempt: 1, at: clock.now, ...due })).answer;
    },
    [Symbol.asyncDispose]: () => whole.disposeAsync(),
  };
}
