import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openCheckpoint } from './checkpoint.ts';
import {
  checkpointOf,
  leafOf,
  logLine,
  newKey,
  PublishedLog,
  textOf,
  toJwk,
  witnessLine,
} from './published-log.fixture.ts';
import { verifyReceipt } from './receipt.ts';
import { readTrust, type Trust, thumbprint } from './trust.ts';
import { verifyTree } from './verify-tree.ts';

const tree = 'sluis-veenrand/1';
const [former, present, witness] = [newKey(), newKey(), newKey()];
const kidOf = (key: typeof former): string => thumbprint(toJwk(key).x ?? '');
const until = { at: '2026-06-01T00:00:00Z', trees: { [tree]: 10, 'sluis-veenrand/3': 0 } };
const trust = trustWith([toJwk(present), { ...toJwk(former), until }]);
const leaves = Array.from({ length: 20 }, (_, at) => leafOf(`${at}`));

function trustWith(keys: readonly unknown[]): Trust {
  const witnesses = [{ name: 'getuige', keys: [toJwk(witness)] }];
  const reading = readTrust({ gateways: [{ name: 'sluis-veenrand', keys }], witnesses });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.trust;
}

const open = (name: string, size: number, key = former) => {
  const opened = openCheckpoint(checkpointOf(name, leaves.slice(0, size), key), trust);
  return opened.ok ? opened.checkpoint.signedBy : opened.refusal;
};

describe('a former key of a gateway', () => {
  it('signed checkpoints up to where it ended, and those of after that are refused', () => {
    for (const size of [0, 1, 10]) expect(open(tree, size)).toBe(kidOf(former));
    for (const size of [11, 20]) expect(open(tree, size)).toBe('former-key');
    expect([open('sluis-veenrand/3', 0), open('sluis-veenrand/3', 1)]).toEqual([kidOf(former), 'former-key']);
    // A tree that was begun later it never signed, not when it was empty either.
    expect([open('sluis-veenrand/2', 0), open('sluis-veenrand/2', 1)]).toEqual(['former-key', 'former-key']);
    for (const size of [0, 10, 11, 20]) expect(open(tree, size, present)).toBe(kidOf(present));
  });

  it('counts for nothing beside the present one, and spoils nothing', () => {
    const text = textOf(tree, leaves);
    const [byFormer, byPresent] = [logLine(tree, former, text), logLine(tree, present, text)];
    for (const lines of [byFormer + byPresent, byPresent + byFormer]) {
      const opened = openCheckpoint(`${text}\n${lines}`, trust);
      expect(opened).toMatchObject({ ok: true, checkpoint: { signedBy: kidOf(present) } });
    }
    const wrong = logLine(tree, former, textOf(tree, leaves.slice(1)));
    expect(openCheckpoint(`${text}\n${wrong}${byPresent}`, trust)).toEqual({ ok: false, refusal: 'wrong-signature' });
    const seen = witnessLine('getuige', witness, text, 1);
    expect(openCheckpoint(`${text}\n${byFormer}${seen}`, trust)).toEqual({ ok: false, refusal: 'former-key' });
  });

  it('leads over to the present one in a tree, and a checkpoint of it in between is found', async () => {
    const log = new PublishedLog(tree, former);
    log.publish(leaves.slice(0, 4));
    log.publish(leaves.slice(0, 10));
    log.notes.push(checkpointOf(tree, leaves.slice(0, 15), present));
    const after = new PublishedLog(tree, present);
    after.publish(leaves);
    [log.tiles, after.notes] = [after.tiles, [...log.notes, ...after.notes]];
    after.tiles = log.tiles;
    expect(await verifyTree(after, { trust })).toMatchObject({
      ...{ size: 20, vouchedFor: 20, signedBy: kidOf(present), problems: [] },
    });
    after.notes.splice(2, 0, checkpointOf(tree, leaves.slice(0, 12), former));
    expect((await verifyTree(after, { trust })).problems).toEqual([
      { problem: 'checkpoint-not-signed', from: 12, to: 12, refusal: 'former-key' },
    ]);
    after.notes = [checkpointOf(tree, leaves, former)];
    expect((await verifyTree(after, { trust })).problems).toEqual([
      { problem: 'checkpoint-not-signed', from: 0, to: 0, refusal: 'former-key' },
    ]);
  });

  it('signed receipts up to its last moment', () => {
    const issue = (at: string, key = former): string => {
      const claims = {
        ...{ v: 1, iss: 'sluis-veenrand', aud: 'woonveste', jti: `e_${'A'.repeat(22)}`, at },
        ...{ leaf: leafOf('x').toString('base64'), purpose: 'P06' },
        agreement: { id: 'veenrand', version: '1.0.0', hash: `sha3-512:${'A'.repeat(86)}` },
        engine: `sha-256:${'A'.repeat(43)}`,
        fields: { initials: { outcome: 'disclosed', clause: 'P06.MUN.COR', basis: [], consent: [] } },
        consents: [],
      };
      const parts = [{ alg: 'EdDSA', kid: kidOf(key), typ: 'sluis-receipt+jwt' }, claims];
      const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
      return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
    };
    const problemsOf = (at: string, key = former) => verifyReceipt(issue(at, key), trust).problems;
    expect(problemsOf('2026-05-31T23:59:59.999Z')).toEqual([]);
    expect(problemsOf('2026-06-01T00:00:00.000Z')).toEqual([]);
    expect(problemsOf('2026-06-01T00:00:00.001Z')).toEqual([{ problem: 'former-key' }]);
    expect(problemsOf('2026-06-01T00:00:00.001Z', present)).toEqual([]);
    // Asked for again, one of before is signed with the present key.
    expect(problemsOf('2026-05-01T00:00:00.000Z', present)).toEqual([]);
  });

  it.each([
    ['no object', 'then'],
    ['no moment', { trees: {} }],
    ['a moment without its zone', { at: '2026-06-01T00:00:00', trees: {} }],
    ['a day that there is not', { at: '2026-13-01T00:00:00Z', trees: {} }],
    ['no trees', { at: until.at }],
    ['a list of trees', { at: until.at, trees: [1] }],
    ['a size below nothing', { at: until.at, trees: { [tree]: -1 } }],
    ['half an entry', { at: until.at, trees: { [tree]: 0.5 } }],
    ['a size in words', { at: until.at, trees: { [tree]: '7' } }],
    ['something else', { ...until, key: 1 }],
    ['null', null],
  ])('that ends by %s is refused with its place', (_, wrong) => {
    const keys = [toJwk(present), { ...toJwk(former), until: wrong }];
    const reading = readTrust({ gateways: [{ name: 'sluis-veenrand', keys }] });
    expect(reading.ok ? [] : reading.faults.map(({ pointer }) => pointer)).toEqual(['/gateways/0/keys/1/until']);
  });

  it('is none of a witness, and is not named with an end and without', () => {
    const ended = { ...toJwk(former), until };
    const gateway = { name: 'sluis-veenrand', keys: [toJwk(present)] };
    const pointers = (file: object): string[] => {
      const reading = readTrust(file);
      return reading.ok ? [] : reading.faults.map(({ pointer }) => pointer);
    };
    expect(pointers({ gateways: [gateway], witnesses: [{ name: 'getuige', keys: [ended] }] })).toEqual([
      '/witnesses/0/keys',
    ]);
    expect(pointers({ gateways: [{ ...gateway, keys: [ended, toJwk(former)] }] })).toEqual(['/gateways/0/keys']);
  });
});
