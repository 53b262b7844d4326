import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningGateway, startGateway } from '../support/start-gateway.ts';
import { visitWeb } from '../support/web-visitor.ts';

/** The portal opens the file of who has the number: so no single caller gives a person another number, or a number. */

let gateway: RunningGateway;
beforeAll(async () => {
  gateway = await startGateway('2026-05-12T10:00:00Z');
});
afterAll(() => gateway[Symbol.asyncDispose]());

const bsn = { J: '999990019', M: '999990020' } as const;

const supply = (who: string, label: 'J' | 'M', value: string | null) => {
  const [party = ''] = who.split('/');
  return gateway.call(who, 'PUT', `/v1/cases/${gateway.refOf(label, party)}/records/bsn`, { value });
};

/** What the client with this log-in reads of everything that is kept. */
async function fileOf(login: 'client-j' | 'client-m'): Promise<string> {
  const web = visitWeb(gateway.url);
  await web.logIn(`mijn/${login}`, '/mijn');
  const seen = await web.get('/mijn/inzage?gegevens=ja');
  return seen.text;
}

const family = { J: 'Voorbeeld-Jansen', M: 'Voorbeeld-de Vries' } as const;

it('shows each client the own file, when the provider and the municipality supplied the number', async () => {
  expect(await fileOf('client-j')).toContain(family.J);
  expect(await fileOf('client-m')).toContain(family.M);
});

it.each([
  ['de-brug/casemanager', 'J', 'M'],
  ['noordlicht/ambulant-begeleider', 'M', 'J'],
] as const)(
  'lets %s give nobody the file of another: neither another number nor none is taken',
  async (who, of, to) => {
    for (const value of [bsn[to], null]) {
      const refused = await supply(who, of, value);
      expect([refused.status, refused.body.code, refused.body.errors]).toMatchObject([
        403,
        'not-allowed',
        [{ pointer: '/bsn' }],
      ]);
      expect(refused.text).not.toMatch(/\d{9}/);
    }
    expect((await supply(who, of, bsn[of])).status).toBe(200);
    expect(await fileOf(to === 'M' ? 'client-m' : 'client-j')).not.toContain(family[of]);
    expect(await fileOf(of === 'M' ? 'client-m' : 'client-j')).toContain(family[of]);
  },
);

it('shows a case that one party registered with the number of a client to nobody', async () => {
  const records = { bsn: bsn.J, familyName: 'Lokvogel' };
  const made = await gateway.call('de-brug/casemanager', 'POST', '/v1/cases', { agreement: 'veenrand-2026', records });
  expect(made.status).toBe(201);
  expect(await fileOf('client-j')).not.toContain('Lokvogel');
});

it('shows a case with a number that a municipality put right only once somebody else says so too', async () => {
  const web = visitWeb(gateway.url);
  await web.logIn('mijn/client-j', '/mijn');
  expect((await web.get('/mijn/inzage?gegevens=ja')).text).toContain(family.J);

  expect((await supply('veldhaven/consulent-wmo', 'J', bsn.M)).status).toBe(200);
  expect((await supply('veldhaven/consulent-wmo', 'J', bsn.M)).status).toBe(200);
  expect(await fileOf('client-m')).not.toContain(family.J);
  const before = await web.get('/mijn/inzage?gegevens=ja');
  expect(before.text).not.toContain(family.J);

  // The mistake is put right: the old number, said by two.
  expect((await supply('veldhaven/consulent-wmo', 'J', bsn.J)).status).toBe(200);
  expect((await web.get('/mijn/inzage?gegevens=ja')).text).not.toContain(family.J);
  expect((await supply('de-brug/casemanager', 'J', bsn.J)).status).toBe(200);
  expect((await web.get('/mijn/inzage?gegevens=ja')).text).toContain(family.J);
});
