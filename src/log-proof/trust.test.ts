import { describe, expect, it } from 'vitest';
import { newKey, toJwk } from './published-log.fixture.ts';
import { readTrust, thumbprint } from './trust.ts';

const jwk = toJwk(newKey());
const kid = thumbprint(jwk.x ?? '');
const gateway = { name: 'sluis-veenrand', keys: [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }] };

describe('a trust file', () => {
  it('names gateways and witnesses with their keys', () => {
    const reading = readTrust({
      gateways: [gateway],
      witnesses: [{ name: 'gateway-b', keys: [toJwk(newKey())] }],
      quorum: 1,
    });

    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.trust.quorum).toBe(1);
    expect([...reading.trust.witnesses.keys()]).toEqual(['gateway-b']);
    expect([...(reading.trust.gatewayOf('sluis-veenrand/12')?.keys.keys() ?? [])]).toEqual([kid]);
    for (const tree of ['sluis-veenrand', 'sluis-veenrand/', 'sluis-veenrand/0', 'sluis-veenrand/1/1', 'x/1']) {
      expect(reading.trust.gatewayOf(tree)).toBeUndefined();
    }
  });

  it('may ask for no witness', () => {
    expect(readTrust({ gateways: [gateway] })).toMatchObject({ ok: true, trust: { quorum: 0 } });
  });

  it('is refused when a key is of two witnesses, or of a witness and a gateway: one person would count as two', () => {
    const [one, two] = [toJwk(newKey()), toJwk(newKey())];
    const file = {
      gateways: [gateway, { name: 'sluis-veenrand-office', keys: [jwk] }],
      witnesses: [
        { name: 'a', keys: [one, one] },
        { name: 'b', keys: [two, one] },
        { name: 'c', keys: [jwk] },
      ],
      quorum: 3,
    };
    const reading = readTrust(file);
    expect(reading.ok ? [] : reading.faults.map(({ pointer }) => pointer)).toEqual([
      '/witnesses/1/keys',
      '/witnesses/2/keys',
    ]);
    expect(readTrust({ ...file, witnesses: file.witnesses.slice(0, 1), quorum: 1 }).ok).toBe(true);
  });

  it('is refused with every fault at its place', () => {
    const { d } = newKey().export({ format: 'jwk' });
    const file = {
      gateways: [
        { name: 'with space', keys: [] },
        { name: 'twice', keys: [{ ...jwk, d }] },
        { name: 'twice', keys: [{ ...jwk, crv: 'X25519' }, { ...jwk, x: `${jwk.x}=` }, { ...jwk, kid: 'k1' }, 'key'] },
        'gateway',
        { name: 'extra', keys: [jwk], url: 'https://example.org' },
      ],
      witnesses: { name: 'b' },
      quorum: 2,
      threshold: 2,
    };
    const reading = readTrust(file);

    expect(reading.ok ? [] : reading.faults.map(({ pointer }) => pointer)).toEqual([
      '/threshold',
      '/gateways/0/name',
      '/gateways/0/keys',
      '/gateways/1/keys/0/d',
      '/gateways/2/name',
      '/gateways/2/keys/0',
      '/gateways/2/keys/1/x',
      '/gateways/2/keys/2/kid',
      '/gateways/2/keys/3',
      '/gateways/2/keys/3',
      '/gateways/3',
      '/gateways/3/name',
      '/gateways/3/keys',
      '/gateways/4/url',
      '/witnesses',
      '/quorum',
    ]);
    expect(JSON.stringify(reading)).not.toContain(d);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no gateway', { gateways: [] }],
    ['no list', { gateways: 'all' }],
    ['a quorum that is no number', { gateways: [gateway], quorum: '0' }],
    ['a quorum below nothing', { gateways: [gateway], quorum: -1 }],
    ['a quorum of nobody', { gateways: [gateway], quorum: 1 }],
  ])('that is %s is none', (_, file) => {
    expect(readTrust(file).ok).toBe(false);
  });
});
