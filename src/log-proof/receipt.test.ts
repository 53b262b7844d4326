import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkpointOf, leafOf, naivePath, newKey, toJwk, trustIn } from './published-log.fixture.ts';
import { type ReceiptVerdict, verifyReceipt } from './receipt.ts';
import type { ReceiptClaims } from './receipt-form.ts';
import { thumbprint } from './trust.ts';

const key = newKey();
const kid = thumbprint(toJwk(key).x ?? '');
const trust = trustIn('sluis-veenrand', key);

const toBase64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');
const headerOf = (id: string): string => `{"alg":"EdDSA","kid":"${id}","typ":"sluis-receipt+jwt"}`;

/** Signs any payload under any header: also what no gateway makes. */
function issue(payload: unknown, header = headerOf(kid), signer: KeyObject = key): string {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const signed = `${toBase64url(header)}.${toBase64url(text)}`;
  return `${signed}.${toBase64url(sign(null, Buffer.from(signed), signer))}`;
}

const id22 = fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 22, maxLength: 22 });
const base64url = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes).toString('base64url'));
const fieldName = fc.stringMatching(/^[a-z][A-Za-z0-9]{1,20}$/);
const clause = fc.constantFrom('P04.MUN.COR', 'P01.PRO.HUB', 'P11.COR.PRO.elders');
const field = fc.oneof(
  fc
    .record({
      part: fc.constantFrom('year', 'month', 'postcode-area', 'organisation', undefined),
      clause,
      basis: fc.array(fc.constantFrom('eu.avg.6.1.e', 'nl.wmo.2015.5.2.9'), { maxLength: 3 }),
      consent: fc.array(fc.constantFrom('waiver', 'explicit'), { maxLength: 2 }),
    })
    .map(({ part, ...rest }) => ({ outcome: 'disclosed' as const, ...(part === undefined ? {} : { part }), ...rest })),
  fc
    .constantFrom('DENY_ROLE', 'DENY_PHASE', 'DENY_FIELD_NOT_AGREED')
    .map((reason) => ({ outcome: 'withheld' as const, reason })),
);
const disclosedField = { outcome: 'disclosed' as const, clause: 'P04.MUN.COR', basis: ['eu.avg.6.1.e'], consent: [] };
const claimsOf: fc.Arbitrary<ReceiptClaims> = fc
  .record({
    aud: fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,20}$/),
    id: id22,
    at: fc.date({ min: new Date('2025-01-01T00:00:00Z'), max: new Date('2099-01-01T00:00:00Z'), noInvalidDate: true }),
    leaf: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    purpose: fc.constantFrom('P01', 'P04', 'P13'),
    hash: base64url(64),
    engine: base64url(32),
    fields: fc.dictionary(fieldName, field, { maxKeys: 6, noNullPrototype: true }),
    consents: fc.array(id22, { maxLength: 3 }),
  })
  .map(({ aud, id, at, leaf, purpose, hash, engine, fields, consents }) => ({
    v: 1,
    iss: 'sluis-veenrand',
    aud,
    jti: `e_${id}`,
    at: at.toISOString(),
    leaf: Buffer.from(leaf).toString('base64'),
    purpose,
    agreement: { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${hash}` },
    engine: `sha-256:${engine}`,
    fields: { ...fields, initials: disclosedField },
    consents: consents.map((one) => `k_${one}`),
  }));

const sample: ReceiptClaims = {
  v: 1,
  iss: 'sluis-veenrand',
  aud: 'corporatie-a',
  jti: 'e_AAAAAAAAAAAAAAAAAAAAAA',
  at: '2026-03-01T09:00:00.000Z',
  leaf: leafOf('the entry').toString('base64'),
  purpose: 'P04',
  agreement: { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
  engine: `sha-256:${'A'.repeat(43)}`,
  fields: {
    initials: disclosedField,
    birthDate: {
      outcome: 'disclosed',
      part: 'year',
      clause: 'P04.MUN.COR',
      basis: ['eu.avg.6.1.e'],
      consent: ['waiver'],
    },
    debts: { outcome: 'withheld', reason: 'DENY_ROLE' },
  },
  consents: ['k_AAAAAAAAAAAAAAAAAAAAAA'],
};
const receipt = issue(sample);
const accepts = (text: unknown): boolean => verifyReceipt(text, trust).problems.length === 0;
const told = ({ problems }: ReceiptVerdict): string[] =>
  problems.map(({ problem, pointer }) => (pointer === undefined ? problem : `${problem} ${pointer}`));

/** `npm run prove` makes more of them. */
const runs = Number(process.env['RUNS'] ?? 10_000);

describe('a receipt', () => {
  it('as the gateway makes it is accepted, ten thousand of them', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(claimsOf, (claims) => {
        expect(verifyReceipt(issue(claims), trust)).toEqual({ problems: [], receipt: claims });
      }),
      { numRuns: runs },
    );
  });

  it('is refused with any single bit of it changed', { timeout: 120_000 }, () => {
    const bytes = Buffer.from(receipt);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      if (accepts(bytes.toString('utf8'))) throw new Error(`bit ${bit} does not matter`);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    }
    expect(accepts(bytes.toString('utf8'))).toBe(true);
  });

  it('is refused with any single bit of what it encodes changed, of random ones', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(claimsOf, fc.nat(), fc.nat({ max: 2 }), (claims, anyBit, part) => {
        const parts = issue(claims)
          .split('.')
          .map((text) => Buffer.from(text, 'base64url'));
        const bytes = parts[part] ?? Buffer.alloc(1);
        const bit = anyBit % (bytes.length * 8);
        bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(accepts(parts.map(toBase64url).join('.'))).toBe(false);
      }),
      { numRuns: Math.min(runs, 3_000) },
    );
  });

  it('is refused with other unused bits in the last character of any part', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const parts = receipt.split('.');
    for (const [at, part] of parts.entries()) {
      for (const letter of letters) {
        const other = parts.with(at, part.slice(0, -1) + letter).join('.');
        expect(accepts(other)).toBe(other === receipt);
      }
    }
  });

  it('is refused with any field of its payload changed, also when that is signed', () => {
    const wrong: Record<string, unknown> = {
      v: [2, '1', 1.5, null],
      iss: ['sluis-elders', '', 1],
      aud: ['', 'Corporatie', 'a b', null],
      jti: ['e_A', 'AAAAAAAAAAAAAAAAAAAAAAAA', 7],
      at: ['2026-03-01T09:00:00Z', '2026-02-30T09:00:00.000Z', '2026-03-01 09:00', 'yesterday', 0],
      leaf: ['', sample.leaf.slice(1), sample.leaf.replace('=', ''), `${'A'.repeat(42)}B=`],
      purpose: ['', 'P4', 'p04'],
      agreement: [null, {}, { ...sample.agreement, more: 1 }, { ...sample.agreement, version: '1' }, 'veenrand'],
      engine: ['sha-512:x', ''],
      fields: [
        {},
        [],
        { initials: { outcome: 'withheld', reason: 'DENY_ROLE' } },
        { initials: { outcome: 'shown' } },
        { initials: { ...disclosedField, reason: 'DENY_ROLE' } },
        { initials: { ...disclosedField, value: 'A.' } },
        { initials: { outcome: 'disclosed', clause: 'P04.MUN.COR', basis: [] } },
        { initials: { ...disclosedField, basis: 'eu.avg' } },
        { initials: { ...disclosedField, consent: [1] } },
        { initials: { clause: 'P04.MUN.COR', outcome: 'disclosed', basis: [], consent: [] } },
        { initials: disclosedField, 'no name': disclosedField },
      ],
      consents: [null, 'k', ['consent-1'], [1]],
    };
    for (const [name, values] of Object.entries(wrong)) {
      for (const value of values as unknown[]) {
        expect([name, value, accepts(issue({ ...sample, [name]: value }))]).toEqual([name, value, false]);
      }
      const { [name as keyof ReceiptClaims]: _, ...without } = sample;
      expect(accepts(issue(without))).toBe(false);
    }
    expect(Object.keys(wrong)).toEqual(Object.keys(sample));
  });

  it('is refused in any other form of the same payload', () => {
    const text = JSON.stringify(sample);
    const forms = [
      ` ${text}`,
      text.replace(':1,', ': 1,'),
      text.replace(':1,', ':1.0,'),
      text.replace('"v":1', '"v":1,"v":1'),
      text.replace('"P04"', '"\\u0050\\u0030\\u0034"'),
      `${text}\n`,
      `\ufeff${text}`,
      JSON.stringify({ ...sample, more: 1 }),
      JSON.stringify(Object.fromEntries(Object.entries(sample).toReversed())),
      '{}',
      'null',
      '',
    ];
    expect(forms.map((form) => accepts(issue(form)))).toEqual(forms.map(() => false));
    expect(accepts(issue(text))).toBe(true);
  });

  it('is refused under any other header, whoever signed', () => {
    const headers = [
      `{"alg":"none","kid":"${kid}","typ":"sluis-receipt+jwt"}`,
      `{"alg":"HS256","kid":"${kid}","typ":"sluis-receipt+jwt"}`,
      `{"alg":"Ed25519","kid":"${kid}","typ":"sluis-receipt+jwt"}`,
      `{"alg":"EdDSA","typ":"sluis-receipt+jwt","kid":"${kid}"}`,
      `{"alg":"EdDSA","kid":"${kid}","typ":"JWT"}`,
      `{"alg":"EdDSA","kid":"${kid}","typ":"sluis-receipt+jwt","crit":["x"]}`,
      `{"alg":"EdDSA","kid":"${kid}","typ":"sluis-receipt+jwt","jwk":${JSON.stringify(toJwk(key))}}`,
      `{"alg":"EdDSA", "kid":"${kid}","typ":"sluis-receipt+jwt"}`,
      '{"alg":"EdDSA","typ":"sluis-receipt+jwt"}',
    ];
    expect(headers.map((header) => told(verifyReceipt(issue(sample, header), trust)))).toEqual(
      headers.map(() => ['header']),
    );
  });

  it('is refused of a stranger, and under the name or key of another', () => {
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const strangersKid = thumbprint(toJwk(stranger).x ?? '');
    expect(told(verifyReceipt(issue(sample, headerOf(strangersKid), stranger), trust))).toEqual(['unknown-key']);
    expect(told(verifyReceipt(issue(sample, headerOf(kid), stranger), trust))).toEqual(['signature']);
    expect(told(verifyReceipt(issue({ ...sample, iss: 'sluis-elders' }), trust))).toEqual(['unknown-gateway']);
  });

  it('is told every reason that it is refused for', () => {
    const worse = { ...sample, purpose: 'p', aud: 'A', extra: 1, agreement: { ...sample.agreement, version: 'x' } };
    expect(told(verifyReceipt(issue(worse, '{}'), trust))).toEqual([
      'header',
      'payload /aud',
      'payload /purpose',
      'payload /agreement/version',
      'payload /extra',
    ]);
  });

  it('is not thrown off by anything at all, and says nothing of what was not proved', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.anything(),
          fc.tuple(fc.base64String(), fc.base64String()).map((p) => p.join('.')),
        ),
        (thing) => {
          const verdict = verifyReceipt(thing, trust);
          expect(verdict.problems.length).toBeGreaterThan(0);
          expect(verdict.receipt).toBeUndefined();
        },
      ),
    );
    for (const text of ['', '.', '..', '...', receipt.slice(1), `${receipt}.`, `${receipt}\n`, `${receipt}=`]) {
      expect(accepts(text)).toBe(false);
    }
  });
});

describe('a receipt with the answer that it came in', () => {
  const { jti, at, purpose, agreement, fields } = sample;
  const answer = {
    id: jti,
    decidedAt: at,
    agreement,
    purpose,
    data: { initials: 'A.', birthDate: null },
    fields,
    receipt,
  };

  it('is accepted when the answer says the same, in whatever order', () => {
    expect(told(verifyReceipt(answer, trust))).toEqual([]);
    expect(told(verifyReceipt(Object.fromEntries(Object.entries(answer).toReversed()), trust))).toEqual([]);
  });

  it.each([
    ['/id', { id: 'e_BBBBBBBBBBBBBBBBBBBBBB' }],
    ['/id', { id: undefined }],
    ['/decidedAt', { decidedAt: '2026-03-01T09:00:01.000Z' }],
    ['/purpose', { purpose: 'P05' }],
    ['/agreement', { agreement: { ...agreement, version: '1.0.1' } }],
    ['/fields', { fields: { ...fields, debts: disclosedField } }],
    ['/fields', { fields: { initials: disclosedField } }],
    ['/data/debts', { data: { initials: 'A.', birthDate: null, debts: 3 } }],
    ['/data/birthDate', { data: { initials: 'A.' } }],
    ['/data/initials', { data: { birthDate: null } }],
  ])('is refused when the answer says otherwise of %s', (pointer, other) => {
    const verdict = verifyReceipt({ ...answer, ...other }, trust);
    expect(told(verdict)).toEqual([`answer-differs ${pointer}`]);
    expect(JSON.stringify(verdict)).not.toContain('A.');
  });
});

describe('a receipt with a part of the answer that it came in', () => {
  it.each([
    ['/id', { id: 'e_BBBBBBBBBBBBBBBBBBBBBB' }],
    ['/decidedAt', { decidedAt: '2026-03-01T09:00:01.000Z' }],
    ['/purpose', { purpose: 'P05' }],
    ['/agreement', { agreement: {} }],
    ['/fields', { fields: { ...sample.fields, debts: disclosedField } }],
  ])('is refused when that says otherwise of %s', (pointer, part) => {
    expect(told(verifyReceipt({ receipt, ...part }, trust))).toEqual([`answer-differs ${pointer}`]);
  });

  it('is accepted when that says the same', () => {
    expect(told(verifyReceipt({ receipt, purpose: sample.purpose, fields: sample.fields }, trust))).toEqual([]);
  });
});

describe('a receipt with the proof of its entry', () => {
  const leaves = [leafOf('one'), leafOf('the entry'), leafOf('three')];
  const proofOf = (place: number, checkpoint: string): string =>
    [
      'c2sp.org/tlog-proof@v1',
      `index ${place}`,
      ...naivePath(place, leaves).map((hash) => hash.toString('base64')),
      '',
      checkpoint,
    ].join('\n');
  const checkpoint = checkpointOf('sluis-veenrand/1', leaves, key);

  it('is accepted, and told where the entry stands', () => {
    expect(verifyReceipt({ receipt, state: 'proved', proof: proofOf(1, checkpoint) }, trust)).toEqual({
      problems: [],
      receipt: sample,
      place: { tree: 'sluis-veenrand/1', index: 1, size: 3, cosignedBy: [] },
    });
    expect(told(verifyReceipt({ receipt, state: 'pending' }, trust))).toEqual([]);
  });

  it('is refused when the proof is of another entry, is none, or is under a checkpoint that does not count', () => {
    const refused = (proof: unknown, by = trust) => told(verifyReceipt({ receipt, proof }, by));
    expect(refused(proofOf(0, checkpoint))).toEqual(['proof-leads-elsewhere']);
    expect(refused('proof')).toEqual(['proof-malformed']);
    expect(refused(undefined)).toEqual(['proof-malformed']);
    expect(told(verifyReceipt({ receipt, state: 'proved' }, trust))).toEqual(['proof-malformed']);
    expect(refused(proofOf(1, checkpointOf('sluis-veenrand/1', leaves, newKey())))).toEqual(['checkpoint-not-signed']);
    expect(refused(proofOf(1, checkpoint), trustIn('sluis-veenrand', key, { 'gateway-b': newKey() }))).toEqual([
      'not-cosigned',
    ]);
  });

  it('is refused when another gateway of the trust file vouches for the entry', () => {
    const other = newKey();
    const both = { gateways: new Map([...trust.gateways, ...trustIn('sluis-elders', other).gateways]) };
    const wider = Object.assign(trustIn('sluis-veenrand', key), both);
    const proof = proofOf(1, checkpointOf('sluis-elders/1', leaves, other));
    expect(told(verifyReceipt({ receipt, proof }, wider))).toEqual(['checkpoint-unknown-tree']);
  });
});
