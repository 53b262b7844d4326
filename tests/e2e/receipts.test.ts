/** Receipts: what a party was given, signed; the same for each retry, and nothing by which two parties find each other's client. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureResponse, Entry } from '../../src/contract/generated/types.ts';
import { toInstant } from '../../src/contract/vocabulary.ts';
import { storyJ } from '../../src/demo/story-j.ts';
import { disclose } from '../../src/disclosure/disclose.ts';
import { readReceipt } from '../../src/disclosure/read-receipt.ts';
import { type ReceiptClaims, readTrust, type Trust, verifyReceipt } from '../../src/log-proof/log-proof.ts';
import { schemaFaults } from '../support/entry-faults.ts';
import { openVeenrand, type VeenrandStory, woonveste } from '../support/veenrand-story.ts';

let story: VeenrandStory;
let trust: Trust;
beforeAll(async () => {
  story = await openVeenrand('2026-05-12T09:00:00Z');
  const { kty, crv, x, kid } = story.opened.steps.audit.key;
  const read = readTrust({ gateways: [{ name: 'test', keys: [{ kty, crv, x, kid }] }] });
  if (!read.ok) throw new Error('the trust file is none');
  trust = read.trust;
});
afterAll(() => story[Symbol.asyncDispose]());

const k = { name: 'K. Nieuw', phone: '+31600000412', email: 'k.nieuw@debrug.example' };

type Receipted = DisclosureResponse & { receipt: string };

interface Asked {
  readonly party?: string;
  readonly role?: string;
  readonly fields?: readonly string[];
  readonly mode?: 'strict';
  readonly idempotencyKey?: string;
}

const fields = ['supportActive', 'supportContact', 'supportPeriod', 'bsn'];

function ask({ party = 'woonveste', role = 'woonconsulent', idempotencyKey, ...more }: Asked = {}) {
  const body = { caseRef: story.refOf(party), purpose: 'P06', fields, role, ...more };
  return disclose(story.opened.steps, story.opened.call(party, body, idempotencyKey ? { idempotencyKey } : {}));
}

async function given(asked: Asked = {}): Promise<Receipted> {
  const { answer } = await ask(asked);
  return answer.ok ? answer.response : expect.fail(answer.problem.code);
}

const read = (party: string, id: string) => readReceipt(story.opened.steps, story.opened.call(party), id);

/** As a party verifies it, with nothing but its own trust file. */
function claimsOf(handedIn: unknown): ReceiptClaims {
  const { problems, receipt } = verifyReceipt(handedIn, trust);
  expect(problems).toEqual([]);
  return receipt ?? expect.fail('there are no claims');
}

const entryOf = (id: string): Entry =>
  story.opened.entries().find((entry) => entry.id === id) ?? expect.fail('there is no entry');

describe('the answer to a request', () => {
  it('has a receipt that says of each field what the answer says, and is accepted outside', async () => {
    const answer = await given();
    expect(schemaFaults('disclosure-response', answer)).toEqual([]);
    const claims = claimsOf(answer);
    expect(claims).toMatchObject({
      ...{ v: 1, iss: 'test', aud: 'woonveste', jti: answer.id, at: answer.decidedAt, purpose: 'P06' },
      ...{ agreement: answer.agreement, engine: story.opened.steps.policy.engine, fields: answer.fields },
    });
    expect(JSON.stringify(claims.fields)).toBe(JSON.stringify(answer.fields));
    expect(claims.fields['bsn']).toEqual({ outcome: 'withheld', reason: expect.stringMatching(/^DENY_/) });
    expect(claims.consents.length).toBeGreaterThan(0);
  });

  it('has no value in its receipt, no reference to the case or the person, and none that the log has', async () => {
    const answer = await given();
    const text = JSON.stringify(claimsOf(answer));
    const { subject, case: ofCase, consents = [], traceId, spanId, apiClient } = entryOf(answer.id);
    for (const secret of [subject, ofCase, ...consents, traceId, spanId, apiClient, story.refOf('woonveste')]) {
      expect(secret).toBeTruthy();
      expect(text).not.toContain(secret);
    }
    expect(text).not.toMatch(/Voorbeeld|example|999990019|\+31/);
  });

  it('has none when nothing leaves', async () => {
    for (const asked of [{ mode: 'strict' }, { fields: ['bsn'] }, { role: 'verhuurmedewerker' }] as const) {
      const { answer } = await ask(asked);
      expect(answer.ok).toBe(false);
      expect(JSON.stringify(answer)).not.toContain('receipt');
    }
  });

  it('of a retry has the very same receipt', async () => {
    const first = await given({ idempotencyKey: 'een' });
    story.opened.clock.now = toInstant(story.opened.clock.now + 60_000);
    const again = await given({ idempotencyKey: 'een' });
    expect(again.receipt).toBe(first.receipt);
    expect((await given({ idempotencyKey: 'twee' })).receipt).not.toBe(first.receipt);
  });

  it('has a receipt of the same length whether or not there are values (invariant 6)', async () => {
    const before = await given();
    const events = storyJ.events.filter(({ what }) => what !== 'support');
    const without = { events, values: { ...storyJ.values, 'de-brug': {} } };
    await using empty = await openVeenrand('2026-05-12T09:00:00Z', { story: without });
    const body = { caseRef: empty.refOf('woonveste'), purpose: 'P06', fields, role: 'woonconsulent' };
    const { answer } = await disclose(empty.opened.steps, empty.opened.call('woonveste', body));
    const after = answer.ok ? answer.response : expect.fail(answer.problem.code);
    expect(after.data).not.toEqual(before.data);
    expect(after.receipt.length).toBe(before.receipt.length);
  });

  it('names the same consent otherwise in each receipt: by it nobody sees that two are of one client (invariant 7)', async () => {
    const [one, two] = [claimsOf(await given()), claimsOf(await given())];
    expect(entryOf(one.jti).consents).toEqual(entryOf(two.jti).consents);
    expect(one.consents).toHaveLength(entryOf(one.jti).consents?.length ?? -1);
    expect(new Set([...one.consents, ...two.consents]).size).toBe(2 * one.consents.length);
  });
});

describe('an earlier receipt', () => {
  it('is given again, first without and then with the proof that its entry is in the log', async () => {
    const answer = await given();
    const { answer: pending } = await read('woonveste', answer.id);
    expect(pending).toEqual({ ok: true, response: { receipt: answer.receipt, state: 'pending' } });
    await story.opened.steps.audit.checkpoint();
    const { answer: proved, entry } = await read('woonveste', answer.id);
    if (!proved.ok) throw proved.problem;
    expect(schemaFaults('receipt-answer', proved.response)).toEqual([]);
    expect(proved.response).toMatchObject({ receipt: answer.receipt, state: 'proved' });
    expect(verifyReceipt(proved.response, trust)).toMatchObject({ problems: [], place: { tree: 'test/1' } });
    expect(entry).toMatchObject({ kind: 'log-read', party: 'woonveste', reference: answer.id });
  });

  it('of another party looks as one that does not exist', async () => {
    const { id } = await given();
    const [theirs, unknown] = await Promise.all([read('veldhaven', id), read('veldhaven', `e_${'A'.repeat(22)}`)]);
    expect(theirs.answer).toEqual(unknown.answer);
    expect(theirs.answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    // Whoever tries ids leaves them.
    expect(theirs.entry).toMatchObject({ kind: 'rejected', party: 'veldhaven', reference: id });
  });

  it('is not there for a refusal, nor for a message: two recipients would find their entries side by side', async () => {
    const refused = await ask({ fields: ['bsn'] });
    const asOf = await story.tell({ kind: 'change', effectiveOn: '2026-05-12', supportContact: k });
    const sent = await story.deliver(woonveste, asOf);
    expect(sent.kind).toBe('message');
    expect(JSON.stringify(sent)).not.toContain('receipt');
    const delivery = story.opened.entries().findLast(({ kind }) => kind === 'delivery');
    for (const id of [refused.entry.id, delivery?.id ?? '']) {
      const { answer } = await read('woonveste', id);
      expect(answer).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    }
  });

  it('is not signed of an entry that somebody changed', async () => {
    const { id } = await given();
    story.opened.behind((database) => {
      database.exec('drop trigger log_entries_refuse_update');
      database.prepare("update log_entries set entry = replace(entry, 'bsn', 'phone') where id = ?").run(id);
    });
    const { answer } = await read('woonveste', id);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'conflict' } });
  });
});
