import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { CloudEvent, DisclosureResponse, RecipientJwk } from '../../src/contract/generated/types.ts';
import { instantText, toInstant } from '../../src/contract/vocabulary.ts';
import { findMarks } from '../support/canary-marks.ts';
import { bsnOf, canaryRecord, marksIn } from '../support/canary-region.ts';
import { openLargeRegion, teller, toCorporation, toMunicipality } from '../support/large-region.ts';
import type { OpenSteps } from '../support/open-steps.ts';

/** Messages to parties about a client of whom every field is planted: what they may hold, and nothing else. */

const planted = canaryRecord(1, bsnOf(77));
/** What is told later, so that there is something to send. */
const later = canaryRecord(2, bsnOf(78));
const marks = [...new Set(marksIn([planted, later]))];
const parties = [
  { party: 'gemeente-1', type: 'MUN', capacity: 'party', contract: false },
  { party: 'corporatie-1', type: 'COR', capacity: 'party', contract: true },
  { party: 'zorg-2', type: 'PRO', capacity: 'party', contract: false },
] as const;
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{ 'gemeente-1': toMunicipality, 'corporatie-1': toCorporation },
};

interface Sent {
  readonly party: string;
  /** Everything that went over the line. */
  readonly text: string;
  readonly event: CloudEvent;
}

/** What is sent when a care worker tells something. */
async function messages(key?: RecipientJwk): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  await using opened = await openLargeRegion(async (to, message) => {
    const party = new URL(to.url).pathname.slice(1);
    sent.push({
      party,
      text: JSON.stringify([to.url, message]) + message.body,
      event: JSON.parse(message.body) as CloudEvent,
    });
    return { kind: 'delivered', status: 204 };
  }, key);
  await tellOf(opened);
  expect((await opened.steps.deliveries.dispatch()).failures).toEqual([]);
  return sent;
}

async function tellOf({ steps, clock }: OpenSteps): Promise<void> {
  const at = clock.now;
  const subject = await steps.sources.createSubject();
  for (const [party, type] of [
    [teller, 'PRO'] as const,
    ['gemeente-1', 'MUN'] as const,
    ['corporatie-1', 'COR'] as const,
  ])
    for (const [field, value] of Object.entries(planted)) {
      const supplying = { subject, values: { [field]: value }, by: party, at, supplier: { caller: party, type } };
      // Not everybody may supply everything.
      await steps.sources.supplyWith(supplying).catch(() => undefined);
    }
  const opening = { subject, agreement: 'grote-regio', phase: 'aftercare' as const, parties: [...parties] };
  const { caseRef } = await steps.cases.register({ id: teller, type: 'PRO' }, opening, at);
  const { id } = await steps.cases.resolve(teller, caseRef, at);
  if (id === undefined) throw new Error('the case was not opened');
  for (const kind of ['waiver', 'explicit'] as const) {
    const form = {
      ...{ kind, answer: 'given' as const, purposes: ['P06' as const], recipients: [{ type: 'COR' as const }] },
      ...{ categories: [...'ABCDEFGHIJ'] as 'A'[], capacity: 'self' as const, formVersion: 'v1', language: 'nl' },
    };
    await steps.consents.record(subject, teller, { ...form, givenAt: instantText(at) }, at);
  }
  clock.now = toInstant(at + 60_000);
  const { supportContact, outOfHoursContact } = later;
  const told = { kind: 'change' as const, effectiveOn: '2026-05-30', ...(supportContact && { supportContact }) };
  const request = {
    caseRef,
    ...told,
    ...(outOfHoursContact && { outOfHoursContact }),
    supportIntensityBand: 'laag' as const,
  };
  const about = {
    subject,
    case: id,
    by: teller,
    apiClient: `${teller}-app`,
    parties: parties.map(({ party }) => party),
  };
  await steps.support.keep({ ...about, request, at: clock.now });
}

/** The message without the values that its party was given. */
const withoutData = (text: string, { data }: DisclosureResponse): string =>
  marksIn(data).reduce((left, mark) => left.replaceAll(mark, ''), text);

describe('a message to a party', () => {
  it('holds values of the fields that it may have, in its data, and no planted value beside them', async () => {
    const sent = await messages();
    expect(sent.map(({ party }) => party).toSorted()).toEqual(['corporatie-1', 'gemeente-1']);
    for (const { party, text, event } of sent) {
      const response = event.data as DisclosureResponse;
      expect(Object.keys(response.data).filter((field) => allowed[party]?.includes(field) !== true)).toEqual([]);
      expect(findMarks([text], marks).length).toBeGreaterThan(1);
      expect(findMarks([withoutData(text, response)], marks)).toEqual([]);
    }
  });

  it('that is encrypted holds none that can be read on its way, and whose key it is reads the same', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
      format: 'jwk',
    });
    const sent = await messages({ kty: 'EC', crv: 'P-256', x, y, use: 'enc', alg: 'ECDH-ES+A256KW' });
    expect(sent).toHaveLength(2);
    for (const { party, text, event } of sent) {
      expect(event.datacontenttype).toBe('application/jose');
      expect(findMarks([text], marks)).toEqual([]);
      const { plaintext } = await compactDecrypt(String(event.data), privateKey);
      const { data } = JSON.parse(Buffer.from(plaintext).toString()) as DisclosureResponse;
      expect(Object.keys(data).toSorted()).toEqual(
        [...(allowed[party] ?? [])].filter((field) => field in data).toSorted(),
      );
      expect(findMarks([JSON.stringify(data)], marks).length).toBeGreaterThan(1);
    }
  });
});
