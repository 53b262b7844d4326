import { describe, expect, it } from 'vitest';
import { ConfigError } from '../errors.ts';
import {
  assertUsableProviders,
  bsnFrom,
  type ClientsProvider,
  type PartyProvider,
  rolesFrom,
} from './door-provider.ts';

const provider: PartyProvider = {
  id: 'woonveste',
  party: 'woonveste',
  label: 'Woonveste',
  issuer: 'https://login.woonveste.example/realms/staf',
  clientId: 'sluis',
  clientSecret: 'kanarie-geheim',
  rolesClaim: 'groups',
  roles: { '9f2c-po': 'privacy-officer', 'sluis-tekenen': 'signatory' },
};

describe('the roles of somebody', () => {
  it('are those that the claim names, in one order', () => {
    expect(rolesFrom(provider, { groups: ['sluis-tekenen', 'x', '9f2c-po'] })).toEqual([
      'privacy-officer',
      'signatory',
    ]);
    expect(rolesFrom(provider, { groups: '9f2c-po' })).toEqual(['privacy-officer']);
  });

  it.each([
    [{}],
    [{ groups: [] }],
    [{ groups: null }],
    [{ groups: { 0: '9f2c-po' } }],
    [{ groups: [['9f2c-po']] }],
    [{ groups: ['privacy-officer'] }],
    [{ groups: ['constructor', '__proto__', 'toString'] }],
    [{ groups: '9f2c-po sluis-tekenen' }],
    [{ roles: ['9f2c-po'] }],
    [{ groups: [...Array(1000).fill('x'), '9f2c-po'] }],
  ])('are none for %j', (claims) => {
    expect(rolesFrom(provider, claims)).toEqual([]);
  });

  it('are none for a claim that every object has', () => {
    expect(rolesFrom({ ...provider, rolesClaim: 'constructor' }, {})).toEqual([]);
  });
});

const digid: ClientsProvider = {
  ...{ for: 'clients', id: 'mijn', label: 'DigiD', issuer: 'https://makelaar.example', clientId: 'sluis' },
  ...{ clientSecret: 'kanarie-geheim', bsnClaim: 'bsn', levels: ['midden', 'substantieel'] },
};

describe('the number of a client', () => {
  it('is what the claim says, when the provider is sure enough', () => {
    expect(bsnFrom(digid, { bsn: '999990019', acr: 'substantieel' })).toBe('999990019');
    expect(bsnFrom(digid, { bsn: 's00000000:999990019', acr: 'midden' })).toBe('999990019');
  });

  it.each([
    [{ bsn: '999990019' }],
    [{ bsn: '999990019', acr: 'basis' }],
    [{ bsn: '999990019', acr: ['substantieel'] }],
    [{ bsn: '999990019', acr: 'substantieel midden' }],
    [{ acr: 'midden' }],
    [{ bsn: 999990019, acr: 'midden' }],
    [{ bsn: ['999990019'], acr: 'midden' }],
    [{ bsn: 's00000001:999990019', acr: 'midden' }],
    [{ bsn: '999990019\n', acr: 'midden' }],
    [{ bsn: '9999900190', acr: 'midden' }],
  ])('is none for %j', (claims) => {
    expect(bsnFrom(digid, claims)).toBeUndefined();
  });
});

describe('a provider of clients', () => {
  it('is used beside those of parties', () => {
    expect(() => assertUsableProviders([provider, digid])).not.toThrow();
  });

  it.each<[string, object]>([
    ['without a claim for the number', { bsnClaim: '' }],
    ['without a level', { levels: [] }],
    ['with an empty level', { levels: [''] }],
    ['for a party as well', { party: 'woonveste' }],
    ['with roles', { roles: { x: 'secretary' } }],
  ])('is refused at the start: %s', (_what, change) => {
    expect(() => assertUsableProviders([{ ...digid, ...change }])).toThrow(ConfigError);
  });
});

describe('a provider', () => {
  it('may be of this machine over plain http, for the demo and for tests', () => {
    expect(() =>
      assertUsableProviders([provider, { ...provider, id: 'b', issuer: 'http://localhost:8080/x' }]),
    ).not.toThrow();
  });

  it.each<[string, Partial<PartyProvider>]>([
    ['over plain http', { issuer: 'http://login.example' }],
    ['at no address', { issuer: 'woonveste' }],
    ['with a query', { issuer: 'https://login.example?tenant=1' }],
    ['with an id that makes another address', { id: '../x' }],
    ['for no party', { party: 'Woonveste BV' }],
    ['without a client', { clientId: '' }],
    ['without a secret', { clientSecret: '' }],
    ['without a claim', { rolesClaim: '' }],
    ['without roles', { roles: {} }],
    ['that gives a role that is no id', { roles: { x: 'Woonconsulent!' } }],
    ['that gives no role at all', { roles: { x: 'none' } }],
  ])('is refused at the start: %s', (_what, change) => {
    expect(() => assertUsableProviders([{ ...provider, ...change }])).toThrow(ConfigError);
  });

  it('is named once, and no problem tells a secret', () => {
    const check = () => assertUsableProviders([provider, provider, { ...provider, id: '', issuer: 'x' }]);
    expect(check).toThrow(/an id is used twice/);
    expect(check).toThrow(/provider 3: its id/);
    expect(check).not.toThrow(/kanarie/);
  });
});
