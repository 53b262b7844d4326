import { generateKeyPairSync } from 'node:crypto';
import { compactDecrypt } from 'jose';
import { describe, expect, it } from 'vitest';
import type { RecipientJwk } from '../../contract/generated/types.ts';
import { encryptData, findKeyProblems } from './encrypt-data.ts';

const pairs = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'P-256': generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'P-384': generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  'P-521': generateKeyPairSync('ec', { namedCurve: 'P-521' }),
};
const toJwk = (pair: (typeof pairs)[keyof typeof pairs]) => pair.publicKey.export({ format: 'jwk' }) as RecipientJwk;
const data = { fields: { supportActive: true }, escalatie: 'één' };

describe('data for one recipient', () => {
  it.each(Object.entries(pairs))('is read by the holder of the key only: %s', async (_, pair) => {
    const encrypted = await encryptData(data, { ...toJwk(pair), kid: 'sleutel-1' });
    expect(JSON.stringify(encrypted)).not.toContain('support');
    expect(encrypted.datacontenttype).toBe('application/jose');
    const { plaintext, protectedHeader } = await compactDecrypt(encrypted.data, pair.privateKey);
    expect(JSON.parse(Buffer.from(plaintext).toString())).toEqual(data);
    const alg = pair === pairs.RSA ? 'RSA-OAEP-256' : 'ECDH-ES+A256KW';
    expect(protectedHeader).toMatchObject({ alg, enc: 'A256GCM', kid: 'sleutel-1', cty: 'application/json' });
    await expect(
      compactDecrypt(encrypted.data, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ).rejects.toThrow();
  });

  it('never comes out the same twice', async () => {
    const key = toJwk(pairs['P-256']);
    expect((await encryptData(data, key)).data).not.toBe((await encryptData(data, key)).data);
  });

  const [rsa, ec] = [toJwk(pairs.RSA), toJwk(pairs['P-256'])];
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' }) as RecipientJwk;
  it.each<[string, RecipientJwk]>([
    ['RSA of 1024 bits', short],
    ['RSA without a modulus', { kty: 'RSA', e: 'AQAB' }],
    ['RSA with exponent 1, which hides nothing', { ...rsa, e: 'AQ' }],
    ['RSA with an even exponent', { ...rsa, e: 'Ag' }],
    ['RSA for another algorithm', { ...rsa, alg: 'ECDH-ES+A256KW' }],
    ['EC for another algorithm', { ...ec, alg: 'RSA-OAEP-256' }],
    ['EC without a curve', { kty: 'EC', x: ec.x ?? '', y: ec.y ?? '' }],
    ['a point that is not on its curve', { ...ec, y: ec.x ?? '' }],
    ['the coordinates of another curve', { ...toJwk(pairs['P-384']), crv: 'P-256' }],
    ['nothing', { kty: 'EC' }],
  ])('takes no key that is unfit: %s', async (_, key) => {
    expect(await findKeyProblems(key, '/webhook/key')).toMatchObject([{ pointer: '/webhook/key', code: 'key' }]);
  });

  it.each(Object.entries(pairs))('takes a key of each kind: %s', async (_, pair) => {
    expect(await findKeyProblems(toJwk(pair), '')).toEqual([]);
  });
});
