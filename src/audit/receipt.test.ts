import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../contract/generated/types.ts';
import { createReceiptIssuer, isReceipted } from './receipt.ts';

const { privateKey: signingKey } = generateKeyPairSync('ed25519');
const kid = 'k'.repeat(43);
const issue = createReceiptIssuer({ gateway: 'poort.example', signingKey, kid });
const leaf = Buffer.alloc(32, 7).toString('base64');

const entry: Entry = {
  id: `e_${'x'.repeat(22)}`,
  at: '2026-06-01T09:00:00.000Z',
  kind: 'disclosure',
  traceId: '1'.repeat(32),
  spanId: '2'.repeat(16),
  party: 'woonveste',
  subject: `s_${'s'.repeat(22)}`,
  case: `t_${'t'.repeat(22)}`,
  purpose: 'P04',
  agreement: { id: 'kanarie', version: '1.0.0', hash: `sha3-512:${'a'.repeat(86)}` },
  engine: `sha-256:${'e'.repeat(43)}`,
  decision: {
    outcome: 'permitted',
    fields: {
      birthDate: { effect: 'part', part: 'year', clause: 'P04.HUB.COR', basis: ['eu.avg.6-1-b'], consent: ['waiver'] },
      bsn: { effect: 'none', stoppedAt: 'law', reason: 'DENY_STATUTORY_BSN' },
    },
  },
  consents: [`k_${'c'.repeat(22)}`],
  fields: ['bsn', 'birthDate'],
  disclosed: ['birthDate'],
};

const partsOf = (receipt: string): string[] =>
  receipt.split('.').map((part) => Buffer.from(part, 'base64url').toString());

describe('a receipt', () => {
  it('is a compact JWS of one form: its header, and its members in their order', async () => {
    const receipt = await issue({ entry, leaf });
    const [header, payload] = partsOf(receipt);
    expect(header).toBe(`{"alg":"EdDSA","kid":"${kid}","typ":"sluis-receipt+jwt"}`);
    const { consents, ...said } = JSON.parse(payload ?? '');
    expect(JSON.stringify(said)).toBe(
      JSON.stringify({
        ...{ v: 1, iss: 'poort.example', aud: 'woonveste', jti: entry.id, at: entry.at, leaf, purpose: 'P04' },
        agreement: entry.agreement,
        engine: entry.engine,
        fields: {
          bsn: { outcome: 'withheld', reason: 'DENY_STATUTORY_BSN' },
          birthDate: {
            ...{
              outcome: 'disclosed',
              part: 'year',
              clause: 'P04.HUB.COR',
              basis: ['eu.avg.6-1-b'],
              consent: ['waiver'],
            },
          },
        },
      }),
    );
    expect(consents).toEqual([expect.stringMatching(/^k_[A-Za-z0-9_-]{22}$/)]);
    const [signed, signature] = [
      receipt.slice(0, receipt.lastIndexOf('.')),
      receipt.slice(receipt.lastIndexOf('.') + 1),
    ];
    expect(verify(null, Buffer.from(signed), createPublicKey(signingKey), Buffer.from(signature, 'base64url'))).toBe(
      true,
    );
  });

  it('is the same each time for one entry', async () => {
    expect(await issue({ entry, leaf })).toBe(await issue({ entry: { ...entry }, leaf }));
  });

  it('names one consent otherwise to each party, and to one party in each receipt', async () => {
    const others = [
      { ...entry, id: `e_${'y'.repeat(22)}` },
      { ...entry, id: `e_${'z'.repeat(22)}`, party: 'thuishof' },
    ];
    const receipts = await Promise.all([entry, ...others].map((one) => issue({ entry: one, leaf })));
    const names = receipts.flatMap((receipt) => JSON.parse(partsOf(receipt)[1] ?? '').consents);
    expect(new Set([...names, ...(entry.consents ?? [])]).size).toBe(4);
  });

  it.each<[string, Partial<Entry>]>([
    ['a refusal', { disclosed: [] }],
    ['a message that was sent by itself', { kind: 'delivery' }],
    ['a request that failed', { kind: 'failed' }],
    ['a preflight', { kind: 'preflight' }],
  ])('is not made of %s', async (_, change) => {
    const other = { ...entry, ...change };
    expect(isReceipted(other)).toBe(false);
    await expect(issue({ entry: other, leaf })).rejects.toMatchObject({ code: 'internal-error' });
  });

  it.each(['party', 'purpose', 'agreement', 'engine', 'decision', 'fields', 'disclosed'] as const)(
    'is not made of an entry without its %s',
    (member) => {
      const { [member]: _, ...without } = entry;
      expect(isReceipted(without)).toBe(false);
    },
  );
});
